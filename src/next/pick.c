/* pick.c: which period ends, and which one follows it. */
#include <string.h>

#include "next_room.h"

/* ---- the calendars ---- */

static hgw_rec next_span(const hgw_doc *calendar, hgw_rec rec) {
    hgw_rec period = hgw_rec_next(calendar, HGW_T_PERIOD, rec), block = hgw_rec_next(calendar, HGW_T_BLOCK, rec);
    return period && (!block || period < block) ? period : block;
}

static int is_span(const hgw_doc *doc, hgw_rec rec) {
    hgw_type type = hgw_rec_type(doc, rec);
    return type == HGW_T_PERIOD || type == HGW_T_BLOCK;
}

/* A period without a last day is over as soon as it began: what follows begins later. */
static hgwi_next_span span_at(const hgw_doc *calendar, hgw_rec rec) {
    hgwi_next_span span = {calendar, rec, hgwi_rec_id(calendar, rec), NULL, 0, 0};
    int period = hgw_rec_type(calendar, rec) == HGW_T_PERIOD;
    span.year = hgwi_rec_id(calendar, hgw_rec_parent(calendar, rec));
    span.first = period ? hgw_period_first_day(calendar, rec) : hgw_block_first_day(calendar, rec);
    span.last = period ? hgw_period_last_day(calendar, rec) : hgw_block_last_day(calendar, rec);
    if (span.last < span.first)
        span.last = span.first;
    return span;
}

/* Calendars of two years may both have a P5: that of the dossier's year is meant. */
static hgwi_next_span find(const hgwi_next *n, const char *id) {
    hgwi_next_span found = {NULL, 0, NULL, NULL, 0, 0};
    const char *year = hgw_dossier_school_year(n->dossier, HGW_ROOT);
    for (int32_t i = 0; id && i < n->count; i++) {
        hgw_rec rec = hgw_rec_type(n->beside[i], HGW_ROOT) == HGW_T_CALENDAR ? hgw_rec_find(n->beside[i], id) : 0;
        if (!rec || !is_span(n->beside[i], rec))
            continue;
        hgwi_next_span span = span_at(n->beside[i], rec);
        if (!found.calendar || (hgwi_next_same(span.year, year) && !hgwi_next_same(found.year, year)))
            found = span;
    }
    return found;
}

/* ---- the one that ends ---- */

/* Of records that have a period, the one with the smallest id is heard. */
static void hear(const hgw_doc *doc, hgw_rec rec, const char *period, hgw_rec *best, const char **heard) {
    const char *id = hgwi_rec_id(doc, rec), *best_id = *best ? hgwi_rec_id(doc, *best) : NULL;
    if (!period || (*best && (!id || (best_id && strcmp(id, best_id) >= 0))))
        return;
    *best = rec;
    *heard = period;
}

const char *hgwi_next_period_of(const hgwi_next_source *s, hgw_rec goal, uint8_t *from) {
    const char *period = hgw_goal_period(s->doc, goal);
    hgw_rec best = 0;
    *from = period ? 1 : 0;
    if (period)
        return period;
    for (const hgwi_next_link *l = s->by[HGWI_NEXT_BY_PLAN][goal]; l; l = l->next)
        hear(s->doc, l->rec, hgw_plan_period(s->doc, l->rec), &best, &period);
    *from = period ? 2 : 0;
    for (int32_t i = 0, count = period ? 0 : hgw_goal_subgroups_count(s->doc, goal); i < count; i++) {
        hgw_rec subgroup = hgw_goal_subgroups_at(s->doc, goal, i);
        if (subgroup)
            hear(s->doc, subgroup, hgw_subgroup_period(s->doc, subgroup), &best, &period);
    }
    if (period && !*from)
        *from = 3;
    return period;
}

/* Periods come before blocks, and smaller ids before larger, when both begin on the same day. */
static int later(const hgwi_next_span *one, const hgwi_next_span *other) {
    if (!other->calendar || one->first != other->first)
        return !other->calendar || one->first > other->first;
    hgw_type a = hgw_rec_type(one->calendar, one->rec), b = hgw_rec_type(other->calendar, other->rec);
    return a != b ? a < b : strcmp(one->id, other->id) < 0;
}

