/* p7_calendar.c: principle 7, what cannot be right in a calendar. */
#include "rules/say.h"

enum { BACKWARDS = 1, SHARED, SHORT, LONG, ENDLESS, WRONGS };

static const char *const wrongs[WRONGS] = {"", "backwards", "shared", "short", "long", "endless"};

enum { KINDS = HGW_HOLIDAY_KIND_PAAS + 1 };

static hgwi_draft *wrong(hgwi_check *check, const hgw_doc *doc, hgw_rec rec, int what) {
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_beside(check, draft, doc, rec);
    hgwi_about_text(check, draft, wrongs[what]);
    hgwi_say_part(check, draft, "part", doc, rec);
    hgwi_say_choice(check, draft, "what", what, wrongs[what]);
    return draft;
}

/* ---- what ends before it starts ---- */

static const struct {
    hgw_type type;
    hgw_field first, last;
} stretches[] = {
    {HGW_T_SCHOOL_YEAR, HGW_SCHOOL_YEAR_START_DATE, HGW_SCHOOL_YEAR_END_DATE},
    {HGW_T_HOLIDAY, HGW_HOLIDAY_FIRST_DAY, HGW_HOLIDAY_LAST_DAY},
    {HGW_T_PERIOD, HGW_PERIOD_FIRST_DAY, HGW_PERIOD_LAST_DAY},
    {HGW_T_BLOCK, HGW_BLOCK_FIRST_DAY, HGW_BLOCK_LAST_DAY},
    {HGW_T_MEASURE_MOMENT, HGW_MEASURE_MOMENT_WINDOW_START, HGW_MEASURE_MOMENT_WINDOW_END},
};

static void backwards(hgwi_check *check, const hgw_doc *doc) {
    for (size_t i = 0; i < sizeof stretches / sizeof *stretches; i++)
        for (hgw_rec r = 0; (r = hgw_rec_next(doc, stretches[i].type, r)) != 0;) {
            int64_t first = hgw_get_int(doc, r, stretches[i].first), last = hgw_get_int(doc, r, stretches[i].last);
            hgw_rec year = stretches[i].type == HGW_T_SCHOOL_YEAR ? r : hgw_rec_parent(doc, r);
            if (first != 0 && last != 0 && last < first && hgwi_year_asked(check, doc, year))
                wrong(check, doc, r, BACKWARDS);
        }
}

/* ---- holidays at the same time ---- */

typedef struct stay {
    hgw_date first, last;
    int32_t region, kind; /* region 0: all of them */
    hgw_rec rec;
} stay;

static int stay_order(const void *left, const void *right, void *user) {
    const stay *a = left, *b = right;
    const hgw_doc *doc = user;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    if (a->last != b->last)
        return a->last < b->last ? -1 : 1;
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    const char *x = hgwi_rec_id(doc, a->rec), *y = hgwi_rec_id(doc, b->rec);
    int order = x && y ? hgwi_natural_order(x, y) : 0;
    return order ? order : (a->rec > b->rec) - (a->rec < b->rec);
}

/* Is a Monday to Friday among the days that both have?  `later` begins last. */
static int share_a_school_day(const stay *later, const stay *former) {
    hgw_date last = former->last < later->last ? former->last : later->last;
    if (last < later->first)
        return 0;
    return hgwi_date_days(last) - hgwi_date_days(later->first) >= 2 || hgwi_date_weekday(later->first) <= 5 ||
           hgwi_date_weekday(last) <= 5;
}

/* Holidays in the order of their first days; of those before, the last to end of each region and kind is enough. */
typedef struct sweep {
    stay *stays;
    int32_t count;
    const stay **latest; /* by region and kind; the row behind the regions is of all regions together */
    int32_t rows;
} sweep;

static const stay *other_at(const sweep *s, int32_t row, const stay *one) {
    for (int kind = 0; kind < KINDS; kind++) {
        const stay *former = s->latest[row * KINDS + kind];
        if (former && kind != one->kind && share_a_school_day(one, former))
            return former;
    }
    return NULL;
}

static void keep(const sweep *s, int32_t row, const stay *one) {
    const stay **latest = &s->latest[row * KINDS + one->kind];
    if (!*latest || one->last > (*latest)->last)
        *latest = one;
}

