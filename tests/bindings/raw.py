"""Runs the raw programs of docs/examples/raw: C, Python and Ruby must print the same lines.

    raw.py C-PROGRAM PYTHON RUBY-OR-NOTHING
"""
import os
import pathlib
import re
import subprocess
import sys

RAW = pathlib.Path(os.environ["HGW_SOURCE"]) / "docs/examples/raw"


def lines(*command):
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60)
    if run.returncode or run.stderr:
        sys.exit(f"{command[-1]}: exit {run.returncode}\n{run.stderr}")
    return run.stdout


def main():
    program, python, ruby = sys.argv[1:4]
    wanted = lines(program)
    if not wanted or not all(re.fullmatch(r"principle [1-7]: .+", line) for line in wanted.splitlines()):
        sys.exit(f"the C program printed no findings:\n{wanted}")
    others = [(python, RAW / "plan.py")] + ([(ruby, RAW / "plan.rb")] if ruby and "NOTFOUND" not in ruby else [])
    for command in others:
        got = lines(*map(str, command))
        if got != wanted:
            sys.exit(f"{command[1].name} differs from plan.c:\n--- C\n{wanted}--- it\n{got}")
    print(wanted, end="")
    if len(others) == 1:
        print("SKIPPED: there is no ruby here, so plan.rb did not run")


if __name__ == "__main__":
    main()