static void ends_last(hgwi_next *n) {
    hgwi_next_source *s = &n->sources[0];
    for (int32_t i = 0, count = hgw_dossier_goals_count(s->doc, HGW_ROOT); i < count; i++) {
        uint8_t from;
        const char *period = hgwi_next_period_of(s, hgw_dossier_goals_at(s->doc, HGW_ROOT, i), &from);
        hgwi_next_span span = find(n, period);
        if (span.calendar && span.first && hgwi_next_by_today(n, span.first) && later(&span, &n->ending))
            n->ending = span;
    }
    if (!n->ending.calendar)
        hgwi_next_try(n, hgwi_fail(n->ctx, HGWI_ERR_NEXT_PERIOD_NONE, NULL, 0));
}

static void ends(hgwi_next *n) {
    if (!n->options || !hgw_has(n->options, HGW_ROOT, HGW_NEXT_OPTIONS_PERIOD)) {
        ends_last(n);
        return;
    }
    n->ending = find(n, hgw_next_options_period(n->options, HGW_ROOT));
    if (!n->ending.calendar)
        hgwi_next_try(
            n, hgwi_fail_on(n->ctx, n->options, HGWI_ERR_NEXT_PERIOD_UNKNOWN, HGW_ROOT, HGW_NEXT_OPTIONS_PERIOD, -1));
}

/* ---- the one that follows ---- */

static int equal(const char *left, const char *right) {
    return (!left && !right) || hgwi_next_same(left, right);
}

/* The time lines of periods and of each method's blocks do not depend on each other. */
static int same_line(const hgwi_next_span *one, const hgwi_next_span *other) {
    const hgw_doc *a = one->calendar, *b = other->calendar;
    if (hgw_rec_type(a, one->rec) != hgw_rec_type(b, other->rec))
        return 0;
    if (hgw_rec_type(a, one->rec) == HGW_T_PERIOD)
        return hgw_period_kind(a, one->rec) == hgw_period_kind(b, other->rec);
    return equal(hgw_block_subject(a, one->rec), hgw_block_subject(b, other->rec)) &&
           equal(hgw_block_teaching_method(a, one->rec), hgw_block_teaching_method(b, other->rec));
}

/* Of two that begin on the same day, one in the calendar of the period that ends. */
static int sooner(const hgwi_next *n, const hgwi_next_span *one, const hgwi_next_span *other) {
    if (!other->calendar || one->first != other->first)
        return !other->calendar || one->first < other->first;
    int a = one->calendar == n->ending.calendar, b = other->calendar == n->ending.calendar;
    return a != b ? a : strcmp(one->id, other->id) < 0;
}

static void follows_in(hgwi_next *n, const hgw_doc *calendar) {
    for (hgw_rec rec = 0; (rec = next_span(calendar, rec)) != 0;) {
        hgwi_next_span span = span_at(calendar, rec);
        if (span.id && span.first > n->ending.last && same_line(&span, &n->ending) && sooner(n, &span, &n->following))
            n->following = span;
    }
}

static void follows(hgwi_next *n) {
    for (int32_t i = 0; n->ending.first && i < n->count; i++)
        if (hgw_rec_type(n->beside[i], HGW_ROOT) == HGW_T_CALENDAR)
            follows_in(n, n->beside[i]);
    if (!n->following.calendar) {
        hgwi_next_try(n, hgwi_fail(n->ctx, HGWI_ERR_NEXT_PERIOD_LAST, NULL, 0));
        return;
    }
    const hgwi_next_span *a = &n->ending, *b = &n->following;
    if (a->year && b->year)
        n->new_year = strcmp(a->year, b->year) != 0;
    else
        n->new_year =
            a->calendar != b->calendar || hgw_rec_parent(a->calendar, a->rec) != hgw_rec_parent(b->calendar, b->rec);
}

void hgwi_next_pick(hgwi_next *n) {
    int calendars = 0;
    for (int32_t i = 0; i < n->count; i++)
        calendars += hgw_rec_type(n->beside[i], HGW_ROOT) == HGW_T_CALENDAR;
    if (!hgwi_next_good(n))
        return;
    if (!calendars)
        hgwi_next_try(n, hgwi_fail(n->ctx, HGWI_ERR_NEXT_CALENDAR, NULL, 0));
    else
        ends(n);
    if (hgwi_next_good(n))
        follows(n);
}
