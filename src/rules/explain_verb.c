/* explain_verb.c: hgw_explain(): the rows of the catalogue and of explain.def as a document, with what a team settled.
 */
#include <string.h>

#include <hgw/explain.h>

#include "engine.h"
#include "may_run.h"
#include "nearest.h"
#include "settings.h"

enum { WORDS_LIMIT = 16384, NAME_ROOM = 96 };

/* One call: the check gives memory, language and day; no dossier is looked at. */
typedef struct telling {
    hgwi_check check;
    const hgw_doc *team; /* or NULL */
    double limits[HGWI_LIMIT_COUNT];
    hgw_rec settings[HGWI_RULE_COUNT];
    hgw_doc *doc;
} telling;

static int32_t set_words(telling *t, hgw_rec entry, hgw_field field, const char *const words[2]) {
    const char *text = words[t->check.column];
    return text && *text ? hgw_set_text(t->doc, entry, field, text) : HGW_OK;
}

static int32_t set_buf(telling *t, hgw_rec entry, hgw_field field, hgwi_buf *buf) {
    int32_t status = buf->status;
    if (status == HGW_OK)
        status = hgw_set_textn(t->doc, entry, field, buf->data ? buf->data : "", buf->size);
    hgwi_buf_end(buf);
    return status;
}

/* ---- what it looks at ---- */

/* "goal.period", and for people "doel: Periode". */
static int32_t add_looked_at(telling *t, hgw_rec entry, const char *dotted, size_t size) {
    char name[NAME_ROOM] = "";
    int32_t lang = t->check.column ? HGW_LANG_EN : HGW_LANG_NL;
    memcpy(name, dotted, size < sizeof name ? size : 0);
    hgw_field field = hgw_field_find(name);
    if (!field)
        return HGW_OK;
    hgw_rec rec = hgw_check_entry_add_looks_at(t->doc, entry);
    int32_t status = rec ? hgw_looked_at_set_field(t->doc, rec, name) : HGW_E_NOMEM;
    hgwi_buf buf;
    hgwi_buf_start(&buf, t->check.pool.mem, WORDS_LIMIT);
    hgwi_buf_text(&buf, hgw_type_label(hgwi_type_of_field(field), lang));
    hgwi_buf_text(&buf, ": ");
    hgwi_buf_text(&buf, hgw_field_label(field, lang));
    if (status == HGW_OK)
        return set_buf(t, rec, HGW_LOOKED_AT_LABEL, &buf);
    hgwi_buf_end(&buf);
    return status;
}

static size_t word_size(const char *word) {
    return strcspn(word, " ");
}

static const char *next_word(const char *word) {
    word += word_size(word);
    return word + strspn(word, " ");
}

/* Does the list name this, a type with its dot or a whole field, before it comes here? */
static int named_before(const char *list, const char *here, size_t size) {
    for (; list < here; list = next_word(list))
        if (strncmp(list, here, size) == 0 && (here[size - 1] == '.' || word_size(list) == size))
            return 1;
    return 0;
}

/* Each field once and the fields of a type together, as people read them; a row is put together from several lists. */
static int32_t add_looks(telling *t, hgw_rec entry, const char *looks) {
    int32_t status = HGW_OK;
    for (const char *first = looks ? looks : ""; *first && status == HGW_OK; first = next_word(first)) {
        size_t type = strcspn(first, ". ") + 1;
        if (named_before(looks, first, type))
            continue;
        for (const char *word = first; *word && status == HGW_OK; word = next_word(word))
            if (strncmp(word, first, type) == 0 && !named_before(looks, word, word_size(word)))
                status = add_looked_at(t, entry, word, word_size(word));
    }
    return status;
}

/* ---- thresholds ---- */

static int32_t add_limit(telling *t, hgw_rec entry, int which) {
    const hgwi_limit *limit = &hgwi_limits[which];
    hgw_rec rec = hgw_check_entry_add_limits(t->doc, entry);
    int32_t status = rec ? hgw_check_limit_set_name(t->doc, rec, limit->name) : HGW_E_NOMEM;
    if (status == HGW_OK)
        status = set_words(t, rec, HGW_CHECK_LIMIT_LABEL, limit->label);
    if (status == HGW_OK)
        status = hgw_check_limit_set_unit(t->doc, rec, limit->unit);
    if (status == HGW_OK)
        status = hgw_check_limit_set_amount(t->doc, rec, t->limits[which]);
    if (status == HGW_OK)
        status = hgw_check_limit_set_usual(t->doc, rec, limit->amount);
    if (status == HGW_OK)
        status = hgw_check_limit_set_least(t->doc, rec, limit->least);
    if (status == HGW_OK)
        status = hgw_check_limit_set_most(t->doc, rec, limit->most);
    return status;
}

