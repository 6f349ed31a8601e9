"""The Python wrapper: loads the worked case, changes it, checks it, saves it; and all that must be refused."""
import copy
import datetime
import gc
import os
import pathlib
import pickle
import stat
import subprocess
import sys
import tempfile
import threading
import unittest

SOURCE = pathlib.Path(os.environ["HGW_SOURCE"])
sys.path.insert(0, str(SOURCE / "bindings/python"))

import hgw  # noqa: E402
from hgw._record import TYPES  # noqa: E402

CASE = SOURCE / "docs/examples/achtbaan"
TODAY = datetime.date(2025, 11, 21)
EXPECTED = {"PUPIL_NEED_UNANSWERED", "SUBGROUP_SKIPPED", "APPROACH_ONLY_MATERIAL", "STRENGTH_UNUSED",
            "CLASS_KNOWS_THE_WAY", "TIP_USED", "PUPILS_CHOOSE", "SUBSTITUTE_READY", "NO_PAPER_NEEDED"}


def case():
    return (hgw.Dossier.load(CASE / "dossier.json"), hgw.Team.load(CASE / "team.json"),
            hgw.Calendar.load(CASE / "calendar.json"))


class Refusals(unittest.TestCase):
    def refused(self, key, call, *given, **named):
        with self.assertRaises(hgw.Error) as caught:
            call(*given, **named)
        self.assertEqual(caught.exception.key, key)
        return caught.exception


class Model(unittest.TestCase):
    def test_every_type_has_a_class_and_every_field_an_attribute(self):
        for made in TYPES.values():
            self.assertIs(getattr(hgw, made.__name__), made)
            for name, field in made._fields.items():
                self.assertEqual(name, field.name, "a field has the name of a method of the wrapper")
                self.assertIsInstance(getattr(made, name), property)

    def test_enumerations(self):
        status = hgw.enums.GoalStatus
        self.assertEqual([str(one) for one in status], ["open", "met", "partly", "not_met", "dropped"])
        self.assertEqual(status.MET.token, "met")
        self.assertTrue(status.MET.label("nl"))
        self.assertTrue(status.MET.label("en"))

    def test_a_library_that_is_not_there(self):
        env = dict(os.environ, HGW_LIBRARY="/no/such/libhgw.so.0", PYTHONPATH=str(SOURCE / "bindings/python"))
        run = subprocess.run([sys.executable, "-c", "import hgw"], env=env, capture_output=True, text=True)
        self.assertIn("ImportError: hgw: the library cannot be loaded", run.stderr)

    def test_version(self):
        self.assertEqual(hgw.version[:2], (0, 1))
        self.assertGreaterEqual(hgw.model_version, 1)


