"""hgw coverage: what can be seen of the seven principles."""
import json

from harness import BESIDE, CALENDAR, Case, DOSSIER, TEAM, hgw, main

PLAIN = [DOSSIER, *BESIDE, "--today", "2025-11-21"]


class Coverage(Case):
    def test_the_worked_case(self):
        seen = json.loads(self.done(hgw("coverage", *PLAIN, "--format", "json", "--lang", "nl")).text)
        self.assertEqual([one["principle"] for one in seen["principles"]],
                         ["goals", "needs", "interaction", "adults_matter", "positive", "cooperation", "system"])
        self.assertEqual((seen["first_day"], seen["last_day"], seen["today"]), ("2025-09-01", "2026-07-17", "2025-11-21"))
        findings = json.loads(self.done(hgw("check", *PLAIN, "--format", "json", "--lang", "nl")).text)["findings"]
        told = {one["stable_key"] for principle in seen["principles"]
                for one in principle.get("strengths", []) + principle.get("open", [])}
        self.assertEqual(told, {one["stable_key"] for one in findings})
        for principle in seen["principles"]:
            self.assertEqual(set(principle) - {"principle", "seen", "strengths", "open"}, set())

    def test_forms_and_languages(self):
        texts = {lang: self.done(hgw("coverage", *PLAIN, "--lang", lang)).text for lang in ("nl", "en", "nl,en")}
        self.assertEqual(texts["nl,en"], texts["nl"] + "\n" + texts["en"])
        self.assertLess(max(map(len, texts["nl,en"].splitlines())), 81)
        self.assertIn("Combigroep 3/4/5", texts["nl"])
        self.assertLess(texts["nl"].index("Gaat goed"), texts["nl"].rindex("Nog open"))
        page = self.path("seen.html")
        self.assertEqual(self.done(hgw("coverage", *PLAIN, "--format", "html", "--lang", "nl,en", "-o", page)).out, b"")
        self.assertEqual(self.read(page).decode().count("<article"), 2)
        self.assertGreater(len(self.done(hgw("coverage", *PLAIN, "--lang", "nl", "--all")).text), len(texts["nl"]))
        self.assertEqual(hgw("coverage", "-", *PLAIN[1:], "--lang", "nl", stdin=self.read(DOSSIER)).text, texts["nl"])

    def test_a_period_and_a_plan(self):
        first = json.loads(self.done(hgw("coverage", *PLAIN, "--period", "P1", "--format", "json")).text)
        self.assertEqual((first["period"], first["last_day"]), ("P1", "2025-10-17"))
        self.assertFalse(any(one.get("open") for one in first["principles"]))
        plan = self.path("plan.json", json.dumps({"hgw": "dossier/1", "id": "d", "plans": [
            {"id": "PL1", "kind": "period", "title": "Een", "goals": ["g1"]}, {"id": "PL2", "kind": "period", "title": "Twee"}],
            "goals": [{"id": "g1", "text": "tellen", "criterion": "c"}, {"id": "g2", "text": "lezen", "criterion": "c"}]}))
        def goals(*more):
            seen = json.loads(self.done(hgw("coverage", plan, "--today", "2025-11-21", "--format", "json", *more)).text)
            return sum(one["amount"] for one in seen["principles"][0].get("seen", []) if one["kind"] == "recognisable_goals")
        self.assertEqual((goals(), goals("--plan", "PL1"), goals("--plan", "PL2")), (2, 1, 0))
        self.assertIn("--plan: PL1, PL2", self.misused("coverage", plan, "--plan", "PL9"))

    def test_wrong(self):
        self.assertIn("--period: P1, P2, P3, P4, P5", self.misused("coverage", *PLAIN, "--period", "P9"))
        self.assertIn("calendar", self.misused("coverage", DOSSIER, "--period", "P2"))
        self.assertIn("--plan", self.misused("coverage", *PLAIN, "--plan", "PL1"))
        self.misused("coverage", *PLAIN, "--plan", "a", "--period", "P2")
        self.misused("coverage", *PLAIN, "--format", "json", "--lang", "nl,en")
        self.misused("coverage")
        for what, code in ((TEAM, 3), (CALENDAR, 3), (self.path("none.json"), 4)):
            result = hgw("coverage", what)
            self.assertEqual((result.code, result.out, result.complaint.count("\n")), (code, b"", 1))
            self.assertTrue(what in result.complaint)


main()
