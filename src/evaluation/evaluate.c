/* evaluate.c: hgw_evaluate(): one pass over what is aimed at. */
#include <hgw/evaluate.h>

#include <string.h>

#include "put_results.h"

/* A goal is tasted in between while it runs, and at the end once that is over or somebody has judged it. */
static int has_turn(const hgwi_eval *e, const hgwi_aim *aim) {
    int over = aim->due != 0 && aim->due < e->today;
    if (!aim->is_goal)
        return 1;
    if (e->kind == HGW_EVALUATION_KIND_FINAL)
        return over || (aim->status != 0 && aim->status != HGW_GOAL_STATUS_OPEN);
    return !over && aim->start <= e->today && aim->status != HGW_GOAL_STATUS_MET &&
           aim->status != HGW_GOAL_STATUS_DROPPED;
}

/* One that was asked for by name is not passed over in silence. */
static void no_turn(hgwi_eval *e, const hgwi_aim *aim) {
    int over = (aim->due != 0 && aim->due < e->today) || aim->status == HGW_GOAL_STATUS_MET ||
               aim->status == HGW_GOAL_STATUS_DROPPED;
    if (e->options && hgw_has(e->options, HGW_ROOT, HGW_EVALUATE_OPTIONS_AIM))
        hgwi_eval_leave_out(e, aim, -1, over ? HGW_LEFT_OUT_REASON_OVER : HGW_LEFT_OUT_REASON_NOT_YET);
}

static void head(hgwi_eval *e) {
    int final = e->kind == HGW_EVALUATION_KIND_FINAL;
    hgwi_eval_put_int(e, HGW_ROOT, HGW_RESULTS_KIND, e->kind);
    hgwi_eval_put_text(
        e, HGW_ROOT, HGW_RESULTS_TITLE,
        hgwi_eval_word_of(e, final ? HGWI_SAYS_RESULTS_TITLE_FINAL : HGWI_SAYS_RESULTS_TITLE_INTERIM, NULL, NULL));
    hgwi_eval_put_int(e, HGW_ROOT, HGW_RESULTS_LANG, e->column == 0 ? HGW_LANG_NL : HGW_LANG_EN);
    hgwi_eval_put_int(e, HGW_ROOT, HGW_RESULTS_EVALUATED_ON, e->today);
    hgwi_eval_put_text(e, HGW_ROOT, HGW_RESULTS_DOSSIER, hgwi_rec_id(e->dossier, HGW_ROOT));
    hgwi_eval_put_int(e, HGW_ROOT, HGW_RESULTS_TIME_UNIT, e->unit);
    if (!final)
        hgwi_eval_put_int(e, HGW_ROOT, HGW_RESULTS_LOOK, e->look);
    hgwi_eval_put_int(e, HGW_ROOT, HGW_RESULTS_METHOD_VERSION, HGWI_METHOD_VERSION);
    hgwi_eval_settings(e);
}

/* What is made for one aim ends with it. */
static void take_turn(hgwi_eval *e, hgwi_aim *aim) {
    hgwi_pool_start(&e->turn_pool, hgwi_ctx_mem(e->ctx));
    e->now = &e->turn_pool;
    if (!has_turn(e, aim)) {
        no_turn(e, aim);
    } else {
        hgwi_eval_prepare(e, aim);
        if (e->kind == HGW_EVALUATION_KIND_FINAL)
            hgwi_eval_final(e, aim);
        else
            hgwi_eval_interim(e, aim);
        hgwi_eval_list_undated(e, aim);
    }
    e->now = &e->pool;
    hgwi_pool_end(&e->turn_pool);
}

static void evaluate(hgwi_eval *e) {
    if (e->today == 0)
        hgwi_eval_try(e, hgwi_fail(e->ctx, HGWI_ERR_EVALUATE_TODAY, NULL, 0));
    if (hgwi_eval_good(e))
        hgwi_eval_choose(e);
    if (hgwi_eval_good(e))
        hgwi_eval_time(e);
    if (hgwi_eval_good(e))
        hgwi_eval_index_all(e);
    if (hgwi_eval_good(e))
        hgwi_eval_measures(e);
    if (hgwi_eval_good(e))
        hgwi_eval_find_undated(e);
    if (hgwi_eval_good(e))
        hgwi_eval_aims(e);
    if (!hgwi_eval_good(e))
        return;
    e->out = hgw_doc_new(e->ctx, HGW_T_RESULTS);
    if (!e->out)
        hgwi_eval_try(e, hgw_error_status(e->ctx));
    head(e);
    for (int32_t i = 0; i < e->aim_count && hgwi_eval_good(e); i++)
        take_turn(e, &e->aims[i]);
}

int32_t hgw_evaluate(hgw_ctx *ctx, const hgw_doc *dossier, const hgw_doc *const *beside, int32_t count,
                     const hgw_doc *options, hgw_doc **out) {
    hgwi_eval e;
    int32_t status = hgwi_want_out(ctx, out);
    if (status == HGW_OK)
        status = hgwi_want(ctx, dossier, HGW_T_DOSSIER, 0);
    if (status == HGW_OK)
        status = hgwi_want(ctx, options, HGW_T_EVALUATE_OPTIONS, 1);
    if (status == HGW_OK)
        status = hgwi_want_beside(ctx, beside, count);
    if (status != HGW_OK)
        return status;
    memset(&e, 0, sizeof e);
    e.ctx = ctx;
    e.column = hgwi_ctx_column(ctx);
    e.today = hgw_ctx_today(ctx);
    e.dossier = dossier;
    e.beside = beside;
    e.count = count;
    e.options = options;
    hgwi_pool_start(&e.pool, hgwi_ctx_mem(ctx));
    e.now = &e.pool;
    hgwi_idtree_start(&e.instrument_ids, &e.pool);
    evaluate(&e);
    hgwi_pool_end(&e.pool);
    if (hgwi_eval_good(&e))
        *out = e.out;
    else
        hgw_doc_free(e.out);
    return e.status;
}
