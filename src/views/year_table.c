/* year_table.c: the periods, holidays, moments, free days, blocks and weeks of a school year, in tables and lists. */
#include "year_draw.h"

typedef struct column {
    hgwi_word title;
    hgwi_cell_side side;
    void (*say)(hgwi_view_year *, hgw_rec);
} column;

static void say_real(hgwi_view_year *year, hgw_rec rec, hgw_field field) {
    char room[HGWI_NUMBER_ROOM];
    if (!hgw_has(year->doc, rec, field))
        return;
    size_t size = hgwi_real_show(hgw_get_real(year->doc, rec, field), room);
    hgwi_view_real(year->page, room, size);
}

/* ---- cells --------------------------------------------------------------------------------------------------------
 */

static void cell_first(hgwi_view_year *year, hgw_rec rec) {
    hgw_date first = 0, last = 0;
    hgwi_view_year_days(year->doc, rec, &first, &last);
    hgwi_view_year_say_short(year->page, first);
}

static void cell_last(hgwi_view_year *year, hgw_rec rec) {
    hgw_date first = 0, last = 0;
    hgwi_view_year_days(year->doc, rec, &first, &last);
    hgwi_view_year_say_short(year->page, last);
}

static void numbered(hgwi_view_year *year, hgw_rec rec, hgw_field number, hgw_field name) {
    const char *text = hgw_get_text(year->doc, rec, name);
    int has = hgw_has(year->doc, rec, number);
    if (has)
        hgwi_page_int(year->page, hgw_get_int(year->doc, rec, number));
    if (has && hgwi_visible(text))
        hgwi_say(year->page, HGWI_WORD_SPACE);
    if (hgwi_visible(text))
        hgwi_say_cut(year->view, text, HGWI_NAME_COLUMNS);
    if (!has && !hgwi_visible(text) && hgwi_rec_id(year->doc, rec))
        hgwi_page_text(year->page, HGWI_RUN_ID, hgwi_rec_id(year->doc, rec));
}

static void cell_period(hgwi_view_year *year, hgw_rec rec) {
    numbered(year, rec, HGW_PERIOD_NUMBER, HGW_PERIOD_NAME);
}

static void cell_weeks(hgwi_view_year *year, hgw_rec rec) {
    int32_t weeks = hgw_rec_count(year->doc, rec, HGW_PERIOD_WEEKS);
    if (weeks > 0)
        hgwi_page_int(year->page, weeks);
}

static void cell_days(hgwi_view_year *year, hgw_rec rec) {
    say_real(year, rec, HGW_PERIOD_SCHOOL_DAYS);
}

/* The year is that of the days beside it. */
static void say_half_way(hgwi_view_year *year, hgw_rec rec, hgw_field field) {
    hgw_date date = (hgw_date)hgw_get_int(year->doc, rec, field);
    if (hgwi_date_valid(date))
        hgwi_view_year_say_day(year->page, date);
}

static void cell_half_way(hgwi_view_year *year, hgw_rec rec) {
    say_half_way(year, rec, HGW_PERIOD_HALF_WAY);
}

static void cell_subject(hgwi_view_year *year, hgw_rec rec) {
    hgwi_view_year_say_link(year, rec, HGW_BLOCK_SUBJECT, HGWI_NAME_COLUMNS);
}

static void cell_block(hgwi_view_year *year, hgw_rec rec) {
    numbered(year, rec, HGW_BLOCK_NUMBER, HGW_BLOCK_NAME);
}

static void cell_block_days(hgwi_view_year *year, hgw_rec rec) {
    say_real(year, rec, HGW_BLOCK_SCHOOL_DAYS);
}

static void cell_block_half_way(hgwi_view_year *year, hgw_rec rec) {
    say_half_way(year, rec, HGW_BLOCK_HALF_WAY);
}

static void cell_of_period(hgwi_view_year *year, hgw_rec rec) {
    if (hgwi_rec_place(year->doc, rec) == 0) {
        hgwi_view_year_say_period(year, hgw_rec_parent(year->doc, rec));
    } else {
        hgwi_say(year->page, HGWI_WORD_SPACE);
    }
}

