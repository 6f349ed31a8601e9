/** @file series.h  Interim verdicts on many series of measurements at once, from plain arrays to plain arrays: for a
 *  database, NumPy, or Ruby's packed arrays. */
#ifndef HGW_SERIES_H
#define HGW_SERIES_H

#include "fields.h"
#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What stands in `reasons`, as bits.  Bit n - 1 is HGW_VERDICT_REASON n; bit HGW_SERIES_FLAGS + n - 1 is
 *  HGW_VERDICT_FLAG n; beside those: */
enum {
    HGW_SERIES_FLAGS = 12,            /**< Where the flags begin. */
    HGW_SERIES_NO_POINTS = 1 << 26,   /**< There was nothing to go by: all figures are NaN. */
    HGW_SERIES_BAD_INPUT = 1 << 27,   /**< Something given cannot be: no verdict (0), all figures are NaN. */
    HGW_SERIES_NO_PACE = 1 << 28,     /**< There is nothing to gain, so no pace: `pace` is NaN. */
    HGW_SERIES_NO_TIME = 1 << 29,     /**< No time is left, or no day of evaluation: `need` is NaN. */
    HGW_SERIES_NOT_COMPUTED = 1 << 30 /**< The error of the instrument is not known: all figures are NaN. */
};

/** Places in `settings`; NaN there, or an array that is shorter, means the usual value. */
enum {
    HGW_SETTING_P_HI = 0,       /**< On course from this chance on; usually .8. */
    HGW_SETTING_P_LO = 1,       /**< Adjust up to this chance; usually .2. */
    HGW_SETTING_MIN_POINTS = 2, /**< Days of measuring that there must be, 1 to 32; usually 3. */
    HGW_SETTING_MIN_SPAN = 3,   /**< Share of the way that must lie behind; usually .25. */
    HGW_SETTING_MAX_AGE = 4,    /**< How old the latest measurement may be, as a share of the way; usually .25. */
    HGW_SETTING_OUTLIER = 5,    /**< From how many errors on a measurement is far off; usually 2.5. */
    HGW_SETTING_KAPPA = 6,      /**< Spread of growth beforehand, in needed slopes; usually .5. */
    HGW_SETTING_LAMBDA = 7,     /**< Least spread, in errors over the whole way; usually 1. */
    HGW_SETTING_NU0 = 8,        /**< How many measurements the stated error counts for; usually 4. */
    HGW_SETTING_LEVEL = 9,      /**< Of the interval; usually .8. */
    HGW_SETTING_COUNT = 10
};

/** Judge @p count series.  Nothing is allocated, there is no context and no document, and threads may share the input.
 *
 *  Series i has the points offsets[i] to offsets[i + 1] - 1, in any order.  Days are whole numbers of any calendar: day
 *  numbers, or numbers of school days.  Slopes are per day.  What is computed and why: docs/evaluation.md.
 *
 *  A series that cannot be judged gets verdict 0 and HGW_SERIES_BAD_INPUT, and the others go on: offsets that run
 *  backwards or beyond @p point_count, an infinite score, an error of 0 or less, a day that is due on or before the
 *  first one, a direction other than 1 and -1.  An undefined figure is a quiet NaN, and never without its bit.
 *  @param count        how many series; 0 is fine.
 *  @param offsets      count + 1 places, from 0.
 *  @param point_count  how many points there are in @p days and @p scores.
 *  @param days         the day of each point.
 *  @param scores       the score of each point; NaN: missing.
 *  @param baselines    where each aimline begins, on the first day; NaN, or NULL for all: the mean of the first day. It
 *                      moves the aimline only.
 *  @param targets      what each is to reach.
 *  @param errors       the measurement error (SEE) of each, in points; NaN, or NULL for all: estimated from six points
 * on.
 *  @param directions   1: more is better, -1: less is; NULL: 1 for all.
 *  @param evaluated    the day of judgement of each: later points do not count; NULL: all points do, and none is old.
 *  @param due          the day by which each is to be reached.
 *  @param settings     up to HGW_SETTING_COUNT numbers, or NULL: the usual ones.
 *  @param setting_count how many there are.
 *  @param verdicts     out: HGW_VERDICT_ON_COURSE, _ADJUST, _TOO_LITTLE_EVIDENCE, or 0.  This and what follows may be
 *                      NULL where it is not wanted, and must not overlap the input.
 *  @param chances      out: the chance, 0 to 1, that the true level on the day due is at the target or better.
 *  @param levels       out: the expected level on that day, in points.
 *  @param lower        out: the lower end of its interval (80 %).
 *  @param upper        out: the upper end.
 *  @param needed       out: the slope of the aimline, points per day.
 *  @param growth       out: the estimated slope, points per day.
 *  @param pace         out: growth / needed.
 *  @param need         out: points per day from the day of judgement on.
 *  @param deviations   out: mean distance of the last four points from the aimline, in points.
 *  @param reasons      out: bits, see above.
 *  @return HGW_OK; HGW_E_MISUSE when an array that must be there is NULL or a count is negative, HGW_E_RANGE when the
 *          settings cannot be; then nothing was written.
 *  @par Example
 *  @code
 *  int64_t offsets[] = {0, 4};
 *  int32_t days[] = {0, 28, 56, 84}, due[] = {140}, verdict;
 *  double scores[] = {40, 44, 50, 53}, target[] = {70}, see[] = {5}, chance;
 *  hgw_evaluate_series(1, offsets, 4, days, scores, NULL, target, see, NULL, NULL, due, NULL, 0, &verdict, &chance,
 *                      NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
 *  @endcode
 *  @since 0.1 */
HGW_API int32_t hgw_evaluate_series(int64_t count, const int64_t *offsets, int64_t point_count, const int32_t *days,
                                    const double *scores, const double *baselines, const double *targets,
                                    const double *errors, const int32_t *directions, const int32_t *evaluated,
                                    const int32_t *due, const double *settings, int32_t setting_count,
                                    int32_t *verdicts, double *chances, double *levels, double *lower, double *upper,
                                    double *needed, double *growth, double *pace, double *need, double *deviations,
                                    int32_t *reasons);

#ifdef __cplusplus
}
#endif
#endif
