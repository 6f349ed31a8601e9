/* test_scenarios.c: all that one does with the worked case, with every request for memory failing once and failing from
 * then on.  Each call then says HGW_E_NOMEM (or copes), gives nothing, keeps nothing, leaves what it was given as it
 * was, and works the next time; and no block that comes back holds a child's name. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include <hgw/hgw.h>

#include "support/failing_mem.h"
#include "support/lean.h"

#define CANARY "Guusje" /* a child of the worked case, invented as all of it */

enum { ROOM = 1 << 20 };
enum { DOSSIER, TEAM, CALENDAR, FILES };

static const struct {
    const char *path;
    hgw_type root;
} files[FILES] = {{"dossier.json", HGW_T_DOSSIER}, {"team.json", HGW_T_TEAM}, {"calendar.json", HGW_T_CALENDAR}};

typedef struct world {
    failing_mem memory;
    hgw_ctx *ctx;  /* on memory that fails when told to */
    hgw_ctx *safe; /* on memory that does not, to look at documents */
    char *bytes[FILES];
    size_t sizes[FILES];
    hgw_doc *docs[FILES];
    hgw_doc *findings[2];    /* Dutch, English */
    hgw_doc *canonical;      /* save options */
    hgw_doc *text, *html;    /* render options */
    hgw_doc *period, *end;   /* coverage options, evaluate options */
    hgw_doc *worded[2];      /* the principles, a check */
    char *before[FILES + 2]; /* the documents, as text */
} world;

/* What a call gave: a document or a text. */
typedef struct given {
    hgw_doc *doc;
    char *text;
    size_t size;
} given;

/* ---- the calls ---- */

typedef int32_t (*call)(world *w, int32_t which, given *out);

static int32_t load(world *w, int32_t which, given *out) {
    return hgw_doc_from_json(w->ctx, files[which].root, w->bytes[which], w->sizes[which], NULL, &out->doc);
}

static int32_t check(world *w, int32_t lang, given *out) {
    const hgw_doc *beside[] = {w->docs[TEAM], w->docs[CALENDAR]};
    assert_int_equal(hgw_ctx_set_lang(w->ctx, lang), HGW_OK);
    assert_int_equal(hgw_ctx_set_today(w->ctx, 20251121), HGW_OK);
    return hgw_check(w->ctx, w->docs[DOSSIER], beside, 2, NULL, &out->doc);
}

static int32_t render_findings(world *w, int32_t html, given *out) {
    const hgw_doc *beside[] = {w->docs[DOSSIER], w->docs[TEAM], w->docs[CALENDAR], w->findings[1]};
    return hgw_render(w->ctx, w->findings[0], beside, 4, html ? w->html : w->text, &out->text, &out->size);
}

static int32_t render_dossier(world *w, int32_t html, given *out) {
    const hgw_doc *beside[] = {w->docs[TEAM], w->docs[CALENDAR]};
    return hgw_render(w->ctx, w->docs[DOSSIER], beside, 2, html ? w->html : w->text, &out->text, &out->size);
}

static int32_t save(world *w, int32_t canonical, given *out) {
    return hgw_doc_to_json(w->ctx, w->docs[DOSSIER], canonical ? w->canonical : NULL, &out->text, &out->size);
}

static int32_t clone(world *w, int32_t which, given *out) {
    out->doc = hgw_doc_clone(w->ctx, w->docs[which]);
    return out->doc ? HGW_OK : hgw_error_status(w->ctx);
}

static int32_t create(world *w, int32_t root, given *out) {
    out->doc = hgw_doc_new(w->ctx, root);
    return out->doc ? HGW_OK : hgw_error_status(w->ctx);
}

static int32_t schema(world *w, int32_t strict, given *out) {
    return hgw_schema(w->ctx, HGW_T_DOSSIER, strict, &out->text, &out->size);
}

static int32_t school_year(world *w, int32_t lang, given *out) {
    assert_int_equal(hgw_ctx_set_lang(w->ctx, lang), HGW_OK);
    assert_int_equal(hgw_ctx_set_today(w->ctx, 20251121), HGW_OK);
    return hgw_calendar(w->ctx, w->docs[CALENDAR], NULL, 0, NULL, &out->doc);
}