class Case(Refusals):
    def test_round_trip_is_byte_identical(self):
        for root, name in (hgw.Dossier, "dossier"), (hgw.Team, "team"), (hgw.Calendar, "calendar"):
            raw = (CASE / f"{name}.json").read_bytes()
            self.assertEqual(root.loads(raw).dumps().encode(), raw)
        self.assertIsInstance(hgw.Document.load(CASE / "team.json"), hgw.Team)
        canonical = hgw.Dossier.loads(raw_dossier()).dumps(canonical=True)
        self.assertEqual(hgw.Dossier.loads(canonical).dumps(canonical=True), canonical)
        self.assertNotIn("\n", hgw.Team.load(CASE / "team.json").dumps(indent=0).rstrip("\n"))

    def test_load_change_check_save(self):
        plan, team, calendar = case()
        with plan, team, calendar:
            before = len(plan.goals)
            pupils = list(plan.pupils)[:2]
            goal = plan.goals.add(text="Iedereen kent de tafel van 7", scope="group", crucial=True,
                                  target_date=datetime.date(2025, 12, 19))
            goal.pupils = pupils
            goal.grades.append(4)
            removed = plan.tips[0]
            key = removed.id
            removed.remove()
            self.assertEqual(len(plan.goals), before + 1)
            self.assertIsNone(plan.find(key))
            found = plan.check(team, calendar, today=TODAY, lang="nl", show_all=True)
            codes = {one.code for one in found.findings}
            self.assertLessEqual({"PUPIL_NEED_UNANSWERED", "SUBGROUP_SKIPPED"}, codes)
            with tempfile.TemporaryDirectory() as folder:
                path = os.path.join(folder, "plan.json")
                plan.save(path)
                plan.save(path)
                self.assertEqual(os.listdir(folder), ["plan.json"])
                self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
                again = hgw.Dossier.load(path)
                self.assertEqual(again.dumps(), plan.dumps())
                same = again.find(goal.id)
                self.assertEqual([one.id for one in same.pupils], [one.id for one in pupils])
                self.assertEqual((same.target_date, same.crucial, same.scope, list(same.grades)),
                                 (datetime.date(2025, 12, 19), True, hgw.enums.GoalScope.GROUP, [4]))
            self.assertRaises(OSError, plan.save, os.path.join(str(CASE), "no", "such", "folder.json"))

    def test_findings_of_the_case(self):
        plan, team, calendar = case()
        found = plan.check(team, calendar, today="2025-11-21", show_all=True)
        self.assertLessEqual(EXPECTED, {one.code for one in found.findings})
        for one in found.findings:
            self.assertIsInstance(one.principle, hgw.enums.Principle)
            self.assertIsInstance(one.severity, hgw.enums.Severity)
            self.assertTrue(one.message)
        self.assertEqual((found.today, found.lang), (TODAY, hgw.enums.Lang.NL))
        english = plan.check(team, calendar, today=TODAY, lang=hgw.enums.Lang.EN, show_all=True)
        self.assertEqual([one.code for one in english.findings], [one.code for one in found.findings])
        self.assertNotEqual([one.message for one in english.findings], [one.message for one in found.findings])
        self.assertTrue(plan.check().not_run)
        self.assertIn(found.findings[0].message.split()[0], found.render(plan, team, calendar, show_all=True))
        self.assertIn("<html", found.render(plan, team, calendar, format="html", lang="en"))

    def test_a_verb_refuses_the_wrong_document(self):
        plan, team, _ = case()
        self.refused("type.document", team.check)
        self.assertRaises(ValueError, plan.check, today="2025-02-30")
        self.refused("lang.unknown", plan.check, lang="xx")
        self.assertRaises(TypeError, plan.check, speed=3)


def raw_dossier():
    return (CASE / "dossier.json").read_bytes()


