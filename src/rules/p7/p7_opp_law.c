/* p7_opp_law.c: extra support, what the law asks: terms, consent, the pupil's say, evaluation (principles 7 and 6). */
#include "opp.h"

enum { WINDOW_DAYS = 56, A_YEAR = 365 }; /* the last eight weeks of a school year */

/* ---- OPP_LATE, EXTRA_WITHOUT_OPP ---- */

/* The later of two days; a child that changed schools gets a new term. */
static hgw_date later(hgw_date left, hgw_date right) {
    return left > right ? left : right;
}

/* The last day of the term of six weeks, and whether it is over; 0 when its first day is not known. */
static hgw_date term_over(const hgwi_check *check, hgw_date from) {
    hgw_date last = from ? hgwi_date_add(from, HGWI_OPP_TERM_DAYS) : 0;
    return last != 0 && check->today > last ? last : 0;
}

/* The term runs from the arrangement, else from when the school began, else from enrolment. */
static void late(hgwi_check *check, hgw_rec opp, const void *user) {
    (void)user;
    const hgw_doc *doc = check->dossier;
    hgw_rec pupil = hgw_opp_pupil(doc, opp);
    hgw_date from = hgw_pupil_support_since(doc, pupil);
    if (from == 0)
        from = hgw_opp_begun_on(doc, opp);
    hgw_date last = term_over(check, later(from, hgw_pupil_enrolled_on(doc, pupil)));
    if (hgwi_opp_stands(check, opp) || last == 0)
        return;
    hgwi_draft *draft = hgwi_find_opp(check, opp);
    hgwi_say_date(check, draft, "date", last);
}

void hgwi_rule_opp_late(hgwi_check *check) {
    hgwi_each_opp(check, late, NULL);
}

void hgwi_rule_extra_without_opp(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs pupils = hgwi_all(check, HGW_T_PUPIL);
    if (!hgwi_opp_law(check))
        return;
    for (int32_t i = 0; i < pupils.count && !check->no_memory; i++) {
        hgw_rec pupil = pupils.at[i];
        hgw_date since = hgw_pupil_support_since(doc, pupil);
        if (hgw_pupil_support_kind(doc, pupil) != HGW_SUPPORT_KIND_EXTRA || since == 0 ||
            term_over(check, later(since, hgw_pupil_enrolled_on(doc, pupil))) == 0 ||
            hgwi_by(check, HGWI_BY_OPP_PUPIL, pupil).count > 0)
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, pupil);
        hgwi_say_pupils(check, draft, "pupil", &pupil, 1);
        hgwi_say_date(check, draft, "date", since);
    }
}

/* ---- OPP_NO_CONSENT ---- */

/* The action part is the support, and the goals and approaches for it. */
static void consent(hgwi_check *check, hgw_rec opp, const void *user) {
    (void)user;
    const hgw_doc *doc = check->dossier;
    const char *support = hgw_opp_support(doc, opp);
    hgw_date on = hgw_opp_consent_on(doc, opp);
    int acts = (support && *support) || hgw_opp_goals_count(doc, opp) > 0 || hgw_opp_approaches_count(doc, opp) > 0;
    if (hgwi_opp_stands(check, opp) && acts && (on == 0 || !hgwi_by_today(check, on)))
        hgwi_find_opp(check, opp);
}

void hgwi_rule_opp_no_consent(hgwi_check *check) {
    hgwi_each_opp(check, consent, NULL);
}

/* ---- OPP_PUPIL_NOT_HEARD ---- */

/* The first day that any calendar beside gives; 0 when none does. */
static hgw_date hearing_from(const hgwi_check *check) {
    hgw_date from = 0;
    for (int32_t i = 0; i < check->beside_count; i++) {
        const hgw_doc *doc = check->beside[i];
        hgw_date day = hgw_rec_type(doc, HGW_ROOT) == HGW_T_CALENDAR ? hgw_calendar_hearing_from(doc, HGW_ROOT) : 0;
        if (day != 0 && (from == 0 || day < from))
            from = day;
    }
    return from;
}

static int told(const char *text) {
    return text && *text;
}

