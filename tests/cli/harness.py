"""What the tests of the program share.  The environment names the program (HGW), the tree (HGW_TOP), and a wrapper such as
valgrind (HGW_WRAP)."""
import itertools
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest

HGW = os.environ["HGW"]
TOP = os.environ["HGW_TOP"]
WRAP = shlex.split(os.environ.get("HGW_WRAP", ""))
HGW_ICAL = os.environ.get("HGW_ICAL") == "1"
SANITIZED = bool(os.environ.get("HGW_SANITIZE"))
EXAMPLE = f"{TOP}/docs/examples/achtbaan"
DOSSIER, TEAM, CALENDAR = (f"{EXAMPLE}/{name}.json" for name in ("dossier", "team", "calendar"))
BESIDE = ["--beside", TEAM, "--beside", CALENDAR]
skipped = []
runs = itertools.count()


def environment(**more):
    base = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG"))}
    return {**base, "LC_ALL": "C", **more}


class Result:
    def __init__(self, done):
        self.code, self.out, self.err = done.returncode, done.stdout, done.stderr
        self.text = self.out.decode("utf-8")
        self.complaint = self.err.decode("utf-8", "replace")


def hgw(*arguments, stdin=b"", env=None, wrap=None, **more):
    """Run the program; arguments may be bytes.  The wrapper takes its time: one run in three has it, from the first."""
    if wrap is None:
        wrap = WRAP if next(runs) % 3 == 0 else []
    command = [*wrap, HGW, *arguments]
    done = subprocess.run(command, input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300,
                          env=env if env is not None else environment(), check=False, **more)
    return Result(done)


class Case(unittest.TestCase):
    maxDiff = 2000

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="hgw-cli-")
        self.addCleanup(shutil.rmtree, self.folder, True)

    def path(self, name, content=None):
        place = os.path.join(self.folder, name)
        if content is not None:
            with open(place, "wb") as file:
                file.write(content if isinstance(content, bytes) else content.encode("utf-8"))
        return place

    def read(self, place):
        with open(place, "rb") as file:
            return file.read()

    def done(self, result):
        self.assertEqual((result.code, result.complaint), (0, ""))
        return result

    def noted(self, result, *lines):
        """Done, and said these lines besides, each a regular expression."""
        self.assertEqual((result.code, result.complaint.count("\n")), (0, len(lines)), result.complaint)
        for line, said in zip(lines, result.complaint.splitlines()):
            self.assertRegex(said, line)
        return result

    def misused(self, *arguments):
        """All it says, but how to find help."""
        result = hgw(*arguments)
        self.assertEqual((result.code, result.out), (2, b""), arguments)
        lines = result.complaint.splitlines()
        self.assertIn(len(lines), (2, 3), result.complaint)
        self.assertTrue(all(line.startswith("hgw: ") for line in lines))
        self.assertRegex(lines[-1], "^hgw: (Try|Probeer): hgw .*--help$")
        return "\n".join(lines[:-1])

    def no_temp(self, folder=None):
        left = [name for name in os.listdir(folder or self.folder) if name.endswith(".tmp")]
        self.assertEqual(left, [])


def skip(why):
    """Leave a check out, and say so where nobody can miss it."""
    skipped.append(why)
    raise unittest.SkipTest(why)


def main():
    program = unittest.main(module="__main__", exit=False, argv=[sys.argv[0]])
    for why in skipped:
        print(f"SKIPPED: {why}", file=sys.stderr)
    result = program.result
    if not result.wasSuccessful():
        sys.exit(1)
    sys.exit(77 if skipped and len(skipped) >= result.testsRun else 0)
