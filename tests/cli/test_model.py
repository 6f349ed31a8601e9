"""hgw model: the table as it is in the library."""
from harness import Case, hgw, main


class Model(Case):
    def test_all_types(self):
        text = self.done(hgw("model")).text
        for name in ("dossier", "pupil", "goal", "finding", "check_options"):
            self.assertRegex(text, rf"(?m)^  \d+ +{name} ")

    def test_fields_of_a_type(self):
        english = self.done(hgw("model", "goal")).text
        self.assertRegex(english, r"(?m)^  1 +id +text")
        self.assertRegex(english, r"(?m)^  \d+ +subgroups +list ref subgroup")
        self.assertRegex(english, r"(?m)= group subgroup pupil parent_child$")
        dutch = self.done(hgw("model", "goal", "--lang", "nl")).text
        self.assertEqual(self.done(hgw("model", "goal", "--lang", "nl,en")).text, dutch + "\n" + english)

    def test_no_such_type(self):
        said = self.misused("model", "gaol")
        self.assertIn("gaol", said)
        self.assertIn("hgw model lists", said)

    def test_a_list_by_name(self):
        self.assertEqual(self.done(hgw("model", "check_settings")).out, hgw("model", "check_setting").out)
        self.misused("model", "title")


main()