static int32_t next_period(world *w, int32_t today, given *out) {
    const hgw_doc *beside[] = {w->docs[TEAM], w->docs[CALENDAR]};
    assert_int_equal(hgw_ctx_set_today(w->ctx, today), HGW_OK);
    return hgw_next(w->ctx, w->docs[DOSSIER], beside, 2, NULL, &out->doc);
}

static int32_t explain(world *w, int32_t lang, given *out) {
    assert_int_equal(hgw_ctx_set_lang(w->ctx, lang), HGW_OK);
    return hgw_explain(w->ctx, "PERIOD_TOO_LONG", w->docs[TEAM], &out->doc);
}

static int32_t coverage(world *w, int32_t of_period, given *out) {
    const hgw_doc *beside[] = {w->docs[TEAM], w->docs[CALENDAR]};
    assert_int_equal(hgw_ctx_set_today(w->ctx, 20251121), HGW_OK);
    return hgw_coverage(w->ctx, w->docs[DOSSIER], beside, 2, of_period ? w->period : NULL, &out->doc);
}

static int32_t evaluate(world *w, int32_t final, given *out) {
    const hgw_doc *beside[] = {w->docs[TEAM], w->docs[CALENDAR]};
    assert_int_equal(hgw_ctx_set_today(w->ctx, final ? 20260112 : 20251121), HGW_OK);
    return hgw_evaluate(w->ctx, w->docs[DOSSIER], beside, 2, final ? w->end : NULL, &out->doc);
}

static int32_t render_worded(world *w, int32_t which, given *out) {
    const hgw_doc *beside[] = {w->docs[DOSSIER], w->docs[TEAM], w->docs[CALENDAR]};
    return hgw_render(w->ctx, w->worded[which], beside, 3, w->html, &out->text, &out->size);
}

static const struct {
    const char *name;
    call run;
    int32_t argument;
} calls[] = {
    {"load dossier", load, DOSSIER},
    {"load team", load, TEAM},
    {"load calendar", load, CALENDAR},
    {"check in Dutch", check, HGW_LANG_NL},
    {"check in English", check, HGW_LANG_EN},
    {"findings as text", render_findings, 0},
    {"findings as HTML", render_findings, 1},
    {"dossier as text", render_dossier, 0},
    {"dossier as HTML", render_dossier, 1},
    {"save", save, 0},
    {"save canonically", save, 1},
    {"clone dossier", clone, DOSSIER},
    {"clone calendar", clone, CALENDAR},
    {"new dossier", create, HGW_T_DOSSIER},
    {"schema", schema, 0},
    {"strict schema", schema, 1},
    {"school year", school_year, HGW_LANG_NL},
    {"next period", next_period, 20260112},
    {"explain a check", explain, HGW_LANG_EN},
    {"the principles in a year", coverage, 0},
    {"the principles in a period", coverage, 1},
    {"an evaluation in between", evaluate, 0},
    {"an evaluation at the end", evaluate, 1},
    {"the principles as HTML", render_worded, 0},
    {"a check as HTML", render_worded, 1},
};

/* ---- looking ---- */

/* On memory that does not fail, whatever the document's own context is on. */
static char *look_at(const world *w, const hgw_doc *doc) {
    char *text = NULL;
    hgw_doc *options = hgw_doc_new(w->safe, HGW_T_SAVE_OPTIONS);
    assert_int_equal(hgw_save_options_set_canonical(options, HGW_ROOT, 1), HGW_OK);
    assert_int_equal(hgw_doc_to_json(w->safe, doc, options, &text, NULL), HGW_OK);
    hgw_doc_free(options);
    return text;
}

static const hgw_doc *given_to(const world *w, int i) {
    return i < FILES ? w->docs[i] : w->findings[i - FILES];
}

static void unchanged(const world *w, const char *name) {
    for (int i = 0; i < FILES + 2; i++) {
        char *now = look_at(w, given_to(w, i));
        if (strcmp(now, w->before[i]) != 0)
            fail_msg("%s changed document %d", name, i);
        hgw_free(now);
    }
}

static void end(given *out) {
    hgw_doc_free(out->doc);
    hgw_free(out->text);
    memset(out, 0, sizeof *out);
}

/* ---- the world ---- */

static void read_files(world *w) {
    char path[1024];
    for (int i = 0; i < FILES; i++) {
        snprintf(path, sizeof path, "%s/docs/examples/achtbaan/%s", HGW_SOURCE_DIR, files[i].path);
        FILE *file = fopen(path, "rb");
        w->bytes[i] = malloc(ROOM);
        assert_true(file && w->bytes[i]);
        w->sizes[i] = fread(w->bytes[i], 1, ROOM, file);
        assert_int_equal(fclose(file), 0);
    }
}

