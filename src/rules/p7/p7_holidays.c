/* p7_holidays.c: principle 7, holidays and periods that look like a slip, measured by what the country's data say. */
#include "rules/say.h"

/* A kind of holiday comes back each year: one within so many days of another is that of the same year. */
enum { SAME_YEAR = 150, DAYS_BEHIND_THE_YEAR = 14, KINDS = HGW_HOLIDAY_KIND_PAAS + 1 };

static void say_holiday(hgwi_check *check, hgwi_draft *draft, const hgw_doc *doc, hgw_rec holiday) {
    hgwi_say_part(check, draft, "holiday", doc, holiday);
    hgwi_say_date(check, draft, "first", hgw_holiday_first_day(doc, holiday));
    hgwi_say_date(check, draft, "last", hgw_holiday_last_day(doc, holiday));
}

static int in_order(const hgw_doc *doc, hgw_rec holiday) {
    hgw_date first = hgw_holiday_first_day(doc, holiday);
    return first != 0 && hgw_holiday_last_day(doc, holiday) >= first;
}

/* ---- PERIODS_NOT_FIVE ---- */

static int64_t periods_settled(const hgwi_check *check, const hgw_doc *doc) {
    if (!hgw_has(doc, HGW_ROOT, HGW_CALENDAR_PERIOD_COUNT))
        doc = check->country;
    return doc ? hgw_calendar_period_count(doc, HGW_ROOT) : 0;
}

void hgwi_rule_periods_not_five(hgwi_check *check) {
    for (int32_t i = 0; i < check->beside_count; i++) {
        const hgw_doc *doc = check->beside[i];
        int64_t settled = hgwi_calendar_asked(check, doc) ? periods_settled(check, doc) : 0;
        for (hgw_rec r = 0; settled > 0 && (r = hgw_rec_next(doc, HGW_T_SCHOOL_YEAR, r)) != 0;) {
            int32_t count = 0;
            for (int32_t j = 0, n = hgw_school_year_periods_count(doc, r); j < n; j++)
                count += hgw_period_kind(doc, hgw_school_year_periods_at(doc, r, j)) == HGW_PERIOD_KIND_VACATION;
            if (count == 0 || count == settled || !hgwi_year_asked(check, doc, r))
                continue;
            hgwi_draft *draft = hgwi_find(check);
            hgwi_about_beside(check, draft, doc, r);
            hgwi_say_part(check, draft, "year", doc, r);
            hgwi_say_number(check, draft, "n", count);
            hgwi_say_number(check, draft, "m", settled);
            hgwi_say_number(check, draft, "fewer", count < settled);
        }
    }
}

/* ---- HOLIDAY_LENGTH_ODD ---- */

/* The days that a country settles for each kind; 0 when it says nothing. */
static void days_settled(const hgw_doc *country, int64_t days[KINDS]) {
    for (hgw_rec r = 0; (r = hgw_rec_next(country, HGW_T_HOLIDAY_RULE, r)) != 0;) {
        int32_t kind = hgw_holiday_rule_kind(country, r);
        if (kind > 0 && kind < KINDS && days[kind] == 0)
            days[kind] = hgw_holiday_rule_days(country, r);
    }
}

/* Whole school weeks: in its first and last week there is no school beside it either. */
static int whole_weeks(const hgwi_check *check, hgw_date first, hgw_date last) {
    static const hgwi_time always = {0};
    if (hgwi_school_days(&always, first, last) == 0)
        return 0;
    hgw_date monday = hgwi_date_add(first, 1 - hgwi_date_weekday(first));
    hgw_date friday = hgwi_date_add(last, 5 - hgwi_date_weekday(last));
    int before = monday != 0 && hgwi_date_weekday(first) <= 5 &&
                 hgwi_school_days(&check->time, monday, hgwi_date_add(first, -1)) > 0;
    int after = friday > last && hgwi_school_days(&check->time, hgwi_date_add(last, 1), friday) > 0;
    return !before && !after;
}

/* A school's own: whole weeks, or as long as the country settled.  A summer ends the year, on whatever day. */
static int own_right(const hgwi_check *check, int32_t kind, hgw_date first, hgw_date last, const int64_t *settled) {
    int32_t days = hgwi_date_days(last) - hgwi_date_days(first) + 1;
    return kind == HGW_HOLIDAY_KIND_ZOMER || days == settled[kind] || whole_weeks(check, first, last);
}

