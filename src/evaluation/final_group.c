/* final_group.c: the group at the end: the share that made it, with room for chance, and its growth beside that of the
 * norm.  Groups are never set in an order. */
#include "final.h"

/* No d at all below the first, only with the word "indicative" below the second; and below that the spread of the group
 * is no yardstick for one of its pupils. */
enum { D_LEAST = 4, D_ENOUGH = 10 };

static const double LEVEL = 0.95;

/* Those with a start and an end. */
typedef struct pairs {
    double *pre, *post;
    int32_t count;
    double weeks; /* between them, on average */
    double norm;  /* growth of the norm in points, on average; NaN: not known for each */
    double sd;    /* of the norm, on average; NaN: not known for each */
} pairs;

/* What the norm group grew from the one moment to the other, else by the time between; NaN: not known. */
static double norm_growth(const hgwi_eval *e, const hgwi_aim *aim, const hgwi_ending *ending, double weeks) {
    const hgwi_instrument *n = hgwi_eval_instrument_at(e, aim->instrument);
    hgw_rec before = 0, after = 0;
    if (hgwi_eval_norms(e, aim, ending, &before, &after))
        return hgw_moment_norm_mean(n->team, after) - hgw_moment_norm_mean(n->team, before);
    return n ? n->norm_growth * weeks / hgwi_eval_year_weeks(e) : HGWI_UNDEFINED;
}

static int take_pairs(hgwi_eval *e, const hgwi_aim *aim, const hgwi_endings *all, pairs *p) {
    *p = (pairs){hgwi_eval_room(e, (size_t)all->count, sizeof *p->pre),
                 hgwi_eval_room(e, (size_t)all->count, sizeof *p->post),
                 0,
                 0,
                 0,
                 0};
    for (int32_t i = 0; i < all->count && hgwi_eval_good(e); i++) {
        const hgwi_ending *ending = &all->at[i];
        if (!ending->begin)
            continue;
        double weeks = aim ? hgwi_eval_weeks(e, ending->begin->day, ending->end->day) : 0;
        p->pre[p->count] = ending->y_pre;
        p->post[p->count++] = ending->y_end;
        p->weeks += weeks;
        p->norm += aim ? norm_growth(e, aim, ending, weeks) : 0;
        p->sd += aim ? hgwi_eval_norm_sd(e, aim, ending->pupil) : 0;
    }
    if (p->count > 0) {
        p->weeks /= p->count;
        p->norm /= p->count;
        p->sd /= p->count;
    }
    return hgwi_eval_good(e);
}

void hgwi_eval_group_sd(hgwi_eval *e, hgwi_endings *all) {
    pairs p;
    hgwi_group group;
    if (!take_pairs(e, NULL, all, &p) || p.count < D_ENOUGH)
        return;
    if (hgwi_prepost_group(e->now, (hgwi_row){p.pre, p.count}, (hgwi_row){p.post, p.count}, LEVEL, HGWI_UNDEFINED,
                           HGWI_UNDEFINED, &group) == HGW_OK &&
        group.status == HGWI_FIGURE_OK)
        all->sd = (group.sd_pre + group.sd_post) / 2;
}

/* ---- the share ---- */

