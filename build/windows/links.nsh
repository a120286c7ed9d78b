; A link to the program that carries the identity which its process and its notifications have, so that Windows
; takes all three for one: one button in the task bar, and its name and icon on every notification.

Function make_link ; the link's path lies on the stack
  Pop $0
  SetOutPath "$INSTDIR" ; where the program begins
  CreateShortcut "$0" "$INSTDIR\${WINDOWED}" "" "$INSTDIR\${WINDOWED}" 0 SW_SHOWNORMAL "" "${SUMMARY}"
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r1 ""
  ${If} $1 P<> 0
    ${IUnknown::QueryInterface} $1 '("${IID_IPersistFile}",.r2)'
    ${If} $2 P<> 0
      ${IPersistFile::Load} $2 '("$0",${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $1 '("${IID_IPropertyStore}",.r3)'
      ${If} $3 P<> 0
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r4'
        System::Call '*(&w${NSIS_MAX_STRLEN} "${APP_USER_MODEL_ID}")p.r5'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,r5)p.r6'
        ${IPropertyStore::SetValue} $3 '(r4,r6)'
        ${IPropertyStore::Commit} $3 ""
        System::Free $6
        System::Free $5
        System::Free $4
        ${IUnknown::Release} $3 ""
        ${IPersistFile::Save} $2 '("$0",1)'
      ${EndIf}
      ${IUnknown::Release} $2 ""
    ${EndIf}
    ${IUnknown::Release} $1 ""
  ${EndIf}
FunctionEnd
