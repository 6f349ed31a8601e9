/* test_misuse.c: every public function with arguments that are wrong, one at a time: NULL, a handle of another kind, a
 * record that is not or no longer there, a field of another type or kind, a number that means nothing, an index before
 * the first and after the last.  Nothing crashes, each says what the headers say, and the document stays as it was.
 * A function that is exported and stands in none of the tables fails the last test. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hgw/hgw.h>

#define COUNT_OF(table) (sizeof(table) / sizeof *(table))

typedef struct world {
    hgw_ctx *ctx;
    hgw_doc *doc;
    hgw_rec goal, pupil, gone;
    char *before;
} world;

static int start(void **state) {
    static world w;
    w.ctx = hgw_ctx_new();
    w.doc = hgw_doc_new(w.ctx, HGW_T_DOSSIER);
    w.goal = hgw_dossier_add_goals(w.doc, HGW_ROOT);
    w.gone = hgw_dossier_add_goals(w.doc, HGW_ROOT);
    w.pupil = hgw_dossier_add_pupils(w.doc, HGW_ROOT);
    hgw_goal_set_text(w.doc, w.goal, "tellen");
    hgw_goal_add_pupils(w.doc, w.goal, w.pupil);
    hgw_goal_add_grades(w.doc, w.goal, 3);
    hgw_rec_remove(w.doc, w.gone);
    *state = &w;
    return hgw_doc_to_json(w.ctx, w.doc, NULL, &w.before, NULL);
}

static int stop(void **state) {
    world *w = *state;
    char *after = NULL;
    assert_int_equal(hgw_doc_to_json(w->ctx, w->doc, NULL, &after, NULL), HGW_OK);
    assert_string_equal(after, w->before);
    hgw_free(after);
    hgw_free(w->before);
    hgw_doc_free(w->doc);
    hgw_ctx_free(w->ctx);
    return 0;
}

static const int64_t nothing_like_it[] = {-1, 0, 250, 65535, INT32_MAX, INT32_MIN};

/* ---- records and fields
 * ---------------------------------------------------------------------------------------------- */

/* All of rec.h as one kind of call; pointers come back as whether there is one. */
typedef int64_t (*op)(hgw_doc *doc, hgw_rec rec, hgw_field field, int32_t index);

#define OP(name, call)                                                                                                 \
  static int64_t name##_(hgw_doc *d, hgw_rec r, hgw_field f, int32_t i) {                                              \
    (void)f, (void)i;                                                                                                  \
    return (call);                                                                                                     \
  }
OP(hgw_rec_type, hgw_rec_type(d, r))
OP(hgw_rec_parent, hgw_rec_parent(d, r))
OP(hgw_rec_count, hgw_rec_count(d, r, f))
OP(hgw_rec_at, hgw_rec_at(d, r, f, i))
OP(hgw_rec_pointer, hgw_rec_pointer(d, r, NULL, 0))
OP(hgw_rec_add, hgw_rec_add(d, r, f))
OP(hgw_rec_remove, hgw_rec_remove(d, r))
OP(hgw_rec_move, hgw_rec_move(d, r, i))
OP(hgw_item_count, hgw_item_count(d, r, f))
OP(hgw_item_get, hgw_item_get(d, r, f, i))
OP(hgw_item_text, hgw_item_text(d, r, f, i) != NULL)
OP(hgw_item_add, hgw_item_add(d, r, f, 3))
OP(hgw_item_put, hgw_item_put(d, r, f, "3"))
OP(hgw_item_show, hgw_item_show(d, r, f, i, NULL, 0))
OP(hgw_item_remove, hgw_item_remove(d, r, f, i))
OP(hgw_has, hgw_has(d, r, f))
OP(hgw_clear, hgw_clear(d, r, f))
OP(hgw_get_int, hgw_get_int(d, r, f))
OP(hgw_set_int, hgw_set_int(d, r, f, 1))
OP(hgw_get_real, hgw_get_real(d, r, f) != 0.0)
OP(hgw_set_real, hgw_set_real(d, r, f, 1.0))
OP(hgw_get_ref, hgw_get_ref(d, r, f))
OP(hgw_set_ref, hgw_set_ref(d, r, f, 1))
OP(hgw_get_text, hgw_get_text(d, r, f) != NULL)
OP(hgw_set_text, hgw_set_text(d, r, f, "x"))
OP(hgw_set_textn, hgw_set_textn(d, r, f, "x", 1))
OP(hgw_put, hgw_put(d, r, f, "x"))
OP(hgw_show, hgw_show(d, r, f, NULL, 0))
#undef OP

