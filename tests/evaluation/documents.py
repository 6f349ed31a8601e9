"""The worked case leesgroei and variations of it, evaluated a second time by plain Python from evaluation.md: which
measurements count, in which weeks, the line, the gates, the table of voices, the tally, and the results at the end.

    documents.py HGW SOURCES [COUNT]"""
import copy
import datetime
import json
import math
import pathlib
import random
import subprocess
import sys
import tempfile

try:
    import scipy.stats
except ImportError as error:
    print(f"SKIPPED: {error}")
    sys.exit(77)

NEAR = 1e-7
FIELDS = ["chance", "level_now", "level_due", "lower", "upper", "needed_pace", "pace", "deviation", "needed_from_now"]
wrong = 0


def day(text):
    return datetime.date.fromisoformat(text)


# ---- weeks of teaching ------------------------------------------------------------------------------------------------


class School:
    def __init__(self, calendar, teaching):
        self.teaching = teaching
        year = calendar["school_years"][0]
        self.free = {day(one["day"]) for one in year["free_days"]}
        self.holidays = [(day(one["first_day"]), day(one["last_day"])) for one in year["holidays"]]
        self.moments = {one["id"]: one for one in year["measure_moments"]}
        self.first, self.last = day(year["start_date"]), day(year["end_date"])

    def open(self, date):
        return date.weekday() < 5 and date not in self.free and not any(a <= date <= b for a, b in self.holidays)

    def weeks(self, start, end):
        if not self.teaching:
            return (end - start).days / 7
        return sum(self.open(start + datetime.timedelta(n)) for n in range((end - start).days)) / 5

    def year(self):
        return self.weeks(self.first, self.last + datetime.timedelta(1))

    def first_open(self, date):
        while not self.open(date):
            date += datetime.timedelta(1)
        return date


# ---- one series (2.2) -------------------------------------------------------------------------------------------------


def fit(points, t0, end, target, see, slope, spread, better):
    precision = (see / spread) ** 2
    s0 = s1 = r0 = r1 = 0.0
    s2 = precision
    r1 = slope * precision
    for t, y in points:
        x = t - t0
        s0, s1, s2, r0, r1 = s0 + 1, s1 + x, s2 + x * x, r0 + y, r1 + x * y
    det = s0 * s2 - s1 * s1
    alpha, beta = (s2 * r0 - s1 * r1) / det, (s0 * r1 - s1 * r0) / det
    nu = 4 + len(points) - 1
    left = sum((y - alpha - beta * (t - t0)) ** 2 for t, y in points) + (beta - slope) ** 2 * precision
    x = end - t0
    q = (s2 - 2 * x * s1 + x * x * s0) / det
    scale = math.sqrt((4 * see ** 2 + left) / nu * q)
    level = alpha + beta * x
    return {"alpha": alpha, "beta": beta, "nu": nu, "level": level, "scale": scale, "s": (s0, s1, s2, det),
            "p": scipy.stats.t.cdf(better * (level - target) / scale, nu)}


def furthest(points, t0, fitted, see):
    """The measurement, not of the first day, that lies furthest from what the others foretell, and how far."""
    s0, s1, s2, det = fitted["s"]
    found, most = None, 0
    for point in points:
        x = point[0] - t0
        if x <= 0:
            continue
        h = (s2 - 2 * x * s1 + x * x * s0) / det
        z = abs(point[1] - fitted["alpha"] - fitted["beta"] * x) / (see * math.sqrt(1 - h))
        if z > most:
            found, most = point, z
    return found, most


def verdict_of(p, high=.8, low=.2):
    return "on_course" if p >= high else "adjust" if p <= low else "too_little_evidence"


