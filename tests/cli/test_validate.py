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
        unknown = self.path("newer.json", '{"hgw": "dossier/1",\n "colour": "green"}')
        self.assertEqual(self.done(hgw("validate", unknown)).text,
                         f"{unknown}: dossier, valid\nnote: {unknown}:2:2: /: This member is not known in dossier (strict reading).\n")
        result = hgw("validate", "--strict", unknown)
        self.assertEqual((result.code, result.out), (3, b""))
        self.assertNotIn("colour", result.complaint.split(": ", 1)[1])
        missing = self.path("missing.json", '{"hgw": "dossier/1", "goals": [{"id": "g"}]}')
        self.assertRegex(self.done(hgw("validate", missing, DOSSIER)).text, r"valid\nnote: .*:1:\d+: /goals/0: .+\n.+: dossier, valid\n$")
        self.assertEqual(hgw("validate", "--strict", missing).code, 3)

    def test_a_mistyped_token(self):
        content = '{"hgw": "team/1", "check_settings": [{"rule": "SAME_AGAIN", "state": "of"}]}'
        place = self.path("team.json", content)
        tokens = "Wel bekend: active, in_discussion, off."
        said = self.done(hgw("validate", "--lang", "nl", place)).text.splitlines()
        self.assertEqual(len(said), 2)
        self.assertRegex(said[1], rf"^let op: .*team\.json:1:\d+: /check_settings/0/state: .+ {tokens}$")
        strict = hgw("validate", "--strict", "--lang", "nl", place)
        self.assertEqual((strict.code, "let op: " + strict.complaint), (3, said[1] + "\n"))

    def test_the_first_bad_file(self):
        result = hgw("validate", DOSSIER, self.path("bad.json", "{,}"), self.path("worse.json", ""))
        self.assertEqual((result.code, result.out, result.complaint.count("\n")), (3, b"", 1))
        self.assertIn("bad.json:1:2: ", result.complaint)

    def test_standard_input_once(self):
        self.assertEqual(hgw("validate", "-", stdin=b'{"hgw": "team/1"}').text, "-: team, valid\n")
        self.misused("validate", "-", "-")


main()
