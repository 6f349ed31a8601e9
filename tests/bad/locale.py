"""Locales that write 1,5 or know a dotless i, and time zones: the library gives the same bytes in all of them.

    locale.py PROGRAM      makes the locales with localedef; 77 (skipped) where that cannot be done
"""
import os
import shutil
import subprocess
import sys
import tempfile

WANTED = {"nl_NL": ("Europe/Amsterdam", "-0530"), "tr_TR": ("Pacific/Kiritimati", ":nowhere")}


def main():
    localedef = shutil.which("localedef")
    if not localedef:
        print("SKIPPED: there is no localedef to make nl_NL and tr_TR with")
        return 77
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, zones in WANTED.items():
            made = subprocess.run([localedef, "-c", "-i", name, "-f", "UTF-8", os.path.join(folder, name + ".UTF-8")],
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
            if made.returncode > 1 or not os.path.exists(os.path.join(folder, name + ".UTF-8", "LC_NUMERIC")):
                print("SKIPPED: localedef cannot make", name, made.stdout.decode(errors="replace"))
                return 77
            for zone in zones:
                env = dict(os.environ, LOCPATH=folder, TZ=zone)
                env.pop("LC_ALL", None)
                done = subprocess.run([sys.argv[1], name + ".UTF-8"], env=env, check=False)
                print(name, zone, "ok" if done.returncode == 0 else "FAILED %d" % done.returncode)
                failed |= done.returncode
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
