"""The generator must refuse a model that would give a bad header.

Usage: refusals.py CC ROOT.  Builds the generator on a copy of the .def files with one mistake each, and reads its sentence."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

CC, ROOT = sys.argv[1], pathlib.Path(sys.argv[2])

WHY = '"label", "label", "omdat het moet kunnen", "because it must be possible"'
EXTRA = "TYPE(250, %s, %s, 0, WORLD, 1, " + WHY + ")\nFIELD(%s, 1, TEXT, text, IS_TEXT, 0, PUBLIC, 1, " + WHY + ")\nEND(%s)\n"
MANY = ("TYPE(250, EXTRA, extra, 0, WORLD, 1, " + WHY + ")\n"
        + "".join("FIELD(EXTRA, %d, F%d, f%d, IS_TEXT, 0, PUBLIC, 1, %s)\n" % (n, n, n, WHY) for n in range(1, 65))
        + "END(EXTRA)\n")

# what is wrong; file; text as it stands; text as it becomes; what the refusal says
MISTAKES = [
    ("nothing", "model_world.def", "", "", None),
    ("a retired row", "model_world.def", "END(GUARDIAN)", "RETIRED(GUARDIAN, 3, address)\nEND(GUARDIAN)", None),
    ("a retired type", "model_world.def", "END(GUARDIAN)", "END(GUARDIAN)\nRETIRED_TYPE(200, gone)", None),
    ("a retired value", "enums_world.def", "END(LANG)", "RETIRED_VALUE(LANG, 3, fy)\nEND(LANG)", None),
    ("a type named after the API", "model_evidence.def", "", EXTRA % ("ITEM", "item", "ITEM", "ITEM"), "word of the API"),
    ("a row without privacy", "model_evidence.def", "", EXTRA.replace("PUBLIC", "") % (("EXTRA", "extra") + ("EXTRA",) * 2),
     "error"),
    ("64 fields", "model_evidence.def", "", MANY, "64 fields"),
    ("a number twice", "model_world.def", "TYPE(18, GUARDIAN,", "TYPE(17, GUARDIAN,", "two types have number 17"),
    ("an ordinal twice", "model_world.def", "FIELD(GUARDIAN, 2,", "FIELD(GUARDIAN, 1,", "has ordinal 1 where 2 is next"),
    ("an ordinal left out", "model_world.def", "FIELD(GUARDIAN, 2,", "FIELD(GUARDIAN, 3,", "has ordinal 3 where 2 is next"),
    ("two accessors alike", "model_dossier.def", "FIELD(GOAL, 3, SCOPE, scope,", "FIELD(GOAL, 3, PUPILS_COUNT, pupils_count,",
     "two accessors spell alike"),
    ("a field like a setter", "model_dossier.def", "FIELD(GOAL, 3, SCOPE, scope,", "FIELD(GOAL, 3, SET_TEXT, set_text,",
     "would look like a change"),
    ("no label", "model_world.def", '"Naam", "Name",', '"", "Name",', "has no label"),
    ("no reason", "model_world.def", '"Lets the support coordinator find the right desk again."', '""', "why it exists"),
    ("a value twice", "enums_world.def", "VALUE(LANG, 2, EN, en,", "VALUE(LANG, 1, EN, en,", "value 1 twice"),
    ("an enumeration out of order", "enums_world.def", "ENUMERATION(1, LANG, lang,", "ENUMERATION(90, LANG, lang,",
     "where 1 is next"),
    ("a token in capitals", "enums_world.def", "VALUE(LANG, 2, EN, en,", "VALUE(LANG, 2, EN, En,", "no good token"),
    ("bounds the wrong way round", "model_world.def", "IS_INT(1, 8)", "IS_INT(8, 1)", "bounds"),
    ("a list of records that do not exist", "model_calendar.def", "RECORDS(HGW_T_SCHOOL_YEAR)", "RECORDS(9)",
     "does not exist"),
]

def build(folder, name):
    """Builds and runs the generator; gives its exit code and what it said."""
    program = folder / name
    sources = sorted((ROOT / "src/tools").glob("gen*.c"))
    made = subprocess.run([CC, "-std=c99", "-O0", "-I", str(folder), "-I", str(ROOT / "include"), "-o", str(program)]
                          + [str(s) for s in sources], capture_output=True, text=True)
    if made.returncode != 0:
        return "build", made.stderr
    out = folder / "out"
    out.mkdir(exist_ok=True)
    ran = subprocess.run([str(program), str(out)], capture_output=True, text=True)
    return ran.returncode, ran.stderr


def attempt(number, title, file, old, new, sentence):
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        shutil.copytree(ROOT / "src/model", folder / "model")
        path = folder / "model" / file
        before = path.read_text(encoding="utf-8")
        assert old in before, old
        path.write_text(before.replace(old, new, 1), encoding="utf-8")
        code, said = build(folder, "gen%d" % number)
    good = code == 0 if sentence is None else code in (1, "build") and sentence in said
    if not good:
        print("%s: exit %s, said: %s" % (title, code, said))
    return good


def main():
    bad = 0
    for number, (title, file, old, new, sentence) in enumerate(MISTAKES):
        bad += not attempt(number, title, file, old, new, sentence)
    return 1 if bad else 0


sys.exit(main())
