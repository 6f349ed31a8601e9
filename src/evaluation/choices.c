/* choices.c: which kind of evaluation it is, with which limits, which look, and what lies beside. */
#include <string.h>

#include "evaluation_room.h"

/* From the fourth look in a half year on the limits are stricter, since every look can raise a false alarm. */
enum { MANY_LOOKS = 4 };

/* Hattie's, over a school year (evaluation.md 2.4). */
static const double USUAL_HINGE = 0.4;

/* A number that an option sets: where it stands, and between what it must lie (the ends count when `closed`). */
typedef struct choice {
    hgw_field option;
    size_t at;
    double least, most;
    int closed;
} choice;

#define RULE_AT(field) offsetof(hgwi_eval, rules.field)

static const choice reals[] = {
    {HGW_EVALUATE_OPTIONS_P_HI, RULE_AT(p_hi), 0.5, 1, 0},
    {HGW_EVALUATE_OPTIONS_P_LO, RULE_AT(p_lo), 0, 0.5, 0},
    {HGW_EVALUATE_OPTIONS_MIN_SPAN, RULE_AT(min_span), 0, 1, 1},
    {HGW_EVALUATE_OPTIONS_MAX_AGE, RULE_AT(max_age), 0, 1, 1},
    {HGW_EVALUATE_OPTIONS_OUTLIER, RULE_AT(z_out), 0, 100, 0},
    {HGW_EVALUATE_OPTIONS_KAPPA, RULE_AT(kappa), 0, 1000, 1},
    {HGW_EVALUATE_OPTIONS_LEAST_SPREAD, RULE_AT(lambda), 0, 1000, 1},
    {HGW_EVALUATE_OPTIONS_NU0, RULE_AT(nu0), 0, 1e6, 0},
    {HGW_EVALUATE_OPTIONS_HINGE, offsetof(hgwi_eval, hinge), -10, 10, 1},
};

enum { REALS = sizeof reals / sizeof *reals };

static double *place_of(hgwi_eval *e, const choice *c) {
    return (double *)(void *)((char *)e + c->at);
}

static void refuse(hgwi_eval *e, hgw_field option) {
    hgwi_eval_try(e, hgwi_fail_on(e->ctx, e->options, HGWI_ERR_EVALUATE_LIMITS, HGW_ROOT, option, -1));
}

static void choose_real(hgwi_eval *e, const choice *c) {
    double *value = place_of(e, c);
    if (!e->options || !hgw_has(e->options, HGW_ROOT, c->option))
        return;
    *value = hgw_get_real(e->options, HGW_ROOT, c->option);
    int inside = c->closed ? *value >= c->least && *value <= c->most : *value > c->least && *value < c->most;
    if (!inside)
        refuse(e, c->option);
}

static int same_or_none(const char *left, const char *right) {
    return hgwi_eval_same(left, right) || (!left && !right);
}

/* Earlier looks lie beside as results of this dossier; those of one day are one. */
static int32_t count_looks(const hgwi_eval *e) {
    const char *id = hgwi_rec_id(e->dossier, HGW_ROOT);
    uint8_t seen[HGWI_EVAL_HALF_A_YEAR + 1] = {0}; /* by how many days ago */
    int32_t looks = 1;
    for (int32_t i = 0; i < e->count; i++) {
        const hgw_doc *doc = e->beside[i];
        if (hgw_rec_type(doc, HGW_ROOT) != HGW_T_RESULTS ||
            hgw_results_kind(doc, HGW_ROOT) != HGW_EVALUATION_KIND_INTERIM ||
            !same_or_none(hgw_results_dossier(doc, HGW_ROOT), id))
            continue;
        hgw_date day = hgw_results_evaluated_on(doc, HGW_ROOT);
        int32_t ago = day != 0 ? hgwi_date_days(e->today) - hgwi_date_days(day) : 0;
        if (ago <= 0 || ago > HGWI_EVAL_HALF_A_YEAR || seen[ago])
            continue;
        seen[ago] = 1;
        looks++;
    }
    return looks;
}

/* ---- what lies beside ---- */

static const char *year_of(const hgw_doc *dossier) {
    const char *year = hgw_dossier_school_year(dossier, HGW_ROOT);
    return year ? year : "";
}

/* The dossier that this one follows, or one of an earlier school year. */
static int is_earlier(const hgwi_eval *e, const hgw_doc *doc) {
    const char *id = hgwi_rec_id(doc, HGW_ROOT);
    if (hgw_rec_type(doc, HGW_ROOT) != HGW_T_DOSSIER || doc == e->dossier ||
        hgwi_eval_same(id, hgwi_rec_id(e->dossier, HGW_ROOT)))
        return 0;
    if (hgwi_eval_same(id, hgw_dossier_supersedes(e->dossier, HGW_ROOT)))
        return 1;
    return *year_of(doc) && *year_of(e->dossier) && strcmp(year_of(doc), year_of(e->dossier)) < 0;
}