static void start(world *w) {
    given out = {NULL, NULL, 0};
    memset(w, 0, sizeof *w);
    read_files(w);
    failing_mem_start(&w->memory);
    w->memory.canary = CANARY;
    w->ctx = hgw_ctx_new_with(failing_mem_resize, &w->memory);
    w->safe = hgw_ctx_new();
    assert_true(w->ctx && w->safe);
    for (int i = 0; i < FILES; i++) {
        assert_int_equal(load(w, i, &out), HGW_OK);
        w->docs[i] = out.doc;
    }
    for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN; lang++) {
        assert_int_equal(check(w, lang, &out), HGW_OK);
        w->findings[lang - 1] = out.doc;
    }
    w->canonical = hgw_doc_new(w->ctx, HGW_T_SAVE_OPTIONS);
    w->text = hgw_doc_new(w->ctx, HGW_T_RENDER_OPTIONS);
    w->html = hgw_doc_new(w->ctx, HGW_T_RENDER_OPTIONS);
    assert_int_equal(hgw_save_options_set_canonical(w->canonical, HGW_ROOT, 1), HGW_OK);
    assert_int_equal(hgw_render_options_set_format(w->html, HGW_ROOT, HGW_FORMAT_HTML), HGW_OK);
    w->period = hgw_doc_new(w->ctx, HGW_T_COVERAGE_OPTIONS);
    assert_int_equal(hgw_coverage_options_set_period(w->period, HGW_ROOT, "P2"), HGW_OK);
    w->end = hgw_doc_new(w->ctx, HGW_T_EVALUATE_OPTIONS);
    assert_int_equal(hgw_evaluate_options_set_kind(w->end, HGW_ROOT, HGW_EVALUATION_KIND_FINAL), HGW_OK);
    assert_int_equal(coverage(w, 0, &out), HGW_OK);
    w->worded[0] = out.doc;
    assert_int_equal(explain(w, HGW_LANG_NL, &out), HGW_OK);
    w->worded[1] = out.doc;
    for (int i = 0; i < FILES + 2; i++)
        w->before[i] = look_at(w, given_to(w, i));
    assert_non_null(strstr(w->before[DOSSIER], CANARY));
}

static void stop(world *w) {
    for (int i = 0; i < FILES + 2; i++)
        hgw_free(w->before[i]);
    for (int i = 0; i < FILES; i++) {
        hgw_doc_free(w->docs[i]);
        free(w->bytes[i]);
    }
    hgw_doc_free(w->findings[0]);
    hgw_doc_free(w->findings[1]);
    hgw_doc_free(w->canonical);
    hgw_doc_free(w->text);
    hgw_doc_free(w->html);
    hgw_doc_free(w->period);
    hgw_doc_free(w->end);
    hgw_doc_free(w->worded[0]);
    hgw_doc_free(w->worded[1]);
    hgw_ctx_free(w->ctx);
    hgw_ctx_free(w->safe);
    assert_int_equal(w->memory.dirty, 0);
    assert_int_equal(failing_mem_wrong(&w->memory), 0);
}

static void fail_from(world *w, size_t at, int and_on) {
    w->memory.requests = 0;
    w->memory.failures = 0;
    w->memory.fail_at = at;
    w->memory.and_on = and_on;
}

/* ---- calls that give something ---- */

static void as_expected(const world *w, const char *name, const given *out, const char *expected) {
    char *seen = out->doc ? look_at(w, out->doc) : NULL;
    if (strcmp(seen ? seen : out->text, expected) != 0)
        fail_msg("%s gave something else", name);
    hgw_free(seen);
}

