#!/bin/sh
# Makes sure that a fresh Debian or Ubuntu has what Python and Qt need from the system; other systems pass.
# It shows the line and asks before it uses sudo; as root or in CI it just does it; without a terminal to
# ask on, it prints the line and ends.
#
#   sh build/system_packages.sh PYTHON [tests|bundle|packages|installed|windows]
set -eu

python=${1:-python3}
purpose=${2:-run}
wanted="python3-venv libgl1 libegl1 libxkbcommon0 libglib2.0-0 libfreetype6 libfontconfig1 libdbus-1-3
libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"

command -v "$python" >/dev/null || { echo "Python 3.11 or newer is needed; install python3 first."; exit 1; }
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "Python 3.11 or newer is needed; $python is $("$python" --version 2>&1 | cut -d' ' -f2)."
    exit 1
}
command -v dpkg-query >/dev/null || exit 0

# A Python of one's own (pyenv, conda) brings its own venv.
"$python" -c 'import ensurepip, venv' 2>/dev/null && wanted=$(echo "$wanted" | sed 's/python3-venv//')
# The language detection has no ready wheel for a Python newer than 3.13 and is then compiled.
"$python" -c 'import sys; sys.exit(sys.version_info >= (3, 14))' || wanted="$wanted g++ python3-dev"

case "$purpose" in
    run) ;;
    tests)
        # Some tests run on a real X server with a message bus and a tray of their own; where nobody is asked,
        # these come along.
        if [ "$(id -u)" = 0 ] || [ -n "${CI:-}" ]; then wanted="$wanted xvfb dbus-daemon trayer"; fi
        ;;
    bundle | packages | installed | windows)
        wanted="$wanted binutils patchelf"
        # Debian's Python has its library in a package of its own.
        library=$("$python" -c 'import sys
print("libpython3.%d" % sys.version_info[1] if sys.base_prefix == "/usr" else "")')
        wanted="$wanted $library"
        ;;
    *) echo "unknown: $purpose"; exit 2 ;;
esac
case "$purpose" in
    packages) wanted="$wanted desktop-file-utils appstream lintian xz-utils" ;;
    installed) wanted="$wanted desktop-file-utils appstream lintian xz-utils debootstrap" ;;
    windows) wanted="$wanted wine wine64 nsis gcc-mingw-w64-x86-64 xvfb openbox xdotool imagemagick" ;;
esac

missing=""
for package in $wanted; do
    # Newer releases rename some libraries with a t64 at the end.
    dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null | grep -q '^install ok installed' ||
        missing="$missing $package"
done
[ -n "$missing" ] || exit 0

line="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" = 0 ]; then
    echo "Installing system packages:$missing"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive sh -c "$line" >/dev/null
    exit 0
fi
echo "Some system packages are missing. This line installs them:"
echo "    sudo $line"
if [ -n "${CI:-}" ]; then
    sudo -n sh -c "apt-get update -qq && DEBIAN_FRONTEND=noninteractive $line"
    exit 0
fi
if [ ! -t 0 ]; then
    echo "Run it, then try again."
    exit 1
fi
printf "Run it now? [y/N] "
read -r answer
case "$answer" in
    [yY]*) sudo sh -c "apt-get update -qq && $line" ;;
    *) exit 1 ;;
esac