/* STATUS: what it returns is the status; else it returns 0 and the context has the status.  QUIET: a record that is not
 * there is no error, since that is how one asks. */
enum { STATUS = 1, HAS_FIELD = 2, HAS_INDEX = 4, QUIET = 8 };

static const struct {
    const char *name;
    op call;
    int flags;
    hgw_field good, other_kind; /* fields of a goal; 0: there is none of another kind */
} ops[] = {
#define ROW(name, flags, good, other)                                                                                  \
  { #name, name##_, flags, good, other }
    ROW(hgw_rec_type, QUIET, 0, 0),
    ROW(hgw_rec_parent, 0, 0, 0),
    ROW(hgw_rec_count, HAS_FIELD, HGW_GOAL_METHOD_REFS, HGW_GOAL_TEXT),
    ROW(hgw_rec_at, HAS_FIELD | HAS_INDEX, HGW_GOAL_METHOD_REFS, HGW_GOAL_PUPILS),
    ROW(hgw_rec_pointer, STATUS, 0, 0),
    ROW(hgw_rec_add, HAS_FIELD, HGW_GOAL_METHOD_REFS, HGW_GOAL_GRADES),
    ROW(hgw_rec_remove, STATUS, 0, 0),
    ROW(hgw_rec_move, STATUS | HAS_INDEX, 0, 0),
    ROW(hgw_item_count, HAS_FIELD, HGW_GOAL_GRADES, HGW_GOAL_METHOD_REFS),
    ROW(hgw_item_get, HAS_FIELD | HAS_INDEX, HGW_GOAL_GRADES, HGW_GOAL_METHOD_REFS),
    ROW(hgw_item_text, HAS_FIELD | HAS_INDEX, HGW_GOAL_AUTHORS, HGW_GOAL_GRADES),
    ROW(hgw_item_add, STATUS | HAS_FIELD, HGW_GOAL_GRADES, HGW_GOAL_METHOD_REFS),
    ROW(hgw_item_put, STATUS | HAS_FIELD, HGW_GOAL_GRADES, HGW_GOAL_TEXT),
    ROW(hgw_item_show, STATUS | HAS_FIELD | HAS_INDEX, HGW_GOAL_GRADES, HGW_GOAL_METHOD_REFS),
    ROW(hgw_item_remove, STATUS | HAS_FIELD | HAS_INDEX, HGW_GOAL_GRADES, HGW_GOAL_METHOD_REFS),
    ROW(hgw_has, HAS_FIELD, HGW_GOAL_TEXT, 0),
    ROW(hgw_clear, STATUS | HAS_FIELD, HGW_GOAL_TEXT, 0),
    ROW(hgw_get_int, HAS_FIELD, HGW_GOAL_CRUCIAL, HGW_GOAL_TEXT),
    ROW(hgw_set_int, STATUS | HAS_FIELD, HGW_GOAL_CRUCIAL, HGW_GOAL_TEXT),
    ROW(hgw_get_real, HAS_FIELD, HGW_GOAL_CRUCIAL, HGW_GOAL_CRUCIAL),
    ROW(hgw_set_real, STATUS | HAS_FIELD, HGW_GOAL_CRUCIAL, HGW_GOAL_CRUCIAL),
    ROW(hgw_get_ref, HAS_FIELD, HGW_GOAL_CONVERSATION, HGW_GOAL_TEXT),
    ROW(hgw_set_ref, STATUS | HAS_FIELD, HGW_GOAL_CONVERSATION, HGW_GOAL_PUPILS),
    ROW(hgw_get_text, HAS_FIELD, HGW_GOAL_TEXT, HGW_GOAL_CRUCIAL),
    ROW(hgw_set_text, STATUS | HAS_FIELD, HGW_GOAL_TEXT, HGW_GOAL_GRADES),
    ROW(hgw_set_textn, STATUS | HAS_FIELD, HGW_GOAL_TEXT, HGW_GOAL_CRUCIAL),
    ROW(hgw_put, STATUS | HAS_FIELD, HGW_GOAL_TEXT, HGW_GOAL_GRADES),
    ROW(hgw_show, STATUS | HAS_FIELD, HGW_GOAL_TEXT, HGW_GOAL_GRADES),
#undef ROW
};

/* One call that must fail with a status. */
static void wrong(world *w, size_t which, hgw_doc *doc, hgw_rec rec, hgw_field field, int32_t index, int32_t status) {
    hgw_error_clear(w->ctx);
    int64_t said = ops[which].call(doc, rec, field, index);
    int32_t kept = hgw_error_status(w->ctx);
    int32_t wanted = doc == w->doc ? status : HGW_OK; /* no document, no context to keep it */
    if (said != (ops[which].flags & STATUS ? status : 0) || kept != wanted)
        fail_msg("%s(rec %d, field 0x%X, index %d): gives %ld, the context says %s; should be %s", ops[which].name,
                 (int)rec, (unsigned)field, (int)index, (long)said, hgw_status_name(kept), hgw_status_name(status));
}

static void records_and_fields(void **state) {
    world *w = *state;
    const hgw_rec recs[] = {0, -1, w->gone, w->pupil + 1, INT32_MAX, INT32_MIN};
    const hgw_field fields[] = {0, -1, INT32_MAX, INT32_MIN, HGW_PUPIL_GIVEN_NAME, HGW_GOAL_ID + 62, HGW_T_GOAL << 16};
    const int32_t indices[] = {-1, 1, INT32_MAX, INT32_MIN};
    for (size_t i = 0; i < COUNT_OF(ops); i++) {
        int flags = ops[i].flags;
        wrong(w, i, NULL, w->goal, ops[i].good, 0, HGW_E_MISUSE);
        wrong(w, i, (hgw_doc *)(void *)w->ctx, w->goal, ops[i].good, 0, HGW_E_MISUSE);
        for (size_t r = 0; r < COUNT_OF(recs); r++)
            wrong(w, i, w->doc, recs[r], ops[i].good, 0, flags & QUIET ? HGW_OK : HGW_E_STALE);
        for (size_t f = 0; flags & HAS_FIELD && f < COUNT_OF(fields); f++)
            wrong(w, i, w->doc, w->goal, fields[f], 0, HGW_E_TYPE);
        if (ops[i].other_kind)
            wrong(w, i, w->doc, w->goal, ops[i].other_kind, 0, HGW_E_TYPE);
        for (size_t k = 0; flags & HAS_INDEX && k < COUNT_OF(indices); k++)
            wrong(w, i, w->doc, w->goal, ops[i].good, indices[k], HGW_E_RANGE);
    }
}

/* What is left of rec.h: other pointers and values. */
static const char *const rest_of_records[] = {"hgw_rec_next", "hgw_rec_find"};

static void pointers_and_values(void **state) {
    world *w = *state;
    hgw_doc *d = w->doc;
    char room[4] = "abc";
    assert_int_equal(hgw_rec_next(NULL, 0, 0), 0);
    assert_int_equal(hgw_rec_next((hgw_doc *)(void *)w->ctx, 0, 0), 0);
    assert_int_equal(hgw_rec_find(NULL, "goal-1"), 0);
    assert_int_equal(hgw_rec_find(d, NULL), 0);
    assert_int_equal(hgw_rec_find(d, ""), 0);
    for (size_t i = 0; i < COUNT_OF(nothing_like_it); i++) {
        int32_t n = (int32_t)nothing_like_it[i];
        if (n != 0) {
            assert_int_equal(hgw_rec_next(d, n, 0), 0);
            assert_true(hgw_rec_next(d, 0, n) == 0 || n < 0);
            assert_int_equal(hgw_set_int(d, w->goal, HGW_GOAL_SCOPE, n), HGW_E_RANGE);
            assert_int_equal(hgw_set_int(d, w->goal, HGW_GOAL_TARGET_DATE, n), HGW_E_RANGE);
            assert_int_equal(hgw_item_add(d, w->goal, HGW_GOAL_GRADES, n), HGW_E_RANGE);
        }
        assert_int_equal(hgw_set_ref(d, w->goal, HGW_GOAL_CONVERSATION, n), HGW_E_REFERENCE);
        assert_int_equal(hgw_item_add(d, w->goal, HGW_GOAL_PUPILS, n), HGW_E_REFERENCE);
    }
    assert_int_equal(hgw_set_text(d, w->goal, HGW_GOAL_TEXT, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_set_textn(d, w->goal, HGW_GOAL_TEXT, NULL, 1), HGW_E_MISUSE);
    assert_int_equal(hgw_put(d, w->goal, HGW_GOAL_TEXT, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_item_put(d, w->goal, HGW_GOAL_GRADES, NULL), HGW_E_MISUSE);
    for (int32_t capacity = -1; capacity < 2; capacity += 2) {
        char *to = capacity < 0 ? room : NULL;
        assert_int_equal(hgw_show(d, w->goal, HGW_GOAL_TEXT, to, capacity), HGW_E_MISUSE);
        assert_int_equal(hgw_item_show(d, w->goal, HGW_GOAL_GRADES, 0, to, capacity), HGW_E_MISUSE);
        assert_int_equal(hgw_rec_pointer(d, w->goal, to, capacity), HGW_E_MISUSE);
    }
    assert_string_equal(room, "abc");
    assert_int_equal(hgw_rec_remove(d, HGW_ROOT), HGW_E_MISUSE);
    assert_int_equal(hgw_rec_move(d, HGW_ROOT, 0), HGW_E_MISUSE);
    /* A size that was negative: nothing is read, whatever stands there. */
    char one = 'x';
    assert_int_equal(hgw_set_textn(d, w->goal, HGW_GOAL_TEXT, &one, (size_t)-1), HGW_E_LIMIT);
    assert_int_equal(hgw_set_textn(d, w->goal, HGW_GOAL_ID, &one, SIZE_MAX / 2), HGW_E_LIMIT);
    assert_int_equal(hgw_set_textn(d, w->goal, HGW_GOAL_TEXT, "a\0b", 3), HGW_E_PARSE);
}

/* ---- the model: no context, no errors, only nothing
 * ------------------------------------------------------------------- */

typedef int64_t (*question)(int32_t number, int32_t other);

#define ASK(name, call)                                                                                                \
  static int64_t name##_(int32_t n, int32_t o) {                                                                       \
    (void)o;                                                                                                           \
    return (call);                                                                                                     \
  }
ASK(hgw_type_at, hgw_type_at(n == 0 ? -1 : n))
ASK(hgw_type_name, hgw_type_name(n) != NULL)
ASK(hgw_type_label, hgw_type_label(n, o) != NULL)
ASK(hgw_type_doc, hgw_type_doc(n, o) != NULL)
ASK(hgw_type_trait, hgw_type_trait(n, o))
ASK(hgw_field_count, hgw_field_count(n))
ASK(hgw_field_at, hgw_field_at(n, o))
ASK(hgw_field_name, hgw_field_name(n) != NULL)
ASK(hgw_field_kind, hgw_field_kind(n))
ASK(hgw_field_trait, hgw_field_trait(n, o))
ASK(hgw_field_target, hgw_field_target(n, o))
ASK(hgw_field_label, hgw_field_label(n, o) != NULL)
ASK(hgw_field_doc, hgw_field_doc(n, o) != NULL)
ASK(hgw_enumeration_name, hgw_enumeration_name(n) != NULL)
ASK(hgw_enum_count, hgw_enum_count(n))
ASK(hgw_enum_at, hgw_enum_at(n, o))
ASK(hgw_enum_token, hgw_enum_token(n, o) != NULL)
ASK(hgw_enum_label, hgw_enum_label(n, o, o) != NULL)
ASK(hgw_enum_find, hgw_enum_find(n, "met"))
#undef ASK

/* known: a number that does exist, to try the second argument on; 0: the second argument does not matter. */
static const struct {
    const char *name;
    question ask;
    int32_t known;
} questions[] = {
#define ROW(name, known)                                                                                               \
  { #name, name##_, known }
    ROW(hgw_type_at, 0),
    ROW(hgw_type_name, 0),
    ROW(hgw_type_label, HGW_T_GOAL),
    ROW(hgw_type_doc, HGW_T_GOAL),
    ROW(hgw_type_trait, HGW_T_GOAL),
    ROW(hgw_field_count, 0),
    ROW(hgw_field_at, HGW_T_GOAL),
    ROW(hgw_field_name, 0),
    ROW(hgw_field_kind, 0),
    ROW(hgw_field_trait, HGW_GOAL_TEXT),
    ROW(hgw_field_target, HGW_GOAL_PERIOD),
    ROW(hgw_field_label, HGW_GOAL_TEXT),
    ROW(hgw_field_doc, HGW_GOAL_TEXT),
    ROW(hgw_enumeration_name, 0),
    ROW(hgw_enum_count, 0),
    ROW(hgw_enum_at, HGW_ENUM_LANG),
    ROW(hgw_enum_token, HGW_ENUM_LANG),
    ROW(hgw_enum_label, HGW_ENUM_LANG),
    ROW(hgw_enum_find, 0),
#undef ROW
};

/* These have no number to get wrong, or take a name. */
static const char *const rest_of_model[] = {"hgw_type_count",        "hgw_type_find", "hgw_field_find",
                                            "hgw_enumeration_count", "hgw_version",   "hgw_model_version",
                                            "hgw_status_name"};

static void the_model(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT_OF(questions); i++)
        for (size_t k = 0; k < COUNT_OF(nothing_like_it); k++) {
            int32_t n = (int32_t)nothing_like_it[k];
            int is_place = strstr(questions[i].name, "_at") || strstr(questions[i].name, "_target");
            if (questions[i].ask(n, 1))
                fail_msg("%s(%d) gives something", questions[i].name, (int)n);
            if (questions[i].known && !(is_place && n == 0) && questions[i].ask(questions[i].known, n))
                fail_msg("%s(…, %d) gives something", questions[i].name, (int)n);
        }
    static const char *const names[] = {"", ".", "goal.", ".text", "goal.text.x", "Goal", "goal.texts", "verzonnen"};
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        assert_int_equal(hgw_type_find(names[i]), 0);
        assert_int_equal(hgw_field_find(names[i]), 0);
        assert_int_equal(hgw_enum_find(HGW_ENUM_GOAL_STATUS, names[i]), 0);
    }
    assert_int_equal(hgw_type_find(NULL), 0);
    assert_int_equal(hgw_field_find(NULL), 0);
    assert_int_equal(hgw_enum_find(HGW_ENUM_GOAL_STATUS, NULL), 0);
    assert_string_equal(hgw_status_name(1), "HGW_E_UNKNOWN");
    assert_string_equal(hgw_status_name(INT32_MIN), "HGW_E_UNKNOWN");
    assert_true(hgw_type_count() > 0 && hgw_enumeration_count() > 0 && hgw_version() > 0 && hgw_model_version() > 0);
}

/* ---- contexts and documents
 * --------------------------------------------------------------------------------------------- */

static const char *const contexts[] = {
    "hgw_ctx_new",       "hgw_ctx_new_with", "hgw_ctx_free",     "hgw_ctx_set_lang", "hgw_ctx_lang",
    "hgw_ctx_set_today", "hgw_ctx_today",    "hgw_error_status", "hgw_error_key",    "hgw_error_message",
    "hgw_error_where",   "hgw_error_number", "hgw_error_clear",  "hgw_free",
};

static void no_context(hgw_ctx *ctx) {
    assert_int_equal(hgw_ctx_set_lang(ctx, HGW_LANG_EN), HGW_E_MISUSE);
    assert_int_equal(hgw_ctx_lang(ctx), 0);
    assert_int_equal(hgw_ctx_set_today(ctx, 20251121), HGW_E_MISUSE);
    assert_int_equal(hgw_ctx_today(ctx), 0);
    assert_int_equal(hgw_error_status(ctx), HGW_E_MISUSE);
    assert_non_null(hgw_error_key(ctx));
    assert_non_null(hgw_error_message(ctx));
    assert_string_equal(hgw_error_where(ctx), "");
    assert_int_equal(hgw_error_number(ctx, HGW_AT_LINE), -1);
    hgw_error_clear(ctx);
    hgw_ctx_free(ctx);
}

static void the_context(void **state) {
    world *w = *state;
    no_context(NULL);
    no_context((hgw_ctx *)(void *)w->doc);
    hgw_free(NULL);
    hgw_ctx_free(hgw_ctx_new_with(NULL, w));
    hgw_ctx_free(hgw_ctx_new());
    for (size_t i = 0; i < COUNT_OF(nothing_like_it); i++) {
        int32_t n = (int32_t)nothing_like_it[i];
        assert_int_equal(hgw_ctx_set_lang(w->ctx, n), HGW_E_RANGE);
        assert_int_equal(hgw_ctx_set_today(w->ctx, n), n ? HGW_E_RANGE : HGW_OK);
        assert_int_equal(hgw_error_number(w->ctx, n), -1);
    }
    assert_int_equal(hgw_ctx_set_today(w->ctx, 20260229), HGW_E_RANGE);
    assert_int_equal(hgw_ctx_lang(w->ctx), HGW_LANG_NL);
    assert_int_equal(hgw_ctx_today(w->ctx), 0);
}

static const char *const documents[] = {"hgw_doc_new",    "hgw_doc_clone",     "hgw_doc_free",    "hgw_doc_freeze",
                                        "hgw_doc_frozen", "hgw_doc_from_json", "hgw_doc_to_json", "hgw_schema",
                                        "hgw_check",      "hgw_render"};

static void no_document(world *w, hgw_doc *doc) {
    hgw_doc *out = w->doc;
    char *text = w->before;
    size_t size = 9;
    assert_null(hgw_doc_clone(w->ctx, doc));
    assert_int_equal(hgw_error_status(w->ctx), HGW_E_MISUSE);
    hgw_doc_free(doc);
    assert_int_equal(hgw_doc_freeze(doc), HGW_E_MISUSE);
    assert_int_equal(hgw_doc_frozen(doc), 0);
    assert_int_equal(hgw_doc_to_json(w->ctx, doc, NULL, &text, &size), HGW_E_MISUSE);
    assert_true(text == NULL && size == 0);
    assert_int_equal(hgw_check(w->ctx, doc, NULL, 0, NULL, &out), HGW_E_MISUSE);
    assert_null(out);
    text = w->before;
    assert_int_equal(hgw_render(w->ctx, doc, NULL, 0, NULL, &text, &size), HGW_E_MISUSE);
    assert_null(text);
}

/* A wrong context, or none to say it to. */
static void no_context_for(world *w, hgw_ctx *ctx) {
    hgw_doc *out = w->doc;
    char *text = w->before;
    size_t size = 9;
    assert_null(hgw_doc_new(ctx, HGW_T_DOSSIER));
    assert_null(hgw_doc_clone(ctx, w->doc));
    assert_int_equal(hgw_doc_from_json(ctx, 0, "{}", 2, NULL, &out), HGW_E_MISUSE);
    assert_null(out);
    out = w->doc;
    assert_int_equal(hgw_check(ctx, w->doc, NULL, 0, NULL, &out), HGW_E_MISUSE);
    assert_null(out);
    assert_int_equal(hgw_doc_to_json(ctx, w->doc, NULL, &text, &size), HGW_E_MISUSE);
    assert_true(text == NULL && size == 0);
    text = w->before;
    assert_int_equal(hgw_render(ctx, w->doc, NULL, 0, NULL, &text, NULL), HGW_E_MISUSE);
    assert_null(text);
    text = w->before;
    assert_int_equal(hgw_schema(ctx, HGW_T_TEAM, 0, &text, NULL), HGW_E_MISUSE);
    assert_null(text);
}

static void wrong_beside(world *w) {
    const hgw_doc *holes[] = {NULL}, *strangers[] = {(hgw_doc *)(void *)w->ctx};
    hgw_doc *options = hgw_doc_new(w->ctx, HGW_T_SAVE_OPTIONS), *out = NULL;
    char *text = NULL;
    const hgw_doc *no_papers[] = {options};
    const struct {
        const hgw_doc *const *beside;
        int32_t count, status;
    } rows[] = {{NULL, 1, HGW_E_MISUSE},   {holes, 1, HGW_E_MISUSE},         {strangers, 1, HGW_E_MISUSE},
                {holes, -1, HGW_E_MISUSE}, {holes, INT32_MIN, HGW_E_MISUSE}, {holes, INT32_MAX, HGW_E_MISUSE},
                {no_papers, 1, HGW_E_TYPE}};
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        assert_int_equal(hgw_check(w->ctx, w->doc, rows[i].beside, rows[i].count, NULL, &out), rows[i].status);
        assert_int_equal(hgw_render(w->ctx, w->doc, rows[i].beside, rows[i].count, NULL, &text, NULL), rows[i].status);
        assert_true(out == NULL && text == NULL);
    }
    /* Options of another verb, and documents where options belong. */
    assert_int_equal(hgw_check(w->ctx, w->doc, NULL, 0, options, &out), HGW_E_TYPE);
    assert_int_equal(hgw_check(w->ctx, options, NULL, 0, NULL, &out), HGW_E_TYPE);
    assert_int_equal(hgw_render(w->ctx, w->doc, NULL, 0, options, &text, NULL), HGW_E_TYPE);
    assert_int_equal(hgw_doc_to_json(w->ctx, w->doc, w->doc, &text, NULL), HGW_E_TYPE);
    assert_int_equal(hgw_doc_from_json(w->ctx, 0, "{}", 2, options, &out), HGW_E_TYPE);
    assert_true(out == NULL && text == NULL);
    hgw_doc_free(options);
}

