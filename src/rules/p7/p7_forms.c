/* p7_forms.c: principle 7, forms: what they are for, who asks for them, and whether they are worth their time.  A form
 * that the team stopped or is discussing is never spoken of. */
#include <string.h>

#include "rules/say.h"

hgw_rec hgwi_form_of(const hgwi_check *check, hgw_rec plan) {
    const char *id = hgw_plan_form(check->dossier, plan);
    hgw_rec form = id && check->team ? hgw_rec_find(check->team, id) : 0;
    return form && hgw_rec_type(check->team, form) == HGW_T_FORM_TEMPLATE ? form : 0;
}

int hgwi_form_used(const hgwi_check *check, hgw_rec form, int named) {
    int32_t state = hgw_form_template_state(check->team, form);
    return state == HGW_FORM_STATE_USED || (state == 0 && named);
}

/* By record number in the team document: how often plans name a form. */
static int32_t *named_forms(hgwi_check *check) {
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    int32_t *named = hgwi_room(check, (size_t)hgwi_rec_last(check->team) + 1, sizeof *named);
    for (int32_t i = 0; i < plans.count && named; i++)
        named[hgwi_form_of(check, plans.at[i])]++;
    return named;
}

static hgwi_draft *about_form(hgwi_check *check, hgw_rec form) {
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_beside(check, draft, check->team, form);
    hgwi_say_quote(check, draft, "form", hgw_form_template_name(check->team, form));
    return draft;
}

/* ---- MUST_WITHOUT_BASIS ---- */

/* Words that say who asks, or that it has to be; and words that say nothing beside them.  A text of these alone gives
 * no reason. */
static const struct {
    const char *word;
    int asks;
} no_reasons[] = {
    {"moet", 1},       {"moeten", 1},     {"m\303\263et", 1},  {"verplicht", 1}, {"verplichting", 1},
    {"inspectie", 1},  {"inspecteur", 1}, {"ib", 1},           {"iber", 1},      {"begeleider", 1},
    {"trainer", 1},    {"must", 1},       {"required", 1},     {"mandatory", 1}, {"compulsory", 1},
    {"obligatory", 1}, {"inspection", 1}, {"inspectorate", 1}, {"inspector", 1}, {"coordinator", 1},
    {"have", 1},       {"has", 1},        {"intern", 0},       {"interne", 0},   {"internal", 0},
    {"support", 0},    {"omdat", 0},      {"want", 0},         {"het", 0},       {"dit", 0},
    {"dat", 0},        {"de", 0},         {"die", 0},          {"we", 0},        {"wij", 0},
    {"ze", 0},         {"zij", 0},        {"nu", 0},           {"eenmaal", 0},   {"gewoon", 0},
    {"is", 0},         {"wordt", 0},      {"van", 0},          {"voor", 0},      {"door", 0},
    {"er", 0},         {"erom", 0},       {"om", 0},           {"en", 0},        {"of", 0},
    {"wil", 0},        {"willen", 0},     {"vraagt", 0},       {"vragen", 0},    {"gevraagd", 0},
    {"hgw", 0},        {"because", 0},    {"it", 0},           {"this", 0},      {"that", 0},
    {"the", 0},        {"they", 0},       {"are", 0},          {"for", 0},       {"by", 0},
    {"to", 0},         {"and", 0},        {"asks", 0},         {"ask", 0},       {"asked", 0},
    {"wants", 0},      {"just", 0},
};

enum { NO_REASONS = sizeof no_reasons / sizeof *no_reasons, LONGEST_WORD = 24 };

/* 1 when it says who asks, 0 when it says nothing, -1 when it may be a reason. */
static int weigh(const char *word) {
    for (int i = 0; i < NO_REASONS; i++)
        if (strcmp(no_reasons[i].word, word) == 0)
            return no_reasons[i].asks;
    return -1;
}

/* Does the text only say that it has to be, or who asks?  Marks within a word are left out: ib'er, ib-er. */
static int gives_no_reason(const char *text) {
    char word[LONGEST_WORD + 1];
    size_t size = 0;
    int asks = 0;
    for (; text; text++) {
        int small = *text >= 'A' && *text <= 'Z' ? *text - 'A' + 'a' : *text;
        int letter = (small >= 'a' && small <= 'z') || ((unsigned char)small & 0x80u) != 0;
        int ends = small == '\0' || strchr(" \t\n\r,.;:!?/", small) != NULL;
        if (letter && size == LONGEST_WORD)
            return 0;
        if (letter)
            word[size++] = (char)small;
        if (ends && size > 0) {
            word[size] = '\0';
            size = 0;
            int weight = weigh(word);
            if (weight < 0)
                return 0;
            asks |= weight;
        }
        if (small == '\0')
            break;
    }
    return asks;
}

static int is_basis(int32_t basis) {
    return basis == HGW_BASIS_LAW || basis == HGW_BASIS_TEAM;
}

/* Nobody in class: no teacher, pupil, parent or team. */
static int for_others(int32_t beneficiary) {
    return beneficiary == HGW_BENEFICIARY_IB || beneficiary == HGW_BENEFICIARY_INSPECTORATE ||
           beneficiary == HGW_BENEFICIARY_TRAINER;
}