def course(points, end, target, now, see, better):
    t0, last = points[0][0], points[-1][0]
    start = [y for t, y in points if t == t0]
    y0 = sum(start) / len(start)
    slope = (target - y0) / (end - t0)
    spread = max(.5 * abs(slope), see / (end - t0))
    reasons, flags = [], []
    if len({t for t, _ in points}) < 3:
        reasons.append("few_points")
    if last - t0 < .25 * (end - t0) - 1e-9:
        reasons.append("short_span")
    if now - last > .25 * (end - t0) + 1e-9:
        reasons.append("stale")
    fitted = fit(points, t0, end, target, see, slope, spread, better)
    odd, z = furthest(points, t0, fitted, see)
    if odd and z > 2.5:
        rest = list(points)
        rest.remove(odd)
        without = fit(rest, t0, end, target, see, slope, spread, better)["p"]
        if not reasons and verdict_of(without) != verdict_of(fitted["p"]):
            reasons.append("outlier")
        else:
            flags.append("outlier")
    if not reasons and verdict_of(fitted["p"]) == "too_little_evidence":
        reasons.append("undecided")
    half = scipy.stats.t.ppf(.9, fitted["nu"]) * fitted["scale"]
    level = fitted["alpha"] + fitted["beta"] * (last - t0)
    off = [y - y0 - slope * (t - t0) for t, y in points][-4:]
    return {"verdict": "too_little_evidence" if reasons else verdict_of(fitted["p"]), "reasons": reasons, "flags": flags,
            "chance": fitted["p"], "level_now": level, "level_due": fitted["level"], "lower": fitted["level"] - half,
            "upper": fitted["level"] + half, "needed_pace": slope, "pace": fitted["beta"], "deviation": sum(off) / len(off),
            "needed_from_now": (target - level) / (end - now) if end > now else None}


# ---- what people say (2.3) --------------------------------------------------------------------------------------------

SOURCES = {"pupil_talk": "pupil", "parent_talk": "parent"}
SIGNALS = {"positive": 1, "negative": -1}
TURNS = {  # by measurements and by voices: verdict, reason, flag
    ("on_course", "concern"): ("too_little_evidence", "sources_disagree", None),
    ("on_course", "weak_concern"): ("on_course", None, ["discuss"]),
    ("on_course", "mixed"): ("on_course", None, ["discuss"]),
    ("adjust", "mixed"): ("adjust", None, ["sources_disagree"]),
    ("adjust", "support"): ("adjust", None, ["sources_disagree"]),
    ("adjust", "weak_support"): ("adjust", None, ["sources_disagree"]),
    ("too_little_evidence", "concern"): ("adjust", "observations_only", ["weak_evidence"]),
    ("too_little_evidence", "weak_concern"): ("too_little_evidence", None, ["leaning_adjust"]),
    ("too_little_evidence", "support"): ("too_little_evidence", None, ["leaning_on_course"]),
}


def heard(evidence):
    latest = {}
    for one in sorted(evidence, key=lambda e: (e["held_on"], e["id"])):
        latest[one.get("voice") or SOURCES.get(one["kind"], "teacher")] = SIGNALS.get(one["sign"], 0)
    support, concern = (sum(signal == wanted for signal in latest.values()) for wanted in (1, -1))
    if support and concern:
        return "mixed"
    if concern:
        return "concern" if concern > 1 else "weak_concern"
    return ("support" if support > 1 else "weak_support") if support else None


# ---- a dossier --------------------------------------------------------------------------------------------------------


