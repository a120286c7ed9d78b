import pytest

from build.bundle.kept import is_kept
from build.bundle.needed import needed
from build.bundle.trimmed import trimmed


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/translations/qtbase_de.qm",
        "resources/translations/reputation_de.qm",
        "keyring-25.7.0.dist-info/entry_points.txt",
        "libsqlite3.so.0",
        "libxcb-cursor.so.0",
        "libcrypto-3.dll",
    ],
)
def test_what_the_program_shows_prints_and_keeps_is_there(place: str) -> None:
    assert is_kept(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/networkinformation/libqglib.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/wayland-graphics-integration-client/libvulkan-server.so",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "PySide6\\opengl32sw.dll",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/translations/qt_help_de.qm",
        "keyring-25.7.0.dist-info/RECORD",
        "libstdc++.so.6",
        "libfontconfig.so.1",
        "libdbus-1.so.3",
        "libssl.so.3",
    ],
)
def test_what_nobody_uses_or_the_system_has_stays_out(place: str) -> None:
    assert not is_kept(place)


def test_a_library_stays_as_long_as_something_loads_it() -> None:
    imports = {
        "PySide6/QtGui.abi3.so": {"libQt6Gui.so.6", "libc.so.6"},
        "PySide6/Qt/lib/libQt6Gui.so.6": {"libQt6Core.so.6"},
        "PySide6/Qt/lib/libQt6Core.so.6": {"libicuuc.so.73"},
        "PySide6/Qt/plugins/platforms/libqxcb.so": {"libQt6XcbQpa.so.6"},
        "PySide6/Qt/lib/libQt6XcbQpa.so.6": set(),
        "PySide6/Qt/lib/libicuuc.so.73": set(),
        "libpython3.11.so.1.0": set(),
        "libgtk-3.so.0": {"libcairo.so.2"},
        "libcairo.so.2": set(),
    }

    assert needed(imports) == imports.keys() - {"libgtk-3.so.0", "libcairo.so.2"}


def test_windows_does_not_mind_the_case_of_names() -> None:
    imports = {
        "PySide6\\QtCore.pyd": {"QT6CORE.dll", "python3.dll"},
        "PySide6\\Qt6Core.dll": set(),
        "python3.dll": set(),
        "python311.dll": {"VCRUNTIME140.dll"},
        "vcruntime140.dll": set(),
        "PySide6\\Qt6Qml.dll": set(),
    }

    assert needed(imports) == imports.keys() - {"PySide6\\Qt6Qml.dll"}


def test_links_go_with_the_library_that_they_point_at() -> None:
    entries = [
        ("PySide6/QtCore.abi3.so", "/wheel/QtCore.abi3.so", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/wheel/libQt6Core.so.6", "BINARY"),
        ("PySide6/Qt/lib/libQt6Qml.so.6", "/wheel/libQt6Qml.so.6", "BINARY"),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/wheel/libqgtk3.so", "BINARY"),
        ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Qml.so.6", "SYMLINK"),
        ("certifi/cacert.pem", "/site/cacert.pem", "DATA"),
    ]
    imports = {"/wheel/QtCore.abi3.so": {"libQt6Core.so.6"}, "/wheel/libqgtk3.so": {"libgtk-3.so.0"}}

    left = trimmed(entries, lambda source: imports.get(source, set()))

    assert [place for place, _, _ in left] == [
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "libQt6Core.so.6",
        "certifi/cacert.pem",
    ]


def test_a_framework_of_macos_goes_or_stays_as_a_whole() -> None:
    entries = [
        ("PySide6/QtCore.abi3.so", "core.so", "EXTENSION"),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "QtCore", "BINARY"),
        ("PySide6/Qt/lib/QtCore.framework/Versions/Current", "A", "SYMLINK"),
        ("PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", "QtQml", "BINARY"),
        ("PySide6/Qt/lib/QtQml.framework/Versions/Current", "A", "SYMLINK"),
        ("PySide6/Qt/lib/QtQml.framework/Resources/Info.plist", "Info.plist", "DATA"),
        ("QtQml", "PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", "SYMLINK"),
    ]

    left = trimmed(
        entries, lambda source: {"@rpath/QtCore.framework/Versions/A/QtCore"} if source == "core.so" else set()
    )

    assert left == entries[:3]
