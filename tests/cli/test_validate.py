"""hgw validate: good files by name, the first bad one by line."""
from harness import CALENDAR, Case, DOSSIER, TEAM, hgw, main


class Validate(Case):
    def test_the_worked_case(self):
        result = self.done(hgw("validate", DOSSIER, TEAM, CALENDAR))
        self.assertEqual(result.text, f"{DOSSIER}: dossier, valid\n{TEAM}: team, valid\n{CALENDAR}: calendar, valid\n")
        self.done(hgw("validate", "--strict", DOSSIER, TEAM, CALENDAR))

    def test_in_dutch(self):
        self.assertIn(": dossier, geldig", hgw("validate", "--lang", "nl", DOSSIER).text)

    def test_strict(self):
        unknown = self.path("newer.json", '{"hgw": "dossier/1", "colour": "green"}')
        self.done(hgw("validate", unknown))
        result = hgw("validate", "--strict", unknown)
        self.assertEqual((result.code, result.out), (3, b""))
        self.assertNotIn("colour", result.complaint.split(": ", 1)[1])
        missing = self.path("missing.json", '{"hgw": "dossier/1", "goals": [{"id": "g"}]}')
        self.done(hgw("validate", missing))
        self.assertEqual(hgw("validate", "--strict", missing).code, 3)

    def test_the_first_bad_file(self):
        result = hgw("validate", DOSSIER, self.path("bad.json", "{,}"), self.path("worse.json", ""))
        self.assertEqual((result.code, result.out, result.complaint.count("\n")), (3, b"", 1))
        self.assertIn("bad.json:1:2: ", result.complaint)

    def test_standard_input_once(self):
        self.assertEqual(hgw("validate", "-", stdin=b'{"hgw": "team/1"}').text, "-: team, valid\n")
        self.misused("validate", "-", "-")


main()
