"""What macOS is told of the program."""

from __future__ import annotations

from build.identity import APP_ID, TITLE

_OPML = "org.opml.opml"


def info_plist(version: str) -> dict[str, object]:
    """The entries of Info.plist that PyInstaller does not write by itself.

    There is no `LSUIElement`: a program without an icon in the Dock could not be brought back once its window is
    closed and its menu-bar icon hidden.

    Args:
        version: the program's, such as `0.2.0`.
    """
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleIdentifier": APP_ID,
        "CFBundleName": TITLE,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "List of feeds",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [_OPML],
            }
        ],
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        # Dark and light alike: the window has looks for both.
        "NSRequiresAquaSystemAppearance": False,
        "UTImportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _OPML,
                "UTTypeDescription": "List of feeds (OPML)",
                "UTTypeConformsTo": ["public.xml"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["opml"],
                    "public.mime-type": ["text/x-opml"],
                },
            }
        ],
    }
