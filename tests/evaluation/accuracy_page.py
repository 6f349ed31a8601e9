"""The tables on docs/evaluation.md are those of docs/evaluation-accuracy.md, which the simulation writes.

    accuracy_page.py TOP
"""
import pathlib
import re
import sys

TOP = pathlib.Path(sys.argv[1])
FIGURES = re.compile(r"^\| .*\.\d{3}/\.\d{3}/")


def rows(name):
    return [line for line in (TOP / "docs" / name).read_text(encoding="utf-8").splitlines() if FIGURES.match(line)]


shown, known = rows("evaluation.md"), set(rows("evaluation-accuracy.md"))
bad = [line for line in shown if line not in known]
for line in bad:
    print("not a row of the accuracy tables:", line)
print(len(shown), "rows,", len(bad), "of them wrong")
sys.exit(1 if bad or len(shown) < 10 else 0)