static void cell_iso_week(hgwi_view_year *year, hgw_rec rec) {
    int64_t week = hgw_get_int(year->doc, rec, HGW_SCHOOL_WEEK_ISO_WEEK);
    if (week > 0)
        hgwi_page_int(year->page, week % 100);
}

static void cell_monday(hgwi_view_year *year, hgw_rec rec) {
    hgwi_view_year_say_short(year->page, (hgw_date)hgw_get_int(year->doc, rec, HGW_SCHOOL_WEEK_MONDAY));
}

static void cell_week_days(hgwi_view_year *year, hgw_rec rec) {
    say_real(year, rec, HGW_SCHOOL_WEEK_SCHOOL_DAYS);
}

static void cell_grades(hgwi_view_year *year, hgw_rec rec) {
    int32_t count = hgw_rec_count(year->doc, rec, HGW_SCHOOL_WEEK_GRADE_DAYS);
    if (count <= 0)
        hgwi_say(year->page, HGWI_WORD_SPACE);
    for (int32_t i = 0; i < count; i++) {
        hgw_rec days = hgw_rec_at(year->doc, rec, HGW_SCHOOL_WEEK_GRADE_DAYS, i);
        if (i)
            hgwi_say(year->page, HGWI_WORD_SEMICOLON);
        hgwi_view_year_say_grades(year, days, HGW_GRADE_DAYS_GRADES, HGWI_WORD_EMPTY);
        hgwi_say(year->page, HGWI_WORD_COLON);
        say_real(year, days, HGW_GRADE_DAYS_SCHOOL_DAYS);
    }
}

/* ---- tables -------------------------------------------------------------------------------------------------------
 */

#define LEFT  HGWI_CELL_LEFT
#define RIGHT HGWI_CELL_RIGHT

static const column period_columns[] = {
    {HGWI_WORD_PERIOD, LEFT, cell_period},     {HGWI_WORD_FIRST_DAY, RIGHT, cell_first},
    {HGWI_WORD_LAST_DAY, RIGHT, cell_last},    {HGWI_WORD_WEEKS, RIGHT, cell_weeks},
    {HGWI_WORD_SCHOOL_DAYS, RIGHT, cell_days}, {HGWI_WORD_HALF_WAY, RIGHT, cell_half_way}};

static const column block_columns[] = {
    {HGWI_WORD_SUBJECT, LEFT, cell_subject},  {HGWI_WORD_BLOCK, LEFT, cell_block},
    {HGWI_WORD_FIRST_DAY, RIGHT, cell_first}, {HGWI_WORD_LAST_DAY, RIGHT, cell_last},
    {HGWI_WORD_DAYS, RIGHT, cell_block_days}, {HGWI_WORD_HALF_WAY, RIGHT, cell_block_half_way}};

static const column week_columns[] = {{HGWI_WORD_PERIOD, LEFT, cell_of_period},
                                      {HGWI_WORD_WEEK, RIGHT, cell_iso_week},
                                      {HGWI_WORD_MONDAY, RIGHT, cell_monday},
                                      {HGWI_WORD_SCHOOL_DAYS, RIGHT, cell_week_days},
                                      {HGWI_WORD_PER_GRADE, LEFT, cell_grades}};

#define COUNT_OF(table) (sizeof(table) / sizeof *(table))

static void draw_head(hgwi_view_year *year, hgwi_word title, const column *columns, size_t count) {
    hgwi_page_block(year->page, HGWI_BLOCK_HEADING, 2);
    hgwi_say(year->page, title);
    hgwi_page_block(year->page, HGWI_BLOCK_TABLE, (int32_t)count);
    for (size_t c = 0; c < count; c++) {
        hgwi_page_block(year->page, HGWI_BLOCK_CELL, (int32_t)columns[c].side);
        hgwi_say(year->page, columns[c].title);
    }
}

