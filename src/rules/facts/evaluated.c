/* evaluated.c: results beside, by goal and outcome. */
#include <string.h>

#include "evaluated.h"

struct hgwi_evaluated_all {
    hgwi_evaluated *at;
    int32_t count;
};

/* ---- gathering ---- */

static int same_or_none(const char *left, const char *right) {
    return left && right ? strcmp(left, right) == 0 : !left && !right;
}

static int is_ours(const hgwi_check *check, const hgw_doc *doc) {
    hgw_date day = hgw_rec_type(doc, HGW_ROOT) == HGW_T_RESULTS ? hgw_results_evaluated_on(doc, HGW_ROOT) : 0;
    return day != 0 && hgwi_by_today(check, day) &&
           same_or_none(hgw_results_dossier(doc, HGW_ROOT), hgwi_rec_id(check->dossier, HGW_ROOT));
}

/* The goal or outcome that a result names; 0: the dossier does not have it, or not yet. */
static hgw_rec aim_of(const hgwi_check *check, const hgw_doc *doc, hgw_rec result) {
    const char *goal = hgw_aim_result_goal(doc, result), *outcome = hgw_aim_result_outcome(doc, result);
    const char *id = goal ? goal : outcome;
    hgw_rec found = id ? hgw_rec_find(check->dossier, id) : 0;
    hgw_type wanted = goal ? HGW_T_GOAL : HGW_T_OUTCOME_TARGET;
    return found && hgw_rec_type(check->dossier, found) == wanted && check->visible[found] ? found : 0;
}

static const char *said(const hgwi_evaluated *one) {
    for (int32_t i = 0, n = hgw_aim_result_group_results_count(one->doc, one->result); i < n; i++) {
        const char *message =
            hgw_group_result_message(one->doc, hgw_aim_result_group_results_at(one->doc, one->result, i));
        if (message)
            return message;
    }
    return "";
}

/* Of one day what comes last does not depend on the order in which the documents lie. */
static int in_order(const void *left, const void *right, void *user) {
    const hgwi_evaluated *a = left, *b = right;
    (void)user;
    if (a->aim != b->aim)
        return a->aim < b->aim ? -1 : 1;
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    if (a->day != b->day)
        return a->day < b->day ? -1 : 1;
    const char *one = hgwi_rec_id(a->doc, HGW_ROOT), *other = hgwi_rec_id(b->doc, HGW_ROOT);
    int order = hgwi_natural_order(one ? one : "", other ? other : "");
    return order ? order : strcmp(said(a), said(b));
}

static const struct hgwi_evaluated_all *evaluated_make(hgwi_check *check) {
    int32_t room = 0;
    struct hgwi_evaluated_all *all = hgwi_room(check, 1, sizeof *all);
    for (int32_t i = 0; i < check->beside_count; i++)
        if (is_ours(check, check->beside[i]))
            room += hgw_results_aims_count(check->beside[i], HGW_ROOT);
    hgwi_evaluated *at = hgwi_room(check, (size_t)room, sizeof *at);
    for (int32_t i = 0; i < check->beside_count && at && all; i++) {
        const hgw_doc *doc = check->beside[i];
        for (int32_t j = 0, n = is_ours(check, doc) ? hgw_results_aims_count(doc, HGW_ROOT) : 0; j < n; j++) {
            hgw_rec result = hgw_results_aims_at(doc, HGW_ROOT, j), aim = aim_of(check, doc, result);
            if (aim)
                at[all->count++] = (hgwi_evaluated){aim, hgw_results_kind(doc, HGW_ROOT),
                                                    hgw_results_evaluated_on(doc, HGW_ROOT), doc, result};
        }
    }
    if (!at || !all)
        return NULL;
    hgwi_sort(at, (size_t)all->count, sizeof *at, in_order, NULL);
    all->at = at;
    return all;
}

/* ---- finding ---- */

