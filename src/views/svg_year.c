/* svg_year.c: the strip of a school year as an image: months, periods with their weeks, holidays, measuring moments,
 * days off, blocks and today, each in a row that is named at its left. */
#include <string.h>

#include "svg_year.h"
#include "width.h"

/* In units of the image: a day is two wide, so that a week is fourteen and all is whole. */
enum { GUTTER = 88, DAY = 2, MARGIN = 14, BAR = 84, LANE = 20, ROW = 18, LANES = 4 };

typedef struct drawing {
    hgwi_svg svg;
    hgwi_view_year *year;
    int32_t y;      /* where the next row begins */
    int alone;      /* the image stands by itself and says all in its own words */
    int32_t months; /* where the months begin; 0: not drawn */
    int32_t bar;    /* where the periods begin */
    int32_t below;  /* where the rows without writing of their own begin */
} drawing;

static int32_t x_of(int32_t day) {
    return GUTTER + day * DAY;
}

static int32_t right_of(const drawing *d) {
    return x_of(d->year->weeks * 7);
}

/* The name of a row, at its left. */
static void put_label(drawing *d, int32_t y, hgwi_word word) {
    hgwi_page_mark since = hgwi_page_here(d->svg.page);
    hgwi_spot spot = {GUTTER - 8, y, 11, HGWI_ANCHOR_END, 0, 0, GUTTER - 12};
    hgwi_say(d->svg.page, word);
    hgwi_svg_text(&d->svg, &spot, since);
}

static int32_t count_of(const drawing *d, hgw_field list) {
    return hgw_rec_count(d->year->doc, d->year->rec, list);
}

static hgw_rec at(const drawing *d, hgw_field list, int32_t i) {
    return hgw_rec_at(d->year->doc, d->year->rec, list, i);
}

/* What a pointer at a shape says: its name and days. */
static void put_hint(drawing *d, hgw_rec rec, void (*say)(hgwi_view_year *, hgw_rec)) {
    hgwi_page_mark since = hgwi_page_here(d->svg.page);
    hgwi_buf_text(d->svg.out, "<title>");
    say(d->year, rec);
    hgwi_say(d->svg.page, HGWI_WORD_COLON);
    hgwi_view_year_say_days(d->year, rec);
    hgwi_svg_words(&d->svg, since);
    hgwi_buf_text(d->svg.out, "</title>");
}

/* ---- rows ---------------------------------------------------------------------------------------------------------
 */

static void row_title(drawing *d) {
    hgwi_page_mark since = hgwi_page_here(d->svg.page);
    hgwi_spot spot = {MARGIN, d->y + 24, 18, HGWI_ANCHOR_START, 1, 0, 0};
    d->y += 8;
    if (!d->alone)
        return;
    spot.room = hgwi_svg_year_width(d->year) - 2 * MARGIN;
    hgwi_view_year_say_title(d->year);
    hgwi_svg_text(&d->svg, &spot, since);
    d->y += 26;
}

static void row_today(drawing *d) {
    hgw_date today = hgw_ctx_today(d->year->view->ctx);
    int32_t day = hgwi_view_year_day(d->year, today), x = x_of(day);
    hgwi_page_mark since = hgwi_page_here(d->svg.page);
    if (day < 0)
        return;
    hgwi_anchor anchor = day < 28 ? HGWI_ANCHOR_START : x > right_of(d) - 56 ? HGWI_ANCHOR_END : HGWI_ANCHOR_MIDDLE;
    hgwi_spot spot = {x, d->y + 12, 11, anchor, 1, 0, 0};
    hgwi_say(d->svg.page, HGWI_WORD_TODAY);
    hgwi_say(d->svg.page, HGWI_WORD_SPACE);
    hgwi_view_year_say_day(d->svg.page, today);
    hgwi_buf_text(d->svg.out, "<g fill=\"#8a1c5b\">");
    hgwi_svg_text(&d->svg, &spot, since);
    hgwi_buf_text(d->svg.out, "</g>\n");
    d->y += 18;
}

