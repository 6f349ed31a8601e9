/* test_import.c: iCalendar read: files as programs write them, each with what is taken of it beside it (write them anew
 * with --write, and look at them), and files that are refused with their line. */
#include "ical_world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "support/failing_mem.h"
#include "support/lean.h"

#define COUNT_OF(array) (sizeof(array) / sizeof(array)[0])

static int writing;

typedef struct world {
    hgw_ctx *ctx;
    hgw_doc *land;
} world;

static int start(void **state) {
    static world w;
    w.ctx = hgw_ctx_new();
    w.land = world_land(w.ctx);
    *state = &w;
    return 0;
}

static int stop(void **state) {
    world *w = *state;
    hgw_doc_free(w->land);
    hgw_ctx_free(w->ctx);
    return 0;
}

static int32_t read_text(world *w, const char *text, size_t size, const hgw_doc *options, hgw_doc **out) {
    const hgw_doc *beside[] = {w->land};
    hgw_error_clear(w->ctx);
    return hgw_ical_import(w->ctx, text, size, beside, 1, options, out);
}

/* ---- files that are taken ---- */

static void test_files(void **state) {
    static const char *const names[] = {"google", "outlook", "apple", "cms", "several", "folded", "recur", "strange"};
    world *w = *state;
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        char path[1024], expected[200];
        size_t size, wanted_size;
        hgw_doc *calendar;
        snprintf(path, sizeof path, "tests/ical/fixtures/%s.ics", names[i]);
        snprintf(expected, sizeof expected, "tests/ical/fixtures/%s.txt", names[i]);
        char *text = world_bytes(path, &size);
        if (read_text(w, text, size, NULL, &calendar) != HGW_OK)
            fail_msg("%s: %s", path, hgw_error_message(w->ctx));
        char *got = world_lines(calendar);
        if (writing) {
            snprintf(path, sizeof path, "%s/%s", HGW_SOURCE_DIR, expected);
            FILE *file = fopen(path, "wb");
            assert_non_null(file);
            fputs(got, file);
            fclose(file);
        }
        char *wanted = world_bytes(expected, &wanted_size);
        if (strcmp(got, wanted) != 0)
            fail_msg("%s gives\n%snot\n%s", names[i], got, wanted);
        free(wanted);
        free(got);
        free(text);
        hgw_doc_free(calendar);
    }
}

/* ---- files that are refused ---- */

#define EVENT            "BEGIN:VEVENT\nDTSTART:20251018\nSUMMARY:Herfstvakantie\nEND:VEVENT\n"
#define CALENDAR(inside) "BEGIN:VCALENDAR\n" inside "END:VCALENDAR\n"
#define DEEP(inside)     "BEGIN:X-A\nBEGIN:X-A\n" inside "END:X-A\nEND:X-A\n"

