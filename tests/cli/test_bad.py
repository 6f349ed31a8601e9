"""Bad input through the program: code 3, one line FILE:LINE:COL: POINTER: sentence, nothing on standard output; or 4."""
import os
import re
import socket
import threading

from harness import BESIDE, Case, DOSSIER, WRAP, hgw, main

LINE = re.compile(r"^(?P<file>[^\n]*):(?P<line>\d+):(?P<column>\d+): (?P<pointer>/[^\s:]*): (?P<sentence>[^\n]+)\n$")
GOAL = '{"hgw": "dossier/1",\n "goals": [%s]}'
# What is wrong: the file, the pointer, the line (None: any).
BAD = {
    "empty": (b"", "/", 1),
    "only blanks": (b" \n ", "/", None),
    "a BOM": (b'\xef\xbb\xbf{"hgw": "dossier/1"}', "/", 1),
    "truncated": (GOAL % '{"id": "g", "te', None, 2),
    "no such day": (GOAL % '{"id": "g", "target_date": "2026-02-29"}', "/goals/0/target_date", 2),
    "no day at all": (GOAL % '{"id": "g", "target_date": "soon"}', "/goals/0/target_date", 2),
    "number out of range": (GOAL % '{"id": "g", "grades": [9]}', "/goals/0/grades/0", 2),
    "number far out of range": (GOAL % '{"id": "g", "grades": [1e400]}', "/goals/0/grades/0", 2),
    "string for a number": (GOAL % '{"id": "g", "grades": ["3"]}', "/goals/0/grades/0", 2),
    "number for a string": (GOAL % '{"id": "g", "text": 3}', "/goals/0/text", 2),
    "object for a list": ('{"hgw": "dossier/1", "goals": {}}', "/goals", 1),
    "null": (GOAL % '{"id": "g", "text": null}', "/goals/0/text", 2),
    "unknown type": ('{"hgw": "diary/1"}', "/hgw", 1),
    "no type": ('{"title": "x"}', None, 1),
    "duplicate key": (GOAL % '{"id": "g", "text": "a",\n "text": "b"}', None, 3),
    "duplicate id": (GOAL % '{"id": "g"},\n {"id": "g"}', "/goals/1/id", 3),
    "reference to nothing": (GOAL % '{"id": "g", "pupils": ["nobody"]}', "/goals/0/pupils/0", 2),
    "reference to another type": (GOAL % '{"id": "g", "pupils": ["g"]}', "/goals/0/pupils/0", 2),
    "lone surrogate": (GOAL % '{"id": "g", "text": "\\ud800"}', "/goals/0/text", 2),
    "NUL in a string": (GOAL % '{"id": "g", "text": "a\\u0000b"}', "/goals/0/text", 2),
    "a raw NUL": (b'{"hgw": "dossier/1", "title": "a\x00b"}', "/title", 1),
    "bad UTF-8": (b'{"hgw": "dossier/1", "title": "\xc0\xaf"}', "/title", 1),
    "nesting": (b'{"hgw": "dossier/1", "x": ' + b"[" * 10000 + b"]" * 10000 + b"}", None, 1),
    "a huge string": (b'{"hgw": "dossier/1", "title": "' + b"a" * (10 << 20) + b'"}', "/title", 1),
    "something behind": (b'{"hgw": "dossier/1"} x', None, 1),
    "NaN": (GOAL % '{"id": "g", "crucial": NaN}', None, 2),
}