/* Made, changed or evaluated since a day, and by today. */
static int since(const hgwi_check *check, hgw_date date, hgw_date from) {
    return date >= from && hgwi_by_today(check, date);
}

static void hearing(hgwi_check *check, hgw_rec opp, const void *user) {
    const hgw_doc *doc = check->dossier;
    hgw_date from = *(const hgw_date *)user, heard = hgw_opp_heard_on(doc, opp);
    if (from == 0) {
        check->partly[check->rule] = HGW_NOT_RUN_REASON_NO_CALENDAR;
        return;
    }
    if ((heard != 0 && hgwi_by_today(check, heard)) || told(hgw_opp_heard_text(doc, opp)) ||
        told(hgw_opp_waived_reason(doc, opp)))
        return;
    if (since(check, hgw_opp_established_on(doc, opp), from) || since(check, hgw_opp_changed_on(doc, opp), from) ||
        since(check, hgw_opp_evaluated_on(doc, opp), from))
        hgwi_find_opp(check, opp);
}

void hgwi_rule_opp_pupil_not_heard(hgwi_check *check) {
    hgw_date from = hearing_from(check);
    hgwi_each_opp(check, hearing, &from);
}

/* ---- OPP_YEAR_PASSED ---- */

typedef struct span {
    hgw_date first, last;
} span;

/* First and last day of a school year; those that it does not say follow from the summers around it. */
static int year_span(const hgwi_check *check, const hgw_doc *doc, hgw_rec year, span *found) {
    hgw_rec summer = hgwi_summer_of(doc, year, check->region);
    hgw_date ends = summer ? hgw_holiday_first_day(doc, summer) : 0;
    found->first = hgw_school_year_start_date(doc, year);
    found->last = hgw_school_year_end_date(doc, year);
    if (found->last == 0 && ends != 0)
        found->last = hgwi_date_add(ends, -1);
    for (int32_t i = 0, n = hgw_school_year_holidays_count(doc, year); i < n && found->first == 0; i++) {
        hgw_rec one = hgw_school_year_holidays_at(doc, year, i);
        if (one != summer && hgw_holiday_kind(doc, one) == HGW_HOLIDAY_KIND_ZOMER &&
            hgwi_holiday_counts(doc, one, check->region))
            found->first = hgwi_date_add(hgw_holiday_last_day(doc, one), 1);
    }
    if (found->first == 0 && found->last != 0)
        found->first = hgwi_date_add(found->last, -A_YEAR);
    return found->first != 0 && found->last > found->first;
}

/* The school year that today lies in, by the calendars of schools or of countries. */
static int year_of_today(const hgwi_check *check, int of_country, span *found) {
    for (int32_t i = 0; i < check->beside_count; i++) {
        const hgw_doc *doc = check->beside[i];
        if (hgw_rec_type(doc, HGW_ROOT) != HGW_T_CALENDAR || !hgwi_calendar_is_country(doc) != !of_country)
            continue;
        for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_SCHOOL_YEAR, r)) != 0;)
            if (year_span(check, doc, r, found) && found->first <= check->today && check->today <= found->last)
                return 1;
    }
    return 0;
}

/* Is it in its last eight weeks?  A school's own calendar goes before a country's, as far as it says when the year
 * ends. */
static int year_ends(const hgwi_check *check, span *found) {
    return (year_of_today(check, 0, found) || year_of_today(check, 1, found)) &&
           check->today > hgwi_date_add(found->last, -WINDOW_DAYS);
}

/* One that was established in this school year was settled with parents then. */
static void evaluated(hgwi_check *check, hgw_rec opp, const void *user) {
    const hgw_doc *doc = check->dossier;
    const span *year = user;
    hgw_date held = hgw_opp_evaluated_on(doc, opp);
    if (!hgwi_opp_stands(check, opp) || hgw_opp_established_on(doc, opp) >= year->first ||
        (held >= year->first && hgwi_by_today(check, held)))
        return;
    hgwi_draft *draft = hgwi_find_opp(check, opp);
    hgwi_say_date(check, draft, "date", year->last);
}

void hgwi_rule_opp_year_passed(hgwi_check *check) {
    span year = {0, 0};
    if (year_ends(check, &year))
        hgwi_each_opp(check, evaluated, &year);
}
