/* stat_groups.c: methods about a group before and after. */
#include "methods.h"

static int32_t group(const hgwi_given *g, hgwi_stat_result *r) {
    return hgwi_prepost_group(g->pool, g->rows[0], g->rows[1], g->numbers[0], g->numbers[1], g->numbers[2], &r->group);
}

static const hgwi_stat_in group_in[] = {IN_ROW(0, "pre"),        IN_ROW(1, "post"),
                                        PARAM(0, "level", 0.95), PARAM(1, "sd_norm", HGWI_UNDEFINED),
                                        PARAM(2, "hinge", 0.4),  NO_MORE_IN};

static const hgwi_stat_out group_out[] = {
    OUT(STATUS, hgwi_group, status),      OUT(COUNT, hgwi_group, n),         OUT(REAL, hgwi_group, mean_gain),
    OUT(REAL, hgwi_group, sd_pre),        OUT(REAL, hgwi_group, sd_post),    OUT(REAL, hgwi_group, r),
    OUT(REAL, hgwi_group, d_hattie),      OUT(REAL, hgwi_group, d_av),       OUT(REAL, hgwi_group, d_av_adj),
    OUT(REAL, hgwi_group, d_av_se),       OUT(REAL, hgwi_group, d_av_lower), OUT(REAL, hgwi_group, d_av_upper),
    OUT(REAL, hgwi_group, p_above_hinge), OUT(REAL, hgwi_group, d_pre),      OUT(REAL, hgwi_group, d_z),
    OUT(REAL, hgwi_group, d_rm),          OUT(REAL, hgwi_group, d_norm),     NO_MORE_OUT,
};

static int32_t summary(const hgwi_given *g, hgwi_stat_result *r) {
    const double *n = g->numbers;
    hgwi_summary in = {n[0], n[1], n[2], n[3], n[4], n[5]};
    hgwi_prepost_summary(&in, n[6], &r->summarised);
    return HGW_OK;
}

static const hgwi_stat_in summary_in[] = {
    IN_NUMBER(0, "m_pre"), IN_NUMBER(1, "m_post"), IN_NUMBER(2, "sd_pre"),  IN_NUMBER(3, "sd_post"),
    IN_NUMBER(4, "r"),     IN_NUMBER(5, "n"),      PARAM(6, "level", 0.95), NO_MORE_IN,
};

static const hgwi_stat_out summary_out[] = {
    OUT(STATUS, hgwi_summarised, status),   OUT(REAL, hgwi_summarised, d_hattie),
    OUT(REAL, hgwi_summarised, d_av),       OUT(REAL, hgwi_summarised, d_av_adj),
    OUT(REAL, hgwi_summarised, d_av_se),    OUT(REAL, hgwi_summarised, d_av_lower),
    OUT(REAL, hgwi_summarised, d_av_upper), OUT(REAL, hgwi_summarised, d_pre),
    OUT(REAL, hgwi_summarised, g_pre),      OUT(REAL, hgwi_summarised, d_z),
    OUT(REAL, hgwi_summarised, g_z),        NO_MORE_OUT,
};

static int32_t hedges(const hgwi_given *g, hgwi_stat_result *r) {
    hgwi_hedges_j(g->numbers[0], &r->hedges);
    return HGW_OK;
}

static const hgwi_stat_in hedges_in[] = {IN_NUMBER(0, "df"), NO_MORE_IN};

static const hgwi_stat_out hedges_out[] = {OUT(REAL, hgwi_hedges, exact), OUT(REAL, hgwi_hedges, approx), NO_MORE_OUT};

static int32_t share(const hgwi_given *g, hgwi_stat_result *r) {
    hgwi_wilson(g->numbers[0], g->numbers[1], g->numbers[2], &r->share);
    return HGW_OK;
}

static const hgwi_stat_in share_in[] = {IN_NUMBER(0, "k"), IN_NUMBER(1, "n"), PARAM(2, "level", 0.95), NO_MORE_IN};

static const hgwi_stat_out share_out[] = {OUT(STATUS, hgwi_share, status), OUT(REAL, hgwi_share, p),
                                          OUT(REAL, hgwi_share, lower), OUT(REAL, hgwi_share, upper), NO_MORE_OUT};

const hgwi_stat_method hgwi_stat_groups[] = {
    {"prepost_group", group_in, group_out, 2, group},
    {"prepost_summary", summary_in, summary_out, 0, summary},
    {"hedges_j", hedges_in, hedges_out, 0, hedges},
    {"wilson", share_in, share_out, 0, share},
    NO_MORE_METHODS,
};
