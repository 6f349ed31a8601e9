/* year_say.c: the days, holidays, periods and moments of a school year in words. */
#include "year_draw.h"

enum { NAME_COLUMNS = 40, LINK_COLUMNS = 24 };

/* The name of the region where the calendar lists it, else its id. */
static void say_region(hgwi_view_year *year, const char *id) {
    hgw_rec region = hgw_rec_find(year->doc, id);
    const char *name = NULL;
    if (region && hgw_rec_type(year->doc, region) == HGW_T_REGION)
        name = hgw_get_text(year->doc, region, HGW_REGION_NAME);
    hgwi_say_cut(year->view, hgwi_visible(name) ? name : id, NAME_COLUMNS);
}

void hgwi_view_year_say_title(hgwi_view_year *year) {
    const char *name = hgw_get_text(year->doc, year->rec, HGW_SCHOOL_YEAR_NAME);
    const char *region = hgw_get_text(year->doc, HGW_ROOT, HGW_CALENDAR_REGION);
    if (!hgwi_visible(name))
        name = hgwi_rec_id(year->doc, year->rec);
    hgwi_say(year->page, HGWI_WORD_YEAR);
    if (hgwi_visible(name)) {
        hgwi_say(year->page, HGWI_WORD_SPACE);
        hgwi_say_cut(year->view, name, HGWI_NAME_COLUMNS);
    }
    if (hgwi_visible(region)) {
        hgwi_say(year->page, HGWI_WORD_IN_REGION);
        say_region(year, region);
    }
}

void hgwi_view_year_say_calendar(hgwi_view *view, const hgw_doc *doc) {
    const char *title = hgwi_visible(view->title) ? view->title : hgw_get_text(doc, HGW_ROOT, HGW_CALENDAR_TITLE);
    if (hgwi_visible(title)) {
        hgwi_say_cut(view, title, 0);
    } else {
        hgwi_page_text(&view->page, HGWI_RUN_OWN, hgwi_type_word(view, HGW_T_CALENDAR));
    }
}

void hgwi_view_year_say_month(hgwi_page *page, hgw_date date) {
    hgwi_say(page, hgwi_word_by(HGWI_WORD_SHORT_1, date / 100 % 100, 12, HGWI_WORD_DASH));
}

void hgwi_view_year_say_day(hgwi_page *page, hgw_date date) {
    hgwi_page_int(page, date % 100);
    hgwi_say(page, HGWI_WORD_SPACE);
    hgwi_view_year_say_month(page, date);
}

void hgwi_view_year_say_short(hgwi_page *page, hgw_date date) {
    if (!hgwi_date_valid(date)) {
        hgwi_say(page, HGWI_WORD_DASH);
        return;
    }
    hgwi_view_year_say_day(page, date);
    hgwi_say(page, HGWI_WORD_SPACE);
    hgwi_page_int(page, date / 10000);
}

void hgwi_view_year_say_days(hgwi_view_year *year, hgw_rec rec) {
    hgw_date first = 0, last = 0;
    hgwi_view_year_days(year->doc, rec, &first, &last);
    hgwi_view_year_say_short(year->page, first);
    hgwi_say(year->page, HGWI_WORD_UNTIL);
    hgwi_view_year_say_short(year->page, last);
}

/* Its name, else the word for its kind. */
void hgwi_view_year_say_holiday(hgwi_view_year *year, hgw_rec holiday) {
    const char *name = hgw_get_text(year->doc, holiday, HGW_HOLIDAY_NAME);
    int32_t kind = (int32_t)hgw_get_int(year->doc, holiday, HGW_HOLIDAY_KIND);
    const char *word = hgw_enum_label(HGW_ENUM_HOLIDAY_KIND, kind, year->page->part ? HGW_LANG_EN : HGW_LANG_NL);
    if (hgwi_visible(name)) {
        hgwi_say_cut(year->view, name, HGWI_NAME_COLUMNS);
    } else if (word) {
        hgwi_page_text(year->page, HGWI_RUN_OWN, word);
    } else {
        hgwi_say(year->page, HGWI_WORD_HOLIDAY_NONE);
    }
}

/* The kind says it shortest; another kind of holiday is known by its name only. */
void hgwi_view_year_say_holiday_short(hgwi_view_year *year, hgw_rec holiday) {
    int64_t kind = hgw_get_int(year->doc, holiday, HGW_HOLIDAY_KIND);
    const char *name = hgw_get_text(year->doc, holiday, HGW_HOLIDAY_NAME);
    if ((kind < 1 || kind > 7 || kind == HGW_HOLIDAY_KIND_OTHER) && hgwi_visible(name)) {
        hgwi_say_cut(year->view, name, HGWI_NAME_COLUMNS);
    } else {
        hgwi_say(year->page, hgwi_word_by(HGWI_WORD_HOLIDAY_1, kind, 7, HGWI_WORD_HOLIDAY_NONE));
    }
    if (hgw_get_int(year->doc, holiday, HGW_HOLIDAY_DOUBTFUL) != 0)
        hgwi_say(year->page, HGWI_WORD_DOUBT_SIGN);
}

void hgwi_view_year_say_period(hgwi_view_year *year, hgw_rec period) {
    int64_t number = hgw_get_int(year->doc, period, HGW_PERIOD_NUMBER);
    if (number <= 0) {
        hgwi_say_name(year->view, year->doc, period, LINK_COLUMNS);
        return;
    }
    hgwi_say(year->page, HGWI_WORD_PERIOD_SHORT);
    hgwi_page_int(year->page, number);
}

