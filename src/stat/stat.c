/* stat.c: hgw_stat(): one request or a list of them, answered in their order. */
#include <hgw/stat.h>

#include <string.h>

#include "answer.h"
#include "request.h"

enum { BYTES_MOST = 64 * 1024 * 1024, DEPTH_MOST = 64, TEXT_MOST = 1024 * 1024, MEMBERS_MOST = 10 * 1000 * 1000 };

typedef struct answering {
    hgwi_asked asked;
    hgwi_lex lex;
    hgwi_buf buf;
} answering;

static size_t limit(const hgw_doc *options, hgw_field field, int64_t otherwise) {
    int64_t most = hgwi_option(options, field, otherwise);
    return (uint64_t)most < SIZE_MAX ? (size_t)most : SIZE_MAX;
}

static void start(answering *a, hgw_ctx *ctx, const char *utf8, size_t size, const hgw_doc *options) {
    size_t members = limit(options, HGW_LOAD_OPTIONS_MAX_MEMBERS, MEMBERS_MOST);
    memset(a, 0, sizeof *a);
    a->asked.ctx = ctx;
    a->asked.utf8 = utf8;
    a->asked.size = size;
    a->asked.limits.depth = limit(options, HGW_LOAD_OPTIONS_MAX_DEPTH, DEPTH_MOST);
    a->asked.limits.text = limit(options, HGW_LOAD_OPTIONS_MAX_TEXT, TEXT_MOST);
    a->asked.limits.members = members < INT32_MAX ? (uint32_t)members : INT32_MAX - 1;
    a->asked.index = -1;
    hgwi_lex_start(&a->lex, hgwi_ctx_mem(ctx), utf8, size, a->asked.limits);
    hgwi_buf_start(&a->buf, hgwi_ctx_mem(ctx), SIZE_MAX / 4);
}

/* ---- one request ---- */

/* Pass over a value; where it begins. */
static int32_t skip_value(answering *a, size_t *begins) {
    size_t depth = a->lex.depth;
    hgwi_event event = hgwi_lex_next(&a->lex);
    *begins = a->lex.offset;
    while (event != HGWI_EV_FAILED && a->lex.depth > depth)
        event = hgwi_lex_next(&a->lex);
    return event == HGWI_EV_FAILED ? hgwi_stat_fail_lex(&a->asked, &a->lex) : HGW_OK;
}

/* The member whose key was just read: where its value stands.  Members that a method does not need, such as a name or a
 * source, are passed over. */
static int32_t note_member(answering *a, hgwi_stat_places *places) {
    static const char *const names[] = {"method", "input", "params"};
    size_t *const known[] = {&places->name, &places->input, &places->params};
    size_t begins, key = a->lex.offset;
    int i = 0;
    while (i < 3 && hgwi_json_key_order(a->lex.raw, names[i]) != 0)
        i++;
    if (i < 3 && *known[i])
        return hgwi_stat_fail(&a->asked, HGWI_ERR_JSON_KEY, key, names[i], NULL, -1);
    int32_t status = skip_value(a, &begins);
    if (i < 3)
        *known[i] = begins;
    return status;
}

/* A row that may be left out, and is, differs from nothing. */
static int rows_differ(const hgwi_stat_method *method, const hgwi_given *given) {
    for (int i = 1; i < method->paired; i++)
        if (given->rows[i].at && given->rows[i].count != given->rows[0].count)
            return 1;
    return 0;
}

static int32_t run(answering *a, const hgwi_stat_places *places, hgwi_given *given) {
    hgwi_stat_result result;
    const hgwi_stat_method *method = NULL;
    int32_t status = hgwi_stat_read(&a->asked, places, &method, given);
    if (status != HGW_OK)
        return status;
    memset(&result, 0, sizeof result);
    int differ = rows_differ(method, given);
    status = differ ? HGW_OK : method->run(given, &result);
    if (status == HGW_E_LIMIT)
        return hgwi_stat_fail(&a->asked, HGWI_ERR_STAT_POINTS, places->object, "input", NULL, -1);
    if (status != HGW_OK)
        return hgwi_fail(a->asked.ctx, HGWI_ERR_NOMEM, NULL, 0);
    hgwi_stat_write(&a->buf, method, differ ? NULL : &result);
    return HGW_OK;
}

static int32_t answer(answering *a, const hgwi_stat_places *places) {
    hgwi_pool pool;
    hgwi_given given;
    memset(&given, 0, sizeof given);
    hgwi_pool_start(&pool, hgwi_ctx_mem(a->asked.ctx));
    given.pool = &pool;
    int32_t status = run(a, places, &given);
    hgwi_pool_end(&pool);
    return status;
}

/* An object of a list, from behind its brace. */
static int32_t answer_object(answering *a) {
    hgwi_event event;
    hgwi_stat_places places = {a->lex.offset, 0, 0, 0};
    while ((event = hgwi_lex_next(&a->lex)) == HGWI_EV_KEY) {
        int32_t status = note_member(a, &places);
        if (status != HGW_OK)
            return status;
    }
    return event == HGWI_EV_FAILED ? hgwi_stat_fail_lex(&a->asked, &a->lex) : answer(a, &places);
}

