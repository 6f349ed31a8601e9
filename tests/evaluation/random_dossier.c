/* random_dossier.c: small dossiers of all kinds, always the same ones. */
#include "random_dossier.h"

#include <stdio.h>
#include <string.h>

#include "made.h"

/* clang-format off */
static const char *const names[] = {"Aya", "Bo", "Jan-Willem", "Zoë", "D\\u0027Arcy", "\\\"Pim\\\"", "שרה", "Đặng"};
static const char *const scales[] = {"growth", "mastery", "ordinal", "narrative", NULL};
static const char *const levels[] = {"A", "B", "C", "D", "E", "I", "II", "III", "IV", "V", "hulp", "soms", "zelf", "goed"};
static const char *const kinds[] = {"cito", "cito", "method_test", "method_test", "observation", "pupil_talk", "parent_talk", "work"};
static const char *const signs[] = {"positive", "mixed", "negative"};
static const char *const voices[] = {"pupil", "parent", "teacher", "other"};
static const char *const verdicts[] = {"on_course", "adjust", "too_little_evidence", "attained", "not_attained"};
static const char *const statuses[] = {"open", "met", "partly", "not_met", "dropped"};
static const char *const effects[] = {"works", "partly", "not_enough", "too_early"};
/* clang-format on */

#define PICK(seed, list) list[made_random(seed, sizeof list / sizeof *list)]

typedef struct writer {
    uint64_t *seed;
    char *text;
    int pupils, outcomes, goals;
} writer;

#define PUT(w, ...) snprintf((w)->text + strlen((w)->text), RANDOM_ROOM - strlen((w)->text), __VA_ARGS__)

static int one_in(const writer *w, uint32_t n) {
    return made_random(w->seed, n) == 0;
}

static int number(const writer *w, int from, int to) {
    return from + (int)made_random(w->seed, (uint32_t)(to - from + 1));
}

/* A day from September 2025 to June 2026. */
static void put_day(const writer *w, const char *field) {
    int month = number(w, 0, 9), day = number(w, 1, 28);
    PUT(w, ",'%s':'%d-%02d-%02d'", field, month < 4 ? 2025 : 2026, month < 4 ? 9 + month : month - 3, day);
}

static void put_pupils(const writer *w) {
    int count = 0;
    for (int i = 0; i < w->pupils; i++)
        if (one_in(w, 2))
            PUT(w, "%s'k%d'", count++ ? "," : "", i);
}

/* ---- the team ---- */

static void put_figure(const writer *w, const char *field, uint32_t often, int from, int to) {
    if (one_in(w, often))
        PUT(w, ",'%s':%d.%d", field, number(w, from, to), number(w, 0, 9));
}

static void put_instrument(const writer *w, int i) {
    const char *scale = one_in(w, 4) ? PICK(w->seed, scales) : scales[i];
    PUT(w, "%s{'id':'i%d','name':'toets %d'", i ? "," : "", i, i);
    if (scale)
        PUT(w, ",'scale':'%s'", scale);
    if (one_in(w, 3))
        PUT(w, ",'higher_is_better':%s", one_in(w, 2) ? "false" : "true");
    put_figure(w, "see", 2, 0, 9);
    put_figure(w, "sem", 3, 1, 9);
    put_figure(w, "norm_sd", 3, 5, 20);
    put_figure(w, "norm_growth", 3, -9, 20);
    put_figure(w, "maximum", 3, 15, 99);
    if (one_in(w, 3))
        PUT(w, ",'reliability':0.%d", number(w, 50, 99));
    if (one_in(w, 3))
        PUT(w, ",'steps':[{'name':'hulp'},{'name':'soms'},{'name':'zelf'}]");
    if (one_in(w, 3))
        PUT(w, ",'level_bounds':[{'grading':'A','from_score':60},{'grading':'C','from_score':45,'grade':5},"
               "{'grading':'II','from_score':50,'moment':'m'}]");
    if (one_in(w, 4))
        PUT(w, ",'norms':[{'grade':5,'moment':'m','mean':50,'sd':11},"
               "{'grade':5,'moment':'e','mean':57,'sd':12,'correlation':0.9}]");
    PUT(w, "}");
}

