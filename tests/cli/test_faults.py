"""-o FILE when the system fails: each system call of a save, each way to fail; the file is old or new, never else."""
import os
import re
import shutil
import subprocess
import sys

from harness import Case, DOSSIER, HGW, environment, hgw, main, skip

CALLS = ("openat", "read", "write", "fsync", "rename,renameat,renameat2", "close", "fstat,newfstatat", "fchmod", "getrandom")
FAULTS = ("error=EIO", "error=ENOSPC", "error=EINTR", "signal=SIGKILL", "signal=SIGTERM")
MOST = 160  # more often than any call is made in one save, with all libraries that are loaded
# Leak checking cannot work under a tracer.
ENV = environment(ASAN_OPTIONS="detect_leaks=0")


def can_trace():
    if not shutil.which("strace"):
        return "strace is not there"
    done = subprocess.run(["strace", "-o", "/dev/null", "-e", "trace=openat", "-e", "inject=openat:error=EIO:when=999", HGW, "--version"],
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=ENV, check=False)
    return None if done.returncode == 0 else "strace cannot trace here: " + done.stderr.decode("utf-8", "replace").strip()


WHY_NOT = can_trace()


class Faults(Case):
    def setUp(self):
        super().setUp()
        if WHY_NOT:
            skip(WHY_NOT)
        self.new = hgw("convert", DOSSIER).out
        self.inner = self.path("inner")
        os.mkdir(self.inner)
        self.place = os.path.join(self.inner, "plan.json")

    def trace(self, *options):
        log = self.path("trace")
        done = subprocess.run(["strace", "-o", log, *options, HGW, "convert", DOSSIER, "-o", self.place], env=ENV,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, check=False)
        with open(log, encoding="utf-8", errors="replace") as file:
            return done, file.read()

    def one(self, call, fault, number):
        """Returns whether the fault came to pass."""
        for name in os.listdir(self.inner):
            os.unlink(os.path.join(self.inner, name))
        with open(self.place, "wb") as file:
            file.write(b"old")
        done, log = self.trace("-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={number}")
        what = f"{call} {fault} {number}: exit {done.returncode}"
        content = self.read(self.place)
        self.assertIn(content, (b"old", self.new), what)
        if done.returncode == 0:
            self.assertEqual(content, self.new, "a lie: " + what)
        left = [name for name in os.listdir(self.inner) if name != "plan.json"]
        if fault != "signal=SIGKILL":
            self.assertEqual(left, [], what)
        for name in left:
            self.assertRegex(name, r"^\.hgw-[0-9a-f]{16}\.tmp$")
        return "INJECTED" in log or "killed by" in log

    def test_every_call_every_fault(self):
        points = 0
        for call in CALLS:
            for fault in FAULTS:
                number = 1
                while number <= MOST and self.one(call, fault, number):
                    number += 1
                points += number - 1
                self.assertLessEqual(number, MOST)
        print(f"{points} fault points: none torn, no lies", file=sys.stderr)
        self.assertGreater(points, 60)

    def test_a_stale_temporary_file_is_harmless(self):
        self.path("inner/.hgw-0123456789abcdef.tmp", "half")
        done, _ = self.trace("-e", "trace=none")
        self.assertEqual((done.returncode, self.read(self.place)), (0, self.new))

    def test_the_order_of_a_save(self):
        _, log = self.trace("-e", "trace=openat,fchmod,write,fsync,rename,renameat,renameat2,close")
        at = re.search(r"openat\((\d+), \"(\.hgw-[0-9a-f]{16}\.tmp)\", ([A-Z_|]+), 0600\) = (\d+)", log)
        self.assertIsNotNone(at, log)
        folder, name, flags, file = at.groups()
        self.assertLessEqual({"O_CREAT", "O_EXCL", "O_NOFOLLOW", "O_CLOEXEC"}, set(flags.split("|")))
        steps = [rf"fchmod\({file}, 0600\)", rf"write\({file}, ", rf"fsync\({file}\) ", rf"close\({file}\)",
                 rf"renameat2?\({folder}, \"{re.escape(name)}\", {folder}, \"plan.json\"", rf"fsync\({folder}\) "]
        position = at.end()
        for step in steps:
            found = re.compile(step).search(log, position)
            self.assertIsNotNone(found, f"{step} after {log[position:]}")
            position = found.end()


main()
