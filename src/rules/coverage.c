/* coverage.c: hgw_coverage(): for each principle what there is, what goes well and what is open.  One pass of the
 * rules, one walk over the evidence table; nothing is added up over kinds. */
#include <hgw/coverage.h>

#include <string.h>

#include "engine.h"
#include "scope.h"
#include "seen.h"

enum { PRINCIPLES = 7, PLACES_MOST = 20, WORDS_LIMIT = 4096 };

typedef struct covering {
    hgwi_check check;
    hgwi_scope scope;
    hgw_doc *doc;
    hgw_rec *seen; /* room for the records of one kind */
} covering;

/* ---- evidence ---- */

static int32_t gather(covering *c, const hgwi_seen *row) {
    hgwi_recs all = hgwi_all(&c->check, row->type);
    int32_t count = 0;
    for (int32_t i = 0; i < all.count; i++)
        if (hgwi_is_seen(&c->check, row, all.at[i]) &&
            hgwi_scope_has(&c->check, &c->scope, c->check.dossier, all.at[i]))
            c->seen[count++] = all.at[i];
    return count;
}

/* "3 doelen waarop is teruggekeken" */
static int32_t write_text(covering *c, hgw_rec evidence, const hgwi_seen *row, int32_t count) {
    hgwi_draft draft;
    hgwi_buf buf;
    memset(&draft, 0, sizeof draft);
    hgwi_say_number(&c->check, &draft, "n", count);
    hgwi_buf_start(&buf, c->check.pool.mem, WORDS_LIMIT);
    hgwi_word_message(&c->check, &draft, row->text[c->check.column], &buf);
    int32_t status = buf.status;
    if (status == HGW_OK)
        status = hgw_set_textn(c->doc, evidence, HGW_COVERAGE_EVIDENCE_TEXT, buf.data, buf.size);
    hgwi_buf_end(&buf);
    return status;
}

static int32_t write_days(covering *c, hgw_rec evidence, const hgwi_seen *row, int32_t count) {
    hgw_date first = 0, last = 0;
    for (int32_t i = 0; i < count; i++) {
        hgw_date day = row->date ? (hgw_date)hgw_get_int(c->check.dossier, c->seen[i], row->date) : 0;
        if (day == 0)
            day = hgwi_day_of(&c->check, c->seen[i]);
        if (day != 0 && (first == 0 || day < first))
            first = day;
        if (day > last)
            last = day;
    }
    int32_t status = first ? hgw_coverage_evidence_set_first_on(c->doc, evidence, first) : HGW_OK;
    return status == HGW_OK && last ? hgw_coverage_evidence_set_last_on(c->doc, evidence, last) : status;
}

/* A reference has no name of its own: people find it where it stands. */
static int32_t write_places(covering *c, hgw_rec evidence, const hgwi_seen *row, int32_t count) {
    const hgw_doc *doc = c->check.dossier;
    int32_t status = HGW_OK, kept = 0;
    for (int32_t i = 0; i < count; i++) {
        hgw_rec rec = row->type == HGW_T_METHOD_REF ? hgw_rec_parent(doc, c->seen[i]) : c->seen[i];
        if (kept == 0 || c->seen[kept - 1] != rec)
            c->seen[kept++] = rec;
    }
    hgwi_sort_places(&c->check, c->seen, kept);
    for (int32_t i = 0; i < kept && i < PLACES_MOST && status == HGW_OK; i++) {
        hgwi_spot spot = {NULL, doc, c->seen[i]};
        status = hgwi_emit_place(&c->check, c->doc, evidence, HGW_COVERAGE_EVIDENCE_PLACES, &spot);
    }
    return status;
}

static int32_t write_evidence(covering *c, hgw_rec principle, const hgwi_seen *row, int32_t count) {
    hgw_rec evidence = hgw_principle_coverage_add_seen(c->doc, principle);
    int32_t status = evidence ? hgw_coverage_evidence_set_kind(c->doc, evidence, row->kind) : HGW_E_NOMEM;
    if (status == HGW_OK)
        status = write_text(c, evidence, row, count);
    if (status == HGW_OK)
        status = hgw_coverage_evidence_set_amount(c->doc, evidence, count);
    if (status == HGW_OK)
        status = write_days(c, evidence, row, count);
    return status == HGW_OK ? write_places(c, evidence, row, count) : status;
}

