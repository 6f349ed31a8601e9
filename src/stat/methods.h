/* methods.h: the figures by name: what each takes, what it gives, and the function that works it out.  A method is a
 * row with two small tables, so that reading, writing and the manual need to know none of them. */
#ifndef HGWI_STAT_METHODS_H
#define HGWI_STAT_METHODS_H

#include "figures/figures.h"
#include "model/model.h"

/* What a member of "input" or "params" holds. */
enum {
    HGWI_TAKES_ROW,    /* numbers, null where one is missing; null: none */
    HGWI_TAKES_NUMBER, /* a number, or null where it is not known */
    HGWI_TAKES_WORD,   /* one of some words */
    HGWI_TAKES_VOICES  /* objects with "source" and "signal" */
};

/* One member.  `place` counts among those of its kind; `words` end in NULL; without a value `otherwise` holds, and when
 * that is HGWI_NEEDED the member must be there. */
typedef struct hgwi_stat_in {
    const char *name;
    uint8_t params; /* it stands in "params", not in "input" */
    uint8_t takes, place;
    double otherwise;
    const char *const *words;
} hgwi_stat_in;

#define HGWI_NEEDED ((double)INFINITY)

/* What a figure is written as. */
enum {
    HGWI_GIVES_STATUS, /* int32_t */
    HGWI_GIVES_COUNT,  /* int32_t */
    HGWI_GIVES_PLACE,  /* int64_t, -1: null */
    HGWI_GIVES_REAL,   /* double, NaN: null */
    HGWI_GIVES_BOOL,   /* int32_t, -1: null */
    HGWI_GIVES_WORD,   /* int32_t: a value of an enumeration of the model, 0: null; or a place among `words` */
    HGWI_GIVES_BITS,   /* uint32_t: bit n is value n + 1 of the enumeration; as a list */
    HGWI_GIVES_BIT,    /* the same, one of them or null */
    HGWI_GIVES_REALS   /* hgwi_row */
};

typedef struct hgwi_stat_out {
    const char *name;
    uint8_t gives;
    uint16_t offset;          /* in the result */
    int32_t enumeration;      /* of the model, or 0 */
    const char *const *words; /* then these; NULL among them: null */
} hgwi_stat_out;

enum { HGWI_STAT_ROWS = 3, HGWI_STAT_NUMBERS = 15, HGWI_STAT_WORDS = 2 };

/* What was given to a method, in the places that its table names. */
typedef struct hgwi_given {
    hgwi_pool *pool;
    hgwi_row rows[HGWI_STAT_ROWS];
    double numbers[HGWI_STAT_NUMBERS];
    int words[HGWI_STAT_WORDS];
    const hgwi_voice *voices;
    int32_t voice_count;
} hgwi_given;

/* Room for the result of any method; what does not stand in a result of the figures themselves comes behind. */
typedef union hgwi_stat_result {
    int32_t status;
    hgwi_trend trend;
    hgwi_forecast forecast;
    hgwi_weighted weighted;
    hgwi_theil_sen theil_sen;
    hgwi_tukey tukey;
    hgwi_rise rise;
    hgwi_overlap overlap;
    hgwi_phase_change phase_change;
    hgwi_change change;
    hgwi_true true_score;
    hgwi_growth growth;
    hgwi_goal_set goal_set;
    hgwi_rolled rolled;
    hgwi_mastered mastered;
    hgwi_group group;
    hgwi_summarised summarised;
    hgwi_single single;
    hgwi_hedges hedges;
    hgwi_share share;
    struct {
        hgwi_aimline_said said;
        hgwi_row deviations;
    } aimline;
    struct {
        hgwi_course course;
        int32_t n;
    } course;
    hgwi_end end;
    hgwi_combined combined;
} hgwi_stat_result;

typedef struct hgwi_stat_method {
    const char *name;
    const hgwi_stat_in *ins;   /* the last one has no name */
    const hgwi_stat_out *outs; /* the same */
    int paired;                /* how many rows, from the first, must be equally long */
    /* HGW_OK, HGW_E_NOMEM or HGW_E_LIMIT. */
    int32_t (*run)(const hgwi_given *given, hgwi_stat_result *result);
} hgwi_stat_method;

/* Each list ends with a row without a name. */
extern const hgwi_stat_method hgwi_stat_lines[], hgwi_stat_phases[], hgwi_stat_pupils[], hgwi_stat_groups[],
    hgwi_stat_courses[];

/* The method of a name as it stands in the JSON, from behind its opening quote; NULL when there is none. */
const hgwi_stat_method *hgwi_stat_find(const char *name);

/* Words that several methods take. */
extern const char *const hgwi_words_direction[], *const hgwi_words_verdict[];

/* ---- short forms for the tables ---- */
#define IN_ROW(place, name)                                                                                            \
  { name, 0, HGWI_TAKES_ROW, place, HGWI_NEEDED, NULL }
#define IN_ROW_OR_NONE(place, name)                                                                                    \
  { name, 0, HGWI_TAKES_ROW, place, HGWI_UNDEFINED, NULL }
#define IN_NUMBER(place, name)                                                                                         \
  { name, 0, HGWI_TAKES_NUMBER, place, HGWI_NEEDED, NULL }
#define PARAM(place, name, otherwise)                                                                                  \
  { name, 1, HGWI_TAKES_NUMBER, place, otherwise, NULL }
#define PARAM_WORD(place, name, otherwise, words)                                                                      \
  { name, 1, HGWI_TAKES_WORD, place, otherwise, words }
#define NO_MORE_IN                                                                                                     \
  { NULL, 0, 0, 0, 0, NULL }
#define OUT(gives, type, field)                                                                                        \
  { #field, HGWI_GIVES_##gives, (uint16_t)offsetof(type, field), 0, NULL }
#define OUT_AS(name, gives, type, field)                                                                               \
  { name, HGWI_GIVES_##gives, (uint16_t)offsetof(type, field), 0, NULL }
#define OUT_ENUM(name, gives, type, field, e)                                                                          \
  { name, HGWI_GIVES_##gives, (uint16_t)offsetof(type, field), e, NULL }
#define OUT_WORD(type, field, words)                                                                                   \
  { #field, HGWI_GIVES_WORD, (uint16_t)offsetof(type, field), 0, words }
#define NO_MORE_OUT                                                                                                    \
  { NULL, 0, 0, 0, NULL }
#define NO_MORE_METHODS                                                                                                \
  { NULL, NULL, NULL, 0, NULL }

#endif
