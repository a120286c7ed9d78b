; The installer for Windows: for one user, without an administrator. `python -m build.windows.installer` runs it;
; what it knows of the program stands in FACTS, which that writes.

Unicode true
!include "${FACTS}"
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include Sections.nsh
!include WinVer.nsh
!include x64.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

Name "${TITLE}"
OutFile "${OUT_FILE}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" InstallLocation
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
!ifdef FAST
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
SetDateSave off ; or two installers of the same program would differ
AllowSkipFiles off
BrandingText "${TITLE} ${VERSION}"
Icon "${ICON}"
UninstallIcon "${ICON}"

!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

!define EXIT_STILL_RUNNING 3
!define EXIT_NOT_OURS 4
!define EXIT_TOO_OLD 5
!define UNINSTALLER "Uninstall.exe"
!define LINK "${TITLE}.lnk"
!define OPML_CLASS "${COMPACT_TITLE}.opml"

Var was_running ; 1 where the upgrade ended a running copy
Var held        ; what could not be moved, or nothing

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE_PICTURE}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOWED}"
!define MUI_FINISHPAGE_RUN_TEXT "$(START_NOW)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DATA_STAYS)"

!insertmacro MUI_PAGE_COMPONENTS
!define MUI_PAGE_CUSTOMFUNCTION_PRE skip_for_upgrade
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE refuse_other_folder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German

!include words.nsh
!include replacing.nsh
!include links.nsh
!include registry.nsh

!insertmacro version_resource ${LANG_ENGLISH}
!insertmacro version_resource ${LANG_GERMAN}

; --- what is put there ---------------------------------------------------------------------------

Section "!${TITLE}" program
  SectionIn RO
  AddSize ${SIZE_KB}
  !insertmacro end_session_of_an_upgrade
  Call stage
  Call put_in_place
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  Push "$SMPROGRAMS\${LINK}"
  Call make_link
  Call register
SectionEnd

Section /o "$(DESKTOP_LINK)" desktop_link
  Push "$DESKTOP\${LINK}"
  Call make_link
SectionEnd

Section /o "$(LOGIN_ITEM)" login_item
  ReadRegStr $0 HKCU "${RUN_KEY}" "${TITLE}"
  ${If} $0 == ""
    DeleteRegValue HKCU "${APPROVED_KEY}" "${TITLE}" ; what was switched off once is wanted anew
  ${EndIf}
  WriteRegStr HKCU "${RUN_KEY}" "${TITLE}" '"$INSTDIR\${WINDOWED}" ${MINIMIZED}'
SectionEnd

Section -unwanted
  ${IfNot} ${SectionIsSelected} ${desktop_link}
    Delete "$DESKTOP\${LINK}"
  ${EndIf}
  ${IfNot} ${SectionIsSelected} ${login_item}
    DeleteRegValue HKCU "${RUN_KEY}" "${TITLE}"
  ${EndIf}
  ${If} ${Silent}
  ${AndIf} $was_running == 1
    Exec '"$INSTDIR\${WINDOWED}" ${MINIMIZED}' ; nobody is asked whether to start it, and it watched the shop before
  ${EndIf}
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${program} $(PROGRAM_ABOUT)
  !insertmacro MUI_DESCRIPTION_TEXT ${desktop_link} $(DESKTOP_LINK_ABOUT)
  !insertmacro MUI_DESCRIPTION_TEXT ${login_item} $(LOGIN_ITEM_ABOUT)
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; --- before anything is done ---------------------------------------------------------------------

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel ${EXIT_TOO_OLD}
    Quit
  ${EndIf}
  ${If} ${Silent}
    Call refuse_other_folder
  ${EndIf}
  Call take_over_choices
FunctionEnd

; Ticks what is there already, so that an upgrade changes nothing that nobody asked for; /LOGIN and /DESKTOP tick too.
Function take_over_choices
  ${GetParameters} $0
  ReadRegStr $1 HKCU "${RUN_KEY}" "${TITLE}"
  ClearErrors
  ${GetOptions} $0 "/LOGIN" $2
  ${IfNot} ${Errors}
  ${OrIf} $1 != ""
    !insertmacro SelectSection ${login_item}
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/DESKTOP" $2
  ${IfNot} ${Errors}
  ${OrIf} ${FileExists} "$DESKTOP\${LINK}"
    !insertmacro SelectSection ${desktop_link}
  ${EndIf}
FunctionEnd

Function skip_for_upgrade
  ${If} ${FileExists} "$INSTDIR\${WINDOWED}"
    Abort
  ${EndIf}
FunctionEnd

; A folder with something else in it is nobody's to fill.
Function refuse_other_folder
  ${DirState} "$INSTDIR" $0
  ${If} $0 != 1
  ${OrIf} ${FileExists} "$INSTDIR\${UNINSTALLER}"
  ${OrIf} ${FileExists} "$INSTDIR\${COMING}"
    Return
  ${EndIf}
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(NOT_OURS)" /SD IDOK
  ${If} ${Silent}
    SetErrorLevel ${EXIT_NOT_OURS}
    Quit
  ${EndIf}
  Abort
FunctionEnd

Function .onInstFailed
  RMDir /r "$INSTDIR\${COMING}"
  RMDir "$INSTDIR"
FunctionEnd

; --- taking it away ------------------------------------------------------------------------------

Section Uninstall
  Call un.quit_running
  Call un.wait_until_free
  !insertmacro delete_contents
  RMDir /r "$INSTDIR\${COMING}"
  RMDir /r "$INSTDIR\${LEAVING}"
  RMDir /r "$INSTDIR\${GONE}"
  Delete "$INSTDIR\${UNINSTALLER}"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${LINK}"
  Delete "$DESKTOP\${LINK}"
  Call un.unregister
  DetailPrint "$(DATA_STAYS)"
SectionEnd