static const struct {
    const char *what, *text;
    size_t size; /* 0: to the NUL */
    int32_t status;
    const char *key;
    int line;
} refused[] = {
    {"nothing", "", 0, HGW_E_PARSE, "ical.syntax", 1},
    {"blank lines", "\r\n\n \n", 0, HGW_E_PARSE, "ical.syntax", 1},
    {"a byte order mark", "\xEF\xBB\xBF", 0, HGW_E_PARSE, "ical.syntax", 1},
    {"another file", "{\"hgw\": \"calendar/1\"}", 0, HGW_E_PARSE, "ical.syntax", 1},
    {"an event without calendar", EVENT, 0, HGW_E_PARSE, "ical.syntax", 1},
    {"text behind it", CALENDAR(EVENT) "\nen nog wat\n", 0, HGW_E_PARSE, "ical.syntax", 8},
    {"a calendar in a calendar", CALENDAR(CALENDAR("")), 0, HGW_E_PARSE, "ical.syntax", 2},
    {"an event in an event", CALENDAR("BEGIN:VEVENT\n" EVENT "END:VEVENT\n"), 0, HGW_E_PARSE, "ical.syntax", 3},
    {"an event in an alarm", CALENDAR("BEGIN:VTODO\n" EVENT "END:VTODO\n"), 0, HGW_E_PARSE, "ical.syntax", 3},
    {"BEGIN of nothing", CALENDAR("BEGIN:\nEND:\n"), 0, HGW_E_PARSE, "ical.syntax", 2},
    {"END of another", CALENDAR("BEGIN:VEVENT\nEND:VALARM\n"), 0, HGW_E_PARSE, "ical.end", 3},
    {"END too many", CALENDAR(EVENT "END:VEVENT\n"), 0, HGW_E_PARSE, "ical.end", 6},
    {"END of all too many", CALENDAR("") "END:VCALENDAR\n", 0, HGW_E_PARSE, "ical.syntax", 3},
    {"cut off", "BEGIN:VCALENDAR\n" EVENT, 0, HGW_E_PARSE, "ical.cut", 5},
    {"cut in an event", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTA", 0, HGW_E_PARSE, "ical.cut", 3},
    {"a NUL", "BEGIN:VCALENDAR\nX:\0\nEND:VCALENDAR\n", 33, HGW_E_PARSE, "text.nul", 2},
    {"a NUL in a fold", "BEGIN:VCALENDAR\nX:\n \0\nEND:VCALENDAR\n", 35, HGW_E_PARSE, "text.nul", 3},
    {"no UTF-8", "BEGIN:VCALENDAR\nX:\xE9\xE9n\nEND:VCALENDAR\n", 0, HGW_E_PARSE, "text.utf8", 2},
    {"no UTF-8 behind a fold", "BEGIN:VCALENDAR\nX:\n a\n \xFF\nEND:VCALENDAR\n", 0, HGW_E_PARSE, "text.utf8", 4},
    {"a character cut", "BEGIN:VCALENDAR\nX:\xC3\nEND:VCALENDAR\n", 0, HGW_E_PARSE, "text.utf8", 2},
    {"too long a form", "BEGIN:VCALENDAR\nX:\xC0\xAF\nEND:VCALENDAR\n", 0, HGW_E_PARSE, "text.utf8", 2},
    {"a surrogate", "BEGIN:VCALENDAR\nX:\xED\xA0\x80\nEND:VCALENDAR\n", 0, HGW_E_PARSE, "text.utf8", 2},
    {"UTF-16",
     "\xFF\xFE"
     "B\0E\0",
     6, HGW_E_PARSE, "text.utf8", 1},
    {"nine levels", CALENDAR(DEEP(DEEP(DEEP(DEEP(""))))), 0, HGW_E_LIMIT, "ical.deep", 9},
};

static void test_refused(void **state) {
    world *w = *state;
    for (size_t i = 0; i < COUNT_OF(refused); i++) {
        size_t size = refused[i].size ? refused[i].size : strlen(refused[i].text);
        hgw_doc *out = w->land;
        int32_t status = read_text(w, refused[i].text, size, NULL, &out);
        int line = (int)hgw_error_number(w->ctx, HGW_AT_LINE);
        if (status != refused[i].status || strcmp(hgw_error_key(w->ctx), refused[i].key) != 0 ||
            line != refused[i].line)
            fail_msg("%s: %d %s at line %d", refused[i].what, (int)status, hgw_error_key(w->ctx), line);
        assert_null(out);
        assert_true(hgw_error_message(w->ctx)[0] != '\0');
    }
}

static void test_cut_files(void **state) {
    static const struct {
        const char *name, *key;
        int line;
    } files[] = {{"cut", "ical.cut", 6}, {"mismatch", "ical.end", 6}};
    world *w = *state;
    for (size_t i = 0; i < COUNT_OF(files); i++) {
        char path[200];
        size_t size;
        hgw_doc *out;
        snprintf(path, sizeof path, "tests/ical/fixtures/%s.ics", files[i].name);
        char *text = world_bytes(path, &size);
        assert_int_equal(read_text(w, text, size, NULL, &out), HGW_E_PARSE);
        assert_string_equal(hgw_error_key(w->ctx), files[i].key);
        assert_int_equal(hgw_error_number(w->ctx, HGW_AT_LINE), files[i].line);
        free(text);
    }
}

/* Every beginning of a file, and every byte of it changed: something is said, and nothing else happens. */
static void break_file(world *w, const char *path, size_t step) {
    size_t size;
    char *text = world_bytes(path, &size);
    hgw_doc *out;
    for (size_t cut = 0; cut < size; cut += step) {
        char *part = malloc(cut + 1);
        assert_non_null(part);
        memcpy(part, text, cut);
        int32_t status = read_text(w, part, cut, NULL, &out);
        assert_int_equal(status, cut + 2 >= size ? HGW_OK : HGW_E_PARSE);
        hgw_doc_free(out);
        free(part);
    }
    for (size_t at = 0; at < size; at += step) {
        char old = text[at];
        text[at] = (char)(old ^ (1 << at % 7));
        int32_t status = read_text(w, text, size, NULL, &out);
        assert_true(status == HGW_OK || hgw_error_number(w->ctx, HGW_AT_LINE) > 0);
        hgw_doc_free(out);
        text[at] = old;
    }
    free(text);
}

static void test_broken_files(void **state) {
    size_t step = (size_t)lean(1, 97);
    break_file(*state, "tests/ical/fixtures/google.ics", step * 3);
    break_file(*state, "tests/ical/fixtures/strange.ics", step * 5);
    break_file(*state, "tests/ical/fixtures/recur.ics", step * 61);
}

/* ---- large files ---- */

typedef struct pile {
    char *text;
    size_t size, capacity;
} pile;

static void put(pile *p, const char *text) {
    size_t size = strlen(text);
    while (p->size + size + 1 > p->capacity) {
        p->capacity = p->capacity ? p->capacity * 2 : 65536;
        p->text = realloc(p->text, p->capacity);
        assert_non_null(p->text);
    }
    memcpy(p->text + p->size, text, size + 1);
    p->size += size;
}

static pile events(int count, const char *event) {
    pile p = {NULL, 0, 0};
    put(&p, "BEGIN:VCALENDAR\n");
    for (int i = 0; i < count; i++)
        put(&p, event);
    put(&p, "END:VCALENDAR\n");
    return p;
}

static void test_many_events(void **state) {
    world *w = *state;
    hgw_doc *out;
    pile most = events(10000, EVENT), more = events(10001, EVENT);
    assert_int_equal(read_text(w, most.text, most.size, NULL, &out), HGW_OK);
    assert_int_equal(hgw_calendar_import_notes_count(out, HGW_ROOT), 9999);
    hgw_doc_free(out);
    assert_int_equal(read_text(w, more.text, more.size, NULL, &out), HGW_E_LIMIT);
    assert_string_equal(hgw_error_key(w->ctx), "limit.events");
    assert_int_equal(hgw_error_number(w->ctx, HGW_AT_LINE), 2 + 4 * 10000);
    free(most.text);
    free(more.text);
}

/* Few events can be many days. */
static void test_many_days(void **state) {
    world *w = *state;
    hgw_doc *out;
    pile p = events(100, "BEGIN:VEVENT\nDTSTART:20250101\nDTEND:20260101\nSUMMARY:Vrije dag\nEND:VEVENT\n");
    assert_int_equal(read_text(w, p.text, p.size, NULL, &out), HGW_E_LIMIT);
    assert_string_equal(hgw_error_key(w->ctx), "limit.events");
    assert_int_equal(hgw_error_number(w->ctx, HGW_AT_LINE), 2 + 5 * (10000 / 261));
    free(p.text);
}

static void test_large_file(void **state) {
    world *w = *state;
    hgw_doc *out, *options = hgw_doc_new(w->ctx, HGW_T_IMPORT_OPTIONS);
    size_t size = (size_t)50 << 20;
    char *text = malloc(size);
    assert_non_null(text);
    memset(text, 'x', size);
    assert_int_equal(read_text(w, text, size, NULL, &out), HGW_E_LIMIT);
    assert_string_equal(hgw_error_key(w->ctx), "limit.bytes");
    /* Let in, it is one endless line. */
    assert_int_equal(hgw_import_options_set_max_bytes(options, HGW_ROOT, (int64_t)size), HGW_OK);
    memcpy(text, "BEGIN:VCALENDAR\n", 16);
    assert_int_equal(read_text(w, text, size, options, &out), HGW_E_LIMIT);
    assert_string_equal(hgw_error_key(w->ctx), "ical.line");
    assert_int_equal(hgw_error_number(w->ctx, HGW_AT_LINE), 2);
    free(text);
    hgw_doc_free(options);
}

/* Folded, a line may be long; a summary of that size is not read, a description is passed over. */
static void test_long_lines(void **state) {
    static const char *const names[] = {"DESCRIPTION:", "SUMMARY:"};
    world *w = *state;
    for (int i = 0; i < 2; i++) {
        pile p = {NULL, 0, 0};
        hgw_doc *out;
        put(&p, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20251018\n");
        put(&p, names[i]);
        for (int k = 0; k < 2000; k++)
            put(&p, "vijftig bytes van een tekst die maar niet ophoudt\r\n ");
        put(&p, "\nEND:VEVENT\nEND:VCALENDAR\n");
        assert_int_equal(read_text(w, p.text, p.size, NULL, &out), HGW_OK);
        assert_int_equal(hgw_calendar_import_notes_count(out, HGW_ROOT), 1);
        hgw_rec note = hgw_calendar_import_notes_at(out, HGW_ROOT, 0);
        assert_int_equal(hgw_import_note_reason(out, note),
                         i == 0 ? HGW_IMPORT_REASON_NOT_RECOGNISED : HGW_IMPORT_REASON_UNREADABLE);
        hgw_doc_free(out);
        free(p.text);
    }
}

/* Each makes libical look at ten years of days, or at all years that it knows, and find none. */
static void test_bombs(void **state) {
    static const char *const rules[] = {
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=400", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2;UNTIL=20360801", "FREQ=DAILY;BYMONTH=1;BYMONTHDAY=1;COUNT=9"};
    world *w = *state;
    for (size_t i = 0; i < COUNT_OF(rules); i++) {
        char event[300];
        hgw_doc *out;
        snprintf(event, sizeof event,
                 "BEGIN:VEVENT\nUID:1\nDTSTART:20260101\nRRULE:%s\nSUMMARY:Vrije dag\nEND:VEVENT\n", rules[i]);
        pile p = events(lean(10000, 3), event);
        clock_t began = clock();
        assert_int_equal(read_text(w, p.text, p.size, NULL, &out), HGW_OK);
        /* Without bounds it is more than an hour. */
        assert_true((double)(clock() - began) / CLOCKS_PER_SEC < 60);
        assert_int_equal(hgw_calendar_school_years_count(out, HGW_ROOT) > 0, i == 3);
        hgw_doc_free(out);
        free(p.text);
    }
}

/* As many days are added as are left out, and they are the same one: each is not held against all others. */
static void test_days_added_and_left_out(void **state) {
    enum { LINES = 60, DAYS = 7000 };
    world *w = *state;
    pile p = {NULL, 0, 0};
    hgw_doc *out;
    int lines = lean(LINES, 1);
    put(&p, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20251020\nSUMMARY:Vrije dag\n");
    for (int what = 0; what < 2; what++)
        for (int i = 0; i < lines; i++) {
            put(&p, what ? "EXDATE:20251021" : "RDATE:20251022");
            for (int day = 0; day < DAYS; day++)
                put(&p, what ? ",20251021" : ",20251022");
            put(&p, what && i == lines - 1 ? ",20251022\n" : "\n");
        }
    put(&p, "END:VEVENT\nEND:VCALENDAR\n");
    clock_t began = clock();
    assert_int_equal(read_text(w, p.text, p.size, NULL, &out), HGW_OK);
    assert_true((double)(clock() - began) / CLOCKS_PER_SEC < 20);
    assert_int_equal(hgw_calendar_school_years_count(out, HGW_ROOT), 1);
    hgw_rec year = hgw_calendar_school_years_at(out, HGW_ROOT, 0);
    assert_int_equal(hgw_school_year_free_days_count(out, year), 1);
    assert_int_equal(hgw_free_day_day(out, hgw_school_year_free_days_at(out, year, 0)), 20251020);
    hgw_doc_free(out);
    free(p.text);
}

/* A large dossier beside costs no more than a small one. */
static void test_large_beside(void **state) {
    world *w = *state;
    int many = lean(10000, 10);
    hgw_doc *dossier = hgw_doc_new(w->ctx, HGW_T_DOSSIER), *out;
    for (int i = 0; i < 20 * many; i++)
        assert_true(hgw_dossier_add_goals(dossier, HGW_ROOT) != 0);
    const hgw_doc *beside[] = {dossier, w->land};
    pile p = events(many, "BEGIN:VEVENT\nDTSTART:20251018\nSUMMARY:Iets anders\nEND:VEVENT\n");
    clock_t began = clock();
    assert_int_equal(hgw_ical_import(w->ctx, p.text, p.size, beside, 2, NULL, &out), HGW_OK);
    assert_true((double)(clock() - began) / CLOCKS_PER_SEC < 4);
    assert_int_equal(hgw_calendar_import_notes_count(out, HGW_ROOT), many);
    hgw_doc_free(out);
    hgw_doc_free(dossier);
    free(p.text);
}

/* A rule gives no more days than the file may have events. */
static void test_rule_beyond_limit(void **state) {
    world *w = *state;
    hgw_doc *out, *options = hgw_doc_new(w->ctx, HGW_T_IMPORT_OPTIONS);
    const char *text =
        CALENDAR("BEGIN:VEVENT\nDTSTART:20260907\nRRULE:FREQ=WEEKLY;COUNT=5\nSUMMARY:Vrije dag\nEND:VEVENT\n");
    assert_int_equal(hgw_import_options_set_max_events(options, HGW_ROOT, 4), HGW_OK);
    assert_int_equal(read_text(w, text, strlen(text), options, &out), HGW_OK);
    assert_int_equal(hgw_import_note_reason(out, hgw_calendar_import_notes_at(out, HGW_ROOT, 0)),
                     HGW_IMPORT_REASON_RECURRING);
    hgw_doc_free(out);
    assert_int_equal(hgw_import_options_set_max_events(options, HGW_ROOT, 5), HGW_OK);
    assert_int_equal(read_text(w, text, strlen(text), options, &out), HGW_OK);
    assert_int_equal(hgw_import_note_reason(out, hgw_calendar_import_notes_at(out, HGW_ROOT, 0)),
                     HGW_IMPORT_REASON_EXPANDED);
    hgw_doc_free(out);
    hgw_doc_free(options);
}

/* ---- wrong calls, and no memory ---- */

static void test_misuse(void **state) {
    world *w = *state;
    const char *text = CALENDAR(EVENT);
    size_t size = strlen(text);
    hgw_doc *out = w->land, *empty = hgw_doc_new(w->ctx, HGW_T_CALENDAR),
            *options = hgw_doc_new(w->ctx, HGW_T_SAVE_OPTIONS);
    const hgw_doc *land[] = {w->land}, *none[] = {empty}, *wrong[] = {options}, *null[] = {NULL};
    assert_int_equal(hgw_ical_import(NULL, text, size, land, 1, NULL, &out), HGW_E_MISUSE);
    assert_null(out);
    assert_int_equal(hgw_ical_import(w->ctx, NULL, size, land, 1, NULL, &out), HGW_E_MISUSE);
    assert_int_equal(hgw_ical_import(w->ctx, text, size, land, 1, NULL, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_ical_import(w->ctx, text, size, NULL, 1, NULL, &out), HGW_E_MISUSE);
    assert_int_equal(hgw_ical_import(w->ctx, text, size, land, -1, NULL, &out), HGW_E_MISUSE);
    assert_int_equal(hgw_ical_import(w->ctx, text, size, null, 1, NULL, &out), HGW_E_MISUSE);
    assert_int_equal(hgw_ical_import(w->ctx, text, size, wrong, 1, NULL, &out), HGW_E_TYPE);
    assert_int_equal(hgw_ical_import(w->ctx, text, size, land, 1, options, &out), HGW_E_TYPE);
    assert_int_equal(hgw_ical_import(w->ctx, text, size, none, 1, NULL, &out), HGW_E_NOTFOUND);
    assert_string_equal(hgw_error_key(w->ctx), "import.calendar.missing");
    assert_int_equal(hgw_ical_import(w->ctx, text, size, NULL, 0, NULL, &out), HGW_E_NOTFOUND);
    assert_null(out);
    hgw_doc_free(empty);
    hgw_doc_free(options);
}

static void test_no_memory(void **state) {
    world *w = *state;
    const hgw_doc *beside[] = {w->land};
    size_t size, fail_at, step = (size_t)lean(1, 23);
    char *text = world_bytes("tests/ical/fixtures/google.ics", &size);
    for (int and_on = 0; and_on < 2; and_on++) {
        for (fail_at = 1;; fail_at += step) {
            failing_mem memory;
            hgw_doc *out = NULL;
            failing_mem_start(&memory);
            hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
            assert_non_null(ctx);
            memory.fail_at = memory.requests + fail_at;
            memory.and_on = and_on;
            int32_t status = hgw_ical_import(ctx, text, size, beside, 1, NULL, &out);
            assert_int_equal(status, memory.failures ? HGW_E_NOMEM : HGW_OK);
            assert_true((out == NULL) == (status != HGW_OK));
            int done = memory.failures == 0;
            hgw_doc_free(out);
            hgw_ctx_free(ctx);
            assert_int_equal(failing_mem_wrong(&memory), 0);
            if (done)
                break;
        }
        assert_true(fail_at > 10);
    }
    free(text);
}

int main(int argc, char **argv) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_files, start, stop),
        cmocka_unit_test_setup_teardown(test_refused, start, stop),
        cmocka_unit_test_setup_teardown(test_cut_files, start, stop),
        cmocka_unit_test_setup_teardown(test_broken_files, start, stop),
        cmocka_unit_test_setup_teardown(test_many_events, start, stop),
        cmocka_unit_test_setup_teardown(test_many_days, start, stop),
        cmocka_unit_test_setup_teardown(test_large_file, start, stop),
        cmocka_unit_test_setup_teardown(test_long_lines, start, stop),
        cmocka_unit_test_setup_teardown(test_bombs, start, stop),
        cmocka_unit_test_setup_teardown(test_days_added_and_left_out, start, stop),
        cmocka_unit_test_setup_teardown(test_large_beside, start, stop),
        cmocka_unit_test_setup_teardown(test_rule_beyond_limit, start, stop),
        cmocka_unit_test_setup_teardown(test_misuse, start, stop),
        cmocka_unit_test_setup_teardown(test_no_memory, start, stop),
    };
    writing = argc > 1 && strcmp(argv[1], "--write") == 0;
    return cmocka_run_group_tests(tests, NULL, world_end);
}
