/* test_open_holidays_bad.c: files that are no open data on holidays are refused with their place, whole or not at all.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "support/lean.h"
#include "support/read_file.h"

#define COUNTRY          "src/calendar/data/nl.json"
#define YEAR(vacations)  "{\"content\":[{\"schoolyear\":\"2025-2026\",\"vacations\":" vacations "}]}"
#define REGIONS(regions) YEAR("[{\"type\":\"Meivakantie\",\"regions\":" regions "}]")

typedef struct bad_row {
    const char *what, *json, *key, *pointer;
    int64_t line, column;
} bad_row;

static const bad_row rows[] = {
    {"nothing", "", "json.empty", "", 1, 1},
    {"a BOM", "\xEF\xBB\xBF[]", "json.bom", "", 1, 1},
    {"no JSON", "<html>", "json.syntax", "", 1, 1},
    {"an iCalendar", "BEGIN:VCALENDAR\r\n", "json.syntax", "", 1, 1},
    {"a text", "\"vakantie\"", "shape.object", "", 1, 1},
    {"a number in the list", "[\n 5]", "shape.object", "/0", 2, 2},
    {"a list in the list", "[[]]", "shape.object", "/0", 1, 2},
    {"another file of ours", "{\"hgw\":\"dossier/1\"}", "shape.list", "", 1, 1},
    {"a document without content", "[{\"content\":[]},\n{}]", "shape.list", "/1", 2, 1},
    {"content is an object", "{\"content\":{}}", "shape.list", "/content", 1, 12},
    {"content twice", "{\"content\":[],\n\"content\":[]}", "json.key.duplicate", "/content", 2, 1},
    {"a year that is a text", "{\"content\":[\"2025\"]}", "shape.object", "/content/0", 1, 13},
    {"a year that is null", "{\"content\":[{},null]}", "shape.object", "/content/1", 1, 16},
    {"vacations is a number", YEAR("7"), "shape.list", "/content/0/vacations", 1, 51},
    {"a region that is no object", REGIONS("[{},true]"), "shape.object", "/content/0/vacations/0/regions/1", 1, 88},
    {"a region that is a number", REGIONS("[{\"region\":3}]"), "shape.text", "/content/0/vacations/0/regions/0/region",
     1, 95},
    {"a date that is a list", REGIONS("[{\"startdate\":[]}]"), "shape.text",
     "/content/0/vacations/0/regions/0/startdate", 1, 98},
    {"something behind it", "[] []", "json.trailing", "", 1, 4},
    {"cut in a skipped member", "{\"notice\":[1,2", "json.end", "", 1, 15},
};

static hgw_ctx *ctx;
static hgw_doc *country;

static int setup(void **state) {
    (void)state;
    ctx = hgw_ctx_new();
    country = read_doc(ctx, COUNTRY);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
    return 0;
}

static int32_t import(const char *bytes, size_t size, const hgw_doc *options, hgw_doc **out) {
    const hgw_doc *beside = country;
    return hgw_import(ctx, bytes, size, &beside, 1, options, out);
}

/* In a block of its own size, for sanitizers. */
static int32_t import_block(const char *json, size_t size, hgw_doc **out) {
    char *block = malloc(size ? size : 1);
    assert_non_null(block);
    memcpy(block, json, size);
    int32_t status = import(block, size, NULL, out);
    free(block);
    return status;
}

static void test_bad(void **state) {
    int wrong = 0;
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const bad_row *row = &rows[i];
        hgw_doc *doc = country;
        int32_t status = import_block(row->json, strlen(row->json), &doc);
        assert_int_not_equal(status, HGW_OK);
        assert_null(doc);
        assert_int_equal(hgw_error_status(ctx), status);
        if (strcmp(hgw_error_key(ctx), row->key) == 0 && strcmp(hgw_error_where(ctx), row->pointer) == 0 &&
            hgw_error_number(ctx, HGW_AT_LINE) == row->line && hgw_error_number(ctx, HGW_AT_COLUMN) == row->column)
            continue;
        wrong++;
        print_error("%s: %s at '%s', %ld:%ld\n", row->what, hgw_error_key(ctx), hgw_error_where(ctx),
                    (long)hgw_error_number(ctx, HGW_AT_LINE), (long)hgw_error_number(ctx, HGW_AT_COLUMN));
    }
    assert_int_equal(wrong, 0);
}

