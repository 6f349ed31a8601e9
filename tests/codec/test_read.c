/* test_read.c: documents from JSON: what is read, what is kept, and what the options ask. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "doc/doc.h"
#include <hgw/hgw.h>

static hgw_ctx *ctx;

static int set_up(void **state) {
    (void)state;
    ctx = hgw_ctx_new();
    return ctx ? 0 : -1;
}

static int tear_down(void **state) {
    (void)state;
    hgw_ctx_free(ctx);
    return 0;
}

static hgw_doc *load_as(hgw_type root, const char *json, const hgw_doc *options) {
    hgw_doc *doc = NULL;
    hgw_error_clear(ctx);
    int32_t status = hgw_doc_from_json(ctx, root, json, strlen(json), options, &doc);
    assert_int_equal(status == HGW_OK, doc != NULL);
    assert_int_equal(status, hgw_error_status(ctx));
    return doc;
}

static hgw_doc *load(const char *json) {
    hgw_doc *doc = load_as(0, json, NULL);
    if (!doc)
        print_error("%s at %s\n", hgw_error_key(ctx), hgw_error_where(ctx));
    assert_non_null(doc);
    return doc;
}

static void refuse(hgw_type root, const char *json, const hgw_doc *options, const char *key, const char *where) {
    assert_null(load_as(root, json, options));
    assert_string_equal(hgw_error_key(ctx), key);
    assert_string_equal(hgw_error_where(ctx), where);
    assert_true(hgw_error_number(ctx, HGW_AT_LINE) >= 1);
    assert_true(hgw_error_number(ctx, HGW_AT_COLUMN) >= 1);
    assert_in_range(hgw_error_number(ctx, HGW_AT_OFFSET), 0, strlen(json));
}

static void test_kinds(void **state) {
    (void)state;
    hgw_doc *doc = load("{\"hgw\":\"dossier/1\",\"id\":\"d\",\"school\":\"sch\\u0061ap\",\"goals\":[{\"id\":\"g\","
                        "\"text\":\"a\\n\\u00e9\",\"crucial\":true,\"on_wall\":false,\"made_on\":\"2024-02-29\","
                        "\"scope\":\"pupil\",\"grades\":[1,8.0,4e0],\"planned_evidence\":[\"cito\",\"talk_show\"],"
                        "\"authors\":[\"s\\u0031\",\"s2\"]}],\"week_plans\":[{\"slots\":[{\"start\":\"23:59\"}]}],"
                        "\"outcome_targets\":[{\"score\":-1.50E1}]}");
    hgw_rec goal = hgw_rec_find(doc, "g");
    assert_string_equal(hgw_dossier_school(doc, HGW_ROOT), "schaap");
    assert_string_equal(hgw_goal_text(doc, goal), "a\n\xC3\xA9");
    assert_int_equal(hgw_goal_crucial(doc, goal), 1);
    assert_int_equal(hgw_goal_on_wall(doc, goal), 0);
    assert_true(hgw_has(doc, goal, HGW_GOAL_ON_WALL));
    assert_false(hgw_has(doc, goal, HGW_GOAL_WITH_PUPILS));
    assert_int_equal(hgw_goal_made_on(doc, goal), 20240229);
    assert_int_equal(hgw_goal_scope(doc, goal), HGW_GOAL_SCOPE_PUPIL);
    assert_int_equal(hgw_goal_grades_count(doc, goal), 3);
    assert_int_equal(hgw_goal_grades_at(doc, goal, 1), 8);
    assert_int_equal(hgw_goal_grades_at(doc, goal, 2), 4);
    assert_int_equal(hgw_goal_planned_evidence_at(doc, goal, 0), HGW_EVIDENCE_KIND_CITO);
    assert_int_equal(hgw_goal_planned_evidence_at(doc, goal, 1), HGW_UNKNOWN_TOKEN);
    assert_string_equal(hgw_goal_authors_at(doc, goal, 0), "s1");
    hgw_rec slot = hgw_rec_next(doc, HGW_T_SLOT, 0);
    assert_int_equal(hgw_slot_start(doc, slot), 23 * 60 + 59);
    hgw_rec target = hgw_rec_next(doc, HGW_T_OUTCOME_TARGET, 0);
    assert_true(hgw_outcome_target_score(doc, target) == -15.0);
    hgw_doc_free(doc);
}

/* Records are numbered in the order of the file, and a reference may point ahead. */
static void test_order(void **state) {
    (void)state;
    hgw_doc *doc = load("{\"hgw\":\"dossier/1\",\"goals\":[{\"pupils\":[\"b\",\"a\",\"b\"],\"id\":\"g1\"},"
                        "{\"prerequisites\":[\"g2\",\"g1\"],\"id\":\"g2\",\"method_refs\":[{\"page\":\"3\"}]}],"
                        "\"pupils\":[{\"id\":\"a\"},{\"id\":\"b\",\"school_group\":\"\\u0067roup\"}],"
                        "\"school_groups\":[{\"id\":\"group\"}]}");
    assert_int_equal(hgw_rec_find(doc, "g1"), 2);
    assert_int_equal(hgw_rec_find(doc, "g2"), 3);
    assert_int_equal(hgw_rec_type(doc, 4), HGW_T_METHOD_REF);
    assert_int_equal(hgw_rec_find(doc, "a"), 5);
    assert_int_equal(hgw_goal_pupils_count(doc, 2), 3);
    assert_int_equal(hgw_goal_pupils_at(doc, 2, 0), 6);
    assert_int_equal(hgw_goal_pupils_at(doc, 2, 1), 5);
    assert_int_equal(hgw_goal_prerequisites_at(doc, 3, 0), 3);
    assert_int_equal(hgw_pupil_school_group(doc, 6), hgw_rec_find(doc, "group"));
    hgw_doc_free(doc);
}

