"""hgw next: a draft of the following period, and what is left to decide."""
import json

from harness import CALENDAR, Case, DOSSIER, TEAM, TOP, hgw, main

COUNTRY = f"{TOP}/src/calendar/data/nl.json"
PLAIN = [DOSSIER, "--calendar", CALENDAR, "--today", "2026-01-12", "--period", "P2"]


class Next(Case):
    def test_the_worked_case(self):
        result = hgw("next", *PLAIN)
        self.assertEqual(result.code, 0, result.complaint)
        draft, old = json.loads(result.text), json.loads(self.read(DOSSIER))
        fresh = [goal for goal in draft["goals"] if goal["id"] not in {known["id"] for known in old["goals"]}]
        self.assertGreater(len(fresh), 0)
        self.assertEqual({goal["period"] for goal in fresh}, {"P3"})
        self.assertTrue(all(goal["supersedes"] in {known["id"] for known in old["goals"]} for goal in fresh))
        decisions = [decision["text"] for decision in draft["decisions"]]
        self.assertEqual(result.complaint.splitlines(), ["to decide: " + text for text in decisions])
        self.assertEqual(hgw("next", *PLAIN).out, result.out)
        self.assertEqual(hgw("next", "-", *PLAIN[1:], stdin=self.read(DOSSIER)).out, result.out)

    def test_the_draft_is_a_dossier(self):
        place = self.path("draft.json")
        result = hgw("next", *PLAIN, "-o", place, "--lang", "nl")
        self.assertEqual((result.code, result.out), (0, b""))
        self.assertTrue(all(line.startswith("te besluiten: ") for line in result.complaint.splitlines()), result.complaint)
        self.assertEqual(self.done(hgw("validate", "--strict", place)).text, f"{place}: dossier, valid\n")
        self.done(hgw("check", place, "--calendar", CALENDAR, "--team", TEAM, "--today", "2026-01-12", "--all"))
        self.no_temp()

    def test_as_text(self):
        texts = {lang: self.done(hgw("next", *PLAIN, "--format", "text", "--lang", lang)).text for lang in ("nl", "en", "nl,en")}
        self.assertEqual(texts["nl,en"], texts["nl"] + "\n" + texts["en"])
        draft = hgw("next", *PLAIN, "--lang", "en")
        self.assertLess(max(map(len, texts["nl,en"].splitlines())), 81)
        said = " ".join(texts["en"].split())
        for decision in json.loads(draft.text)["decisions"]:
            self.assertIn("- " + decision["text"], said)
        for goal in json.loads(draft.text)["goals"]:
            self.assertEqual(f"- {goal['id']}: {goal['text']}" in said, goal["period"] == "P3", goal["id"])

    def test_what_is_missing_is_said(self):
        for arguments, said in (([DOSSIER, "--period", "P2"], "hgw calendar --format json"),
                                ([DOSSIER, "--calendar", CALENDAR, "--period", "P9"], "--period: P1, P2, P3, P4, P5"),
                                ([DOSSIER, "--calendar", CALENDAR, "--period", "P5", "--today", "2026-07-20"], "next school year"),
                                ([DOSSIER, "--calendar", COUNTRY, "--period", "P2"], "no periods; hgw calendar"),
                                ([DOSSIER, "--calendar", CALENDAR, "--period", ""], "--period")):
            self.assertIn(said, self.misused("next", *arguments), arguments)
        self.assertIn("kalender", self.misused("next", DOSSIER, "--lang", "nl"))

    def test_a_year_that_ends_wants_a_roster(self):
        place = self.path("after.json")
        self.assertEqual(hgw("calendar", "--region", "midden", "--year", "2026-2027", "--format", "json", "-o", place).code, 0)
        arguments = [DOSSIER, "--calendar", CALENDAR, "--calendar", place, "--period", "P5", "--today", "2026-07-20"]
        self.assertIn("roster", self.misused("next", *arguments))
        roster = '{"hgw": "roster/1", "id": "r", "school_year": "2026-2027", "school_groups": [%s], "pupils": [%s]}'
        groups = [f'{{"id": "K{i}", "name": "groep {i}", "grades": [{i}]}}' for i in (4, 5)]
        pupil = '{"id": "P01", "given_name": "Aya", "grade": 4, "school_group": "K4"}'
        two = self.path("roster.json", roster % (", ".join(groups), pupil))
        self.assertIn("--group: K4, K5", self.misused("next", *arguments, "--beside", two))
        result = hgw("next", *arguments, "--beside", two, "--group", "K4")
        self.assertEqual(result.code, 0, result.complaint)
        draft = json.loads(result.text)
        self.assertEqual([pupil["id"] for pupil in draft["pupils"]], ["P01"])
        self.assertEqual(draft["school_year"], "2026-2027")

    def test_wrong_files(self):
        for what, code in ((TEAM, 3), (self.path("none.json"), 4), (self.path("cut.json", '{"hgw": "dossier/1"'), 3)):
            result = hgw("next", what, *PLAIN[1:])
            self.assertEqual((result.code, result.out, result.complaint.count("\n")), (code, b"", 1))
            self.assertIn(what + ":", result.complaint)
        options = self.path("options.json", '{"hgw": "next_options/1"}')
        self.assertTrue(hgw("next", *PLAIN, "--beside", options).complaint.startswith(options + ":"))
        self.misused("next", *PLAIN, "--lang", "nl,en")
        self.misused("next", DOSSIER, "--region", "midden")


main()
