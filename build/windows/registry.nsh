; What Windows is told about the program, all of it in its user's own part of the registry.

!define CLASSES "Software\Classes"
!define IDENTITY_KEY "${CLASSES}\AppUserModelId\${APP_USER_MODEL_ID}"
!define SHCNE_ASSOCCHANGED 0x08000000

Function register
  WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayName "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\${WINDOWED},0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" Publisher "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" URLInfoAbout "${HOME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" InstallLocation "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" UninstallString '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" QuietUninstallString '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" EstimatedSize ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" NoModify 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" NoRepair 1

  WriteRegStr HKCU "${IDENTITY_KEY}" DisplayName "${TITLE}"
  WriteRegStr HKCU "${IDENTITY_KEY}" IconUri "$INSTDIR\${PICTURE}"

  ; “Open with”, and never more: who opens such files with another program goes on doing so.
  WriteRegStr HKCU "${CLASSES}\${OPML_CLASS}" "" "OPML"
  WriteRegStr HKCU "${CLASSES}\${OPML_CLASS}\DefaultIcon" "" "$INSTDIR\${WINDOWED},0"
  WriteRegStr HKCU "${CLASSES}\${OPML_CLASS}\shell\open" FriendlyAppName "${TITLE}"
  WriteRegStr HKCU "${CLASSES}\${OPML_CLASS}\shell\open\command" "" '"$INSTDIR\${WINDOWED}" --open "%1"'
  WriteRegNone HKCU "${CLASSES}\.opml\OpenWithProgids" "${OPML_CLASS}"
  System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'
FunctionEnd

Function un.unregister
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "${IDENTITY_KEY}"
  DeleteRegKey HKCU "${CLASSES}\${OPML_CLASS}"
  DeleteRegValue HKCU "${CLASSES}\.opml\OpenWithProgids" "${OPML_CLASS}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.opml\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.opml"
  System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'
  Call un.forget_login_items
FunctionEnd

; Each data folder may have a login item of its own; all that start this program go.
Function un.forget_login_items
  StrCpy $0 0
  ${Do}
    ClearErrors
    EnumRegValue $1 HKCU "${RUN_KEY}" $0
    ${If} ${Errors}
      ${Break}
    ${EndIf}
    ReadRegStr $2 HKCU "${RUN_KEY}" $1
    StrCpy $3 $2 1
    ${If} $3 == '"'
      StrCpy $2 $2 "" 1
    ${EndIf}
    StrLen $3 "$INSTDIR\"
    StrCpy $2 $2 $3
    ${If} $2 == "$INSTDIR\"
      DeleteRegValue HKCU "${RUN_KEY}" $1
      DeleteRegValue HKCU "${APPROVED_KEY}" $1
    ${Else}
      IntOp $0 $0 + 1
    ${EndIf}
  ${Loop}
FunctionEnd
