"""Twice the input may cost little more than twice the instructions, for each part and each shape of input.

    linear.py VALGRIND BENCH CASE-FOLDER
"""
import pathlib
import re
import subprocess
import sys
import tempfile

import scale

MOST = 2.3
FEW = 20000  # parts that cost less than this are all start-up


def count(valgrind, bench, path, case, folder):
    """Instructions of each part, by callgrind."""
    for old in pathlib.Path(folder).glob("out*"):
        old.unlink()
    subprocess.run([valgrind, "--tool=callgrind", f"--callgrind-out-file={folder}/out", bench, "count", str(path),
                    f"{case}/team.json", f"{case}/calendar.json"], check=True, capture_output=True)
    counts = {}
    for part in pathlib.Path(folder).glob("out*"):
        text = part.read_text(errors="replace")
        name = re.search(r"^desc: Trigger: Client Request: (\w+)", text, re.M)
        if name:
            counts[name[1]] = int(re.search(r"^(?:summary|totals): (\d+)", text, re.M)[1])
    return counts


def shapes(case):
    yield "groups 5, 10", scale.groups(case, 5), scale.groups(case, 10)
    for make in scale.records, scale.prefixes, scale.unknown:
        yield f"{make.__name__} 2000, 4000", make(2000), make(4000)
    yield "texts of 1 MB, 2 MB", scale.texts(24000), scale.texts(48000)


def ratios(valgrind, bench, case):
    with tempfile.TemporaryDirectory() as folder:
        for name, one, two in shapes(case):
            once, twice = (count(valgrind, bench, scale.write(bench, made, f"{folder}/in.json"), case, folder)
                           for made in (one, two))
            if not once:
                print("SKIPPED: the programs were built without valgrind/callgrind.h")
                sys.exit(77)
            yield name, {part: (once[part], twice[part] / once[part]) for part in once}


def main():
    valgrind, bench, case = sys.argv[1:4]
    if not valgrind or valgrind.endswith("NOTFOUND"):
        print("SKIPPED: there is no valgrind here")
        sys.exit(77)
    bad = []
    for name, parts in ratios(valgrind, bench, case):
        print(f"{name}:", ", ".join(f"{part} {number} x{ratio:.2f}" for part, (number, ratio) in sorted(parts.items())))
        bad += [f"{name}: {part} x{ratio:.2f}" for part, (number, ratio) in parts.items()
                if ratio > MOST and number > FEW]
    if bad:
        sys.exit("more than linear: " + "; ".join(bad))


if __name__ == "__main__":
    main()
