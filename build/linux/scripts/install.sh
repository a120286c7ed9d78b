NOT_ENDED="It has not ended yet. Please quit it by the menu of its icon and try again; nothing was changed."

usage() {
    cat <<EOF
Installs Reputation Desktop @VERSION@ for you alone, without root.

    ./install.sh                 into ~/.local
    ./install.sh --prefix DIR    somewhere else, for example /usr/local as root
    ./install.sh --uninstall     takes it away again; add the same --prefix

An older copy there is replaced; if it runs, it is ended first. Your data, in
~/.local/share/ReputationDesktop, is never touched.
EOF
}

refuse() {
    printf '%s\n' "$1" >&2
    exit 1
}

check_machine() {
    [ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] ||
        refuse "This copy is for Linux on a 64-bit Intel or AMD processor; this is $(uname -s) on $(uname -m)."
    here_libc=$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d ' ' -f 2)
    oldest=$(printf '%s\n' "${here_libc:-0}" "@GLIBC@" | sort -V | head -n 1)
    [ "$oldest" = "@GLIBC@" ] ||
        refuse "This copy needs glibc @GLIBC@ or newer (Debian 12, Ubuntu 24.04 …); here is ${here_libc:-another C library}."
}

check_prefix() {
    case $prefix in
        /.local) refuse "There is no home folder here; please name a folder by --prefix." ;;
        /*) ;;
        *) prefix=$PWD/$prefix ;;
    esac
    case $prefix$share in
        *[\"\`\$\\%]*) refuse "A desktop entry cannot name a folder with one of \" \` \$ \\ % in it; please choose another --prefix." ;;
    esac
    share=${share:-$prefix/share}
    program=$prefix/lib/@COMMAND@
    started=$prefix/bin/@COMMAND@
}

# Beside the good copy first: one that is not whole, or does not start, never takes its place.
install_program() {
    new=$program.new
    rm -rf "$new"
    trap 'rm -rf "$new"' EXIT
    mkdir -p "$prefix/lib" "$prefix/bin" || refuse "Nothing can be written to $prefix; please choose another --prefix."
    # A full disk has something to say of every file; the first is enough.
    why=$(cp -R "$source/lib/@COMMAND@" "$new" 2>&1) ||
        refuse "It could not be copied to $prefix/lib; nothing was changed. $(printf '%s\n' "$why" | head -n 1)"
    cp "$source/install.sh" "$new/install.sh"
    (cd "$source/share" && find . -type f) >"$new/shared_files"
    "$new/@COMMAND@" --version >/dev/null || refuse "The program does not start here; nothing was changed."
    end_running "$program/@COMMAND@" || refuse "$NOT_ENDED"
    rm -rf "$program.old"
    if [ -d "$program" ]; then
        remove_shared
        mv "$program" "$program.old"
    fi
    mv "$new" "$program"
    rm -rf "$program.old"
    ln -sf "../lib/@COMMAND@/@COMMAND@" "$started"
}

install_shared() {
    while IFS= read -r file; do
        mkdir -p "$share/$(dirname "$file")"
        cp "$source/share/$file" "$share/$file"
    done <"$program/shared_files"
    # The desktop may not look for programs where this one went.
    exact=$(printf '%s' "$started" | sed 's/[&|]/\\&/g')
    entry=applications/@COMMAND@.desktop
    sed "s|^Exec=@COMMAND@|Exec=\"$exact\"|; s|^Terminal=|TryExec=$exact\\n&|" "$source/share/$entry" >"$share/$entry"
    tell_desktop
}

remove_shared() {
    while IFS= read -r file; do
        rm -f "$share/$file"
        (cd "$share" && rmdir -p "$(dirname "$file")" 2>/dev/null) || true
    done <"$program/shared_files"
}

tell_desktop() {
    if [ -d "$share/applications" ] && command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$share/applications" || true
    fi
    if [ -d "$share/icons/hicolor" ]; then
        touch "$share/icons/hicolor"
    fi
    if [ -f "$share/icons/hicolor/icon-theme.cache" ] && command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -q -t -f "$share/icons/hicolor" || true
    fi
}

say_where() {
    echo "Reputation Desktop @VERSION@ is installed. It is in the menu of your desktop."
    case :$PATH: in
        *:"$prefix/bin":*) echo "In a terminal: @COMMAND@" ;;
        *) echo "In a terminal: $started" ;;
    esac
    echo "To take it away again: \"$program/install.sh\" --uninstall${named:+ --prefix \"$prefix\"}"
    window=$(find "$program" -name libqxcb.so)
    missing=$(LD_LIBRARY_PATH=$program/_internal ldd "$window" 2>/dev/null | sed -n 's/ => not found//p' | tr -d '\t' | sort -u)
    if [ -n "$missing" ]; then
        echo "For its window this system lacks some libraries; its package manager has them:"
        echo "$missing"
    fi
}

uninstall() {
    [ -f "$program/shared_files" ] || refuse "There is no Reputation Desktop in $prefix."
    end_running "$program/@COMMAND@" || refuse "$NOT_ENDED"
    remove_shared
    tell_desktop
    # The program put these there if it was to start with the computer.
    for item in "${XDG_CONFIG_HOME:-${HOME:-}/.config}"/autostart/@COMMAND@*.desktop; do
        if grep -qsF "$program/" "$item"; then
            rm -f "$item"
        fi
    done
    rm -f "$started"
    rm -rf "$program"
    echo "Reputation Desktop is gone. Your data stays; it is in ${XDG_DATA_HOME:-~/.local/share}/ReputationDesktop."
}

main() {
    source=$(cd "$(dirname "$0")" && pwd)
    prefix=${HOME:-}/.local
    share=${XDG_DATA_HOME:-}
    named=
    wish=install
    while [ $# -gt 0 ]; do
        case $1 in
            --prefix)
                [ -n "${2:-}" ] || refuse "--prefix wants a folder."
                prefix=${2%/} share='' named=yes
                shift
                ;;
            --uninstall) wish=uninstall ;;
            -h | --help)
                usage
                exit 0
                ;;
            *)
                usage >&2
                exit 2
                ;;
        esac
        shift
    done
    check_prefix
    if [ "$wish" = uninstall ]; then
        uninstall
    else
        [ -d "$source/share" ] || refuse "Please run the install.sh of the unpacked download; this one only takes away (--uninstall)."
        check_machine
        install_program
        install_shared
        say_where
    fi
}

main "$@"
