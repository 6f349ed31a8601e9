"""The check of a whole year: ten times the records may cost at most eleven times the instructions.

    year.py VALGRIND BENCH-YEAR CALENDAR

The year is that of tests/support/year.c, with team, calendar, the year before and another class beside it; ten times the
records are ten such classes in one dossier, with all that lies beside ten times as large too.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

MOST, TIMES = 11.0, 10


def count(valgrind, bench, calendar, classes):
    """Records, findings by day, and instructions of hgw_check() by day."""
    with tempfile.TemporaryDirectory() as folder:
        said = subprocess.run([valgrind, "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={folder}/out", bench,
                               "count", str(classes), calendar], check=True, capture_output=True, text=True).stdout
        counts = {}
        for part in pathlib.Path(folder).glob("out*"):
            text = part.read_text(errors="replace")
            name = re.search(r"^desc: Trigger: Client Request: day(\d+)", text, re.M)
            if name:
                counts[name[1]] = int(re.search(r"^(?:summary|totals): (\d+)", text, re.M)[1])
    found = dict(re.findall(r"^day(\d+) (\d+) findings", said, re.M))
    return int(re.search(r"^records (\d+)", said, re.M)[1]), found, counts


def ratios(valgrind, bench, calendar):
    """Lines to show, and the greatest ratio; None when instructions cannot be counted."""
    (few, found, once), (many, found_more, often) = (count(valgrind, bench, calendar, n) for n in (1, TIMES))
    if not once:
        return ["SKIPPED: the programs were built without valgrind/callgrind.h"], None
    lines = [f"{few} and {many} records (x{many / few:.2f})"]
    for day in sorted(once):
        lines.append(f"{day}: {once[day] / 1e6:.1f}M and {often[day] / 1e6:.1f}M instructions (x{often[day] / once[day]:.2f}), "
                     f"{found[day]} and {found_more[day]} findings")
    return lines, max(often[day] / once[day] for day in once)


def main():
    valgrind, bench, calendar = sys.argv[1:4]
    if not valgrind or valgrind.endswith("NOTFOUND"):
        print("SKIPPED: there is no valgrind here")
        sys.exit(77)
    lines, most = ratios(valgrind, bench, calendar)
    print("\n".join(lines))
    if most is None:
        sys.exit(77)
    if most > MOST:
        sys.exit(f"more than linear: x{most:.2f}, at most x{MOST:.0f}")


if __name__ == "__main__":
    main()
