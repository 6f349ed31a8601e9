/* index.h: what one check knows: the documents, what is visible today, and who points at whom.  Built once; everything
 * in it stands in one pool that ends with the check. */
#ifndef HGWI_RULES_INDEX_H
#define HGWI_RULES_INDEX_H

#include "calendar/calendar.h"
#include "rules/catalogue/catalogue.h"

/* Some records of the dossier. */
typedef struct hgwi_recs {
    const hgw_rec *at;
    int32_t count;
} hgwi_recs;

/* The fields that are also read backwards: from the record pointed at to those that point. */
#define HGWI_BACKWARDS(X)                                                                                              \
  X(NEED_GOAL)                                                                                                         \
  X(NEED_SUBGROUP)                                                                                                     \
  X(NEED_PUPILS)                                                                                                       \
  X(APPROACH_GOALS)                                                                                                    \
  X(APPROACH_NEEDS)                                                                                                    \
  X(APPROACH_STRENGTHS)                                                                                                \
  X(PARENT_ACTIVITY_NEEDS)                                                                                             \
  X(SLOT_GOALS)                                                                                                        \
  X(SLOT_SUBGROUPS)                                                                                                    \
  X(SLOT_PUPILS)                                                                                                       \
  X(SLOT_APPROACHES)                                                                                                   \
  X(GOAL_SUBGROUPS)                                                                                                    \
  X(GOAL_PUPILS)                                                                                                       \
  X(GOAL_OUTCOMES)                                                                                                     \
  X(SUBGROUP_PUPILS)                                                                                                   \
  X(PLAN_GOALS)                                                                                                        \
  X(PLAN_OUTCOMES)                                                                                                     \
  X(GOAL_RESULT_GOAL)                                                                                                  \
  X(GOAL_ANALYSIS_GOAL)                                                                                                \
  X(GOAL_ANALYSIS_FACTORS)                                                                                             \
  X(FACTOR_GOALS)                                                                                                      \
  X(ADJUSTMENT_GOAL)                                                                                                   \
  X(ADJUSTMENT_APPROACH)                                                                                               \
  X(EVIDENCE_GOALS)                                                                                                    \
  X(EVIDENCE_OUTCOME)                                                                                                  \
  X(EVALUATION_PLAN)                                                                                                   \
  X(CONVERSATION_GOALS)                                                                                                \
  X(CLASS_DISCUSSION_GOALS)                                                                                            \
  X(CLASS_DISCUSSION_PLAN)                                                                                             \
  X(TIP_DISCUSSION)                                                                                                    \
  X(TIP_PLAN)                                                                                                          \
  X(TOOLBOX_GOAL)                                                                                                      \
  X(USE_RECORD_PLAN)                                                                                                   \
  X(NEED_CONVERSATION)                                                                                                 \
  X(SUPPORT_NEED_CONVERSATION)                                                                                         \
  X(GOAL_CONVERSATION)                                                                                                 \
  X(CHOICE_CONVERSATION)                                                                                               \
  X(CHOICE_GOAL)                                                                                                       \
  X(TIP_CONVERSATION)                                                                                                  \
  X(AGREEMENT_CONVERSATION)                                                                                            \
  X(FACTOR_CONVERSATION)                                                                                               \
  X(FACTOR_PUPILS)                                                                                                     \
  X(FACTOR_SUBGROUP)                                                                                                   \
  X(EVIDENCE_CONVERSATION)                                                                                             \
  X(CONVERSATION_PUPILS)                                                                                               \
  X(PUPIL_GUARDIANS)                                                                                                   \
  X(PARENT_ACTIVITY_GOAL)                                                                                              \
  X(OVERVIEW_ROW_FACTORS)                                                                                              \
  X(OVERVIEW_ROW_NEEDS)                                                                                                \
  X(PLAN_PUPILS)                                                                                                       \
  X(PLAN_SUBGROUPS)                                                                                                    \
  X(PLAN_CO_OWNERS)                                                                                                    \
  X(OPP_PUPIL)

enum {
#define X(field) HGWI_BY_##field,
    HGWI_BACKWARDS(X)
#undef X
        HGWI_BY_COUNT
};

