#!/usr/bin/env python3
"""Fails when an #include crosses a wall that layers.txt does not open.

Also checks that the libraries which one source file alone may include stay there, and that Qt stays in
the rooms that may use it.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)

# library header prefix -> the only file (by stem) that may include it
ALONE = {
    "re2/": "detection/pattern",
    "unicode/": "detection/unicode",
    "sqlite3.h": "storage/database",
    "spdlog/": "agent/log",
    "rapidjson/": "agent/tacetctl_json",
    "libpsl.h": "detection/site",
    "sodium.h": "detection/fingerprint",
    "xcb/xcb.h": "hooks/linux/x11_event",
    "xcb/xcb_keysyms.h": "hooks/linux/x11_keys",
    "xcb/xtest.h": "hooks/linux/x11_keys",
    "xkbcommon/": "hooks/linux/x11_keys",
    "xcb/shape.h": "hooks/linux/x11_windows",
    "xcb/xinput.h": "hooks/linux/pointer_watch",
    "immintrin.h": "detection/classify_x86",
}
QT_ROOMS = ("ui/", "agent/", "hooks/linux/")


def room_of(path):
    if path.startswith("detection/values/"):
        return "values"
    return path.split("/")[0]


def read_layers():
    layers = {}
    for line in (ROOT / "tests/layers/layers.txt").read_text().splitlines():
        room, _, allowed = line.partition(":")
        layers[room.strip()] = set(allowed.split())
    return layers


def faults_of(path, text, layers):
    room = room_of(path)
    for kind, header in INCLUDE.findall(text):
        if kind == '"' and "/" in header:
            target = room_of(header)
            if target in layers and target not in layers[room]:
                yield f"{path}: {room} must not include {header}"
        if kind == "<":
            for prefix, stem in ALONE.items():
                if header.startswith(prefix) and path.rpartition(".")[0] != stem:
                    yield f"{path}: only {stem} may include <{header}>"
            if re.match(r"Q[A-Z]|Qt", header) and not path.startswith(QT_ROOMS):
                yield f"{path}: Qt is not for this room"


def main():
    layers = read_layers()
    faults = []
    seen = 0
    for room in ("detection", "hooks", "ui", "storage", "agent"):
        for file in sorted((ROOT / room).rglob("*")):
            if file.suffix in (".h", ".cpp", ".mm"):
                seen += 1
                faults += faults_of(str(file.relative_to(ROOT)), file.read_text(), layers)
    for fault in faults:
        print(fault)
    print(f"{seen} files, {len(faults)} faults")
    return 1 if faults or not seen else 0


sys.exit(main())