class Values(Refusals):
    def setUp(self):
        self.plan = hgw.Dossier(title="Groep 5")
        self.goal = self.plan.goals.add(text="een")
        self.pupil = self.plan.pupils.add(given_name="Verzonnen", surname="Geheim", grade=5)

    def test_unset_is_none_and_none_unsets(self):
        goal = self.goal
        for name in "criterion", "crucial", "target_date", "scope", "conversation":
            self.assertIsNone(getattr(goal, name))
        goal.criterion, goal.crucial, goal.target_date = "", False, "2025-12-19"
        self.assertEqual((goal.criterion, goal.crucial), ("", False))
        goal.criterion = goal.crucial = None
        del goal.target_date
        self.assertEqual((goal.criterion, goal.crucial, goal.target_date), (None, None, None))

    def test_each_kind(self):
        week = self.plan.week_plans.add(week_start=datetime.date(2025, 11, 17))
        slot = week.slots.add(day="monday", start=datetime.time(8, 45), minutes=30)
        self.assertEqual((slot.day, slot.start, slot.minutes), (hgw.enums.Weekday.MONDAY, datetime.time(8, 45), 30))
        slot.start = datetime.time(0, 0)
        self.assertEqual(slot.start, datetime.time(0, 0))
        slot.start = "13:05"
        self.assertEqual(slot.start, datetime.time(13, 5))
        target = self.plan.outcome_targets.add(score=12.5)
        self.assertEqual(target.score, 12.5)
        target.score = 3
        self.assertEqual(target.score, 3.0)
        slot.goals.append(self.goal)
        self.assertEqual(slot.goals[0], self.goal)
        self.goal.subject = "rekenen"
        self.assertEqual(self.goal.subject, "rekenen")
        self.goal.subgroups = [self.plan.subgroups.add(kind=hgw.enums.SubgroupKind.BASE)]
        self.assertEqual(hgw.Dossier.loads(self.plan.dumps()).dumps(), self.plan.dumps())

    def test_nothing_is_cut_on_the_way(self):
        pupil, goal = self.pupil, self.goal
        for number in 2**32 + 1, 2**64 + 5, 2**63, -2**63 - 1, -1, 9:
            self.refused("number.range", setattr, pupil, "grade", number)
        self.assertEqual(pupil.grade, 5)
        self.refused("text.nul", setattr, goal, "text", "een\0twee")
        self.refused("text.nul", setattr, goal, "target_date", "2025-12-19\0")
        self.refused("text.nul", setattr, goal, "authors", ["een\0twee"])
        self.assertRaises(UnicodeEncodeError, setattr, goal, "text", "\ud800")
        self.assertEqual(goal.text, "een")
        for name, value in (("text", 3), ("text", b"een"), ("crucial", 1), ("target_date", 20251219), ("scope", 1),
                            ("target_date", datetime.datetime(2025, 12, 19)), ("conversation", 1)):
            self.assertRaises(TypeError, setattr, goal, name, value)
        self.assertRaises(TypeError, setattr, pupil, "grade", True)
        self.assertRaises(TypeError, setattr, pupil, "grade", 5.0)
        self.assertRaises(TypeError, setattr, goal, "scope", hgw.enums.GoalStatus.MET)
        self.assertRaises(AttributeError, setattr, goal, "txt", "een")
        self.assertRaises(TypeError, self.plan.goals.add, txt="een")
        self.assertEqual(len(self.plan.goals), 1)

    def test_errors_say_what_and_where(self):
        error = self.refused("date.unreadable", setattr, self.goal, "target_date", "soon")
        self.assertEqual((error.name, error.where), ("HGW_E_PARSE", "/goals/0/target_date"))
        self.assertNotIn("soon", str(error))
        error = self.refused("date.impossible", hgw.Dossier.loads, '{"hgw": "dossier/1",\n "goals": [{"id": "g",\n'
                             '  "text": "x", "target_date": "2026-02-29"}]}', lang="en")
        self.assertEqual((error.where, error.line), ("/goals/0/target_date", 3))
        self.assertGreater(error.column, 0)
        self.refused("limit.depth", hgw.Dossier.loads, raw_dossier(), max_depth=2)
        self.refused("root.other", hgw.Team.loads, raw_dossier())
        self.assertRaises(TypeError, hgw.Dossier.loads, 5)
        self.refused("reference.type", setattr, self.goal, "pupils", [self.goal])
        other = hgw.Dossier().pupils.add()
        self.refused("reference.document", self.goal.pupils.append, other)
        self.refused("id.duplicate", setattr, self.goal, "id", self.pupil.id)

    def test_a_newer_token_survives(self):
        text = '{"hgw": "dossier/1", "level": "galaxy", "goals": [' \
            '{"id": "g", "text": "x", "scope": "cosmos", "planned_evidence": ["work", "telepathy"]}], "new": [1, 2]}'
        plan = hgw.Dossier.loads(text)
        goal = plan.goals[0]
        self.assertEqual((plan.level, goal.scope), (hgw.Unknown("galaxy"), "cosmos"))
        self.assertIsInstance(goal.scope, hgw.Unknown)
        self.assertEqual(list(goal.planned_evidence), [hgw.enums.EvidenceKind.WORK, hgw.Unknown("telepathy")])
        for word in "galaxy", "cosmos", "telepathy", '"new"':
            self.assertIn(word, plan.dumps())
        goal.planned_evidence.append("observation")
        self.assertEqual(goal.planned_evidence[1], "telepathy")
        self.refused("token.unknown", goal.planned_evidence.insert, 0, "work")
        self.assertEqual(len(goal.planned_evidence), 3)
        goal.scope = "pupil"
        self.assertIs(goal.scope, hgw.enums.GoalScope.PUPIL)

    def test_lists_are_sequences(self):
        grades = self.goal.grades
        self.goal.grades = [3, 4, 5]
        grades.insert(0, 2)
        grades.insert(-1, 8)
        self.assertEqual(grades, [2, 3, 4, 8, 5])
        grades[1] = 1
        grades[2:4] = [6]
        self.assertEqual((list(grades), grades[-1], grades[1:3], grades.index(6)), ([2, 1, 6, 5], 5, [1, 6], 2))
        del grades[0]
        grades.remove(6)
        self.assertEqual((list(grades), 5 in grades, grades.pop(), len(grades)), ([1, 5], True, 5, 1))
        self.refused("number.range", setattr, self.goal, "grades", [3, 4, 99])
        self.assertEqual(grades, [1])
        grades.clear()
        self.assertEqual(len(grades), 0)
        self.assertRaises(IndexError, lambda: grades[0])
        goals = self.plan.goals
        second, first = goals.add(text="twee"), goals.insert(0, text="nul")
        self.assertEqual([one.text for one in goals], ["nul", "een", "twee"])
        goals.move(second, 0)
        self.assertEqual((goals.index(first), goals[0].text, goals[0].where()), (1, "twee", "/goals/0"))
        goals.remove(first)
        del goals[0]
        self.assertEqual([one.text for one in goals], ["een"])
        self.assertRaises(ValueError, goals.remove, second)
        self.refused("number.range", self.plan.pupils.add, given_name="B", grade=99)
        self.assertEqual(len(self.plan.pupils), 1)

    def test_records_compare_and_hash(self):
        self.assertEqual(self.goal, self.plan.goals[0])
        self.assertEqual(len({self.goal, self.plan.goals[0], self.pupil}), 2)
        self.assertEqual([one.text for one in self.plan.records(hgw.Goal)], ["een"])
        self.assertNotEqual(self.goal, hgw.Dossier.loads(self.plan.dumps()).goals[0])

    def test_a_removed_record_is_stale(self):
        self.goal.pupils = [self.pupil]
        self.pupil.remove()
        self.assertEqual(len(self.goal.pupils), 0)
        for call in (lambda: self.pupil.given_name, lambda: self.pupil.grade, lambda: len(self.pupil.guardians),
                     lambda: setattr(self.pupil, "grade", 4), self.pupil.remove, self.pupil.where):
            self.refused("record.stale", call)
        self.assertEqual(repr(self.pupil), "<hgw.Pupil removed>")

    def test_a_closed_document(self):
        self.plan.close()
        self.plan.close()
        for call in (lambda: self.goal.text, lambda: self.plan.title, self.plan.dumps, self.plan.check,
                     lambda: setattr(self.goal, "text", "x"), lambda: len(self.plan.goals)):
            self.refused("misuse.handle", call)
        self.assertEqual(repr(self.goal), "<hgw.Goal closed>")

    def test_frozen_and_cloned(self):
        copied = self.plan.freeze().clone()
        self.refused("document.frozen", setattr, self.goal, "text", "x")
        self.refused("document.frozen", self.plan.goals.add)
        copied.goals[0].text = "anders"
        self.assertEqual((self.goal.text, copied.goals[0].text), ("een", "anders"))

    def test_repr_shows_public_fields_only(self):
        self.assertEqual(repr(self.plan.goals[0]), f"<hgw.Goal id={self.goal.id!r}>")
        for word in "Verzonnen", "Geheim":
            self.assertNotIn(word, repr(self.pupil) + repr(self.plan) + repr(self.plan.pupils))

    def test_records_are_not_made_loose(self):
        self.assertRaises(TypeError, hgw.Goal, text="x")

    def test_copies_and_pickles(self):
        for copied in copy.deepcopy(self.plan), copy.copy(self.plan), pickle.loads(pickle.dumps(self.plan)):
            self.assertNotEqual(copied, self.plan)
            self.assertEqual(copied.dumps(), self.plan.dumps())
        self.assertEqual(pickle.loads(pickle.dumps(self.goal)).text, "een")


class Threads(Refusals):
    def test_many_threads_read_one_frozen_document(self):
        plan, team, calendar = (one.freeze() for one in case())
        wanted = plan.check(team, calendar, today=TODAY).dumps()
        got = []

        def work():
            for _ in range(5):
                got.append(plan.check(team, calendar, today=TODAY).dumps())

        threads = [threading.Thread(target=work) for _ in range(4)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        self.assertEqual(set(got), {wanted})

    def test_documents_end_with_their_last_record(self):
        goal = hgw.Dossier.load(CASE / "dossier.json").goals[0]
        gc.collect()
        self.assertTrue(goal.text)


if __name__ == "__main__":
    unittest.main()