typedef struct hgwi_backwards {
    const int32_t *start; /* by the place of the target among its type, one more at the end */
    const hgw_rec *items;
} hgwi_backwards;

/* A day later than any: of something that happened, nobody knows when. */
enum { HGWI_SOME_DAY = 99999999 };

/* What follows from the records about one goal. */
typedef struct hgwi_goal {
    hgw_rec rec;
    hgw_date first, last; /* when it is worked on; 0 when that is not known */
    const char *subject;  /* id of its subject, or NULL */
    int32_t subject_key;  /* equal for equal subjects; 0 for none */
    const char *period;   /* id of its period or block, or NULL */
    int32_t period_key;
    hgw_rec result; /* its latest result, or 0 */
    hgw_date judged_on;
    int32_t status;       /* of the latest result, or 0 */
    int32_t circle;       /* number of the circle of prerequisites that it is in, or 0 */
    int32_t text_key;     /* equal for texts that differ in blanks and ASCII capitals only */
    hgw_date adjusted_on; /* the latest adjustment of it or of an approach for it; HGWI_SOME_DAY when undated; 0 none */
    hgw_date changed_on;  /* the same, leaving out those that keep things as they are */
    hgw_date last_week;   /* Monday of the latest week plan it stands in, or 0 */
    uint8_t tied;         /* to a period, block, plan or week */
    uint8_t running;      /* today lies in its period and it is not reached or dropped */
    uint8_t past;         /* reached, dropped, or its period is over */
    uint8_t in_sub, in_base, own;
    uint8_t from_weeks; /* its days are those of the week plans it stands in */
    uint8_t dropped;
    uint8_t returned; /* another goal took its place */
    uint8_t activity; /* parents do something for it, or for a need of it */
} hgwi_goal;

/* Where a subgroup stands in time. */
enum { HGWI_WHEN_OVER = -1, HGWI_WHEN_UNKNOWN, HGWI_WHEN_NOW, HGWI_WHEN_LATER };

/* The days of a period of a calendar. */
typedef struct hgwi_days {
    hgw_date first, last;
} hgwi_days;

struct hgwi_draft;
struct hgwi_tastes;
struct hgwi_evaluated_all;

struct hgwi_check {
    hgw_ctx *ctx;
    hgwi_pool pool;
    int no_memory;                /* sticks: from then on nothing is added and the check ends */
    const hgw_doc *dossier;       /* what is checked: a dossier, or a calendar */
    const hgw_doc *calendar;      /* the calendar that is checked; NULL when a dossier is */
    const hgw_doc *team;          /* the first one beside, or NULL */
    const hgw_doc *own, *country; /* the first calendar of a school and of a country, or NULL */
    const char *region;           /* whose holidays count, or NULL */
    const hgw_doc *asked_doc;     /* the school year that calendars.c was asked about last, and its answer */
    hgw_rec asked_year;
    int asked;
    const hgw_doc *const *beside; /* a calendar that is checked is among them */
    int32_t beside_count;
    const hgw_doc *earlier; /* the dossier of a former year beside that this one follows, or NULL */
    const hgw_doc **others; /* dossiers beside of other groups in the same year, in the order of their ids */
    int32_t other_count;
    int has_calendar;
    int column; /* 0 Dutch, 1 English */
    hgw_date today;
    double limits[HGWI_LIMIT_COUNT];
    uint8_t off[HGWI_RULE_COUNT];
    uint8_t withheld[HGWI_RULE_COUNT]; /* something that the rule rests on was left out of the dossier */
    int32_t last;                      /* highest record number of the dossier */
    uint8_t *visible;                  /* by record number */
    int32_t *place;                    /* by record number: place among the visible ones of its type */
    hgwi_recs *of_type;                /* by type: the visible records */
    hgwi_backwards by[HGWI_BY_COUNT];
    hgwi_goal *goals; /* by place */
    hgwi_time time;
    hgwi_idtree words; /* texts by number */
    int32_t word_count;
    int8_t *whens;   /* by subgroup: where it stands in time */
    uint8_t *heard;  /* by record number, of conversations: the child itself spoke */
    hgwi_days *ends; /* periods by first day; last: the latest last day up to there */
    int32_t end_count;
    hgwi_recs this_week;          /* plans of this week, by id; made when first asked for; at NULL before */
    hgw_date run_first, run_last; /* the running period: of all running goals together; 0 when nothing runs */
    int32_t running_count;
    const struct hgwi_tastes *tastes[2];        /* tastes.h: made once, when a rule first asks; NULL before */
    const struct hgwi_evaluated_all *evaluated; /* evaluated.h: made once, when a rule first asks; NULL before */
    uint8_t *skipped;                           /* by subgroup: another rule already speaks of it */
    uint8_t *told;                              /* by goal: another rule already says that nobody looked back */
    uint8_t partly[HGWI_RULE_COUNT];            /* why a rule could look at a part only: a not_run_reason, or 0 */
    int rule;                                   /* the one that runs */
    struct hgwi_draft *drafts, *last_draft;
    int32_t draft_count;
};