static void draw_row(hgwi_view_year *year, hgw_rec rec, const column *columns, size_t count) {
    for (size_t c = 0; c < count; c++) {
        hgwi_page_block(year->page, HGWI_BLOCK_CELL, (int32_t)columns[c].side);
        size_t before = hgwi_page_here(year->page).runs;
        columns[c].say(year, rec);
        if (hgwi_page_here(year->page).runs == before)
            hgwi_say(year->page, HGWI_WORD_DASH);
    }
}

static void draw_table(hgwi_view_year *year, hgw_field list, hgwi_word title, const column *columns, size_t count) {
    int32_t rows = hgw_rec_count(year->doc, year->rec, list);
    if (rows <= 0)
        return;
    draw_head(year, title, columns, count);
    for (int32_t i = 0; i < rows && year->page->status == HGW_OK; i++)
        draw_row(year, hgw_rec_at(year->doc, year->rec, list, i), columns, count);
    hgwi_page_block(year->page, HGWI_BLOCK_TABLE_END, 0);
}

void hgwi_view_year_draw_weeks(hgwi_view_year *year) {
    int32_t periods = hgw_rec_count(year->doc, year->rec, HGW_SCHOOL_YEAR_PERIODS), drawn = 0;
    for (int32_t p = 0; p < periods; p++) {
        hgw_rec period = hgw_rec_at(year->doc, year->rec, HGW_SCHOOL_YEAR_PERIODS, p);
        int32_t weeks = hgw_rec_count(year->doc, period, HGW_PERIOD_WEEKS);
        if (weeks > 0 && !drawn++)
            draw_head(year, HGWI_WORD_WEEKS, week_columns, COUNT_OF(week_columns));
        for (int32_t i = 0; i < weeks && year->page->status == HGW_OK; i++)
            draw_row(year, hgw_rec_at(year->doc, period, HGW_PERIOD_WEEKS, i), week_columns, COUNT_OF(week_columns));
    }
    if (drawn)
        hgwi_page_block(year->page, HGWI_BLOCK_TABLE_END, 0);
}

/* ---- lists --------------------------------------------------------------------------------------------------------
 */

static void item_holiday(hgwi_view_year *year, hgw_rec rec) {
    const char *region = hgw_get_text(year->doc, rec, HGW_HOLIDAY_REGION);
    hgwi_view_year_say_holiday(year, rec);
    if (hgwi_visible(region) && !hgwi_visible(hgw_get_text(year->doc, HGW_ROOT, HGW_CALENDAR_REGION))) {
        hgwi_page_text(year->page, HGWI_RUN_OWN, " (");
        hgwi_say_cut(year->view, region, HGWI_NAME_COLUMNS);
        hgwi_page_text(year->page, HGWI_RUN_OWN, ")");
    }
    hgwi_say(year->page, HGWI_WORD_COLON);
    hgwi_view_year_say_days(year, rec);
    hgwi_view_year_say_marks(year, rec);
}

static void item_moment(hgwi_view_year *year, hgw_rec rec) {
    hgwi_say_name(year->view, year->doc, rec, HGWI_NAME_COLUMNS);
    hgwi_say(year->page, HGWI_WORD_COLON);
    hgwi_view_year_say_days(year, rec);
    hgwi_view_year_say_grades(year, rec, HGW_MEASURE_MOMENT_GRADES, HGWI_WORD_BETWEEN);
    hgwi_view_year_say_falls_in(year, rec);
}

static void item_free_day(hgwi_view_year *year, hgw_rec rec) {
    hgw_date day = (hgw_date)hgw_get_int(year->doc, rec, HGW_FREE_DAY_DAY);
    int32_t lang = year->page->part ? HGW_LANG_EN : HGW_LANG_NL;
    const char *name = hgw_get_text(year->doc, rec, HGW_FREE_DAY_NAME);
    if (hgwi_date_valid(day)) {
        hgwi_page_text(year->page, HGWI_RUN_OWN, hgw_enum_label(HGW_ENUM_WEEKDAY, hgwi_date_weekday(day), lang));
        hgwi_say(year->page, HGWI_WORD_SPACE);
    }
    hgwi_view_year_say_short(year->page, day);
    if (hgwi_visible(name)) {
        hgwi_say(year->page, HGWI_WORD_COLON);
        hgwi_say_cut(year->view, name, HGWI_NAME_COLUMNS);
    }
    if (hgw_get_int(year->doc, rec, HGW_FREE_DAY_HALF) != 0) {
        hgwi_say(year->page, HGWI_WORD_BETWEEN);
        hgwi_say(year->page, HGWI_WORD_HALF_DAY);
    }
    hgwi_view_year_say_grades(year, rec, HGW_FREE_DAY_GRADES, HGWI_WORD_BETWEEN);
}

