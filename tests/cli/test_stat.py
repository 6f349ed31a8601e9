"""hgw stat: figures from JSON to JSON."""
import json
import os
import re
import subprocess

from harness import Case, HGW, TOP, WRAP, environment, hgw, main

WILSON = '{"method": "wilson", "input": {"k": 18, "n": 26}}'
CASES = f"{TOP}/tests/evaluation/reference-cases.json"
# What is wrong: the request, the pointer, line and column, a part of the English sentence.
BAD = {
    "nothing": ("", "/", 1, 1, "empty"),
    "no JSON": ("{'method'", "/", 1, 2, ""),
    "cut": (WILSON[:-1], "/", 1, 49, "too early"),
    "bytes behind": (WILSON + "\n]", "/", 2, 1, "after"),
    "a list of numbers": ("[\n 1]", "/0", 2, 2, "object"),
    "no method": ("{}", "/method", 1, 1, "asks for method"),
    "an unknown method": ('[{"method": "Verzonnen"}]', "/0/method", 1, 13, "no such method"),
    "a member missing": ('{"method": "wilson",\n "input": {"k": 1}}', "/input/n", 1, 1, "asks for n"),
    "a member too many": ('{"method": "wilson",\n "input": {"Verzonnen": 1}}', "/input", 2, 12, "does not know"),
    "a text for a number": ('{"cases": [{"method": "wilson",\n "input": {"k": "1", "n": 2}}]}', "/cases/0/input/k", 2, 17, "number"),
    "a key twice": ('{"method": "wilson", "input": {"k": 1,\n "k": 1, "n": 2}}', "/input/k", 2, 2, "twice"),
    "1e999": ('{"method": "wilson", "input": {"k": 1,\n "n": 1e999}}', "/input/n", 2, 7, ""),
    "nesting": ('{"id": ' + "[" * 100 + "]" * 100 + "}", "/", 1, None, "nested"),
}