/* ---- the dossier ---- */

static void put_aim(const writer *w, int i, int is_goal) {
    PUT(w, "%s{'id':'%c%d','text':'bereiken %d'%s", i ? "," : "", is_goal ? 'g' : 'o', i, i,
        is_goal ? ",'criterion':'c'" : "");
    if (!one_in(w, 4))
        PUT(w, ",'instrument':'i%d'", one_in(w, 2) ? 0 : number(w, 0, one_in(w, 4) ? 3 : 2));
    if (!one_in(w, 3))
        PUT(w, ",'score':%d", number(w, 20, 80));
    if (one_in(w, 3))
        PUT(w, ",'grading':'%s'", PICK(w->seed, levels));
    if (one_in(w, 3))
        put_day(w, is_goal ? "target_date" : "due_on");
    else if (!one_in(w, 4))
        PUT(w, ",'%s':'2026-06-%02d'", is_goal ? "target_date" : "due_on", number(w, 1, 28));
    if (one_in(w, 5)) {
        PUT(w, ",'pupils':[");
        put_pupils(w);
        PUT(w, "]");
    }
    if (is_goal) {
        if (one_in(w, 2))
            PUT(w, ",'period':'P%d'", number(w, 1, 5));
        if (one_in(w, 2) && w->outcomes)
            PUT(w, ",'outcomes':['o%d']", number(w, 0, w->outcomes - 1));
        if (one_in(w, 3))
            PUT(w, ",'supersedes':'g%d'", number(w, 0, 3));
    } else {
        if (one_in(w, 2))
            PUT(w, ",'moment':'%s'", one_in(w, 2) ? "M" : "E");
        if (one_in(w, 2))
            PUT(w, ",'share':%s", one_in(w, 2) ? "0.75" : "60");
        if (one_in(w, 4))
            put_day(w, "start_on");
        if (one_in(w, 4) && w->pupils)
            PUT(w, ",'exempt':['k%d']", number(w, 0, w->pupils - 1));
    }
    PUT(w, "}");
}

static void put_measured(const writer *w) {
    if (!one_in(w, 4))
        PUT(w, ",'instrument':'i%d'", number(w, 0, 3));
    if (!one_in(w, 3))
        PUT(w, ",'score':%d%s", number(w, 0, 80), one_in(w, 5) ? ".5" : "");
    if (one_in(w, 4))
        PUT(w, ",'grading':'%s'", PICK(w->seed, levels));
    if (one_in(w, 4))
        PUT(w, ",'items':%d,'correct':%d", number(w, 0, 20), number(w, 0, 20));
    if (one_in(w, 6))
        PUT(w, ",'sem':%d", number(w, 0, 9));
    if (one_in(w, 6))
        PUT(w, ",'moment':'%s'", one_in(w, 2) ? "M" : "E");
}

static int put_evidence(const writer *w, int i, int first) {
    PUT(w, "%s{'id':'e%d','kind':'%s'", first ? "" : ",", i, PICK(w->seed, kinds));
    put_day(w, "held_on");
    if (!one_in(w, 6)) {
        PUT(w, ",'pupils':[");
        put_pupils(w);
        PUT(w, "]");
    }
    put_measured(w);
    if (one_in(w, 2))
        PUT(w, ",'sign':'%s'", PICK(w->seed, signs));
    if (one_in(w, 4))
        PUT(w, ",'voice':'%s'", PICK(w->seed, voices));
    if (one_in(w, 2) && w->outcomes)
        PUT(w, ",'outcome':'o%d'", number(w, 0, w->outcomes - 1));
    if (one_in(w, 2) && w->goals)
        PUT(w, ",'goals':['g%d']", number(w, 0, w->goals - 1));
    PUT(w, "}");
    return 0;
}

