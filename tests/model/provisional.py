"""A number is promised only where something reads it: a field that is not provisional is named, by its constant or by an
accessor, in the rooms rules, evaluation, views, codec or doc (an option: anywhere in src), and a provisional one is not.  A type is
provisional when neither it nor a field of it, but for its id, is named.  Ids, and lists of records, which only nest, hold
what their type holds: in a provisional type they are provisional, elsewhere not.

    provisional.py TOP [--fix]      --fix sets the flags in src/model as they must be; then build `generate` and look at
                                    tests/model/pinned.txt, which wants the rows that are promised from now on
"""
import pathlib
import re
import sys

ROOMS = ("rules", "evaluation", "views", "codec", "doc")
TYPE = re.compile(r'^TYPE\((\d+), ([A-Z_]+), ([a-z_]+), ([A-Z_ |0]+), ', re.M)
FIELD = re.compile(r'^FIELD\(([A-Z_]+), (\d+), ([A-Z_0-9]+), ([a-z_0-9]+), ([A-Z_]+(?:\([^)]*\))?), ([A-Z_ |0]+), ', re.M)
WORD = re.compile(r'\b(?:HGW|hgw|HGWI_BY)_\w+')


def words(files):
    """Names of the API in the code, without comments and texts."""
    found = set()
    for path in files:
        text = path.read_text(encoding="utf-8")
        text = re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"', " ", text, flags=re.S)
        found.update(WORD.findall(text))
    # The index of the rules makes HGW_TIP_GOAL of HGWI_BY_TIP_GOAL.
    return found | {"HGW_" + word[len("HGWI_BY_"):] for word in found if word.startswith("HGWI_BY_")}


def code(folder):
    return [path for ending in ("*.c", "*.h", "*.def") for path in folder.rglob(ending)]


def names_of(type_lower, type_upper, lower, upper):
    before = "hgw_" + type_lower
    yield "HGW_%s_%s" % (type_upper, upper)
    yield "%s_%s" % (before, lower)
    yield "%s_set_%s" % (before, lower)
    yield "%s_add_%s" % (before, lower)
    yield "%s_%s_count" % (before, lower)
    yield "%s_%s_at" % (before, lower)


def table(model):
    types, fields = {}, {}
    rows = 0
    for path in sorted(model.glob("model_*.def")):
        text = path.read_text(encoding="utf-8")
        rows += len(re.findall(r"^(?:TYPE|FIELD)\(", text, re.M))
        for _, upper, lower, flags in TYPE.findall(text):
            types[upper] = (lower, set(flags.split(" | ")))
        for of, _, upper, lower, shape, flags in FIELD.findall(text):
            fields.setdefault(of, []).append((upper, lower, shape, set(flags.split(" | "))))
    assert rows == len(types) + sum(map(len, fields.values())) > 500, "a row was not understood"
    return types, fields


def wrong_rows(top):
    types, fields = table(top / "src" / "model")
    read = words(path for room in ROOMS for path in code(top / "src" / room))
    everywhere = words(path for room in (top / "src").iterdir() if room.name not in ("model", "tools")
                       for path in code(room))
    wrong = []
    for type_upper, (type_lower, type_flags) in sorted(types.items()):
        here = everywhere if "OPTIONS" in type_flags else read
        named = {row[0] for row in fields[type_upper]
                 if "ID" not in row[3] and here & set(names_of(type_lower, type_upper, row[1], row[0]))}
        may_go = not named and "ROOT" not in type_flags and "HGW_T_" + type_upper not in here
        if may_go != ("PROVISIONAL_TYPE" in type_flags):
            wrong.append((type_upper, "", may_go))
        for upper, lower, shape, flags in fields[type_upper]:
            nests = "ID" in flags or shape.startswith("RECORDS")
            must = may_go if nests else upper not in named
            if must != ("PROVISIONAL" in flags):
                wrong.append((type_upper, upper, must))
    return wrong


def fix(model, wrong):
    """Set or take away the one flag in each row that is wrong."""
    must = {(of, upper): provisional for of, upper, provisional in wrong}

    def flags(text, name, provisional):
        kept = [flag for flag in text.split(" | ") if flag not in ("0", name)]
        return " | ".join(kept + [name] * provisional) or "0"

    def type_row(match):
        _, upper, _, old = match.groups()
        if (upper, "") not in must:
            return match[0]
        return match[0].replace(", %s, " % old, ", %s, " % flags(old, "PROVISIONAL_TYPE", must[upper, ""]), 1)

    def field_row(match):
        of, _, upper, _, _, old = match.groups()
        if (of, upper) not in must:
            return match[0]
        return match[0][:-len(old) - 2] + flags(old, "PROVISIONAL", must[of, upper]) + ", "

    for path in sorted(model.glob("model_*.def")):
        text = path.read_text(encoding="utf-8")
        path.write_text(FIELD.sub(field_row, TYPE.sub(type_row, text)), encoding="utf-8")


def main():
    top = pathlib.Path(sys.argv[1])
    wrong = wrong_rows(top)
    if "--fix" in sys.argv:
        fix(top / "src" / "model", wrong)
        return 0
    for type_upper, upper, must in wrong:
        print("%s%s: %s" % (type_upper, "." + upper if upper else "",
                            "nothing reads it, so it must be provisional" if must
                            else "it is read, so it must not be provisional"))
    if wrong:
        print("tests/model/provisional.py TOP --fix sets the flags.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