/* ---- all of them ---- */

/* From behind its bracket. */
static int32_t answer_list(answering *a) {
    hgwi_event event;
    hgwi_buf_char(&a->buf, '[');
    for (a->asked.index = 0; (event = hgwi_lex_next(&a->lex)) != HGWI_EV_LIST_END; a->asked.index++) {
        if (event == HGWI_EV_FAILED)
            return hgwi_stat_fail_lex(&a->asked, &a->lex);
        if (event != HGWI_EV_OBJECT)
            return hgwi_stat_fail(&a->asked, HGWI_ERR_SHAPE_OBJECT, a->lex.offset, NULL, NULL, -1);
        hgwi_buf_text(&a->buf, a->asked.index ? ",\n " : "\n ");
        int32_t status = answer_object(a);
        if (status != HGW_OK)
            return status;
    }
    hgwi_buf_text(&a->buf, a->asked.index ? "\n]" : "]");
    a->asked.index = -1;
    return HGW_OK;
}

/* A request by itself; or a file of cases, which holds its list in the member "cases". */
static int32_t answer_root(answering *a) {
    hgwi_event event;
    hgwi_stat_places places = {a->lex.offset, 0, 0, 0};
    int32_t status = HGW_OK;
    while (status == HGW_OK && (event = hgwi_lex_next(&a->lex)) != HGWI_EV_OBJECT_END) {
        if (event == HGWI_EV_FAILED)
            return hgwi_stat_fail_lex(&a->asked, &a->lex);
        if (hgwi_json_key_order(a->lex.raw, "cases") != 0) {
            status = note_member(a, &places);
            continue;
        }
        if (a->asked.under)
            return hgwi_stat_fail(&a->asked, HGWI_ERR_JSON_KEY, a->lex.offset, NULL, NULL, -1);
        a->asked.under = "cases";
        event = hgwi_lex_next(&a->lex);
        if (event != HGWI_EV_LIST)
            return event == HGWI_EV_FAILED
                       ? hgwi_stat_fail_lex(&a->asked, &a->lex)
                       : hgwi_stat_fail(&a->asked, HGWI_ERR_SHAPE_LIST, a->lex.offset, NULL, NULL, -1);
        status = answer_list(a);
    }
    return status == HGW_OK && !a->asked.under ? answer(a, &places) : status;
}

static int32_t answer_all(answering *a) {
    hgwi_event event = hgwi_lex_next(&a->lex);
    int32_t status;
    if (event == HGWI_EV_LIST)
        status = answer_list(a);
    else if (event == HGWI_EV_OBJECT)
        status = answer_root(a);
    else if (event == HGWI_EV_FAILED)
        status = hgwi_stat_fail_lex(&a->asked, &a->lex);
    else
        status = hgwi_stat_fail(&a->asked, HGWI_ERR_SHAPE_OBJECT, a->lex.offset, NULL, NULL, -1);
    if (status == HGW_OK && hgwi_lex_next(&a->lex) == HGWI_EV_FAILED)
        status = hgwi_stat_fail_lex(&a->asked, &a->lex);
    return status;
}

static int32_t check_call(hgw_ctx *ctx, const char *utf8, size_t size, const hgw_doc *options) {
    if (!utf8 && size)
        return hgwi_fail(ctx, HGWI_ERR_MISUSE_NULL, NULL, 0);
    int32_t status = hgwi_want(ctx, options, HGW_T_LOAD_OPTIONS, 1);
    int64_t most = hgwi_option(options, HGW_LOAD_OPTIONS_MAX_BYTES, BYTES_MOST);
    if (status != HGW_OK || size <= (uint64_t)most)
        return status;
    status = hgwi_fail(ctx, HGWI_ERR_LIMIT_BYTES, NULL, most);
    hgwi_error_place(ctx, 1, 1, 0);
    return status;
}

int32_t hgw_stat(hgw_ctx *ctx, const char *utf8, size_t size, const hgw_doc *options, char **out, size_t *out_size) {
    answering a;
    int32_t status = hgwi_want_text(ctx, out, out_size);
    if (status == HGW_OK)
        status = check_call(ctx, utf8, size, options);
    if (status != HGW_OK)
        return status;
    start(&a, ctx, utf8, size, options);
    status = answer_all(&a);
    hgwi_lex_end(&a.lex);
    if (status != HGW_OK) {
        hgwi_buf_end(&a.buf);
        return status;
    }
    hgwi_buf_char(&a.buf, '\n');
    status = hgwi_buf_take(&a.buf, out, out_size);
    if (status != HGW_OK)
        hgwi_fail(ctx, status == HGW_E_NOMEM ? HGWI_ERR_NOMEM : HGWI_ERR_LIMIT_OUTPUT, NULL, 0);
    return status;
}
