"""The page docs/figures.md against the program and the tables of the methods: every example is what `hgw stat` prints, every
method has a section and no section is of another, every member with its default and every figure stands in its tables.

    figures_page.py HGW PAGE STAT-SOURCES REFERENCE-CASES"""
import json
import pathlib
import re
import subprocess
import sys

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)
SECTION = re.compile(r"^### (\w+)\n(.*?)(?=^###? |\Z)", re.M | re.S)
ROW = re.compile(r"^\| (input|params) \| `(\w+)` \|.*\| ([^|]+) \|$", re.M)
LINK = re.compile(r"^\| \[(\w+)\]\(#(\w+)\) \|", re.M)
NAMED = re.compile(r"`(\w+)`")
TABLE = re.compile(r"static const hgwi_stat_in (\w+)\[\] = \{(.*?)\};", re.S)
METHODS = re.compile(r"const hgwi_stat_method \w+\[\] = \{(.*?)\n\};", re.S)
METHOD = re.compile(r'\{\s*"(\w+)",\s*(\w+),')
WORDS = re.compile(r"const char \*const (\w+)\[\] = \{(.*?)\};", re.S)
MEMBER = re.compile(r'(IN_ROW_OR_NONE|IN_ROW|IN_NUMBER|PARAM_WORD|PARAM)\(\w+,\s*"(\w+)"(?:,\s*([\w.-]+))?(?:,\s*(\w+))?\)'
                    r'|\{"(\w+)", 0, HGWI_TAKES_\w+, \d, HGWI_NEEDED,')
TOLERANCE = 1e-9

failures = []


def fail(where, what):
    failures.append(where)
    print(f"{where}: {what}")


def refuse(name):
    raise ValueError(name)


def stat(program, request):
    return subprocess.run([program, "stat", "--lang", "en"], input=request.encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          check=False)


def alike(want, got):
    if isinstance(want, list):
        return isinstance(got, list) and len(want) == len(got) and all(map(alike, want, got))
    if isinstance(want, dict):
        return isinstance(got, dict) and list(want) == list(got) and all(alike(want[key], got[key]) for key in want)
    if isinstance(want, (bool, str)) or want is None or isinstance(got, (bool, str, list, dict)) or got is None:
        return type(want) is type(got) and want == got
    return abs(got - want) <= TOLERANCE * abs(want)


# ---- the examples ----------------------------------------------------------------------------------------------------


def example(program, where, request, kind, told):
    """What a request gives: an answer as JSON, or a refusal as text."""
    done = stat(program, request)
    if kind == "text":
        if (done.returncode, done.stdout, done.stderr.decode()) != (3, b"", told):
            fail(where, f"exit {done.returncode}, {done.stderr.decode()!r}, not {told!r}")
    elif done.returncode or done.stderr:
        fail(where, f"exit {done.returncode}: {done.stderr.decode()}")
    elif not alike(json.loads(told, parse_constant=refuse), json.loads(done.stdout, parse_constant=refuse)):
        fail(where, f"the page says {told}, the program {done.stdout.decode()}")


def examples(program, where, text):
    """The requests of a piece of the page and the answers on it."""
    fences = [(kind, held) for kind, held in FENCE.findall(text) if kind in ("json", "text")]
    if len(fences) % 2 or not fences:
        fail(where, f"{len(fences)} blocks, where each request has an answer")
        return []
    pairs = [(request, kind, told) for (_, request), (kind, told) in zip(fences[::2], fences[1::2])]
    for request, kind, told in pairs:
        example(program, where, request, kind, told)
    return [(json.loads(request), json.loads(told)) for request, kind, told in pairs if kind == "json"]


# ---- the tables in the sources ------------------------------------------------------------------------------------------


def default_of(form, value, words, lists):
    """How the page says it: needed, none, a number or a word."""
    if form == "IN_ROW_OR_NONE" or value == "HGWI_UNDEFINED":
        return "none"
    if form in ("IN_ROW", "IN_NUMBER", "") or value == "HGWI_NEEDED":
        return "needed"
    if form == "PARAM":
        return value
    spelled = lists[words]
    return spelled.get(value) or list(spelled.values())[int(value)]


def words_of(text):
    """By list of words: by the name of its place, or by its number."""
    return {name: {place or str(i): word for i, (place, word) in enumerate(re.findall(r'(?:\[(\w+)\] = )?"(\w+)"', body))}
            for name, body in WORDS.findall(text)}


def tables(folder):
    """By method: its members in order, as (part, name, default)."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(pathlib.Path(folder).glob("*.c"))]
    shared = {name: words for text in texts for name, words in words_of(text).items()}
    methods = {}
    for text in texts:
        lists, members = {**shared, **words_of(text)}, {}
        for name, body in TABLE.findall(text):
            rows = MEMBER.findall(body)
            members[name] = [("params" if form.startswith("PARAM") else "input", named or other, default_of(form, value, words, lists))
                             for form, named, value, words, other in rows]
            if len(rows) != len(re.findall(r'"\w+"', body)):
                fail(name, f"of its rows only {len(rows)} can be read")
        methods.update((method, members[ins]) for body in METHODS.findall(text) for method, ins in METHOD.findall(body))
    return methods


# ---- a section ---------------------------------------------------------------------------------------------------------


def same(told, default):
    if default == "none":
        return told == "none" or told.startswith("none:")
    try:
        return float(told) == float(default)
    except ValueError:
        return told == default


def inputs(method, text, members):
    told = ROW.findall(text)
    if [row[:2] for row in told] != [row[:2] for row in members]:
        fail(method, f"it takes {[row[:2] for row in members]}, the page has {[row[:2] for row in told]}")
        return
    for (part, name, default), row in zip(members, told):
        if not same(row[2], default):
            fail(method, f"the default of {part}.{name} is {default}, the page says {row[2]}")


def figures(method, text, answers):
    """The table of figures has the members of the answer, in order."""
    table = text.partition("| Figure |")[2].partition("\n\n")[0]
    named = [name for row in table.splitlines()[2:] for name in NAMED.findall(row.split("|")[1])]
    for _, answer in answers:
        if list(answer) != named:
            fail(method, f"it gives {list(answer)}, the page has {named}")


def section(program, method, text, members):
    answers = examples(program, method, text)
    if not answers or any(request["method"] != method for request, _ in answers):
        fail(method, "no example, or one of another method")
    inputs(method, text, members)
    figures(method, text, answers)
    for what in ("\n*Not for* ", "\n*Source:* ", "\n    ", "\n* "):
        if what not in text:
            fail(method, f"nothing begins with {what.strip() or 'four blanks'!r}")


def main():
    program, page, sources, reference = sys.argv[1:5]
    text = pathlib.Path(page).read_text(encoding="utf-8")
    sections, takes = dict(SECTION.findall(text)), tables(sources)
    with open(reference, encoding="utf-8") as file:
        known = {case["method"] for case in json.load(file)["cases"]}
    for what, names in (("sections", sections), ("tables", takes), ("links", [name for name, _ in LINK.findall(text)])):
        if set(names) != known or len(names) != len(known):
            fail(what, f"{sorted(set(names) ^ known)}")
    for name, to in LINK.findall(text):
        if name != to or text.count(f'<a id="{name}"></a>\n### {name}\n') != 1:
            fail(name, "its link leads nowhere")
    examples(program, "the introduction", text.partition("\n### ")[0])
    for method in sorted(known & set(sections) & set(takes)):
        section(program, method, sections[method], takes[method])
    print(f"{len(sections)} methods, {len(failures)} wrong")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
