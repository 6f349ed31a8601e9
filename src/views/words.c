/* words.c: fixed words, days, times and numbers as people write them. */
#include "words.h"

#include <string.h>

static const char *const words[HGWI_WORD_COUNT][2] = {
#define WORD(name, nl, en) {nl, en},
#include "words.def"
#undef WORD
};

const char *hgwi_word_of(hgwi_word word, int column) {
    return words[word][column == 1];
}

hgwi_word hgwi_word_by(hgwi_word first, int64_t number, int32_t count, hgwi_word other) {
    return number >= 1 && number <= count ? (hgwi_word)((int)first + (int)number - 1) : other;
}

void hgwi_say(hgwi_page *page, hgwi_word word) {
    hgwi_page_text(page, HGWI_RUN_OWN, hgwi_word_of(word, page->part));
}

void hgwi_say_label(hgwi_page *page, hgwi_word word) {
    hgwi_page_text(page, HGWI_RUN_LABEL, hgwi_word_of(word, page->part));
}

void hgwi_view_number(hgwi_page *page, hgwi_word word, int64_t number) {
    const char *text = hgwi_word_of(word, page->part);
    const char *hole = strstr(text, "{n}");
    if (!hole) {
        hgwi_page_text(page, HGWI_RUN_OWN, text);
        return;
    }
    hgwi_page_run(page, HGWI_RUN_OWN, text, (size_t)(hole - text));
    hgwi_page_int(page, number);
    hgwi_page_text(page, HGWI_RUN_OWN, hole + 3);
}

void hgwi_view_day(hgwi_page *page, hgw_date date) {
    if (!hgwi_date_valid(date))
        return;
    hgwi_page_int(page, date % 100);
    hgwi_say(page, HGWI_WORD_SPACE);
    hgwi_say(page, hgwi_word_by(HGWI_WORD_MONTH_1, date / 100 % 100, 12, HGWI_WORD_MONTH_1));
}

void hgwi_view_date(hgwi_page *page, hgw_date date) {
    if (!hgwi_date_valid(date))
        return;
    hgwi_view_day(page, date);
    hgwi_say(page, HGWI_WORD_SPACE);
    hgwi_page_int(page, date / 10000);
}

void hgwi_say_time(hgwi_page *page, int32_t minutes) {
    char room[HGWI_TIME_ROOM];
    hgwi_time_show(minutes, room);
    hgwi_page_copy(page, HGWI_RUN_OWN, room, strlen(room));
}

/* In a sentence the hour has no zero before it: "8.45 uur". */
void hgwi_say_clock(hgwi_page *page, int32_t minutes) {
    char room[HGWI_TIME_ROOM];
    hgwi_time_show(minutes, room);
    if (strlen(room) != HGWI_TIME_ROOM - 1)
        return;
    size_t zero = room[0] == '0';
    hgwi_page_copy(page, HGWI_RUN_OWN, room + zero, 2 - zero);
    hgwi_say(page, HGWI_WORD_TIME_POINT);
    hgwi_page_copy(page, HGWI_RUN_OWN, room + 3, 2);
    hgwi_say(page, HGWI_WORD_TIME_END);
}

/* Dutch writes a comma where JSON writes a point. */
void hgwi_view_real(hgwi_page *page, const char *spelling, size_t size) {
    const char *point = page->part == 0 ? memchr(spelling, '.', size) : NULL;
    size_t before = point ? (size_t)(point - spelling) : size;
    hgwi_page_copy(page, HGWI_RUN_OWN, spelling, before);
    if (!point)
        return;
    hgwi_page_text(page, HGWI_RUN_OWN, ",");
    hgwi_page_copy(page, HGWI_RUN_OWN, point + 1, size - before - 1);
}
