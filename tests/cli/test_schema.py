"""hgw schema: JSON Schema 2020-12 of each type of file."""
import json

from harness import Case, hgw, main


class Schema(Case):
    def test_every_root_type(self):
        for kind in ("dossier", "team", "calendar", "findings", "check_options"):
            loose, strict = (json.loads(self.done(hgw("schema", kind, *more)).text) for more in ([], ["--strict"]))
            self.assertEqual(loose["$schema"], "https://json-schema.org/draft/2020-12/schema")
            self.assertIn("$id", loose)
            self.assertNotEqual(loose, strict)

    def test_to_a_file(self):
        place = self.path("team.schema.json")
        self.done(hgw("schema", "team", "-o", place))
        self.assertEqual(self.read(place), hgw("schema", "team").out)

    def test_other_types(self):
        self.assertIn("pupil", self.misused("schema", "pupil"))
        self.assertIn("nothing", self.misused("schema", "nothing"))
        self.misused("schema")


main()
