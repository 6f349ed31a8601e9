/* say_interim.c: a verdict in between as a teacher reads it: the word, the reason, and what would settle it. */
#include "put_results.h"

/* ---- a line ---- */

static void about_line(hgwi_speech *speech, const hgwi_judged *j) {
    hgwi_eval *e = speech->e;
    double see = j->course.see;
    hgwi_speech_about(speech, "low", hgwi_eval_word_score(e, j->said_lower, see));
    hgwi_speech_about(speech, "high", hgwi_eval_word_score(e, j->said_upper, see));
    hgwi_speech_about(speech, "target", hgwi_eval_word_score(e, j->target, see));
    hgwi_speech_about(speech, "chance", hgwi_eval_word_chance(e, j->chance, j->verdict));
    hgwi_speech_about(speech, "n", hgwi_eval_word_count(e, j->used_count));
    if (j->used_count > 0)
        hgwi_speech_about(speech, "last", hgwi_eval_word_day(e, j->used[j->used_count - 1]->day));
    if (j->outlier)
        hgwi_speech_about(speech, "odd", hgwi_eval_word_day(e, j->outlier->day));
}

/* Different days, which is what the gate counts. */
static int32_t days_of(const hgwi_judged *j) {
    int32_t days = j->used_count > 0;
    for (int32_t i = 1; i < j->used_count; i++)
        days += j->used[i]->day != j->used[i - 1]->day;
    return days;
}

/* How many there are of what there should be more of. */
static void about_number(hgwi_speech *speech, int64_t n) {
    hgwi_speech_about(speech, "n", hgwi_eval_word_count(speech->e, n));
    hgwi_speech_about(speech, "are", hgwi_eval_word_of(speech->e, n == 1 ? HGWI_SAYS_IS : HGWI_SAYS_ARE, NULL, NULL));
}

static const hgwi_sentence few_times[] = {HGWI_SAYS_ONCE, HGWI_SAYS_TWICE, HGWI_SAYS_THRICE};

static void say_undecided(hgwi_speech *speech, const hgwi_judged *j) {
    hgwi_eval *e = speech->e;
    hgwi_speech_say(speech, HGWI_SAYS_UNDECIDED);
    if (j->more_points == 0) {
        hgwi_speech_say(speech, HGWI_SAYS_NO_MORE);
        return;
    }
    hgwi_sentence times = j->more_points <= 3 ? few_times[j->more_points - 1] : HGWI_SAYS_TIMES;
    hgwi_speech_about(speech, "times", hgwi_eval_word_of(e, times, "n", hgwi_eval_word_count(e, j->more_points)));
    hgwi_speech_about(speech, "by", hgwi_eval_word_day(e, j->more_by));
    hgwi_speech_say(speech, HGWI_SAYS_MORE);
}

static void say_no_see(hgwi_speech *speech, const hgwi_judged *j) {
    hgwi_speech_say(speech, HGWI_SAYS_NO_SEE);
    if (!hgwi_defined(j->course.deviation))
        return;
    hgwi_speech_about(speech, "n", hgwi_eval_word_points(speech->e, j->course.deviation, HGWI_UNDEFINED));
    hgwi_speech_say(speech, j->course.deviation < 0 ? HGWI_SAYS_BELOW : HGWI_SAYS_ABOVE);
}

/* Of several reasons the one that must be mended first. */
static void say_why_not(hgwi_speech *speech, const hgwi_judged *j) {
    if (j->reasons & HGWI_WHY_NO_SEE) {
        say_no_see(speech, j);
    } else if (j->reasons & HGWI_WHY_STALE) {
        hgwi_speech_say(speech, HGWI_SAYS_STALE);
    } else if (j->reasons & HGWI_WHY_FEW_POINTS) {
        about_number(speech, days_of(j));
        hgwi_speech_about(speech, "least", hgwi_eval_word_count(speech->e, speech->e->rules.min_points));
        hgwi_speech_say(speech, HGWI_SAYS_FEW_POINTS);
    } else if (j->reasons & HGWI_WHY_SHORT_SPAN) {
        hgwi_speech_say(speech, HGWI_SAYS_SHORT_SPAN);
    } else if (j->reasons & HGWI_WHY_OUTLIER) {
        hgwi_speech_say(speech, HGWI_SAYS_OUTLIER);
    } else {
        say_undecided(speech, j);
    }
}