typedef struct dated {
    hgw_date day;
    int32_t place;
} dated;

static int by_day(const void *left, const void *right, void *user) {
    (void)user;
    const dated *a = left, *b = right;
    return a->day != b->day ? (a->day > b->day) - (a->day < b->day) : (a->place > b->place) - (a->place < b->place);
}

/* Day after day: a calendar has the days that the school gave and behind them those of the country. */
static void draw_free_days(hgwi_view_year *year) {
    int32_t count = hgw_rec_count(year->doc, year->rec, HGW_SCHOOL_YEAR_FREE_DAYS);
    size_t bytes = 0;
    dated *days = NULL;
    if (count <= 0)
        return;
    if (hgwi_fits_mul((size_t)count, sizeof *days, &bytes))
        days = hgwi_pool_bytes(&year->page->pool, bytes);
    if (!days) {
        year->page->status = HGW_E_NOMEM;
        return;
    }
    for (int32_t i = 0; i < count; i++) {
        hgw_rec rec = hgw_rec_at(year->doc, year->rec, HGW_SCHOOL_YEAR_FREE_DAYS, i);
        days[i] = (dated){(hgw_date)hgw_get_int(year->doc, rec, HGW_FREE_DAY_DAY), i};
    }
    hgwi_sort(days, (size_t)count, sizeof *days, by_day, NULL);
    hgwi_page_block(year->page, HGWI_BLOCK_HEADING, 2);
    hgwi_say(year->page, HGWI_WORD_FREE_DAYS);
    for (int32_t i = 0; i < count && year->page->status == HGW_OK; i++) {
        hgwi_page_block(year->page, HGWI_BLOCK_ITEM, 0);
        item_free_day(year, hgw_rec_at(year->doc, year->rec, HGW_SCHOOL_YEAR_FREE_DAYS, days[i].place));
    }
}

static void draw_list(hgwi_view_year *year, hgw_field list, hgwi_word title, void (*say)(hgwi_view_year *, hgw_rec)) {
    int32_t count = hgw_rec_count(year->doc, year->rec, list), drawn = 0;
    for (int32_t i = 0; i < count && year->page->status == HGW_OK; i++) {
        hgw_rec rec = hgw_rec_at(year->doc, year->rec, list, i);
        if (list == HGW_SCHOOL_YEAR_HOLIDAYS && !hgwi_view_year_concerns(year, rec))
            continue;
        if (!drawn++) {
            hgwi_page_block(year->page, HGWI_BLOCK_HEADING, 2);
            hgwi_say(year->page, title);
        }
        hgwi_page_block(year->page, HGWI_BLOCK_ITEM, 0);
        say(year, rec);
    }
}

void hgwi_view_year_draw_tables(hgwi_view_year *year) {
    draw_table(year, HGW_SCHOOL_YEAR_PERIODS, HGWI_WORD_PERIODS, period_columns, COUNT_OF(period_columns));
    draw_list(year, HGW_SCHOOL_YEAR_HOLIDAYS, HGWI_WORD_HOLIDAYS, item_holiday);
    draw_list(year, HGW_SCHOOL_YEAR_MEASURE_MOMENTS, HGWI_WORD_MOMENTS, item_moment);
    draw_free_days(year);
    draw_table(year, HGW_SCHOOL_YEAR_BLOCKS, HGWI_WORD_BLOCKS, block_columns, COUNT_OF(block_columns));
}