/* A month and where the next begins; January and the first one say the year too. */
static void put_month(drawing *d, int32_t day, int32_t next, hgw_date date) {
    hgwi_page_mark since = hgwi_page_here(d->svg.page);
    hgwi_spot spot = {x_of(day) + 4, d->y + 14, 11, HGWI_ANCHOR_START, 0, 0, (next - day) * DAY - 6};
    hgwi_view_year_say_month(d->svg.page, date);
    hgwi_page_mark named = hgwi_page_here(d->svg.page);
    if (!day || date / 100 % 100 == 1) {
        hgwi_say(d->svg.page, HGWI_WORD_SPACE);
        hgwi_page_int(d->svg.page, date / 10000);
    }
    if (hgwi_svg_width(&d->svg, since, 11) > spot.room)
        hgwi_page_back(d->svg.page, named);
    if (hgwi_svg_width(&d->svg, since, 11) > spot.room) {
        hgwi_page_back(d->svg.page, since);
        return;
    }
    hgwi_svg_text(&d->svg, &spot, since);
}

static void row_months(drawing *d) {
    int32_t end = d->year->weeks * 7;
    d->months = d->y;
    for (int32_t day = 0, next = 0; day < end; day = next) {
        hgw_date date = hgwi_date_from_days(d->year->first + day);
        for (next = day + 1; next < end; next++) {
            hgw_date other = hgwi_date_from_days(d->year->first + next);
            if (!other || other % 100 == 1)
                break;
        }
        put_month(d, day, next, date);
    }
    d->y += 22;
}

