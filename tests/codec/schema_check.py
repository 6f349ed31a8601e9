"""The schemas, judged by an independent validator (python3-jsonschema).

    schema_check.py CODEC_DRIVER SCHEMA_FOLDER EXAMPLE...

They are valid schemas; they accept every example; they refuse every structurally bad file of the table below; and they
agree with the reader, but for the differences that the schema's own comment lists and the table marks."""
import copy
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not there")
    sys.exit(77)

from driver import Driver

BASE = {
    "hgw": "dossier/1",
    "id": "d",
    "title": "t",
    "level": "group",
    "school_year": "jaar-25",
    "school_groups": [{"id": "g5", "name": "5A", "grades": [5, 6], "teachers": ["staff-1"]}],
    "pupils": [{"id": "p1", "grade": 5, "school_group": "g5", "enrolled_on": "2024-02-29"}],
    "outcome_targets": [{"id": "o1", "score": 12.5, "share": 1}],
    "goals": [
        {
            "id": "goal-1",
            "text": "t",
            "scope": "group",
            "crucial": True,
            "pupils": ["p1"],
            "method_refs": [{"page": "12"}],
            "planned_evidence": ["observation"],
        }
    ],
    "week_plans": [
        {"id": "w1", "week_start": "2025-11-17", "slots": [{"id": "s1", "day": "monday", "start": "08:45", "minutes": 45}]}
    ],
}

# Where a value is put (None: taken away), the value, and who refuses it: t and s the tolerant and the strict schema,
# r and R the tolerant and the strict reader.
REMOVE = object()
TABLE = [
    # type and shape
    ("title", 5, "tsrR"),
    ("title", None, "tsrR"),
    ("title", ["t"], "tsrR"),
    ("title", {"t": 1}, "tsrR"),
    ("goals", {}, "tsrR"),
    ("goals", "goal-1", "tsrR"),
    ("goals", None, "tsrR"),
    ("goals/0", None, "tsrR"),
    ("goals/0", [], "tsrR"),
    ("goals/0", "goal-1", "tsrR"),
    ("goals/0/text", True, "tsrR"),
    ("goals/0/crucial", "true", "tsrR"),
    ("goals/0/crucial", 1, "tsrR"),
    ("goals/0/crucial", None, "tsrR"),
    ("goals/0/pupils", "p1", "tsrR"),
    ("goals/0/pupils", [["p1"]], "tsrR"),
    ("goals/0/pupils", [None], "tsrR"),
    ("goals/0/pupils/0", 1, "tsrR"),
    ("goals/0/method_refs/0", 5, "tsrR"),
    ("goals/0/method_refs/0/page", 12, "tsrR"),
    ("goals/0/planned_evidence/0", 5, "tsrR"),
    ("goals/0/scope", 1, "tsrR"),
    ("pupils/0/grade", "5", "tsrR"),
    ("pupils/0/grade", 5.5, "tsrR"),
    ("pupils/0/grade", 0, "tsrR"),
    ("pupils/0/grade", 9, "tsrR"),
    ("pupils/0/grade", True, "tsrR"),
    ("pupils/0/enrolled_on", 20240229, "tsrR"),
    ("school_groups/0/grades/1", 9, "tsrR"),
    ("school_groups/0/grades/1", "6", "tsrR"),
    ("school_groups/0/teachers/0", {}, "tsrR"),
    ("outcome_targets/0/score", "12.5", "tsrR"),
    ("outcome_targets/0/score", None, "tsrR"),
    ("week_plans/0/slots/0/minutes", 0, "tsrR"),
    ("week_plans/0/slots/0/minutes", 1e3, "tsrR"),
    # pattern
    ("pupils/0/enrolled_on", "2025-13-01", "tsrR"),
    ("pupils/0/enrolled_on", "2025-00-10", "tsrR"),
    ("pupils/0/enrolled_on", "2025-01-32", "tsrR"),
    ("pupils/0/enrolled_on", "2025-01-00", "tsrR"),
    ("pupils/0/enrolled_on", "2025-04-31", "tsrR"),
    ("pupils/0/enrolled_on", "2025-02-30", "tsrR"),
    ("pupils/0/enrolled_on", "0000-01-01", "tsrR"),
    ("pupils/0/enrolled_on", "2025-2-3", "tsrR"),
    ("pupils/0/enrolled_on", "2025-02-28T24:00", "tsrR"),
    ("pupils/0/enrolled_on", "2025-02-28\n", "tsrR"),
    ("pupils/0/enrolled_on", "٢٠٢٥-02-28", "tsrR"),
    ("pupils/0/enrolled_on", "", "tsrR"),
    ("week_plans/0/slots/0/start", "24:00", "tsrR"),
    ("week_plans/0/slots/0/start", "08:60", "tsrR"),
    ("week_plans/0/slots/0/start", "8:45", "tsrR"),
    ("week_plans/0/slots/0/start", "08:45\n", "tsrR"),
    ("goals/0/id", "", "tsrR"),
    ("goals/0/id", "a\tb", "tsrR"),
    ("goals/0/id", "a\u0085b", "tsrR"),
    ("goals/0/id", "x" * 256, "tsrR"),
    ("goals/0/pupils/0", "", "tsrR"),
    ("school_year", "", "tsrR"),
    ("school_year", "a\u0007", "tsrR"),
    ("hgw", "dossier/0", "tsrR"),
    ("hgw", "dossier/01", "tsrR"),
    ("hgw", "dossier", "tsrR"),
    ("hgw", "spaceship/1", "tsrR"),
    ("hgw", 1, "tsrR"),
    ("hgw", REMOVE, "tsrR"),
    # required, and what only the strict refuse
    ("goals/0/text", REMOVE, "sR"),
    ("school_groups/0/name", REMOVE, "sR"),
    ("week_plans/0/slots/0/day", REMOVE, "sR"),
    ("goals/0/Verzonnen", 1, "sR"),
    ("goals/0/method_refs/0/x", None, "sR"),
    ("x", {}, "sR"),
    ("goals/0/scope", "galaxy", "sR"),
    ("goals/0/scope", "", "sR"),
    ("goals/0/planned_evidence/0", "hologram", "sR"),
    # what is fine
    ("goals/0/id", REMOVE, ""),
    ("goals", [], ""),
    ("goals/0/text", "", ""),
    ("pupils/0/grade", 5.0, ""),
    ("pupils/0/enrolled_on", "9999-12-31", ""),
    ("pupils/0/enrolled_on", "0001-01-01", ""),
    ("outcome_targets/0/score", -1e-300, ""),
    ("goals/0/id", "é" * 127, ""),
    # what no schema can say
    ("pupils/0/enrolled_on", "2025-02-29", "rR"),
    ("goals/0/pupils/0", "nobody", "rR"),
    ("goals/0/pupils/0", "goal-1", "rR"),
    ("goals/0/id", "p1", "rR"),
    ("goals/0/id", "é" * 128, "rR"),
    ("goals/0/text", "a\0b", "rR"),
    ("hgw", "dossier/2147483648", "rR"),
    # Python's $ also matches before a last line feed; ECMAScript's, which schemas mean, does not
    ("school_year", "a\n", "rR"),
    ("hgw", "dossier/1\n", "rR"),
]


