/* test_memory.c: every request for memory of a load and a save may fail, once or from then on; nothing of the file
 * stays behind in memory that is given back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/failing_mem.h"
#include <hgw/hgw.h>

static char *sample;
static size_t sample_size;

static int read_sample(void **state) {
    (void)state;
    FILE *file = fopen(HGW_SOURCE_DIR "/tests/codec/sample.json", "rb");
    sample = malloc(1 << 16);
    if (!file || !sample)
        return -1;
    sample_size = fread(sample, 1, 1 << 16, file);
    fclose(file);
    return 0;
}

static int drop_sample(void **state) {
    (void)state;
    free(sample);
    return 0;
}

/* Load and save once; the first status that is not good comes back. */
static int32_t load_and_save(hgw_ctx *ctx, const char *json, size_t size) {
    hgw_doc *doc = NULL, *options = NULL;
    char *own = NULL, *canonical = NULL, *schema = NULL;
    int32_t status = hgw_doc_from_json(ctx, 0, json, size, NULL, &doc);
    if (status == HGW_OK)
        status = hgw_doc_to_json(ctx, doc, NULL, &own, NULL);
    if (status == HGW_OK)
        options = hgw_doc_new(ctx, HGW_T_SAVE_OPTIONS);
    if (status == HGW_OK)
        status = options ? hgw_set_int(options, HGW_ROOT, HGW_SAVE_OPTIONS_CANONICAL, 1) : hgw_error_status(ctx);
    if (status == HGW_OK)
        status = hgw_doc_to_json(ctx, doc, options, &canonical, NULL);
    if (status == HGW_OK)
        status = hgw_schema(ctx, HGW_T_CALENDAR, 1, &schema, NULL);
    assert_true(status == HGW_OK || schema == NULL);
    hgw_free(schema);
    hgw_free(canonical);
    hgw_free(own);
    hgw_doc_free(options);
    hgw_doc_free(doc);
    return status;
}

static void every_failure(const char *json, size_t size, const char *canary, int and_on, int32_t otherwise) {
    size_t failures = 1;
    for (size_t n = 1; failures; n++) {
        failing_mem memory;
        failing_mem_start(&memory);
        memory.canary = canary;
        hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
        assert_non_null(ctx);
        memory.fail_at = memory.requests + n;
        memory.and_on = and_on;
        int32_t status = load_and_save(ctx, json, size);
        failures = memory.failures;
        assert_int_equal(status, failures ? HGW_E_NOMEM : otherwise);
        assert_int_equal(hgw_error_status(ctx), status);
        memory.fail_at = 0; /* the next call works */
        assert_int_equal(load_and_save(ctx, json, size), otherwise);
        hgw_ctx_free(ctx);
        assert_int_equal(failing_mem_wrong(&memory), 0);
    }
}

static void test_once(void **state) {
    (void)state;
    every_failure(sample, sample_size, "Bedacht", 0, HGW_OK);
}

static void test_from_then_on(void **state) {
    (void)state;
    every_failure(sample, sample_size, "Verzonnen", 1, HGW_OK);
}

/* Also while an error with two places is being found, which reads again. */
static void test_failing_loads(void **state) {
    (void)state;
    static const struct {
        const char *json;
        int32_t status;
    } rows[] = {
        {"{\"hgw\":\"dossier/"
         "1\",\"goals\":[{\"id\":\"geheim\"},{\"u\":{\"x\":{\"geheim\":1}},\"id\":\"g\\u0065heim\"}]}",
         HGW_E_DUPLICATE},
        {"{\"hgw\":\"dossier/1\",\"title\":\"g\\u0065heim\",\"b\":1,\"a\":2,\"geheim\":1,\"g\\u0065heim\":1}",
         HGW_E_DUPLICATE},
        {"{\"hgw\":\"dossier/1\",\"title\":\"\\u0067eheim\",\"goals\":[{\"id\":\"geheim\",\"prerequisites\":[\"p\"]}],"
         "\"pupils\":[{\"id\":\"\\u0070\"}]}",
         HGW_E_REFERENCE},
        {"{\"hgw\":\"dossier/1\",\"title\":\"\\u0067eheim\",\"goals\":[{\"prerequisites\":[\"geh\\u0065im\"]}]}",
         HGW_E_REFERENCE},
        {"{\"hgw\":\"dossier/1\",\"title\":\"\\u0067eheim\",\"geheim\":tru}", HGW_E_PARSE},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        every_failure(rows[i].json, strlen(rows[i].json), "geheim", 0, rows[i].status);
        every_failure(rows[i].json, strlen(rows[i].json), "geheim", 1, rows[i].status);
    }
}

/* Memory in use at the peak of a load, for each byte of the file.  Where records are as small as can be, they cost
 * what a record costs; no file costs more. */
static void peak_of(const char *before, const char *item, const char *after, double most) {
    enum { ITEMS = 20000 };
    failing_mem memory;
    size_t one = strlen(item);
    char *json = malloc(strlen(before) + ITEMS * (one + 1) + strlen(after) + 1);
    assert_non_null(json);
    size_t size = strlen(before);
    memcpy(json, before, size);
    for (int i = 0; i < ITEMS; i++) {
        memcpy(json + size, item, one);
        size += one;
        json[size++] = ',';
    }
    size--;
    memcpy(json + size, after, strlen(after));
    size += strlen(after);
    failing_mem_start(&memory);
    hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
    hgw_doc *doc = NULL;
    assert_int_equal(hgw_doc_from_json(ctx, 0, json, size, NULL, &doc), HGW_OK);
    double ratio = (double)memory.peak / (double)size;
    if (ratio > most)
        print_error("%s: %.1f bytes for each byte\n", item, ratio);
    assert_true(ratio <= most);
    hgw_doc_free(doc);
    hgw_ctx_free(ctx);
    free(json);
}

static void test_peak(void **state) {
    (void)state;
    const char *goals = "{\"hgw\":\"dossier/1\",\"pupils\":[{\"id\":\"p\"}],\"goals\":[";
    const char *list = "{\"hgw\":\"dossier/1\",\"pupils\":[{\"id\":\"p\"}],\"goals\":[{\"pupils\":[";
    const char *grades = "{\"hgw\":\"dossier/1\",\"goals\":[{\"grades\":[";
    const char *refs = "{\"hgw\":\"dossier/1\",\"goals\":[{\"method_refs\":[";
    peak_of(goals, "{\"text\":\"Tien erbij tot honderd\",\"crucial\":true,\"pupils\":[\"p\"]}", "]}", 8);
    peak_of(goals, "{\"crucial\":true}", "]}", 16);
    peak_of(list, "\"p\"", "]}]}", 16);
    peak_of(grades, "1", "]}]}", 16);
    peak_of(refs, "{}", "]}]}", 24);
    peak_of("{\"hgw\":\"dossier/1\",\"u\":[", "[]", "]}", 4);
    peak_of("{\"hgw\":\"dossier/1\",\"u\":[", "{\"a\":1}", "]}", 4);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_once),
        cmocka_unit_test(test_from_then_on),
        cmocka_unit_test(test_failing_loads),
        cmocka_unit_test(test_peak),
    };
    return cmocka_run_group_tests(tests, read_sample, drop_sample);
}
