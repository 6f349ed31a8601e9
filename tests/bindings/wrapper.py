"""The Python wrapper: loads the worked case, changes it, checks it, saves it; and all that must be refused."""
import array
import collections
import datetime
import gc
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ["HGW_SOURCE"])
sys.path.insert(0, str(SOURCE / "bindings/python"))

import hgw  # noqa: E402

CASE = SOURCE / "docs/examples/achtbaan"
EXPECTED = {
    "2025-11-21": ["PUPIL_NEED_UNANSWERED", "SUBGROUP_SKIPPED", "APPROACH_ONLY_MATERIAL", "STRENGTH_UNUSED",
                   "STRENGTH_UNUSED", "CLASS_KNOWS_THE_WAY", "TIP_USED", "TIP_USED", "PUPILS_CHOOSE",
                   "SUBSTITUTE_READY", "NO_PAPER_NEEDED"],
    "2026-01-12": ["NOT_MET_NO_REASON", "NOT_MET_NO_FOLLOW_UP", "STRENGTH_USED"]}
DATE, TIME = datetime.date, datetime.time


def case():
    return [hgw.Document.load(CASE / f"{name}.json") for name in ("dossier", "team", "calendar")]


class Wrapper(unittest.TestCase):
    def setUp(self):
        self.plan = hgw.Dossier(title="Groep 5")
        self.goal = self.plan.goals.add(text="een")
        self.pupil = self.plan.pupils.add(given_name="Verzonnen", surname="Geheim", grade=5)

    def refused(self, key, call, *given, **named):
        with self.assertRaises(hgw.Error) as caught:
            call(*given, **named)
        self.assertEqual(caught.exception.key, key)
        return caught.exception

    def test_load_time(self):
        def imported(api, **env):
            with tempfile.TemporaryDirectory() as folder:
                home = pathlib.Path(folder, "hgw")
                home.mkdir()
                (home / "__init__.py").write_bytes(pathlib.Path(hgw.__file__).read_bytes())
                (home / "api.json").write_text(api, encoding="utf-8")
                return subprocess.run([sys.executable, "-c", "import hgw"], env={**os.environ, **env, "PYTHONPATH": folder},
                                      capture_output=True, text=True).stderr

        api = pathlib.Path(hgw.__file__).with_name("api.json").read_text(encoding="utf-8")
        self.assertEqual(imported(api), "")
        self.assertIn("ImportError: hgw: this wrapper is for library 0.9", imported(api.replace("[0, 1]", "[0, 9]")))
        self.assertIn("/no/such/libhgw.so.0", imported(api, HGW_LIBRARY="/no/such/libhgw.so.0"))
        self.assertEqual(hgw.version[:2], (0, 1))

    def test_school_time(self):
        country = hgw.Calendar.load(SOURCE / "src/calendar/data/nl.json")
        year = country.calendar(region="zuid", school_year="2028-2029", lang="en")
        self.assertEqual([len(period.weeks) for period in year.school_years[0].periods], [7, 8, 5, 10, 10])
        self.assertIn("<svg", year.render(format="svg", view="year", today="2028-11-20"))
        self.refused("calendar.region.unknown", country.calendar, region="oost", school_year="2028-2029")
        dossier, _, calendar = case()
        draft = dossier.next(calendar, today="2026-01-12", lang="nl")
        self.assertEqual([one.supersedes for one in draft.goals if one.period == "P3"], ["G01", "G10"])
        self.assertEqual([one.goal for one in draft.decisions if one.kind == "choose_adjustment"], ["G08"])
        self.refused("next.calendar.missing", dossier.next)

    def test_classes_come_from_the_model(self):
        for made in hgw._classes.values():
            self.assertIs(getattr(hgw, made.__name__), made)
            for field in made._fields:
                self.assertIsInstance(vars(made)[field.name], property, "a field has the name of a method")
        self.assertEqual([str(one) for one in hgw.enums.GoalStatus], ["open", "met", "partly", "not_met", "dropped"])

    def test_round_trip_is_byte_identical(self):
        for name, document in zip(("dossier", "team", "calendar"), case()):
            raw = (CASE / f"{name}.json").read_bytes()
            self.assertEqual(type(document).__name__.lower(), name)
            self.assertEqual(document.dumps().encode(), raw)
            self.assertEqual(type(document).loads(raw.decode()).dumps().encode(), raw)
        canonical = document.dumps(canonical=True)
        self.assertEqual(hgw.Calendar.loads(canonical).dumps(canonical=True), canonical)

    def test_findings_are_exactly_those_of_the_case(self):
        plan, team, calendar = case()
        for today, codes in EXPECTED.items():
            found = plan.check(team, calendar, today=today, show_all=True)
            self.assertEqual(collections.Counter(one.code for one in found.findings), collections.Counter(codes))
            self.assertEqual((found.today, found.lang), (DATE.fromisoformat(today), hgw.enums.Lang.NL))
        english = plan.check(team, calendar, today=DATE(2026, 1, 12), lang=hgw.enums.Lang.EN)
        self.assertNotEqual([one.message for one in english.findings], [one.message for one in found.findings])
        for one in found.findings:
            self.assertIsInstance(one.principle, hgw.enums.Principle)
        self.assertTrue(plan.check().not_run)
        self.assertIn("<html", found.render(plan, team, calendar, format="html", lang="en"))
        self.assertIn(found.findings[0].message.split()[0], found.render(plan, team, calendar, lang="nl"))

    def test_checks_are_explained(self):
        team = hgw.Team(title="Team")
        team.thresholds.add(rule="TOO_MANY_GOALS", name="goals", amount=5)
        usual, own = hgw.explain("TOO_MANY_GOALS", lang="en"), hgw.explain("TOO_MANY_GOALS", team, lang="en")
        self.assertEqual([one.checks[0].limits[0].amount for one in (usual, own)], [3, 5])
        self.assertIn("more than 5 goals", own.checks[0].condition)
        self.assertGreater(len(hgw.explain().checks), 130)
        self.assertIn("TOO_MANY_GOALS", own.render(team))
        self.assertIn("TOO_MANY_GOALS", str(self.refused("check.unknown", hgw.explain, "TOO_MANY_GAOLS", lang="en")))
        self.refused("type.document", hgw.explain, None, self.plan)

    def test_coverage_is_shown(self):
        plan, *beside = case()
        seen = plan.coverage(*beside, today="2025-11-21", period="P2", lang="nl")
        self.assertEqual([one.principle for one in seen.principles], list(hgw.enums.Principle))
        self.assertEqual((seen.period, seen.first_day), ("P2", DATE(2025, 10, 27)))
        self.assertIn("SUBGROUP_SKIPPED", [one.code for one in seen.principles[2].open])
        self.refused("coverage.plan.unknown", plan.coverage, *beside, plan="no-such-plan")

    def test_evaluations(self):
        plan, *beside = (kind.load(SOURCE / "docs/examples/leesgroei" / name) for kind, name in (
            (hgw.Dossier, "dossier.json"), (hgw.Team, "team.json"), (hgw.Calendar, "calendar.json")))
        between = plan.evaluate(*beside, today="2025-12-05", lang="nl", aim="M-lezen")
        pupil = {one.pupil: one for one in between.aims[0].pupils}["K05"]
        self.assertEqual(pupil.verdict, hgw.enums.Verdict.ADJUST)
        self.assertIn("ongeveer 1 op 6", pupil.message)
        final = plan.evaluate(*beside, today="2026-01-26", kind="final", aim="M-lezen")
        self.assertEqual((final.aims[0].group_results[0].attained, final.kind), (7, hgw.enums.EvaluationKind.FINAL))
        self.assertIn("TASTED_TWICE", [one.code for one in plan.check(between, final, *beside, today="2026-01-27",
                                                                      show_all=True).findings])
        self.refused("evaluate.today.missing", plan.evaluate, *beside)
        self.refused("evaluate.aim.unknown", plan.evaluate, *beside, today="2025-12-05", aim="no-such-aim")

    def test_figures(self):
        one = {"method": "wilson", "input": {"k": 18, "n": 26}}
        share = hgw.stat(one)
        self.assertEqual([round(share[name], 2) for name in ("lower", "upper")], [0.5, 0.83])
        self.assertEqual(hgw.stat([one, one]), [share, share])
        self.refused("stat.method.unknown", hgw.stat, {"method": "wislon", "input": {}})

    def test_many_series(self):
        def judge(**more):
            return hgw.evaluate_series([0, 4, 8], [0, 28, 56, 84] * 2, [40, 44, 50, 53, 40, 50, 60, 70], [70, 70],
                                       [140, 140], **more)
        made = judge(errors=[5, 5])
        self.assertEqual(list(made["verdicts"]), [2, 1])
        self.assertAlmostEqual(made["chances"][0], 0.16, 2)
        self.assertEqual(list(judge(errors=array.array("d", [5, 5]))["chances"]), list(made["chances"]))
        self.assertEqual(set(judge()["verdicts"]), {3})
        self.assertEqual(len(hgw.evaluate_series([0], [], [], [], [])["verdicts"]), 0)
        with self.assertRaises(ValueError):
            judge(errors=[5])
        self.refused("evaluate.limits", judge, settings=[0.1, 0.9])

    def test_load_change_check_save(self):
        plan, team, calendar = case()
        with plan, tempfile.TemporaryDirectory() as folder:
            goal = plan.goals.add(text="de tafel van 7", scope="group", crucial=True, target_date=DATE(2025, 12, 19))
            goal.pupils = list(plan.pupils)[:2]
            goal.grades.append(4)
            removed = plan.tips[0]
            key = removed.id
            removed.remove()
            self.assertIsNone(plan.find(key))
            self.assertEqual(sum(one.code == "TIP_USED" for one in plan.check(team, calendar, today="2025-11-21").findings), 1)
            path = pathlib.Path(folder, "plan.json")
            for _ in range(2):
                plan.save(path)
            self.assertEqual(os.listdir(folder), ["plan.json"])
            self.assertEqual(path.stat().st_mode & 0o777, 0o600)
            again = hgw.Dossier.load(path)
            self.assertEqual(again.dumps(), plan.dumps())
            same = again.find(goal.id)
            self.assertEqual((same.target_date, same.crucial, same.scope, list(same.grades), [one.id for one in same.pupils]),
                             (DATE(2025, 12, 19), True, hgw.enums.GoalScope.GROUP, [4], [one.id for one in goal.pupils]))
            pathlib.Path(folder, "dir").mkdir()
            self.assertRaises(OSError, plan.save, pathlib.Path(folder, "dir"))
            self.assertRaises(OSError, plan.save, pathlib.Path(folder, "none", "plan.json"))
            self.assertEqual(sorted(os.listdir(folder)), ["dir", "plan.json"])

    def test_each_kind(self):
        goal, plan = self.goal, self.plan
        self.assertEqual([goal.criterion, goal.crucial, goal.target_date, goal.scope, goal.conversation], [None] * 5)
        goal.criterion, goal.crucial, goal.target_date = "", False, "2025-12-19"
        self.assertEqual((goal.criterion, goal.crucial, goal.target_date), ("", False, DATE(2025, 12, 19)))
        goal.criterion = goal.crucial = None
        self.assertEqual((goal.criterion, goal.crucial), (None, None))
        slot = plan.week_plans.add(week_start=DATE(2025, 11, 17)).slots.add(day="monday", start=TIME(8, 0), minutes=30)
        self.assertEqual((slot.day, slot.start, slot.minutes), (hgw.enums.Weekday.MONDAY, TIME(8, 0), 30))
        slot.start, slot.day = "13:05", hgw.enums.Weekday.FRIDAY
        self.assertEqual((slot.start, slot.day), (TIME(13, 5), "friday"))
        self.assertEqual([plan.outcome_targets.add(score=one).score for one in (12.5, 3, 1e-7)], [12.5, 3.0, 1e-7])
        goal.conversation = plan.conversations.add()
        self.assertEqual(goal.conversation, plan.conversations[0])
        self.assertEqual(hgw.Dossier.loads(plan.dumps()).dumps(), plan.dumps())

    def test_nothing_is_cut_on_the_way(self):
        pupil, goal = self.pupil, self.goal
        for number in 2**70, 2**64 + 5, 2**63, 2**32 + 1, -1, 9:
            self.assertEqual(self.refused("number.range", setattr, pupil, "grade", number).where, "/pupils/0/grade")
        self.assertEqual(pupil.grade, 5)
        self.refused("text.nul", setattr, goal, "text", "een\0twee")
        self.refused("text.nul", setattr, goal, "authors", ["een\0twee"])
        self.refused("text.nul", self.plan.find, goal.id + "\0")
        self.assertRaises(UnicodeEncodeError, setattr, goal, "text", "\ud800")
        self.assertEqual(goal.text, "een")
        for name, value in ("text", 3), ("text", b"een"), ("crucial", 1), ("scope", 1), ("conversation", 1):
            self.assertRaises(TypeError, setattr, goal, name, value)
        for value in datetime.datetime(2025, 12, 19), "2025-12-19 ", "soon":
            self.assertNotIn(str(value), str(self.refused("date.unreadable", setattr, goal, "target_date", value)))
        slot = self.plan.week_plans.add(week_start="2025-11-17").slots.add()
        for value in TIME(8, 45, 10), TIME(8, 45, 0, 1), TIME(8, 45, tzinfo=datetime.timezone.utc):
            self.refused("time.unreadable", setattr, slot, "start", value)
        self.refused("number.unreadable", setattr, pupil, "grade", True)
        self.assertRaises(AttributeError, setattr, goal, "txt", "een")
        self.assertRaises(AttributeError, self.plan.goals.add, txt="een")
        self.assertRaises(TypeError, hgw.Goal, text="x")
        self.assertEqual(len(self.plan.goals), 1)

    def test_errors_say_what_and_where(self):
        text = '{"hgw": "dossier/1",\n "goals": [{"id": "g",\n "text": "x", "target_date": "2026-02-29"}]}'
        error = self.refused("date.impossible", hgw.Dossier.loads, text, lang="en")
        self.assertEqual((error.status, error.name, error.where, error.line),
                         (hgw.C.E_RANGE, "HGW_E_RANGE", "/goals/0/target_date", 3))
        self.assertTrue(error.column > 0 and error.offset > 0)
        self.refused("limit.depth", hgw.Dossier.load, CASE / "dossier.json", max_depth=2)
        self.refused("root.other", hgw.Team.load, CASE / "dossier.json")
        self.refused("type.document", hgw.Team().check)
        self.refused("lang.unknown", self.plan.check, lang="xx")
        self.assertRaises(hgw.Error, self.plan.check, today="2025-02-30")
        self.assertRaises(AttributeError, self.plan.check, speed=3)
        self.assertRaises(TypeError, hgw.Dossier.loads, 5)
        self.refused("reference.type", setattr, self.goal, "pupils", [self.goal])
        self.refused("reference.document", self.goal.pupils.append, hgw.Dossier().pupils.add())
        self.refused("id.duplicate", setattr, self.goal, "id", self.pupil.id)

    def test_a_newer_token_survives(self):
        plan = hgw.Dossier.loads('{"hgw": "dossier/1", "level": "galaxy", "goals": [{"id": "g", "text": "x", '
                                 '"planned_evidence": ["work", "telepathy"]}], "new": [1, 2]}')
        tokens = plan.goals[0].planned_evidence
        self.assertEqual((plan.level, list(tokens)), ("galaxy", [hgw.enums.EvidenceKind.WORK, "telepathy"]))
        self.assertEqual([type(plan.level), type(tokens[1])], [hgw.Unknown] * 2)
        tokens.append("observation")
        for word in "galaxy", "telepathy", '"new"':
            self.assertIn(word, plan.dumps())
        plan.level = "group"
        self.assertIsInstance(plan.level, hgw.Token)
        self.refused("token.unknown", setattr, plan, "level", "galaxy")

    def test_lists_are_sequences(self):
        goal, goals = self.goal, self.plan.goals
        goal.grades = [3, 4, 5]
        goal.grades.append(6)
        goal.grades.remove(4)
        self.assertEqual((list(goal.grades), goal.grades[-1], 5 in goal.grades, goal.grades.index(6)), ([3, 5, 6], 6, True, 2))
        self.refused("number.range", setattr, goal, "grades", [3, 4, 99])
        self.assertEqual(list(goal.grades), [3, 5, 6])
        goal.grades = None
        self.assertRaises(IndexError, lambda: goal.grades[0])
        second = goals.add(text="twee")
        goals.remove(goal)
        self.assertEqual(([one.text for one in goals], goals[0]), (["twee"], second))
        self.assertRaises(ValueError, goals.remove, goal)
        self.refused("number.range", self.plan.pupils.add, given_name="B", grade=99)
        self.assertEqual(len(self.plan.pupils), 1)

    def test_a_removed_record_is_stale_and_a_closed_document_closed(self):
        self.goal.pupils = [self.pupil]
        self.pupil.remove()
        self.assertEqual(len(self.goal.pupils), 0)
        for call in (lambda: self.pupil.given_name, lambda: self.pupil.grade, lambda: len(self.pupil.guardians),
                     lambda: setattr(self.pupil, "grade", 4), self.pupil.remove):
            self.refused("record.stale", call)
        self.assertEqual(repr(self.pupil), "<hgw.Pupil record.stale>")
        self.plan.close()
        self.plan.close()
        for call in (lambda: self.goal.text, lambda: self.plan.title, self.plan.dumps, self.plan.check, self.goal.remove,
                     lambda: setattr(self.goal, "text", "x"), lambda: len(self.plan.goals)):
            self.refused("misuse.handle", call)
        self.refused("misuse.handle", hgw.Dossier().check, self.plan)
        self.assertEqual(repr(self.goal), "<hgw.Goal misuse.handle>")

    def test_repr_shows_public_fields_only(self):
        self.assertEqual(repr(self.goal), f"<hgw.Goal id={self.goal.id}>")
        for word in "Verzonnen", "Geheim":
            self.assertNotIn(word, repr(self.pupil) + repr(self.plan) + repr(self.plan.pupils))

    def test_lifetimes(self):
        self.assertIs(self.goal, self.plan.goals[0])
        goal = hgw.Dossier.load(CASE / "dossier.json").goals[0]  # the record keeps its document
        found = case()[0].check(today="2025-11-21")  # and findings the context that they were made with
        gc.collect()
        self.assertTrue(goal.text and found.render())


if __name__ == "__main__":
    unittest.main()