static int32_t write_seen(covering *c, hgw_rec principle, int32_t number) {
    int32_t status = HGW_OK;
    for (int i = 0; i < HGWI_SEEN_COUNT && status == HGW_OK; i++) {
        int32_t count = hgwi_seen_rows[i].principle == number ? gather(c, &hgwi_seen_rows[i]) : 0;
        if (count > 0)
            status = write_evidence(c, principle, &hgwi_seen_rows[i], count);
    }
    return status;
}

/* ---- findings ---- */

/* A finding belongs where one of its places does. */
static int belongs(const covering *c, const hgwi_draft *draft) {
    for (const hgwi_spot *spot = draft->spots; spot; spot = spot->next)
        if (hgwi_scope_has(&c->check, &c->scope, spot->doc, spot->rec))
            return 1;
    return c->scope.in == NULL;
}

static int32_t write_findings(covering *c, hgw_rec principle, int32_t number, hgwi_draft *const *drafts) {
    int32_t status = HGW_OK;
    for (int32_t i = 0; i < c->check.draft_count && status == HGW_OK; i++) {
        const hgwi_rule *rule = &hgwi_rules[drafts[i]->rule];
        if ((rule->principle != number && rule->also != number) || !belongs(c, drafts[i]))
            continue;
        drafts[i]->shown = 1;
        hgw_field list = drafts[i]->severity == HGW_SEVERITY_STRENGTH ? HGW_PRINCIPLE_COVERAGE_STRENGTHS
                                                                      : HGW_PRINCIPLE_COVERAGE_OPEN;
        status = hgwi_emit_finding(&c->check, c->doc, principle, list, drafts[i]);
    }
    return status;
}

/* ---- the document ---- */

static int32_t write_head(covering *c) {
    const hgwi_scope *scope = &c->scope;
    const char *id = hgwi_rec_id(c->check.dossier, HGW_ROOT);
    int32_t status = hgw_coverage_set_lang(c->doc, HGW_ROOT, c->check.column ? HGW_LANG_EN : HGW_LANG_NL);
    if (status == HGW_OK && c->check.today)
        status = hgw_coverage_set_today(c->doc, HGW_ROOT, c->check.today);
    if (status == HGW_OK && id)
        status = hgw_coverage_set_dossier(c->doc, HGW_ROOT, id);
    if (status == HGW_OK && scope->plan)
        status = hgw_coverage_set_plan(c->doc, HGW_ROOT, hgwi_rec_id(c->check.dossier, scope->plan));
    if (status == HGW_OK && scope->period)
        status = hgw_coverage_set_period(c->doc, HGW_ROOT, scope->period);
    if (status == HGW_OK && scope->first)
        status = hgw_coverage_set_first_day(c->doc, HGW_ROOT, scope->first);
    if (status == HGW_OK && scope->last)
        status = hgw_coverage_set_last_day(c->doc, HGW_ROOT, scope->last);
    return status;
}

static int32_t write_all(covering *c) {
    hgwi_draft **drafts = hgwi_emit_order(&c->check);
    c->seen = hgwi_room(&c->check, (size_t)c->check.last + 1, sizeof *c->seen);
    if (c->check.no_memory)
        return HGW_E_NOMEM;
    int32_t status = write_head(c);
    for (int32_t number = 1; number <= PRINCIPLES && status == HGW_OK; number++) {
        hgw_rec principle = hgw_coverage_add_principles(c->doc, HGW_ROOT);
        status = principle ? hgw_principle_coverage_set_principle(c->doc, principle, number) : HGW_E_NOMEM;
        if (status == HGW_OK)
            status = write_seen(c, principle, number);
        if (status == HGW_OK)
            status = write_findings(c, principle, number, drafts);
    }
    if (status == HGW_OK)
        status = hgwi_emit_not_run(&c->check, c->doc, HGW_COVERAGE_NOT_RUN);
    return c->check.no_memory ? HGW_E_NOMEM : status;
}

