/* year_strip.c: a school year as rows of signs, a sign a week. */
#include <string.h>

#include "year_draw.h"

enum { SIGN_ROOM = 3 };

/* A row in the making: a sign of at most two bytes for each week. */
typedef struct row {
    char sign[HGWI_VIEW_YEAR_WEEKS][SIGN_ROOM];
} row;

static void set_sign(char sign[SIGN_ROOM], const char *text) {
    memcpy(sign, text, strlen(text) + 1);
}

static void clear(row *r) {
    for (int32_t i = 0; i < HGWI_VIEW_YEAR_WEEKS; i++)
        set_sign(r->sign[i], " ");
}

static void put_row(hgwi_view_year *year, const row *r) {
    char signs[HGWI_VIEW_YEAR_WEEKS * (SIGN_ROOM - 1)];
    size_t size = 0;
    for (int32_t i = 0; i < year->weeks; i++) {
        size_t more = strlen(r->sign[i]);
        memcpy(signs + size, r->sign[i], more);
        size += more;
    }
    hgwi_page_copy(year->page, HGWI_RUN_OWN, signs, size);
}

static void put_named(hgwi_view_year *year, const row *r, hgwi_word label) {
    hgwi_page_block(year->page, HGWI_BLOCK_STRIP, 0);
    hgwi_say(year->page, label);
    put_row(year, r);
}

/* The sign of a record in the weeks of which it has a weekday. */
static void mark(const hgwi_view_year *year, row *r, hgw_rec rec, const char *sign) {
    hgwi_view_stretch stretch;
    if (!hgwi_view_year_stretch(year, rec, &stretch))
        return;
    for (int32_t week = stretch.first / 7; week <= stretch.last / 7; week++) {
        int32_t friday = week * 7 + 4;
        if (stretch.first <= friday && stretch.last >= week * 7)
            set_sign(r->sign[week], sign);
    }
}

/* The last digit of a number; what has none gets a sign of its own. */
static const char *digit_of(int64_t number, char room[SIGN_ROOM]) {
    set_sign(room, "=");
    if (number > 0)
        room[0] = (char)('0' + (char)(number % 10));
    return room;
}

/* Does the first day of a month lie in the week? */
static int month_begins(const hgwi_view_year *year, int32_t week) {
    hgw_date sunday = hgwi_date_from_days(year->first + week * 7 + 6);
    return sunday && sunday % 100 <= 7;
}

/* A month stands where it begins; the one that the strip begins in only where there is room. */
static void draw_months(hgwi_view_year *year) {
    row r;
    clear(&r);
    for (int32_t week = 0; week + 3 <= year->weeks; week++) {
        int room = !week && !month_begins(year, 1) && !month_begins(year, 2) && !month_begins(year, 3);
        if (!month_begins(year, week) && !room)
            continue;
        hgw_date sunday = hgwi_date_from_days(year->first + week * 7 + 6);
        hgwi_word word = hgwi_word_by(HGWI_WORD_SHORT_1, sunday / 100 % 100, 12, HGWI_WORD_SHORT_1);
        for (int32_t i = 0; i < 3; i++)
            r.sign[week + i][0] = hgwi_word_of(word, year->page->part)[i];
    }
    put_named(year, &r, HGWI_WORD_EMPTY);
}

/* Periods lie over holidays: a week with school is a week of a period. */
static void draw_periods(hgwi_view_year *year) {
    row r;
    char room[SIGN_ROOM];
    clear(&r);
    int32_t count = hgw_rec_count(year->doc, year->rec, HGW_SCHOOL_YEAR_HOLIDAYS);
    for (int32_t i = 0; i < count; i++)
        mark(year, &r, hgw_rec_at(year->doc, year->rec, HGW_SCHOOL_YEAR_HOLIDAYS, i), "\302\267");
    count = hgw_rec_count(year->doc, year->rec, HGW_SCHOOL_YEAR_PERIODS);
    for (int32_t i = 0; i < count; i++) {
        hgw_rec period = hgw_rec_at(year->doc, year->rec, HGW_SCHOOL_YEAR_PERIODS, i);
        mark(year, &r, period, digit_of(hgw_get_int(year->doc, period, HGW_PERIOD_NUMBER), room));
    }
    put_named(year, &r, HGWI_WORD_PERIODS);
}

static int draw_moments(hgwi_view_year *year) {
    row r;
    clear(&r);
    int32_t count = hgw_rec_count(year->doc, year->rec, HGW_SCHOOL_YEAR_MEASURE_MOMENTS);
    for (int32_t i = 0; i < count; i++) {
        hgw_rec moment = hgw_rec_at(year->doc, year->rec, HGW_SCHOOL_YEAR_MEASURE_MOMENTS, i);
        int64_t kind = hgw_get_int(year->doc, moment, HGW_MEASURE_MOMENT_KIND);
        mark(year, &r, moment,
             hgwi_word_of(hgwi_word_by(HGWI_WORD_MOMENT_1, kind, 2, HGWI_WORD_MOMENT_NONE), year->page->part));
    }
    if (count > 0)
        put_named(year, &r, HGWI_WORD_MEASURE);
    return count > 0;
}

static int draw_today(hgwi_view_year *year) {
    row r;
    int32_t day = hgwi_view_year_day(year, hgw_ctx_today(year->view->ctx));
    if (day < 0)
        return 0;
    clear(&r);
    set_sign(r.sign[day / 7], "^");
    put_named(year, &r, HGWI_WORD_TODAY);
    return 1;
}

static int32_t draw_blocks(hgwi_view_year *year) {
    hgwi_view_year_row rows[HGWI_VIEW_YEAR_ROWS];
    int32_t count = hgwi_view_year_rows(year, rows),
            total = hgw_rec_count(year->doc, year->rec, HGW_SCHOOL_YEAR_BLOCKS);
    for (int32_t at = 0; at < count; at++) {
        row r;
        char room[SIGN_ROOM];
        clear(&r);
        for (int32_t i = 0; i < total; i++) {
            hgw_rec block = hgw_rec_at(year->doc, year->rec, HGW_SCHOOL_YEAR_BLOCKS, i);
            if (hgwi_view_year_row_of(year, rows, count, block) == at)
                mark(year, &r, block, digit_of(hgw_get_int(year->doc, block, HGW_BLOCK_NUMBER), room));
        }
        hgwi_page_block(year->page, HGWI_BLOCK_STRIP, 0);
        hgwi_view_year_say_row(year, &rows[at]);
        put_row(year, &r);
    }
    return count;
}

void hgwi_view_year_draw_strip(hgwi_view_year *year) {
    draw_months(year);
    draw_periods(year);
    int moments = draw_moments(year), today = draw_today(year);
    int32_t blocks = draw_blocks(year);
    hgwi_page_block(year->page, HGWI_BLOCK_PARAGRAPH, 0);
    hgwi_say(year->page, HGWI_WORD_LEGEND_WEEK);
    if (moments)
        hgwi_say(year->page, HGWI_WORD_LEGEND_MOMENTS);
    if (today)
        hgwi_say(year->page, HGWI_WORD_LEGEND_TODAY);
    if (blocks)
        hgwi_say(year->page, HGWI_WORD_LEGEND_BLOCKS);
}