/* What is still needed in all beside what this pace gives: whole points say more over the stretch than over a week. */
static void say_need(hgwi_speech *speech, const hgwi_judged *j) {
    int better = j->instrument ? j->instrument->better : 1;
    double need = better * (j->target - j->course.level_now);
    double gain = better * (j->course.level_target - j->course.level_now);
    if (!(need > 0))
        return;
    hgwi_speech_about(speech, "need", hgwi_eval_word_points(speech->e, need, j->course.see));
    hgwi_speech_about(speech, "gain", hgwi_eval_word_points(speech->e, gain, j->course.see));
    hgwi_speech_say(speech, gain < 0 ? HGWI_SAYS_NEED_BACK : HGWI_SAYS_NEED);
}

static void say_line(hgwi_speech *speech, const hgwi_judged *j) {
    about_line(speech, j);
    if (j->verdict == HGWI_TOO_LITTLE) {
        say_why_not(speech, j);
        return;
    }
    hgwi_speech_say(speech, j->verdict == HGWI_ON_COURSE ? HGWI_SAYS_ON_LINE : HGWI_SAYS_ADJUST_LINE);
    if (j->verdict == HGWI_ADJUST)
        say_need(speech, j);
}

/* ---- tests and levels ---- */

static void say_by(hgwi_speech *speech, int verdict, hgwi_sentence on, hgwi_sentence adjust, hgwi_sentence little) {
    hgwi_speech_say(speech, verdict == HGWI_ON_COURSE ? on : (verdict == HGWI_ADJUST ? adjust : little));
}

static void say_tests(hgwi_speech *speech, const hgwi_judged *j) {
    int few = (j->reasons & HGWI_WHY_FEW_POINTS) != 0;
    if (j->by_items) {
        hgwi_speech_about(speech, "x", hgwi_eval_word_count(speech->e, (int64_t)j->mastered.x));
        about_number(speech, (int64_t)j->mastered.n);
        hgwi_speech_about(speech, "least", hgwi_eval_word_count(speech->e, (int64_t)speech->e->min_items));
        hgwi_speech_about(speech, "chance", hgwi_eval_word_chance(speech->e, j->chance, j->verdict));
        say_by(speech, j->verdict, HGWI_SAYS_ON_ITEMS, HGWI_SAYS_ADJUST_ITEMS,
               few ? HGWI_SAYS_FEW_ITEMS : HGWI_SAYS_UNDECIDED_ITEMS);
        return;
    }
    about_number(speech, j->used_count);
    say_by(speech, j->verdict, HGWI_SAYS_ON_TESTS, HGWI_SAYS_ADJUST_TESTS,
           few ? HGWI_SAYS_FEW_TESTS : HGWI_SAYS_TWO_TESTS);
}

static void say_levels(hgwi_speech *speech, const hgwi_judged *j) {
    int few = (j->reasons & HGWI_WHY_FEW_POINTS) != 0;
    say_by(speech, j->verdict, HGWI_SAYS_ON_LEVELS, HGWI_SAYS_ADJUST_LEVELS,
           few ? HGWI_SAYS_FEW_LEVELS : HGWI_SAYS_UNDECIDED_LEVELS);
}

static void say_series(hgwi_speech *speech, const hgwi_judged *j) {
    if (j->scale == HGW_SCALE_KIND_GROWTH)
        say_line(speech, j);
    else if (j->scale == HGW_SCALE_KIND_MASTERY)
        say_tests(speech, j);
    else
        say_levels(speech, j);
}

/* ---- what goes with it ---- */

