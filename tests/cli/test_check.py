"""hgw check: findings of the worked case, in every form."""
import html.parser
import json

from harness import BESIDE, CALENDAR, Case, DOSSIER, TEAM, environment, hgw, main

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

    def test_one_language_for_json(self):
        self.misused("check", DOSSIER, "--lang", "nl,en", "--format", "json")


main()
