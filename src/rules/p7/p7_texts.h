/* p7_texts.h: what the rules about texts share: which texts a plan has, and how much of one text stands in others. */
#ifndef HGWI_RULES_P7_TEXTS_H
#define HGWI_RULES_P7_TEXTS_H

#include "rules/say.h"
#include "text/text.h"

/* One text: a field of a record. */
typedef struct hgwi_cell {
    hgw_rec rec;
    hgw_field field;
} hgwi_cell;

/* The texts of a plan: title, quote, items, deviations, and the texts of the goals and approaches that it names.  NULL
 * when memory ran out. */
hgwi_cell *hgwi_plan_cells(hgwi_check *check, const hgw_doc *doc, hgw_rec plan, int32_t *count);

/* Is the plan of the dossier in use and not over, so that its text can still change? */
int hgwi_plan_in_use(const hgwi_check *check, hgw_rec plan);

/* Add a text to those that are compared; nothing when it is not set. */
hgwi_span hgwi_add_cell(hgwi_check *check, hgwi_texts *texts, const hgw_doc *doc, hgwi_cell cell);

/* How many words the own texts of a plan of the dossier have, without those of the goals and approaches that it only
 * refers to; they are added to the texts. */
int32_t hgwi_plan_words(hgwi_check *check, hgwi_texts *texts, hgw_rec plan);

/* When all texts are there: a mark for each run, all 0.  NULL when memory ran out. */
int32_t *hgwi_run_marks(hgwi_check *check, hgwi_texts *texts);

/* Is it so large a part of the words? */
int hgwi_is_share(int32_t part, int32_t words, double percent);

/* A text for the words of a span, equal for equal words; in the pool, NULL when memory ran out. */
const char *hgwi_span_key(hgwi_check *check, const hgwi_texts *texts, hgwi_span span, size_t *size);

#endif
