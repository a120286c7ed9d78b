; Putting the program in place of an older one that may be running, so that there is never half of either.
;
; All files are written into a folder beside the old ones first. Then the running copy is ended, and the entries of
; the folder change places by renaming, which takes no time and can be taken back. While LEAVING exists the change is
; not done; once it was renamed to GONE it is. A power cut in between is healed by the next start of the installer.

!define COMING "_coming"
!define LEAVING "_leaving"
!define GONE "_gone"
!define PATIENCE 60 ; times a quarter of a second

!macro move_out entry
  ${If} $held == ""
  ${AndIf} ${FileExists} "$INSTDIR\${entry}"
    ClearErrors
    Rename "$INSTDIR\${entry}" "$INSTDIR\${LEAVING}\${entry}"
    ${If} ${Errors}
      StrCpy $held "${entry}"
    ${EndIf}
  ${EndIf}
!macroend

!macro move_in entry
  ${If} $held == ""
    ClearErrors
    Rename "$INSTDIR\${COMING}\${entry}" "$INSTDIR\${entry}"
    ${If} ${Errors}
      StrCpy $held "${entry}"
    ${EndIf}
  ${EndIf}
!macroend

!macro move_back entry
  ${If} ${FileExists} "$INSTDIR\${LEAVING}\${entry}"
    Rename "$INSTDIR\${entry}" "$INSTDIR\${COMING}\${entry}"
    Rename "$INSTDIR\${LEAVING}\${entry}" "$INSTDIR\${entry}"
  ${EndIf}
!macroend

!macro end_session_of_an_upgrade
  ${If} ${FileExists} "$INSTDIR\${LEAVING}"
    CreateDirectory "$INSTDIR\${COMING}"
    !insertmacro each_entry move_back
    RMDir "$INSTDIR\${LEAVING}"
  ${EndIf}
  RMDir /r "$INSTDIR\${COMING}"
  RMDir /r "$INSTDIR\${GONE}"
!macroend

Function stage
  !insertmacro write_contents "$INSTDIR\${COMING}"
  SetOutPath "$INSTDIR"
FunctionEnd

Function change_places
  CreateDirectory "$INSTDIR\${LEAVING}"
  !insertmacro each_entry move_out
  !insertmacro each_entry move_in
  ${If} $held == ""
    Rename "$INSTDIR\${LEAVING}" "$INSTDIR\${GONE}"
  ${Else}
    !insertmacro each_entry move_back
    RMDir "$INSTDIR\${LEAVING}"
  ${EndIf}
FunctionEnd

Function put_in_place
  Call find_held
  ${If} $held != ""
    StrCpy $was_running 1
  ${EndIf}
  Call quit_running
  Call wait_until_free
  StrCpy $0 0
  ${Do}
    StrCpy $held ""
    Call change_places
    ${If} $held == ""
      ${Break}
    ${EndIf}
    IntOp $0 $0 + 1
    ${If} $0 < ${PATIENCE} ; a scanner may look at what was just written
      Sleep 250
    ${Else}
      StrCpy $0 0
      Call ask_again
    ${EndIf}
  ${Loop}
  RMDir /r "$INSTDIR\${GONE}"
  RMDir /r "$INSTDIR\${COMING}"
FunctionEnd

; What both the installer and the uninstaller do.
!macro about_running_copies un
  Function ${un}quit_running
    ${If} ${FileExists} "$INSTDIR\${CONSOLE}"
      DetailPrint "$(ENDING)"
      nsExec::Exec /TIMEOUT=40000 '"$INSTDIR\${CONSOLE}" --quit-running'
      Pop $2
    ${EndIf}
  FunctionEnd

  ; Windows lets nobody write to a program that runs.
  Function ${un}find_held
    StrCpy $held ""
    !insertmacro look_at "${WINDOWED}"
    !insertmacro look_at "${CONSOLE}"
  FunctionEnd

  Function ${un}wait_until_free
    StrCpy $0 0
    ${Do}
      Call ${un}find_held
      ${If} $held == ""
        ${Break}
      ${EndIf}
      IntOp $0 $0 + 1
      IntOp $2 $0 % 20
      ${If} $0 >= ${PATIENCE}
        StrCpy $0 0
        Call ${un}ask_again
      ${ElseIf} $2 == 0 ; it may just have started when it was asked
        Call ${un}quit_running
      ${Else}
        Sleep 250
      ${EndIf}
    ${Loop}
  FunctionEnd

  ; Comes back where its user wants to try again.
  Function ${un}ask_again
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_RUNNING)" /SD IDCANCEL IDRETRY again
      SetErrorLevel ${EXIT_STILL_RUNNING}
      Abort "$(STILL_RUNNING)"
    again:
    Call ${un}quit_running
  FunctionEnd
!macroend

!macro look_at file
  ${If} ${FileExists} "$INSTDIR\${file}"
    ClearErrors
    FileOpen $1 "$INSTDIR\${file}" a
    ${If} ${Errors}
      StrCpy $held "${file}"
    ${Else}
      FileClose $1
    ${EndIf}
  ${EndIf}
!macroend

!insertmacro about_running_copies ""
!insertmacro about_running_copies "un."
