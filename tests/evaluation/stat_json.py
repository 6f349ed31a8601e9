"""Python's json as oracle for hgw_stat(): what it refuses is never answered, and what it reads is answered, or refused for
a reason of the table below.

    stat_json.py STAT_DRIVER REFERENCE-CASES [COUNT]"""
import json
import random
import subprocess
import sys

sys.setrecursionlimit(5000)
if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)

# Refused though it is JSON, and why.  Keys of errors, or how they begin.
REFUSED = {
    "shape.": "another kind of value",
    "stat.": "a method or member that is not known, or missing",
    "token.unknown": "a word that is none",
    "json.key.duplicate": "a member that counts, twice; Python takes the last",
    "json.surrogate": "an escape that is half a character; Python keeps it",
    "text.nul": "U+0000 in a text",
    "number.range": "a number that no double holds; Python gives infinity or 0",
    "limit.": "larger or deeper than the limits",
}
BOTH = ["qualitative_combine", "nonoverlap", "interim_decision", "wls_trend", "mastery_rollup"]


def no_constant(name):
    raise ValueError(name)


def read(data):
    text = data.decode("utf-8")
    if text.startswith("\ufeff"):
        raise ValueError("BOM")
    return json.loads(text, parse_constant=no_constant)


class Checker:
    def __init__(self, driver):
        self.process = subprocess.Popen([driver], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.answered = self.refused = self.wrong = 0

    def fail(self, name, data, why):
        self.wrong += 1
        if self.wrong < 40:
            print(f"{name}: {why}: {data[:300]!r}")

    def ask(self, data):
        self.process.stdin.write(b"%d\n" % len(data) + data)
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"stat_driver ended while reading {data[:300]!r}")
        status, key, *numbers = line.decode().split()
        *place, size = map(int, numbers)
        return int(status), key, place, self.process.stdout.read(size) if size >= 0 else None

    def check(self, name, data):
        status, key, (line, column, offset), out = self.ask(data)
        try:
            value = read(data)
        except (ValueError, RecursionError) as error:
            value = error
        if status:
            self.refused += 1
            before = data[:offset]
            if not 0 <= offset <= len(data) or (line, column) != (before.count(b"\n") + 1, len(before) - before.rfind(b"\n")):
                self.fail(name, data, f"no place for {key}: {line}:{column}, {offset}")
            if out is not None:
                self.fail(name, data, "refused, and something given")
            if not isinstance(value, Exception) and not key.startswith(tuple(REFUSED)):
                self.fail(name, data, f"refused with {key}, Python reads it")
            return
        self.answered += 1
        if isinstance(value, Exception):
            self.fail(name, data, f"answered, Python says {value}")
            return
        answers = read(out)
        asked = value["cases"] if isinstance(value, dict) and "cases" in value else value
        if isinstance(asked, list) != isinstance(answers, list) or isinstance(asked, list) and len(asked) != len(answers):
            self.fail(name, data, "another number of answers")

    def end(self):
        self.process.stdin.close()
        if self.process.wait() != 0:
            raise SystemExit(f"stat_driver ended with {self.process.returncode}")


def samples(path):
    """A list, a file of cases, and an object, of which every byte is tried."""
    with open(path, encoding="utf-8") as file:
        cases = json.load(file)["cases"]
    short = []
    for method in BOTH:
        mine = [case for case in cases if case["method"] == method]
        case = min(mine, key=lambda case: abs(len(json.dumps([case["input"], case["params"]])) - 150))
        short.append({key: case[key] for key in ("method", "input", "params")})
    yield json.dumps(short, indent=1).encode()
    yield json.dumps({"about": ["\u20ac \U0001f600 \u00e9", 1e-7, True], "cases": short[:2]}, ensure_ascii=False).encode()
    yield json.dumps({"id": "x\u20ac", **short[0]}).encode()


def mutated(chance, sample):
    tokens = [b"{", b"}", b"[", b"]", b",", b":", b'"', b"\\", b"null", b"true", b"1e5", b"-", b"0", b"\\u0061", b"\n", b"\xc3\xa9", b"\x80",
              b'"method":"wilson",', b'"x":1,', b"1e999", b"1e-999", b"NaN", b"[]", b"{}", b".", b"e", b"\x00", b'"input":{},', b'"cases":']
    data = bytearray(sample)
    for _ in range(chance.choice((1, 1, 2, 3))):
        at = chance.randrange(len(data))
        what = chance.randrange(5)
        if what == 0:
            del data[at : at + chance.choice((1, 1, 2, 5, 40))]
        elif what == 1:
            data[at:at] = chance.choice(tokens)
        elif what == 2:
            data[at] = chance.randrange(256)
        elif what == 3:
            other = chance.randrange(len(data))
            data[at:at] = data[other : other + chance.choice((3, 10, 60))]
        else:
            spots = [i for i, byte in enumerate(data) if byte in b'0123456789"'] or [0]
            at = chance.choice(spots)
            data[at : at + 1] = chance.choice(tokens)
        if not data:
            break
    return bytes(data)


def main(words):
    checker = Checker(words[1])
    count = int(words[3]) if len(words) > 3 else 4000
    chance = random.Random(20260504)
    for number, sample in enumerate(samples(words[2])):
        checker.check("sample %d" % number, sample)
        for i in range(len(sample)):
            checker.check("cut %d" % i, sample[:i])
        for bit in range(8 * len(sample)):
            checker.check("flip %d" % bit, sample[: bit // 8] + bytes([sample[bit // 8] ^ 1 << bit % 8]) + sample[bit // 8 + 1 :])
        for i in range(count):
            checker.check("mutated %d" % i, mutated(chance, sample))
    checker.end()
    print(f"{checker.answered} answered, {checker.refused} refused, {checker.wrong} wrong")
    return 1 if checker.wrong or checker.answered < 500 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
