/* emit.c: findings in order, into a document of findings; and the parts of that for other documents. */
#include <string.h>

#include "may_run.h"
#include "say.h"

enum { DEFAULT_CEILING = 7, FIRST_OF_A_CODE = 2, MESSAGE_LIMIT = 16384 };

/* ---- the order: severity, principle, catalogue, key ---- */

static int in_order(const void *left, const void *right, void *user) {
    (void)user;
    const hgwi_draft *a = *(hgwi_draft *const *)left, *b = *(hgwi_draft *const *)right;
    const hgwi_rule *x = &hgwi_rules[a->rule], *y = &hgwi_rules[b->rule];
    if (a->severity != b->severity)
        return a->severity - b->severity;
    if (x->principle != y->principle)
        return x->principle - y->principle;
    if (a->rule != b->rule)
        return a->rule - b->rule;
    return hgwi_natural_order(a->key, b->key);
}

/* ---- what is shown ---- */

/* Every strength; of the rest as many as the ceiling allows.  Two of each code come first, so that one matter in many
 * places leaves room for others. */
static void choose(hgwi_draft *const *drafts, int32_t count, int64_t ceiling, int all) {
    int of_code[HGWI_RULE_COUNT] = {0};
    int64_t shown = 0;
    for (int round = 0; round < 2; round++)
        for (int32_t i = 0; i < count; i++) {
            hgwi_draft *draft = drafts[i];
            if (all || draft->severity == HGW_SEVERITY_STRENGTH)
                draft->shown = 1;
            if (draft->shown || shown >= ceiling || (round == 0 && of_code[draft->rule] == FIRST_OF_A_CODE))
                continue;
            draft->shown = 1;
            of_code[draft->rule]++;
            shown++;
        }
}

/* ---- writing; each gives a status ---- */

int32_t hgwi_emit_place(hgwi_check *check, hgw_doc *doc, hgw_rec parent, hgw_field list, const hgwi_spot *spot) {
    hgw_rec place = hgw_rec_add(doc, parent, list);
    if (place == 0)
        return HGW_E_NOMEM;
    const char *document = hgwi_rec_id(spot->doc, HGW_ROOT), *id = hgwi_rec_id(spot->doc, spot->rec);
    int32_t status = hgw_place_set_document(doc, place, hgw_type_name(hgw_rec_type(spot->doc, HGW_ROOT)));
    if (status == HGW_OK && document)
        status = hgw_place_set_document_id(doc, place, document);
    if (status == HGW_OK)
        status = hgw_place_set_record_type(doc, place, hgw_type_name(hgw_rec_type(spot->doc, spot->rec)));
    if (status == HGW_OK && id)
        status = hgw_place_set_record_id(doc, place, id);
    int32_t size = status == HGW_OK ? hgw_rec_pointer(spot->doc, spot->rec, NULL, 0) : 0;
    char *pointer = size > 0 ? hgwi_room(check, (size_t)size + 1, 1) : NULL;
    if (status == HGW_OK && size > 0 && !pointer)
        return HGW_E_NOMEM;
    if (pointer) {
        hgw_rec_pointer(spot->doc, spot->rec, pointer, size + 1);
        status = hgw_place_set_pointer(doc, place, pointer);
    }
    return status;
}

static int32_t write_arg(hgw_doc *doc, hgw_rec finding, const hgwi_arg *arg) {
    hgw_rec rec = hgw_finding_add_args(doc, finding);
    if (rec == 0)
        return HGW_E_NOMEM;
    int32_t status = hgw_finding_arg_set_name(doc, rec, arg->name);
    return status == HGW_OK ? hgw_finding_arg_set_value(doc, rec, arg->value) : status;
}

/* A message by its pattern; nothing is written for an empty pattern. */
static int32_t write_words(const hgwi_check *check, hgw_doc *doc, hgw_rec finding, hgw_field field,
                           const hgwi_draft *draft, const char *pattern) {
    if (!*pattern)
        return HGW_OK;
    hgwi_buf buf;
    hgwi_buf_start(&buf, check->pool.mem, MESSAGE_LIMIT);
    hgwi_word_message(check, draft, pattern, &buf);
    int32_t status = buf.status;
    if (status == HGW_OK)
        status = hgw_set_textn(doc, finding, field, buf.data, buf.size);
    hgwi_buf_end(&buf);
    return status;
}

static int32_t write_head(const hgwi_check *check, hgw_doc *doc, hgw_rec finding, const hgwi_draft *draft) {
    const hgwi_rule *rule = &hgwi_rules[draft->rule];
    int32_t status = hgw_finding_set_code(doc, finding, rule->code);
    if (status == HGW_OK)
        status = hgw_finding_set_principle(doc, finding, rule->principle);
    if (status == HGW_OK && rule->also)
        status = hgw_finding_add_also(doc, finding, rule->also);
    if (status == HGW_OK)
        status = hgw_finding_set_severity(doc, finding, draft->severity);
    if (status == HGW_OK)
        status = hgw_finding_set_shown(doc, finding, draft->shown);
    if (status == HGW_OK)
        status = hgw_finding_set_stable_key(doc, finding, draft->key);
    if (status == HGW_OK)
        status = write_words(check, doc, finding, HGW_FINDING_MESSAGE, draft, rule->message[check->column]);
    if (status == HGW_OK)
        status = write_words(check, doc, finding, HGW_FINDING_RESOLVE, draft, rule->resolve[check->column]);
    if (status == HGW_OK)
        status = hgw_finding_set_source(doc, finding, rule->source);
    return status;
}

