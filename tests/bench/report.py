"""The figures of ./dev bench: each part of the work, memory, instructions, and the codec beside three others.

    report.py FOLDER-OF-PROGRAMS CASE-FOLDER
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

import linear
import peak
import scale
import year

GROUPS, ROUNDS = (1, 10, 100), 7
HERE = pathlib.Path(__file__).parent


def times(command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def least(table, name, numbers):
    table[name] = [min(pair) for pair in zip(table.get(name, numbers), numbers)]


def contenders(programs):
    """Name and command of each other codec; those that are not here are named too."""
    others = [("jansson", programs / "bench_jansson", None),
              ("Python json", sys.executable, HERE / "json_python.py"),
              ("Node JSON", shutil.which("node"), HERE / "json_node.js")]
    for name, program, script in others:
        if program and pathlib.Path(program).exists():
            yield name, [str(program)] + ([str(script)] if script else [])
        else:
            print(f"SKIPPED: {name} is not here")


def one_size(programs, case, path, others):
    """The least time of each part and of each codec, in rounds that take them in turn."""
    bench, parts, codecs = programs / "bench", {}, {}
    for _ in range(ROUNDS):
        shown = times([str(bench), "time", str(path), f"{case}/team.json", f"{case}/calendar.json"])
        for line in shown.splitlines():
            name, seconds = line.split()
            least(parts, name, [float(seconds)])
        for name, command in others:
            least(codecs, name, [float(one) for one in times(command + [str(path)]).split()])
    return {name: seconds[0] for name, seconds in parts.items()}, codecs


def main():
    programs, case = pathlib.Path(sys.argv[1]), sys.argv[2]
    others = list(contenders(programs))
    with tempfile.TemporaryDirectory() as folder:
        for count in GROUPS:
            path = scale.write(str(programs / "bench"), scale.groups(case, count), f"{folder}/{count}.json")
            size, memory = peak.measure(str(programs / "bench"), path, case)
            parts, codecs = one_size(programs, case, path, others)
            job = parts["load"] + parts["check"] + parts["write"]
            print(f"\n{count} group{'s' * (count > 1)}, {size / 1e6:.2f} MB: load, check and write take "
                  f"{job * 1e3:.2f} ms; the codec's share is {(parts['load'] + parts['write']) / job:.0%}")
            print("  part        ms     MB/s  share of job  peak memory per input byte")
            for name, seconds in parts.items():
                share = f"{seconds / job:12.0%}" if name in ("load", "check", "write") else " " * 12
                print(f"  {name:6}{seconds * 1e3:8.2f}{size / 1e6 / seconds:9.0f}{share}{memory[name]:14.1f}")
            print("  codec beside others, time of the other / time of ours:   read   write")
            for name, (read, written) in codecs.items():
                print(f"  {name:50}{read / parts['load']:11.2f}{written / parts['write']:8.2f}")
    valgrind = shutil.which("valgrind")
    if not valgrind:
        print("SKIPPED: instructions, for there is no valgrind here")
        return
    print("\ninstructions at n, and how many times that at 2n")
    for name, counted in linear.ratios(valgrind, str(programs / "bench"), case):
        print(f"  {name:22}", "  ".join(f"{part} {number / 1e6:.2f}M x{ratio:.2f}"
                                        for part, (number, ratio) in sorted(counted.items())))
    print("\nthe check of a whole year, and of ten times as many records")
    for line in year.ratios(valgrind, str(programs / "bench_year"), f"{case}/calendar.json")[0]:
        print(f"  {line}")


if __name__ == "__main__":
    main()
