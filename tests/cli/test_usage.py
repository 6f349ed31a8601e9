"""Wrong usage, help, versions, and what happens to standard streams."""
import fcntl
import os
import subprocess
import threading
import time

from harness import Case, DOSSIER, HGW, WRAP, environment, hgw, main

COMMANDS = ("new", "check", "explain", "coverage", "evaluate", "calendar", "next", "stat", "validate", "convert", "show", "schema", "model")


class Usage(Case):
    def test_help_everywhere(self):
        everything = self.done(hgw("--help")).text
        for command in COMMANDS:
            self.assertIn(f"\n  {command} ", everything)
            text = self.done(hgw(command, "--help")).text
            self.assertTrue(text.startswith(f"Usage: hgw {command} "))
            self.assertEqual(self.done(hgw("--help", command)).text, text)
            dutch = self.done(hgw(command, "--help", "--lang", "nl")).text
            self.assertTrue(dutch.startswith(f"Gebruik: hgw {command} [OPTIE ...] "))
            self.assertNotRegex(dutch, "OPTION|FILE|COMMAND|TYPE|LANG")
        self.assertEqual(hgw("-h").text, everything)
        self.assertIn("Gebruik: hgw OPDRACHT [OPTIE ...] [BESTAND ...]\n", hgw("--help", "--lang", "nl").text)

    def test_version_everywhere(self):
        version = self.done(hgw("--version")).text
        self.assertRegex(version, r"^hgw \d+\.\d+\.\d+ \(model \d+\)\n$")
        for command in COMMANDS:
            self.assertEqual(self.done(hgw(command, "--version")).text, version)

    def test_wrong(self):
        wrong = ([], ["chekc"], ["check"], ["check", "a", "b"], ["check", "a", "--colour"], ["check", "a", "--lang"],
                 ["check", "a", "--lang", "fr"], ["check", "a", "--lang=nl,nl"], ["check", "a", "--format", "pdf"],
                 ["check", "a", "--today", "21-11-2025"], ["check", "a", "--today", "2025-02-29"],
                 ["check", "a", "--today", "0000-00-00"], ["check", "a", "--today", ""], ["check", "a", "--all=1"],
                 ["check", "a", "--fail-on", "tip"], ["check", "a", "--strict"], ["check", "-", "--beside", "-"],
                 ["validate"], ["validate", "a", "--all"], ["convert", "a", "b"], ["model", "a", "b"],
                 ["check", "a", "-o", ""], ["--all", "check", "a"], ["new", "dossier", "--beside", "x"],
                 ["calendar", "a", "b"], ["calendar", "--fail-on", "tip"], ["calendar", "--year"], ["next"], ["next", "a", "--ics", "b"],
                 ["check", "a", "--format", "svg"], ["next", "a", "--format", "html"], ["calendar", "--country", "NLD"])
        for arguments in wrong[::8 if WRAP else 1]:
            self.misused(*arguments)

    def test_what_is_accepted_is_said(self):
        for arguments, accepted in ((["check", "a", "--today", "x"], "--today: yyyy-mm-dd or none"),
                                    (["check", "a", "--lang", "fr"], "--lang: nl, en or nl,en"),
                                    (["check", "a", "--lang"], "--lang: nl, en or nl,en"),
                                    (["check", "a", "--format", "pdf"], "--format: text, json or html"),
                                    (["show", "a", "--format", "json"], "--format: text or html"),
                                    (["calendar", "--format", "pdf"], "--format: text, json, html, svg or ics"),
                                    (["next", "a", "--format", "html"], "--format: json or text"),
                                    (["calendar", "--country", "NLD"], "--country: two letters, such as NL"),
                                    (["check", "a", "--fail-on", "tip"], "--fail-on: contradiction or attention"),
                                    (["check", "a", "-o", ""], "-o: the name of a file"),
                                    (["check", "a", "--lang=nl", "--today", "x"], "--today: jjjj-mm-dd of none"))[::4 if WRAP else 1]:
            self.assertTrue(self.misused(*arguments).endswith("; " + accepted), arguments)

    def test_complaints_follow_the_language(self):
        self.assertIn("onbekende opdracht", hgw("chekc", "--lang", "nl").complaint)
        self.assertIn("onbekende optie", hgw("check", "--colour", "a", "--lang=nl").complaint)
        self.assertIn("geen opdracht", hgw(env=environment(LC_ALL="nl_NL.UTF-8")).complaint)

    def test_arguments_cannot_steer_a_terminal(self):
        for evil in (b"\x1b[31m", b"a\nb", b"\xc2\x9b31m", b"\xe2\x80\xaex", b"\xff\xfe", b"\xed\xa0\x80")[::3 if WRAP else 1]:
            for arguments in ([evil], [b"validate", evil], [b"--" + evil], [b"check", DOSSIER.encode(), b"--beside", evil]):
                said = hgw(*arguments).err
                self.assertNotIn(evil, said)
                self.assertFalse(any(byte < 0x20 and byte != 0x0A for byte in said), said)
                said.decode("utf-8")
        result = hgw("validate", self.path("a\nb\x1b.json", "{"))
        self.assertEqual((result.code, result.complaint.count("\n")), (3, 1))
        self.assertIn("a?b?.json:1:", result.complaint)

    def test_names_that_look_like_options(self):
        self.path("--all", '{"hgw": "team/1"}')
        self.assertEqual(self.done(hgw("validate", "--", "--all", cwd=self.folder)).text, "--all: team, valid\n")

    def test_full_disk_and_closed_streams(self):
        for arguments in (["--help"], ["--version"], ["model"], ["convert", DOSSIER]):
            with open("/dev/full", "wb") as full:
                done = subprocess.run([*WRAP, HGW, *arguments], stdout=full, stderr=subprocess.PIPE, env=environment(), check=False)
            self.assertEqual((done.returncode, done.stderr.count(b"\n")), (4, 1), arguments)
        if WRAP:
            return  # valgrind needs its streams
        for stream, code in (("<&-", 0), (">&-", 4), ("2>&-", 0), ("<&- >&- 2>&-", 4)):
            done = subprocess.run(["/bin/sh", "-c", f'"$0" validate "$1" {stream}', HGW, DOSSIER], env=environment(),
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
            self.assertEqual(done.returncode, code, stream)
        place = self.path("out.json")
        done = subprocess.run(["/bin/sh", "-c", '"$0" convert "$1" -o "$2" <&- >&- 2>&-', HGW, DOSSIER, place], env=environment(),
                              check=False)
        self.assertEqual((done.returncode, self.read(place)), (0, hgw("convert", DOSSIER).out))
        self.assertEqual(hgw("validate", "-", stdin=None, preexec_fn=lambda: os.close(0)).code, 4)

    def test_a_reader_that_leaves(self):
        child = subprocess.Popen([*WRAP, HGW, "show", DOSSIER, "--all"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                 env=environment())
        child.stdout.close()
        complaint = child.stderr.read()
        child.stderr.close()
        self.assertEqual((child.wait(), complaint), (4, b""))

    def test_a_slow_pipe_that_does_not_block(self):
        want = hgw("convert", DOSSIER).out * 1
        read_end, write_end = os.pipe()
        fcntl.fcntl(write_end, fcntl.F_SETFL, os.O_NONBLOCK)
        fcntl.fcntl(write_end, 1031, 4096)  # F_SETPIPE_SZ: small, so that it fills
        got = []

        def reader():
            while True:
                time.sleep(0.001)
                part = os.read(read_end, 4000)
                if not part:
                    return
                got.append(part)

        thread = threading.Thread(target=reader)
        thread.start()
        done = subprocess.run([*WRAP, HGW, "convert", DOSSIER], stdout=write_end, env=environment(), check=False)
        os.close(write_end)
        thread.join()
        os.close(read_end)
        self.assertEqual((done.returncode, b"".join(got)), (0, want))


main()
