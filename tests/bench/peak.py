"""Memory in use at its most, in bytes per byte of input: under 16, whatever the part.

    peak.py BENCH CASE-FOLDER GROUPS
"""
import subprocess
import sys
import tempfile

import scale

MOST = 16


def measure(bench, path, case):
    run = subprocess.run([bench, "peak", str(path), f"{case}/team.json", f"{case}/calendar.json"], check=True,
                         capture_output=True, text=True)
    bytes_of = {name: int(number) for name, number in (line.split() for line in run.stdout.splitlines())}
    size = bytes_of.pop("input")
    return size, {name: number / size for name, number in bytes_of.items()}


def main():
    bench, case, groups = sys.argv[1:4]
    with tempfile.TemporaryDirectory() as folder:
        path = scale.write(bench, scale.groups(case, int(groups)), f"{folder}/dossier.json")
        size, ratios = measure(bench, path, case)
    print(f"{groups} groups, {size} bytes; in use per byte of input:",
          ", ".join(f"{name} {ratio:.1f}" for name, ratio in ratios.items()))
    if max(ratios.values()) >= MOST:
        sys.exit(f"more than {MOST} bytes per byte of input")


if __name__ == "__main__":
    main()
