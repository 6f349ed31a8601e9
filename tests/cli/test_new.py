"""hgw new: the smallest valid file."""
import json
import os
import stat

from harness import Case, hgw, main


class New(Case):
    def test_each_type_is_valid(self):
        for kind in ("dossier", "team", "calendar", "roster"):
            made = self.done(hgw("new", kind))
            self.assertEqual(json.loads(made.text)["hgw"].split("/")[0], kind)
            self.done(hgw("validate", "--strict", "-", stdin=made.out))

    def test_to_a_file_of_our_own(self):
        place = self.path("dossier.json")
        self.assertEqual(self.done(hgw("new", "dossier", "-o", place)).out, b"")
        self.assertEqual(self.read(place), hgw("new", "dossier").out)
        self.assertEqual(stat.S_IMODE(os.stat(place).st_mode), 0o600)

    def test_never_over_a_file(self):
        place = self.path("dossier.json", "a year of work")
        self.assertEqual(hgw("new", "dossier", "-o", place).code, 4)
        self.assertEqual(self.read(place), b"a year of work")
        self.no_temp()

    def test_only_what_people_write(self):
        for kind in ("findings", "pupil", "check_options", "nothing", ""):
            self.assertIn("TYPE: dossier, team, calendar, roster", self.misused("new", kind))


main()
