/* instruments.c: tests and lists as the team describes them: kind of scale, direction, error, norms. */
#include <string.h>

#include "evaluation_room.h"

/* ---- levels ---- */

static const char *const built_in[][5] = {
    [HGWI_LEVELS_AE] = {"E", "D", "C", "B", "A"}, /* from low to high */
    [HGWI_LEVELS_IV] = {"V", "IV", "III", "II", "I"},
};

int hgwi_eval_levels(const char *grading) {
    for (int levels = HGWI_LEVELS_AE; levels <= HGWI_LEVELS_IV; levels++)
        for (int i = 0; i < 5; i++)
            if (hgwi_eval_same(built_in[levels][i], grading))
                return levels;
    return grading && *grading ? HGWI_LEVELS_OWN : HGWI_LEVELS_NONE;
}

static int32_t own_steps(const hgwi_instrument *instrument) {
    return instrument && instrument->team ? hgw_instrument_steps_count(instrument->team, instrument->rec) : 0;
}

int32_t hgwi_eval_step(const hgwi_instrument *instrument, const char *grading) {
    int32_t own = own_steps(instrument);
    for (int32_t i = 0; i < own; i++) {
        hgw_rec step = hgw_instrument_steps_at(instrument->team, instrument->rec, i);
        if (hgwi_eval_same(hgw_scale_step_name(instrument->team, step), grading))
            return i + 1;
    }
    int levels = hgwi_eval_levels(grading);
    for (int i = 0; i < 5 && own == 0 && levels != HGWI_LEVELS_OWN && levels != HGWI_LEVELS_NONE; i++)
        if (hgwi_eval_same(built_in[levels][i], grading))
            return i + 1;
    return 0;
}

int hgwi_eval_alike(const hgwi_instrument *instrument, const char *one, const char *other) {
    int left = hgwi_eval_levels(one), right = hgwi_eval_levels(other);
    if (own_steps(instrument) > 0 && hgwi_eval_step(instrument, one) && hgwi_eval_step(instrument, other))
        return 1;
    return left == HGWI_LEVELS_NONE || right == HGWI_LEVELS_NONE || left == right;
}

int hgwi_eval_better_step(const hgwi_instrument *instrument, const char *grading) {
    int levels = hgwi_eval_levels(grading);
    if (own_steps(instrument) == 0 && (levels == HGWI_LEVELS_AE || levels == HGWI_LEVELS_IV))
        return 1;
    return instrument ? instrument->better : 1;
}

/* ---- norms ---- */

/* Does the row of a norm table hold for a grade and moment?  One that names none holds for all. */
static int holds(int32_t row, int32_t asked) {
    return row == 0 || row == asked;
}

static int bound_holds(const hgwi_instrument *n, hgw_rec bound, int32_t grade, int32_t moment_kind) {
    return holds((int32_t)hgw_level_bound_grade(n->team, bound), grade) &&
           holds(hgw_level_bound_moment(n->team, bound), moment_kind);
}

/* The row that names grade and moment goes before one that holds for all. */
static int32_t named(const hgwi_instrument *n, hgw_rec bound) {
    return 2 * (hgw_level_bound_grade(n->team, bound) != 0) + (hgw_level_bound_moment(n->team, bound) != 0);
}

double hgwi_eval_bound(const hgwi_instrument *n, const char *grading, int32_t grade, int32_t moment_kind) {
    int32_t count = n && n->team ? hgw_instrument_level_bounds_count(n->team, n->rec) : 0, best = -1;
    double found = HGWI_UNDEFINED;
    for (int32_t i = 0; i < count; i++) {
        hgw_rec bound = hgw_instrument_level_bounds_at(n->team, n->rec, i);
        if (!bound_holds(n, bound, grade, moment_kind) || named(n, bound) <= best ||
            !hgwi_eval_same(hgw_level_bound_grading(n->team, bound), grading) ||
            !hgw_has(n->team, bound, HGW_LEVEL_BOUND_FROM_SCORE))
            continue;
        best = named(n, bound);
        found = hgw_level_bound_from_score(n->team, bound);
    }
    return found;
}

/* The bound furthest on that the score has passed: of several the one that the best level has. */
const char *hgwi_eval_level_of(const hgwi_instrument *n, double score, int32_t grade, int32_t moment_kind) {
    const char *found = NULL;
    double best = 0;
    int32_t count = n && n->team ? hgw_instrument_level_bounds_count(n->team, n->rec) : 0;
    for (int32_t i = 0; i < count; i++) {
        hgw_rec bound = hgw_instrument_level_bounds_at(n->team, n->rec, i);
        double from = hgw_level_bound_from_score(n->team, bound);
        if (!bound_holds(n, bound, grade, moment_kind) || n->better * (score - from) < 0)
            continue;
        if (!found || n->better * (from - best) > 0) {
            found = hgw_level_bound_grading(n->team, bound);
            best = from;
        }
    }
    return found;
}