/* Tests of one pupil with one instrument, in some weeks of the year; the first has no comma before it. */
static int put_series(const writer *w, int pupil, int first) {
    int instrument = one_in(w, 2) ? 0 : number(w, 0, 2), level = number(w, 20, 60), pace = number(w, -1, 12),
        count = number(w, 2, 7);
    for (int i = 0; i < count; i++) {
        level += number(w, -5, 5) + pace;
        PUT(w, "%s{'id':'s%d%d','kind':'%s','pupils':['k%d'],'instrument':'i%d','score':%d", i || !first ? "," : "",
            pupil, i, one_in(w, 2) ? "cito" : "method_test", pupil, instrument, level);
        PUT(w, ",'held_on':'%d-%02d-%02d'", i < 4 ? 2025 : 2026, i < 4 ? 9 + i : i - 3, number(w, 1, 28));
        if (instrument == 1)
            PUT(w, ",'items':20,'correct':%d", number(w, 10, 20));
        if (instrument == 2)
            PUT(w, ",'grading':'%s'", PICK(w->seed, levels));
        if (one_in(w, 3))
            PUT(w, ",'outcome':'o0'");
        PUT(w, "}");
    }
    return 0;
}

static void put_people(const writer *w) {
    PUT(w, "'school_year':'2025-2026','pupils':[");
    for (int i = 0; i < w->pupils; i++) {
        PUT(w, "%s{'id':'k%d','grade':%d", i ? "," : "", i, number(w, 4, 5));
        if (!one_in(w, 6))
            PUT(w, ",'given_name':'%s'", PICK(w->seed, names));
        if (one_in(w, 5))
            put_day(w, "enrolled_on");
        PUT(w, "}");
    }
    PUT(w, "]");
}

/* Decisions, on days that differ, since of one day the one counts that was made last. */
static void put_decisions(const writer *w) {
    PUT(w, ",'teacher_verdicts':[");
    for (int i = 0, n = number(w, 0, 4); i < n && w->outcomes; i++) {
        PUT(w, "%s{'id':'v%d','verdict':'%s','outcome':'o%d','decided_on':'2025-11-%02d'", i ? "," : "", i,
            PICK(w->seed, verdicts), number(w, 0, w->outcomes - 1), 1 + i);
        PUT(w, "%s,'pupils':[", one_in(w, 2) ? ",'reason':'het was zo'" : "");
        put_pupils(w);
        PUT(w, "]}");
    }
    PUT(w, "],'evaluations':[");
    for (int i = 0, n = number(w, 0, 3); i < n && w->goals; i++)
        PUT(w, "%s{'id':'w%d','held_on':'2025-12-%02d','results':[{'goal':'g%d','status':'%s','effect':'%s'}]}",
            i ? "," : "", i, 1 + i, number(w, 0, w->goals - 1), PICK(w->seed, statuses), PICK(w->seed, effects));
    PUT(w, "],'approaches':[");
    for (int i = 0, n = number(w, 0, 2); i < n && w->goals; i++) {
        PUT(w, "%s{'id':'a%d','text':'aanpak','goals':['g%d']", i ? "," : "", i, number(w, 0, w->goals - 1));
        put_day(w, "started_on");
        PUT(w, "}");
    }
    PUT(w, "]");
}

void random_dossier(uint64_t *seed, char *dossier, char *team) {
    writer w = {seed, team, 0, 0, 0};
    *team = *dossier = '\0';
    PUT(&w, "'instruments':[");
    for (int i = 0; i < 3; i++)
        put_instrument(&w, i);
    PUT(&w, "]");
    w = (writer){seed, dossier, number(&w, one_in(&w, 8) ? 0 : 2, 5), number(&w, one_in(&w, 8) ? 0 : 1, 2),
                 number(&w, 0, 3)};
    put_people(&w);
    PUT(&w, ",'outcome_targets':[");
    for (int i = 0; i < w.outcomes; i++)
        put_aim(&w, i, 0);
    PUT(&w, "],'goals':[");
    for (int i = 0; i < w.goals; i++)
        put_aim(&w, i, 1);
    PUT(&w, "],'evidence':[");
    int first = 1;
    for (int i = 0; i < w.pupils; i++)
        if (w.outcomes && !one_in(&w, 3))
            first = put_series(&w, i, first);
    for (int i = 0, n = number(&w, 0, 20); i < n; i++)
        first = put_evidence(&w, i, first);
    PUT(&w, "]");
    put_decisions(&w);
}
