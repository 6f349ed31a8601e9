"""What hgw::ical writes, read by another program's reader (python3-icalendar): test_export.py ICAL_TOOL TOP.

The same events as in the documents, lines of at most 75 octets that end in CRLF, the same UIDs every time, and nothing
of a child unless it was asked for.  All names are invented."""
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile

try:
    import icalendar
except ImportError:
    print("NO INDEPENDENT READER: python3-icalendar is not installed; the export was not looked at")
    sys.exit(77)

TOOL, TOP = sys.argv[1:3]
CASE = f"{TOP}/docs/examples/achtbaan"
TEAM, CALENDAR, DOSSIER = (f"{CASE}/{name}.json" for name in ("team", "calendar", "dossier"))
bad = checks = 0


def want(what, good):
    global bad, checks
    checks += 1
    if not good:
        bad += 1
        print(f"BAD: {what}")


def export(document, *beside, today="20251121", lang="nl", flags="-", year="-"):
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, one in enumerate((document, *beside)):
            paths.append(one if isinstance(one, str) else os.path.join(folder, f"{number}.json"))
            if not isinstance(one, str):
                with open(paths[-1], "w", encoding="utf-8") as file:
                    json.dump(one, file)
        done = subprocess.run([TOOL, "export", today, lang, flags, year, *paths], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f"{document}: {done.stderr.decode()}")
    return done.stdout


def unfolded(text):
    return text.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")[:-1]


def form(what, text):
    """What every reader may ask of the bytes."""
    want(f"{what}: ends in CRLF", text.endswith(b"END:VCALENDAR\r\n"))
    want(f"{what}: CR and LF only together", not re.search(rb"\r(?!\n)|(?<!\r)\n", text))
    want(f"{what}: no control characters", not re.search(rb"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]", text))
    for line in text.split(b"\r\n"):
        want(f"{what}: 75 octets", len(line) <= 75)
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            want(f"{what}: a character was cut in {line!r}", False)
    names = {re.split("[;:]", line)[0] for line in unfolded(text)}
    want(f"{what}: known properties only, not {names}", names <= {
        "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY",
        "DESCRIPTION", "CLASS", "TRANSP"})


def events(what, text, today=datetime.datetime(2025, 11, 21, tzinfo=datetime.timezone.utc)):
    form(what, text)
    calendar = icalendar.Calendar.from_ical(text)
    want(f"{what}: version", calendar["VERSION"] == "2.0" and calendar["CALSCALE"] == "GREGORIAN" and "METHOD" not in calendar)
    found = []
    for event in calendar.walk("VEVENT"):
        want(f"{what}: private", event["CLASS"] == "PRIVATE" and event["TRANSP"] == "TRANSPARENT")
        want(f"{what}: stamp", event["DTSTAMP"].dt.replace(tzinfo=datetime.timezone.utc) == today)
        want(f"{what}: uid", re.fullmatch("[0-9a-f]{32}@hgw", event["UID"]))
        first, after = event["DTSTART"].dt, event["DTEND"].dt
        want(f"{what}: whole days", type(first) is datetime.date and type(after) is datetime.date)
        found.append((first.isoformat(), (after - datetime.timedelta(1)).isoformat(), str(event["SUMMARY"]),
                      str(event.get("DESCRIPTION", ""))))
    uids = re.findall(r"UID:(\S+)", text.decode())
    want(f"{what}: uids differ", len(set(uids)) == len(found))
    return found


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def calendars():
    wanted = set()
    for year in read(CALENDAR)["school_years"]:
        for kind in ("periods", "holidays", "blocks"):
            wanted |= {(one["first_day"], one["last_day"], one["name"], "") for one in year.get(kind, [])}
        wanted |= {(one["day"], one["day"], one["name"], "") for one in year["free_days"]}
        wanted |= {(one["window_start"], one["window_end"], one["name"], "") for one in year["measure_moments"]}
    got = events("calendar", export(CALENDAR))
    want("calendar: the same events", set(got) == wanted and len(got) == len(wanted))
    want("one year", events("one year", export(CALENDAR, year="2025-2026")) == got)
    nameless = {"hgw": "calendar/1", "school_years": [{"id": "j", "periods": [
        {"id": "p", "kind": "vacation", "number": 2, "first_day": "2025-09-01", "last_day": "2025-10-17"}],
        "holidays": [{"id": "h", "kind": "herfst", "first_day": "2025-10-18", "last_day": "2025-10-26"},
                     {"id": "verkeerd", "kind": "mei", "first_day": "2026-05-02", "last_day": "2026-05-01"}],
        "free_days": [{"id": "f", "day": "2026-03-19", "half": True}], "blocks": [
        {"id": "b", "number": 3, "first_day": "2025-09-01", "last_day": "2025-09-26"}], "measure_moments": [
        {"id": "m", "kind": "m", "window_start": "2026-01-05", "window_end": "2026-02-13"}]}]}
    for lang, names in (("nl", ["Periode 2", "herfstvakantie", "Vrije dag (halve dag)", "Blok 3"]),
                        ("en", ["Period 2", "autumn holiday", "Day off (half a day)", "Block 3"])):
        got = [one[2] for one in events(lang, export(nameless, lang=lang))]
        want(f"names of what has none: {got}", len(got) == 5 and [name for name in got if name in names] == names)


