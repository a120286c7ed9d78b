# Before an upgrade and before a removal. Only the package's own files change: the data in anybody's home is never
# touched, not even by a purge, which is why the package has no script for one.
case "$1" in
    remove | upgrade | deconfigure | failed-upgrade)
        end_running /usr/lib/reputation-desktop/reputation-desktop ||
            echo "It has not ended yet and is left alone. Please quit it by the menu of its icon and start it again." >&2
        ;;
esac
