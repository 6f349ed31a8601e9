"""-o FILE: what may be replaced, with which rights, and what is left."""
import os
import resource
import shutil
import signal
import stat
import subprocess
import threading

from harness import Case, DOSSIER, HGW, SANITIZED, TEAM, environment, hgw, main, skip

PLANTED = ".hgw-0000000000000000.tmp"


class Save(Case):
    def setUp(self):
        super().setUp()
        self.new = hgw("convert", DOSSIER).out
        self.place = self.path("plan.json")

    def save(self, place=None, **more):
        return hgw("convert", DOSSIER, "-o", place or self.place, **more)

    def refused(self, place, **more):
        before = sorted(os.listdir(self.folder))
        result = self.save(place, **more)
        self.assertEqual((result.code, result.out, result.complaint.count("\n")), (4, b"", 1), result.complaint)
        self.assertEqual(sorted(os.listdir(self.folder)), before)

    def test_new_files_are_for_the_owner(self):
        for mask in (0, 0o022, 0o777):
            self.done(self.save(preexec_fn=lambda: os.umask(mask)))
            self.assertEqual(stat.S_IMODE(os.stat(self.place).st_mode), 0o600)
            self.assertEqual(self.read(self.place), self.new)
            os.unlink(self.place)
        self.no_temp()

    def test_of_two_that_make_a_file_one_wins(self):
        for _ in range(30):
            both = [subprocess.Popen([HGW, "new", kind, "-o", self.place], stderr=subprocess.DEVNULL, env=environment())
                    for kind in ("dossier", "team")]
            self.assertEqual(sorted(one.wait(timeout=60) for one in both), [0, 4])
            os.unlink(self.place)
        self.no_temp()

    def test_special_bits_are_not_kept(self):
        self.path("plan.json", "old")
        os.chmod(self.place, 0o6755)
        self.done(self.save())
        self.assertEqual(stat.S_IMODE(os.stat(self.place).st_mode), 0o755)

    def test_all_kinds_of_names(self):
        self.done(hgw("convert", DOSSIER, "-o", "here.json", cwd=self.folder))
        self.assertEqual(self.read(self.path("here.json")), self.new)
        self.done(hgw("convert", DOSSIER, "-o", "./here.json", cwd=self.folder))
        longest = self.path("n" * 255)
        self.done(self.save(longest))
        self.assertEqual(self.read(longest), self.new)
        self.assertEqual(self.done(hgw("convert", DOSSIER, "-o", "-", cwd=self.folder)).out, self.new)
        for name in ("n" * 256, "none/plan.json", "here.json/", "here.json/x", ".", "..", "./"):
            self.refused(self.path(name))
        self.refused("/")
        self.no_temp()

    def test_only_ordinary_files_are_replaced(self):
        victim = self.path("victim", "victim")
        os.symlink("victim", self.path("link"))
        os.symlink("nowhere", self.path("dangling"))
        os.mkfifo(self.path("pipe"))
        os.mkdir(self.path("folder"))
        for name in ("link", "dangling", "pipe", "folder"):
            kind = stat.S_IFMT(os.lstat(self.path(name)).st_mode)
            self.refused(self.path(name))
            self.assertEqual(stat.S_IFMT(os.lstat(self.path(name)).st_mode), kind)
        self.refused("/dev/null")
        self.assertTrue(stat.S_ISCHR(os.stat("/dev/null").st_mode))
        self.assertEqual(self.read(victim), b"victim")

    def test_another_name_of_the_file_keeps_the_old(self):
        self.path("plan.json", "old")
        os.link(self.place, self.path("other"))
        self.done(self.save())
        self.assertEqual((self.read(self.place), self.read(self.path("other"))), (self.new, b"old"))

    def test_a_name_planted_beforehand(self):
        if SANITIZED:
            skip("a planted name: the sanitizer must be loaded first")
        env = environment(LD_PRELOAD=os.environ["HGW_NOISE"])
        victim = self.path("victim", "victim")
        self.done(self.save(env=env))
        self.assertEqual(self.read(self.place), self.new)
        for plant in (lambda path: os.symlink(victim, path), lambda path: os.link(victim, path), os.mkfifo, os.mkdir):
            plant(self.path(PLANTED))
            self.refused(self.place, env=env)
            self.assertEqual((self.read(self.place), self.read(victim)), (self.new, b"victim"))
            (os.rmdir if os.path.isdir(self.path(PLANTED)) else os.unlink)(self.path(PLANTED))

    def test_a_folder_that_is_read_only(self):
        self.path("plan.json", "old")
        wrap = []
        if os.geteuid() == 0:  # root may write anywhere, so it gives that right up
            wrap = ["setpriv", "--inh-caps=-all", "--bounding-set=-dac_override,-dac_read_search"]
            if not shutil.which("setpriv") or hgw("--version", wrap=wrap).code != 0:
                skip("a read-only folder: root cannot give up its rights here")
        os.chmod(self.folder, 0o555)
        try:
            self.refused(self.place, wrap=wrap)
            self.refused(self.path("other.json"), wrap=wrap)
        finally:
            os.chmod(self.folder, 0o755)
        self.assertEqual(self.read(self.place), b"old")

    def test_a_file_that_may_not_grow(self):
        """A write that is cut short, then fails: the old file stands."""
        self.path("plan.json", "old")

        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))

        self.refused(self.place, preexec_fn=limit)
        self.assertEqual(self.read(self.place), b"old")

    def test_two_writers_and_a_reader(self):
        other = hgw("convert", TEAM).out
        self.done(self.save())
        torn, stop = [], threading.Event()

        def reader():
            while not stop.is_set():
                if self.read(self.place) not in (self.new, other):
                    torn.append(1)

        thread = threading.Thread(target=reader)
        thread.start()
        try:
            for _ in range(15):
                writers = [subprocess.Popen([HGW, "convert", source, "-o", self.place], env=environment())
                           for source in (DOSSIER, TEAM, DOSSIER, TEAM)]
                self.assertEqual([writer.wait() for writer in writers], [0, 0, 0, 0])
        finally:
            stop.set()
            thread.join()
        self.assertEqual(torn, [])
        self.assertIn(self.read(self.place), (self.new, other))
        self.no_temp()


main()
