"""Twice the points may cost little more than twice the instructions, for each way to work with many of them.

    cost.py VALGRIND COST"""
import pathlib
import re
import subprocess
import sys
import tempfile

MOST = 2.3
POINTS = 50000
PARTS = 9


def count(valgrind, cost, points, folder):
    """Instructions of each part, by callgrind."""
    for old in pathlib.Path(folder).glob("out*"):
        old.unlink()
    subprocess.run([valgrind, "--tool=callgrind", f"--callgrind-out-file={folder}/out", cost, str(points)], check=True, capture_output=True)
    counts = {}
    for part in pathlib.Path(folder).glob("out*"):
        text = part.read_text(errors="replace")
        name = re.search(r"^desc: Trigger: Client Request: (\w+)", text, re.M)
        if name:
            counts[name[1]] = int(re.search(r"^(?:summary|totals): (\d+)", text, re.M)[1])
    return counts


def main():
    valgrind, cost = sys.argv[1:3]
    if not valgrind or valgrind.endswith("NOTFOUND"):
        print("SKIPPED: there is no valgrind here")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        once, twice = count(valgrind, cost, POINTS, folder), count(valgrind, cost, 2 * POINTS, folder)
    if not once:
        print("SKIPPED: the program was built without valgrind/callgrind.h")
        return 77
    ratios = {part: twice[part] / once[part] for part in once}
    for part, ratio in ratios.items():
        print(f"{part}: {once[part] / POINTS:.0f} instructions a point, x{ratio:.3f} for twice the points")
    return 1 if len(ratios) != PARTS or max(ratios.values()) > MOST else 0


if __name__ == "__main__":
    sys.exit(main())