/* "leerjaar 3–7": what follows on one another is said as a stretch. */
void hgwi_view_year_say_grades(hgwi_view_year *year, hgw_rec rec, hgw_field field, hgwi_word before) {
    int32_t count = hgw_item_count(year->doc, rec, field);
    for (int32_t i = 0; i < count;) {
        int64_t first = hgw_item_get(year->doc, rec, field, i), last = first;
        hgwi_say(year->page, i ? HGWI_WORD_COMMA : before);
        if (!i)
            hgwi_say(year->page, HGWI_WORD_GRADE);
        for (i++; i < count && hgw_item_get(year->doc, rec, field, i) == last + 1; i++)
            last++;
        hgwi_page_int(year->page, first);
        if (last == first)
            continue;
        hgwi_say(year->page, last == first + 1 ? HGWI_WORD_COMMA : HGWI_WORD_DASH);
        hgwi_page_int(year->page, last);
    }
}

void hgwi_view_year_say_weeks(hgwi_view_year *year, hgw_rec period) {
    int32_t weeks = hgw_rec_count(year->doc, period, HGW_PERIOD_WEEKS);
    if (weeks > 0)
        hgwi_view_number(year->page, weeks == 1 ? HGWI_WORD_WEEKS_1 : HGWI_WORD_WEEKS_N, weeks);
}

void hgwi_view_year_say_link(hgwi_view_year *year, hgw_rec rec, hgw_field field, size_t columns) {
    const char *id = hgw_get_text(year->doc, rec, field);
    const hgw_doc *where = NULL;
    hgw_rec target = hgwi_visible(id) ? hgwi_follow(year->view, hgwi_field_row_of(field), id, &where) : 0;
    if (target) {
        hgwi_say_name(year->view, where, target, columns);
    } else if (hgwi_visible(id)) {
        hgwi_say_cut(year->view, id, columns);
    } else {
        hgwi_say(year->page, HGWI_WORD_DASH);
    }
}

void hgwi_view_year_say_row(hgwi_view_year *year, const hgwi_view_year_row *row) {
    hgwi_view_year_say_link(year, row->block, row->by_method ? HGW_BLOCK_TEACHING_METHOD : HGW_BLOCK_SUBJECT,
                            LINK_COLUMNS);
}

void hgwi_view_year_say_marks(hgwi_view_year *year, hgw_rec holiday) {
    static const struct {
        hgw_field field;
        hgwi_word word;
    } marks[] = {{HGW_HOLIDAY_ADVISORY, HGWI_WORD_ADVICE},
                 {HGW_HOLIDAY_OPTIONAL, HGWI_WORD_BY_CHOICE},
                 {HGW_HOLIDAY_DOUBTFUL, HGWI_WORD_DOUBTFUL}};
    const char *note = hgw_get_text(year->doc, holiday, HGW_HOLIDAY_NOTE);
    int doubtful = hgw_get_int(year->doc, holiday, HGW_HOLIDAY_DOUBTFUL) != 0;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (hgw_get_int(year->doc, holiday, marks[i].field) == 0)
            continue;
        hgwi_say(year->page, HGWI_WORD_BETWEEN);
        hgwi_say(year->page, marks[i].word);
    }
    if (!hgwi_visible(note))
        return;
    hgwi_say(year->page, doubtful ? HGWI_WORD_COLON : HGWI_WORD_BETWEEN);
    hgwi_say_cut(year->view, note, 0);
}

void hgwi_view_year_say_falls_in(hgwi_view_year *year, hgw_rec moment) {
    int32_t count = hgw_item_count(year->doc, moment, HGW_MEASURE_MOMENT_PERIODS);
    for (int32_t i = 0; i < count; i++) {
        if (!i) {
            hgwi_say(year->page, HGWI_WORD_BETWEEN);
            hgwi_say(year->page, HGWI_WORD_FALLS_IN);
        } else {
            hgwi_say(year->page, i + 1 < count ? HGWI_WORD_COMMA : HGWI_WORD_AND);
        }
        hgwi_view_year_say_period(year, (hgw_rec)hgw_item_get(year->doc, moment, HGW_MEASURE_MOMENT_PERIODS, i));
    }
}

int32_t hgwi_view_year_remarks(const hgwi_view_year *year, hgwi_word words[HGWI_VIEW_YEAR_REMARKS]) {
    int32_t periods = hgw_rec_count(year->doc, year->rec, HGW_SCHOOL_YEAR_PERIODS), worked_out = 0, said = 0;
    for (int32_t i = 0; i < periods && !worked_out; i++) {
        hgw_rec period = hgw_rec_at(year->doc, year->rec, HGW_SCHOOL_YEAR_PERIODS, i);
        worked_out = hgw_rec_count(year->doc, period, HGW_PERIOD_WEEKS) > 0;
    }
    const struct {
        int holds;
        hgwi_word word;
    } remarks[HGWI_VIEW_YEAR_REMARKS] = {{!year->weeks, HGWI_WORD_NO_DAYS},
                                         {year->weeks && periods <= 0, HGWI_WORD_NO_PERIODS},
                                         {periods > 0 && !worked_out, HGWI_WORD_NO_WEEKS},
                                         {year->choose, HGWI_WORD_NO_REGION},
                                         {year->undrawn > 0, HGWI_WORD_NOT_DRAWN},
                                         {year->beyond, HGWI_WORD_BEYOND}};
    for (int32_t i = 0; i < HGWI_VIEW_YEAR_REMARKS; i++) {
        if (remarks[i].holds)
            words[said++] = remarks[i].word;
    }
    return said;
}