/* ---- memory.c ---- */
/* Zeroed room for count things; NULL and `no_memory` when there is none.  Never NULL for count 0. */
void *hgwi_room(hgwi_check *check, size_t count, size_t size);
const char *hgwi_copy(hgwi_check *check, const char *text, size_t size);
/* The number of a text: equal for equal texts; 0 for NULL, "" or when memory ran out. */
int32_t hgwi_word(hgwi_check *check, const char *text);
/* How many words stand in a text, split at blanks; 0 for NULL and for blanks alone. */
int32_t hgwi_count_words(const char *text);
/* The bit of a number; none for one that has no bit, as HGW_UNKNOWN_TOKEN. */
uint32_t hgwi_bit(int64_t number);

/* ---- beside.c: the other dossiers, and what was withheld from this one ---- */
void hgwi_dossiers_make(hgwi_check *check);
void hgwi_withheld_make(hgwi_check *check);

/* ---- visible.c: the cut at today ---- */
void hgwi_visible_make(hgwi_check *check);
/* The day a record of the dossier happened; 0 when it does not say. */
hgw_date hgwi_happened(const hgwi_check *check, hgw_rec rec);
/* Has something that is dated in its own field (an answer, a deed) happened by today? */
int hgwi_by_today(const hgwi_check *check, hgw_date date);

/* ---- index.c ---- */
void hgwi_time_make(hgwi_check *check);
void hgwi_index_make(hgwi_check *check);
hgwi_recs hgwi_all(const hgwi_check *check, hgw_type type);
hgwi_recs hgwi_by(const hgwi_check *check, int backwards, hgw_rec target);
/* Is a record among those?  They stand in the order of their numbers. */
int hgwi_points(const hgwi_check *check, int backwards, hgw_rec from, hgw_rec target);
/* Which text comes first?  Digits in a row count as a number: goal-2 comes before goal-10. */
int hgwi_natural_order(const char *left, const char *right);
/* Which comes first by id? */
int hgwi_id_order(const hgwi_check *check, hgw_rec left, hgw_rec right);
/* Which place to look at comes first?  Slots go by week, day and time, other records by id. */
int hgwi_place_order(const hgwi_check *check, hgw_rec left, hgw_rec right);
/* Sort records by id or by place, so that nothing depends on the order in which they were made. */
void hgwi_sort_ids(const hgwi_check *check, hgw_rec *recs, int32_t count);
void hgwi_sort_places(const hgwi_check *check, hgw_rec *recs, int32_t count);

/* ---- goals.c ---- */
void hgwi_goals_make(hgwi_check *check);
/* The facts of a visible goal; NULL for 0 or one that does not exist yet. */
const hgwi_goal *hgwi_goal_of(const hgwi_check *check, hgw_rec goal);
/* Has the goal, or an approach for it, been adjusted on or after a day? */
int hgwi_adjusted_since(const hgwi_goal *goal, hgw_date day);
/* Is the approach for the goal: it says so, or it answers a need of the goal?  Calls `each` for all of them. */
typedef void (*hgwi_each)(const hgwi_check *check, hgw_rec rec, void *user);
void hgwi_each_approach(const hgwi_check *check, hgw_rec goal, hgwi_each each, void *user);
/* Does the subgroup have any pupil?  A base group that names none is the whole group. */
int hgwi_subgroup_filled(const hgwi_check *check, hgw_rec subgroup);
/* Is it a base group that names no pupils? */
int hgwi_whole_group(const hgwi_check *check, hgw_rec subgroup);
/* Is a slot for a grade?  One that names none is for all. */
int hgwi_slot_for_grade(const hgw_doc *doc, hgw_rec slot, int64_t grade);