static const struct {
    int32_t flag;
    hgwi_sentence sentence;
} remarks[] = {
    {HGW_VERDICT_FLAG_DISCUSS, HGWI_SAYS_DISCUSS},
    {HGW_VERDICT_FLAG_SOURCES_DISAGREE, HGWI_SAYS_SOURCES_DIFFER},
    {HGW_VERDICT_FLAG_LEANING_ADJUST, HGWI_SAYS_LEANING_ADJUST},
    {HGW_VERDICT_FLAG_LEANING_ON_COURSE, HGWI_SAYS_LEANING_ON_COURSE},
    {HGW_VERDICT_FLAG_OUTLIER, HGWI_SAYS_ODD_ONE},
    {HGW_VERDICT_FLAG_SEE_ESTIMATED, HGWI_SAYS_SEE_ESTIMATED},
    {HGW_VERDICT_FLAG_EARLIER_YEAR, HGWI_SAYS_EARLIER_YEAR},
    {HGW_VERDICT_FLAG_ONE_UNDECIDED, HGWI_SAYS_ONE_UNDECIDED},
    {HGW_VERDICT_FLAG_NORM_GROWTH, HGWI_SAYS_NORM_GROWTH},
};

enum { REMARKS = sizeof remarks / sizeof *remarks };

/* The series that the verdict is that of; NULL: none. */
static const hgwi_judged *speaks(const hgwi_judged *judged, int32_t count, int32_t verdict) {
    for (int32_t i = 0; i < count; i++)
        if (judged[i].verdict == verdict)
            return &judged[i];
    return NULL;
}

static int is_in_the_way(int32_t why) {
    return why != 0 && why != HGW_LEFT_OUT_REASON_NO_EVIDENCE && why != HGW_LEFT_OUT_REASON_JOINED_LATE;
}

/* What the flags do not say already. */
static void say_only_heard(hgwi_speech *speech, const hgwi_aim *aim, int32_t pupil, const hgwi_settled *s) {
    int32_t heard = s->heard;
    hgwi_speech_say(speech, is_in_the_way(s->why) ? HGWI_SAYS_NOT_USED : HGWI_SAYS_ONLY_HEARD);
    if (is_in_the_way(s->why))
        hgwi_speech_say(speech, hgwi_eval_left_sentence(aim, pupil, s->why));
    if (heard == HGW_HEARD_WEAK_SUPPORT)
        hgwi_speech_say(speech, HGWI_SAYS_HEARD_WEAK_SUPPORT);
    else if (heard == HGW_HEARD_MIXED)
        hgwi_speech_say(speech, HGWI_SAYS_HEARD_MIXED);
}

static void say_verdict(hgwi_speech *speech, const hgwi_aim *aim, int32_t pupil, const hgwi_judged *judged,
                        int32_t count, const hgwi_settled *s) {
    const hgwi_judged *one = speaks(judged, count, s->measured);
    if (s->reasons & HGWI_WHY_SOURCES_DISAGREE)
        hgwi_speech_say(speech, HGWI_SAYS_SOURCES_DISAGREE);
    else if (s->reasons & HGWI_WHY_OBSERVATIONS_ONLY)
        hgwi_speech_say(speech, HGWI_SAYS_OBSERVATIONS_ONLY);
    else if (s->reasons & HGWI_WHY_INSTRUMENTS_DISAGREE)
        hgwi_speech_say(speech, HGWI_SAYS_INSTRUMENTS_DISAGREE);
    else if (one)
        say_series(speech, one);
    else
        say_only_heard(speech, aim, pupil, s);
}

void hgwi_say_interim(hgwi_speech *speech, const hgwi_aim *aim, int32_t pupil, const hgwi_judged *judged, int32_t count,
                      const hgwi_settled *s) {
    hgwi_speech_about(speech, "name", hgwi_eval_word_name(speech->e, pupil));
    hgwi_speech_about(speech, "date", hgwi_eval_word_day(speech->e, aim->due));
    say_verdict(speech, aim, pupil, judged, count, s);
    /* By measurements it is adjust already, and the flags are silent; those who saw it too are not left unheard. */
    if (s->measured == HGWI_ADJUST && s->heard == HGW_HEARD_CONCERN)
        hgwi_speech_say(speech, HGWI_SAYS_CONCERN_TOO);
    if (s->measured == HGWI_ADJUST && s->heard == HGW_HEARD_WEAK_CONCERN)
        hgwi_speech_say(speech, HGWI_SAYS_WEAK_CONCERN_TOO);
    for (int i = 0; i < REMARKS; i++)
        if (s->flags & 1u << (remarks[i].flag - 1))
            hgwi_speech_say(speech, remarks[i].sentence);
}