static int32_t fields_without_basis(const hgw_doc *team, hgw_rec form, hgw_rec *fields) {
    int32_t count = 0;
    for (int32_t i = 0, n = hgw_form_template_form_fields_count(team, form); i < n; i++) {
        hgw_rec field = hgw_form_template_form_fields_at(team, form, i);
        if (hgw_form_field_obligation(team, field) == HGW_OBLIGATION_MUST &&
            (!is_basis(hgw_form_field_basis(team, field)) || gives_no_reason(hgw_form_field_why(team, field))))
            fields[count++] = field;
    }
    return count;
}

void hgwi_rule_must_without_basis(hgwi_check *check) {
    const hgw_doc *team = check->team;
    int32_t *named = named_forms(check);
    for (hgw_rec form = 0; named && (form = hgw_rec_next(team, HGW_T_FORM_TEMPLATE, form)) != 0;) {
        if (!hgwi_form_used(check, form, named[form] > 0))
            continue;
        hgw_rec *fields = hgwi_room(check, (size_t)hgw_form_template_form_fields_count(team, form), sizeof *fields);
        if (!fields)
            return;
        int32_t count = fields_without_basis(team, form, fields);
        if (count == 0 && !gives_no_reason(hgw_form_template_purpose(team, form)) &&
            !for_others(hgw_form_template_beneficiary(team, form)))
            continue;
        hgwi_draft *draft = about_form(check, form);
        for (int32_t i = 0; i < count; i++)
            hgwi_see(check, draft, team, fields[i]);
        int outside = !gives_no_reason(hgw_form_template_purpose(team, form)); /* it has a purpose, or none at all */
        hgwi_say_choice(check, draft, "what",
                        count > 0 ? 1
                        : outside ? 3
                                  : 2,
                        count > 0 ? "fields"
                        : outside ? "beneficiary"
                                  : "form");
        hgwi_say_names(check, draft, "fields", team, fields, count, HGW_FORM_FIELD_NAME);
    }
}

/* ---- FORM_WITHOUT_PURPOSE ---- */

void hgwi_rule_form_without_purpose(hgwi_check *check) {
    const hgw_doc *team = check->team;
    int32_t *named = named_forms(check);
    for (hgw_rec form = 0; named && (form = hgw_rec_next(team, HGW_T_FORM_TEMPLATE, form)) != 0;) {
        const char *purpose = hgw_form_template_purpose(team, form);
        int aimless = hgwi_count_words(purpose) == 0, nobody = hgw_form_template_beneficiary(team, form) == 0;
        if (!hgwi_form_used(check, form, named[form] > 0) || !(aimless || nobody) || gives_no_reason(purpose) ||
            for_others(hgw_form_template_beneficiary(team, form)))
            continue; /* that it only says who asks is MUST_WITHOUT_BASIS's matter */
        hgwi_draft *draft = about_form(check, form);
        hgwi_say_choice(check, draft, "what",
                        aimless && nobody ? 3
                        : aimless         ? 1
                                          : 2,
                        aimless && nobody ? "purpose,beneficiary"
                        : aimless         ? "purpose"
                                          : "beneficiary");
    }
}

/* ---- FORM_COST_ABOVE_BENEFIT ---- */

/* By record number in the team document: how often plans in a form were used; NULL when nobody keeps record of it. */
static int32_t *uses_of(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs records = hgwi_all(check, HGW_T_USE_RECORD);
    int32_t *uses = records.count > 0 ? hgwi_room(check, (size_t)hgwi_rec_last(check->team) + 1, sizeof *uses) : NULL;
    for (int32_t i = 0; i < records.count && uses; i++) {
        hgw_rec plan = hgw_use_record_plan(doc, records.at[i]);
        if (plan && check->visible[plan])
            uses[hgwi_form_of(check, plan)]++;
    }
    return uses;
}

void hgwi_rule_form_cost_above_benefit(hgwi_check *check) {
    const hgw_doc *team = check->team;
    int32_t *named = named_forms(check), *uses = uses_of(check);
    for (hgw_rec form = 0; !check->no_memory && (form = hgw_rec_next(team, HGW_T_FORM_TEMPLATE, form)) != 0;) {
        int64_t minutes = hgw_form_template_minutes(team, form), benefit = hgw_form_template_benefit(team, form);
        if (!hgwi_form_used(check, form, named[form] > 0) || !hgw_has(team, form, HGW_FORM_TEMPLATE_BENEFIT) ||
            (double)minutes <= check->limits[HGWI_LIMIT_FORM_COST_ABOVE_BENEFIT_minutes] ||
            (double)benefit > check->limits[HGWI_LIMIT_FORM_COST_ABOVE_BENEFIT_benefit])
            continue;
        if (uses && uses[form] < check->limits[HGWI_LIMIT_FORM_COST_ABOVE_BENEFIT_uses])
            continue;
        hgwi_draft *draft = about_form(check, form);
        hgwi_say_number(check, draft, "minutes", minutes);
        hgwi_say_number(check, draft, "benefit", benefit);
    }
}
