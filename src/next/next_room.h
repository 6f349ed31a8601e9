/* next_room.h: what the files of room next share.  A draft is made in steps that each walk the records once:
 *
 *   pick     which period ends and which follows
 *   judge    what becomes of each goal
 *   choose   which records are needed for that
 *   ids      what they are called in the draft
 *   carry    they are made, then filled, since they point at each other
 *   decide   what is left for people
 *
 * Whatever goes wrong stands in hgwi_next.status, and from then on nothing is done. */
#ifndef HGWI_NEXT_NEXT_ROOM_H
#define HGWI_NEXT_NEXT_ROOM_H

#include <hgw/hgw.h>

#include "doc/doc.h"

/* A period or block of a calendar. */
typedef struct hgwi_next_span {
    const hgw_doc *calendar; /* NULL: none */
    hgw_rec rec;
    const char *id;
    const char *year; /* id of its school year, or NULL */
    hgw_date first, last;
} hgwi_next_span;

/* Records that point at another, in the order in which they were made. */
typedef struct hgwi_next_link {
    hgw_rec rec;
    struct hgwi_next_link *next;
} hgwi_next_link;

/* Fields that are read backwards.  Results, analyses and adjustments of after today are left out. */
enum {
    HGWI_NEXT_BY_RESULT,
    HGWI_NEXT_BY_ANALYSIS,
    HGWI_NEXT_BY_ADJUSTMENT,
    HGWI_NEXT_BY_ADJUSTED_APPROACH,
    HGWI_NEXT_BY_NEED,
    HGWI_NEXT_BY_TOOLBOX,
    HGWI_NEXT_BY_PLAN,
    HGWI_NEXT_BY_FACTOR,
    HGWI_NEXT_BY_COUNT
};

/* What becomes of a goal. */
enum {
    HGWI_NEXT_CLOSED,        /* reached, let go, or of another period */
    HGWI_NEXT_NOT_EVALUATED, /* nobody looked back on it */
    HGWI_NEXT_CHOOSE,        /* not reached, and nobody chose what then */
    HGWI_NEXT_REWRITE,       /* another goal takes its place */
    HGWI_NEXT_CARRY,
    HGWI_NEXT_START /* it waited for others, and they are reached now */
};

typedef struct hgwi_next_text {
    const char *text;
    struct hgwi_next_text *next;
} hgwi_next_text;

typedef struct hgwi_next_goal {
    hgw_rec rec;
    const char *period;  /* that it belongs to: its own, else of a plan, else of a subgroup; or NULL */
    uint8_t from;        /* which of these gave it: 1, 2, 3; 0 none */
    uint8_t ending;      /* it belongs to the period that ends */
    uint8_t fate;        /* HGWI_NEXT_… */
    uint8_t dropped;     /* an adjustment lets it go */
    uint8_t adjusted;    /* something was chosen when it was last judged, or later */
    uint8_t rewrite;     /* namely another goal */
    uint8_t other;       /* namely another approach, whichever it was */
    uint8_t replaced;    /* that, or one of its approaches is replaced */
    uint8_t said;        /* directions, as bits, of which it was said what becomes more or less */
    uint8_t unsaid;      /* and of which it was not */
    uint8_t kept, lost;  /* some approach comes along; some does not */
    uint8_t took;        /* an approach says what becomes more or less */
    uint8_t elsewhere;   /* none of its pupils is in the new class */
    int32_t status;      /* of the latest result; 0 none */
    hgw_date judged_on;  /* 0: not known */
    const char *instead; /* what was said of another goal or another approach; or NULL */
    hgwi_next_text *changes, *last_change; /* what was said of more or less, about the goal as a whole */
    int32_t serial;                        /* while one approach is looked at */
    int32_t pair_serial;
    uint8_t pair;
} hgwi_next_goal;

/* A document that records come from.  The arrays go by record number. */
typedef struct hgwi_next_source {
    const hgw_doc *doc;
    int32_t last;
    int same; /* the draft is a copy of it, so a record that is not carried stands for itself */
    hgwi_next_link **by[HGWI_NEXT_BY_COUNT];
    hgwi_next_goal **goals;
    hgw_rec *made;    /* the record of the draft that takes its place; 0 none */
    uint8_t *wanted;  /* it must be made */
    const char **ids; /* what it will be called */
    uint8_t *touched; /* pupils for whom something is carried or open */
    uint8_t *absent;  /* approaches that are for children of other classes only */
    hgw_rec *some;    /* room for as many records as there are */
} hgwi_next_source;

typedef struct hgwi_next {
    hgw_ctx *ctx;
    hgwi_pool pool;
    int32_t status; /* HGW_OK until something fails */
    hgw_date today; /* 0: every day has passed */
    const hgw_doc *dossier;
    const hgw_doc *const *beside;
    int32_t count;
    const hgw_doc *options;
    hgwi_next_span ending, following;
    int new_year;
    const hgw_doc *roster;
    hgw_rec school_group; /* the new class: of the roster */
    hgw_rec made_group;   /* and of the draft */
    uint8_t *in_school;   /* pupils of the roster, by record: in some class */
    hgw_doc *draft;
    hgwi_next_source *sources; /* the dossier itself first */
    int32_t source_count;
    hgwi_idtree taken;   /* ids given out that are not in the draft yet */
    hgwi_idtree listed;  /* decisions that stand already */
    hgwi_idtree numbers; /* by name: the last number behind it that was given out */
    int32_t serial;      /* stands for one look at something; only grows */
    int32_t *stamp;      /* by record of the draft: the serial that saw it last */
} hgwi_next;

