"""hgw calendar: a school year from the data that come with the program, a school's own file, or another program's."""
import json
import os
import stat
import time
import xml.dom.minidom

from harness import CALENDAR, Case, DOSSIER, HGW_ICAL, SANITIZED, TEAM, TOP, WRAP, environment, hgw, main, skip

DATA = f"{TOP}/src/calendar/data"
TODAY = ["--today", "2025-11-21"]
MIDDEN = ["--region", "midden", "--year", "2025-2026", *TODAY]
# Calendar weeks from holiday to holiday.
WEEKS = {("2025-2026", "noord"): [8, 8, 7, 8, 9], ("2025-2026", "midden"): [7, 8, 6, 9, 11], ("2025-2026", "zuid"): [8, 9, 6, 9, 10],
         ("2029-2030", "noord"): [7, 8, 6, 9, 11], ("2029-2030", "midden"): [9, 8, 7, 8, 10], ("2029-2030", "zuid"): [7, 9, 7, 8, 9]}
OWN = """{"hgw": "calendar/1", "id": "own", "country": "NL", "region": "midden", "school_years": [
 {"id": "2025-2026", "holidays": [
  {"id": "a", "kind": "herfst", "first_day": "%s", "last_day": "%s"}],
  "free_days": [{"id": "d", "day": "2025-12-05", "name": "Studiedag team"}]}]}"""