class Case:
    def __init__(self, dossier, team, calendar, today, teaching):
        self.dossier, self.today = dossier, day(today)
        self.school = School(calendar, teaching)
        self.instrument = next(one for one in team["instruments"] if one["id"] == "leestempo")
        self.better = 1 if self.instrument.get("higher_is_better", True) else -1
        self.evidence = [one for one in dossier["evidence"] if day(one["held_on"]) <= self.today]

    def due(self, outcome):
        own = outcome.get("due_on")
        return day(own) if own else self.school.first_open(day(self.school.moments[outcome["moment"]]["window_start"]))

    def target(self, outcome):
        if "score" in outcome:
            return outcome["score"]
        kind = self.school.moments[outcome["moment"]]["kind"]
        return next(one["from_score"] for one in self.instrument["level_bounds"]
                    if (one["moment"], one["grading"]) == (kind, outcome["grading"]))

    def points(self, pupil):
        mine = [one for one in self.evidence if one.get("instrument") == "leestempo" and pupil in one["pupils"]]
        return sorted(mine, key=lambda one: (one["held_on"], one["id"]))

    def series(self, points):
        first = day(points[0]["held_on"])
        return first, [(self.school.weeks(first, day(one["held_on"])), one["score"]) for one in points]

    def voices(self, outcome, pupil):
        goals = {one["id"] for one in self.dossier["goals"] if outcome["id"] in one.get("outcomes", [])
                 and day(one["made_on"]) <= self.today}
        return [one for one in self.evidence if one["kind"] in ("observation", "pupil_talk", "parent_talk", "work")
                and "sign" in one and pupil in one.get("pupils", [])
                and (one.get("outcome") == outcome["id"] or goals & set(one.get("goals", [])))]

    def between(self, outcome, pupil):
        points, voices = self.points(pupil), self.voices(outcome, pupil)
        line = None
        if points:
            first, series = self.series(points)
            line = course(series, self.school.weeks(first, self.due(outcome)), self.target(outcome),
                          self.school.weeks(first, self.today), self.instrument["see"], self.better)
        if not line and not voices:
            return None
        said = heard(voices)
        measured = line["verdict"] if line else "too_little_evidence"
        verdict, reason, flags = TURNS.get((measured, said), (measured, None, None))
        reasons = [reason] if reason else []
        if verdict == "too_little_evidence":
            reasons += line["reasons"] if line else ["no_evidence"]
        return {**(line or {}), "verdict": verdict, "heard": said, "reasons": set(reasons),
                "flags": set((line["flags"] if line else []) + (flags or [])),
                "says": line and (not line["reasons"] or line["reasons"] == ["undecided"])}

    def end(self, outcome, pupil):
        window = self.school.moments[outcome["moment"]]
        results = [one for one in self.points(pupil) if one.get("moment", outcome["moment"]) == outcome["moment"] and
                   ("moment" in one or window["window_start"] <= one["held_on"] <= window["window_end"])]
        if not results:
            return None
        end, see, target = results[-1], self.instrument["see"], self.target(outcome)
        before = [one for one in self.points(pupil) if one["held_on"] < end["held_on"]]
        p = scipy.stats.norm.cdf(self.better * (end["score"] - target) / see)
        out = {"attained": self.better * (end["score"] - target) >= 0, "chance": p, "score": end["score"],
               "certainty": "clear" if p >= .8 or p <= .2 else "borderline"}
        if before:
            start = [one["score"] for one in before if one["held_on"] == before[0]["held_on"]]
            pre = sum(start) / len(start)
            out.update(score_before=pre, gain=end["score"] - pre, gain_se=see * math.sqrt(2),
                       rci=(end["score"] - pre) / (see * math.sqrt(2)))
            if self.better * (target - pre) > 0:
                out["pogo"] = 100 * (end["score"] - pre) / (target - pre)
            first, series = self.series([one for one in self.points(pupil) if one["held_on"] <= end["held_on"]])
            if len({t for t, _ in series}) >= 3:
                out["chance_by_series"] = course(series, series[-1][0], target, series[-1][0], see, self.better)["chance"]
        return out


def interval(chances):
    """Of the number that makes it: what at most a tenth lies below and above."""
    share = [1.0]
    for p in chances:
        share = [a * (1 - p) + b * p for a, b in zip(share + [0], [0] + share)]
    low = next(k for k in range(len(share)) if sum(share[:k + 1]) > .1)
    return low, next(k for k in reversed(range(len(share))) if sum(share[k:]) > .1)


# ---- side by side -----------------------------------------------------------------------------------------------------


def compare(where, is_, expected):
    global wrong
    if isinstance(expected, float) and isinstance(is_, (int, float)):
        same = abs(is_ - expected) <= NEAR * max(1, abs(expected))
    else:
        same = is_ == expected
    if not same:
        wrong += 1
        if wrong < 40:
            print(f"{where}: {is_}, expected {expected}")


def compare_between(where, case, outcome, seen):
    pupils = {one["pupil"]: one for one in seen["pupils"]}
    chances, tally, alarms = [], {"on_course": 0, "adjust": 0, "too_little_evidence": 0}, 0.0
    for pupil in (one["id"] for one in case.dossier["pupils"]):
        mine, other = case.between(outcome, pupil), pupils.get(pupil)
        at = f"{where} {outcome['id']} {pupil}"
        if not mine or not other:
            compare(at, bool(other), bool(mine))
            continue
        tally[mine["verdict"]] += 1
        if mine["says"]:
            chances.append(mine["chance"])
            alarms += mine["chance"] if mine["verdict"] == "adjust" else 0
        line = other.get("series", [{}])[0]
        for key in ("verdict", "heard"):
            compare(f"{at} {key}", other.get(key), mine.get(key))
        for key in ("reasons", "flags"):
            compare(f"{at} {key}", set(other.get(key, [])), mine[key])
        for key in FIELDS:
            if mine.get(key) is not None:
                compare(f"{at} {key}", line.get(key), mine[key])
    group = seen["group_results"][0]
    compare(f"{where} tally", (group["on_course"], group["to_adjust"], group["too_early"]), tuple(tally.values()))
    if chances:
        compare(f"{where} expected", group["expected"], sum(chances))
        compare(f"{where} interval", (group["expected_lower"], group["expected_upper"]), interval(chances))
        compare(f"{where} of", group["expected_of"], len(chances))
        compare(f"{where} false alarms", group["false_alarms"], alarms)