void hgwi_rule_holiday_length_odd(hgwi_check *check) {
    int64_t anywhere[KINDS] = {0};
    for (int32_t i = 0; i < check->beside_count; i++)
        if (hgw_rec_type(check->beside[i], HGW_ROOT) == HGW_T_CALENDAR)
            days_settled(check->beside[i], anywhere);
    for (int32_t i = 0; i < check->beside_count; i++) {
        const hgw_doc *doc = check->beside[i];
        if (!hgwi_calendar_asked(check, doc))
            continue;
        int64_t settled[KINDS] = {0};
        int own = !hgwi_calendar_is_country(doc);
        days_settled(doc, settled);
        for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_HOLIDAY, r)) != 0;) {
            int32_t kind = hgw_holiday_kind(doc, r);
            if (kind <= 0 || kind >= KINDS || !in_order(doc, r) || hgw_holiday_optional(doc, r) ||
                !hgwi_holiday_asked(check, doc, r) || (own && kind == HGW_HOLIDAY_KIND_OTHER))
                continue;
            hgw_date first = hgw_holiday_first_day(doc, r), last = hgw_holiday_last_day(doc, r);
            int32_t days = hgwi_date_days(last) - hgwi_date_days(first) + 1;
            int right =
                own ? own_right(check, kind, first, last, anywhere) : settled[kind] == 0 || days == settled[kind];
            if (right || !hgwi_year_asked(check, doc, hgw_rec_parent(doc, r)))
                continue;
            hgwi_draft *draft = hgwi_find(check);
            hgwi_about_beside(check, draft, doc, r);
            say_holiday(check, draft, doc, r);
            hgwi_say_number(check, draft, "n", days);
            hgwi_say_number(check, draft, "own", own);
        }
    }
}

/* ---- the school's own holidays ---- */

typedef struct own {
    hgw_date first;
    int32_t kind;
    hgw_rec rec;
} own;

typedef struct owns {
    own *by_kind, *by_day; /* the same ones in two orders; by day without summers before their year */
    int32_t count, day_count;
    hgw_date *ends; /* of its school years, in order */
    int32_t end_count;
} owns;

static int day_order(const void *left, const void *right, void *user) {
    (void)user;
    const own *a = left, *b = right;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    return (a->rec > b->rec) - (a->rec < b->rec);
}

static int kind_order(const void *left, const void *right, void *user) {
    const own *a = left, *b = right;
    return a->kind != b->kind ? a->kind - b->kind : day_order(left, right, user);
}

static int date_order(const void *left, const void *right, void *user) {
    (void)user;
    const hgw_date *a = left, *b = right;
    return (*a > *b) - (*a < *b);
}

/* A summer holiday before the first day of its school year says nothing of the year that it ended. */
static int is_before_year(const hgw_doc *doc, hgw_rec holiday) {
    return hgw_holiday_kind(doc, holiday) == HGW_HOLIDAY_KIND_ZOMER &&
           hgw_holiday_first_day(doc, holiday) < hgw_school_year_start_date(doc, hgw_rec_parent(doc, holiday));
}

static int own_holidays(hgwi_check *check, owns *o) {
    const hgw_doc *doc = check->own;
    size_t room = (size_t)hgwi_rec_last(doc);
    o->by_kind = hgwi_room(check, room, sizeof *o->by_kind);
    o->by_day = hgwi_room(check, room, sizeof *o->by_day);
    o->ends = hgwi_room(check, room, sizeof *o->ends);
    if (check->no_memory)
        return 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_HOLIDAY, r)) != 0;)
        if (hgwi_holiday_counts(doc, r, check->region)) {
            own one = {hgw_holiday_first_day(doc, r), hgw_holiday_kind(doc, r), r};
            o->by_kind[o->count++] = one;
            if (!is_before_year(doc, r))
                o->by_day[o->day_count++] = one;
        }
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_SCHOOL_YEAR, r)) != 0;)
        if (hgw_has(doc, r, HGW_SCHOOL_YEAR_END_DATE))
            o->ends[o->end_count++] = hgw_school_year_end_date(doc, r);
    hgwi_sort(o->by_day, (size_t)o->day_count, sizeof *o->by_day, day_order, NULL);
    hgwi_sort(o->by_kind, (size_t)o->count, sizeof *o->by_kind, kind_order, NULL);
    hgwi_sort(o->ends, (size_t)o->end_count, sizeof *o->ends, date_order, NULL);
    return 1;
}