class Stat(Case):
    def test_from_each_side(self):
        place = self.path("ask.json", WILSON)
        text = self.done(hgw("stat", place)).text
        answer = json.loads(text)
        self.assertEqual(list(answer), ["status", "p", "lower", "upper"])
        self.assertEqual((answer["status"], round(answer["p"], 6)), ("ok", round(18 / 26, 6)))
        self.assertTrue(text.endswith("}\n"))
        for arguments in (["stat"], ["stat", "-"], ["stat", "--lang", "nl"], ["stat", "--", "-"]):
            self.assertEqual(self.done(hgw(*arguments, stdin=WILSON.encode())).text, text, arguments)

    def test_to_a_file(self):
        place, out = self.path("ask.json", f"[{WILSON}, {WILSON}]"), self.path("answer.json", "old")
        self.assertEqual(self.done(hgw("stat", place, "-o", out)).out, b"")
        answers = json.loads(self.read(out))
        self.assertEqual((len(answers), answers[0]), (2, answers[1]))
        self.assertEqual(self.read(out), hgw("stat", place).out)
        self.no_temp()
        self.assertEqual(hgw("stat", self.path("bad.json", "["), "-o", out).code, 3)
        self.assertEqual(json.loads(self.read(out)), answers)
        self.no_temp()
        self.assertEqual(hgw("stat", place, "-o", self.folder).code, 4)

    def test_a_file_of_cases(self):
        answers = json.loads(self.done(hgw("stat", CASES)).text)
        with open(CASES, encoding="utf-8") as file:
            cases = json.load(file)["cases"]
        self.assertEqual(len(answers), len(cases))
        for case, answer in zip(cases, answers):
            self.assertEqual(list(answer), list(case["expected"]), case["id"])

    def test_nothing_to_do(self):
        for request in ("[]", ' {"cases" : [ ]} '):
            self.assertEqual(self.done(hgw("stat", stdin=request.encode())).text, "[]\n")

    def test_not_defined_is_no_failure(self):
        result = self.done(hgw("stat", stdin=b'{"method": "wilson", "input": {"k": 5, "n": 4}}'))
        self.assertEqual(json.loads(result.text), {"status": "bad_input", "p": None, "lower": None, "upper": None})

    def test_bad(self):
        for what, (request, pointer, line, column, sentence) in list(BAD.items())[::4 if WRAP else 1]:
            with self.subTest(what):
                place = self.path("bad.json", request)
                for name, result in ((place, hgw("stat", place, "--lang", "en")), ("-", hgw("stat", "--lang", "en", stdin=request.encode()))):
                    self.assertEqual((result.code, result.out, result.complaint.count("\n")), (3, b"", 1), result.complaint)
                    where = f":{line}:{column}: " if column else f":{line}:"
                    self.assertTrue(where in result.complaint and f" {pointer}: " in result.complaint, result.complaint)
                    self.assertIn(sentence, result.complaint)
                    self.assertNotIn("Verzonnen", result.complaint)
                    if name == place:
                        self.assertTrue(result.complaint.startswith(place + ":"))
                self.assertNotEqual(hgw("stat", place, "--lang", "nl").complaint, hgw("stat", place, "--lang", "en").complaint)

    def test_files_that_are_not_there(self):
        for arguments in (["stat", self.path("none.json")], ["stat", self.folder]):
            result = hgw(*arguments)
            self.assertEqual((result.code, result.out, result.complaint.count("\n")), (4, b"", 1), result.complaint)
        if os.path.exists("/dev/full") and not WRAP:
            with open("/dev/full", "wb") as full:
                done = subprocess.run([HGW, "stat", CASES], stdout=full, stderr=subprocess.PIPE, env=environment(), check=False)
            self.assertEqual((done.returncode, done.stderr.count(b"\n")), (4, 1))

    def asked(self, *requests):
        return json.loads(self.done(hgw("stat", self.path("requests.json", json.dumps(requests)))).out)

    def test_nothing_overlaps(self):
        """However many they are, no rounding hides it: then the limits are the point itself."""
        asked = [{"method": "nonoverlap", "input": {"A": list(range(m)), "B": [100 + i for i in range(n)]}, "params": {"improvement": better}}
                 for m in range(1, 61) for n in (1, 3, 8, 25) for better in ("increase", "decrease")]
        for request, answer in zip(asked, self.asked(*asked)):
            nap = 1 if request["params"]["improvement"] == "increase" else 0
            self.assertEqual([answer[name] for name in ("nap", "nap_ci_lower", "nap_ci_upper", "tau")], [nap, nap, nap, 2 * nap - 1], request)

    def test_digits_are_kept(self):
        """Large numbers that lie close together, days counted from long ago, and a score that is the target."""
        line = {"t": [45000, 45002, 45003, 45006, 45008, 45010], "y": [40, 46.6, 49.9, 59.8, 66.4, 73]}
        a, b = [1, 4, 2, 3], [1, 2, 2, 4, 5]
        high = [[1e9 + score for score in row] for row in (a, b)]
        scores = [3.75, 0.5, 10.5, -1.5, 11.75, 7.25]
        line, kelley, low, far, near, away, ties, no_ties = self.asked(
            {"method": "aimline_rules", "input": line, "params": {"t0": 45000, "y0": 40, "t_target": 45010, "target": 73}},
            {"method": "true_score", "input": {"x": 13.1}, "params": {"mean": 90.3, "sd": 15, "reliability": 1, "target": 13.1}},
            {"method": "phase_effect", "input": {"A": a, "B": b}, "params": {"goal": 20}},
            {"method": "phase_effect", "input": {"A": high[0], "B": high[1]}, "params": {"goal": 1e9 + 20}},
            {"method": "tukey_line", "input": {"t": list(range(6)), "y": scores}},
            {"method": "tukey_line", "input": {"t": list(range(6)), "y": [1e9 + score for score in scores]}},
            {"method": "nonoverlap", "input": {"A": [5, 8, 5, 0, 9], "B": [5, 5, 2, 7, 6, 7]}},
            {"method": "nonoverlap", "input": {"A": [1e9 + x for x in (5, 8, 5, 0, 9)], "B": [1e9 + x for x in (5, 5, 2, 7, 6, 7)]}})
        self.assertEqual([line[rule] for rule in ("four_point", "median_rule", "slope_rule", "projection_rule")],
                         ["continue", "on_course", "on_course", "on_course"])
        self.assertEqual((kelley["kelley"], kelley["p_attained"], kelley["p_attained_kelley"]), (13.1, 1, 1))
        for name in ("mean_diff", "smd_baseline", "smd_pooled", "pogo", "pogo_se"):
            self.assertAlmostEqual(far[name], low[name], delta=1e-12 * abs(low[name]), msg=name)
        self.assertEqual(near["slope"], away["slope"])
        self.assertEqual(ties["tau_bc"], no_ties["tau_bc"])

    def test_help(self):
        text = self.done(hgw("stat", "--help")).text
        self.assertTrue(text.startswith("Usage: hgw stat [OPTION ...] [FILE]\n"))
        self.assertIn('"method", "input" and "params"', text)
        methods = {case["method"] for case in json.loads(self.read(CASES))["cases"]}
        self.assertEqual(methods - set(re.findall(r"\w+", text)), set())
        self.assertIn("van de standaardinvoer", self.done(hgw("stat", "--help", "--lang", "nl")).text.lower())

    def test_wrong_usage(self):
        for arguments in (["stat", "a", "b"], ["stat", "--format", "json"], ["stat", "--today", "2026-01-01"], ["stat", "--beside", "x"],
                          ["stat", "--all"], ["stat", "--strict"], ["stat", "--fail-on", "attention"], ["stat", "-o", ""]):
            self.misused(*arguments)


main()
