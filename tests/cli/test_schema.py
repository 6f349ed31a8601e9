"""hgw schema: JSON Schema 2020-12 of each type of file."""
import json
import re

from harness import Case, TOP, hgw, main


class Schema(Case):
    def test_every_root_type(self):
        for kind in ("dossier", "team", "calendar", "roster", "findings", "check_options", "next_options"):
            loose, strict = (json.loads(self.done(hgw("schema", kind, *more)).text) for more in ([], ["--strict"]))
            self.assertEqual(loose["$schema"], "https://json-schema.org/draft/2020-12/schema")
            self.assertIn("$id", loose)
            self.assertNotEqual(loose, strict)

    def test_to_a_file(self):
        place = self.path("team.schema.json")
        self.done(hgw("schema", "team", "-o", place))
        self.assertEqual(self.read(place), hgw("schema", "team").out)

    def test_other_types(self):
        types = re.search("(?m)^TYPE: (.+)$", self.done(hgw("schema", "--help")).text)[1]
        for arguments, word in ((["pupil"], "pupil"), (["nothing"], "nothing"), ([], "TYPE")):
            said = self.misused("schema", *arguments)
            self.assertIn(word, said)
            self.assertIn("TYPE: " + types, said)
        with open(f"{TOP}/docs/hgw.1", encoding="utf-8") as file:
            page = file.read()
        for kind in types.split(", "):
            self.done(hgw("schema", kind))
            self.assertIn(kind, page)


main()