/* Every prefix of a file is refused; each byte that turns into another gives a calendar or an error. */
static void test_cuts_and_flips(void **state) {
    size_t size = 0;
    char *bytes = read_file("tests/interop/open_holidays_one.json", &size);
    (void)state;
    while (size && bytes[size - 1] == '\n')
        size--;
    for (size_t cut = 0; cut < size; cut++) {
        hgw_doc *doc = country;
        assert_int_not_equal(import_block(bytes, cut, &doc), HGW_OK);
        assert_null(doc);
    }
    for (size_t at = 0; at < size; at++) {
        hgw_doc *doc = NULL;
        bytes[at] ^= 0x11;
        int32_t status = import_block(bytes, size, &doc);
        assert_int_equal(doc != NULL, status == HGW_OK);
        hgw_doc_free(doc);
        bytes[at] ^= 0x11;
    }
    free(bytes);
}

static void test_empty(void **state) {
    static const char *const files[] = {"[]",       "{\"content\":[]}", "{\"content\":null}",
                                        YEAR("[]"), YEAR("null"),       REGIONS("[]")};
    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        hgw_doc *doc = NULL;
        assert_int_equal(import_block(files[i], strlen(files[i]), &doc), HGW_OK);
        assert_int_equal(hgw_calendar_school_years_count(doc, HGW_ROOT), 0);
        assert_int_equal(hgw_calendar_import_notes_count(doc, HGW_ROOT), 0);
        hgw_doc_free(doc);
    }
}

/* Years and days that look like some and are none; nothing is guessed. */
static void test_no_year_no_day(void **state) {
    static const char *const years[] = {"2025",      "2025-2027", "2025-26-27", "25-26",     "",
                                        "9999-0000", "0000-0001", "2025-2O26",  "2025-2025", "020252026"};
    static const char *const days[] = {"2025-02-29",
                                       "2025-13-01",
                                       "18-10-2025",
                                       "2025-10-18T25:00:00Z",
                                       "2025-10-18T22:00:00X",
                                       "2025-10-18T22",
                                       "2025-10-18T22:00:00+2",
                                       "0001-01-01T00:00:00+09:00",
                                       "2025-10-18Z",
                                       " "};
    char json[512];
    (void)state;
    for (size_t i = 0; i < sizeof years / sizeof *years + sizeof days / sizeof *days; i++) {
        int is_year = i < sizeof years / sizeof *years;
        const char *year = is_year ? years[i] : "2025-2026";
        const char *day = is_year ? "2025-10-18" : days[i - sizeof years / sizeof *years];
        hgw_doc *doc = NULL;
        snprintf(json, sizeof json,
                 "{\"content\":[{\"schoolyear\":\"%s\",\"vacations\":[{\"type\":\"herfstvakantie\",\"regions\":["
                 "{\"region\":\"noord\",\"startdate\":\"%s\",\"enddate\":\"2025-10-26\"}]}]}]}",
                 year, day);
        assert_int_equal(import_block(json, strlen(json), &doc), HGW_OK);
        assert_int_equal(hgw_rec_next(doc, HGW_T_HOLIDAY, 0), 0);
        hgw_rec note = hgw_rec_next(doc, HGW_T_IMPORT_NOTE, 0);
        assert_int_equal(hgw_import_note_reason(doc, note), HGW_IMPORT_REASON_UNREADABLE);
        hgw_doc_free(doc);
    }
}

static char *repeated(const char *before, const char *item, int times, const char *after, size_t *size) {
    size_t one = strlen(item), first = strlen(before), last = strlen(after);
    *size = first + one * (size_t)times + last;
    char *text = malloc(*size + 1);
    assert_non_null(text);
    memcpy(text, before, first);
    for (int i = 0; i < times; i++)
        memcpy(text + first + one * (size_t)i, item, one);
    memcpy(text + *size - last, after, last + 1);
    return text;
}

static void refused(char *json, size_t size, const hgw_doc *options, const char *key) {
    hgw_doc *doc = country;
    assert_int_equal(import(json, size, options, &doc), HGW_E_LIMIT);
    assert_string_equal(hgw_error_key(ctx), key);
    assert_null(doc);
    free(json);
}

static void test_limits(void **state) {
    size_t size = 0;
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_IMPORT_OPTIONS), *doc = NULL;
    (void)state;
    char *json = repeated("{\"notice\":", "[", 100, "", &size);
    refused(json, size, NULL, "limit.depth");
    json = repeated("{\"content\":[{\"schoolyear\":\"", "x", 5000, "\"}]}", &size);
    refused(json, size, NULL, "limit.text");
    json = repeated("", " ", 16 * 1024 * 1024 + 1, "", &size);
    refused(json, size, NULL, "limit.bytes");
    json = repeated("{\"content\":[{\"vacations\":[{\"regions\":[{}", ",{}", 10000, "]}]}]}", &size);
    refused(json, size, NULL, "limit.events");
    json = repeated("{\"content\":[{\"vacations\":[{\"regions\":[{}", ",{}", 9999, "]}]}]}", &size);
    assert_int_equal(import(json, size, NULL, &doc), HGW_OK);
    assert_int_equal(hgw_calendar_import_notes_count(doc, HGW_ROOT), 10000);
    hgw_doc_free(doc);
    hgw_import_options_set_max_events(options, HGW_ROOT, 2);
    refused(json, size, options, "limit.events");
    hgw_import_options_set_max_bytes(options, HGW_ROOT, 3);
    json = repeated("[", " ", 2, "]", &size);
    refused(json, size, options, "limit.bytes");
    hgw_doc_free(options);
}

