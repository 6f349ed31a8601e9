/* imported.c: the calendar that is made of a foreign file.  What its words mean, the calendar of the country says; what
 * is not understood stands in import_notes, so that nothing is lost. */
#include <string.h>

#include "import.h"

/* A file may repeat one long text for each of its holidays; a note keeps as much as is needed to look it up. */
enum { SUMMARY_MOST = 200, ID_ROOM = 256 };

static const char source[] = "open data van de Rijksoverheid (schoolvakanties)";

/* The format calls the whole country so.  It is Dutch, and so are its words. */
static const char *const everywhere[] = {"heel Nederland", "Nederland", "heel land"};

/* A holiday that was understood. */
typedef struct meaning {
    hgw_rec rule;
    const char *region; /* an id; NULL: the whole country */
    hgw_date first, last;
    int known_region;
} meaning;

static void also(int32_t *status, int32_t other) {
    if (*status == HGW_OK)
        *status = other;
}

static int32_t copy_regions(const hgwi_imported *to) {
    int32_t status = HGW_OK, count = hgw_calendar_regions_count(to->country, HGW_ROOT);
    for (int32_t i = 0; status == HGW_OK && i < count; i++) {
        hgw_rec from = hgw_calendar_regions_at(to->country, HGW_ROOT, i);
        hgw_rec region = hgw_calendar_add_regions(to->doc, HGW_ROOT);
        if (!region)
            return hgw_error_status(to->ctx);
        if (hgw_region_id(to->country, from))
            also(&status, hgw_region_set_id(to->doc, region, hgw_region_id(to->country, from)));
        if (hgw_region_name(to->country, from))
            also(&status, hgw_region_set_name(to->doc, region, hgw_region_name(to->country, from)));
    }
    return status;
}

/* With the regions of the country the calendar counts as a country's, so that what a school settled itself wins. */
int32_t hgwi_imported_start(hgwi_imported *to, hgw_ctx *ctx, const hgw_doc *country) {
    const char *code = hgw_calendar_country(country, HGW_ROOT);
    to->ctx = ctx;
    to->country = country;
    to->clean.size = 0;
    to->doc = hgw_doc_new(ctx, HGW_T_CALENDAR);
    if (!to->doc)
        return hgw_error_status(ctx);
    int32_t status = hgw_calendar_set_source(to->doc, HGW_ROOT, source);
    if (code)
        also(&status, hgw_calendar_set_country(to->doc, HGW_ROOT, code));
    if (status == HGW_OK)
        status = copy_regions(to);
    if (status != HGW_OK)
        hgw_doc_free(to->doc);
    return status;
}

/* ---- what words mean ---- */

static int rule_has_name(const hgw_doc *country, hgw_rec rule, const char *text) {
    const char *name = hgw_holiday_rule_name(country, rule);
    if (name && hgwi_same_words(name, text))
        return 1;
    int32_t count = hgw_holiday_rule_names_count(country, rule);
    for (int32_t i = 0; i < count; i++) {
        name = hgw_holiday_name_text(country, hgw_holiday_rule_names_at(country, rule, i));
        if (name && hgwi_same_words(name, text))
            return 1;
    }
    return 0;
}

/* The rule of a country that a holiday goes by; 0: it knows none, or it is a free day and no holiday. */
static hgw_rec find_rule(const hgw_doc *country, const char *text) {
    int32_t count = hgw_calendar_holiday_rules_count(country, HGW_ROOT);
    for (int32_t i = 0; *text && i < count; i++) {
        hgw_rec rule = hgw_calendar_holiday_rules_at(country, HGW_ROOT, i);
        if (rule_has_name(country, rule, text))
            return hgw_holiday_rule_kind(country, rule) == HGW_HOLIDAY_KIND_OTHER ? 0 : rule;
    }
    return 0;
}

static int is_everywhere(const hgw_doc *country, const char *text) {
    const char *code = hgw_calendar_country(country, HGW_ROOT);
    for (size_t i = 0; i < sizeof everywhere / sizeof *everywhere; i++)
        if (hgwi_same_words(everywhere[i], text))
            return 1;
    return code && hgwi_same_words(code, text);
}

static int find_region(const hgw_doc *country, const char *text, const char **out) {
    int32_t count = hgw_calendar_regions_count(country, HGW_ROOT);
    *out = NULL;
    if (is_everywhere(country, text))
        return 1;
    for (int32_t i = 0; *text && i < count; i++) {
        hgw_rec region = hgw_calendar_regions_at(country, HGW_ROOT, i);
        const char *id = hgw_region_id(country, region), *name = hgw_region_name(country, region);
        if (!id || (!hgwi_same_words(id, text) && !(name && hgwi_same_words(name, text))))
            continue;
        *out = id;
        return 1;
    }
    return 0;
}

