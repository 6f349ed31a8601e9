"""hgw evaluate: tasting in between and at the end, and what a later check and a later look make of the results."""
import json
import re

from harness import Case, TOP, WRAP, hgw, main

EXAMPLE = f"{TOP}/docs/examples/leesgroei"
DOSSIER, TEAM, CALENDAR = (f"{EXAMPLE}/{name}.json" for name in ("dossier", "team", "calendar"))
BESIDE = ["--team", TEAM, "--calendar", CALENDAR]
BETWEEN = [DOSSIER, *BESIDE, "--today", "2025-12-05"]
AT_THE_END = [DOSSIER, *BESIDE, "--today", "2026-01-26", "--final"]
LESS = 1 if WRAP else None  # under valgrind one of several that are alike
GROWTH = {"hgw": "team/1", "id": "t", "instruments": [{"id": "i", "name": "tempo", "scale": "growth", "see": 3}]}


def point(number, day, score):
    return {"id": f"e{number}", "kind": "cito", "held_on": day, "pupils": ["k"], "instrument": "i", "score": score}


class Evaluate(Case):
    def results(self, *arguments, **more):
        return json.loads(self.done(hgw("evaluate", *arguments, "--format", "json", "--lang", "nl", **more)).text)

    def document(self, name, content):
        return self.path(name, json.dumps(content))

    def test_in_between(self):
        seen = self.results(*BETWEEN)
        self.assertEqual((seen["kind"], seen["evaluated_on"], seen["dossier"], seen["time_unit"], seen["look"]),
                         ("interim", "2025-12-05", "groep-5", "teaching_weeks", 1))
        self.assertEqual([aim.get("outcome") or aim["goal"] for aim in seen["aims"]],
                         ["M-lezen", "E-lezen", "M-spelling", "G1", "G2", "G3", "G4"])
        pupils = {one["pupil"]: one["verdict"] for one in seen["aims"][0]["pupils"]}
        self.assertEqual([kid for kid, verdict in pupils.items() if verdict == "on_course"], ["K08", "K10", "K13"])
        self.assertEqual([kid for kid, verdict in pupils.items() if verdict == "adjust"], ["K02", "K05", "K07"])
        self.assertEqual(len(pupils), 14)

    def test_at_the_end(self):
        seen = self.results(*AT_THE_END)
        self.assertEqual((seen["kind"], seen.get("look")), ("final", None))
        group = seen["aims"][0]["group_results"][0]
        self.assertEqual((group["attained"], group["with_result"], group["pupil_count"]), (7, 13, 14))
        self.assertIn({"outcome": "M-lezen", "pupil": "K05", "reason": "no_result"},
                      [{key: one[key] for key in one if key != "message"} for one in seen["left_out"]])

    def test_forms_and_languages(self):
        for plain in (BETWEEN, AT_THE_END)[:LESS]:
            texts = {lang: self.done(hgw("evaluate", *plain, "--lang", lang)).text for lang in ("nl", "en", "nl,en")}
            self.assertEqual(texts["nl,en"], texts["nl"] + "\n" + texts["en"])
            self.assertLess(max(map(len, texts["nl,en"].splitlines())), 81)
            full = self.done(hgw("evaluate", *plain, "--lang", "nl", "--all")).text
            self.assertGreater(len(full), len(texts["nl"]))
            self.assertIn("Bijstellen tot: 0,2", full)
            self.assertNotIn("Bijstellen tot", texts["nl"])
            page = self.path("seen.html")
            self.assertEqual(self.done(hgw("evaluate", *plain, "--format", "html", "--lang", "nl,en", "-o", page)).out, b"")
            self.assertEqual(self.read(page).decode().count("<article"), 2)
        self.no_temp()

    def test_the_sentences_of_a_page_are_those_of_the_results(self):
        text = re.sub(r"\s+", " ", self.done(hgw("evaluate", *BETWEEN, "--lang", "nl", "--all")).text)
        for aim in self.results(*BETWEEN)["aims"]:
            for one in aim.get("pupils", []) + aim.get("group_results", []):
                self.assertIn(one["message"], text)

    def test_from_each_side(self):
        text = self.done(hgw("evaluate", *BETWEEN, "--lang", "nl")).text
        self.assertEqual(hgw("evaluate", "-", *BETWEEN[1:], "--lang", "nl", stdin=self.read(DOSSIER)).text, text)
        beside = [word.replace("--team", "--beside").replace("--calendar", "--beside") for word in BETWEEN]
        self.assertEqual(self.done(hgw("evaluate", *beside, "--lang", "nl")).text, text)
        out = self.path("out.txt")
        self.assertEqual(self.done(hgw("evaluate", *BETWEEN, "--lang", "nl", "-o", out)).out, b"")
        self.assertEqual(self.read(out).decode(), text)

    def test_one_aim(self):
        for aim in ("M-spelling", "G4")[:LESS]:
            seen = self.results(*BETWEEN, "--aim", aim)
            self.assertEqual([one.get("outcome") or one["goal"] for one in seen["aims"]], [aim])
        said = self.misused("evaluate", *BETWEEN, "--lang", "en", "--aim", "G9")
        self.assertIn("--aim: M-lezen, E-lezen, M-spelling, G1, G2, G3, G4, G5", said)
        over = self.results(DOSSIER, *BESIDE, "--today", "2026-01-26", "--aim", "G3")
        self.assertEqual([(one["goal"], one["reason"]) for one in over["left_out"]], [("G3", "over")])

    def test_weeks(self):
        def pace(*more):
            seen = self.results(*BETWEEN, "--aim", "M-lezen", *more)
            return seen["time_unit"], seen["aims"][0]["pupils"][0]["series"][0]["needed_pace"]
        # Aya needs 8 points from 8 September to 19 January: 16 weeks of teaching, 19 of the calendar.
        for more, unit, weeks in ((("--weeks", "calendar"), "calendar_weeks", 19), ((), "teaching_weeks", 16),
                                  (("--weeks", "teaching"), "teaching_weeks", 16))[:LESS]:
            said, each = pace(*more)
            self.assertEqual(said, unit)
            self.assertAlmostEqual(each, 8 / weeks)
        self.assertIn("--weeks", self.misused("evaluate", *BETWEEN, "--weeks", "maanden"))

    def test_options(self):
        options = self.document("limits.json", {"hgw": "evaluate_options/1", "p_hi": 0.95, "look": 3})
        seen = self.results(*BETWEEN, "--options", options)
        settings = {one["name"]: one["value"] for one in seen["settings"]}
        self.assertEqual((settings["p_hi"], settings["p_lo"], seen["look"]), (0.95, 0.2, 3))
        self.assertEqual(seen["aims"][0]["group_results"][0]["on_course"], 2)  # Jorn's .93 is not enough
        final = self.results(*AT_THE_END, "--options", options)
        self.assertEqual(final["kind"], "final")

    def test_bad_limits(self):
        for name, value in (("p_hi", 80), ("p_lo", 0), ("nu0", 0), ("outlier", -1), ("kappa", -1))[:LESS]:
            options = self.document("limits.json", {"hgw": "evaluate_options/1", name: value})
            result = hgw("evaluate", *BETWEEN, "--options", options, "--lang", "en")
            self.assertEqual((result.code, result.out, result.complaint.count("\n")), (3, b"", 1))
            self.assertTrue(result.complaint.startswith(options), result.complaint)
            self.assertIn(name, result.complaint)
        for content, part in ((GROWTH, "evaluate_options"), ({"hgw": "evaluate_options/1", "min_points": 0}, "min_points"))[:LESS]:
            options = self.document("limits.json", content)
            result = hgw("evaluate", *BETWEEN, "--options", options, "--lang", "en")
            self.assertEqual((result.code, result.out), (3, b""))
            self.assertTrue(result.complaint.startswith(options) and part in result.complaint, result.complaint)

    def test_wrong(self):
        self.assertIn("--today", self.misused("evaluate", DOSSIER, *BESIDE, "--today", "none"))
        result = hgw("evaluate", DOSSIER, "--today", "2025-12-05", "--weeks", "teaching", "--lang", "en")
        self.assertEqual((result.code != 0, result.out), (True, b""))
        self.assertIn("calendar", result.complaint)
        self.misused("evaluate", *BETWEEN, "--format", "json", "--lang", "nl,en")
        self.misused("evaluate", *BETWEEN, "--format", "svg")
        self.misused("evaluate", *BETWEEN, "--fail-on", "question")
        self.misused("evaluate")
        for what, code in ((TEAM, 3), (CALENDAR, 3), (self.path("none.json"), 4)):
            result = hgw("evaluate", what)
            self.assertEqual((result.code, result.out, result.complaint.count("\n")), (code, b"", 1))
            self.assertIn(what, result.complaint)
        self.assertEqual(hgw("evaluate", *BETWEEN, "--options", self.path("none.json")).code, 4)
        self.assertEqual(hgw("evaluate", *BETWEEN, "-o", self.folder).code, 4)

    def test_nothing_beside(self):
        seen = self.results(DOSSIER, "--today", "2025-12-05")
        self.assertEqual(seen["time_unit"], "calendar_weeks")
        self.assertEqual({one["reason"] for one in seen["left_out"] if one.get("outcome") == "M-spelling"}, {"scale_unknown"})

    # ---- what later commands make of the results ----

    def codes(self, *arguments):
        found = json.loads(self.done(hgw("check", *arguments, "--format", "json", "--lang", "nl")).text)["findings"]
        return {one["code"] for one in found}

    def test_a_check_takes_the_verdict(self):
        """A goal that falls behind is found by its measurements, which no check looks at by itself."""
        dossier = self.document("d.json", {
            "hgw": "dossier/1", "id": "d", "pupils": [{"id": "k", "given_name": "Aya", "grade": 5}],
            "outcome_targets": [{"id": "o", "text": "60 woorden", "subject": "lezen", "moment": "M"}],
            "goals": [{"id": "g", "text": "vlot lezen", "criterion": "c", "subject": "lezen", "period": "P2", "outcomes": ["o"],
                       "instrument": "i", "score": 60, "pupils": ["k"]}],
            "evidence": [point(1, "2025-10-27", 40), point(2, "2025-11-10", 41), point(3, "2025-11-20", 40)]})
        team, results = self.document("t.json", GROWTH), self.path("r.json")
        plain = [dossier, "--team", team, "--calendar", CALENDAR]
        self.done(hgw("evaluate", *plain, "--today", "2025-11-21", "--format", "json", "-o", results))
        verdicts = [one["verdict"] for aim in json.loads(self.read(results))["aims"] for one in aim["pupils"]]
        self.assertEqual(verdicts, ["adjust"])
        now = [*plain, "--today", "2025-11-24"]
        self.assertNotIn("OFF_COURSE_NOW", self.codes(*now))
        self.assertIn("OFF_COURSE_NOW", self.codes(*now, "--beside", results))

    def test_a_check_takes_the_level(self):
        """A target that the group has passed already, by the level that the evaluation computed."""
        dossier = self.document("d.json", {
            "hgw": "dossier/1", "id": "d", "pupils": [{"id": "k", "given_name": "Aya", "grade": 5}],
            "outcome_targets": [{"id": "o", "text": "50 woorden", "subject": "lezen", "moment": "M", "score": 50, "instrument": "i"}],
            "evidence": [point(1, "2025-09-01", 52), point(2, "2025-10-06", 55), point(3, "2025-11-10", 60)]})
        team, results = self.document("t.json", GROWTH), self.path("r.json")
        plain = [dossier, "--team", team, "--calendar", CALENDAR]
        self.done(hgw("evaluate", *plain, "--today", "2025-11-21", "--format", "json", "-o", results))
        now = [*plain, "--today", "2025-11-24"]
        self.assertNotIn("TARGET_NOT_ABOVE_NOW", self.codes(*now))
        self.assertIn("TARGET_NOT_ABOVE_NOW", self.codes(*now, "--beside", results))

    def test_looks_are_counted(self):
        beside = []
        for number, day in enumerate(("2025-10-10", "2025-11-03", "2025-11-24", "2025-12-05")[:3 if WRAP else None], 1):
            results = self.path(f"r{number}.json")
            self.done(hgw("evaluate", DOSSIER, *BESIDE, *beside, "--today", day, "--format", "json", "--lang", "nl", "-o", results))
            seen = json.loads(self.read(results))
            settings = {one["name"]: one["value"] for one in seen["settings"]}
            self.assertEqual((seen["look"], settings["p_hi"]), (number, 0.9 if number == 4 else 0.8))
            beside += ["--beside", results]
        self.done(hgw("validate", "--strict", *beside[1::2]))
        text = self.done(hgw("show", beside[-1], *BESIDE, "--beside", DOSSIER, "--lang", "nl")).text
        self.assertIn(f"Keer geproefd dit half jaar: {number}", text)


main()
