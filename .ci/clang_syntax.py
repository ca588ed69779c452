#!/usr/bin/env python3
"""Lets clang 14 read every source of a build the way gcc compiled it: warnings are errors.

Usage: clang_syntax.py BUILD_DIR. Needs a finished build, for the files it has made.
"""
import concurrent.futures
import json
import os
import pathlib
import shlex
import subprocess
import sys

# what gcc is told and clang does not know
GCC_ONLY = ("-fno-keep-inline-dllexport", "-Wno-maybe-uninitialized", "-Wno-restrict")


def clang_command(entry):
    """The same command for clang, without output."""
    words = shlex.split(entry["command"])
    words = words[next(i for i, word in enumerate(words) if word.startswith("-")):]
    for option in ("-o", "-MF", "-MT"):
        while option in words:
            at = words.index(option)
            del words[at:at + 2]
    kept = [word for word in words if word not in ("-c", "-MD") and word not in GCC_ONLY]
    return ["clang++-14", "-fsyntax-only", *kept]


def faults_of(entry):
    done = subprocess.run(clang_command(entry), cwd=entry["directory"], capture_output=True, text=True, check=False)
    return done.stderr if done.returncode else ""


def main():
    commands = json.loads((pathlib.Path(sys.argv[1]) / "compile_commands.json").read_text())
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        faults = [fault for fault in pool.map(faults_of, commands) if fault]
    print("".join(faults), end="")
    print(f"clang: {len(commands)} sources, {len(faults)} with faults")
    return 1 if faults or not commands else 0


sys.exit(main())