/* Days are those of the place: an instant is converted and not cut, since local midnight is the evening before in UTC.
 * Both ends count.  The end is inclusive in every form that was seen: the midnight at which the last Sunday begins
 * (22:00Z or 23:00Z on Saturday), and its last minute (21:59Z or 22:59Z on the Sunday itself). */
static meaning understand(hgwi_imported *to, const hgwi_foreign *row) {
    meaning m = {0, NULL, 0, 0, 0};
    hgwi_clean_text(row->start, &to->clean);
    m.first = hgwi_read_day(to->country, to->clean.text, to->clean.size);
    hgwi_clean_text(row->end, &to->clean);
    m.last = hgwi_read_day(to->country, to->clean.text, to->clean.size);
    hgwi_clean_text(row->region, &to->clean);
    m.known_region = find_region(to->country, to->clean.text, &m.region);
    hgwi_clean_text(row->type, &to->clean);
    m.rule = find_rule(to->country, to->clean.text);
    return m;
}

/* Why a holiday is not taken over; 0: it is. */
static int32_t objection(const meaning *m, hgw_rec year) {
    if (!m->rule)
        return HGW_IMPORT_REASON_NOT_RECOGNISED;
    if (!m->first || !m->last || !year)
        return HGW_IMPORT_REASON_UNREADABLE;
    if (m->last < m->first)
        return HGW_IMPORT_REASON_IMPOSSIBLE;
    return m->known_region ? 0 : HGW_IMPORT_REASON_UNKNOWN_REGION;
}

/* ---- what comes of them ---- */

static int32_t add_note(hgwi_imported *to, hgwi_slice summary, int64_t line, const meaning *m, int32_t reason) {
    hgw_rec note = hgw_calendar_add_import_notes(to->doc, HGW_ROOT);
    if (!note)
        return hgw_error_status(to->ctx);
    int32_t status = hgw_import_note_set_line(to->doc, note, line);
    hgwi_clean_text(summary, &to->clean);
    size_t size = to->clean.size;
    if (size > SUMMARY_MOST)
        for (size = SUMMARY_MOST; ((unsigned char)to->clean.text[size] & 0xC0) == 0x80;)
            size--;
    if (size)
        also(&status, hgw_set_textn(to->doc, note, HGW_IMPORT_NOTE_SUMMARY, to->clean.text, size));
    if (m->first)
        also(&status, hgw_import_note_set_first_day(to->doc, note, m->first));
    if (m->last)
        also(&status, hgw_import_note_set_last_day(to->doc, note, m->last));
    also(&status, hgw_import_note_set_reason(to->doc, note, reason));
    return status;
}

static int same_text(const char *left, const char *right) {
    return left && right ? strcmp(left, right) == 0 : left == right;
}

/* A holiday of the year of the same kind, for the same region or where either is for the whole country. */
static hgw_rec find_holiday(const hgwi_imported *to, hgw_rec year, const meaning *m) {
    int32_t count = hgw_school_year_holidays_count(to->doc, year);
    for (int32_t i = 0; i < count; i++) {
        hgw_rec holiday = hgw_school_year_holidays_at(to->doc, year, i);
        const char *region = hgw_holiday_region(to->doc, holiday);
        if (hgw_holiday_kind(to->doc, holiday) == hgw_holiday_rule_kind(to->country, m->rule) &&
            (!region || !m->region || same_text(region, m->region)))
            return holiday;
    }
    return 0;
}

/* "2025-2026-herfst-noord"; an id that is taken, or too long, leaves the one that was made. */
static int32_t name_holiday(const hgwi_imported *to, hgw_rec year, hgw_rec holiday, const meaning *m) {
    const char *parts[] = {hgw_school_year_id(to->doc, year), hgw_holiday_rule_id(to->country, m->rule), m->region};
    char id[ID_ROOM];
    size_t size = 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        size_t more = parts[i] ? strlen(parts[i]) : 0;
        if (!more)
            continue;
        if (size + more + 2 > ID_ROOM)
            return HGW_OK;
        if (size)
            id[size++] = '-';
        memcpy(id + size, parts[i], more);
        size += more;
    }
    id[size] = '\0';
    return hgw_rec_find(to->doc, id) ? HGW_OK : hgw_holiday_set_id(to->doc, holiday, id);
}

