/* words.h: the fixed words of views in both languages, and how people write days, times and numbers. */
#ifndef HGWI_VIEWS_WORDS_H
#define HGWI_VIEWS_WORDS_H

#include "page.h"

typedef enum hgwi_word {
#define WORD(name, nl, en) HGWI_WORD_##name,
#include "words.def"
#undef WORD
    HGWI_WORD_COUNT
} hgwi_word;

/* The words in a column: 0 Dutch, 1 English. */
const char *hgwi_word_of(hgwi_word word, int column);

/* The word for a number that counts from 1 behind `first`; `other` when the number is not 1 to count. */
hgwi_word hgwi_word_by(hgwi_word first, int64_t number, int32_t count, hgwi_word other);

/* Add words to a page, in the language that holds there; {n} becomes the number. */
void hgwi_say(hgwi_page *page, hgwi_word word);
void hgwi_view_number(hgwi_page *page, hgwi_word word, int64_t number);
void hgwi_say_label(hgwi_page *page, hgwi_word word);

/* "21 november 2025", "21 november", "08:45", "8.45 uur", "12,5": spelled as people in the page's language write it.
 */
void hgwi_view_date(hgwi_page *page, hgw_date date);
void hgwi_view_day(hgwi_page *page, hgw_date date);
void hgwi_say_time(hgwi_page *page, int32_t minutes);
void hgwi_say_clock(hgwi_page *page, int32_t minutes);
void hgwi_view_real(hgwi_page *page, const char *spelling, size_t size);

#endif
