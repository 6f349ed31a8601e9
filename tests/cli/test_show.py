"""hgw show: any document for people."""
from harness import BESIDE, CALENDAR, Case, DOSSIER, TEAM, hgw, main


class Show(Case):
    def test_every_kind(self):
        for source in (DOSSIER, TEAM, CALENDAR):
            shown = {lang: self.done(hgw("show", source, "--lang", lang)).text for lang in ("nl", "en")}
            self.assertGreater(len(shown["nl"]), 40)
            self.assertNotEqual(shown["nl"], shown["en"])
        both = self.done(hgw("show", DOSSIER, "--lang", "nl,en", "--today", "none")).text
        self.assertIn(hgw("show", DOSSIER, "--lang", "en", "--today", "none").text, both)

    def test_findings_too(self):
        found = hgw("check", DOSSIER, *BESIDE, "--today", "2025-11-21", "--format", "json")
        text = self.done(hgw("show", "-", "--today", "2025-11-21", stdin=found.out)).text
        self.assertGreater(len(text), 100)

    def test_html(self):
        page = self.done(hgw("show", DOSSIER, *BESIDE, "--format", "html")).text
        self.assertIn("<html", page)
        self.misused("show", DOSSIER, "--format", "html", "--lang", "nl,en")
        self.misused("show", DOSSIER, "--format", "json")

    def test_hostile_names_are_harmless(self):
        nasty = '{"hgw": "dossier/1", "title": "<script>alert(1)</script> \\u001b[31m\\u009b2J \\u202e \\u0007"}'
        text = self.done(hgw("show", "-", stdin=nasty.encode())).text
        for steering in "\x1b\x9b\u202e\x07":
            self.assertNotIn(steering, text)
        page = self.done(hgw("show", "-", "--format", "html", stdin=nasty.encode())).text
        self.assertNotIn("<script", page)
        for steering in "\x1b\x9b\x07":
            self.assertNotIn(steering, page)


main()
