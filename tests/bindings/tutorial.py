"""The pages of docs/tutorial, and the READMEs: every program on them runs, every file on them loads, and what the first
page says of partial data is so.

A fence tells what becomes of it:
    c run, python run, ruby run    compiled or run; a `text output` fence that follows is what it prints
    json load                      loads, and comes back the same
    json refused KEY               is refused for that reason
    text message                   is what the worked case says on 21 November 2025
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SOURCE = pathlib.Path(os.environ["HGW_SOURCE"])
sys.path.insert(0, str(SOURCE / "bindings/python"))
import hgw  # noqa: E402

PAGES = sorted((SOURCE / "docs/tutorial").glob("*.md")) + [
    SOURCE / name for name in ("README.md", "bindings/python/README.md", "bindings/ruby/README.md")]
RUBY = shutil.which("ruby")
CASE = SOURCE / "docs/examples/achtbaan"
FENCE = re.compile(r"^```([^\n`]*)\n(.*?)^```$", re.M | re.S)
failures = []


def fail(where, text):
    failures.append(where)
    print(f"FAILED {where}: {text}")


def compiled(text, folder):
    library = pathlib.Path(os.environ["HGW_LIBRARY"]).resolve()
    (folder / "page.c").write_text(text, encoding="utf-8")
    command = [os.environ.get("CC", "cc"), "-std=c99", "-Wall", "-Wextra", "-Werror", f"-I{SOURCE}/include",
               *os.environ.get("HGW_FLAGS", "").split(), "-o", str(folder / "page"), str(folder / "page.c"),
               str(library), f"-Wl,-rpath,{library.parent}"]
    quiet = {name: value for name, value in os.environ.items() if name != "LD_PRELOAD"}
    made = subprocess.run(command, capture_output=True, text=True, env=quiet)
    return [str(folder / "page")] if made.returncode == 0 else made.stderr


def command_of(language, text, folder):
    if language == "c":
        return compiled(text, folder)
    if language == "ruby":
        return [RUBY, "-w", f"-I{SOURCE}/bindings/ruby/lib", "-e", text]
    return [sys.executable, "-c", text]


def run(where, command):
    env = dict(os.environ, PYTHONPATH=str(SOURCE / "bindings/python"))
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=SOURCE, env=env, timeout=120)
    if ran.returncode or ran.stderr:
        fail(where, f"exit {ran.returncode}\n{ran.stderr}")
    return ran.stdout


def load(where, text, key):
    try:
        doc = hgw.Document.loads(text)
    except hgw.Error as error:
        if error.key != key:
            fail(where, f"{error.key} at {error.where} line {error.line}: {error}")
        return
    if key:
        fail(where, f"was not refused; {key} was expected")
    elif json.loads(doc.dumps()) != json.loads(text):
        fail(where, "does not come back the same")


def page(path):
    fences, count = list(FENCE.finditer(path.read_text(encoding="utf-8"))), 0
    for at, fence in enumerate(fences):
        words, text = fence[1].split(), fence[2]
        where = f"{path.name}: block {at + 1} ({' '.join(words)})"
        if words[:2] == ["json", "load"] or words[:2] == ["json", "refused"]:
            load(where, text, words[2] if words[1] == "refused" else None)
            count += 1
        if words == ["text", "message"]:
            count += 1
            plan = hgw.Dossier.load(CASE / "dossier.json")
            found = plan.check(*beside({"beside": ["team", "calendar"]}), today="2025-11-21")
            if text.strip() not in {one.message for one in found.findings}:
                fail(where, "is no message of the worked case")
        if words[1:2] != ["run"]:
            continue
        if words[0] == "ruby" and not RUBY:
            print(f"SKIPPED {where}: there is no ruby here")
            continue
        count += 1
        with tempfile.TemporaryDirectory() as folder:
            command = command_of(words[0], text, pathlib.Path(folder))
            if isinstance(command, str):
                fail(where, command)
                continue
            printed = run(where, command)
        follows = fences[at + 1] if at + 1 < len(fences) else None
        if follows and follows[1].split() == ["text", "output"]:
            if printed != follows[2]:
                fail(where, f"printed\n{printed}--- and the page says\n{follows[2]}")
        elif not printed.strip():
            fail(where, "printed nothing")
    print(f"{path.name}: {count} blocks")


def stages(text):
    """The rows of the table on partial data: number, lists, codes at once, codes with a calendar and a today."""
    for row in re.findall(r"^\| (\d)\. [^|]*\|([^|]*)\|([^|]*)\|([^|]*)\|$", text, re.M):
        yield int(row[0]), *(set(re.findall(r"`(\w+)`", cell)) for cell in row[1:])


def beside(case):
    """Team and calendar of the worked case, the team with one must-element more or one list less where a case asks it;
    and calendars of the case's own."""
    documents = [hgw.Document.load(CASE / f"{name}.json") for name in case.get("beside", [])]
    documents += [hgw.Document.loads(json.dumps({"hgw": "calendar/1", **one})) for one in case.get("calendars", [])]
    for document in documents:
        if isinstance(document, hgw.Team) and "must" in case:
            document.must_elements.add(element=case["must"], basis="team")
        if isinstance(document, hgw.Team) and "without" in case:
            setattr(document, case["without"], [])
    return documents


def codes(dossier, documents, today):
    """The codes found in a dossier; none when what is left of it does not hang together."""
    try:
        plan = hgw.Dossier.loads(json.dumps({"hgw": "dossier/1", **dossier}))
    except hgw.Error:
        return set()
    return {one.code for one in plan.check(*documents, today=today, show_all=True).findings}


def partial():
    cases = json.loads((pathlib.Path(__file__).parent / "partial.json").read_text(encoding="utf-8"))
    text = (SOURCE / "docs/tutorial/01-first-finding.md").read_text(encoding="utf-8")
    lists, shown = {"id", "title", "school_year", "school", "level"}, set()
    for number, adds, at_once, later in stages(text):
        lists |= adds
        for code in sorted(at_once | later):
            where = f"01-first-finding.md: row {number}, {code}"
            mine = [case for case in cases if case["code"] == code and case["row"] == number]
            if len(mine) != 1:
                fail(where, "no case shows it")
                continue
            case = mine[0]
            shown.add(code)
            if set(case["dossier"]) - lists:
                fail(where, f"the case uses {sorted(set(case['dossier']) - lists)}")
            if code in at_once and (case.get("today") or case.get("beside")):
                fail(where, "needs more than the dossier")
            there = codes(case["dossier"], beside(case), case.get("today"))
            if code not in there:
                fail(where, f"did not appear; there were {sorted(there)}")
            if code in later and code in codes(case["dossier"], [], None):
                fail(where, "appears at once")
            if code in codes({name: value for name, value in case["dossier"].items() if name not in adds},
                             beside({**case, "calendars": []}), case.get("today")):
                fail(where, "appears without what the row adds")
    known = set()
    for path in (SOURCE / "src/rules/catalogue").glob("rules_*.def"):
        known |= set(re.findall(r"^RULE\((\w+)", path.read_text(encoding="utf-8"), re.M))
    if shown - known or len(shown) < 40:
        fail("01-first-finding.md", f"names {sorted(shown - known)}, and {len(shown)} in all")


def main():
    for path in PAGES:
        page(path)
    partial()
    if failures:
        sys.exit(f"{len(failures)} failed")


if __name__ == "__main__":
    main()