static void the_documents(void **state) {
    world *w = *state;
    hgw_doc *out = NULL;
    char *text = NULL, one = '{';
    no_document(w, NULL);
    no_document(w, (hgw_doc *)(void *)w->ctx);
    no_context_for(w, NULL);
    no_context_for(w, (hgw_ctx *)(void *)w->doc);
    wrong_beside(w);
    /* Nowhere to put it. */
    assert_int_equal(hgw_doc_from_json(w->ctx, 0, "{}", 2, NULL, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_doc_to_json(w->ctx, w->doc, NULL, NULL, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_schema(w->ctx, HGW_T_TEAM, 0, NULL, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_check(w->ctx, w->doc, NULL, 0, NULL, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_render(w->ctx, w->doc, NULL, 0, NULL, NULL, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_doc_from_json(w->ctx, 0, NULL, 2, NULL, &out), HGW_E_MISUSE);
    assert_int_equal(hgw_doc_from_json(w->ctx, 0, &one, (size_t)-1, NULL, &out), HGW_E_LIMIT);
    for (size_t i = 0; i < COUNT_OF(nothing_like_it); i++) {
        int32_t n = (int32_t)nothing_like_it[i];
        assert_null(hgw_doc_new(w->ctx, n));
        assert_int_equal(hgw_error_status(w->ctx), HGW_E_TYPE);
        assert_int_equal(hgw_schema(w->ctx, n, 0, &text, NULL), HGW_E_TYPE);
        if (n)
            assert_int_equal(hgw_doc_from_json(w->ctx, n, w->before, strlen(w->before), NULL, &out), HGW_E_TYPE);
        assert_true(out == NULL && text == NULL);
    }
    assert_null(hgw_doc_new(w->ctx, HGW_T_GOAL));
}

/* ---- nothing is left out
 * -------------------------------------------------------------------------------------------------- */

/* These have a test of their own: test_misuse_time.c. */
static const char *const in_time[] = {
    "hgw_calendar",         "hgw_date_add",      "hgw_date_add_school", "hgw_date_days",  "hgw_date_easter",
    "hgw_date_find",        "hgw_date_half_way", "hgw_date_iso_week",   "hgw_date_local", "hgw_date_of_week",
    "hgw_date_school_days", "hgw_date_weekday",  "hgw_error_set",       "hgw_import",     "hgw_next",
    "hgw_text_new"};

/* And these: test_misuse_rules.c, test_misuse_figures.c. */
static const char *const in_rules[] = {"hgw_coverage", "hgw_evaluate", "hgw_explain", "hgw_evaluate_series",
                                       "hgw_stat"};

static int stands_in(const char *const *names, size_t count, const char *name) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0)
            return 1;
    return 0;
}

static void every_export_is_here(void **state) {
    (void)state;
    FILE *file = fopen(HGW_SOURCE_DIR "/tests/api/exports.txt", "r");
    char name[100];
    int lines = 0;
    assert_non_null(file);
    while (fscanf(file, "%99s", name) == 1) {
        int found = stands_in(contexts, COUNT_OF(contexts), name) || stands_in(documents, COUNT_OF(documents), name) ||
                    stands_in(rest_of_records, COUNT_OF(rest_of_records), name) ||
                    stands_in(rest_of_model, COUNT_OF(rest_of_model), name) ||
                    stands_in(in_time, COUNT_OF(in_time), name) || stands_in(in_rules, COUNT_OF(in_rules), name);
        for (size_t i = 0; i < COUNT_OF(ops); i++)
            found |= strcmp(ops[i].name, name) == 0;
        for (size_t i = 0; i < COUNT_OF(questions); i++)
            found |= strcmp(questions[i].name, name) == 0;
        if (!found)
            fail_msg("%s stands in no table", name);
        lines++;
    }
    fclose(file);
    assert_true(lines > 70);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(records_and_fields, start, stop),
        cmocka_unit_test_setup_teardown(pointers_and_values, start, stop),
        cmocka_unit_test(the_model),
        cmocka_unit_test_setup_teardown(the_context, start, stop),
        cmocka_unit_test_setup_teardown(the_documents, start, stop),
        cmocka_unit_test(every_export_is_here),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