/* Dates that are not compulsory are advice: a school may move them. */
static int is_advice(hgwi_imported *to, const hgwi_foreign *row) {
    hgwi_clean_text(row->compulsory, &to->clean);
    return hgwi_same_words(to->clean.text, "false");
}

static int32_t add_holiday(hgwi_imported *to, hgw_rec year, const hgwi_foreign *row, const meaning *m) {
    hgw_rec holiday = hgw_school_year_add_holidays(to->doc, year);
    if (!holiday)
        return hgw_error_status(to->ctx);
    int32_t status = name_holiday(to, year, holiday, m);
    also(&status, hgw_holiday_set_kind(to->doc, holiday, hgw_holiday_rule_kind(to->country, m->rule)));
    hgwi_clean_text(row->type, &to->clean);
    also(&status, hgw_holiday_set_name(to->doc, holiday, to->clean.text));
    also(&status, hgw_holiday_set_first_day(to->doc, holiday, m->first));
    also(&status, hgw_holiday_set_last_day(to->doc, holiday, m->last));
    if (is_advice(to, row))
        also(&status, hgw_holiday_set_advisory(to->doc, holiday, 1));
    also(&status, hgw_holiday_set_source(to->doc, holiday, source));
    if (m->region)
        also(&status, hgw_holiday_set_region(to->doc, holiday, m->region));
    return status;
}

/* How many of the school years there are before one. */
static int32_t place_of(const hgwi_imported *to, const char *id) {
    int32_t low = 0, high = hgw_calendar_school_years_count(to->doc, HGW_ROOT);
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (strcmp(hgw_school_year_id(to->doc, hgw_calendar_school_years_at(to->doc, HGW_ROOT, middle)), id) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The school year, in the order of years; 0 and the error when it failed. */
static hgw_rec add_year(const hgwi_imported *to, const char *id) {
    int32_t place = place_of(to, id);
    hgw_rec year = hgw_calendar_add_school_years(to->doc, HGW_ROOT);
    if (!year)
        return 0;
    int32_t status = hgw_school_year_set_id(to->doc, year, id);
    also(&status, hgw_school_year_set_name(to->doc, year, id));
    if (status == HGW_OK)
        status = hgw_rec_move(to->doc, year, place);
    return status == HGW_OK ? year : 0;
}

/* The school year that a text names: 0 with HGW_OK when it names none. */
static int32_t find_year(hgwi_imported *to, hgwi_slice text, hgw_rec *year) {
    char id[] = "0000-0000";
    *year = 0;
    hgwi_clean_text(text, &to->clean);
    int32_t first = hgwi_read_school_year(to->clean.text);
    if (!first)
        return HGW_OK;
    for (int32_t i = 3, one = first, other = first + 1; i >= 0; i--, one /= 10, other /= 10) {
        id[i] = (char)('0' + one % 10);
        id[5 + i] = (char)('0' + other % 10);
    }
    hgw_rec there = hgw_rec_find(to->doc, id);
    if (!there && !(there = add_year(to, id)))
        return hgw_error_status(to->ctx);
    if (hgw_rec_type(to->doc, there) == HGW_T_SCHOOL_YEAR)
        *year = there; /* a region may be called so */
    return HGW_OK;
}

/* The government may list a school year in two documents.  What is there already with the same days is passed over, and
 * one note says so; other days for the same holiday are a note each. */
int32_t hgwi_imported_year(hgwi_imported *to, hgwi_slice text, int64_t line, const hgwi_foreign *rows, size_t count) {
    hgw_rec year = 0;
    int repeated = 0;
    int32_t status = find_year(to, text, &year);
    for (size_t i = 0; status == HGW_OK && i < count; i++) {
        meaning m = understand(to, &rows[i]);
        int32_t reason = objection(&m, year);
        hgw_rec there = reason ? 0 : find_holiday(to, year, &m);
        if (there && hgw_holiday_first_day(to->doc, there) == m.first && hgw_holiday_last_day(to->doc, there) == m.last)
            repeated = 1;
        else if (reason || there)
            status = add_note(to, rows[i].type, rows[i].line, &m, reason ? reason : HGW_IMPORT_REASON_REPEATED);
        else
            status = add_holiday(to, year, &rows[i], &m);
    }
    meaning none = {0, NULL, 0, 0, 0};
    if (status == HGW_OK && repeated)
        status = add_note(to, text, line, &none, HGW_IMPORT_REASON_REPEATED);
    return status;
}