hgw_rec hgwi_eval_norm(const hgwi_instrument *n, int32_t grade, int32_t moment_kind) {
    int32_t count = n && n->team ? hgw_instrument_norms_count(n->team, n->rec) : 0;
    for (int32_t i = 0; i < count; i++) {
        hgw_rec norm = hgw_instrument_norms_at(n->team, n->rec, i);
        if (hgw_moment_norm_grade(n->team, norm) == grade && hgw_moment_norm_moment(n->team, norm) == moment_kind)
            return norm;
    }
    return 0;
}

/* ---- the list of them ---- */

static double real_of(const hgwi_instrument *n, hgw_field field) {
    return hgw_has(n->team, n->rec, field) ? hgw_get_real(n->team, n->rec, field) : HGWI_UNDEFINED;
}

static double positive(double figure) {
    return figure > 0 ? figure : HGWI_UNDEFINED;
}

/* The error of one sitting follows from the reliability where the manual gives only that. */
static void take_errors(hgwi_instrument *n) {
    n->see = positive(real_of(n, HGW_INSTRUMENT_SEE));
    n->sem = positive(real_of(n, HGW_INSTRUMENT_SEM));
    n->reliability = real_of(n, HGW_INSTRUMENT_RELIABILITY);
    n->norm_sd = positive(real_of(n, HGW_INSTRUMENT_NORM_SD));
    n->norm_growth = real_of(n, HGW_INSTRUMENT_NORM_GROWTH);
    n->maximum = positive(real_of(n, HGW_INSTRUMENT_MAXIMUM));
    if (!(n->reliability >= 0 && n->reliability <= 1))
        n->reliability = HGWI_UNDEFINED;
    if (!hgwi_defined(n->sem) && n->reliability < 1)
        n->sem = n->norm_sd * sqrt(1 - n->reliability);
    n->sem_as_see = !hgwi_defined(n->see) && hgwi_defined(n->sem);
    if (n->sem_as_see)
        n->see = n->sem;
}

static void describe(const hgwi_eval *e, hgwi_instrument *n) {
    const double none = HGWI_UNDEFINED;
    n->see = n->sem = n->reliability = n->norm_sd = n->norm_growth = n->maximum = none;
    n->better = 1;
    n->rec = e->team ? hgw_rec_find(e->team, n->id) : 0;
    if (!n->rec || hgw_rec_type(e->team, n->rec) != HGW_T_INSTRUMENT)
        return;
    n->team = e->team;
    n->scale = hgw_instrument_scale(e->team, n->rec);
    if (n->scale < HGW_SCALE_KIND_GROWTH || n->scale > HGW_SCALE_KIND_NARRATIVE)
        n->scale = 0;
    if (hgw_has(e->team, n->rec, HGW_INSTRUMENT_HIGHER_IS_BETTER) && !hgw_instrument_higher_is_better(e->team, n->rec))
        n->better = -1;
    take_errors(n);
}

/* Room for one more, twice as much when it is full.  Number 0 stays empty. */
static hgwi_instrument *one_more(hgwi_eval *e) {
    if (e->instrument_count + 1 >= e->instrument_room) {
        int32_t room = e->instrument_room ? 2 * e->instrument_room : 16;
        hgwi_pool *now = e->now;
        e->now = &e->pool; /* it outlives the aim for which it was met */
        hgwi_instrument *more = hgwi_eval_room(e, (size_t)room, sizeof *more);
        e->now = now;
        if (!more)
            return NULL;
        if (e->instruments)
            memcpy(more, e->instruments, (size_t)e->instrument_room * sizeof *more);
        e->instruments = more;
        e->instrument_room = room;
    }
    return &e->instruments[++e->instrument_count];
}

int32_t hgwi_eval_instrument(hgwi_eval *e, const char *id) {
    size_t size = id ? strlen(id) : 0;
    int32_t number = size ? hgwi_idtree_find(&e->instrument_ids, id, size) : 0;
    if (number || size == 0 || !hgwi_eval_good(e))
        return number;
    hgwi_instrument *made = one_more(e);
    if (!made)
        return 0;
    memset(made, 0, sizeof *made);
    made->id = id;
    describe(e, made);
    if (hgwi_idtree_add(&e->instrument_ids, id, size, e->instrument_count) != HGW_OK)
        hgwi_eval_try(e, hgwi_fail(e->ctx, HGWI_ERR_NOMEM, NULL, 0));
    return e->instrument_count;
}

const hgwi_instrument *hgwi_eval_instrument_at(const hgwi_eval *e, int32_t number) {
    return number > 0 ? &e->instruments[number] : NULL;
}
