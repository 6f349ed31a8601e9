/* ical_world.c: what the tests of hgw::ical share. */
#include "ical_world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libical/ical.h>

char *world_bytes(const char *path, size_t *size) {
    char name[512];
    snprintf(name, sizeof name, "%s/%s", HGW_SOURCE_DIR, path);
    FILE *file = fopen(name, "rb");
    if (!file)
        fail_msg("%s is not there", name);
    fseek(file, 0, SEEK_END);
    long end = ftell(file);
    fseek(file, 0, SEEK_SET);
    char *text = malloc((size_t)end + 1);
    assert_non_null(text);
    *size = fread(text, 1, (size_t)end, file);
    text[*size] = '\0';
    fclose(file);
    return text;
}

hgw_doc *world_doc(hgw_ctx *ctx, const char *path) {
    size_t size;
    char *text = world_bytes(path, &size);
    hgw_doc *doc = NULL;
    if (hgw_doc_from_json(ctx, 0, text, size, NULL, &doc) != HGW_OK)
        fail_msg("%s: %s", path, hgw_error_message(ctx));
    free(text);
    return doc;
}

hgw_doc *world_land(hgw_ctx *ctx) {
    return world_doc(ctx, "tests/ical/land.json");
}

typedef struct lines {
    char *text;
    size_t size;
} lines;

#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
static void
add(lines *l, const char *format, ...) {
    char room[1024];
    va_list list;
    va_start(list, format);
    int size = vsnprintf(room, sizeof room, format, list);
    va_end(list);
    assert_true(size >= 0 && (size_t)size < sizeof room);
    l->text = realloc(l->text, l->size + (size_t)size + 1);
    assert_non_null(l->text);
    memcpy(l->text + l->size, room, (size_t)size + 1);
    l->size += (size_t)size;
}

static void add_year(lines *l, const hgw_doc *d, hgw_rec year) {
    add(l, "%s %s\n", hgw_school_year_id(d, year), hgw_school_year_name(d, year));
    for (int32_t i = 0; i < hgw_school_year_holidays_count(d, year); i++) {
        hgw_rec h = hgw_school_year_holidays_at(d, year, i);
        add(l, "  %s %s %d-%d \"%s\"\n", hgw_holiday_id(d, h),
            hgw_enum_token(HGW_ENUM_HOLIDAY_KIND, hgw_holiday_kind(d, h)), hgw_holiday_first_day(d, h),
            hgw_holiday_last_day(d, h), hgw_holiday_name(d, h));
    }
    for (int32_t i = 0; i < hgw_school_year_free_days_count(d, year); i++) {
        hgw_rec f = hgw_school_year_free_days_at(d, year, i);
        add(l, "  %s %d%s \"%s\"\n", hgw_free_day_id(d, f), hgw_free_day_day(d, f),
            hgw_free_day_half(d, f) ? " half" : "", hgw_free_day_name(d, f));
    }
}

char *world_lines(const hgw_doc *d) {
    lines l = {NULL, 0};
    const char *title = hgw_calendar_title(d, HGW_ROOT), *country = hgw_calendar_country(d, HGW_ROOT);
    add(&l, "%s, %s\n", title ? title : "-", country ? country : "-");
    for (int32_t i = 0; i < hgw_calendar_school_years_count(d, HGW_ROOT); i++)
        add_year(&l, d, hgw_calendar_school_years_at(d, HGW_ROOT, i));
    for (int32_t i = 0; i < hgw_calendar_import_notes_count(d, HGW_ROOT); i++) {
        hgw_rec n = hgw_calendar_import_notes_at(d, HGW_ROOT, i);
        const char *summary = hgw_import_note_summary(d, n);
        add(&l, "line %d: %s %d-%d \"%s\"\n", (int)hgw_import_note_line(d, n),
            hgw_enum_token(HGW_ENUM_IMPORT_REASON, hgw_import_note_reason(d, n)), hgw_import_note_first_day(d, n),
            hgw_import_note_last_day(d, n), summary ? summary : "");
    }
    return l.text;
}

int world_end(void **state) {
    (void)state;
    icalmemory_free_ring();
    return 0;
}
