#!/usr/bin/env python3
"""Measures, and prints the figures beside their bounds: one CSV, then a table.

Makes fresh texts, runs the benchmark program on them, counts instructions under callgrind and the
processor time of whole runs of tacetctl. README.md says how each figure is measured.
"""
import argparse
import csv
import json
import os
import pathlib
import random
import re
import statistics
import subprocess
import sys
import tempfile

INSTRUCTION_BOUND = 80  # a byte
COMMITTED = pathlib.Path(__file__).with_name("instructions.json")
SLACK = 1.05  # how much more than the committed counts the gate lets pass
START_BOUND = 15  # ms
START_RUNS = 21
WINDOW = 300
PASTE = 200_000


def row(name, value, unit, bound=None):
    return {"name": name, "value": value, "unit": unit, "bound": bound,
            "reached": None if bound is None else value <= bound}


def write_texts(inputs, folder, seed):
    """The texts of this run. What is made anew differs with the seed."""
    maker = inputs / "make_paste.py"
    sizes = {"warm": PASTE, "paste": PASTE, "two": 2_000_000, "ten": 10_000_000}
    for number, (name, size) in enumerate(sizes.items()):
        text = subprocess.run([sys.executable, maker, str(size), str(seed + number)],
                              check=True, stdout=subprocess.PIPE).stdout
        (folder / f"{name}.txt").write_bytes(text)
    for name, source in (("prompt", "prompt-300.txt"), ("email", "email-5k.txt")):
        (folder / f"{name}.txt").write_bytes((inputs / source).read_bytes())


def timed_rows(build, folder, chosen):
    """What the benchmark program prints: name, value, unit and bound, with tabs between."""
    program = build / "tests/bench/tacet_bench"
    out = subprocess.run([program, f"--benchmark_filter={chosen}", folder],
                         check=True, stdout=subprocess.PIPE, text=True).stdout
    rows = []
    for line in out.splitlines():
        name, value, unit, bound = line.split("\t")
        rows.append(row(name, float(value), unit, float(bound) if bound else None))
    return rows


def instructions_a_byte(program, stage, size, folder, text):
    """Counted after another text of the kind compiled the patterns. Leaves callgrind's file."""
    kept = folder / f"callgrind.{program.name}.{stage}.{text}.{size}"
    command = ["valgrind", "--tool=callgrind", "--toggle-collect=*countedHere*",
               f"--callgrind-out-file={kept}",
               program, stage, str(size), folder / "warm.txt", folder / f"{text}.txt"]
    run = subprocess.run(command, check=True, text=True, capture_output=True)
    collected = re.search(r"Collected : (\d+)", run.stderr)
    return int(collected.group(1)) / int(run.stdout)


def instruction_rows(build, folder):
    rows = []
    for program, way in (("instructions", "AVX2"), ("instructions_scalar", "scalar")):
        for stage in ("patterns", "full"):
            for size, text in ((WINDOW, "windows of a paste"), (PASTE - 100, "paste")):
                value = instructions_a_byte(build / "tests/bench" / program, stage, size,
                                            folder, "paste")
                bound = INSTRUCTION_BOUND if stage == "patterns" else None
                rows.append(row(f"instructions a byte: {stage}; {way}; {text}", value,
                                "instructions", bound))
    return rows