def changed(path, value):
    data = copy.deepcopy(BASE)
    steps = path.split("/")
    spot = data
    for step in steps[:-1]:
        spot = spot[int(step) if isinstance(spot, list) else step]
    last = int(steps[-1]) if isinstance(spot, list) else steps[-1]
    if value is REMOVE:
        del spot[last]
    else:
        spot[last] = value
    return data


def validators(folder):
    found = {}
    for path in sorted(folder.glob("*.schema.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        name = path.name[: -len(".schema.json")]
        root, _, strict = name.partition(".")
        found[root, "s" if strict else "t"] = jsonschema.Draft202012Validator(schema)
        if not schema["$id"].endswith("/%s.json" % name):
            raise SystemExit("%s: $id is %s" % (path, schema["$id"]))
    return found


def who_refuses(found, driver, root, data, text):
    refused = "".join(which for which in "ts" if not found[root, which].is_valid(data))
    refused += "r" if driver.ask(text).status else ""
    refused += "R" if driver.ask(text, "s").status else ""
    return refused


def main(words):
    driver = Driver(words[1])
    found = validators(pathlib.Path(words[2]))
    wrong = 0
    for path in words[3:]:
        text = pathlib.Path(path).read_bytes()
        data = json.loads(text)
        root = data["hgw"].partition("/")[0]
        refused = who_refuses(found, driver, root, data, text)
        if "t" in refused or "r" in refused or ("s" in refused) != ("R" in refused):
            wrong += 1
            print("%s: refused by %s" % (path, refused))
    for path, value, want in [("title", "t", "")] + TABLE:
        data = changed(path, value)
        refused = who_refuses(found, driver, "dossier", data, json.dumps(data).encode())
        if refused != want:
            wrong += 1
            print("%s = %r: refused by %r, not by %r" % (path, value, refused, want))
    driver.end()
    print("%d schemas, %d files, %d changes" % (len(found), len(words) - 3, len(TABLE)))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
