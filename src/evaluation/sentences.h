/* sentences.h: putting an evaluation into words. */
#ifndef HGWI_EVALUATION_SENTENCES_H
#define HGWI_EVALUATION_SENTENCES_H

#include "evaluation_room.h"

typedef enum hgwi_sentence {
#define SENTENCE(name, nl, en) HGWI_SAYS_##name,
#include "sentences.def"
#undef SENTENCE
    HGWI_SAYS_COUNT
} hgwi_sentence;

/* What a sentence is about: {name} and what stands there. */
typedef struct hgwi_about {
    const char *name, *text;
} hgwi_about;

enum { HGWI_ABOUT_MOST = 20 };

/* A text in the making, and what its sentences are about.  All texts stand in the pool. */
typedef struct hgwi_speech {
    hgwi_eval *e;
    hgwi_buf buf;
    hgwi_about about[HGWI_ABOUT_MOST];
    int count;
} hgwi_speech;

void hgwi_speech_start(hgwi_speech *speech, hgwi_eval *e);
/* Say what the next sentences are about; NULL texts are taken for "". */
void hgwi_speech_about(hgwi_speech *speech, const char *name, const char *text);
/* Add a sentence, with a space before it when it is not the first. */
void hgwi_speech_say(hgwi_speech *speech, hgwi_sentence sentence);
/* Set the field of a result to what was said, unless nothing was.  Ends the speech. */
void hgwi_speech_put(hgwi_speech *speech, hgw_rec rec, hgw_field field);

/* ---- what stands in sentences; each gives a text in the pool, "" when memory ran out ---- */

/* One sentence by itself, about one thing. */
const char *hgwi_eval_word_of(hgwi_eval *e, hgwi_sentence sentence, const char *about, const char *text);
/* A whole number. */
const char *hgwi_eval_word_count(hgwi_eval *e, int64_t number);
/* A score or level: whole, unless the instrument measures in small parts of a point. */
const char *hgwi_eval_word_score(hgwi_eval *e, double score, double see);
/* "3 punten" */
const char *hgwi_eval_word_points(hgwi_eval *e, double points, double see);
/* "14 maart" */
const char *hgwi_eval_word_day(hgwi_eval *e, hgw_date day);
/* A chance by the side of the grey zone it lies on: below "1 in n" from a fixed table, above and inside per cent in
 * steps of five, never 0 or 100, and inside between the limits. */
const char *hgwi_eval_word_chance(hgwi_eval *e, double chance, int verdict);
/* A share in whole per cent; a d with two decimals, as it is written. */
const char *hgwi_eval_word_percent(hgwi_eval *e, double share);
const char *hgwi_eval_word_d(hgwi_eval *e, double d);
/* The name of a pupil; of -1 "the group". */
const char *hgwi_eval_word_name(hgwi_eval *e, int32_t pupil);

#endif