def compare_end(where, case, outcome, seen):
    pupils = {one["pupil"]: one for one in seen["pupils"]}
    reached = []
    for pupil in (one["id"] for one in case.dossier["pupils"]):
        mine, other = case.end(outcome, pupil), pupils.get(pupil)
        at = f"{where} {outcome['id']} {pupil}"
        if not mine or not other:
            compare(at, bool(other), bool(mine))
            continue
        reached.append(mine["attained"])
        for key, value in mine.items():
            compare(f"{at} {key}", other.get(key), value)
        if "chance_by_series" in other:
            compare(f"{at} by series", "chance_by_series" in mine, True)
    group = seen["group_results"][0]
    compare(f"{where} attained", (group["attained"], group["with_result"]), (sum(reached), len(reached)))


# ---- the worked case, and others like it ------------------------------------------------------------------------------


def vary(rng, dossier, team):
    """Other scores and days, measurements missing or far off, another error, target or direction."""
    dossier, team = copy.deepcopy(dossier), copy.deepcopy(team)
    instrument = next(one for one in team["instruments"] if one["id"] == "leestempo")
    instrument["see"] = rng.choice([2, 3.5, 5, 8])
    if rng.random() < .3:
        instrument["higher_is_better"] = False
    keep = rng.uniform(.6, 1)
    dossier["evidence"] = [one for one in dossier["evidence"] if rng.random() < keep]
    for one in dossier["evidence"]:
        if one.get("instrument") == "leestempo":
            one["score"] += rng.choice([0, 0, 1, -1, 3, -3, 6, -6] + [15, -15] * (rng.random() < .2))
            if rng.random() < .3 and not one.get("moment"):
                one["held_on"] = (day(one["held_on"]) + datetime.timedelta(rng.randrange(10))).isoformat()
        if "sign" in one:
            one["sign"] = rng.choice(["positive", "negative", "mixed"])
    dossier["outcome_targets"][0]["score"] = rng.choice([60, 65, 70, 72.5, 80])
    return dossier, team


def main():
    hgw, sources = sys.argv[1:3]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 12
    folder = pathlib.Path(sources, "docs/examples/leesgroei")
    dossier, team, calendar = (json.loads((folder / f"{name}.json").read_text()) for name in ("dossier", "team", "calendar"))
    rng, pupils = random.Random(20251205), 0
    with tempfile.TemporaryDirectory() as temp:
        for number in range(count):
            this, its_team = (dossier, team) if number == 0 else vary(rng, dossier, team)
            (pathlib.Path(temp) / "d.json").write_text(json.dumps(this))
            (pathlib.Path(temp) / "t.json").write_text(json.dumps(its_team))
            for today, final in (("2025-11-10", 0), ("2025-12-05", 0), ("2026-01-12", 0), ("2026-01-30", 1), ("2026-06-20", 1)):
                teaching = number % 2 == 0
                command = [hgw, "evaluate", f"{temp}/d.json", "--team", f"{temp}/t.json", "--calendar", str(folder / "calendar.json"),
                           "--today", today, "--format", "json", "--weeks", "teaching" if teaching else "calendar"]
                done = subprocess.run(command + ["--final"] * final, check=True, stdout=subprocess.PIPE)
                case = Case(this, its_team, calendar, today, teaching)
                for seen in json.loads(done.stdout)["aims"]:
                    if seen.get("outcome") not in ("M-lezen", "E-lezen") or not seen.get("pupils"):
                        continue
                    outcome = next(one for one in this["outcome_targets"] if one["id"] == seen["outcome"])
                    (compare_end if final else compare_between)(f"{number}, {today}", case, outcome, seen)
                    pupils += len(seen["pupils"])
    print(f"{count} dossiers, {pupils} results of pupils, {wrong} figures that differ")
    return 1 if wrong or pupils < 50 * count else 0


if __name__ == "__main__":
    sys.exit(main())
