/* stat_lines.c: methods that draw lines through points. */
#include "methods.h"

static int32_t trend(const hgwi_given *g, hgwi_stat_result *r) {
    return hgwi_ols_trend(g->pool, g->rows[0], g->rows[1], &r->trend);
}

static const hgwi_stat_in points_in[] = {IN_ROW(0, "t"), IN_ROW(1, "y"), NO_MORE_IN};

static const hgwi_stat_out trend_out[] = {
    OUT(STATUS, hgwi_trend, status),  OUT(COUNT, hgwi_trend, n),       OUT(REAL, hgwi_trend, slope),
    OUT(REAL, hgwi_trend, intercept), OUT(REAL, hgwi_trend, se_slope), OUT(REAL, hgwi_trend, see),
    OUT(REAL, hgwi_trend, r2),        OUT(REAL, hgwi_trend, p_slope),  NO_MORE_OUT,
};

static int32_t forecast(const hgwi_given *g, hgwi_stat_result *r) {
    return hgwi_ols_predict(g->pool, g->rows[0], g->rows[1], g->numbers[0], g->numbers[1], &r->forecast);
}

static const hgwi_stat_in forecast_in[] = {IN_ROW(0, "t"), IN_ROW(1, "y"), PARAM(0, "t0", HGWI_NEEDED),
                                           PARAM(1, "level", 0.95), NO_MORE_IN};

static const hgwi_stat_out forecast_out[] = {
    OUT(STATUS, hgwi_forecast, status), OUT(REAL, hgwi_forecast, fit),
    OUT(REAL, hgwi_forecast, se_fit),   OUT(REAL, hgwi_forecast, ci_lower),
    OUT(REAL, hgwi_forecast, ci_upper), OUT(REAL, hgwi_forecast, pi_lower),
    OUT(REAL, hgwi_forecast, pi_upper), NO_MORE_OUT,
};

static int32_t weighted(const hgwi_given *g, hgwi_stat_result *r) {
    return hgwi_wls_trend(g->pool, g->rows[0], g->rows[1], g->rows[2], g->numbers[0], &r->weighted);
}

static const hgwi_stat_in weighted_in[] = {IN_ROW(0, "t"), IN_ROW(1, "y"), IN_ROW(2, "sem"),
                                           PARAM(0, "t0", HGWI_UNDEFINED), NO_MORE_IN};

static const hgwi_stat_out weighted_out[] = {
    OUT(STATUS, hgwi_weighted, status), OUT(COUNT, hgwi_weighted, n),
    OUT(REAL, hgwi_weighted, slope),    OUT(REAL, hgwi_weighted, intercept),
    OUT(REAL, hgwi_weighted, se_slope), OUT(REAL, hgwi_weighted, fit),
    OUT(REAL, hgwi_weighted, se_fit),   NO_MORE_OUT,
};

static int32_t theil_sen(const hgwi_given *g, hgwi_stat_result *r) {
    return hgwi_theil_sen_line(g->pool, g->rows[0], g->rows[1], g->numbers[0], &r->theil_sen);
}

static const hgwi_stat_in level_in[] = {IN_ROW(0, "t"), IN_ROW(1, "y"), PARAM(0, "level", 0.95), NO_MORE_IN};

static const hgwi_stat_out theil_sen_out[] = {
    OUT(STATUS, hgwi_theil_sen, status),        OUT(COUNT, hgwi_theil_sen, n),
    OUT(REAL, hgwi_theil_sen, slope),           OUT(REAL, hgwi_theil_sen, intercept_separate),
    OUT(REAL, hgwi_theil_sen, intercept_joint), OUT(REAL, hgwi_theil_sen, slope_lower),
    OUT(REAL, hgwi_theil_sen, slope_upper),     NO_MORE_OUT,
};

static int32_t tukey(const hgwi_given *g, hgwi_stat_result *r) {
    return hgwi_tukey_line(g->pool, g->rows[0], g->rows[1], &r->tukey);
}

static const hgwi_stat_out tukey_out[] = {OUT(STATUS, hgwi_tukey, status), OUT(COUNT, hgwi_tukey, n),
                                          OUT(REAL, hgwi_tukey, slope), OUT(REAL, hgwi_tukey, intercept), NO_MORE_OUT};

static int32_t rise(const hgwi_given *g, hgwi_stat_result *r) {
    return hgwi_mann_kendall(g->pool, g->rows[0], g->rows[1], &r->rise);
}

static const hgwi_stat_out rise_out[] = {
    OUT(STATUS, hgwi_rise, status), OUT(COUNT, hgwi_rise, n),      OUT(REAL, hgwi_rise, s),
    OUT(REAL, hgwi_rise, var_s),    OUT(REAL, hgwi_rise, tau_a),   OUT(REAL, hgwi_rise, tau_b),
    OUT(REAL, hgwi_rise, z),        OUT(REAL, hgwi_rise, p),       OUT(REAL, hgwi_rise, z_cc),
    OUT(REAL, hgwi_rise, p_cc),     OUT(REAL, hgwi_rise, p_exact), NO_MORE_OUT,
};

const hgwi_stat_method hgwi_stat_lines[] = {
    {"ols_trend", points_in, trend_out, 2, trend},
    {"ols_predict", forecast_in, forecast_out, 2, forecast},
    {"wls_trend", weighted_in, weighted_out, 3, weighted},
    {"theil_sen", level_in, theil_sen_out, 2, theil_sen},
    {"tukey_line", points_in, tukey_out, 2, tukey},
    {"mann_kendall", points_in, rise_out, 2, rise},
    NO_MORE_METHODS,
};
