# Ends the running copies of a program and waits for them: a running copy reads parts of itself from its files for as
# long as it runs. On SIGTERM they end orderly. What has not ended after 15 seconds is left alone: it may be writing,
# and nobody's writing is cut off.
running_copies() {
    for exe in /proc/[0-9]*/exe; do
        # The same file, not only the same name: a system in a folder of its own has files of that name, too.
        # shellcheck disable=SC3013  # every sh of a Linux system compares files
        if [ "$exe" -ef "$1" ]; then
            exe=${exe#/proc/}
            echo "${exe%/exe}"
        fi
    done
}

# Succeeds when none runs any more.
end_running() {
    [ -n "$(running_copies "$1")" ] || return 0
    echo "Reputation Desktop is running and is ended first. Please start it again afterwards."
    for process in $(running_copies "$1"); do
        kill -TERM "$process" 2>/dev/null || true
    done
    waited_s=0
    while [ -n "$(running_copies "$1")" ]; do
        [ "$waited_s" -lt 15 ] || return 1
        sleep 1
        waited_s=$((waited_s + 1))
    done
}