/* ---- subgroups.c ---- */
void hgwi_subgroups_make(hgwi_check *check);
/* When is it worked with: by its period, else by the goals that name it? */
int hgwi_subgroup_when(const hgwi_check *check, hgw_rec subgroup);

/* ---- talks.c; what else is there stands in talks.h ---- */
void hgwi_heard_make(hgwi_check *check);

/* ---- links.c ---- */
void hgwi_ends_make(hgwi_check *check);
/* The record behind a LINK among the documents beside: of the type, or of either; 0 when there is none. */
hgw_rec hgwi_link(const hgwi_check *check, const char *id, hgw_type type, hgw_type other, const hgw_doc **doc);
/* First and last day of a period or block; 1 when it was found. */
int hgwi_link_span(const hgwi_check *check, const char *id, hgw_date *first, hgw_date *last);
/* First and last day of a plan, by its own dates, else by its period; each 0 when it is not known. */
void hgwi_plan_days(const hgwi_check *check, hgw_rec plan, hgw_date *first, hgw_date *last);
/* Is the plan in use, as far as its state tells? */
int hgwi_plan_lives(const hgw_doc *doc, hgw_rec plan);
/* Was the last day before today?  Not when either is not known. */
int hgwi_over(const hgwi_check *check, hgw_date last);
/* The last day of the period that a day lies in, the latest when calendars differ; 0 when it lies in none. */
hgw_date hgwi_period_end_at(const hgwi_check *check, hgw_date date);
/* What people call the subject. */
const char *hgwi_subject_name(const hgwi_check *check, const char *id);

/* ---- overviews.c ---- */
/* The one that was made last; 0 when there is none. */
hgw_rec hgwi_latest_overview(const hgwi_check *check);
/* The day on which the latest was made, and whether one is of that day, or of a day that nobody knows. */
hgw_date hgwi_newest_overview(const hgwi_check *check);
int hgwi_overview_asked(const hgwi_check *check, hgw_rec overview, hgw_date newest);

/* ---- p7_system.c: weeks that were discussed, while a goal runs ---- */
/* By place of a week plan: was it discussed with the class?  NULL when memory ran out. */
uint8_t *hgwi_discussed_weeks(hgwi_check *check);
/* Has the goal stood in such a week, up to this one? */
int hgwi_in_discussed_week(const hgwi_check *check, const hgwi_goal *goal, const uint8_t *discussed);

/* ---- p7_forms.c ---- */
/* Is the form in use: not stopped or in discussion, and the team says so, or a plan of the dossier names it? */
int hgwi_form_used(const hgwi_check *check, hgw_rec form, int named);
/* The form of the team that a plan names; 0 when there is none. */
hgw_rec hgwi_form_of(const hgwi_check *check, hgw_rec plan);

/* ---- calendars.c ---- */
/* Is it a calendar that is looked at: the one that is checked, else each that is beside? */
int hgwi_calendar_asked(const hgwi_check *check, const hgw_doc *doc);
/* Does a school year concern what is checked?  Of a dossier: the year that it names, else the year of today. */
int hgwi_year_asked(hgwi_check *check, const hgw_doc *doc, hgw_rec year);
/* First and last day of the school year that concerns what is checked, or that a day lies in; 0 and both days 0 when
 * no calendar says. */
int hgwi_year_days(hgwi_check *check, hgw_date *first, hgw_date *last);
int hgwi_year_days_at(hgwi_check *check, hgw_date day, hgw_date *first, hgw_date *last);
/* Does a holiday count: for this school, or, when a country's calendar is checked, for any of it? */
int hgwi_holiday_asked(const hgwi_check *check, const hgw_doc *doc, hgw_rec holiday);

#endif