class Bad(Case):
    def refused(self, result, pointer=None, line=None):
        self.assertEqual((result.code, result.out), (3, b""), result.complaint)
        match = LINE.match(result.complaint)
        self.assertIsNotNone(match, result.complaint)
        if pointer is not None:
            self.assertEqual(match["pointer"], pointer, result.complaint)
        if line is not None:
            self.assertEqual(int(match["line"]), line, result.complaint)
        return match

    def test_each(self):
        for what, (content, pointer, line) in BAD.items():
            with self.subTest(what):
                place = self.path("bad.json", content)
                match = self.refused(hgw("validate", place), pointer, line)
                self.assertEqual(match["file"], place)
                if what != "no type" and not WRAP:  # check knows what type it wants
                    self.assertEqual(hgw("check", place, "--today", "none").err, hgw("validate", place).err)

    def test_from_standard_input_and_in_dutch(self):
        self.assertEqual(self.refused(hgw("validate", "-", stdin=b"{"))["file"], "-")
        english, dutch = (hgw("validate", "-", "--lang", lang, stdin=b"{").complaint for lang in ("en", "nl"))
        self.assertNotEqual(english, dutch)

    def test_no_text_of_the_file_in_a_complaint(self):
        canary = "Kanarie"
        for text in ('{"hgw": "dossier/1", "pupils": [{"id": "%s"}, {"id": "%s"}]}', '{"hgw": "dossier/1", "%s": 1, "%s": 2}',
                     '{"hgw": "dossier/1", "goals": [{"target_date": "%s", "text": "%s"}]}',
                     '{"hgw": "dossier/1", "goals": [{"pupils": ["%s", "%s"]}]}', '{"hgw": "%s", "title": "%s"}'):
            result = hgw("validate", "--strict", self.path("bad.json", text % (canary, canary)))
            self.assertEqual(result.code, 3)
            self.assertNotIn(canary, result.complaint)

    def test_a_circle_of_goals_loads(self):
        circle = GOAL % '{"id": "a", "text": "x", "prerequisites": ["b"]}, {"id": "b", "text": "y", "prerequisites": ["a"]}'
        place = self.path("circle.json", circle)
        self.done(hgw("validate", place))
        self.done(hgw("check", place, "--today", "none"))

    def test_every_cut_of_a_file(self):
        whole = b'{"hgw":"dossier/1","goals":[{"id":"g","text":"\xc3\xa9","grades":[1]}]}'
        step = 16 if WRAP else 1
        for size in range(0, len(whole), step):
            self.refused(hgw("validate", "-", stdin=whole[:size]))
        self.done(hgw("validate", "-", stdin=whole))

    def test_what_is_no_ordinary_file(self):
        os.mkfifo(self.path("pipe"))
        os.symlink("nowhere", self.path("dangling"))
        server = socket.socket(socket.AF_UNIX)
        server.bind(self.path("socket"))
        self.addCleanup(server.close)
        for name in (self.folder, self.path("pipe"), self.path("dangling"), self.path("socket"), "/dev/null", "/dev/zero",
                     self.path("none"), self.path("none/none"), DOSSIER + "/x"):
            for arguments in (["validate", name], ["check", DOSSIER, "--beside", name]):
                result = hgw(*arguments)
                self.assertEqual((result.code, result.out, result.complaint.count("\n")), (4, b"", 1), arguments)
        with open(self.folder + "/plan.json", "wb") as file:
            file.write(b'{"hgw": "dossier/1"}')
        os.symlink("plan.json", self.path("link.json"))
        self.done(hgw("validate", self.path("link.json")))

    def test_a_file_that_turns_into_another(self):
        """Read while somebody writes over it: refused with nothing written, or read as far as JSON can tell."""
        place, out = self.path("plan.json"), self.path("out.json")
        both = [b'{"hgw": "dossier/1", "title": "%s", "level": "group"}' % (letter * 300000) for letter in (b"a", b"b")]
        stop = threading.Event()

        def writer():
            turn = 0
            while not stop.is_set():
                with open(place, "wb") as file:
                    file.write(both[turn % 2][:-40])
                    file.flush()
                    file.write(both[turn % 2][-40:])
                turn += 1

        self.path("plan.json", both[0])
        thread = threading.Thread(target=writer)
        thread.start()
        try:
            for _ in range(4 if WRAP else 30):
                result = hgw("convert", place, "-o", out)
                self.assertIn(result.code, (0, 3, 4))
                if result.code != 0:
                    self.assertFalse(os.path.exists(out), "something was written all the same")
                else:
                    self.done(hgw("validate", out))
                    os.unlink(out)
        finally:
            stop.set()
            thread.join()

    def test_hostile_texts_come_out_harmless(self):
        nasty = GOAL % '{"id": "<script>x</script>", "text": "<script>alert(1)</script>\\u001b[2J\\u202e"}'
        place = self.path("nasty.json", nasty)
        for form in ("text", "html"):
            result = self.done(hgw("check", place, *BESIDE, "--today", "2025-11-21", "--format", form, "--all"))
            self.assertNotIn("\x1b", result.text)
            if form == "html":
                self.assertNotIn("<script", result.text)


main()
