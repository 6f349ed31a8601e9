"""Every day from 1900-01-01 to 2200-12-31 as the library has it, against Python's datetime; Easter against the anonymous
formula; school days against counting them one by one."""
import datetime
import subprocess
import sys

FIRST, LAST = datetime.date(1900, 1, 1), datetime.date(2200, 12, 31)
DAY = datetime.timedelta(days=1)
bad = []
seen = {}


def date(number):
    return datetime.date(number // 10000, number // 100 % 100, number % 100)


def number(day):
    return day.year * 10000 + day.month * 100 + day.day


def must(what, is_so):
    if not is_so:
        bad.append(what)


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    n = h + l - 7 * m + 114
    return datetime.date(year, n // 31, n % 31 + 1)


def iso_number(day):
    year, week, _ = day.isocalendar()
    return year * 100 + week


def monday_of(week):
    try:
        return number(datetime.date.fromisocalendar(week // 100, week % 100, 1))
    except ValueError:
        return 0


def one_day(day, weekday, week, monday, since, step, other, back):
    it = date(day)
    must(f"{day}: not the next day", it == FIRST + seen["D"] * DAY)
    must(f"{day}: weekday {weekday}", weekday == it.isoweekday())
    must(f"{day}: week {week}", week == iso_number(it))
    must(f"{day}: Monday {monday}", date(monday) == it - (it.isoweekday() - 1) * DAY)
    must(f"{day}: {since} days since the first", since == (it - FIRST).days)
    must(f"{day}: {step} days later {other}", date(other) == it + step * DAY)
    must(f"{day}: {back} days to {other}", back == step)


def one_year(year, sunday, after_february, after_december):
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    must(f"Easter {sunday}", date(sunday) == easter(year))
    must(f"after 28 February: {after_february}", after_february == year * 10000 + (229 if leap else 301))
    must(f"after 31 December: {after_december}", after_december == (year + 1) * 10000 + 101)


def one_week(week, monday):
    must(f"week {week}: {monday}", monday == monday_of(week))


class Year:
    """A school year as the driver made it."""

    def __init__(self, first, last):
        self.first, self.last = date(first), date(last)
        self.closed, self.half = set(), set()

    def school(self, day):
        return day.isoweekday() <= 5 and day not in self.closed

    def walk(self, day, step, count):
        while count:
            day += step
            count -= self.school(day)
        return day

    def judge(self, count, half_way, later, before):
        days = [self.first + i * DAY for i in range((self.last - self.first).days + 1)]
        days = [day for day in days if self.school(day)]
        wanted = sum(0.5 if day in self.half else 1 for day in days)
        must(f"{self.first}: {count} school days, not {wanted}", float(count) == wanted)
        must(f"{self.first}: half-way {half_way}", date(int(half_way)) == days[(len(days) + 1) // 2 - 1])
        must(f"{self.first}: later {later}", date(int(later)) == self.walk(self.first, DAY, 77))
        must(f"{self.first}: before {before}", date(int(before)) == self.walk(self.last, -DAY, 77))


def holiday(year, first, last):
    day = date(first)
    while day <= date(last):
        year.closed.add(day)
        day += DAY


def main():
    run = subprocess.run([sys.argv[1]], stdout=subprocess.PIPE, check=True, text=True)
    year, iso_years = None, 0
    for line in run.stdout.splitlines():
        kind, *rest = line.split()
        numbers = [int(n) for n in rest] if kind != "A" else []
        seen.setdefault(kind, 0)
        if kind == "D":
            one_day(*numbers)
        elif kind == "Y":
            one_year(*numbers)
        elif kind == "W":
            one_week(*numbers)
        elif kind == "S":
            year = Year(*numbers)
            iso_years += iso_number(year.first) // 100 != year.first.year
        elif kind == "H":
            holiday(year, *numbers)
        elif kind == "F":
            (year.half if numbers[1] else year.closed).add(date(numbers[0]))
        elif kind == "A":
            year.judge(*rest)
        seen[kind] += 1
    must("not every day was there", seen.get("D") == (LAST - FIRST).days + 1)
    must("not every year was there", seen.get("Y") == 301 and seen.get("W") == 301 * 55 and seen.get("A") == 1500)
    must("no school year began in another ISO year", iso_years > 50)
    print("\n".join(bad[:40]))
    print(f"{seen}, {iso_years} school years begin in another ISO year, {len(bad)} remarks")
    return 1 if bad else 0


sys.exit(main())