int32_t hgwi_emit_finding(hgwi_check *check, hgw_doc *doc, hgw_rec parent, hgw_field list, const hgwi_draft *draft) {
    hgw_rec finding = hgw_rec_add(doc, parent, list);
    if (finding == 0)
        return HGW_E_NOMEM;
    int32_t status = write_head(check, doc, finding, draft);
    for (const hgwi_spot *spot = draft->spots; spot && status == HGW_OK; spot = spot->next)
        status = hgwi_emit_place(check, doc, finding, HGW_FINDING_PLACES, spot);
    for (const hgwi_arg *arg = draft->args; arg && status == HGW_OK; arg = arg->next)
        status = write_arg(doc, finding, arg);
    return status;
}

static int32_t write_not_run(const hgwi_check *check, hgw_doc *doc, hgw_field list, int rule, int32_t reason) {
    hgw_rec rec = hgw_rec_add(doc, HGW_ROOT, list);
    if (rec == 0)
        return HGW_E_NOMEM;
    int32_t status = hgw_not_run_set_rule(doc, rec, hgwi_rules[rule].code);
    if (status == HGW_OK)
        status = hgw_not_run_set_reason(doc, rec, reason);
    const char *text = hgwi_why_not_text(reason, check->column);
    return status == HGW_OK && text ? hgw_not_run_set_text(doc, rec, text) : status;
}

int32_t hgwi_emit_not_run(const hgwi_check *check, hgw_doc *doc, hgw_field list) {
    int32_t status = HGW_OK;
    for (int rule = 0; rule < HGWI_RULE_COUNT && status == HGW_OK; rule++) {
        int32_t reason = hgwi_why_not(check, rule);
        if (reason == 0)
            reason = check->partly[rule];
        if (check->off[rule] || !hgwi_concerns(check, rule))
            continue;
        if (reason)
            status = write_not_run(check, doc, list, rule, reason);
    }
    return status;
}

/* What was looked at: the dossier by its id, or by its title when it has none; a calendar by its title. */
static int32_t write_subject(const hgwi_check *check, hgw_doc *doc) {
    if (check->calendar) {
        const char *name = hgw_calendar_title(check->calendar, HGW_ROOT);
        return name ? hgw_findings_set_title(doc, HGW_ROOT, name) : HGW_OK;
    }
    const char *id = hgwi_rec_id(check->dossier, HGW_ROOT);
    if (id)
        return hgw_findings_set_dossier(doc, HGW_ROOT, id);
    const char *title = hgw_dossier_title(check->dossier, HGW_ROOT);
    return title ? hgw_findings_set_title(doc, HGW_ROOT, title) : HGW_OK;
}

static int32_t write_all(hgwi_check *check, hgw_doc *doc, hgwi_draft *const *drafts) {
    int32_t status = hgw_findings_set_lang(doc, HGW_ROOT, check->column ? HGW_LANG_EN : HGW_LANG_NL);
    if (status == HGW_OK && check->today)
        status = hgw_findings_set_today(doc, HGW_ROOT, check->today);
    if (status == HGW_OK)
        status = write_subject(check, doc);
    for (int32_t i = 0; i < check->draft_count && status == HGW_OK; i++)
        status = hgwi_emit_finding(check, doc, HGW_ROOT, HGW_FINDINGS_FINDINGS, drafts[i]);
    return status == HGW_OK ? hgwi_emit_not_run(check, doc, HGW_FINDINGS_NOT_RUN) : status;
}

hgwi_draft **hgwi_emit_order(hgwi_check *check) {
    hgwi_draft **drafts = hgwi_room(check, (size_t)check->draft_count, sizeof *drafts);
    int32_t count = 0;
    for (hgwi_draft *draft = check->drafts; draft && drafts; draft = draft->next)
        drafts[count++] = draft;
    if (drafts)
        hgwi_sort(drafts, (size_t)count, sizeof *drafts, in_order, NULL);
    return drafts;
}

int32_t hgwi_emit(hgwi_check *check, const hgw_doc *options, hgw_doc **out) {
    hgwi_draft **drafts = hgwi_emit_order(check);
    if (!drafts)
        return HGW_E_NOMEM;
    int32_t count = check->draft_count;
    choose(drafts, count, hgwi_option(options, HGW_CHECK_OPTIONS_CEILING, DEFAULT_CEILING),
           hgwi_option(options, HGW_CHECK_OPTIONS_SHOW_ALL, 0) != 0);
    hgw_doc *doc = hgw_doc_new(check->ctx, HGW_T_FINDINGS);
    if (!doc)
        return hgw_error_status(check->ctx);
    int32_t status = write_all(check, doc, drafts);
    if (status == HGW_OK)
        *out = doc;
    else
        hgw_doc_free(doc);
    return status;
}