static void test_root(void **state) {
    (void)state;
    hgw_doc *doc = load("{\"hgw\":\"team/2147483647\"}");
    assert_int_equal(hgw_rec_type(doc, HGW_ROOT), HGW_T_TEAM);
    assert_int_equal(hgwi_doc_file_model(doc), 2147483647);
    hgw_doc_free(doc);
    doc = load("{\"\\u0068gw\":\"te\\u0061m/1\"}");
    assert_int_equal(hgw_rec_type(doc, HGW_ROOT), HGW_T_TEAM);
    hgw_doc_free(doc);
    doc = load("{\"base_approaches\":[{\"text\":\"hgw\"}],\"hgw\":\"team/1\",\"id\":\"t\"}"); /* in canonical order */
    assert_int_equal(hgw_rec_type(doc, 2), HGW_T_BASE_APPROACH);
    assert_int_equal(hgwi_doc_file_model(doc), 1);
    hgw_doc_free(doc);
    doc = load_as(HGW_T_TEAM, "{}", NULL);
    assert_non_null(doc);
    assert_int_equal(hgwi_doc_file_model(doc), 0);
    hgw_doc_free(doc);
    doc = load_as(HGW_T_TEAM, "{\"title\":\"x\",\"hgw\":\"team/1\"}", NULL);
    assert_non_null(doc);
    assert_int_equal(hgwi_doc_file_model(doc), 1);
    hgw_doc_free(doc);
    refuse(0, "{}", NULL, "root.unnamed", "");
    refuse(0, "{\"title\":\"x\",\"u\":{\"hgw\":\"team/1\"}}", NULL, "root.unnamed", "");
    refuse(HGW_T_TEAM, "{\"title\":\"x\",\"hgw\":\"dossier/1\"}", NULL, "root.other", "/hgw");
    refuse(HGW_T_TEAM, "{\"hgw\":\"team/1\",\"hgw\":\"team/1\"}", NULL, "json.key.duplicate", "");
    refuse(0, "{\"hgw\":\"team/1\",\"hgw\":\"team/1\"}", NULL, "json.key.duplicate", "");
    refuse(0, "{\"hgw\":\"spaceship/1\"}", NULL, "root.unknown", "/hgw");
    refuse(0, "{\"hgw\":\"pupil/1\"}", NULL, "root.unknown", "/hgw");
    refuse(0, "{\"hgw\":\"/1\"}", NULL, "root.unknown", "/hgw");
    refuse(0, "{\"hgw\":null}", NULL, "json.null", "/hgw");
    refuse(0, "{\"hgw\":1}", NULL, "shape.text", "/hgw");
    static const char *const wrong[] = {
        "team",     "",        "team/",   "team/0",          "team/01",
        "team/1.0", "team/-1", "team/ 1", "team/2147483648", "team/99999999999999999999",
        "team/1/2"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char json[80] = "{\"hgw\":\"";
        strcat(strcat(json, wrong[i]), "\"}");
        refuse(0, json, NULL, "root.unnamed", "/hgw");
    }
    refuse(0, "[]", NULL, "shape.object", "");
    refuse(HGW_T_TEAM, "null", NULL, "shape.object", "");
    assert_null(load_as(HGW_T_PUPIL, "{}", NULL));
    assert_string_equal(hgw_error_key(ctx), "type.root");
    assert_null(load_as(9999, "{}", NULL));
    assert_null(load_as(-1, "{}", NULL));
}

