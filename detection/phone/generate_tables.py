#!/usr/bin/env python3
"""Makes plan_tables.cpp from libphonenumber's PhoneNumberMetadata.xml (Apache-2.0).

    generate_tables.py PhoneNumberMetadata.xml > plan_tables.cpp

The numbering plans are finite sets of digit strings, written as regular expressions. Each set becomes the
root of one shared automaton: a node is a row of ten next nodes and a mark whether a number may end there.
Equal nodes are one node, over all plans. What the library does when it reads a number (take a trunk prefix
off, put an area code before a local number) is folded into the sets, so that judging a number is a walk.
"""
import itertools
import re
import sys
import xml.etree.ElementTree as ElementTree

TYPES = ("premiumRate", "tollFree", "sharedCost", "voip", "personalNumber", "pager", "uan", "voicemail",
         "fixedLine", "mobile")
LONGEST = 17  # digits of the longest national number that the metadata knows, with room for a prefix
DIGITS = "0123456789"


class Automaton:
    """Interned nodes; node 0 is the empty set, node 1 the set of the empty string."""

    def __init__(self):
        self.rows = []
        self.index = {}
        self.memo = {}
        self.node(False, (0,) * 10)
        self.node(True, (0,) * 10)

    def node(self, ends, row):
        key = (ends, row)
        if key not in self.index:
            self.index[key] = len(self.rows)
            self.rows.append(key)
        return self.index[key]

    def combine(self, name, ends, a, b):
        key = (name, a, b)
        if key not in self.memo:
            (ends_a, row_a), (ends_b, row_b) = self.rows[a], self.rows[b]
            if a == b == 0:
                return 0
            row = tuple(self.combine(name, ends, x, y) for x, y in zip(row_a, row_b))
            self.memo[key] = self.node(ends(ends_a, ends_b), row)
        return self.memo[key]

    def union(self, a, b):
        return self.combine("or", lambda x, y: x or y, a, b)

    def both(self, a, b):
        return self.combine("and", lambda x, y: x and y, a, b)

    def without(self, a, b):
        return self.combine("not", lambda x, y: x and not y, a, b)

    def concat(self, a, b):
        if a == 0 or b == 0:
            return 0
        key = ("concat", a, b)
        if key not in self.memo:
            ends, row = self.rows[a]
            joined = self.node(False, tuple(self.concat(x, b) for x in row))
            self.memo[key] = self.union(joined, b) if ends else joined
        return self.memo[key]

    def after(self, a, digits):
        """What may follow `digits`."""
        for digit in digits:
            a = self.rows[a][1][int(digit)]
        return a

    def literal(self, digits):
        node = 1
        for digit in reversed(digits):
            node = self.node(False, tuple(node if d == digit else 0 for d in DIGITS))
        return node

    def lengths(self, wanted):
        """Every digit string that has a wanted length."""
        node = 0
        for length in range(max(wanted), -1, -1):
            node = self.node(length in wanted, (node,) * 10)
        return node

    def strings(self, a):
        ends, row = self.rows[a]
        if ends:
            yield ""
        for digit, following in zip(DIGITS, row):
            if following:
                yield from (digit + rest for rest in self.strings(following))


class Pattern:
    """A recursive reader of the regular expressions in the metadata, straight into nodes."""

    def __init__(self, automaton, text):
        self.automaton = automaton
        self.rest = re.sub(r"\s", "", text)

    def node(self):
        node = self.choice()
        if self.rest:
            raise ValueError("cannot read: " + self.rest)
        return node

    def take(self, token):
        taken = self.rest.startswith(token)
        if taken:
            self.rest = self.rest[len(token):]
        return taken

    def choice(self):
        node = self.row()
        while self.take("|"):
            node = self.automaton.union(node, self.row())
        return node

    def row(self):
        node = 1
        parts = []
        while self.rest and self.rest[0] not in "|)":
            parts.append(self.repeated())
        for part in reversed(parts):
            node = self.automaton.concat(part, node)
        return node

    def repeated(self):
        atom = self.atom()
        if self.take("?"):
            return self.automaton.union(atom, 1)
        counts = re.match(r"\{(\d+)(?:,(\d+))?\}", self.rest)
        if not counts:
            return atom
        self.take(counts.group(0))
        least, most = int(counts.group(1)), int(counts.group(2) or counts.group(1))
        node = 1
        for count in range(most):
            node = self.automaton.concat(atom, node)
            if count < most - least:
                node = self.automaton.union(node, 1)
        return node

    def atom(self):
        if self.take("(?:") or self.take("("):
            node = self.choice()
            assert self.take(")")
            return node
        if self.take("$"):
            return 1
        token = re.match(r"\\d|\d|\[([\d-]+)\]", self.rest)
        if not token:
            raise ValueError("cannot read: " + self.rest)
        self.take(token.group(0))
        allowed = re.fullmatch(token.group(0), "") or {d for d in DIGITS if re.fullmatch(token.group(0), d)}
        return self.automaton.node(False, tuple(1 if d in allowed else 0 for d in DIGITS))


