"""The reference cases through the program: the file as it is, as a list, and each case by itself.

    reference.py HGW CASES"""
import json
import subprocess
import sys

COUNT = 597


def refuse(name):
    raise ValueError(name)


def stat(program, request):
    done = subprocess.run([program, "stat"], input=request, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if done.returncode or done.stderr:
        sys.exit(f"exit {done.returncode}: {done.stderr.decode()}")
    return json.loads(done.stdout, parse_constant=refuse)


def alike(want, got, tolerance):
    if isinstance(want, list):
        return isinstance(got, list) and len(want) == len(got) and all(alike(w, g, tolerance) for w, g in zip(want, got))
    if isinstance(want, (bool, str)) or want is None or isinstance(got, (bool, str)) or got is None:
        return type(want) is type(got) and want == got
    return abs(got - want) <= tolerance["abs"] + tolerance["rel"] * abs(want)


def differences(cases, answers, how):
    wrong = 0
    for case, answer in zip(cases, answers):
        keys = set(case["expected"]) | set(answer)
        bad = [key for key in sorted(keys) if key not in answer or key not in case["expected"] or
               not alike(case["expected"][key], answer[key], case["tolerance"])]
        for key in bad:
            print(f"{how}: {case['id']}: {key} is {answer.get(key)}, not {case['expected'].get(key)}")
        wrong += bool(bad)
    print(f"{how}: {len(answers)} cases, {wrong} differ")
    return wrong + abs(len(answers) - COUNT)


def main():
    program, path = sys.argv[1:3]
    with open(path, "rb") as file:
        whole = file.read()
    cases = json.loads(whole)["cases"]
    bad = differences(cases, stat(program, whole), "the file")
    bad += differences(cases, stat(program, json.dumps(cases).encode()), "a list")
    bad += differences(cases, [stat(program, json.dumps(case, indent=1).encode()) for case in cases], "each by itself")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