/* One call with the request at a place failing; 0 when the call does not come that far. */
static int one_failure(world *w, size_t which, size_t at, int and_on, const char *expected) {
    const char *name = calls[which].name;
    given out = {(hgw_doc *)(void *)w, (char *)(void *)w, 77};
    size_t live = w->memory.live;
    hgw_error_clear(w->ctx);
    fail_from(w, at, and_on);
    int32_t status = calls[which].run(w, calls[which].argument, &out);
    size_t failures = w->memory.failures;
    fail_from(w, 0, 0);
    if (out.doc == (hgw_doc *)(void *)w)
        out.doc = NULL; /* the call gives a text */
    if (out.text == (char *)(void *)w)
        out.text = NULL;
    if (status == HGW_OK) {
        as_expected(w, name, &out, expected);
        end(&out);
    } else {
        if (status != HGW_E_NOMEM || hgw_error_status(w->ctx) != HGW_E_NOMEM || !failures)
            fail_msg("%s, request %lu: %s", name, (unsigned long)at, hgw_status_name(status));
        assert_true(!out.doc && !out.text && (out.size == 0 || out.size == 77));
        unchanged(w, name);
    }
    if (w->memory.live != live || w->memory.dirty || w->memory.misused)
        fail_msg("%s, request %lu: %ld blocks more, %lu with a name, %lu misused", name, (unsigned long)at,
                 (long)w->memory.live - (long)live, (unsigned long)w->memory.dirty, (unsigned long)w->memory.misused);
    return failures > 0;
}

static void every_failure(world *w, size_t which, int and_on) {
    given out = {NULL, NULL, 0};
    assert_int_equal(calls[which].run(w, calls[which].argument, &out), HGW_OK);
    /* Kept: the text itself, or the document as text. */
    char *expected = out.doc ? look_at(w, out.doc) : out.text;
    out.text = NULL;
    end(&out);
    size_t at = 1, step = (size_t)lean(1, and_on ? 29 : 11);
    for (; one_failure(w, which, at, and_on, expected); at += step) {
        /* The next call works. */
        assert_int_equal(calls[which].run(w, calls[which].argument, &out), HGW_OK);
        as_expected(w, calls[which].name, &out, expected);
        end(&out);
    }
    assert_true(at > 1);
    hgw_free(expected);
}

static void calls_end_clean(void **state) {
    (void)state;
    world w;
    start(&w);
    for (size_t which = 0; which < sizeof calls / sizeof *calls; which++)
        for (int and_on = 0; and_on < 2; and_on++)
            every_failure(&w, which, and_on);
    stop(&w);
}

/* ---- changes ---- */

static hgw_rec named(const hgw_doc *doc, const char *id) {
    hgw_rec rec = hgw_rec_find(doc, id);
    assert_int_not_equal(rec, 0);
    return rec;
}

static int32_t made(const hgw_ctx *ctx, hgw_rec rec) {
    return rec ? HGW_OK : hgw_error_status(ctx);
}

/* One change of many kinds; the long texts do not fit the room that stands.  (That small changes too end clean when
 * they use up that room is tested in tests/doc.) */
static int32_t change(world *w, hgw_doc *doc, int which) {
    static char longer[1 << 20];
    memset(longer, 'x', sizeof longer - 1);
    memcpy(longer, CANARY, sizeof CANARY - 1);
    hgw_rec goal = named(doc, "G02"), need = named(doc, "N04"), pupil = named(doc, "P16");
    switch (which) {
    case 0:
        return hgw_goal_set_text(doc, goal, longer);
    case 1:
        return hgw_pupil_set_given_name(doc, pupil, CANARY " de " CANARY);
    case 2:
        return hgw_goal_set_target_date(doc, goal, 20251219);
    case 3:
        return hgw_need_set_goal(doc, need, goal);
    case 4:
        return made(w->ctx, hgw_dossier_add_goals(doc, HGW_ROOT));
    case 5:
        return made(w->ctx, hgw_dossier_add_pupils(doc, HGW_ROOT));
    case 6:
        return hgw_goal_add_grades(doc, goal, 4);
    case 7:
        return hgw_goal_add_pupils(doc, goal, pupil);
    case 8:
        return hgw_goal_set_id(doc, goal, longer + sizeof longer - 200);
    case 9:
        return hgw_item_put(doc, named(doc, "K345"), HGW_SCHOOL_GROUP_TEACHERS, longer + sizeof longer - 200);
    case 10:
        return hgw_put(doc, named(doc, "W4"), HGW_WEEK_PLAN_WEEK_START, "2025-11-24");
    case 11:
        return hgw_rec_move(doc, pupil, 0);
    case 12:
        return hgw_clear(doc, need, HGW_NEED_TEXT);
    case 13:
        return hgw_rec_remove(doc, named(doc, "P17"));
    default:
        return hgw_pupil_set_surname(doc, pupil, longer);
    }
}
enum { CHANGES = 15 };

