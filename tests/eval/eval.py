#!/usr/bin/env python3
"""Measures detection on the labelled texts beside the checkout and sets it against the last committed figures.

    eval.py TACETCTL CASES [--json FILE] [--update]

TACETCTL is the program, CASES the folder of the labelled texts (README.md there says what they are). Prints one line
a figure: now, as last committed, what is to be reached. Ends with 1 when a figure is worse by more than half a point
than the committed one, with 0 otherwise; a figure that is not reached yet is only said. `--update` commits what was
measured to `measured.json`: these figures, and precision and recall of every type and kind that is labelled often
enough.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

COMMITTED = pathlib.Path(__file__).with_name("measured.json")
HALF_A_POINT = 0.005
FEWEST_SPANS = 30  # of a type or kind, to speak of its precision and recall

IDENTIFIERS = ("national_id,tax_id,medical_id,phone,email,date_of_birth,credit_card,iban,passport,vat_number,"
               "drivers_licence,id_number,case_number")
NUMBERS = ("phone,national_id,tax_id,vat_number,company_id,passport,drivers_licence,voter_id,medical_id,"
           "professional_id,student_id,employee_id,id_number,case_number,iban,bic,bank_account,bank_routing,"
           "credit_card")
NOT_BY_SHAPE = "person_name,address,organization,location"
FEW = "few"  # a set with too few spans to gate on


def precision(report):
    return report["all"]["overlap"]["p"]


def recall(report):
    return report["all"]["overlap"]["r"]


def f1(report):
    return report["all"]["overlap"]["f1"]


def spans(report):
    return report["all"]["overlap"]["tp"] + report["all"]["overlap"]["fn"]


def hard_alarms(report):
    return report["all"]["negatives"]["hard_per_1000_words"]


def all_alarms(report):
    return report["all"]["negatives"]["per_1000_words"]


class Scorer:
    """Scans each set once and asks its scorer for figures."""

    def __init__(self, tacetctl, cases):
        self.tacetctl, self.cases = tacetctl, cases
        self.scratch = tempfile.TemporaryDirectory()
        self.found = {}

    def gold(self, name):
        return self.cases / "dev" / f"{name}.jsonl"

    def prediction(self, name):
        """The file of what was found in a set."""
        if name not in self.found:
            path = pathlib.Path(self.scratch.name) / f"{name}.jsonl"
            with open(self.gold(name), "rb") as texts, open(path, "wb") as found:
                subprocess.run([self.tacetctl, "scan", "--jsonl"], stdin=texts, stdout=found, check=True)
            self.found[name] = path
        return self.found[name]

    def report(self, names, *options):
        """What the scorer says of some sets, as its JSON."""
        path = pathlib.Path(self.scratch.name) / "report.json"
        subprocess.run([sys.executable, self.cases / "score.py", "--gold", *map(self.gold, names), "--pred",
                        *map(self.prediction, names), "--no-types", "--json", path, *options],
                       check=True, stdout=subprocess.DEVNULL)
        return json.loads(path.read_text())

    def rows(self, name):
        """Pairs of a labelled text and what was found in it."""
        with open(self.gold(name)) as gold, open(self.prediction(name)) as found:
            return [(json.loads(a), json.loads(b)) for a, b in zip(gold, found)]


def shown(finding):
    return finding["confidence"] != "low"


def flagged_negatives(scorer, names):
    """Share of the negative texts in which anything of a labelled type is shown."""
    flagged = [any(shown(one) and one["type"].split(":")[0] in case["scope"] for one in found["spans"])
               for name in names for case, found in scorer.rows(name) if case["kind"] == "negative"]
    return sum(flagged) / len(flagged)


def believed_wrong_checks(scorer):
    """Share of the numbers with a wrong check digit that are shown as their own kind."""
    rows = scorer.rows("stdnum")
    kinds = {}
    for case, _ in rows:
        kinds.setdefault(case["module"], set()).update(span["type"] for span in case["spans"])
    wrong = [any(shown(one) and one["type"] in kinds[case["module"]] for one in found["spans"])
             for case, found in rows if case.get("neg_kind") == "bad_check"]
    return sum(wrong) / len(wrong)


def figures(scorer):
    """Each figure: name, value, and the least or the most that is to be reached."""
    def score(names, metric, *options, confidence="medium"):
        return metric(scorer.report(names, "--confidence", confidence, *options))

    rows = []

    def least(name, value, bound):
        rows.append({"name": name, "value": round(value, 4), "least": bound})

    def most(name, value, bound):
        rows.append({"name": name, "value": round(value, 4), "most": bound})

    least("presidio_tests recall", score(["presidio_tests"], recall, confidence="low"), 0.97)
    least("presidio_tests precision", score(["presidio_tests"], precision, confidence="low"), 0.95)
    in_context = ("--where", "context=True")
    least("stdnum in context recall", score(["stdnum"], recall, *in_context), 0.98)
    least("stdnum in context precision", score(["stdnum"], precision, *in_context), 0.95)
    least("stdnum in context recall, full kind", score(["stdnum"], recall, *in_context, "--level", "full"), 0.90)
    most("stdnum wrong check digits believed", believed_wrong_checks(scorer), 0.01)
    most("stdnum_benign flagged", flagged_negatives(scorer, ["stdnum_benign"]), 0.01)
    least("phones core recall", score(["phones"], recall, "--where", "region=core"), 0.97)
    least("phones recall", score(["phones"], recall), 0.93)
    least("phones precision", score(["phones"], precision), 0.97)
    least("secrets_gitleaks recall", score(["secrets_gitleaks"], recall), 0.98)
    least("secrets_secretlint recall", score(["secrets_secretlint"], recall, confidence="low"), 0.97)
    most("secrets negatives flagged", flagged_negatives(scorer, ["secrets_gitleaks", "secrets_secretlint"]), 0.02)
    least("secrets_credsweeper F1", score(["secrets_credsweeper"], f1), 0.85)
    core = ("--where", "region=core")
    least("addresses core recall", score(["addresses"], recall, *core), 0.85)
    least("addresses core precision", score(["addresses"], precision, *core), 0.90)
    for name in ("prose_meddocan", "prose_pl_pii", "prose_deduce", "prose_presidio_research"):
        report = scorer.report([name], "--confidence", "medium", "--types", IDENTIFIERS)
        least(f"{name} identifiers F1", f1(report), 0.93)
        if spans(report) < 100:
            rows[-1][FEW] = spans(report)
    by_shape = ("--not-types", NOT_BY_SHAPE)
    most("benign hard alarms per 1,000 words", score(["benign"], hard_alarms, *by_shape), 0.05)
    most("benign hard alarms at high confidence", score(["benign"], hard_alarms, *by_shape, confidence="high"), 0.01)
    most("benign alarms of numbers", score(["benign"], all_alarms, "--types", NUMBERS), 0.03)
    return rows


def often_labelled(scorer, level):
    """Precision and recall by name, of what the sets label often enough to speak of it."""
    sets = ["stdnum", "phones", "presidio_tests", "secrets_gitleaks", "secrets_secretlint", "secrets_credsweeper",
            "addresses", "prose_meddocan", "prose_pl_pii", "prose_presidio_research"]
    found = scorer.report(sets, "--confidence", "medium", "--level", level)["all"]["per_type"]
    return {name: {"spans": one["gold"], "precision": one["p"], "recall": one["r"]}
            for name, one in sorted(found.items()) if one["gold"] >= FEWEST_SPANS}


def is_reached(row):
    return row["value"] >= row["least"] if "least" in row else row["value"] <= row["most"]


def is_worse(row, last):
    """Whether a figure is worse than the committed one by more than half a point."""
    if last is None or FEW in row:
        return False
    loss = last - row["value"] if "least" in row else row["value"] - last
    return loss > HALF_A_POINT


def show(rows, committed):
    """Prints the table; answers the names of the figures that got worse."""
    worse = []
    print(f"{'figure':42s} {'now':>8s} {'last':>8s} {'to reach':>10s}")
    for row in rows:
        last = committed.get(row["name"])
        bound = f">= {row['least']}" if "least" in row else f"<= {row['most']}"
        notes = [] if is_reached(row) else ["not reached"]
        if FEW in row:
            notes.append(f"{row[FEW]} spans: gates nothing")
        if is_worse(row, last):
            notes.append("WORSE")
            worse.append(row["name"])
        before = "" if last is None else f"{last:.4f}"
        print(f"{row['name']:42s} {row['value']:8.4f} {before:>8s} {bound:>10s}  {', '.join(notes)}".rstrip())
    return worse


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tacetctl", type=pathlib.Path)
    parser.add_argument("cases", type=pathlib.Path)
    parser.add_argument("--json", type=pathlib.Path, help="write the figures here")
    parser.add_argument("--update", action="store_true", help="write the committed figures")
    options = parser.parse_args()
    if not options.cases.is_dir():
        print(f"skipped: there are no labelled texts at {options.cases}")
        return 0
    scorer = Scorer(options.tacetctl.resolve(), options.cases)
    rows = figures(scorer)
    measured = {"figures": {row["name"]: row["value"] for row in rows}, "types": often_labelled(scorer, "base"),
                "kinds": often_labelled(scorer, "full")}
    committed = json.loads(COMMITTED.read_text())["figures"] if COMMITTED.exists() else {}
    worse = show(rows, committed)
    if options.json:
        options.json.write_text(json.dumps({**measured, "figures": rows}, indent=1) + "\n")
    if options.update:
        COMMITTED.write_text(json.dumps(measured, indent=1) + "\n")
        return 0
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