/* ---- next_memory.c ---- */
/* Zeroed room for count things; NULL when there is none, which stands in the status then. */
void *hgwi_next_room(hgwi_next *n, size_t count, size_t size);
/* Keep the first failure. */
void hgwi_next_try(hgwi_next *n, int32_t status);
/* Is there nothing wrong yet? */
int hgwi_next_good(const hgwi_next *n);
void hgwi_next_source_start(hgwi_next *n, hgwi_next_source *s, const hgw_doc *doc, int same);
int hgwi_next_same(const char *left, const char *right); /* both there and equal */
/* Room to stamp each record that the draft has by now. */
void hgwi_next_stamps(hgwi_next *n);
/* Was it not after today? */
int hgwi_next_by_today(const hgwi_next *n, hgw_date date);

/* ---- pick.c ---- */
void hgwi_next_pick(hgwi_next *n);
/* A goal belongs to a period: its own, else that of a plan that lists it, else of a subgroup. */
const char *hgwi_next_period_of(const hgwi_next_source *s, hgw_rec goal, uint8_t *from);

/* ---- backwards.c ---- */
void hgwi_next_index(hgwi_next *n, hgwi_next_source *s);
/* When an adjustment was decided; a day later than any when it does not say. */
hgw_date hgwi_next_decided_on(const hgw_doc *doc, hgw_rec adjustment);
/* Was it there by today? */
int hgwi_next_happened(const hgwi_next *n, const hgw_doc *doc, hgw_rec rec);

/* ---- judge.c ---- */
void hgwi_next_judge(hgwi_next *n, hgwi_next_source *s);

/* ---- serve.c: approaches and the goals they are for ---- */
/* The goals that an approach is for, by name or by answering a need: each once, in s->some; how many. */
int32_t hgwi_next_served(hgwi_next *n, hgwi_next_source *s, hgw_rec approach);
/* Of these, the ones that are carried and keep the approach. */
int32_t hgwi_next_kept(hgwi_next *n, hgwi_next_source *s, hgw_rec approach);
/* What becomes more or less of an approach, for the goals in s->some: one text, or NULL. */
const char *hgwi_next_changes(hgwi_next *n, hgwi_next_source *s, hgw_rec approach, int32_t count);
/* The texts as one; NULL when there are none. */
const char *hgwi_next_join(hgwi_next *n, const hgwi_next_text *texts);
/* One text behind another, unless that has it; NULL when there is no memory. */
const char *hgwi_next_behind(hgwi_next *n, const char *text, const char *more);

/* ---- whom.c: only when a year ends ---- */
/* The pupils of the draft whom a record is about, each once and in their order, in s->some; how many.  Those of a
 * subgroup that is carried as one are left out unless asked for.  Pupils who are elsewhere are touched when `touch`. */
int32_t hgwi_next_whom(hgwi_next *n, hgwi_next_source *s, hgw_rec rec, int with_subgroups, int touch);
/* Is any of them in the new class, or is it about nobody by name? */
int hgwi_next_left(hgwi_next *n, hgwi_next_source *s, hgw_rec rec);
/* Is an approach for children of other classes only: named by it, or by each need that it answers? */
int hgwi_next_for_others(hgwi_next *n, hgwi_next_source *s, hgw_rec approach);
/* Is a goal of children that it names, and not of a class or grade? */
int hgwi_next_own(const hgw_doc *doc, hgw_rec goal);
/* Is it a subgroup with children of the new class, to be carried as one? */
int hgwi_next_stays(const hgwi_next_source *s, hgw_rec subgroup);

/* ---- take_over.c ---- */
/* The record of the draft that stands for one of the source; 0 none. */
hgw_rec hgwi_next_map(const hgwi_next_source *s, hgw_rec rec);
/* Copy the fields of a record that tell what it is, and the records in it, to one of the draft. */
void hgwi_next_copy(hgwi_next *n, const hgwi_next_source *s, hgw_rec rec, hgw_rec to);
/* Copy one field. */
void hgwi_next_copy_field(hgwi_next *n, const hgwi_next_source *s, hgw_rec rec, hgw_rec to, hgw_field field);
/* Add a reference unless the list has it: hgwi_next_begin says which list is meant, and sees what is in it. */
void hgwi_next_begin(hgwi_next *n, hgw_rec to, hgw_field list);
void hgwi_next_add(hgwi_next *n, hgw_rec to, hgw_field list, hgw_rec target);

/* ---- class.c ---- */
void hgwi_next_class(hgwi_next *n);

/* ---- choose.c ---- */
void hgwi_next_choose(hgwi_next *n, hgwi_next_source *s);

/* ---- ids.c ---- */
/* A name that nothing in the draft has: of what it follows, for the period that follows.  `kind` comes before it. */
const char *hgwi_next_id(hgwi_next *n, const char *kind, const char *old);
void hgwi_next_ids(hgwi_next *n);

/* ---- carry.c, plans.c ---- */
void hgwi_next_make(hgwi_next *n, hgwi_next_source *s);
void hgwi_next_fill(hgwi_next *n, hgwi_next_source *s);
void hgwi_next_fill_plans(hgwi_next *n, hgwi_next_source *s);

/* ---- decide.c ---- */
void hgwi_next_decide(hgwi_next *n);

#endif