def lengths_of(desc):
    wanted = set()
    for part in re.findall(r"\[(\d+)-(\d+)\]|(\d+)", desc.find("possibleLengths").get("national")):
        first, last = (part[0], part[1]) if part[0] else (part[2], part[2])
        wanted.update(range(int(first), int(last) + 1))
    return wanted


class Plan:
    """One territory: `plain` holds its national numbers, `written` all that may be dialled there.

    Territories that share a country code dial each other's national numbers.
    """

    def __init__(self, automaton, territory):
        self.automaton = automaton
        self.region = territory.get("id")
        self.code = territory.get("countryCode")
        self.is_main = territory.get("mainCountryForCode") == "true"
        self.general = self.pattern(territory.find("generalDesc/nationalNumberPattern").text)
        valid = 0
        for kind in TYPES:
            text = territory.findtext(kind + "/nationalNumberPattern")
            if text is not None:
                lengths = automaton.lengths(lengths_of(territory.find(kind)))
                valid = automaton.union(valid, automaton.both(self.pattern(text), lengths))
        self.plain = automaton.both(valid, self.general)
        self.prefix = re.sub(r"\s", "", territory.get("nationalPrefixForParsing") or
                             territory.get("nationalPrefix") or "")
        self.rule = territory.get("nationalPrefixTransformRule")
        self.writes_trunk = self.trunk_is_written(territory)
        self.written = 0  # follows when every plan of the country code is known

    def pattern(self, text):
        return Pattern(self.automaton, text).node()

    @staticmethod
    def trunk_is_written(territory):
        """True when most ways to write a number of the territory start with the trunk prefix."""
        rules = [form.get("nationalPrefixFormattingRule") or
                 territory.get("nationalPrefixFormattingRule") or ""
                 for form in territory.findall("availableFormats/numberFormat")]
        optional = territory.get("nationalPrefixOptionalWhenFormatting") == "true"
        return not optional and sum("$NP" in rule for rule in rules) * 2 > len(rules)

    def as_written(self, plain):
        """`plain`, with and without what may be dialled before it.

        The library takes a prefix off when what is left has the general form, even if the whole was a
        number of its own.
        """
        before, local = self.parts_of_prefix()
        stripped = self.automaton.concat(before, self.general)
        written = self.automaton.union(self.automaton.without(plain, stripped),
                                       self.automaton.concat(before, plain))
        return self.automaton.union(written, local(plain))

    def parts_of_prefix(self):
        """The prefixes that are taken off, and a function from numbers to those rewritten by the rule."""
        none = lambda plain: 0
        if not self.prefix:
            return 0, none
        if self.region == "AR":
            return self.pattern("0"), self.with_mobile_fifteen
        if self.region == "BR":  # a carrier code may stand between the trunk prefix and the number
            return self.pattern(self.prefix.replace(r"(\d{10,11})", "")), none
        if not self.rule or self.rule == "$1":
            return self.pattern(re.sub(r"^0\((.*)\)$", "0", self.prefix) if self.rule else self.prefix), none
        area = self.rule.replace("$1", "")
        branches = re.fullmatch(r"(?:(\d)\|)?\((.*)\)\$", self.prefix) or \
            re.fullmatch(r"(?:(\d)\|)?\((.*?)\)\$?", self.prefix)
        numbers = self.pattern(branches.group(2))
        return (self.pattern(branches.group(1)) if branches.group(1) else 0,
                lambda plain: self.automaton.both(self.automaton.after(plain, area), numbers))

    def with_mobile_fifteen(self, plain):
        """Argentina: 9 AREA NUMBER is written 0 AREA 15 NUMBER at home."""
        areas = re.fullmatch(r"0\?\(\?:\((.*)\)15\)\?", self.prefix).group(1)
        written = 0
        for area in self.automaton.strings(self.pattern(areas)):
            number = self.automaton.after(plain, "9" + area)
            whole = self.automaton.concat(self.automaton.literal(area + "15"), number)
            written = self.automaton.union(written, whole)
        return self.automaton.concat(self.pattern("0?"), written)


