/* text.h: what texts have in common.  Texts are cut into words that are alike where they read alike, and runs of four
 * words in a row get numbers, so that what was copied is found in as many steps as there are words.  This room is the
 * one port to utf8proc. */
#ifndef HGWI_TEXT_H
#define HGWI_TEXT_H

#include "base/base.h"

/* Words in a row that count as shared. */
enum { HGWI_RUN = 4 };

/* The words of many texts, one text behind the other.  Invariant: at[0] to at[count - 1] are numbers of words, equal
 * for equal words, and a 0 stands behind each text; no run goes over a 0.  All of it stands in the pool. */
typedef struct hgwi_texts {
    hgwi_pool *pool;
    hgwi_idtree numbers; /* of the words that were met */
    int32_t word_count;
    int32_t *at;
    int32_t count;
    unsigned power;    /* of the block that `at` is */
    int32_t *runs;     /* made by hgwi_texts_runs: at each place the number of the run that begins there, or 0 */
    int32_t run_count; /* runs have the numbers 1 to here */
    int32_t *letters;  /* scratch: one piece of text as characters */
    unsigned letters_power;
    char *word; /* scratch: one word as UTF-8 */
    unsigned word_power;
} hgwi_texts;

/* Where the words of a text stand: from first up to end. */
typedef struct hgwi_span {
    int32_t first, end;
} hgwi_span;

void hgwi_texts_start(hgwi_texts *texts, hgwi_pool *pool);

/* Add a text of `size` bytes: its words after NFKC, case folding and dropping all that is no letter, mark or number.
 * What is not UTF-8 is taken as it stands.  HGW_OK or HGW_E_NOMEM; then the words so far are of no use. */
int32_t hgwi_texts_add(hgwi_texts *texts, const char *text, size_t size, hgwi_span *span);

/* Number the runs, when all texts are there.  HGW_OK or HGW_E_NOMEM. */
int32_t hgwi_texts_runs(hgwi_texts *texts);

/* How many words there are in a span of one or more texts. */
int32_t hgwi_texts_words(const hgwi_texts *texts, hgwi_span span);

/* The mark of what counts whatever is asked for; it is not written over. */
enum { HGWI_FOR_ALL = -1 };

/* Write `mark` for each run of a span into `marks`, which has room for 1 + run_count. */
void hgwi_texts_mark(const hgwi_texts *texts, hgwi_span span, int32_t *marks, int32_t mark);

/* How many words of a span lie inside a run that has this mark, or that for all. */
int32_t hgwi_texts_shared(const hgwi_texts *texts, hgwi_span span, const int32_t *marks, int32_t mark);

#endif