static void put_share(hgwi_eval *e, const hgwi_aim *aim, hgw_rec rec, const hgwi_endings *all, hgwi_speech *speech) {
    hgwi_share share;
    hgwi_wilson(all->attained, all->with_result, LEVEL, &share);
    hgwi_eval_put_int(e, rec, HGW_GROUP_RESULT_PUPIL_COUNT, aim->pupil_count);
    hgwi_eval_put_int(e, rec, HGW_GROUP_RESULT_WITH_RESULT, all->with_result);
    hgwi_eval_put_int(e, rec, HGW_GROUP_RESULT_ATTAINED, all->attained);
    hgwi_eval_put_real(e, rec, HGW_GROUP_RESULT_SHARE, share.p);
    hgwi_eval_put_real(e, rec, HGW_GROUP_RESULT_SHARE_LOWER, share.lower);
    hgwi_eval_put_real(e, rec, HGW_GROUP_RESULT_SHARE_UPPER, share.upper);
    hgwi_speech_about(speech, "k", hgwi_eval_word_count(e, all->attained));
    hgwi_speech_about(speech, "n", hgwi_eval_word_count(e, all->with_result));
    hgwi_speech_about(speech, "p", hgwi_eval_word_percent(e, share.p));
    hgwi_speech_about(speech, "low", hgwi_eval_word_percent(e, share.lower));
    hgwi_speech_about(speech, "high", hgwi_eval_word_percent(e, share.upper));
    int few = all->with_result < D_ENOUGH && !hgwi_defined(aim->share);
    hgwi_speech_say(speech, few ? HGWI_SAYS_SHARE_FEW : HGWI_SAYS_SHARE);
    if (!hgwi_defined(aim->share))
        return;
    int sure = aim->share < share.lower || aim->share > share.upper;
    hgwi_eval_put_real(e, rec, HGW_GROUP_RESULT_SHARE_TARGET, aim->share);
    hgwi_eval_put_int(e, rec, HGW_GROUP_RESULT_SHARE_REACHED, share.p >= aim->share);
    hgwi_eval_put_int(e, rec, HGW_GROUP_RESULT_SHARE_CERTAINTY, sure ? HGW_CERTAINTY_CLEAR : HGW_CERTAINTY_BORDERLINE);
    hgwi_speech_about(speech, "aim", hgwi_eval_word_percent(e, aim->share));
    hgwi_speech_say(speech, sure ? HGWI_SAYS_SHARE_AIM : HGWI_SAYS_SHARE_AIM_OPEN);
}

/* ---- growth ---- */

/* Effects are told in the direction of the goal. */
static void put_effect(hgwi_eval *e, hgw_rec rec, const hgwi_group *g, const pairs *p, int better,
                       hgwi_speech *speech) {
    double hinge = e->hinge * p->weeks / hgwi_eval_year_weeks(e);
    double low = better > 0 ? g->d_av_lower : -g->d_av_upper, high = better > 0 ? g->d_av_upper : -g->d_av_lower;
    double chance = hgwi_normal_below((better * g->d_av - hinge) / g->d_av_se);
    hgwi_eval_put_real(e, rec, HGW_GROUP_RESULT_D_AV, better * g->d_av_adj);
    hgwi_eval_put_real(e, rec, HGW_GROUP_RESULT_D_AV_LOWER, low);
    hgwi_eval_put_real(e, rec, HGW_GROUP_RESULT_D_AV_UPPER, high);
    hgwi_eval_put_real(e, rec, HGW_GROUP_RESULT_D_HATTIE, better * g->d_hattie);
    hgwi_eval_put_real(e, rec, HGW_GROUP_RESULT_D_NORM, better * g->mean_gain / p->sd);
    hgwi_eval_put_real(e, rec, HGW_GROUP_RESULT_HINGE, hinge);
    if (g->d_av_se > 0)
        hgwi_eval_put_real(e, rec, HGW_GROUP_RESULT_CHANCE_ABOVE_HINGE, chance);
    hgwi_eval_put_int(e, rec, HGW_GROUP_RESULT_INDICATIVE, p->count < D_ENOUGH);
    hgwi_speech_about(speech, "d", hgwi_eval_word_d(e, better * g->d_av_adj));
    hgwi_speech_about(speech, "low", hgwi_eval_word_d(e, low));
    hgwi_speech_about(speech, "high", hgwi_eval_word_d(e, high));
    hgwi_speech_about(speech, "hinge", hgwi_eval_word_d(e, hinge));
    hgwi_speech_say(speech, p->count < D_ENOUGH ? HGWI_SAYS_EFFECT_INDICATIVE : HGWI_SAYS_EFFECT);
    hgwi_speech_say(speech, hinge < low    ? HGWI_SAYS_HINGE_BELOW
                            : hinge > high ? HGWI_SAYS_HINGE_ABOVE
                                           : HGWI_SAYS_HINGE_INSIDE);
}

