#!/usr/bin/env python3
"""Refuses words of the labelled texts in detection/: what is measured on them must not have been learnt from them.

    copied_words.py CASES SOURCES

CASES is the folder of the labelled texts, one JSON object with a `text` a line; SOURCES the folder to look at. Prints
each line of SOURCES that holds four words in a row of a labelled text, at least one of them a word of three letters or
more, and ends with 1 when there is one. Web addresses are facts and do not count. Without CASES it ends with 77, which
CTest reads as skipped.
"""
import json
import pathlib
import re
import sys

SKIPPED = 77
ROW = 4
ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
LINE_END = re.compile(r"\\n")  # as texts and packs write one
WORD = re.compile(r"\w+")
LETTERS = re.compile(r"[^\W\d_]{3,}")


def rows_of(text):
    """All rows of four words of a text, in small letters, that no web address interrupts."""
    for part in ADDRESS.split(text):
        words = WORD.findall(part.lower())
        for i in range(len(words) - ROW + 1):
            row = tuple(words[i:i + ROW])
            if any(LETTERS.fullmatch(word) for word in row):
                yield row


def labelled_rows(cases):
    return {row for file in sorted(cases.glob("*.jsonl")) for line in file.read_text(encoding="utf-8").splitlines()
            for row in rows_of(json.loads(line)["text"])}


def copied(sources, labelled):
    """`FILE:LINE: words` for each line that holds a labelled row."""
    for file in sorted(path for path in sources.rglob("*") if path.is_file()):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            found = [row for part in LINE_END.split(line) for row in rows_of(part) if row in labelled]
            if found:
                yield f"{file}:{number}: {' '.join(found[0])}"


def main():
    cases, sources = (pathlib.Path(argument) for argument in sys.argv[1:3])
    if not cases.is_dir():
        print(f"{cases} is not there: nothing to compare with")
        return SKIPPED
    faults = list(copied(sources, labelled_rows(cases)))
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