def reachable(automaton, roots):
    order, seen, waiting = [], set(), [0] + list(roots)
    while waiting:
        node = waiting.pop(0)
        if node not in seen:
            seen.add(node)
            order.append(node)
            waiting.extend(automaton.rows[node][1])
    return order


def main(path):
    automaton = Automaton()
    plans = [Plan(automaton, territory) for territory in ElementTree.parse(path).getroot().iter("territory")]
    codes = {}
    for plan in sorted(plans, key=lambda plan: not plan.is_main):
        codes.setdefault(plan.code, []).append(plan)
    abroad = {}
    for code, members in codes.items():
        every = 0
        for plan in members:
            every = automaton.union(every, plan.plain)
        for plan in members:
            plan.written = plan.as_written(every)
        abroad[code] = members[0].written
    roots = list(itertools.chain((p.plain for p in plans), (p.written for p in plans), abroad.values()))
    order = reachable(automaton, roots)
    number = {node: place for place, node in enumerate(order)}
    plans.sort(key=lambda plan: (plan.region, int(plan.code)))
    write(automaton, order, number, plans, codes, abroad)


HEAD = """\
// Made by generate_tables.py from resources/PhoneNumberMetadata.xml of libphonenumber 8.12.57.
//
// Copyright (C) 2009 The Libphonenumber Authors. Licensed under the Apache License, Version 2.0 (see LICENSE);
// the metadata was turned into automata, and its formats were left out.
//
// clang-format off
#include "detection/phone/plan_tables.h"

namespace tacet::detection {

namespace {
"""

TAIL = """\
} // namespace

std::span<const PlanNode> planNodes() { return kNodes; }
std::span<const Plan> plans() { return kPlans; }
std::span<const CountryCode> countryCodes() { return kCodes; }
std::span<const std::uint16_t> countryMembers() { return kMembers; }

} // namespace tacet::detection"""


def wide(items, width=4000):
    """Items joined by commas, in few and long lines: nobody reads them."""
    lines, line = [], ""
    for item in items:
        if len(line) + len(item) > width:
            lines.append(line)
            line = ""
        line += item + ","
    return "\n".join(lines + [line])


def write(automaton, order, number, plans, codes, abroad):
    index = {id(plan): i for i, plan in enumerate(plans)}
    nodes, code_rows, members = [], [], []
    for node in order:
        ends, row = automaton.rows[node]
        following = ",".join(str(number[n]) for n in row)
        nodes.append("{{%s},%d}" % (following, ends))
    for code in sorted(codes, key=int):
        code_rows.append("{%s,%d,%d,%d}" % (code, number[abroad[code]], len(members), len(codes[code])))
        members += [str(index[id(plan)]) for plan in codes[code]]
    plan_rows = ['{"%s",%s,%d,%d,%s}' % (plan.region, plan.code, number[plan.plain], number[plan.written],
                                         "true" if plan.writes_trunk else "false") for plan in plans]
    print(HEAD)
    for head, rows in (("PlanNode kNodes", nodes), ("Plan kPlans", plan_rows),
                       ("CountryCode kCodes", code_rows), ("std::uint16_t kMembers", members)):
        print("constexpr %s[] = {\n%s\n};\n" % (head, wide(rows)))
    print(TAIL)


main(sys.argv[1])