/* In the unit of the effect: the SD of the norm, else the average of the group's. */
static void put_norm(hgwi_eval *e, hgw_rec rec, const hgwi_group *g, const pairs *p, int better, hgwi_speech *speech) {
    int of_norm = hgwi_defined(p->sd), few = p->count < D_ENOUGH;
    double sd = of_norm ? p->sd : sqrt((g->sd_pre * g->sd_pre + g->sd_post * g->sd_post) / 2);
    double norm = better * p->norm / sd;
    if (!hgwi_finite(norm))
        return;
    if (!of_norm && few) { /* the spread of a few pupils is no yardstick: in points */
        hgwi_speech_about(speech, "norm", hgwi_eval_word_points(e, p->norm, HGWI_UNDEFINED));
        hgwi_speech_say(speech, HGWI_SAYS_NORM_POINTS);
        return;
    }
    hgwi_eval_put_real(e, rec, HGW_GROUP_RESULT_NORM_GROWTH, norm);
    hgwi_speech_about(speech, "norm", hgwi_eval_word_d(e, norm));
    hgwi_speech_about(speech, "dn", hgwi_eval_word_d(e, better * g->mean_gain / sd));
    hgwi_speech_say(speech, hgwi_defined(p->sd) ? HGWI_SAYS_NORM_SAME_UNIT : HGWI_SAYS_NORM);
}

static void put_growth(hgwi_eval *e, const hgwi_aim *aim, hgw_rec rec, const hgwi_endings *all, hgwi_speech *speech) {
    const hgwi_instrument *n = hgwi_eval_instrument_at(e, aim->instrument);
    int better = n ? n->better : 1;
    pairs p;
    hgwi_group g;
    if (!take_pairs(e, aim, all, &p) || p.count == 0)
        return;
    if (hgwi_prepost_group(e->now, (hgwi_row){p.pre, p.count}, (hgwi_row){p.post, p.count}, LEVEL, HGWI_UNDEFINED,
                           HGWI_UNDEFINED, &g) != HGW_OK) {
        hgwi_eval_try(e, hgwi_fail(e->ctx, HGWI_ERR_NOMEM, NULL, 0));
        return;
    }
    hgwi_eval_put_int(e, rec, HGW_GROUP_RESULT_PAIRS, p.count);
    hgwi_eval_put_real(e, rec, HGW_GROUP_RESULT_MEAN_GAIN, g.mean_gain);
    hgwi_speech_about(speech, "n", hgwi_eval_word_count(e, p.count));
    hgwi_speech_about(speech, "gain", hgwi_eval_word_points(e, g.mean_gain, n ? n->see : HGWI_UNDEFINED));
    if (p.count > 1 && g.mean_gain != 0)
        hgwi_speech_say(speech, better * g.mean_gain < 0 ? HGWI_SAYS_LOSS : HGWI_SAYS_GAIN);
    if (g.status != HGWI_FIGURE_OK || p.count < D_LEAST)
        return;
    hgwi_eval_put_real(e, rec, HGW_GROUP_RESULT_SD_BEFORE, g.sd_pre);
    hgwi_eval_put_real(e, rec, HGW_GROUP_RESULT_SD_AFTER, g.sd_post);
    put_effect(e, rec, &g, &p, better, speech);
    put_norm(e, rec, &g, &p, better, speech);
}

void hgwi_eval_put_final_group(hgwi_eval *e, const hgwi_aim *aim, hgw_rec result, const hgwi_endings *all) {
    hgwi_speech speech;
    hgw_rec rec = hgwi_eval_add(e, result, HGW_AIM_RESULT_GROUP_RESULTS);
    if (!rec)
        return;
    hgwi_speech_start(&speech, e);
    hgwi_eval_put_id(e, rec, HGW_GROUP_RESULT_ID, hgwi_rec_id(e->out, result), "group");
    put_share(e, aim, rec, all, &speech);
    put_growth(e, aim, rec, all, &speech);
    hgwi_eval_put_own(e, hgwi_eval_own(e, -1), rec, &hgwi_own_of_group, &speech);
    hgwi_speech_put(&speech, rec, HGW_GROUP_RESULT_MESSAGE);
}
