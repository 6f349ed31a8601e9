/* measures.c: what was measured and said, by pupil and instrument, so that the series of each is found quickly. */
#include <string.h>

#include "evaluation_room.h"

static void learn_pupils(hgwi_eval *e) {
    int32_t count = hgw_dossier_pupils_count(e->dossier, HGW_ROOT);
    e->pupils = hgwi_eval_room(e, (size_t)count, sizeof *e->pupils);
    hgwi_idtree_start(&e->pupil_ids, &e->pool);
    for (int32_t i = 0; i < count && hgwi_eval_good(e); i++) {
        hgw_rec pupil = hgw_dossier_pupils_at(e->dossier, HGW_ROOT, i);
        const char *id = hgwi_rec_id(e->dossier, pupil);
        e->pupils[e->pupil_count++] = pupil;
        if (id && hgwi_idtree_add(&e->pupil_ids, id, strlen(id), e->pupil_count) == HGW_E_NOMEM)
            hgwi_eval_try(e, hgwi_fail(e->ctx, HGWI_ERR_NOMEM, NULL, 0));
    }
}

int32_t hgwi_eval_grade(const hgwi_eval *e, int32_t pupil) {
    return pupil >= 0 ? (int32_t)hgw_pupil_grade(e->dossier, e->pupils[pupil]) : 0;
}

int32_t hgwi_eval_place(const hgwi_eval *e, const hgw_doc *doc, hgw_rec pupil) {
    const char *id = pupil ? hgwi_rec_id(doc, pupil) : NULL;
    return id ? hgwi_idtree_find(&e->pupil_ids, id, strlen(id)) - 1 : -1;
}

/* How many points a piece of evidence gives: one for each child, one for the group as a whole when it names none. */
static int32_t points_in(const hgw_doc *doc, hgw_rec evidence) {
    int32_t pupils = hgw_evidence_pupils_count(doc, evidence);
    return pupils > 0 ? pupils : 1;
}

static int counts(const hgwi_eval *e, const hgw_doc *doc, hgw_date day) {
    if (day == 0 || !hgwi_eval_by_today(e, day))
        return 0;
    /* At the end the year is counted from the result, which may be a while ago. */
    int32_t back = e->kind == HGW_EVALUATION_KIND_FINAL ? 2 * HGWI_EVAL_A_YEAR : HGWI_EVAL_A_YEAR;
    return doc == e->dossier || hgwi_date_days(e->today) - hgwi_date_days(day) <= back;
}

static int32_t count_in(const hgw_doc *doc) {
    int32_t count = 0;
    for (hgw_rec rec = 0; (rec = hgw_rec_next(doc, HGW_T_EVIDENCE, rec)) != 0;)
        count += points_in(doc, rec);
    return count;
}

/* Add the points of a piece of evidence; how many there are then. */
static int32_t expand(hgwi_eval *e, const hgw_doc *doc, hgw_rec evidence, hgwi_measure_point *to, int32_t count) {
    hgw_date day = hgwi_eval_day(doc, evidence);
    int32_t instrument = hgwi_eval_instrument(e, hgw_evidence_instrument(doc, evidence));
    int32_t pupils = hgw_evidence_pupils_count(doc, evidence);
    if (!hgwi_eval_good(e) || !counts(e, doc, day))
        return count;
    if (pupils == 0 && doc == e->dossier)
        to[count++] = (hgwi_measure_point){evidence, doc, day, -1, instrument};
    for (int32_t i = 0; i < pupils; i++) {
        int32_t place = hgwi_eval_place(e, doc, hgw_evidence_pupils_at(doc, evidence, i));
        if (place >= 0)
            to[count++] = (hgwi_measure_point){evidence, doc, day, place, instrument};
    }
    return count;
}

int hgwi_eval_other_subject(const hgwi_aim *aim, const hgwi_measure_point *point) {
    const char *subject = hgw_evidence_subject(point->doc, point->rec);
    return subject && aim->subject && !hgwi_eval_same(subject, aim->subject);
}

int hgwi_eval_has_sign(const hgwi_measure_point *point) {
    int32_t sign = hgw_evidence_sign(point->doc, point->rec);
    return sign == HGW_EVIDENCE_SIGN_POSITIVE || sign == HGW_EVIDENCE_SIGN_NEGATIVE;
}

int hgwi_eval_by_day(const hgwi_measure_point *a, const hgwi_measure_point *b) {
    if (a->day != b->day)
        return a->day < b->day ? -1 : 1;
    const char *one = hgwi_rec_id(a->doc, a->rec), *other = hgwi_rec_id(b->doc, b->rec);
    int order = strcmp(one ? one : "", other ? other : "");
    return order ? order : (a->rec > b->rec) - (a->rec < b->rec);
}