static void put_holiday(drawing *d, hgw_rec rec) {
    hgwi_view_stretch s;
    if (!hgwi_view_year_stretch(d->year, rec, &s))
        return;
    int32_t width = (s.last - s.first + 1) * DAY, x = x_of(s.first);
    const int32_t box[] = {x, d->y, width, BAR, d->svg.number};
    hgwi_buf_text(d->svg.out, "<g>");
    put_hint(d, rec, hgwi_view_year_say_holiday);
    hgwi_svg_put(&d->svg, "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"url(#hgw-holiday-{})\"/>", box);
    hgwi_page_mark since = hgwi_page_here(d->svg.page);
    hgwi_view_year_say_holiday_short(d->year, rec);
    int upward = hgwi_svg_width(&d->svg, since, 12) > width - 4;
    hgwi_spot spot = {x + width / 2, d->y + BAR / 2 + 4, 12, HGWI_ANCHOR_MIDDLE, 0, upward, upward ? BAR - 4 : width};
    if (upward) {
        spot.x += 4;
        spot.y -= 4;
    }
    hgwi_buf_text(d->svg.out, "<g stroke=\"#ffffff\" stroke-width=\"4\" stroke-linejoin=\"round\" "
                              "paint-order=\"stroke\">");
    if (width >= 12) {
        hgwi_svg_text(&d->svg, &spot, since);
    } else {
        hgwi_page_back(d->svg.page, since);
    }
    hgwi_buf_text(d->svg.out, "</g></g>\n");
}

/* The bytes of the next line of a name; a word too long for it comes whole, and is cut when it is written. */
static size_t name_line(const char *name, size_t columns) {
    size_t size = strlen(name), kept = hgwi_cut(name, size, columns);
    if (kept < size && !strchr(" \t\r\n", name[kept]))
        kept = strcspn(name, " \t\r\n");
    return kept;
}

/* Does the name fit on two lines as it is? */
static int name_fits(const char *name, size_t columns) {
    for (int line = 0; line < 2; line++) {
        size_t kept = name_line(name, columns);
        if (hgwi_columns(name, kept) > columns)
            return 0;
        name += kept;
        name += strspn(name, " \t\r\n");
    }
    return !*name;
}

/* The name of a period: on two lines, or smaller on three with what is too long cut. */
static void put_period_name(drawing *d, hgw_rec rec, int32_t middle, int32_t room) {
    enum { LETTER = 58 };
    const char *name = hgw_get_text(d->year->doc, rec, HGW_PERIOD_NAME);
    if (!hgwi_visible(name) || room < 40)
        return;
    name += strspn(name, " \t\r\n");
    int small = !name_fits(name, (size_t)(room * 10 / LETTER));
    hgwi_spot spot = {middle, d->y + (small ? 56 : 59), small ? 9 : 10, HGWI_ANCHOR_MIDDLE, 0, 0, room};
    size_t columns = (size_t)(room * 100 / (spot.size * LETTER));
    for (int line = small ? 3 : 2; line > 0 && *name; line--) {
        size_t kept = line > 1 ? name_line(name, columns) : strlen(name);
        hgwi_page_mark since = hgwi_page_here(d->svg.page);
        hgwi_page_run(d->svg.page, HGWI_RUN_USER, name, kept);
        hgwi_svg_text(&d->svg, &spot, since);
        spot.y += small ? 11 : 12;
        name += kept;
        name += strspn(name, " \t\r\n");
    }
}

static void put_period(drawing *d, hgw_rec rec, int32_t place) {
    static const char *const fills[] = {"#eceffb\"/>", "#e2f2f1\"/>"};
    hgwi_view_stretch s;
    if (!hgwi_view_year_stretch(d->year, rec, &s))
        return;
    int32_t width = (s.last - s.first + 1) * DAY, middle = x_of(s.first) + width / 2;
    const int32_t box[] = {x_of(s.first), d->y, width, BAR};
    hgwi_buf_text(d->svg.out, "<g>");
    put_hint(d, rec, hgwi_view_year_say_period);
    hgwi_svg_put(&d->svg, "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" stroke=\"#55505c\" fill=\"", box);
    hgwi_buf_text(d->svg.out, fills[place % 2]);
    hgwi_page_mark since = hgwi_page_here(d->svg.page);
    hgwi_spot spot = {middle, d->y + 25, 18, HGWI_ANCHOR_MIDDLE, 1, 0, width - 2};
    hgwi_view_year_say_period(d->year, rec);
    /* A short period has room for small letters only, or upward. */
    if (hgwi_svg_width(&d->svg, since, 20) > width) {
        spot.size = 9;
        spot.upward = hgwi_svg_width(&d->svg, since, 10) > width;
        spot.room = spot.upward ? BAR : width;
        spot.x += spot.upward ? 3 : 0;
        spot.bold = 0;
    }
    if (width >= 8) {
        hgwi_svg_text(&d->svg, &spot, since);
    } else {
        hgwi_page_back(d->svg.page, since);
    }
    hgwi_spot weeks = {middle, d->y + 41, 11, HGWI_ANCHOR_MIDDLE, 0, 0, width - 4};
    hgwi_view_year_say_weeks(d->year, rec);
    if (hgwi_svg_width(&d->svg, since, 11) <= width - 4) {
        hgwi_svg_text(&d->svg, &weeks, since);
    } else {
        hgwi_page_back(d->svg.page, since);
    }
    put_period_name(d, rec, middle, width - 4);
    hgwi_buf_text(d->svg.out, "</g>\n");
}

static void row_periods(drawing *d) {
    int32_t periods = count_of(d, HGW_SCHOOL_YEAR_PERIODS), holidays = count_of(d, HGW_SCHOOL_YEAR_HOLIDAYS);
    const int32_t box[] = {GUTTER, d->y, right_of(d) - GUTTER, BAR};
    d->bar = d->y;
    put_label(d, d->y + BAR / 2 + 4, HGWI_WORD_PERIODS);
    hgwi_svg_put(&d->svg, "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"none\" stroke=\"#b3acbc\"/>\n",
                 box);
    for (int32_t i = 0; i < holidays; i++)
        put_holiday(d, at(d, HGW_SCHOOL_YEAR_HOLIDAYS, i));
    for (int32_t i = 0; i < periods; i++)
        put_period(d, at(d, HGW_SCHOOL_YEAR_PERIODS, i), i);
    d->y += BAR;
}

/* The numbers that the weeks have in agendas. */
static void row_weeks(drawing *d) {
    int32_t periods = count_of(d, HGW_SCHOOL_YEAR_PERIODS), drawn = 0;
    for (int32_t p = 0; p < periods; p++) {
        hgw_rec period = at(d, HGW_SCHOOL_YEAR_PERIODS, p);
        int32_t weeks = hgw_rec_count(d->year->doc, period, HGW_PERIOD_WEEKS);
        for (int32_t i = 0; i < weeks; i++) {
            hgw_rec week = hgw_rec_at(d->year->doc, period, HGW_PERIOD_WEEKS, i);
            int64_t number = hgw_get_int(d->year->doc, week, HGW_SCHOOL_WEEK_ISO_WEEK);
            int32_t day =
                hgwi_view_year_day(d->year, (hgw_date)hgw_get_int(d->year->doc, week, HGW_SCHOOL_WEEK_MONDAY));
            if (day < 0 || number <= 0)
                continue;
            hgwi_page_mark since = hgwi_page_here(d->svg.page);
            hgwi_spot spot = {x_of(day) + 6, d->y + 12, 8, HGWI_ANCHOR_MIDDLE, 0, 0, 0};
            hgwi_page_int(d->svg.page, number % 100);
            hgwi_svg_text(&d->svg, &spot, since);
            drawn++;
        }
    }
    if (!drawn)
        return;
    put_label(d, d->y + 12, HGWI_WORD_WEEK);
    d->y += 16;
}

static void row_half_way(drawing *d) {
    int32_t periods = count_of(d, HGW_SCHOOL_YEAR_PERIODS), free_from = 0, drawn = 0;
    for (int32_t i = 0; i < periods; i++) {
        hgw_date date = (hgw_date)hgw_get_int(d->year->doc, at(d, HGW_SCHOOL_YEAR_PERIODS, i), HGW_PERIOD_HALF_WAY);
        int32_t day = hgwi_view_year_day(d->year, date), x = x_of(day) + 1;
        if (day < 0)
            continue;
        const int32_t tip[] = {x, d->y + 4};
        hgwi_svg_put(&d->svg, "<path d=\"M{} {}l5 9h-10z\"/>\n", tip);
        drawn++;
        hgwi_page_mark since = hgwi_page_here(d->svg.page);
        hgwi_spot spot = {x + 8, d->y + 13, 10, HGWI_ANCHOR_START, 0, 0, 0};
        hgwi_view_year_say_day(d->svg.page, date);
        int32_t width = hgwi_svg_width(&d->svg, since, 10);
        if (x - 6 < free_from || spot.x + width > right_of(d) + MARGIN) {
            hgwi_page_back(d->svg.page, since);
            continue;
        }
        hgwi_svg_text(&d->svg, &spot, since);
        free_from = spot.x + width;
    }
    if (!drawn)
        return;
    put_label(d, d->y + 13, HGWI_WORD_HALF_WAY);
    d->y += 20;
}

static void put_moment(drawing *d, hgw_rec rec, const hgwi_view_stretch *s, int32_t lane) {
    int32_t width = (s->last - s->first + 1) * DAY, y = d->y + 4 + lane * (LANE + 3);
    const int32_t box[] = {x_of(s->first), y, width, LANE};
    int64_t kind = hgw_get_int(d->year->doc, rec, HGW_MEASURE_MOMENT_KIND);
    hgwi_svg_put(&d->svg,
                 "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\" fill=\"#fff7e0\" stroke=\"#1d1b20\" "
                 "stroke-width=\"2\"/>\n",
                 box);
    hgwi_page_mark since = hgwi_page_here(d->svg.page);
    hgwi_spot spot = {x_of(s->first) + width / 2, y + 14, 11, HGWI_ANCHOR_MIDDLE, 0, 0, width - 4};
    hgwi_say(d->svg.page, hgwi_word_by(HGWI_WORD_MOMENT_1, kind, 2, HGWI_WORD_MOMENT_NONE));
    hgwi_page_mark named = hgwi_page_here(d->svg.page);
    hgwi_view_year_say_grades(d->year, rec, HGW_MEASURE_MOMENT_GRADES, HGWI_WORD_BETWEEN);
    if (hgwi_svg_width(&d->svg, since, 11) > width - 4)
        hgwi_page_back(d->svg.page, named);
    hgwi_svg_text(&d->svg, &spot, since);
}

/* Windows that overlap lie below each other; the last lane takes what is left. */
static void row_moments(drawing *d) {
    int32_t count = count_of(d, HGW_SCHOOL_YEAR_MEASURE_MOMENTS), taken[LANES] = {0}, lanes = 0;
    d->below = d->y;
    for (int32_t i = 0; i < count; i++) {
        hgw_rec rec = at(d, HGW_SCHOOL_YEAR_MEASURE_MOMENTS, i);
        hgwi_view_stretch s;
        int32_t lane = 0;
        if (!hgwi_view_year_stretch(d->year, rec, &s))
            continue;
        while (lane < LANES - 1 && taken[lane] > s.first)
            lane++;
        taken[lane] = s.last + 1;
        lanes = lane + 1 > lanes ? lane + 1 : lanes;
        put_moment(d, rec, &s, lane);
    }
    if (!lanes)
        return;
    put_label(d, d->y + 18, HGWI_WORD_MEASURE);
    d->y += lanes * (LANE + 3) + 4;
}

/* A whole day off is a high stroke, half of one a low stroke. */
static void row_free_days(drawing *d) {
    int32_t count = count_of(d, HGW_SCHOOL_YEAR_FREE_DAYS), drawn = 0;
    for (int32_t i = 0; i < count; i++) {
        hgw_rec rec = at(d, HGW_SCHOOL_YEAR_FREE_DAYS, i);
        hgwi_view_stretch s;
        if (!hgwi_view_year_stretch(d->year, rec, &s))
            continue;
        int half = hgw_get_int(d->year->doc, rec, HGW_FREE_DAY_HALF) != 0;
        const int32_t box[] = {x_of(s.first), d->y + (half ? 10 : 4), DAY, half ? 6 : 12};
        hgwi_svg_put(&d->svg, "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n", box);
        drawn++;
    }
    if (!drawn)
        return;
    put_label(d, d->y + 14, HGWI_WORD_FREE_DAYS);
    d->y += 20;
}

static void put_block(drawing *d, hgw_rec rec, int32_t y) {
    hgwi_view_stretch s;
    if (!hgwi_view_year_stretch(d->year, rec, &s))
        return;
    int32_t width = (s.last - s.first + 1) * DAY;
    const int32_t box[] = {x_of(s.first), y, width, ROW - 3};
    const char *name = hgw_get_text(d->year->doc, rec, HGW_BLOCK_NAME);
    hgwi_svg_put(&d->svg, "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"#f6f4f8\" stroke=\"#55505c\"/>\n",
                 box);
    hgwi_page_mark since = hgwi_page_here(d->svg.page);
    hgwi_spot spot = {x_of(s.first) + width / 2, y + 11, 10, HGWI_ANCHOR_MIDDLE, 0, 0, width - 2};
    if (hgw_has(d->year->doc, rec, HGW_BLOCK_NUMBER))
        hgwi_page_int(d->svg.page, hgw_get_int(d->year->doc, rec, HGW_BLOCK_NUMBER));
    hgwi_page_mark numbered = hgwi_page_here(d->svg.page);
    if (hgwi_visible(name)) {
        if (numbered.runs > since.runs)
            hgwi_say(d->svg.page, HGWI_WORD_SPACE);
        hgwi_say_cut(d->year->view, name, HGWI_NAME_COLUMNS);
    }
    if (numbered.runs > since.runs && hgwi_svg_width(&d->svg, since, 10) > width - 2)
        hgwi_page_back(d->svg.page, numbered);
    hgwi_svg_text(&d->svg, &spot, since);
}

static void row_blocks(drawing *d) {
    hgwi_view_year_row rows[HGWI_VIEW_YEAR_ROWS];
    int32_t count = hgwi_view_year_rows(d->year, rows), total = count_of(d, HGW_SCHOOL_YEAR_BLOCKS);
    for (int32_t i = 0; i < count; i++) {
        hgwi_page_mark since = hgwi_page_here(d->svg.page);
        hgwi_spot spot = {GUTTER - 8, d->y + 15 + i * ROW, 11, HGWI_ANCHOR_END, 0, 0, GUTTER - 12};
        hgwi_view_year_say_row(d->year, &rows[i]);
        hgwi_svg_text(&d->svg, &spot, since);
    }
    for (int32_t i = 0; i < total && count; i++) {
        hgw_rec block = at(d, HGW_SCHOOL_YEAR_BLOCKS, i);
        int32_t row = hgwi_view_year_row_of(d->year, rows, count, block);
        if (row < count)
            put_block(d, block, d->y + 4 + row * ROW);
    }
    if (count)
        d->y += 4 + count * ROW;
}

/* ---- the strip ----------------------------------------------------------------------------------------------------
 */

static void put_sentence(drawing *d, hgwi_word word) {
    hgwi_page_mark since = hgwi_page_here(d->svg.page);
    hgwi_spot spot = {MARGIN, d->y + 16, 11, HGWI_ANCHOR_START, 0, 0, 0};
    hgwi_view_number(d->svg.page, word, d->year->undrawn);
    hgwi_svg_text(&d->svg, &spot, since);
    d->y += 17;
}

/* What the strip itself does not say: a sign of doubt, and when it stands alone what keeps it from being whole. */
static void put_sentences(drawing *d) {
    hgwi_word words[HGWI_VIEW_YEAR_REMARKS];
    int32_t holidays = count_of(d, HGW_SCHOOL_YEAR_HOLIDAYS), doubtful = 0;
    int32_t remarks = d->alone ? hgwi_view_year_remarks(d->year, words) : 0;
    for (int32_t i = 0; i < holidays && !doubtful; i++) {
        hgw_rec rec = at(d, HGW_SCHOOL_YEAR_HOLIDAYS, i);
        hgwi_view_stretch s;
        doubtful =
            hgw_get_int(d->year->doc, rec, HGW_HOLIDAY_DOUBTFUL) != 0 && hgwi_view_year_stretch(d->year, rec, &s);
    }
    if (doubtful)
        put_sentence(d, HGWI_WORD_LEGEND_DOUBT);
    for (int32_t i = 0; i < remarks; i++)
        put_sentence(d, words[i]);
}

/* Lines where months begin, from the months down to the last row; they lie under all rows. */
static void put_month_lines(drawing *d) {
    for (int32_t day = 0; day < d->year->weeks * 7; day++) {
        hgw_date date = hgwi_date_from_days(d->year->first + day);
        const int32_t line[] = {x_of(day), d->months, d->y};
        if (date && date % 100 == 1)
            hgwi_svg_put(&d->svg, "<path d=\"M{} {}V{}\" stroke=\"#d5d0db\"/>\n", line);
    }
}

/* Today at the top and the bottom of the bar and not across its words.  Below, the line lies under what is drawn. */
static void put_today_line(drawing *d, int under) {
    int32_t day = hgwi_view_year_day(d->year, hgw_ctx_today(d->year->view->ctx));
    const int32_t over_ends[] = {d->months - 2, d->bar + 9, d->bar + BAR - 3, d->bar + BAR};
    const int32_t under_ends[] = {d->below, d->y};
    const int32_t *ends = under ? under_ends : over_ends;
    for (int32_t i = 0; i < (under ? 2 : 4) && day >= 0; i += 2) {
        const int32_t line[] = {x_of(day) + 1, ends[i], ends[i + 1]};
        hgwi_svg_put(&d->svg, "<path d=\"M{} {}V{}\" stroke=\"#8a1c5b\" stroke-width=\"3\"/>\n", line);
    }
}

int32_t hgwi_svg_year_width(const hgwi_view_year *year) {
    int32_t width = x_of(year->weeks * 7) + MARGIN;
    return width < HGWI_SVG_NARROWEST ? HGWI_SVG_NARROWEST : width;
}

int32_t hgwi_svg_year(hgwi_view_year *year, const hgwi_svg *svg, int32_t top, int alone) {
    static void (*const rows[])(drawing *) = {row_today,    row_months,  row_periods,   row_weeks,
                                              row_half_way, row_moments, row_free_days, row_blocks};
    drawing d = {*svg, year, top, alone, 0, 0, 0};
    hgwi_buf over;
    row_title(&d);
    if (year->weeks) {
        hgwi_buf_start(&over, year->page->mem, HGWI_VIEW_LIMIT);
        d.svg.out = &over;
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
            rows[i](&d);
        d.y += 4;
        put_today_line(&d, 0);
        d.svg.out = svg->out;
        put_month_lines(&d);
        put_today_line(&d, 1);
        if (over.status == HGW_OK) {
            hgwi_buf_add(svg->out, over.data, over.size);
        } else if (svg->out->status == HGW_OK) {
            svg->out->status = over.status;
        }
        hgwi_buf_end(&over);
    }
    put_sentences(&d);
    return d.y + 8;
}