/* A member "hgw" has its meaning in the root only. */
static void test_inner_hgw(void **state) {
    (void)state;
    hgw_doc *doc = load("{\"hgw\":\"dossier/1\",\"goals\":[{\"hgw\":\"team/1\"}]}");
    const hgwi_unknown *unknown = hgwi_unknown_first(doc, 2);
    assert_non_null(unknown);
    assert_int_equal(unknown->value_size, 8);
    assert_memory_equal(unknown->value, "\"team/1\"", 8);
    hgw_doc_free(doc);
}

static void test_unknown(void **state) {
    (void)state;
    hgw_doc *doc = load("{\"hgw\":\"dossier/1\",\"n\\u0069x\" : [ 1e400,{\"a\":null} ] "
                        ",\"goals\":[{\"later\":{}}],\"z\":\n\"\\u00e9\"\n}");
    const hgwi_unknown *one = hgwi_unknown_first(doc, HGW_ROOT);
    assert_int_equal(one->name_size, 10);
    assert_memory_equal(one->name, "\"n\\u0069x\"", 10);
    assert_int_equal(one->value_size, 20);
    assert_memory_equal(one->value, "[ 1e400,{\"a\":null} ]", one->value_size);
    one = one->next;
    assert_memory_equal(one->value, "\"\\u00e9\"", 8);
    assert_int_equal(one->value_size, 8);
    assert_null(one->next);
    assert_non_null(hgwi_unknown_first(doc, 2));
    hgw_doc_free(doc);
}

static void test_strict(void **state) {
    (void)state;
    hgw_doc *strict = hgw_doc_new(ctx, HGW_T_LOAD_OPTIONS);
    hgw_load_options_set_strict(strict, HGW_ROOT, 1);
    refuse(0, "{\"hgw\":\"dossier/1\",\"Verzonnen\":1}", strict, "member.unknown", "");
    assert_int_equal(hgw_error_number(ctx, HGW_AT_OFFSET), 19);
    assert_null(strstr(hgw_error_message(ctx), "Verzonnen"));
    refuse(0, "{\"hgw\":\"dossier/1\",\"goals\":[{\"text\":\"x\",\"scope\":\"galaxy\"}]}", strict, "token.unknown",
           "/goals/0/scope");
    refuse(0, "{\"hgw\":\"dossier/1\",\"goals\":[{\"text\":\"x\",\"planned_evidence\":[\"cito\",\"q\"]}]}", strict,
           "token.unknown", "/goals/0/planned_evidence/1");
    refuse(0, "{\"hgw\":\"dossier/1\",\"goals\":[{\"id\":\"g\"}]}", strict, "member.required", "/goals/0");
    assert_int_equal(hgw_error_number(ctx, HGW_AT_OFFSET), 37);
    hgw_doc *doc = load_as(0, "{\"hgw\":\"dossier/1\",\"goals\":[{\"text\":\"x\"}]}", strict);
    assert_non_null(doc);
    hgw_doc_free(doc);
    hgw_doc_free(strict);
}

typedef struct limit_row {
    hgw_field option;
    int64_t fits;
    int64_t offset; /* of the error when it is one less */
    const char *json;
    const char *key;
    const char *where;
} limit_row;

