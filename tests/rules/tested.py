"""Each check has its tests: a case that finds it, one that does not, an EDGE case of each kind, and, unless it is a
strength, a mend.  Reads the rows of tests/rules/test_*.c and holds docs/catalogue-tests.md to them.

    tested.py TOP            fails when a check lacks a row, or the page is not what the rows say
    tested.py TOP --write    writes the page instead
"""
import pathlib
import re
import sys

TOP = pathlib.Path(sys.argv[1])
PAGE = TOP / "docs/catalogue-tests.md"
TOKEN = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|/\*.*?\*/|//[^\n]*|[A-Za-z_]\w*|[0-9][\w.]*|\S|\s', re.S)
NEEDED = ("found", "silent", "edge found", "edge silent", "mends")
HEAD = """# Checks and their tests

Generated from the rows of `tests/rules/test_*.c`; do not edit: `./dev generate` writes it again, and the test
`rules.tested` compares. A row is a small dossier on a day, in both languages, with its records in either order and each
class of privacy withheld in turn. **Found**: rows in which the check speaks; **silent**: rows in which it does not; of
each, **at the edge**: at its threshold, or at the nearest case that flips it. **Mends**: dossiers in which what the
finding asks for is done, and exactly that finding goes. A strength has none. What each check says:
[The catalogue of checks](catalogue.md).

| Check | Source | Tests | Found | at the edge | Silent | at the edge | Mends |
|---|---|---|--:|--:|--:|--:|--:|
"""


def rules():
    """The checks in the order of the catalogue, with severity and source; and those left out."""
    found, left = [], []
    for name in re.findall(r'#include "(rules_\w+\.def)"', (TOP / "src/rules/catalogue/rules.def").read_text(encoding="utf-8")):
        for row in rows((TOP / "src/rules/catalogue" / name).read_text(encoding="utf-8"), r"\bRULE", "()"):
            found.append((row[0], row[4], texts(row[-1])))
    for path in sorted((TOP / "src/rules").glob("catalogue/explain_*.def")):
        for row in rows(path.read_text(encoding="utf-8"), r"\bLEFT_OUT", "()"):
            left.append((row[0], texts(row[-1])))
    return found, left


def texts(field):
    """The string literals of a field, put together."""
    return "".join(part[1:-1] for part in re.findall(r'"(?:\\.|[^"\\\n])*"', field))


def fields(tokens, at, closing):
    """What stands between commas up to the closing bracket; `at` is behind the opening one.  And where that ends."""
    row, depth, here = [], 0, ""
    while True:
        token = tokens[at]
        at += 1
        if depth == 0 and token == closing:
            return row + [here.strip()], at
        if depth == 0 and token == ",":
            row.append(here.strip())
            here = ""
            continue
        depth += (token in "([{") - (token in ")]}") if len(token) == 1 else 0
        if not token.startswith(("/*", "//")):
            here += token


def rows(text, before, brackets):
    """Rows that open behind `before`, anywhere in a text; comments do not count."""
    clean = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    for match in re.finditer(before + r"\s*" + re.escape(brackets[0]), clean):
        row, _ = fields(TOKEN.findall(clean[match.end():]), 0, brackets[1])
        yield row


def structs(text):
    """Names of the fields of each struct that is declared, in order."""
    found = {}
    for body, name in re.findall(r"typedef struct \w* ?\{(.*?)\} (\w+);", text, flags=re.S):
        body = re.sub(r"/\*.*?\*/", "", body, flags=re.S)
        found[name] = [one for line in body.split(";") for one in re.findall(r"(\w+)(?:\[\w*\])?(?=\s*(?:,|$))", line.strip())]
    return found


def arrays(text, known):
    """(type, row) for each row of the arrays of cases and mends."""
    for match in re.finditer(r"\bconst (\w+) \w+\[\] = \{", text):
        if match[1] not in known:
            continue
        tokens, at = TOKEN.findall(text[match.end():]), 0
        while tokens[at] != "}":
            if tokens[at] == "{":
                row, at = fields(tokens, at + 1, "}")
                yield match[1], row
            else:
                at += 1


def count():
    """By code: the files its rows stand in, and how many rows of each kind there are."""
    shared = structs((TOP / "tests/rules/run_cases.h").read_text(encoding="utf-8"))
    found = {}
    for path in sorted((TOP / "tests/rules").glob("test_*.c")):
        text = path.read_text(encoding="utf-8")
        known = {name: names for name, names in {**shared, **structs(text)}.items() if name.endswith(("_case", "mend"))}
        for kind, row in arrays(text, known):
            one = dict(zip(known[kind], row))
            code = texts(one["code"])
            entry = found.setdefault(code, {"files": [], **dict.fromkeys(NEEDED, 0)})
            if path.stem not in entry["files"]:
                entry["files"].append(path.stem)
            if kind.endswith("mend"):
                entry["mends"] += 1
                continue
            what = "silent" if one.get("expected", "0") == "0" else "found"
            entry[what] += 1
            entry["edge " + what] += "EDGE" in one.get("flags", "")
    return found


def page(checks, left, tests):
    lines = [HEAD]
    for code, _, source in checks:
        entry = tests.get(code, {"files": [], **dict.fromkeys(NEEDED, 0)})
        files = ", ".join(f"[`{name}`](../tests/rules/{name}.c)" for name in entry["files"])
        lines.append(f"| `{code}` | {source} | {files} | {entry['found']} | {entry['edge found']} | {entry['silent']} | "
                     f"{entry['edge silent']} | {entry['mends']} |\n")
    if left:
        lines.append("\nLeft out, with the reason in the catalogue: " + ", ".join(f"`{code}` ({source})" for code, source in left) + ".\n")
    return "".join(lines)


def main():
    checks, left = rules()
    tests = count()
    made, bad = page(checks, left, tests), []
    if "--write" in sys.argv:
        PAGE.write_text(made, encoding="utf-8")
        return
    for code, severity, _ in checks:
        entry = tests.get(code, dict.fromkeys(NEEDED, 0))
        for kind in NEEDED:
            if entry[kind] == 0 and not (kind == "mends" and severity == "STRENGTH"):
                bad.append(f"{code}: no row of kind '{kind}'")
    for code in sorted(set(tests) - {code for code, _, _ in checks}):
        bad.append(f"{code}: rows of a check that does not exist")
    if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != made:
        bad.append("docs/catalogue-tests.md is not what the rows say: ./dev generate")
    print(f"{len(checks)} checks, {sum(entry['found'] + entry['silent'] for entry in tests.values())} cases, "
          f"{sum(entry['mends'] for entry in tests.values())} mends")
    sys.exit("\n".join(bad) if bad else 0)


main()