static int in_order(const void *left, const void *right, void *user) {
    const hgwi_measure_point *a = left, *b = right;
    (void)user;
    if (a->pupil != b->pupil)
        return a->pupil < b->pupil ? -1 : 1;
    if (a->instrument != b->instrument)
        return a->instrument < b->instrument ? -1 : 1;
    return hgwi_eval_by_day(a, b);
}

void hgwi_eval_measures(hgwi_eval *e) {
    const hgw_doc *docs[] = {e->dossier, e->earlier[0], e->earlier[1]};
    int32_t room = 0, count = 0;
    learn_pupils(e);
    for (int i = 0; i < 3; i++)
        room += docs[i] ? count_in(docs[i]) : 0;
    hgwi_measure_point *points = hgwi_eval_room(e, (size_t)room, sizeof *points);
    for (int i = 0; i < 3; i++)
        for (hgw_rec rec = 0; hgwi_eval_good(e) && docs[i] && (rec = hgw_rec_next(docs[i], HGW_T_EVIDENCE, rec)) != 0;)
            count = expand(e, docs[i], rec, points, count);
    if (hgwi_eval_good(e))
        hgwi_sort(points, (size_t)count, sizeof *points, in_order, NULL);
    e->points = (hgwi_points_of){points, count};
}

/* ---- finding them ---- */

/* The first point that does not come before a pupil and instrument. */
static int32_t place_from(const hgwi_points_of *all, int32_t pupil, int32_t instrument) {
    int32_t low = 0, high = all->count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        const hgwi_measure_point *at = &all->at[middle];
        if (at->pupil < pupil || (at->pupil == pupil && at->instrument < instrument))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

hgwi_points_of hgwi_eval_points(const hgwi_points_of *all, int32_t pupil, int32_t instrument) {
    int32_t from = place_from(all, pupil, instrument), to = place_from(all, pupil, instrument + 1);
    return (hgwi_points_of){all->at + from, to - from};
}

hgwi_points_of hgwi_eval_points_of_pupil(const hgwi_points_of *all, int32_t pupil) {
    int32_t from = place_from(all, pupil, 0), to = place_from(all, pupil + 1, 0);
    return (hgwi_points_of){all->at + from, to - from};
}

/* ---- what belongs to an aim ---- */

static int32_t count_links(const hgwi_eval *e, const hgwi_eval_link *links) {
    int32_t count = 0;
    for (; links; links = links->next)
        count += points_in(e->dossier, links->rec);
    return count;
}

typedef struct linking {
    hgwi_eval *e;
    hgwi_measure_point *at;
    int32_t count, room;
} linking;

static void take_links(linking *l, const hgwi_eval_link *links) {
    for (; links && hgwi_eval_good(l->e); links = links->next) {
        if (l->e->stamp[links->rec] == l->e->serial)
            continue;
        l->e->stamp[links->rec] = l->e->serial;
        l->count = expand(l->e, l->e->dossier, links->rec, l->at, l->count);
    }
}

/* Evidence that names the outcome or the goal; for an outcome also what names a goal that serves it. */
hgwi_points_of hgwi_eval_linked(hgwi_eval *e, const hgwi_aim *aim) {
    const hgwi_eval_link *own =
        e->by[aim->is_goal ? HGWI_EVAL_BY_EVIDENCE_GOAL : HGWI_EVAL_BY_EVIDENCE_OUTCOME][aim->rec];
    const hgwi_eval_link *goals = aim->is_goal ? NULL : e->by[HGWI_EVAL_BY_GOAL_OUTCOME][aim->rec];
    linking l = {e, NULL, 0, count_links(e, own)};
    e->serial++;
    for (const hgwi_eval_link *goal = goals; goal; goal = goal->next)
        l.room += count_links(e, e->by[HGWI_EVAL_BY_EVIDENCE_GOAL][goal->rec]);
    l.at = hgwi_eval_room(e, (size_t)l.room, sizeof *l.at);
    take_links(&l, own);
    for (const hgwi_eval_link *goal = goals; goal; goal = goal->next)
        take_links(&l, e->by[HGWI_EVAL_BY_EVIDENCE_GOAL][goal->rec]);
    if (hgwi_eval_good(e))
        hgwi_sort(l.at, (size_t)l.count, sizeof *l.at, in_order, NULL);
    return (hgwi_points_of){l.at, l.count};
}