/* Does one dossier come before another?  The one that this follows, then the latest year, then by id. */
static int comes_first(const hgwi_eval *e, const hgw_doc *one, const hgw_doc *other) {
    const char *followed = hgw_dossier_supersedes(e->dossier, HGW_ROOT);
    const char *id = hgwi_rec_id(one, HGW_ROOT), *than = hgwi_rec_id(other, HGW_ROOT);
    int order = hgwi_eval_same(than, followed) - hgwi_eval_same(id, followed);
    if (order == 0)
        order = strcmp(year_of(other), year_of(one));
    if (order == 0)
        order = strcmp(id ? id : "", than ? than : "");
    return order < 0;
}

/* Of several the two that come first, whatever the order in which they lie there. */
static void keep_earlier(hgwi_eval *e, const hgw_doc *doc) {
    if (!e->earlier[0] || comes_first(e, doc, e->earlier[0])) {
        e->earlier[1] = e->earlier[0];
        e->earlier[0] = doc;
    } else if (!e->earlier[1] || comes_first(e, doc, e->earlier[1])) {
        e->earlier[1] = doc;
    }
}

static void look_beside(hgwi_eval *e) {
    for (int32_t i = 0; i < e->count; i++) {
        const hgw_doc *doc = e->beside[i];
        if (hgw_rec_type(doc, HGW_ROOT) == HGW_T_TEAM && !e->team)
            e->team = doc;
        if (is_earlier(e, doc))
            keep_earlier(e, doc);
    }
}

void hgwi_eval_choose(hgwi_eval *e) {
    look_beside(e);
    e->kind = (int32_t)hgwi_option(e->options, HGW_EVALUATE_OPTIONS_KIND, HGW_EVALUATION_KIND_INTERIM);
    e->unit = (int32_t)hgwi_option(e->options, HGW_EVALUATE_OPTIONS_TIME_UNIT, 0);
    e->look = (int32_t)hgwi_option(e->options, HGW_EVALUATE_OPTIONS_LOOK, 0);
    if (e->look == 0)
        e->look = count_looks(e);
    e->rules = hgwi_course_usual;
    e->hinge = USUAL_HINGE;
    if (e->look >= MANY_LOOKS && e->kind != HGW_EVALUATION_KIND_FINAL) {
        e->rules.p_hi = 0.9;
        e->rules.p_lo = 0.1;
    }
    for (int i = 0; i < REALS && hgwi_eval_good(e); i++)
        choose_real(e, &reals[i]);
    e->rules.min_points = (int32_t)hgwi_option(e->options, HGW_EVALUATE_OPTIONS_MIN_POINTS, e->rules.min_points);
    e->min_items = (double)hgwi_option(e->options, HGW_EVALUATE_OPTIONS_MIN_ITEMS, 10);
    e->norm_prior = hgwi_option(e->options, HGW_EVALUATE_OPTIONS_NORM_PRIOR, 0) != 0;
    if (e->kind != HGW_EVALUATION_KIND_INTERIM && e->kind != HGW_EVALUATION_KIND_FINAL)
        refuse(e, HGW_EVALUATE_OPTIONS_KIND);
    if (e->unit != 0 && e->unit != HGW_TIME_UNIT_TEACHING_WEEKS && e->unit != HGW_TIME_UNIT_CALENDAR_WEEKS)
        refuse(e, HGW_EVALUATE_OPTIONS_TIME_UNIT);
    if (hgwi_eval_good(e) && !hgwi_course_rules_good(&e->rules))
        refuse(e, HGW_EVALUATE_OPTIONS_KAPPA);
}

static void write_setting(hgwi_eval *e, hgw_field option, double value) {
    hgw_rec made = hgwi_eval_add(e, HGW_ROOT, HGW_RESULTS_SETTINGS);
    if (!made)
        return;
    hgwi_eval_put_text(e, made, HGW_RESULT_SETTING_NAME, hgw_field_name(option));
    hgwi_eval_put_real(e, made, HGW_RESULT_SETTING_VALUE, value);
}

void hgwi_eval_settings(hgwi_eval *e) {
    for (int i = 0; i < REALS; i++)
        write_setting(e, reals[i].option, *place_of(e, &reals[i]));
    write_setting(e, HGW_EVALUATE_OPTIONS_MIN_POINTS, e->rules.min_points);
    write_setting(e, HGW_EVALUATE_OPTIONS_MIN_ITEMS, e->min_items);
    write_setting(e, HGW_EVALUATE_OPTIONS_NORM_PRIOR, e->norm_prior);
}