/* The place of the first one that does not come before. */
static int32_t place_of(const own *items, int32_t count, own wanted, hgwi_compare order) {
    int32_t low = 0, high = count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (order(&items[middle], &wanted, NULL) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The school's own holiday of the kind nearest to a day, in the same year; 0 when there is none. */
static hgw_rec own_of_kind(const owns *o, int32_t kind, hgw_date day) {
    int32_t at = place_of(o->by_kind, o->count, (own){day, kind, 0}, kind_order), best = SAME_YEAR + 1;
    hgw_rec found = 0;
    for (int32_t i = at > 0 ? at - 1 : 0; i <= at && i < o->count; i++) {
        int32_t apart = hgwi_date_days(o->by_kind[i].first) - hgwi_date_days(day);
        apart = apart < 0 ? -apart : apart;
        if (o->by_kind[i].kind == kind && apart < best) {
            best = apart;
            found = o->by_kind[i].rec;
        }
    }
    return found;
}

static int has_holiday_between(const owns *o, hgw_date first, hgw_date last) {
    int32_t at = place_of(o->by_day, o->day_count, (own){first, 0, 0}, day_order);
    return at < o->day_count && o->by_day[at].first <= last;
}

/* Does a school year of its own end right before the day?  Then its summer has begun without a word. */
static int year_ends_before(const owns *o, hgw_date day) {
    int32_t low = 0, high = o->end_count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (o->ends[middle] < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low > 0 && hgwi_date_days(day) - hgwi_date_days(o->ends[low - 1]) <= DAYS_BEHIND_THE_YEAR;
}

/* ---- FIXED_HOLIDAY_MOVED ---- */

/* What is over cannot be moved back. */
static int is_over(const hgwi_check *check, const hgw_doc *doc, hgw_rec holiday) {
    return hgwi_over(check, hgw_holiday_last_day(doc, holiday));
}

static void compare(hgwi_check *check, const owns *o, hgw_rec settled) {
    const hgw_doc *country = check->country;
    int32_t kind = hgw_holiday_kind(country, settled);
    hgw_date first = hgw_holiday_first_day(country, settled), last = hgw_holiday_last_day(country, settled);
    int32_t days = hgwi_school_days(&check->time, first, last);
    if (days <= check->limits[HGWI_LIMIT_FIXED_HOLIDAY_MOVED_days])
        return;
    hgw_rec mine = own_of_kind(o, kind, first);
    if (!mine && kind == HGW_HOLIDAY_KIND_ZOMER && year_ends_before(o, first))
        return;
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_text(check, draft, hgwi_rec_id(check->own, HGW_ROOT));
    hgwi_see(check, draft, check->own, mine ? mine : HGW_ROOT);
    hgwi_about_beside(check, draft, country, settled);
    say_holiday(check, draft, country, settled);
    hgwi_say_number(check, draft, "missing", mine == 0);
    hgwi_say_number(check, draft, "n", days);
}

/* A year of the country of which the school's own calendar has no holiday is not filled in there yet. */
static void compare_year(hgwi_check *check, const owns *o, const uint8_t fixed[KINDS], hgw_rec year) {
    const hgw_doc *country = check->country;
    hgw_date first = 0, last = 0;
    int32_t n = hgw_school_year_holidays_count(country, year);
    for (int32_t i = 0; i < n; i++) {
        hgw_rec holiday = hgw_school_year_holidays_at(country, year, i);
        if (!hgwi_holiday_counts(country, holiday, check->region))
            continue;
        hgw_date from = hgw_holiday_first_day(country, holiday), to = hgw_holiday_last_day(country, holiday);
        first = first == 0 || from < first ? from : first;
        last = to > last ? to : last;
    }
    if (first == 0 || !has_holiday_between(o, first, last))
        return;
    for (int32_t i = 0; i < n && !check->no_memory; i++) {
        hgw_rec holiday = hgw_school_year_holidays_at(country, year, i);
        int32_t kind = hgw_holiday_kind(country, holiday);
        if (kind > 0 && kind < KINDS && fixed[kind] && hgwi_holiday_counts(country, holiday, check->region) &&
            !is_over(check, country, holiday))
            compare(check, o, holiday);
    }
}

void hgwi_rule_fixed_holiday_moved(hgwi_check *check) {
    const hgw_doc *country = check->country;
    uint8_t fixed[KINDS] = {0};
    owns o = {0};
    if (!country || !check->own || (check->calendar && check->calendar != check->own) || !own_holidays(check, &o))
        return;
    for (hgw_rec r = 0; (r = hgw_rec_next(country, HGW_T_HOLIDAY_RULE, r)) != 0;) {
        int32_t kind = hgw_holiday_rule_kind(country, r);
        if (kind > 0 && kind < KINDS && hgw_holiday_rule_settled(country, r))
            fixed[kind] = 1;
    }
    for (hgw_rec r = 0; (r = hgw_rec_next(country, HGW_T_SCHOOL_YEAR, r)) != 0;)
        if (hgwi_year_asked(check, country, r))
            compare_year(check, &o, fixed, r);
}

/* ---- HOLIDAY_DOUBTFUL ---- */

/* A country's holiday is not used where the school's own calendar has that kind in that year. */
static int is_used(const hgwi_check *check, const owns *o, const hgw_doc *doc, hgw_rec holiday) {
    if (!hgwi_holiday_asked(check, doc, holiday) || is_over(check, doc, holiday))
        return 0;
    if (doc == check->calendar || !check->own || !hgwi_calendar_is_country(doc))
        return 1;
    return own_of_kind(o, hgw_holiday_kind(doc, holiday), hgw_holiday_first_day(doc, holiday)) == 0;
}

void hgwi_rule_holiday_doubtful(hgwi_check *check) {
    owns o = {0};
    if (check->own && !own_holidays(check, &o))
        return;
    for (int32_t i = 0; i < check->beside_count; i++) {
        const hgw_doc *doc = check->beside[i];
        if (!hgwi_calendar_asked(check, doc) && doc != check->country)
            continue;
        for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_HOLIDAY, r)) != 0;) {
            if (!hgw_holiday_doubtful(doc, r) || !in_order(doc, r) || !is_used(check, &o, doc, r) ||
                !hgwi_year_asked(check, doc, hgw_rec_parent(doc, r)))
                continue;
            hgwi_draft *draft = hgwi_find(check);
            hgwi_about_beside(check, draft, doc, r);
            say_holiday(check, draft, doc, r);
            hgwi_say_quote(check, draft, "note", hgw_holiday_note(doc, r));
        }
    }
}
