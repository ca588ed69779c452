#!/bin/sh
# Shows every state of the windows on a virtual display and saves pictures: gallery.sh PROGRAM DIR
set -eu
program=$1
directory=$2
mkdir -p "$directory"
private=$(mktemp -d)
mkdir -m 700 "$private/run" "$private/home"
export XDG_RUNTIME_DIR="$private/run" HOME="$private/home" QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS QT_SCALE_FACTOR QT_SCREEN_SCALE_FACTORS || true
server=
trap 'kill $server 2>/dev/null || :; rm -rf "$private"' EXIT
mkfifo "$private/display"
show_on() { # SIZE SCALE...
    Xvfb -displayfd 9 -screen 0 "$1x24" -nolisten tcp 9>"$private/display" 2>/dev/null &
    server=$!
    read -r number <"$private/display"
    shift
    for scale in "$@"; do
        DISPLAY=":$number" QT_SCALE_FACTOR=$scale "$program" "$directory"
    done
    kill "$server"
    wait "$server" || :
}
show_on 2000x1200 1 2
show_on 800x600 1