def dossiers():
    dossier = read(DOSSIER)
    periods = {one["id"]: one["last_day"] for year in read(CALENDAR)["school_years"] for one in year["periods"]}
    subjects = {one["id"]: one["name"] for one in read(TEAM)["subjects"]}
    goals = []
    for goal in dossier["goals"]:
        day = goal.get("target_date") or periods.get(goal.get("period"))
        if day:
            subject = subjects.get(goal.get("subject"))
            goals.append((day, "Terugkijken op een doel" + (f": {subject}" if subject else ""), goal["text"]))
    bare = export(DOSSIER, TEAM, CALENDAR)
    got = [one for one in events("dossier", bare) if one[2].startswith("Terugkijken")]
    want("goals: the same events", sorted(one[1:3] for one in got) == sorted(one[:2] for one in goals) and len(goals) > 3)
    want("goals: no text", all(one[3] == "" for one in got))
    whole = [one for one in events("texts", export(DOSSIER, TEAM, CALENDAR, flags="t")) if one[2].startswith("Terugkijken")]
    want("goals: with texts", sorted(one[1:] for one in whole) == sorted(goals))
    for goal in dossier["goals"]:
        want("no text of a goal unless asked for", goal["text"].encode() not in bare.replace(b"\r\n ", b""))
    for pupil in dossier["pupils"]:
        want("no name unless asked for", pupil["given_name"].encode() not in bare)
    alone = events("no calendar beside", export(DOSSIER))
    want("no calendar beside: only goals with a day of their own",
         len([one for one in alone if one[2] == "Terugkijken op een doel"]) == sum("target_date" in g for g in dossier["goals"]))


TALKS = {
    "hgw": "dossier/1", "id": "d", "pupils": [{"id": "Geheimnaam", "given_name": "Pleun"}, {"id": "k2", "given_name": "Tijn"}],
    "guardians": [{"id": "o1", "name": "Ouder Verzonnen"}],
    "goals": [{"id": "g1", "text": "geheime doeltekst", "target_date": "2025-12-19"},
              {"id": "g2", "text": "volgend jaar", "target_date": "2026-12-18"}],
    "evaluations": [{"id": "e1", "planned_for": "2025-12-18", "summary": "geheime samenvatting"},
                    {"id": "e2", "planned_for": "2025-10-16", "held_on": "2025-10-16"}],
    "conversations": [{"id": "c1", "kind": "reversed_parent", "planned_for": "2025-12-04", "pupils": ["Geheimnaam", "k2"],
                       "guardians": ["o1"], "summary": "geheim verslag"},
                      {"id": "c2", "kind": "child", "planned_for": "2025-12-05"},
                      {"id": "c3", "kind": "child", "planned_for": "2025-11-05", "held_on": "2025-11-05"}]}


