/* year_text.h: what year.c and year_talks.c share: JSON that grows, with ' for ", and the days of the year. */
#ifndef HGW_TESTS_YEAR_TEXT_H
#define HGW_TESTS_YEAR_TEXT_H

#include <hgw/hgw.h>

#if defined(__GNUC__)
#  define YEAR_PRINTS      __attribute__((format(printf, 2, 3)))
#  define YEAR_PRINTS_LIST __attribute__((format(printf, 2, 0)))
#else
#  define YEAR_PRINTS
#  define YEAR_PRINTS_LIST
#endif

enum {
    YEAR_PUPILS = 30,
    YEAR_PERIODS = 5,
    YEAR_WEEKS = 40,
    YEAR_TALKS = 200,
    YEAR_SUBJECTS = 3,
    YEAR_TESTS = 20, /* method tests of a pupil for a subject */
    YEAR_SUBS = 2    /* subgroups beside the base group */
};

typedef struct year_text {
    char *at; /* NULL once memory ran out */
    size_t size, room;
    int which; /* YEAR_THIS … */
    int shift; /* years that the days are moved by */
    int k;     /* the class, from 0 */
    int open;  /* a list is open and has an item already */
} year_text;

void year_put(year_text *y, const char *format, ...) YEAR_PRINTS;

/* Begin a record in the list that is open; then its members, then end it with year_put(y, "}"). */
void year_item(year_text *y, const char *format, ...) YEAR_PRINTS;

/* ,'name':'2025-09-01', moved by the years of the dossier. */
void year_date(year_text *y, const char *name, hgw_date date);

/* ,'name':'some words'; equal seeds give equal sentences. */
void year_words(year_text *y, const char *name, unsigned seed, int words);

/* ---- the days, as in the calendar of the worked case ---- */

typedef struct year_period {
    hgw_date first, last;
    int weeks;
} year_period;

extern const year_period year_periods[YEAR_PERIODS];
extern const char *const year_subjects[YEAR_SUBJECTS];
extern const char *const year_weekdays[5];

/* Monday of school week w, from 0; and its period, from 0, unless NULL. */
hgw_date year_monday(int w, int *period);
/* Day d of the school year, 0 to 199, Monday to Friday. */
hgw_date year_school_day(int d);
/* A day of a week of a period, all from 0. */
hgw_date year_in_period(int p, int week, int day);

/* ---- lists, year_talks.c ---- */

void year_conversations(year_text *y);
void year_discussions(year_text *y);
void year_tips(year_text *y);
void year_agreements(year_text *y);
void year_activities(year_text *y);
void year_presentations(year_text *y);
void year_choices(year_text *y);
void year_evidence(year_text *y);
void year_evaluations(year_text *y);
void year_analyses(year_text *y);
void year_adjustments(year_text *y);
void year_portfolio(year_text *y);
void year_use(year_text *y);
void year_overviews(year_text *y);

#endif
