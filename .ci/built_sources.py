#!/usr/bin/env python3
"""Of the source files named on standard input, prints those that are part of a build: a source for
another platform is not.

Usage: built_sources.py BUILD_DIR
"""
import json
import pathlib
import sys

commands = json.loads((pathlib.Path(sys.argv[1]) / "compile_commands.json").read_text())
built = {entry["file"] for entry in commands}
for line in sys.stdin:
    if str(pathlib.Path(line.strip()).resolve()) in built:
        print(line.strip())