AGENDA = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Invented school//NONSGML v1//NL
BEGIN:VEVENT
UID:1@school.example
DTSTAMP:20250801T000000Z
DTSTART;VALUE=DATE:20251025
DTEND;VALUE=DATE:20251103
SUMMARY:Herfstvakantie
END:VEVENT
BEGIN:VEVENT
UID:2@school.example
DTSTAMP:20250801T000000Z
DTSTART;VALUE=DATE:20251024
DTEND;VALUE=DATE:20251025
SUMMARY:Laatste dag voor de herfstvakantie \x1b[31m
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")


class Calendar(Case):
    def year(self, *arguments, notes=None, **more):
        result = hgw("calendar", *arguments, "--format", "json", **more)
        self.assertEqual(result.code, 0, result.complaint)
        if notes is not None:
            self.assertEqual(result.complaint, notes)
        document = json.loads(result.text)
        self.assertEqual(len(document["school_years"]), 1)
        return document["school_years"][0]

    def days(self, year, kind):
        return [(h["first_day"], h["last_day"]) for h in year["holidays"] if h["kind"] == kind]

    def needs_ics(self):
        if not HGW_ICAL:
            skip("built without iCalendar")

    def test_periods_of_the_three_regions(self):
        for (name, region), weeks in WEEKS.items():
            year = self.year("--region", region, "--year", name, *TODAY)
            self.assertEqual([len(period["weeks"]) for period in year["periods"]], weeks, (name, region))
            text = self.done(hgw("calendar", "--region", region, "--year", name, *TODAY)).text
            self.assertIn(name, text)
            for period in year["periods"]:
                self.assertIn(str(int(period["first_day"][-2:])), text)

    def test_the_year_is_that_of_today(self):
        for today, name in (("2025-11-21", "2025-2026"), ("2026-07-31", "2025-2026"), ("2026-08-01", "2026-2027")):
            self.assertEqual(self.year("--region", "midden", "--today", today)["name"], name)
        self.assertEqual(self.year("--region", "zuid", "--year=2028-2029", "--today", "none")["name"], "2028-2029")

    def test_json_is_a_calendar_by_itself(self):
        place = self.path("calendar.json")
        self.done(hgw("calendar", *MIDDEN, "--format", "json", "-o", place))
        self.assertEqual(stat.S_IMODE(os.stat(place).st_mode), 0o600)
        self.assertEqual(self.done(hgw("validate", "--strict", place)).text, f"{place}: calendar, valid\n")
        self.assertEqual(self.done(hgw("calendar", place, *TODAY, "--format", "json")).text.encode(), self.read(place))
        checked = json.loads(self.done(hgw("check", DOSSIER, "--team", TEAM, "--calendar", place, *TODAY, "--format", "json")).text)
        self.assertNotIn("no_calendar", [row["reason"] for row in checked.get("not_run", [])])
        self.no_temp()

    def test_forms(self):
        plain = self.done(hgw("calendar", *MIDDEN)).text
        self.assertNotIn("\x1b", plain)
        self.assertLess(max(map(len, plain.splitlines())), 121)
        strip = xml.dom.minidom.parseString(self.done(hgw("calendar", *MIDDEN, "--format", "svg")).out)
        self.assertEqual(strip.documentElement.tagName, "svg")
        page = self.done(hgw("calendar", *MIDDEN, "--format", "html")).text
        self.assertIn("<html", page)
        self.assertNotIn("<script", page)
        self.assertGreater(len(self.done(hgw("calendar", *MIDDEN, "--all")).text.splitlines()), len(plain.splitlines()) + 30)

    def test_languages(self):
        dutch, english = (self.done(hgw("calendar", *MIDDEN, "--lang", lang)).text for lang in ("nl", "en"))
        self.assertNotEqual(dutch, english)
        self.assertEqual(self.done(hgw("calendar", *MIDDEN, "--lang", "nl,en")).text, dutch + "\n" + english)
        for form in ("json", "html", "svg", "ics"):
            self.misused("calendar", *MIDDEN, "--lang", "nl,en", "--format", form)

    def test_a_country_without_regions(self):
        year = self.year("--country", "BE", "--year", "2025-2026", *TODAY)
        self.assertEqual(self.days(year, "herfst"), [("2025-10-27", "2025-11-02")])
        self.assertEqual(self.year("--country=be", *TODAY), year)
        self.assertEqual(self.year(f"{DATA}/be.json", *TODAY), year)
        self.assertIn("--region", self.misused("calendar", "--country", "BE", "--region", "midden", *TODAY))

    def test_extra_weeks(self):
        short, long = (self.year("--region", "midden", "--year", "2024-2025", *more) for more in ([], ["--extra-weeks"]))
        self.assertEqual(self.days(short, "mei"), [("2025-04-26", "2025-05-04")])
        self.assertEqual(min(self.days(long, "mei"))[0], "2025-04-19")
        self.assertEqual(len(long["periods"][3]["weeks"]), len(short["periods"][3]["weeks"]) - 1)
        self.assertEqual(long["periods"][3]["name"], short["periods"][3]["name"])

    def test_a_school_of_its_own(self):
        own = self.path("own.json", OWN % ("2025-10-25", "2025-11-02"))
        year = self.year(own, *TODAY)
        self.assertEqual(self.days(year, "herfst"), [("2025-10-25", "2025-11-02")])
        self.assertEqual(self.days(year, "kerst"), [("2025-12-20", "2026-01-04")])
        self.assertIn("2025-12-05", [day["day"] for day in year["free_days"]])
        said = self.done(hgw("calendar", own, *TODAY)).text
        self.assertLess(said.index("5 Dec 2025"), said.index("6 Apr 2026"))
        late = self.path("late.json", (OWN % ("2025-10-25", "2025-11-02")).replace("2025-12-05", "2026-06-05"))
        said = self.done(hgw("calendar", late, *TODAY)).text
        self.assertLess(said.index("6 Apr 2026"), said.index("5 Jun 2026"))
        self.assertEqual(self.year("-", *TODAY, stdin=self.read(own)), year)
        self.assertEqual(self.year("--beside", own, *MIDDEN), year)
        self.assertEqual(self.days(self.year(own, "--region", "zuid", *TODAY), "herfst"), [("2025-10-25", "2025-11-02")])

    def test_a_file_of_one_year_is_about_that_year(self):
        own = self.path("own.json", OWN % ("2025-10-25", "2025-11-02"))
        self.assertEqual(self.year(own, "--today", "2028-11-21")["name"], "2025-2026")
        self.assertEqual(self.year(own, "--year", "2028-2029", *TODAY)["name"], "2028-2029")

    def test_a_calendar_that_needs_no_country(self):
        empty = self.path("data")
        os.mkdir(empty)
        year = self.year(CALENDAR, *TODAY, env=environment(HGW_DATA=empty))
        self.assertEqual([period["first_day"] for period in year["periods"]],
                         ["2025-09-01", "2025-10-27", "2026-01-05", "2026-02-23", "2026-05-04"])

    def test_a_choice_that_is_missing_or_unknown(self):
        for arguments, said in (([], "noord, midden, zuid"), (["--region", "west"], "--region: noord, midden, zuid"),
                                (["--region", "midden", "--year", "2019-2020"], "--year: 2024-2025, 2025-2026"),
                                (["--region", "midden", "--today", "2040-01-01"], "--year: 2024-2025, 2025-2026"),
                                (["--country", "XX"], "--country: BE, NL"), (["--country", "../NL"], "two letters"),
                                (["--region", "midden", "--today", "none"], "--year: 2024-2025"), (["--region", ""], "--region")):
            self.assertIn(said, self.misused("calendar", *arguments), arguments)
        self.assertIn("vakantieregio", self.misused("calendar", "--lang", "nl"))
        self.assertNotIn("\x1b", self.misused("calendar", "--region", "\x1b[31m"))

    def test_data_elsewhere(self):
        os.makedirs(self.path("data/calendars"))
        with open(f"{DATA}/nl.json", encoding="utf-8") as file:
            self.path("data/calendars/xx.json", file.read().replace('"NL"', '"XX"').replace('"midden"', '"center"'))
        there = environment(HGW_DATA=self.path("data"))
        self.assertEqual(len(self.year("--country", "XX", "--region", "center", *TODAY, env=there)["periods"]), 5)
        other = hgw("calendar", "--region", "midden", env=there)
        self.assertEqual((other.code, other.out), (2, b""))
        self.assertIn("--country: XX\n", other.complaint)
        self.year(*MIDDEN, env=environment(HGW_DATA=""))
        gone = hgw("calendar", *MIDDEN, env=environment(HGW_DATA=self.path("none")))
        self.assertEqual((gone.code, gone.out, gone.complaint.count("\n")), (4, b"", 2))
        self.assertIn(self.path("none/calendars"), gone.complaint)
        self.assertIn("HGW_DATA", gone.complaint)
        self.path("data/calendars/nl.json", "{")
        broken = hgw("calendar", *MIDDEN, env=there)
        self.assertEqual((broken.code, broken.out), (3, b""))
        self.assertIn("nl.json:1:", broken.complaint)

    def test_what_the_checks_say(self):
        doubtful = ["--region", "zuid", "--year", "2026-2027", *TODAY]
        text = self.done(hgw("calendar", *doubtful)).text
        findings = json.loads(self.done(hgw("check", self.path("own.json", OWN % ("2025-10-25", "2025-11-20")),
                                            "--beside", f"{DATA}/nl.json", *TODAY, "--format", "json")).text)["findings"]
        self.assertIn("HOLIDAY_LENGTH_ODD", [finding["code"] for finding in findings])
        self.assertIn("\nTo look at\n", text)
        self.assertNotIn("To look at", self.done(hgw("calendar", *MIDDEN)).text)
        self.assertIn("5 September 2027", text)
        self.assertNotIn("February 2029", text)
        self.noted(hgw("calendar", *doubtful, "--format", "json"), r"^hgw: 2 findings about this calendar; --format text shows them$")
        self.noted(hgw("calendar", *doubtful, "--format", "svg", "--lang", "nl"), r"^hgw: 2 bevindingen over deze kalender; ")

    def test_bad_files(self):
        turned = self.path("turned.json", OWN % ("2025-10-25", "2025-10-20"))
        for arguments in ([turned, *TODAY], ["--beside", turned, *MIDDEN]):
            result = hgw("calendar", *arguments)
            self.assertEqual((result.code, result.out), (3, b""), result.complaint)
            self.assertRegex(result.complaint, rf"^{turned}:\d+:\d+: /school_years/0/holidays/0(/\w+)?: .+\n$")
        for what, code in ((TEAM, 3), (self.path("none.json"), 4), (self.path("cut.json", '{"hgw": "calendar/1"'), 3)):
            result = hgw("calendar", what, *TODAY)
            self.assertEqual((result.code, result.out, result.complaint.count("\n")), (code, b"", 1))
            self.assertIn(what + ":", result.complaint)
        self.misused("calendar", "-", "--ics", "-", *TODAY)
        self.assertIn("--ics", self.misused("calendar", self.path("school.ics", "BEGIN:VCALENDAR\r\n"), *TODAY))
        self.misused("calendar", CALENDAR, "--open-data", "-", "--beside=-", *TODAY)

    def test_nothing_is_written_after_a_failure(self):
        place = self.path("year.txt", "old")
        for arguments in (["--region", "west"], [TEAM], ["--ics", self.path("bad.ics", "x"), *MIDDEN], ["--open-data", self.path("o", "{"), *MIDDEN]):
            self.assertIn(hgw("calendar", *arguments, "-o", place).code, (2, 3))
            self.assertEqual(self.read(place), b"old")
        self.done(hgw("calendar", *MIDDEN, "-o", place))
        self.assertEqual(self.read(place), hgw("calendar", *MIDDEN).out)
        self.no_temp()

    def test_an_agenda(self):
        self.needs_ics()
        place = self.path("school.ics", AGENDA)
        result = hgw("calendar", *MIDDEN, "--ics", place, "--format", "json")
        self.assertEqual(result.code, 0, result.complaint)
        self.assertRegex(result.complaint, rf"^{place}:11: not recognised: 2025-10-24: Laatste dag voor de herfstvakantie \??\[31m\n$")
        year = json.loads(result.text)["school_years"][0]
        self.assertEqual(self.days(year, "herfst"), [("2025-10-25", "2025-11-02")])
        self.assertRegex(year["periods"][0]["name"], "^zomervakantie (to|tot) herfstvakantie$")
        self.assertIn(":11: niet herkend: ", hgw("calendar", *MIDDEN, "--ics", "-", "--lang", "nl", stdin=AGENDA.encode()).complaint)
        result = hgw("calendar", *MIDDEN, "--ics", self.path("cut.ics", AGENDA[:-20]))
        self.assertEqual((result.code, result.out), (3, b""))
        self.assertRegex(result.complaint, r"cut\.ics:\d+:\d+: /: ")

    def test_an_agenda_that_is_too_large(self):
        self.needs_ics()
        place = self.path("large.ics", b"BEGIN:VCALENDAR\r\n" + b"X-A:" + b"a" * (50 << 20))
        began = time.monotonic()
        result = hgw("calendar", *MIDDEN, "--ics", place)
        self.assertEqual((result.code, result.out, result.complaint.count("\n")), (3, b"", 1))
        self.assertLess(time.monotonic() - began, 20 if WRAP or SANITIZED else 2)

    def test_without_icalendar(self):
        if HGW_ICAL:
            return
        for arguments in (["--ics", "x.ics"], ["--format", "ics"], [DOSSIER, "--format", "ics"]):
            self.assertIn("without iCalendar", self.misused("calendar", *arguments))

    def test_as_an_agenda(self):
        self.needs_ics()
        made = self.done(hgw("calendar", *MIDDEN, "--format", "ics")).out
        self.assertTrue(made.startswith(b"BEGIN:VCALENDAR\r\n"))
        self.assertIn(b"DTSTAMP:20251121T000000Z\r\n", made)
        self.assertTrue(all(len(line) <= 75 for line in made.split(b"\r\n")))
        place = self.path("year.ics")
        self.done(hgw("calendar", *MIDDEN, "--format", "ics", "-o", place))
        self.assertEqual(self.read(place), made)
        self.misused("calendar", "--region", "midden", "--year", "2025-2026", "--format", "ics", "--today", "none")

    def test_the_dates_of_a_dossier(self):
        self.needs_ics()
        export = ["calendar", DOSSIER, "--calendar", CALENDAR, "--team", TEAM, *TODAY, "--format", "ics"]
        made = self.done(hgw(*export)).text
        with open(DOSSIER, encoding="utf-8") as file:
            names = [pupil["given_name"] for pupil in json.load(file)["pupils"]]
        unfolded = made.replace("\r\n ", "")
        self.assertGreater(made.count("BEGIN:VEVENT"), 0)
        self.assertEqual([name for name in names if name in unfolded], [])
        told = self.done(hgw(*export, "--with-names", "--with-texts")).text.replace("\r\n ", "")
        self.assertGreater(len(told), len(unfolded))
        self.assertIn("--format ics", self.misused("calendar", DOSSIER, *TODAY))
        self.assertIn("--with-names", self.misused("calendar", DOSSIER, "--with-names", "--format", "json"))

    def test_open_data(self):
        region = '{"region": "%s", "startdate": "2025-10-%sT22:00:00.000Z", "enddate": "2025-10-%sT21:00:00.000Z"}'
        place = self.path("open.json", json.dumps([{
            "id": "x", "type": "schoolholidays", "content": [{"schoolyear": " 2025-2026 \n", "vacations": [
                {"type": "Herfstvakantie  ", "compulsorydates": "false", "regions": [json.loads(region % ("midden", 24, 25))]},
                {"type": "Carnaval", "compulsorydates": "false", "regions": [json.loads(region % ("midden", 20, 21))]}]}]}]))
        result = hgw("calendar", *MIDDEN, "--open-data", place, "--format", "json")
        self.assertEqual(result.code, 0, result.complaint)
        self.assertRegex(result.complaint, rf"{place}:\d+: not recognised: .*Carnaval\n")
        broken = hgw("calendar", *MIDDEN, "--open-data", self.path("bad.json", '{"content": 3}'))
        self.assertEqual((broken.code, broken.out), (3, b""))
        self.assertRegex(broken.complaint, r"bad\.json:1:\d+: /")


main()
