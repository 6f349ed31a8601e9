"""hgw convert: the same document in a fixed form."""
import json
import os
import stat

from harness import CALENDAR, Case, DOSSIER, TEAM, hgw, main


class Convert(Case):
    def test_round_trips_stand_still(self):
        for source in (DOSSIER, TEAM, CALENDAR):
            once = self.done(hgw("convert", source))
            self.assertEqual(json.loads(once.text), json.loads(self.read(source)))
            self.assertEqual(self.done(hgw("convert", "-", stdin=once.out)).out, once.out)
            self.assertEqual(self.done(hgw("convert", "--pretty", source)).out, once.out)

    def test_canonical(self):
        canonical = self.done(hgw("convert", "--canonical", DOSSIER))
        value = json.loads(canonical.text)
        self.assertEqual(value, json.loads(self.read(DOSSIER)))
        # RFC 8785 sorts by UTF-16 units; the names of the model are ASCII, where that is Python's order.
        self.assertEqual(canonical.text, json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False))
        self.assertEqual(hgw("convert", "--canonical", "--pretty", DOSSIER).out, hgw("convert", DOSSIER).out)

    def test_what_is_not_understood_is_kept(self):
        text = '{"hgw": "dossier/1", "later": {"a": [1.50, "x"]}, "level": "planet"}'
        value = json.loads(self.done(hgw("convert", "-", stdin=text.encode())).text)
        self.assertEqual(value, json.loads(text))
        self.assertEqual(hgw("convert", "--strict", "-", stdin=text.encode()).code, 3)

    def test_in_place_keeps_permissions(self):
        place = self.path("plan.json", '{"hgw":"dossier/1","title":"Lezen"}')
        for mode in (0o644, 0o600, 0o640):
            os.chmod(place, mode)
            self.done(hgw("convert", place, "-o", place))
            self.assertEqual(self.read(place), b'{\n  "hgw": "dossier/1",\n  "title": "Lezen"\n}\n')
            self.assertEqual(stat.S_IMODE(os.stat(place).st_mode), mode)
        self.no_temp()

    def test_a_bad_file_is_left_alone(self):
        place = self.path("plan.json", '{"hgw":"dossier/1",')
        self.assertEqual(hgw("convert", place, "-o", place).code, 3)
        self.assertEqual(self.read(place), b'{"hgw":"dossier/1",')


main()