static int32_t write_doc(covering *c, hgw_doc **out) {
    c->doc = hgw_doc_new(c->check.ctx, HGW_T_COVERAGE);
    int32_t status = c->doc ? write_all(c) : hgw_error_status(c->check.ctx);
    if (status == HGW_OK)
        *out = c->doc;
    else
        hgw_doc_free(c->doc);
    return status;
}

/* ---- what is looked at ---- */

static int32_t want_plan(covering *c, const hgw_doc *options, const char *id) {
    const hgw_doc *doc = c->check.dossier;
    hgw_rec plan = hgw_rec_find(doc, id);
    if (plan == 0 || hgw_rec_type(doc, plan) != HGW_T_PLAN || !c->check.visible[plan])
        return hgwi_fail_on(c->check.ctx, options, HGWI_ERR_COVERAGE_PLAN, HGW_ROOT, HGW_COVERAGE_OPTIONS_PLAN, -1);
    c->scope.plan = plan;
    hgwi_plan_days(&c->check, plan, &c->scope.first, &c->scope.last);
    return HGW_OK;
}

/* A plan, a period, or the school year as far as its days are known. */
static int32_t choose(covering *c, const hgw_doc *options) {
    const char *plan = options ? hgw_coverage_options_plan(options, HGW_ROOT) : NULL;
    const char *period = options ? hgw_coverage_options_period(options, HGW_ROOT) : NULL;
    if (plan)
        return want_plan(c, options, plan);
    if (!period) {
        hgwi_year_days(&c->check, &c->scope.first, &c->scope.last);
        return HGW_OK;
    }
    c->scope.period = period;
    if (!hgwi_link_span(&c->check, period, &c->scope.first, &c->scope.last))
        return hgwi_fail_on(c->check.ctx, options, HGWI_ERR_COVERAGE_PERIOD, HGW_ROOT, HGW_COVERAGE_OPTIONS_PERIOD, -1);
    return HGW_OK;
}

static int32_t want(hgw_ctx *ctx, const hgw_doc *dossier, const hgw_doc *options) {
    int32_t status = hgwi_want(ctx, dossier, HGW_T_DOSSIER, 0);
    if (status == HGW_OK)
        status = hgwi_want(ctx, options, HGW_T_COVERAGE_OPTIONS, 1);
    if (status == HGW_OK && options && hgw_has(options, HGW_ROOT, HGW_COVERAGE_OPTIONS_PLAN) &&
        hgw_has(options, HGW_ROOT, HGW_COVERAGE_OPTIONS_PERIOD))
        status = hgwi_fail_on(ctx, options, HGWI_ERR_COVERAGE_TWO, HGW_ROOT, HGW_COVERAGE_OPTIONS_PERIOD, -1);
    return status;
}

int32_t hgw_coverage(hgw_ctx *ctx, const hgw_doc *dossier, const hgw_doc *const *beside, int32_t count,
                     const hgw_doc *options, hgw_doc **out) {
    covering c;
    int32_t status = hgwi_want_out(ctx, out);
    if (status == HGW_OK)
        status = want(ctx, dossier, options);
    if (status == HGW_OK)
        status = hgwi_want_beside(ctx, beside, count);
    if (status != HGW_OK)
        return status;
    memset(&c, 0, sizeof c);
    hgwi_engine_start(&c.check, ctx, dossier);
    hgwi_engine_run(&c.check, beside, count);
    status = c.check.no_memory ? HGW_E_NOMEM : choose(&c, options);
    if (status == HGW_OK)
        hgwi_scope_make(&c.check, &c.scope);
    if (status == HGW_OK)
        status = c.check.no_memory ? HGW_E_NOMEM : write_doc(&c, out);
    return hgwi_engine_end(&c.check, status);
}