static int32_t add_limits(telling *t, hgw_rec entry, int rule) {
    int32_t status = HGW_OK;
    for (int i = 0; i < HGWI_LIMIT_COUNT && status == HGW_OK; i++)
        if (hgwi_limits[i].rule == rule)
            status = add_limit(t, entry, i);
    return status;
}

/* The condition with this team's thresholds in it. */
static int32_t set_condition(telling *t, hgw_rec entry, int rule) {
    const char *pattern = hgwi_explanations[rule].condition[t->check.column];
    hgwi_draft draft;
    hgwi_buf buf;
    if (!pattern || !*pattern)
        return HGW_OK;
    memset(&draft, 0, sizeof draft);
    for (int i = 0; i < HGWI_LIMIT_COUNT; i++)
        if (hgwi_limits[i].rule == rule)
            hgwi_say_amount(&t->check, &draft, hgwi_limits[i].name, t->limits[i]);
    hgwi_buf_start(&buf, t->check.pool.mem, WORDS_LIMIT);
    hgwi_word_message(&t->check, &draft, pattern, &buf);
    return set_buf(t, entry, HGW_CHECK_ENTRY_CONDITION, &buf);
}

/* ---- words ---- */

/* Does an alternative hold a letter, or is it only what stands between two others? */
static int has_letter(const char *words, size_t size) {
    for (size_t i = 0; i < size; i++)
        if (((unsigned char)words[i] | 0x20u) >= 'a')
            return 1;
    return 0;
}

/* {n:week|weken} as people read a form: "week/weken"; "(yes )" where there may be nothing. */
static void add_choice(hgwi_buf *buf, const char *words, size_t size) {
    const char *bar = memchr(words, '|', size);
    size_t first = bar ? (size_t)(bar - words) : size;
    if (!has_letter(words, first)) {
        hgwi_buf_add(buf, words, first);
        return;
    }
    int maybe = words[size - 1] == '|';
    hgwi_buf_text(buf, maybe ? "(" : "");
    for (size_t i = 0; i < size - (size_t)maybe; i++)
        hgwi_buf_char(buf, words[i] == '|' ? '/' : words[i]);
    hgwi_buf_text(buf, maybe ? ")" : "");
}

static int32_t set_message(telling *t, hgw_rec entry, const char *pattern) {
    hgwi_buf buf;
    hgwi_buf_start(&buf, t->check.pool.mem, WORDS_LIMIT);
    while (*pattern) {
        const char *open = strchr(pattern, '{'), *close = open ? strchr(open, '}') : NULL;
        if (!close) {
            hgwi_buf_text(&buf, pattern);
            break;
        }
        const char *colon = memchr(open, ':', (size_t)(close - open));
        hgwi_buf_add(&buf, pattern, (size_t)(open - pattern));
        if (colon)
            add_choice(&buf, colon + 1, (size_t)(close - colon - 1));
        else
            hgwi_buf_add(&buf, open, (size_t)(close + 1 - open));
        pattern = close + 1;
    }
    return set_buf(t, entry, HGW_CHECK_ENTRY_MESSAGE, &buf);
}

/* With the row of a team's document that does it, for those who write it. */
static int32_t set_switch_off(telling *t, hgw_rec entry, const char *code) {
    static const char *const words[2][2] = {
        {"Het team zet deze controle uit met een reden, bij zijn instellingen (check_settings): {\"rule\": \"",
         "\", \"state\": \"off\", \"reason\": \"...\"}. In discussie brengen kan ook, met \"in_discussion\" in plaats "
         "van "
         "\"off\". Geen van beide geldt als tekort."},
        {"The team switches this check off with a reason, among its settings (check_settings): {\"rule\": \"",
         "\", \"state\": \"off\", \"reason\": \"...\"}. Or it puts the check in discussion, with \"in_discussion\" in "
         "place "
         "of \"off\". Neither counts as a lack."}};
    hgwi_buf buf;
    hgwi_buf_start(&buf, t->check.pool.mem, WORDS_LIMIT);
    hgwi_buf_text(&buf, words[t->check.column][0]);
    hgwi_buf_text(&buf, code);
    hgwi_buf_text(&buf, words[t->check.column][1]);
    return set_buf(t, entry, HGW_CHECK_ENTRY_SWITCH_OFF, &buf);
}

/* ---- entries ---- */

/* What the team says of it. */
static int32_t set_state(telling *t, hgw_rec entry, int rule) {
    hgw_rec setting = t->settings[rule];
    const char *reason = setting ? hgw_check_setting_reason(t->team, setting) : NULL;
    int32_t status = hgw_check_entry_set_state(t->doc, entry, hgwi_setting_state(t->team, setting));
    return status == HGW_OK && reason && *reason ? hgw_check_entry_set_reason(t->doc, entry, reason) : status;
}