/* All years there are, the last one first: each is put in its place without a look at all others. */
static void test_many_years(void **state) {
    enum { ROOM = 256 };
    int years = lean(9998, 20), from = 9999 - years;
    char *json = malloc((size_t)years * ROOM), *at = json;
    hgw_doc *doc = NULL;
    (void)state;
    assert_non_null(json);
    at += snprintf(at, ROOM, "{\"content\":[{}");
    for (int year = 9998; year >= from; year--)
        at += snprintf(at, ROOM,
                       ",{\"schoolyear\":\"%04d-%04d\",\"vacations\":[{\"type\":\"herfstvakantie\",\"regions\":["
                       "{\"region\":\"noord\",\"startdate\":\"%04d-10-18\",\"enddate\":\"%04d-10-26\"}]}]}",
                       year, year + 1, year, year);
    at += snprintf(at, ROOM, "]}");
    clock_t began = clock();
    assert_int_equal(import(json, (size_t)(at - json), NULL, &doc), HGW_OK);
    assert_true((double)(clock() - began) / CLOCKS_PER_SEC < 4);
    assert_int_equal(hgw_calendar_school_years_count(doc, HGW_ROOT), years);
    for (int i = 0; i < years; i++) {
        char id[16];
        snprintf(id, sizeof id, "%04d-%04d", (from + i) % 10000, (from + i + 1) % 10000);
        assert_string_equal(hgw_school_year_id(doc, hgw_calendar_school_years_at(doc, HGW_ROOT, i)), id);
    }
    hgw_doc_free(doc);
    free(json);
}

/* Ten thousand notes about one long name do not grow into a heap of it. */
static void test_long_name(void **state) {
    size_t size = 0;
    char *name = repeated("{\"content\":[{\"vacations\":[{\"type\":\"", "\xC3\xA9", 2000, "\",\"regions\":[{}", &size);
    char *json = repeated(name, ",{}", 5000, "]}]}]}", &size);
    hgw_doc *doc = NULL;
    (void)state;
    assert_int_equal(import(json, size, NULL, &doc), HGW_OK);
    hgw_rec note = hgw_rec_next(doc, HGW_T_IMPORT_NOTE, 0);
    assert_in_range(strlen(hgw_import_note_summary(doc, note)), 100, 300);
    hgw_doc_free(doc);
    free(name);
    free(json);
}

static void test_the_call(void **state) {
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_IMPORT_OPTIONS), *other = hgw_doc_new(ctx, HGW_T_LOAD_OPTIONS);
    hgw_doc *own = hgw_doc_new(ctx, HGW_T_CALENDAR), *doc = country;
    const hgw_doc *beside = own;
    (void)state;
    assert_int_equal(hgw_import(NULL, "[]", 2, &beside, 1, NULL, &doc), HGW_E_MISUSE);
    assert_null(doc);
    assert_int_equal(hgw_import(ctx, "[]", 2, &beside, 1, NULL, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_import(ctx, NULL, 2, &beside, 1, NULL, &doc), HGW_E_MISUSE);
    assert_int_equal(hgw_import(ctx, "[]", 2, NULL, 1, NULL, &doc), HGW_E_MISUSE);
    assert_int_equal(hgw_import(ctx, "[]", 2, NULL, 0, NULL, &doc), HGW_E_NOTFOUND);
    assert_int_equal(hgw_import(ctx, "[]", 2, &beside, 1, NULL, &doc), HGW_E_NOTFOUND);
    assert_string_equal(hgw_error_key(ctx), "import.calendar.missing");
    assert_int_equal(import("[]", 2, other, &doc), HGW_E_TYPE);
    hgw_import_options_set_format(options, HGW_ROOT, HGW_IMPORT_FORMAT_OPEN_HOLIDAYS);
    assert_int_equal(import("[]", 2, options, &doc), HGW_OK);
    hgw_doc_free(doc);
    hgw_doc_free(own);
    hgw_doc_free(other);
    hgw_doc_free(options);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bad),        cmocka_unit_test(test_cuts_and_flips),
        cmocka_unit_test(test_empty),      cmocka_unit_test(test_no_year_no_day),
        cmocka_unit_test(test_limits),     cmocka_unit_test(test_long_name),
        cmocka_unit_test(test_many_years), cmocka_unit_test(test_the_call),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