static void test_limits(void **state) {
    (void)state;
    static const limit_row rows[] = {
        {HGW_LOAD_OPTIONS_MAX_BYTES, 19, 0, "{\"hgw\":\"dossier/1\"}", "limit.bytes", ""},
        {HGW_LOAD_OPTIONS_MAX_DEPTH, 3, 28, "{\"hgw\":\"dossier/1\",\"goals\":[{}]}", "limit.depth", "/goals"},
        {HGW_LOAD_OPTIONS_MAX_DEPTH, 4, 28, "{\"hgw\":\"dossier/1\",\"unkn\":[[[]]]}", "limit.depth", ""},
        {HGW_LOAD_OPTIONS_MAX_RECORDS, 3, 31, "{\"hgw\":\"dossier/1\",\"goals\":[{},{}]}", "limit.records", "/goals/1"},
        {HGW_LOAD_OPTIONS_MAX_TEXT, 10, 27, "{\"hgw\":\"dossier/1\",\"title\":\"0123456789\"}", "limit.text", "/title"},
        {HGW_LOAD_OPTIONS_MAX_TEXT, 10, 19, "{\"hgw\":\"dossier/1\",\"0123456789\":1}", "limit.text", ""},
        {HGW_LOAD_OPTIONS_MAX_MEMBERS, 3, 25, "{\"hgw\":\"dossier/1\",\"a\":1,\"b\":1}", "limit.members", ""},
        {HGW_LOAD_OPTIONS_MAX_MEMBERS, 3, 34, "{\"hgw\":\"dossier/1\",\"goals\":[{},{},{}]}", "limit.members",
         "/goals"},
        {HGW_LOAD_OPTIONS_MAX_MEMBERS, 3, 28, "{\"hgw\":\"dossier/1\",\"u\":[1,2,3]}", "limit.members", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        hgw_doc *options = hgw_doc_new(ctx, HGW_T_LOAD_OPTIONS);
        hgw_set_int(options, HGW_ROOT, rows[i].option, rows[i].fits);
        hgw_doc *doc = load_as(0, rows[i].json, options);
        assert_non_null(doc);
        hgw_doc_free(doc);
        hgw_set_int(options, HGW_ROOT, rows[i].option, rows[i].fits - 1);
        refuse(0, rows[i].json, options, rows[i].key, rows[i].where);
        assert_int_equal(hgw_error_status(ctx), HGW_E_LIMIT);
        assert_int_equal(hgw_error_number(ctx, HGW_AT_OFFSET), rows[i].offset);
        hgw_doc_free(options);
    }
}

static void test_misuse(void **state) {
    (void)state;
    hgw_doc *doc = (hgw_doc *)(void *)&doc;
    hgw_doc *team = hgw_doc_new(ctx, HGW_T_TEAM);
    const char *json = "{\"hgw\":\"team/1\"}";
    size_t size = strlen(json);
    assert_int_equal(hgw_doc_from_json(NULL, 0, json, size, NULL, &doc), HGW_E_MISUSE);
    assert_null(doc);
    assert_int_equal(hgw_doc_from_json(ctx, 0, json, size, NULL, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_doc_from_json(ctx, 0, NULL, size, NULL, &doc), HGW_E_MISUSE);
    assert_int_equal(hgw_doc_from_json(ctx, 0, NULL, 0, NULL, &doc), HGW_E_PARSE);
    assert_string_equal(hgw_error_key(ctx), "json.empty");
    assert_int_equal(hgw_doc_from_json(ctx, 0, json, size, team, &doc), HGW_E_TYPE);
    assert_int_equal(hgw_doc_from_json(ctx, 0, json, (size_t)-1, NULL, &doc), HGW_E_LIMIT);
    assert_null(doc);
    hgw_doc_free(team);
}

/* Both places are told where two things are at odds. */
static void test_other_place(void **state) {
    (void)state;
    static const struct {
        const char *json, *key, *where;
        int64_t offset, other;
    } rows[] = {
        {"{\"hgw\":\"dossier/1\",\"id\":\"a\",\"id\":\"b\"}", "json.key.duplicate", "", 28, 19},
        {"{\"hgw\":\"dossier/1\",\"id\":\"a\",\"\\u0069d\":\"b\"}", "json.key.duplicate", "", 28, 19},
        {"{\"hgw\":\"dossier/1\",\"q\":1,\"p\":1,\"p\":2,\"q\":2}", "json.key.duplicate", "", 31, 25},
        {"{\"hgw\":\"dossier/1\",\"q\":1,\"\\u0071\":2}", "json.key.duplicate", "", 25, 19},
        {"{\"hgw\":\"dossier/1\",\"q\":[{\"x\":{},\"x\":1}]}", "json.key.duplicate", "", 32, 25},
        {"{\"hgw\":\"dossier/1\",\"goals\":[{\"q\":1,\"q\":1}]}", "json.key.duplicate", "/goals/0", 35, 29},
        {"{\"hgw\":\"dossier/1\",\"goals\":[{\"id\":\"a\"},{\"id\":\"\\u0061\"}]}", "id.duplicate", "/goals/1/id", 45,
         34},
        {"{\"hgw\":\"dossier/1\",\"id\":\"a\",\"pupils\":[{\"id\":\"a\"}]}", "id.duplicate", "/pupils/0/id", 44, 24},
        {"{\"hgw\":\"dossier/1\",\"goals\":[{\"pupils\":[\"g\"]},{\"id\":\"g\"}]}", "reference.type",
         "/goals/0/pupils/0", 39, 51},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuse(0, rows[i].json, NULL, rows[i].key, rows[i].where);
        assert_int_equal(hgw_error_number(ctx, HGW_AT_OFFSET), rows[i].offset);
        assert_int_equal(hgw_error_number(ctx, HGW_AT_OTHER_OFFSET), rows[i].other);
        assert_int_equal(hgw_error_number(ctx, HGW_AT_OTHER_COLUMN), rows[i].other + 1);
        assert_int_equal(hgw_error_number(ctx, HGW_AT_OTHER_LINE), 1);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_kinds),     cmocka_unit_test(test_order),       cmocka_unit_test(test_root),
        cmocka_unit_test(test_inner_hgw), cmocka_unit_test(test_unknown),     cmocka_unit_test(test_strict),
        cmocka_unit_test(test_limits),    cmocka_unit_test(test_other_place), cmocka_unit_test(test_misuse),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