static hgw_rec add_entry(telling *t, const char *code, int32_t principle, const char *source, int32_t *status) {
    hgw_rec entry = hgw_catalogue_add_checks(t->doc, HGW_ROOT);
    *status = entry ? hgw_check_entry_set_code(t->doc, entry, code) : HGW_E_NOMEM;
    if (*status == HGW_OK)
        *status = hgw_check_entry_set_principle(t->doc, entry, principle);
    if (*status == HGW_OK && *source)
        *status = hgw_check_entry_set_source(t->doc, entry, source);
    return entry;
}

static int32_t add_head(telling *t, hgw_rec entry, int rule) {
    const hgwi_rule *row = &hgwi_rules[rule];
    int32_t status = hgw_check_entry_set_severity(t->doc, entry, row->severity), reason;
    if (status == HGW_OK && row->also)
        status = hgw_check_entry_add_also(t->doc, entry, row->also);
    if (status == HGW_OK)
        status = add_looks(t, entry, hgwi_explanations[rule].looks);
    if (status == HGW_OK)
        status = add_limits(t, entry, rule);
    for (int i = 0; status == HGW_OK && (reason = hgwi_wanted(rule, i)) != 0; i++)
        status = hgw_check_entry_add_wants(t->doc, entry, reason);
    return status;
}

static int32_t add_rule(telling *t, int rule) {
    const hgwi_rule *row = &hgwi_rules[rule];
    const hgwi_explanation *why = &hgwi_explanations[rule];
    int32_t status = HGW_OK;
    hgw_rec entry = add_entry(t, row->code, row->principle, row->source, &status);
    if (status == HGW_OK)
        status = add_head(t, entry, rule);
    if (status == HGW_OK)
        status = set_condition(t, entry, rule);
    if (status == HGW_OK)
        status = set_words(t, entry, HGW_CHECK_ENTRY_WHY, why->why);
    if (status == HGW_OK)
        status = set_words(t, entry, HGW_CHECK_ENTRY_BEFORE, why->before);
    if (status == HGW_OK)
        status = set_words(t, entry, HGW_CHECK_ENTRY_AFTER, why->after);
    if (status == HGW_OK)
        status = set_switch_off(t, entry, row->code);
    if (status == HGW_OK)
        status = set_state(t, entry, rule);
    if (status == HGW_OK)
        status = set_message(t, entry, row->message[t->check.column]);
    if (status == HGW_OK)
        status = set_words(t, entry, HGW_CHECK_ENTRY_RESOLVE, row->resolve);
    return status;
}

static int32_t add_left_out(telling *t, const hgwi_left_out *row) {
    int32_t status = HGW_OK;
    hgw_rec entry = add_entry(t, row->code, row->principle, row->source, &status);
    return status == HGW_OK ? set_words(t, entry, HGW_CHECK_ENTRY_LEFT_OUT, row->why) : status;
}

/* ---- the document ---- */

static int32_t tell(telling *t, const char *code) {
    const char *team = t->team ? hgwi_rec_id(t->team, HGW_ROOT) : NULL;
    int32_t status = hgw_catalogue_set_lang(t->doc, HGW_ROOT, t->check.column ? HGW_LANG_EN : HGW_LANG_NL);
    if (status == HGW_OK && team)
        status = hgw_catalogue_set_team(t->doc, HGW_ROOT, team);
    for (int rule = 0; rule < HGWI_RULE_COUNT && status == HGW_OK; rule++)
        if (!code || strcmp(code, hgwi_rules[rule].code) == 0)
            status = add_rule(t, rule);
    for (const hgwi_left_out *row = hgwi_left_outs; row->code && status == HGW_OK; row++)
        if (!code || strcmp(code, row->code) == 0)
            status = add_left_out(t, row);
    return t->check.no_memory ? HGW_E_NOMEM : status;
}

int32_t hgw_explain(hgw_ctx *ctx, const char *code, const hgw_doc *team, hgw_doc **out) {
    telling t;
    int32_t status = hgwi_want_out(ctx, out);
    if (status == HGW_OK)
        status = hgwi_want(ctx, team, HGW_T_TEAM, 1);
    if (status == HGW_OK && code && !hgwi_code_known(code))
        status = hgwi_fail_code(ctx, code);
    if (status != HGW_OK)
        return status;
    memset(&t, 0, sizeof t);
    hgwi_engine_start(&t.check, ctx, NULL);
    t.team = team;
    hgwi_settle(team, t.check.today, t.limits, t.settings);
    t.doc = hgw_doc_new(ctx, HGW_T_CATALOGUE);
    status = t.doc ? tell(&t, code) : hgw_error_status(ctx);
    if (status == HGW_OK)
        *out = t.doc;
    else
        hgw_doc_free(t.doc);
    return hgwi_engine_end(&t.check, status);
}