static void shared(hgwi_check *check, const hgw_doc *doc, sweep *s) {
    union {
        const hgw_doc *in;
        void *out;
    } user = {doc};
    int32_t all = s->rows - 1;
    hgwi_sort(s->stays, (size_t)s->count, sizeof *s->stays, stay_order, user.out);
    for (int32_t i = 0; i < s->count && !check->no_memory; i++) {
        const stay *one = &s->stays[i];
        const stay *former = one->region ? other_at(s, one->region, one) : other_at(s, all, one);
        if (!former && one->region)
            former = other_at(s, 0, one);
        keep(s, one->region, one);
        keep(s, all, one);
        if (!former || !hgwi_year_asked(check, doc, hgw_rec_parent(doc, one->rec)))
            continue;
        hgwi_draft *draft = wrong(check, doc, one->rec, SHARED);
        const char *id = hgwi_rec_id(doc, former->rec);
        hgwi_about_text(check, draft, id ? id : "");
        hgwi_see(check, draft, doc, former->rec);
    }
    for (int32_t i = 0; i < s->count; i++)
        for (int kind = 0; kind < KINDS; kind++)
            s->latest[s->stays[i].region * KINDS + kind] = s->latest[all * KINDS + kind] = NULL;
}

static void gather(hgwi_check *check, const hgw_doc *doc, sweep *s) {
    s->count = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_HOLIDAY, r)) != 0;) {
        stay one = {hgw_holiday_first_day(doc, r), hgw_holiday_last_day(doc, r),
                    hgwi_word(check, hgw_holiday_region(doc, r)), hgw_holiday_kind(doc, r), r};
        int known = one.kind > 0 && one.kind < KINDS && one.first != 0 && one.last >= one.first;
        if (known && !hgw_holiday_optional(doc, r))
            s->stays[s->count++] = one;
    }
}

static int32_t holidays_of(const hgw_doc *doc) {
    int32_t count = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_HOLIDAY, r)) != 0;)
        count++;
    return count;
}

/* The regions become words first, so that there is a row for each. */
static void at_the_same_time(hgwi_check *check) {
    sweep s = {NULL, 0, NULL, 0};
    int32_t most = 0;
    for (int32_t i = 0; i < check->beside_count; i++) {
        const hgw_doc *doc = check->beside[i];
        if (!hgwi_calendar_asked(check, doc))
            continue;
        int32_t count = holidays_of(doc);
        most = count > most ? count : most;
        for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_HOLIDAY, r)) != 0;)
            hgwi_word(check, hgw_holiday_region(doc, r));
    }
    s.rows = check->word_count + 2;
    s.stays = hgwi_room(check, (size_t)most, sizeof *s.stays);
    s.latest = hgwi_room(check, (size_t)s.rows * KINDS, sizeof *s.latest);
    for (int32_t i = 0; i < check->beside_count && !check->no_memory; i++)
        if (hgwi_calendar_asked(check, check->beside[i])) {
            gather(check, check->beside[i], &s);
            shared(check, check->beside[i], &s);
        }
}

/* ---- school years ---- */

/* The last day of school as far as the year tells it: its own, else the one before its summer holiday. */
static hgw_date end_of(const hgw_doc *doc, hgw_rec year) {
    hgw_date end = hgw_school_year_end_date(doc, year), summer = 0;
    for (int32_t i = 0, n = hgw_school_year_holidays_count(doc, year); i < n && end == 0; i++) {
        hgw_rec holiday = hgw_school_year_holidays_at(doc, year, i);
        hgw_date first = hgw_holiday_first_day(doc, holiday);
        if (hgw_holiday_kind(doc, holiday) == HGW_HOLIDAY_KIND_ZOMER && first > summer)
            summer = first;
    }
    return end == 0 && summer != 0 ? hgwi_date_add(summer, -1) : end;
}

static void years(hgwi_check *check, const hgw_doc *doc) {
    int settled_beside = doc != check->country && check->country != NULL && !hgwi_calendar_is_country(doc);
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_SCHOOL_YEAR, r)) != 0;) {
        hgw_date start = hgw_school_year_start_date(doc, r), end = end_of(doc, r);
        if (!hgwi_year_asked(check, doc, r))
            continue;
        if (end == 0 && !settled_beside)
            wrong(check, doc, r, ENDLESS);
        if (start == 0 || end < start)
            continue;
        int32_t days = hgwi_date_days(end) - hgwi_date_days(start) + 1;
        if (days < HGWI_YEAR_LEAST || days > HGWI_YEAR_MOST)
            wrong(check, doc, r, days < HGWI_YEAR_LEAST ? SHORT : LONG);
    }
}

void hgwi_rule_calendar_impossible(hgwi_check *check) {
    for (int32_t i = 0; i < check->beside_count && !check->no_memory; i++)
        if (hgwi_calendar_asked(check, check->beside[i])) {
            backwards(check, check->beside[i]);
            years(check, check->beside[i]);
        }
    at_the_same_time(check);
}