def start_rows(build, folder):
    """The processor time of whole runs, user and system."""
    program = build / "agent/tacetctl"
    costs = []
    for _ in range(START_RUNS):
        run = subprocess.Popen([program, "scan", folder / "prompt.txt"], stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(run.pid, 0)
        if os.waitstatus_to_exitcode(status) not in (0, 1):  # 1: something was found
            sys.exit(f"bench: {program} failed")
        costs.append((usage.ru_utime + usage.ru_stime) * 1000)
    return [row("tacetctl scan of the prompt, whole process", statistics.median(costs), "ms",
                START_BOUND)]


def print_csv(rows):
    out = csv.DictWriter(sys.stdout, ["name", "value", "unit", "bound", "reached"],
                         lineterminator="\n")
    out.writeheader()
    words = {None: "", True: "yes", False: "no"}
    for one in rows:
        out.writerow({**one, "value": f"{one['value']:.6g}", "reached": words[one["reached"]]})


def print_table(rows):
    width = max(len(one["name"]) for one in rows)
    words = {None: "", True: "reached", False: "NOT REACHED"}
    print()
    for one in rows:
        bound = "" if one["bound"] is None else f"{one['bound']:g}"
        print(f"{one['name']:<{width}}  {one['value']:>10.4g} {one['unit']:<12} {bound:>6}  "
              f"{words[one['reached']]}".rstrip())


def measured(build, folder, parts, chosen):
    rows = []
    if "times" in parts:
        rows += timed_rows(build, folder, chosen)
    if "instructions" in parts:
        rows += instruction_rows(build, folder)
    if "start" in parts:
        rows += start_rows(build, folder)
    return rows


def write_committed(rows, seed):
    COMMITTED.write_text(json.dumps({"seed": seed, "instructions": {one["name"]: round(one["value"])
                                                                    for one in rows}}, indent=1) + "\n")


def passed_gate(rows):
    """Whether no count of instructions is above the committed one by more than the slack."""
    committed = json.loads(COMMITTED.read_text())["instructions"]
    print()
    worse = [one for one in rows if one["value"] > committed.get(one["name"], 0) * SLACK]
    for one in rows:
        bound = "" if one["bound"] is None else f", to reach {one['bound']}"
        verdict = "WORSE" if one in worse else "no worse"
        print(f"{verdict}: {one['name']}: {one['value']:.0f}, committed {committed.get(one['name'])}{bound}")
    return not worse


def seed_of(given):
    """The gate counts on the text of the committed counts, any other run on one of its own."""
    if given.seed is not None:
        return given.seed
    if given.gate:
        return json.loads(COMMITTED.read_text())["seed"]
    return random.SystemRandom().randrange(10**9)


def arguments():
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__.split("\n")[0])
    parser.add_argument("--build", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--inputs", type=pathlib.Path, required=True,
                        help="folder of prompt-300.txt, email-5k.txt and make_paste.py")
    parser.add_argument("--json", type=pathlib.Path, help="write the figures there, too")
    parser.add_argument("--seed", type=int, help="of the fresh texts (one of its own each run)")
    parser.add_argument("--only", choices=["times", "instructions", "start"], action="append",
                        help="measure this part (all three)")
    parser.add_argument("--filter", default=".", help="measurements of `times` whose name matches")
    parser.add_argument("--gate", action="store_true",
                        help="fail when more instructions are spent than committed")
    parser.add_argument("--update", action="store_true", help="commit the counts of instructions")
    parser.add_argument("--keep", type=pathlib.Path,
                        help="leave the texts and callgrind's files in this folder")
    given = parser.parse_args()
    if (given.gate or given.update) and given.only != ["instructions"]:
        parser.error("--gate and --update go with --only instructions")
    return given


def main():
    given = arguments()
    if not (given.inputs / "make_paste.py").exists():
        print(f"bench: skipped, there are no texts to measure on in {given.inputs}")
        return 0
    seed = seed_of(given)
    print(f"bench: seed {seed}, load {os.getloadavg()[0]:.1f}", file=sys.stderr)
    with tempfile.TemporaryDirectory() as own:
        folder = given.keep or pathlib.Path(own)
        folder.mkdir(parents=True, exist_ok=True)
        write_texts(given.inputs, folder, seed)
        rows = measured(given.build, folder, given.only or ["times", "instructions", "start"],
                        given.filter)
    print_csv(rows)
    print_table(rows)
    if given.json:
        given.json.write_text(json.dumps({"seed": seed, "rows": rows}, indent=1) + "\n")
    if given.update:
        write_committed(rows, seed)
    return 1 if given.gate and not passed_gate(rows) else 0


if __name__ == "__main__":
    sys.exit(main())
