/* pupil.c: what one or two scores of one pupil can mean. */
#include "pupil.h"

#include "normal.h"

static int is_share(double r) {
    return r >= 0 && r <= 1;
}

static int is_level(double level) {
    return level > 0 && level < 1;
}

/* Phi(more / error); without error 1 when `more` is positive, or not negative when `reached` counts. */
static double chance(double more, double error, int reached) {
    if (error > 0)
        return hgwi_normal_below(more / error);
    return more > 0 || (reached && more == 0) ? 1 : 0;
}

void hgwi_true_score(double x, double mean, double sd, double reliability, double level, double target,
                     hgwi_true *out) {
    const double none = HGWI_UNDEFINED;
    *out = (hgwi_true){HGWI_FIGURE_BAD_INPUT, none, none, none, none, none, none, none, none, none};
    if (!hgwi_finite(x) || !hgwi_finite(mean) || !hgwi_finite(sd) || !(sd > 0) || !is_share(reliability) ||
        !is_level(level) || isinf(target))
        return;
    double z = hgwi_normal_two_sided(level);
    out->status = HGWI_FIGURE_OK;
    out->sem = sd * sqrt(1 - reliability);
    out->obs_lower = x - z * out->sem;
    out->obs_upper = x + z * out->sem;
    out->kelley = reliability < 1 ? mean + reliability * (x - mean) : x; /* the score itself, to the last digit */
    out->se_est = out->sem * sqrt(reliability);
    out->kelley_lower = out->kelley - z * out->se_est;
    out->kelley_upper = out->kelley + z * out->se_est;
    if (!hgwi_defined(target))
        return;
    out->p_attained = chance(x - target, out->sem, 1);
    out->p_attained_kelley = chance(out->kelley - target, out->se_est, 1);
}

static int category(double turned, double critical) {
    double room = HGWI_CLOSE * fmax(1, critical);
    if (turned > critical + room)
        return HGWI_CHANGE_IMPROVED;
    return turned < -critical - room ? HGWI_CHANGE_DETERIORATED : HGWI_CHANGE_UNCHANGED;
}

/* Which norms a way needs beside SD and reliability. */
static int norms_there(int way, const hgwi_norms *n) {
    int mean = way == HGWI_RCI_JT || hgwi_finite(n->m_pre);
    int post = way != HGWI_RCI_HLL || hgwi_finite(n->m_post);
    return mean && post && (way != HGWI_RCI_NK || is_share(n->reliability_post));
}

void hgwi_rci(int way, double pre, double post, const hgwi_norms *n, double critical, int better, hgwi_change *out) {
    double r = n->reliability, sd = n->sd_pre;
    *out = (hgwi_change){HGWI_FIGURE_BAD_INPUT, HGWI_CHANGE_NONE, HGWI_UNDEFINED, HGWI_UNDEFINED, HGWI_UNDEFINED};
    if (!hgwi_finite(pre) || !hgwi_finite(post) || !(sd > 0) || !hgwi_finite(sd) || !is_share(r) || !(critical >= 0) ||
        !norms_there(way, n))
        return;
    double sem = sd * sqrt(1 - r), from = pre, error = sem * sqrt(2);
    if (way != HGWI_RCI_JT)
        from = (way == HGWI_RCI_HLL ? n->m_post : n->m_pre) + r * (pre - n->m_pre);
    if (way == HGWI_RCI_EN)
        error = sem;
    else if (way == HGWI_RCI_GLN || way == HGWI_RCI_HLL)
        error = sd * sqrt((1 - r) * (1 + r));
    else if (way == HGWI_RCI_NK)
        error = sd * sqrt(r * r * (1 - r) + 1 - n->reliability_post);
    out->status = error > 0 ? HGWI_FIGURE_OK : HGWI_FIGURE_UNDEFINED;
    out->sem = sem;
    out->s_diff = error;
    if (!(error > 0))
        return;
    out->rci = (post - from) / error;
    out->category = category(better * out->rci, critical);
}

