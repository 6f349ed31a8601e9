"""hgw explain: the checks in plain words."""
import json
import re

from harness import Case, DOSSIER, TEAM, TOP, hgw, main

CODES = [code for name in re.findall(r'#include "(rules_\w+\.def)"', open(f"{TOP}/src/rules/catalogue/rules.def", encoding="utf-8").read())
         for code in re.findall(r"^RULE\((\w+),", open(f"{TOP}/src/rules/catalogue/{name}", encoding="utf-8").read(), re.M)]


class Explain(Case):
    def test_the_list(self):
        lines = self.done(hgw("explain", "--lang", "en")).text.splitlines()
        self.assertEqual([line.split()[0] for line in lines][:len(CODES)], CODES)
        self.assertIn("LEVEL_SCALES_MIXED", [line.split()[0] for line in lines][len(CODES):])
        self.assertTrue(all(re.fullmatch(r"[A-Z][A-Z_]+ +\S.*", line) for line in lines))
        texts = {lang: self.done(hgw("explain", "--lang", lang)).text for lang in ("nl", "en", "nl,en")}
        self.assertEqual(texts["nl,en"], texts["nl"] + "\n" + texts["en"])

    def test_one_and_more(self):
        one = self.done(hgw("explain", "PERIOD_TOO_LONG", "--lang", "en")).text
        self.assertIn("A check explained", one)
        self.assertIn("Threshold: school weeks without a step between: 12 ", one)
        both = json.loads(self.done(hgw("explain", "PERIOD_GAP", "PLAN_WITHOUT_GOAL", "--format", "json")).text)
        self.assertEqual([check["code"] for check in both["checks"]], ["PLAN_WITHOUT_GOAL", "PERIOD_GAP"])
        self.assertEqual(both["hgw"], "catalogue/1")

    def test_all(self):
        text = self.done(hgw("explain", "--all", "--lang", "nl")).text
        for code in CODES:
            self.assertIn(f"\n{code}\n", text)
        self.assertLess(max(map(len, text.splitlines())), 81)
        checks = json.loads(self.done(hgw("explain", "--format", "json")).text)["checks"]
        self.assertEqual([check["code"] for check in checks][:len(CODES)], CODES)
        page = self.path("checks.html")
        self.assertEqual(self.done(hgw("explain", "--format", "html", "--lang", "nl,en", "-o", page)).out, b"")
        html = self.read(page).decode()
        self.assertEqual((html.count("<article"), html.count("<h3>PAPER_TIGER</h3>")), (2, 2))

    def test_a_team(self):
        team = self.path("team.json", json.dumps({"hgw": "team/1", "id": "t", "title": "Team Voorbeeld",
            "thresholds": [{"rule": "PERIOD_TOO_LONG", "name": "weeks", "amount": 8}],
            "check_settings": [{"rule": "PERIOD_TOO_LONG", "state": "in_discussion", "reason": "te kort dag"}]}))
        for option in ("--beside", "--team"):
            text = " ".join(self.done(hgw("explain", "PERIOD_TOO_LONG", option, team, "--lang", "nl")).text.split())
            self.assertIn("Met de grenzen van: Team Voorbeeld", text)
            self.assertIn(": 8 (anders 12, te kiezen van 1 tot en met 60)", text)
            self.assertIn("In dit team: in discussie: te kort dag", text)
        entry = json.loads(self.done(hgw("explain", "PERIOD_TOO_LONG", "--team", team, "--format", "json")).text)["checks"][0]
        self.assertEqual((entry["state"], entry["limits"][0]["amount"]), ("in_discussion", 8))
        self.done(hgw("explain", "PERIOD_TOO_LONG", "--team", TEAM, "--beside", DOSSIER))

    def test_settings_that_change_nothing_are_noted(self):
        def said(command, **rows):
            return hgw(*command, self.path("team.json", json.dumps({"hgw": "team/1", "id": "t", **rows}, indent=1)))

        goals = {"rule": "TOO_MANY_GOALS", "name": "goals", "amount": 5}
        off = {"rule": "SAME_AGAIN", "state": "off", "reason": "x"}
        for rows, where, why in (
                ({"check_settings": [off, {**off, "rule": "SAME_AGIAN"}, {**off, "rule": "X"}]}, "check_settings/1", "no check"),
                ({"thresholds": [goals, {**goals, "rule": "TOO_MANY_GAOLS"}]}, "thresholds/1", "no check"),
                ({"thresholds": [{**goals, "name": "gaols"}]}, "thresholds/0", "no threshold with this name"),
                ({"thresholds": [{**goals, "amount": 51}]}, "thresholds/0", "cannot have this amount"),
                ({"thresholds": [{**goals, "amount": 0}]}, "thresholds/0", "cannot have this amount")):
            for command in (["explain", "SAME_AGAIN", "--lang", "en", "--team"],
                            ["check", DOSSIER, "--lang", "en", "--all", "--today", "2025-11-21", "--team"]):
                result = said(command, **rows)
                self.assertEqual(result.code, 0)
                self.assertRegex(result.complaint, rf"^note: .*team\.json:[1-9]\d*:\d+: /{where}: .*{why}.*; this row changes nothing")
                self.assertEqual(result.complaint.count("\n"), 1)
        for amount in (1, 50):
            result = said(["explain", "SAME_AGAIN", "--team"], check_settings=[off], thresholds=[{**goals, "amount": amount}])
            self.assertEqual((result.code, result.complaint), (0, ""))
        result = said(["validate", "--lang", "nl"], check_settings=[{**off, "rule": "SAME_AGIAN"}])
        self.assertIn("let op: ", result.text)
        self.assertIn("/check_settings/0: Er is geen controle met deze code", result.text)

    def test_wrong(self):
        said = self.misused("explain", "PLAN_WITHOUT_GOALS")
        self.assertIn("PLAN_WITHOUT_GOALS (close to PLAN_WITHOUT_GOAL)", said)
        self.assertIn("lijkt op PAPER_TIGER", self.misused("explain", "PERIOD_GAP", "PAPER_TIGERS", "--lang", "nl"))
        self.misused("explain", "--format", "json", "--lang", "nl,en")
        self.misused("explain", "--format", "ics")
        result = hgw("explain", "--team", self.path("none.json"))
        self.assertEqual((result.code, result.out, result.complaint.count("\n")), (4, b"", 1))
        broken = self.path("broken.json", '{"hgw": "team/1"')
        self.assertTrue(hgw("explain", "--team", broken).complaint.startswith(broken + ":"))


main()
