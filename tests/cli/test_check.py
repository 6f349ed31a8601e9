"""hgw check: findings of the worked case, in every form."""
import html.parser
import json
import os
import re
import subprocess
import time

from harness import BESIDE, CALENDAR, Case, DOSSIER, HGW, TEAM, TOP, environment, hgw, main

TODAY = ["--today", "2025-11-21"]


class Elements(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.seen = []

    def handle_starttag(self, tag, attrs):
        self.seen.append(tag)


class Check(Case):
    def findings(self, *arguments):
        return json.loads(self.done(hgw("check", DOSSIER, *arguments, "--format", "json")).text)

    def test_text_in_two_languages(self):
        dutch = self.done(hgw("check", DOSSIER, *BESIDE, *TODAY, "--lang", "nl"))
        english = self.done(hgw("check", DOSSIER, *BESIDE, *TODAY, "--lang", "en"))
        both = self.done(hgw("check", DOSSIER, *BESIDE, *TODAY, "--lang", "nl,en"))
        self.assertNotEqual(dutch.out, english.out)
        self.assertEqual(both.text, dutch.text + "\n" + english.text)
        turned = self.done(hgw("check", DOSSIER, *BESIDE, *TODAY, "--lang", "en,nl"))
        self.assertEqual(turned.text, english.text + "\n" + dutch.text)
        self.assertNotIn("\x1b", both.text)

    def test_names_beside_are_the_same(self):
        one = hgw("check", DOSSIER, *BESIDE, *TODAY)
        other = self.done(hgw("check", "--calendar=" + CALENDAR, "--today=2025-11-21", DOSSIER, "--team", TEAM))
        self.assertEqual(one.out, other.out)

    def test_nothing_is_looked_for(self):
        alone = self.findings(*TODAY)
        self.assertIn("no_team", [row["reason"] for row in alone["not_run"]])
        self.assertIn("no_calendar", [row["reason"] for row in alone["not_run"]])
        self.assertNotIn("no_team", [row["reason"] for row in self.findings(*BESIDE, *TODAY).get("not_run", [])])

    def test_today(self):
        found = self.findings(*BESIDE, *TODAY)
        self.assertEqual((found["hgw"].split("/")[0], found["today"]), ("findings", "2025-11-21"))
        without = self.findings(*BESIDE, "--today", "none")
        self.assertNotIn("today", without)
        self.assertIn("no_today", [row["reason"] for row in without["not_run"]])
        self.assertRegex(self.findings(*BESIDE)["today"], r"^\d{4}-\d\d-\d\d$")

    def test_findings_have_no_score(self):
        found = self.findings(*BESIDE, *TODAY)
        self.assertGreater(len(found["findings"]), 0)
        for finding in found["findings"]:
            self.assertTrue({"code", "principle", "severity", "message"} <= set(finding), finding)
        self.assertEqual(self.findings(*BESIDE, *TODAY), found)

    def test_all_shows_more(self):
        shown = [f for f in self.findings(*BESIDE, *TODAY)["findings"] if f.get("shown")]
        everything = self.findings(*BESIDE, *TODAY, "--all")["findings"]
        self.assertTrue(all(f.get("shown") for f in everything))
        self.assertLessEqual(len(shown), len(everything))

    def test_how_many_are_not_shown(self):
        goals = ",".join('{"id": "g%d", "text": "goal %d"}' % (i, i) for i in range(12))
        place = self.path("many.json", '{"hgw": "dossier/1", "goals": [%s]}' % goals)
        plain = ["check", place, "--today", "none"]
        hidden = [f for f in json.loads(self.done(hgw(*plain, "--format", "json")).text)["findings"] if not f.get("shown")]
        self.assertGreater(len(hidden), 1)
        self.noted(hgw(*plain), f"^hgw: {len(hidden)} findings not shown; --all shows them$")
        self.noted(hgw(*plain, "--format", "html", "--lang", "nl,en"), f"^hgw: {len(hidden)} bevindingen niet getoond; --all toont ze$")
        self.done(hgw(*plain, "--all"))

    def test_a_typing_error_is_noted(self):
        plain = '{"hgw": "dossier/1", "goals": [{"id": "g", "text": "x"%s}]}'
        member, token = self.path("member.json", plain % ', "periode": "P1"'), self.path("token.json", plain % ', "planned_evidence": ["tset"]')
        for place, pointer, more in ((member, "/goals/0", ""), (token, "/goals/0/planned_evidence/0", "Known: .*test, .*")):
            for command in ("check", "show"):
                self.noted(hgw(command, place, "--today", "none"), rf"^note: .*\.json:1:\d+: {pointer}: .+{more}")
        self.assertEqual(hgw("check", member, "--today", "none").text,
                         self.done(hgw("check", self.path("plain.json", plain % ""), "--today", "none")).text)
        beside = self.path("team.json", '{"hgw": "team/1", "stafff": []}')
        self.noted(hgw("check", token, "--team", beside, "--fail-on", "contradiction"), "^note: .*token.json", "^note: .*team.json")
        self.done(hgw("check", self.path("unset.json", '{"hgw": "dossier/1", "goals": [{"id": "g"}]}')))

    def test_what_the_readme_shows(self):
        with open(f"{TOP}/README.md", encoding="utf-8") as file:
            shown = re.search(r"^```text\n(.*?)^```$", file.read(), re.M | re.S)[1].splitlines()
        said = self.done(hgw("check", DOSSIER, *BESIDE, *TODAY, "--lang", "nl")).text.splitlines()
        self.assertGreater(len(shown), 3)
        self.assertEqual([line for line in shown if line not in said], [])

    def test_html_is_one_page_with_both_languages(self):
        page = self.done(hgw("check", DOSSIER, *BESIDE, *TODAY, "--lang", "nl,en", "--format", "html"))
        elements = Elements()
        elements.feed(page.text)
        self.assertEqual((elements.seen.count("html"), elements.seen.count("body")), (1, 1))
        self.assertNotIn("script", elements.seen)
        self.assertNotIn("http://", page.text.replace("http://www.w3.org/", ""))

    def test_fail_on(self):
        calm = hgw("check", DOSSIER, *BESIDE, *TODAY)
        severities = {f["severity"] for f in self.findings(*BESIDE, *TODAY)["findings"]}
        for level, counted in (("contradiction", {"contradiction"}), ("attention", {"contradiction", "attention"})):
            result = hgw("check", DOSSIER, *BESIDE, *TODAY, "--fail-on", level)
            self.assertEqual((result.code, result.out), (1 if severities & counted else 0, calm.out))
        empty = self.path("empty.json", '{"hgw": "dossier/1"}')
        self.done(hgw("check", empty, "--fail-on", "contradiction", "--today", "none"))

    def test_to_a_file(self):
        place = self.path("findings.html")
        self.done(hgw("check", DOSSIER, *BESIDE, *TODAY, "--format", "html", "-o", place))
        self.assertEqual(self.read(place), hgw("check", DOSSIER, *BESIDE, *TODAY, "--format", "html").out)

    def test_from_standard_input(self):
        self.assertEqual(hgw("check", "-", *BESIDE, *TODAY, stdin=self.read(DOSSIER)).out,
                         hgw("check", DOSSIER, *BESIDE, *TODAY).out)

    def test_language_of_the_environment(self):
        def said(**languages):
            env = environment(**languages)
            return hgw("check", DOSSIER, *BESIDE, *TODAY, env=env).out
        dutch = hgw("check", DOSSIER, *BESIDE, *TODAY, "--lang", "nl").out
        english = hgw("check", DOSSIER, *BESIDE, *TODAY, "--lang", "en").out
        self.assertEqual(said(LC_ALL="nl_NL.UTF-8"), dutch)
        self.assertEqual(said(LC_ALL="", LC_MESSAGES="nl_BE"), dutch)
        self.assertEqual(said(LC_ALL="", LANG="nl_NL"), dutch)
        self.assertEqual(said(LC_ALL="tr_TR.UTF-8", LANG="nl_NL"), english)
        self.assertEqual(said(LC_ALL=""), english)

    def test_wrong_documents(self):
        wrong = hgw("check", TEAM, *TODAY)
        self.assertEqual((wrong.code, wrong.out), (3, b""))
        self.assertRegex(wrong.complaint, r"team\.json:\d+:\d+: /hgw: .+\n$")
        first = hgw("check", DOSSIER, "--beside", self.path("one.json", "{"), "--beside", self.path("two.json", "["))
        self.assertEqual((first.code, first.complaint.count("\n")), (3, 1))
        self.assertIn("one.json:", first.complaint)

    def test_the_file_that_is_wrong_is_named(self):
        options = self.path("options.json", '{"hgw": "check_options/1"}')
        result = hgw("check", DOSSIER, *BESIDE, "--beside", options)
        self.assertEqual(result.code, 3)
        self.assertTrue(result.complaint.startswith(options), result.complaint)

    def test_input_that_comes_slowly(self):
        reader, writer = os.pipe()
        os.set_blocking(reader, False)
        slow = subprocess.Popen([HGW, "validate", "-"], stdin=reader, stdout=subprocess.PIPE, env=environment())
        time.sleep(0.2)
        os.write(writer, b'{"hgw": "team/1"}')
        os.close(writer)
        os.close(reader)
        slow.communicate(timeout=60)
        self.assertEqual(slow.returncode, 0)

    def test_one_language_for_json(self):
        self.misused("check", DOSSIER, "--lang", "nl,en", "--format", "json")


main()
