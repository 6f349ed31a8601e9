/* test_memory.c: rendering when memory runs out, and when the page would be too large. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "sample.h"
#include "support/failing_mem.h"
#include "support/lean.h"

/* Every allocation of a rendering fails once, alone and with all that follow. */
static void run_out(int32_t format, int findings, int and_on) {
    failing_mem memory;
    failing_mem_start(&memory);
    hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
    sample s;
    assert_true(sample_make(&s, ctx, "Chaima"));
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_RENDER_OPTIONS);
    assert_int_equal(hgw_render_options_set_format(options, HGW_ROOT, format), HGW_OK);
    const hgw_doc *beside[] = {s.dossier, s.en, s.team};
    size_t live = memory.live;
    int32_t status = HGW_E_NOMEM;
    size_t step = (size_t)lean(1, and_on ? 17 : 7);
    for (size_t at = 1; status != HGW_OK; at += step) {
        assert_true(at < 10000);
        memory.requests = 0;
        memory.failures = 0;
        memory.fail_at = at;
        memory.and_on = and_on;
        char *text = NULL;
        size_t size = 1;
        status = hgw_render(ctx, findings ? s.nl : s.dossier, beside, 3, options, &text, &size);
        if (memory.failures) {
            assert_int_equal(status, HGW_E_NOMEM);
            assert_int_equal(hgw_error_status(ctx), HGW_E_NOMEM);
            assert_null(text);
            assert_int_equal(size, 0);
        } else {
            assert_int_equal(status, HGW_OK);
        }
        hgw_free(text);
        assert_int_equal(memory.live, live);
    }
    memory.fail_at = 0;
    hgw_doc_free(options);
    sample_end(&s);
    hgw_ctx_free(ctx);
    assert_int_equal(failing_mem_wrong(&memory), 0);
}

static void out_of_memory(void **state) {
    (void)state;
    for (int32_t format = HGW_FORMAT_TEXT; format <= HGW_FORMAT_HTML; format++) {
        for (int way = 0; way < 4; way++)
            run_out(format, way & 1, way >> 1);
    }
}

/* Many references to one long name stay short, and a page beyond the limit is refused before it is made. */
static void too_large(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *doc = hgw_doc_new(ctx, HGW_T_DOSSIER);
    size_t size = (size_t)9 << 20;
    char *long_text = malloc(size + 1);
    assert_non_null(long_text);
    memset(long_text, 'x', size);
    long_text[size] = '\0';
    char *text = NULL;
    for (int i = 0; i < 6; i++) {
        assert_int_equal(hgw_need_set_text(doc, hgw_dossier_add_needs(doc, HGW_ROOT), long_text), HGW_OK);
    }
    if (lean(1, 0))
        assert_int_equal(hgw_render(ctx, doc, NULL, 0, NULL, &text, NULL), HGW_OK);
    hgw_free(text);
    text = NULL;
    for (int i = 0; i < 2; i++) {
        assert_int_equal(hgw_need_set_text(doc, hgw_dossier_add_needs(doc, HGW_ROOT), long_text), HGW_OK);
    }
    assert_int_equal(hgw_render(ctx, doc, NULL, 0, NULL, &text, NULL), HGW_E_LIMIT);
    assert_null(text);
    assert_string_equal(hgw_error_key(ctx), "limit.output");
    free(long_text);
    hgw_doc_free(doc);
    hgw_ctx_free(ctx);
}

/* The text has a ceiling of its own: what is escaped grows. */
static void too_large_when_escaped(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *doc = hgw_doc_new(ctx, HGW_T_DOSSIER);
    size_t size = (size_t)13 << 20;
    char *quotes = malloc(size + 1);
    assert_non_null(quotes);
    memset(quotes, '"', size);
    quotes[size] = '\0';
    assert_int_equal(hgw_need_set_text(doc, hgw_dossier_add_needs(doc, HGW_ROOT), quotes), HGW_OK);
    assert_null(sample_render(ctx, doc, NULL, 0, HGW_FORMAT_HTML, 0, NULL));
    assert_int_equal(hgw_error_status(ctx), HGW_E_LIMIT);
    free(quotes);
    hgw_doc_free(doc);
    hgw_ctx_free(ctx);
}

int main(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(out_of_memory), cmocka_unit_test(too_large),
                                              cmocka_unit_test(too_large_when_escaped)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