/* Each change is made to a fresh copy. */
static int one_change(world *w, int which, size_t at, int and_on, const char *after) {
    hgw_doc *doc = hgw_doc_clone(w->ctx, w->docs[DOSSIER]);
    assert_non_null(doc);
    fail_from(w, at, and_on);
    int32_t status = change(w, doc, which);
    size_t failures = w->memory.failures;
    fail_from(w, 0, 0);
    if (status != HGW_OK) {
        assert_int_equal(status, HGW_E_NOMEM);
        assert_true(failures > 0);
        char *now = look_at(w, doc);
        if (strcmp(now, w->before[DOSSIER]) != 0)
            fail_msg("change %d, request %lu: changed all the same", which, (unsigned long)at);
        hgw_free(now);
        assert_int_equal(change(w, doc, which), HGW_OK); /* the next call works */
    }
    char *now = look_at(w, doc);
    assert_string_equal(now, after);
    hgw_free(now);
    hgw_doc_free(doc);
    return failures > 0;
}

static void changes_end_clean(void **state) {
    (void)state;
    world w;
    size_t failed = 0;
    start(&w);
    for (int which = 0; which < CHANGES; which++) {
        hgw_doc *doc = hgw_doc_clone(w.ctx, w.docs[DOSSIER]);
        if (change(&w, doc, which) != HGW_OK)
            fail_msg("change %d: %s", which, hgw_error_message(w.ctx));
        char *after = look_at(&w, doc);
        hgw_doc_free(doc);
        size_t live = w.memory.live;
        for (int and_on = 0; and_on < 2; and_on++)
            for (size_t at = 1; one_change(&w, which, at, and_on, after); at++)
                failed++;
        assert_int_equal(w.memory.live, live);
        assert_int_equal(w.memory.dirty, 0);
        hgw_free(after);
    }
    assert_true(failed >= 4);
    stop(&w);
}

/* ---- from the first request to the last ---- */

/* The whole of it, from no context to none; what failed on the way is left out. */
static void all_of_it(world *w) {
    given out = {NULL, NULL, 0};
    w->ctx = hgw_ctx_new_with(failing_mem_resize, &w->memory);
    if (!w->ctx)
        return;
    int32_t status = HGW_OK;
    for (int i = 0; i < FILES && status == HGW_OK; i++) {
        status = load(w, i, &out);
        w->docs[i] = out.doc;
    }
    if (status == HGW_OK)
        status = hgw_goal_set_text(w->docs[DOSSIER], named(w->docs[DOSSIER], "G01"), CANARY " telt tot 100");
    for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN && status == HGW_OK; lang++) {
        status = check(w, lang, &out);
        w->findings[lang - 1] = out.doc;
    }
    out.doc = NULL;
    if (status == HGW_OK)
        status = render_findings(w, 0, &out);
    hgw_free(out.text);
    out.text = NULL;
    if (status == HGW_OK)
        status = save(w, 0, &out);
    end(&out);
    assert_int_equal(status, w->memory.failures && status ? HGW_E_NOMEM : HGW_OK);
    assert_true(status == HGW_OK || hgw_error_status(w->ctx) == HGW_E_NOMEM);
    hgw_ctx_free(w->ctx); /* before its documents, which is as good */
    for (int i = 0; i < FILES; i++)
        hgw_doc_free(w->docs[i]);
    hgw_doc_free(w->findings[0]);
    hgw_doc_free(w->findings[1]);
    memset(w->docs, 0, sizeof w->docs);
    memset(w->findings, 0, sizeof w->findings);
}

static void the_whole_ends_clean(void **state) {
    (void)state;
    world w;
    memset(&w, 0, sizeof w);
    read_files(&w);
    for (int and_on = 0; and_on < 2; and_on++) {
        size_t failures = 1;
        for (size_t at = 1; failures; at += (size_t)lean(1, 7)) {
            failing_mem_start(&w.memory);
            w.memory.canary = CANARY;
            fail_from(&w, at, and_on);
            all_of_it(&w);
            failures = w.memory.failures;
            assert_int_equal(failing_mem_wrong(&w.memory), 0);
        }
    }
    for (int i = 0; i < FILES; i++)
        free(w.bytes[i]);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(calls_end_clean),
        cmocka_unit_test(changes_end_clean),
        cmocka_unit_test(the_whole_ends_clean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
