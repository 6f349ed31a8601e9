/* say.h: findings in the making: who it is about, with which arguments. */
#ifndef HGWI_RULES_SAY_H
#define HGWI_RULES_SAY_H

#include "rules/facts/index.h"

/* How an argument is worded; its value stays free of language. */
enum {
    HGWI_SAY_TEXT,
    HGWI_SAY_QUOTE,
    HGWI_SAY_NUMBER,
    HGWI_SAY_DATE,
    HGWI_SAY_REAL,
    HGWI_SAY_FIELD,
    HGWI_SAY_TOKEN,
    HGWI_SAY_MONTH
};

typedef struct hgwi_arg {
    struct hgwi_arg *next;
    const char *name;
    const char *value; /* "" when it is not known: then the message says "this goal" */
    int64_t number;
    int32_t enumeration; /* of a token */
    int kind;
} hgwi_arg;

typedef struct hgwi_spot {
    struct hgwi_spot *next;
    const hgw_doc *doc;
    hgw_rec rec;
} hgwi_spot;

typedef struct hgwi_draft {
    struct hgwi_draft *next;
    hgwi_arg *args, *last_arg;
    hgwi_spot *spots, *last_spot;
    char *key; /* code:id,id */
    size_t key_size, key_room;
    int rule;
    int32_t seen; /* places that are not in the key */
    uint8_t severity, shown;
} hgwi_draft;

/* A new finding of the rule that runs; NULL when memory ran out or the team does not want to hear of it, which all the
 * others below take silently. */
hgwi_draft *hgwi_find(hgwi_check *check);

/* It is less, or more, serious than its rule mostly is. */
void hgwi_severity(hgwi_draft *draft, int32_t severity);

/* The finding is about this record of the dossier: it enters the key and the places. */
void hgwi_about(hgwi_check *check, hgwi_draft *draft, hgw_rec rec);
/* It is also about something known by a text only (a period, a subject): it enters the key. */
void hgwi_about_text(hgwi_check *check, hgwi_draft *draft, const char *text);
/* It is about a record of a document beside: by the ids of both in the key, and among the places. */
void hgwi_about_beside(hgwi_check *check, hgwi_draft *draft, const hgw_doc *doc, hgw_rec rec);
/* Another place to look at; not in the key.  Of very many the first ones are kept. */
void hgwi_see(hgwi_check *check, hgwi_draft *draft, const hgw_doc *doc, hgw_rec rec);
/* Several of the dossier. */
void hgwi_see_all(hgwi_check *check, hgwi_draft *draft, hgwi_recs recs);

/* Arguments.  Text is cut to a length that fits a sentence. */
void hgwi_say_text(hgwi_check *check, hgwi_draft *draft, const char *name, const char *value);
void hgwi_say_quote(hgwi_check *check, hgwi_draft *draft, const char *name, const char *value);
void hgwi_say_number(hgwi_check *check, hgwi_draft *draft, const char *name, int64_t number);
void hgwi_say_date(hgwi_check *check, hgwi_draft *draft, const char *name, hgw_date date);
/* The month of a day, as 2026-03. */
void hgwi_say_month(hgwi_check *check, hgwi_draft *draft, const char *name, hgw_date date);
/* One of several things that a message words as {name:first|second|third}, by number from 1; its value is a token. */
void hgwi_say_choice(hgwi_check *check, hgwi_draft *draft, const char *name, int number, const char *token);
/* What people call a record of a calendar: its name, else its kind, else its id. */
void hgwi_say_part(hgwi_check *check, hgwi_draft *draft, const char *name, const hgw_doc *doc, hgw_rec rec);
/* A REAL field, as it is spelled. */
void hgwi_say_real(hgwi_check *check, hgwi_draft *draft, const char *name, hgw_rec rec, hgw_field field);
/* An amount that may be broken, as a threshold may. */
void hgwi_say_amount(hgwi_check *check, hgwi_draft *draft, const char *name, double amount);
/* A field of the model: its dotted name as value, its label in the message. */
void hgwi_say_field(hgwi_check *check, hgwi_draft *draft, const char *name, hgw_field field);
/* A value of an enumeration: its token as value, its label in the message. */
void hgwi_say_token(hgwi_check *check, hgwi_draft *draft, const char *name, int32_t enumeration, int32_t value);
/* Names of pupils: three at most, by id, then how many more.  Gives how many a verb must fit: 1 when none has a name,
 * for then the message speaks of "a pupil". */
int32_t hgwi_say_pupils(hgwi_check *check, hgwi_draft *draft, const char *name, const hgw_rec *pupils, int32_t count);
/* Texts of goals, quoted, in the order given. */
void hgwi_say_goals(hgwi_check *check, hgwi_draft *draft, const char *name, const hgw_rec *goals, int32_t count);
/* Texts of records, quoted, in the order given: three at most, then how many more.  Gives how many a verb must fit: 1
 * when none has a text. */
int32_t hgwi_say_texts(hgwi_check *check, hgwi_draft *draft, const char *name, const hgw_rec *recs, int32_t count,
                       hgw_field field);
/* Names of records of any document, quoted, in the order given. */
void hgwi_say_names(hgwi_check *check, hgwi_draft *draft, const char *name, const hgw_doc *doc, const hgw_rec *recs,
                    int32_t count, hgw_field field);

/* Word a message: HGW_OK, or HGW_E_NOMEM in the buffer. */
void hgwi_word_message(const hgwi_check *check, const hgwi_draft *draft, const char *pattern, hgwi_buf *buf);

/* ---- emit.c ---- */
/* Order the findings and write them, with the rules that were not run, into a new document. */
int32_t hgwi_emit(hgwi_check *check, const hgw_doc *options, hgw_doc **out);

/* The findings in the order in which people read them; NULL when memory ran out. */
hgwi_draft **hgwi_emit_order(hgwi_check *check);

/* Write one finding, or one place, into a list of a document; or the rules that were not run into a list of its root.
 */
int32_t hgwi_emit_finding(hgwi_check *check, hgw_doc *doc, hgw_rec parent, hgw_field list, const hgwi_draft *draft);
int32_t hgwi_emit_place(hgwi_check *check, hgw_doc *doc, hgw_rec parent, hgw_field list, const hgwi_spot *spot);
int32_t hgwi_emit_not_run(const hgwi_check *check, hgw_doc *doc, hgw_field list);

#endif