def talks():
    secret = ("Geheim", "geheim", "Pleun", "Tijn", "Verzonnen", "ouder", "kind", "c1", "g1")
    rows = {"-": ["Terugkijken op een doel", "Terugkijken op een doel", "Evaluatie", "Gesprek", "Gesprek"],
            "t": ["Terugkijken op een doel", "Terugkijken op een doel", "Evaluatie", "Gesprek: omgekeerd oudergesprek",
                  "Gesprek: kindgesprek"],
            "n": ["Terugkijken op een doel", "Terugkijken op een doel", "Evaluatie", "Gesprek (Pleun, Tijn)", "Gesprek"],
            "tn": ["Terugkijken op een doel", "Terugkijken op een doel", "Evaluatie",
                   "Gesprek: omgekeerd oudergesprek (Pleun, Tijn)", "Gesprek: kindgesprek"]}
    texts = {flags: export(TALKS, flags=flags) for flags in rows}
    for flags, wanted in rows.items():
        got = events(flags, texts[flags])
        want(f"talks with {flags}: {got}", [one[2] for one in got] == wanted)
        want(f"only a goal's text with {flags}", [one[3] for one in got] ==
             (["geheime doeltekst", "volgend jaar", "", "", ""] if "t" in flags else [""] * 5))
    plain = "\n".join(line for line in unfolded(texts["-"]) if not line.startswith("UID"))
    want("nothing secret", not [word for word in secret if word in plain])
    english = [one[2] for one in events("en", export(TALKS, lang="en", flags="t"))]
    want(f"English: {english}", english == ["Looking back on a goal", "Looking back on a goal", "Evaluation",
                                            "Conversation: reversed parent conversation", "Conversation: child conversation"])
    year = [one[0] for one in events("year", export(TALKS, CALENDAR, year="2025-2026"))]
    want(f"one year of a dossier: {year}", year == ["2025-12-19", "2025-12-18", "2025-12-04", "2025-12-05"])


def again():
    """The same but for the stamp on another day; the same UIDs whatever the options and the language are."""
    one, other = export(TALKS), export(TALKS, today="20260105")
    want("another day: only the stamp", one != other and one.replace(b"20251121T", b"20260105T") == other)
    uids = [line for line in unfolded(one) if line.startswith("UID")]
    for flags, lang in (("tn", "nl"), ("-", "en")):
        text = unfolded(export(TALKS, flags=flags, lang=lang))
        want("another option: the same uids", [line for line in text if line.startswith("UID")] == uids)
    elsewhere = export({**TALKS, "id": "ander"})
    want("another dossier: other uids", not set(uids) & set(unfolded(elsewhere)))


HOSTILE = ["a\r\nATTENDEE:mailto:x@example.org", "a\nEND:VEVENT\nBEGIN:VEVENT", "a\u2028ATTENDEE:b", "a\u0085X:b", "a\x0bX:b",
           "a\x1b[31mrood", "komma, punt; dubbel: streep \\ \"", "%s%n%d", "\t tab", "a\x7f\x01b", "\u200bé" * 60, "regel\r", ""]


def hostile():
    texts = HOSTILE + ["x" * size for size in range(1, 160)] + ["é" * size for size in range(20, 60)] + \
        ["a" + "\U0001F600" * size for size in range(10, 40)] + ["woord " * size for size in range(8, 30)]
    dossier = {"hgw": "dossier/1", "id": "d", "goals": [
        {"id": f"g{number}", "text": text, "target_date": "2025-12-19"} for number, text in enumerate(texts)]}
    got = events("hostile texts", export(dossier, flags="t"))
    want("hostile texts: an event each", len(got) == len(texts))
    for text, one in zip(texts, got):
        meant = re.sub("\r\n|[\n\x0b\x0c\r\u0085\u2028\u2029]", "\n", text).replace("\t", " ")
        meant = re.sub("[\x00-\x09\x0b-\x1f\x7f-\x9f]", "", meant)
        want(f"hostile text {text!r}: {one[3]!r}", one[3] == meant)
    names = {"hgw": "calendar/1", "title": "\n".join(HOSTILE), "school_years": [{"id": "j", "free_days": [
        {"id": f"f{number}", "day": "2026-03-19", "name": text} for number, text in enumerate(texts)]}]}
    # Read by eye: this reader takes a backslash before an n for a line end.
    literal = {"hgw": "dossier/1", "goals": [{"id": "g", "text": "een\\nweg", "target_date": "2025-12-19"}]}
    want("a backslash before an n", "DESCRIPTION:een\\\\nweg" in unfolded(export(literal, flags="t")))
    got = events("hostile names", export(names))
    want("hostile names: an event each", len(got) == len(texts))
    for text, one in zip(texts, got):
        meant = re.sub("\r\n|[\t\n\x0b\x0c\r\u0085\u2028\u2029]", " ", text or "Vrije dag")
        want(f"hostile name {text!r}: {one[2]!r}", one[2] == re.sub("[\x00-\x1f\x7f-\x9f]", "", meant))


calendars()
dossiers()
talks()
again()
hostile()
print(f"{checks} checks, {bad} bad")
sys.exit(1 if bad else 0)
