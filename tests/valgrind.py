#!/usr/bin/env python3
"""Runs the tests of a build folder under valgrind: valgrind.py BUILD JOBS.

Programs of the build folder run under valgrind.  Of the scripts only those with the label valgrind-wrap take part: they
start the program hgw under what HGW_WRAP says.  Tests with the label valgrind-skip or slow are left out.  Ends with the
line that ctest ends with."""
import concurrent.futures
import json
import os
import subprocess
import sys
import time

VALGRIND = ["valgrind", "-q", "--error-exitcode=99", "--leak-check=full", "--errors-for-leak-kinds=all",
            "--show-leak-kinds=all", "--num-callers=30", "--child-silent-after-fork=yes",
            "--suppressions=" + os.path.join(os.path.dirname(os.path.abspath(__file__)), "libical.supp")]


def tests_of(folder):
    text = subprocess.run(["ctest", "--test-dir", folder, "--show-only=json-v1"], check=True, stdout=subprocess.PIPE).stdout
    for test in json.loads(text)["tests"]:
        properties = {p["name"]: p["value"] for p in test.get("properties", [])}
        labels = set(properties.get("LABELS", []))
        if labels & {"slow", "valgrind-skip"} or "command" not in test:
            continue
        ours = os.path.realpath(test["command"][0]).startswith(os.path.realpath(folder) + os.sep)
        if not ours and "valgrind-wrap" not in labels:
            continue
        environment = dict(entry.split("=", 1) for entry in properties.get("ENVIRONMENT", []))
        yield (test["name"], test["command"], properties.get("WORKING_DIRECTORY", folder), environment,
               "valgrind-wrap" in labels, int(properties.get("SKIP_RETURN_CODE", 77)))


def run(test):
    name, command, folder, environment, wrap, skip = test
    began = time.time()
    environment = {**os.environ, **environment, "HGW_VALGRIND": "1"}
    if wrap:
        environment["HGW_WRAP"] = " ".join(VALGRIND)
    else:
        command = VALGRIND + command
    done = subprocess.run(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    result = "Passed" if done.returncode == 0 else "***Skipped" if done.returncode == skip else "***Failed"
    return name, result, time.time() - began, done.stdout


def main():
    folder, jobs = sys.argv[1], int(sys.argv[2])
    tests = list(tests_of(folder))
    bad = 0
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for number, (name, result, seconds, text) in enumerate(pool.map(run, tests), 1):
            print(f"{number}/{len(tests)} Test #{number}: {name} {'.' * max(3, 40 - len(name))} {result} {seconds:.2f} sec", flush=True)
            if result == "***Failed":
                bad += 1
                sys.stdout.write(text.decode("utf-8", "replace"))
    share = 0 if not tests else 100 if bad == 0 else int(100 * (len(tests) - bad) / max(1, len(tests)))
    print(f"{share}% tests passed, {bad} tests failed out of {len(tests)}")
    return 1 if bad or not tests else 0


sys.exit(main())
