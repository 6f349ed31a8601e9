/* test_empty.c: nothing, everywhere: every type with each text empty and each list without items, or with nothing set
 * at all.  It loads, is written back, checked and drawn; averages of nothing and names of nobody are no trouble. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include <hgw/hgw.h>

/* How deep records live in records; the model has no deeper, and the walk needs no stack. */
enum { ROOM = 1 << 20, RECORDS_MOST = 400 };

static const hgw_type roots[] = {HGW_T_DOSSIER, HGW_T_TEAM, HGW_T_CALENDAR, HGW_T_FINDINGS};

static int holds_records(hgw_field field) {
    return hgw_field_kind(field) == HGW_K_LIST && hgw_field_trait(field, HGW_TRAIT_ITEM) == HGW_K_RECORD;
}

/* One record in every list of records, and in every list of those. */
static hgw_doc *one_of_each(hgw_ctx *ctx, hgw_type root) {
    hgw_doc *doc = hgw_doc_new(ctx, root);
    for (hgw_rec rec = 0; (rec = hgw_rec_next(doc, 0, rec)) != 0;)
        for (int32_t i = 0; i < hgw_field_count(hgw_rec_type(doc, rec)); i++) {
            hgw_field field = hgw_field_at(hgw_rec_type(doc, rec), i);
            if (holds_records(field))
                assert_int_not_equal(hgw_rec_add(doc, rec, field), 0);
            assert_in_range(rec, 1, RECORDS_MOST);
        }
    return doc;
}

/* Texts that may be empty become so; an id or a text of a least length says that it cannot. */
static void empty_texts(hgw_doc *doc) {
    for (hgw_rec rec = 0; (rec = hgw_rec_next(doc, 0, rec)) != 0;)
        for (int32_t i = 0; i < hgw_field_count(hgw_rec_type(doc, rec)); i++) {
            hgw_field field = hgw_field_at(hgw_rec_type(doc, rec), i);
            int32_t kind = hgw_field_kind(field);
            int is_id = i == 0 && hgw_type_trait(hgw_rec_type(doc, rec), HGW_TYPE_HAS_ID);
            if (kind != HGW_K_TEXT && kind != HGW_K_LINK)
                continue;
            int32_t status = hgw_set_text(doc, rec, field, "");
            int may = !is_id && kind == HGW_K_TEXT && hgw_field_trait(field, HGW_TRAIT_MIN) <= 0;
            assert_true(status == HGW_OK || (status == HGW_E_RANGE && !may));
            if (status == HGW_OK)
                assert_true(hgw_has(doc, rec, field) && *hgw_get_text(doc, rec, field) == '\0');
        }
}

/* Written, read again and written the same; checked and drawn in both languages. */
static void through_all(hgw_ctx *ctx, const hgw_doc *doc, const hgw_doc *const beside[3]) {
    hgw_type root = hgw_rec_type(doc, HGW_ROOT);
    hgw_doc *again = NULL, *found = NULL, *options = hgw_doc_new(ctx, HGW_T_RENDER_OPTIONS);
    char *text = NULL, *twice = NULL, *page = NULL;
    assert_int_equal(hgw_doc_to_json(ctx, doc, NULL, &text, NULL), HGW_OK);
    assert_int_equal(hgw_doc_from_json(ctx, root, text, strlen(text), NULL, &again), HGW_OK);
    assert_int_equal(hgw_doc_to_json(ctx, again, NULL, &twice, NULL), HGW_OK);
    assert_string_equal(text, twice);
    hgw_free(text);
    hgw_free(twice);
    for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN; lang++)
        for (int32_t format = HGW_FORMAT_TEXT; format <= HGW_FORMAT_HTML; format++) {
            hgw_ctx_set_lang(ctx, lang);
            hgw_render_options_set_format(options, HGW_ROOT, format);
            assert_int_equal(hgw_render(ctx, again, beside, 3, options, &page, NULL), HGW_OK);
            assert_non_null(page);
            hgw_free(page);
            if (root != HGW_T_DOSSIER)
                continue;
            assert_int_equal(hgw_check(ctx, again, beside, 3, NULL, &found), HGW_OK);
            assert_int_equal(hgw_render(ctx, found, beside, 3, options, &page, NULL), HGW_OK);
            assert_null(strstr(page, "nan"));
            assert_null(strstr(page, "(null)"));
            hgw_free(page);
            hgw_doc_free(found);
        }
    hgw_doc_free(options);
    hgw_doc_free(again);
}

static void run(int records, int texts, hgw_date today) {
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *docs[4];
    assert_int_equal(hgw_ctx_set_today(ctx, today), HGW_OK);
    for (int i = 0; i < 4; i++) {
        docs[i] = records ? one_of_each(ctx, roots[i]) : hgw_doc_new(ctx, roots[i]);
        if (texts)
            empty_texts(docs[i]);
    }
    const hgw_doc *beside[] = {docs[1], docs[2], docs[3]};
    for (int i = 0; i < 4; i++)
        through_all(ctx, docs[i], beside);
    for (int i = 0; i < 4; i++)
        hgw_doc_free(docs[i]);
    hgw_ctx_free(ctx);
}

static void nothing_everywhere(void **state) {
    (void)state;
    for (int way = 0; way < 8; way++)
        run(way & 1, way >> 1 & 1, way >> 2 ? 20251121 : 0);
}

/* Every list as [] in a file: read as not there. */
static void empty_lists_in_a_file(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    char *json = malloc(ROOM);
    assert_non_null(json);
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++) {
        hgw_doc *doc = NULL;
        strcpy(json, "{\"hgw\":\"");
        strcat(strcat(json, hgw_type_name(roots[i])), "/1\"");
        for (int32_t k = 0; k < hgw_field_count(roots[i]); k++) {
            hgw_field field = hgw_field_at(roots[i], k);
            if (hgw_field_kind(field) == HGW_K_LIST)
                strcat(strcat(strcat(json, ",\""), hgw_field_name(field)), "\":[]");
        }
        strcat(json, "}");
        assert_int_equal(hgw_doc_from_json(ctx, roots[i], json, strlen(json), NULL, &doc), HGW_OK);
        for (int32_t k = 0; k < hgw_field_count(roots[i]); k++)
            assert_int_equal(hgw_has(doc, HGW_ROOT, hgw_field_at(roots[i], k)), 0);
        hgw_doc_free(doc);
    }
    free(json);
    hgw_ctx_free(ctx);
}

int main(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(nothing_everywhere),
                                              cmocka_unit_test(empty_lists_in_a_file)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
