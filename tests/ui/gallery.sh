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
mkfifo "$private/display"
Xvfb -displayfd 9 -screen 0 1600x1200x24 -nolisten tcp 9>"$private/display" 2>/dev/null &
server=$!
trap 'kill "$server" 2>/dev/null || :; rm -rf "$private"' EXIT
read -r number <"$private/display"
export DISPLAY=":$number"
for scale in 1 2; do
    QT_SCALE_FACTOR=$scale "$program" "$directory"
done