void hgwi_conditional_growth(double pre, double post, const hgwi_norms *n, double r, hgwi_growth *out) {
    *out = (hgwi_growth){HGWI_FIGURE_BAD_INPUT, HGWI_UNDEFINED, HGWI_UNDEFINED, HGWI_UNDEFINED, HGWI_UNDEFINED};
    if (!hgwi_finite(pre) || !hgwi_finite(post) || !hgwi_finite(n->m_pre) || !hgwi_finite(n->m_post) ||
        !(n->sd_pre > 0) || !(n->sd_post > 0) || !hgwi_finite(n->sd_pre) || !hgwi_finite(n->sd_post) ||
        !(r >= -1 && r <= 1))
        return;
    out->expected = n->m_post + r * n->sd_post / n->sd_pre * (pre - n->m_pre);
    out->sd = n->sd_post * sqrt((1 - r) * (1 + r));
    out->status = out->sd > 0 ? HGWI_FIGURE_OK : HGWI_FIGURE_UNDEFINED;
    if (!(out->sd > 0))
        return;
    out->z = (post - out->expected) / out->sd;
    out->percentile = 100 * hgwi_normal_below(out->z);
}

void hgwi_prepost_individual(double pre, double post, double sd, double reliability, double level, double hinge,
                             hgwi_single *out) {
    const double none = HGWI_UNDEFINED;
    *out = (hgwi_single){HGWI_FIGURE_BAD_INPUT, none, none, none, none, none, none};
    if (!hgwi_finite(pre) || !hgwi_finite(post) || !(sd > 0) || !hgwi_finite(sd) || !is_share(reliability) ||
        !is_level(level) || isinf(hinge))
        return;
    double z = hgwi_normal_two_sided(level);
    out->status = HGWI_FIGURE_OK;
    out->gain = post - pre;
    out->d = out->gain / sd;
    out->se = sqrt(2 * (1 - reliability));
    out->lower = out->d - z * out->se;
    out->upper = out->d + z * out->se;
    if (hgwi_defined(hinge))
        out->p_above_hinge = chance(out->d - hinge, out->se, 0);
}

static int known(double figure) {
    return hgwi_finite(figure) && figure > 0;
}

static int bad_rules(const hgwi_end_rules *r) {
    return !hgwi_finite(r->target) || (hgwi_defined(r->see) && !known(r->see)) ||
           (hgwi_defined(r->sd) && !known(r->sd)) || !(r->p_lo >= 0 && r->p_lo <= r->p_hi && r->p_hi <= 1);
}

static void how_sure(double more, const hgwi_end_rules *r, hgwi_end *out) {
    out->certainty = HGWI_CERTAINTY_UNKNOWN;
    if (!hgwi_defined(r->see))
        return;
    out->p_attained = hgwi_normal_below(more / r->see);
    out->certainty =
        out->p_attained >= r->p_hi || out->p_attained <= r->p_lo ? HGWI_CERTAINTY_CLEAR : HGWI_CERTAINTY_BORDERLINE;
}

static void growth(double y_pre, const hgwi_end_rules *r, hgwi_end *out) {
    double way = r->target - y_pre;
    if (way != 0)
        out->pogo = 100 * out->gain / way;
    if (hgwi_defined(r->see)) {
        out->gain_se = r->see * sqrt(2);
        out->reliable = category(r->better * out->gain / out->gain_se, 1.96);
    }
    if (hgwi_defined(r->sd)) {
        out->d = r->better * out->gain / r->sd;
        out->d_se = out->gain_se / r->sd;
    }
}

void hgwi_final_decision(double y_pre, double y_end, const hgwi_end_rules *rules, hgwi_end *out) {
    const double none = HGWI_UNDEFINED;
    *out = (hgwi_end){HGWI_FIGURE_OK, -1, HGWI_CERTAINTY_NONE, HGWI_CHANGE_NONE, none, none, none, none, none, none};
    if (bad_rules(rules) || isinf(y_pre) || isinf(y_end))
        out->status = HGWI_FIGURE_BAD_INPUT;
    else if (!hgwi_defined(y_end))
        out->status = HGWI_FIGURE_INSUFFICIENT;
    if (out->status != HGWI_FIGURE_OK)
        return;
    double more = rules->better * (y_end - rules->target);
    out->attained = more >= 0;
    how_sure(more, rules, out);
    if (!hgwi_defined(y_pre))
        return;
    out->gain = y_end - y_pre;
    growth(y_pre, rules, out);
}