/* The first that does not come before an aim and kind. */
static int32_t place_from(const struct hgwi_evaluated_all *all, hgw_rec aim, int32_t kind) {
    int32_t low = 0, high = all->count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        const hgwi_evaluated *at = &all->at[middle];
        if (at->aim < aim || (at->aim == aim && at->kind < kind))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

hgwi_evaluated_of hgwi_evaluations(hgwi_check *check, hgw_rec aim, int32_t kind) {
    if (!check->evaluated)
        check->evaluated = evaluated_make(check);
    if (!check->evaluated)
        return (hgwi_evaluated_of){NULL, 0};
    int32_t from = place_from(check->evaluated, aim, kind), to = place_from(check->evaluated, aim, kind + 1);
    return (hgwi_evaluated_of){check->evaluated->at + from, to - from};
}

const hgwi_evaluated *hgwi_evaluated_last(hgwi_check *check, hgw_rec aim, int32_t kind) {
    hgwi_evaluated_of all = hgwi_evaluations(check, aim, kind);
    return all.count > 0 ? &all.at[all.count - 1] : NULL;
}

/* ---- in between ---- */

static int only_heard(const hgw_doc *doc, hgw_rec rec, hgw_field reasons) {
    for (int32_t i = 0, n = hgw_item_count(doc, rec, reasons); i < n; i++)
        if (hgw_item_get(doc, rec, reasons, i) == HGW_VERDICT_REASON_OBSERVATIONS_ONLY)
            return 1;
    return 0;
}

/* The teacher's own, else what was computed. */
static int32_t verdict_of(const hgw_doc *doc, hgw_rec rec, hgw_field own, hgw_field computed, hgw_field reasons,
                          int measured) {
    int32_t theirs = (int32_t)hgw_get_int(doc, rec, own);
    if (theirs == HGW_VERDICT_ON_COURSE || theirs == HGW_VERDICT_ADJUST || theirs == HGW_VERDICT_TOO_LITTLE_EVIDENCE)
        return theirs;
    return measured && only_heard(doc, rec, reasons) ? 0 : (int32_t)hgw_get_int(doc, rec, computed);
}

static int32_t sign_of(int32_t verdict) {
    if (verdict == HGW_VERDICT_ADJUST)
        return HGW_EVIDENCE_SIGN_NEGATIVE;
    return verdict == HGW_VERDICT_ON_COURSE ? HGW_EVIDENCE_SIGN_POSITIVE : 0;
}

int32_t hgwi_evaluated_sign(const hgwi_evaluated *one, int measured) {
    const hgw_doc *doc = one->doc;
    int32_t on = 0, adjust = 0, count = hgw_aim_result_pupils_count(doc, one->result);
    for (int32_t i = 0, n = hgw_aim_result_group_results_count(doc, one->result); i < n; i++) {
        hgw_rec group = hgw_aim_result_group_results_at(doc, one->result, i);
        int32_t sign = sign_of(verdict_of(doc, group, HGW_GROUP_RESULT_OWN_VERDICT, HGW_GROUP_RESULT_VERDICT,
                                          HGW_GROUP_RESULT_REASONS, measured));
        if (sign)
            return sign;
    }
    for (int32_t i = 0; i < count; i++) {
        hgw_rec pupil = hgw_aim_result_pupils_at(doc, one->result, i);
        int32_t verdict = verdict_of(doc, pupil, HGW_PUPIL_RESULT_OWN_VERDICT, HGW_PUPIL_RESULT_VERDICT,
                                     HGW_PUPIL_RESULT_REASONS, measured);
        on += verdict == HGW_VERDICT_ON_COURSE;
        adjust += verdict == HGW_VERDICT_ADJUST;
    }
    if (2 * adjust > count)
        return HGW_EVIDENCE_SIGN_NEGATIVE;
    return 2 * on > count ? HGW_EVIDENCE_SIGN_POSITIVE : 0;
}

/* ---- at the end ---- */

hgw_date hgwi_evaluated_held(const hgwi_evaluated *one) {
    hgw_date latest = 0;
    for (int32_t i = 0, n = hgw_aim_result_pupils_count(one->doc, one->result); i < n; i++) {
        hgw_date held = hgw_pupil_result_held_on(one->doc, hgw_aim_result_pupils_at(one->doc, one->result, i));
        latest = held > latest ? held : latest;
    }
    return latest;
}

/* Reached by the teacher's own verdict, else by the result; -1: it cannot be told, or was close. */
static int reached(const hgw_doc *doc, hgw_rec pupil) {
    int32_t own = hgw_pupil_result_own_verdict(doc, pupil);
    if (own == HGW_VERDICT_ATTAINED || own == HGW_VERDICT_NOT_ATTAINED)
        return own == HGW_VERDICT_ATTAINED;
    if (!hgw_has(doc, pupil, HGW_PUPIL_RESULT_ATTAINED))
        return -1;
    int got = hgw_pupil_result_attained(doc, pupil);
    return !got && hgw_pupil_result_certainty(doc, pupil) == HGW_CERTAINTY_BORDERLINE ? -1 : got;
}

/* By the decision on the group; else by the share, when decisions on pupils do not mend that; 0 or 1, -1: no share. */
static int group_below(const hgwi_evaluated *one, hgw_rec group, int32_t made_it) {
    const hgw_doc *doc = one->doc;
    int32_t own = hgw_group_result_own_verdict(doc, group);
    if (own == HGW_VERDICT_ATTAINED || own == HGW_VERDICT_NOT_ATTAINED)
        return own == HGW_VERDICT_NOT_ATTAINED;
    if (!hgw_has(doc, group, HGW_GROUP_RESULT_SHARE_REACHED))
        return -1;
    double of = (double)hgw_aim_result_pupils_count(doc, one->result);
    return !hgw_group_result_share_reached(doc, group) &&
           hgw_group_result_share_certainty(doc, group) == HGW_CERTAINTY_CLEAR &&
           !(of > 0 && hgw_has(doc, group, HGW_GROUP_RESULT_SHARE_TARGET) &&
             made_it >= of * hgw_group_result_share_target(doc, group));
}

int hgwi_evaluated_below(const hgwi_evaluated *one) {
    const hgw_doc *doc = one->doc;
    int32_t made_it = 0, missed = 0;
    for (int32_t i = 0, n = hgw_aim_result_pupils_count(doc, one->result); i < n; i++) {
        int got = reached(doc, hgw_aim_result_pupils_at(doc, one->result, i));
        made_it += got == 1;
        missed += got == 0;
    }
    for (int32_t i = 0, n = hgw_aim_result_group_results_count(doc, one->result); i < n; i++) {
        int below = group_below(one, hgw_aim_result_group_results_at(doc, one->result, i), made_it);
        if (below >= 0)
            return below;
    }
    return missed > 0;
}
