/* sample.c: a small dossier and findings about it.  All names are invented. */
#include "sample.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct said {
    int32_t principle, severity, shown;
    const char *code, *message[2], *resolve[2], *source, *type, *id;
} said;

/* {} is the name of the pupil. */
static const said findings[] = {
    {HGW_PRINCIPLE_INTERACTION,
     HGW_SEVERITY_ATTENTION,
     1,
     "SUBGROUP_SKIPPED",
     {"Subgroep SI (spelling intensief) komt in de weekplanning van 17 november niet voor. Wat heeft deze groep deze "
      "week nodig?",
      "Subgroup SI (spelling intensive) does not occur in the week plan of 17 November. What does it need this week?"},
     {"Een moment voor SI in deze week, of een korte reden waarom niet.",
      "A moment for SI in this week, or a short reason why not."},
     "S115, S118",
     "subgroup",
     "SI"},
    {HGW_PRINCIPLE_NEEDS,
     HGW_SEVERITY_STRENGTH,
     1,
     "TIP_USED",
     {"De tip van {} is gebruikt in de weekplanning.", "The tip of {} is used in the week plan."},
     {NULL, NULL},
     "S140",
     "tip",
     "T01"},
    {HGW_PRINCIPLE_NEEDS,
     HGW_SEVERITY_CONTRADICTION,
     1,
     "PUPIL_NEED_UNANSWERED",
     {"{} zei op 30 oktober wat nodig is. Er is nog geen aanpak die daarop antwoordt.",
      "{} said on 30 October what is needed. No approach answers it yet."},
     {"Een aanpak die bij deze behoefte hoort, of een antwoord in het volgende gesprek.",
      "An approach that belongs to this need, or an answer in the next talk."},
     "S15, S134",
     "need",
     "N04"},
    {HGW_PRINCIPLE_POSITIVE,
     HGW_SEVERITY_TIP,
     1,
     "STRENGTH_UNUSED",
     {"De kracht van {} staat in het overzicht, maar in geen aanpak.",
      "The strength of {} stands in the overview, but in no approach."},
     {NULL, NULL},
     "S18",
     "factor",
     "F03"},
    {HGW_PRINCIPLE_SYSTEM,
     HGW_SEVERITY_STRENGTH,
     1,
     "NO_PAPER_NEEDED",
     {"De doelen staan in een besproken weekplan; een apart plan is niet nodig.",
      "The goals stand in a discussed week plan; no plan of its own is needed."},
     {NULL, NULL},
     NULL,
     "dossier",
     "D1"},
    {HGW_PRINCIPLE_SYSTEM,
     HGW_SEVERITY_TIP,
     0,
     "HIDDEN_ONE",
     {"Verborgen.", "Hidden."},
     {NULL, NULL},
     NULL,
     NULL,
     NULL},
    {HGW_PRINCIPLE_GOALS,
     HGW_SEVERITY_TIP,
     0,
     "HIDDEN_TWO",
     {"Ook verborgen.", "Hidden too."},
     {NULL, NULL},
     NULL,
     "unheard_of",
     "X9"}};

static const struct {
    const char *rule;
    int32_t reason;
} not_run[] = {{"PAPER_TIGER", HGW_NOT_RUN_REASON_NO_USE_RECORDS},
               {"TREND_DOWN", HGW_NOT_RUN_REASON_NO_EARLIER},
               {"NEVER_OPENED", HGW_NOT_RUN_REASON_NO_USE_RECORDS}};

/* Fill a template; into a room that the caller frees. */
static char *with_name(const char *text, const char *name) {
    const char *hole = strstr(text, "{}");
    size_t before = hole ? (size_t)(hole - text) : strlen(text);
    size_t named = hole ? strlen(name) : 0;
    const char *rest = hole ? hole + 2 : "";
    char *out = malloc(before + named + strlen(rest) + 1);
    if (!out)
        abort();
    memcpy(out, text, before);
    if (named)
        memcpy(out + before, name, named);
    strcpy(out + before + named, rest);
    return out;
}

static int add_finding(hgw_doc *doc, const said *f, int column, const char *name) {
    hgw_rec rec = hgw_findings_add_findings(doc, HGW_ROOT);
    int32_t bad = 0;
    if (!rec)
        return 0;
    bad |= hgw_finding_set_code(doc, rec, f->code);
    bad |= hgw_finding_set_principle(doc, rec, f->principle);
    bad |= hgw_finding_set_severity(doc, rec, f->severity);
    bad |= hgw_finding_set_shown(doc, rec, f->shown);
    char *message = with_name(f->message[column], name);
    bad |= hgw_finding_set_message(doc, rec, message);
    free(message);
    if (f->resolve[column])
        bad |= hgw_finding_set_resolve(doc, rec, f->resolve[column]);
    if (f->source)
        bad |= hgw_finding_set_source(doc, rec, f->source);
    hgw_rec arg = hgw_finding_add_args(doc, rec);
    if (!arg)
        return 0;
    bad |= hgw_finding_arg_set_name(doc, arg, "pupil");
    bad |= hgw_finding_arg_set_value(doc, arg, name);
    if (!f->type)
        return !bad;
    hgw_rec place = hgw_finding_add_places(doc, rec);
    if (!place)
        return 0;
    bad |= hgw_place_set_document(doc, place, "dossier");
    bad |= hgw_place_set_document_id(doc, place, "D1");
    bad |= hgw_place_set_record_type(doc, place, f->type);
    bad |= hgw_place_set_record_id(doc, place, f->id);
    return !bad;
}

static hgw_doc *make_findings(hgw_ctx *ctx, int column, const char *name) {
    hgw_doc *doc = hgw_doc_new(ctx, HGW_T_FINDINGS);
    if (!doc)
        return NULL;
    int good = hgw_findings_set_lang(doc, HGW_ROOT, column ? HGW_LANG_EN : HGW_LANG_NL) == HGW_OK;
    good = good && hgw_findings_set_today(doc, HGW_ROOT, 20251121) == HGW_OK;
    good = good && hgw_findings_set_dossier(doc, HGW_ROOT, "D1") == HGW_OK;
    for (size_t i = 0; good && i < sizeof findings / sizeof *findings; i++) {
        good = add_finding(doc, &findings[i], column, name);
    }
    for (size_t i = 0; good && i < sizeof not_run / sizeof *not_run; i++) {
        hgw_rec rec = hgw_findings_add_not_run(doc, HGW_ROOT);
        good = rec && hgw_not_run_set_rule(doc, rec, not_run[i].rule) == HGW_OK &&
               hgw_not_run_set_reason(doc, rec, not_run[i].reason) == HGW_OK;
    }
    if (good)
        return doc;
    hgw_doc_free(doc);
    return NULL;
}

static int fill_people(hgw_doc *d, const char *name) {
    hgw_rec group = hgw_dossier_add_school_groups(d, HGW_ROOT);
    hgw_rec one = hgw_dossier_add_pupils(d, HGW_ROOT);
    hgw_rec other = hgw_dossier_add_pupils(d, HGW_ROOT);
    hgw_rec third = hgw_dossier_add_pupils(d, HGW_ROOT);
    hgw_rec sub = hgw_dossier_add_subgroups(d, HGW_ROOT);
    if (!group || !one || !other || !third || !sub)
        return 0;
    int32_t bad = hgw_school_group_set_name(d, group, "Groep 3/4/5");
    bad |= hgw_school_group_add_grades(d, group, 3) | hgw_school_group_add_grades(d, group, 4);
    bad |= hgw_school_group_add_teachers(d, group, "M1") | hgw_school_group_add_teachers(d, group, "M9");
    bad |= hgw_pupil_set_id(d, one, "P01") | hgw_pupil_set_given_name(d, one, name);
    bad |= hgw_pupil_set_grade(d, one, 4) | hgw_pupil_set_school_group(d, one, group);
    bad |= hgw_pupil_set_enrolled_on(d, one, 20230901);
    bad |= hgw_pupil_set_id(d, other, "P02") | hgw_pupil_set_given_name(d, other, "Daan");
    bad |= hgw_pupil_set_surname(d, other, "Voorbeeld");
    bad |= hgw_pupil_set_id(d, third, "P03") | hgw_pupil_set_given_name(d, third, "Daan");
    bad |= hgw_subgroup_set_id(d, sub, "SI") | hgw_subgroup_set_name(d, sub, "spelling intensief");
    bad |= hgw_subgroup_set_kind(d, sub, HGW_SUBGROUP_KIND_SUB);
    bad |= hgw_subgroup_add_pupils(d, sub, one) | hgw_subgroup_add_pupils(d, sub, other);
    bad |= hgw_subgroup_add_pupils(d, sub, third);
    return !bad;
}

static int fill_plan(hgw_doc *d, const char *name) {
    hgw_rec pupil = hgw_rec_find(d, "P01");
    hgw_rec need = hgw_dossier_add_needs(d, HGW_ROOT), factor = hgw_dossier_add_factors(d, HGW_ROOT);
    hgw_rec tip = hgw_dossier_add_tips(d, HGW_ROOT), talk = hgw_dossier_add_conversations(d, HGW_ROOT);
    hgw_rec plan = hgw_dossier_add_week_plans(d, HGW_ROOT), eval = hgw_dossier_add_evaluations(d, HGW_ROOT);
    hgw_rec slot = plan ? hgw_week_plan_add_slots(d, plan) : 0;
    hgw_rec goal = hgw_dossier_add_goals(d, HGW_ROOT), result = eval ? hgw_evaluation_add_results(d, eval) : 0;
    hgw_rec outcome = hgw_dossier_add_outcome_targets(d, HGW_ROOT);
    if (!need || !factor || !tip || !talk || !slot || !goal || !result || !outcome)
        return 0;
    char *voiced =
        with_name("{} heeft bij het rekenen materiaal nodig dat zij zelf mag kiezen, elke dag opnieuw.", name);
    int32_t bad = hgw_need_set_id(d, need, "N04") | hgw_need_set_text(d, need, voiced);
    free(voiced);
    bad |= hgw_need_add_pupils(d, need, pupil) | hgw_need_set_since(d, need, 20251030);
    bad |= hgw_need_add_voiced_by(d, need, HGW_VOICE_PUPIL) | hgw_need_add_voiced_by(d, need, HGW_VOICE_PARENT);
    bad |= hgw_need_set_goal(d, need, goal) | hgw_need_set_conversation(d, need, talk);
    bad |= hgw_goal_set_id(d, goal, "G01") | hgw_goal_set_text(d, goal, "De tafels van 2, 5 en 10 kennen");
    bad |= hgw_goal_set_crucial(d, goal, 1) | hgw_goal_set_on_wall(d, goal, 0);
    bad |= hgw_factor_set_id(d, factor, "F03") | hgw_factor_set_text(d, factor, "helpt graag\nen legt rustig uit");
    bad |= hgw_factor_add_pupils(d, factor, pupil);
    bad |= hgw_tip_set_id(d, tip, "T01") | hgw_tip_set_quote(d, tip, "Mogen we zelf kiezen?");
    bad |= hgw_tip_add_pupils(d, tip, pupil);
    bad |= hgw_conversation_set_id(d, talk, "C03") | hgw_conversation_set_kind(d, talk, HGW_CONVERSATION_KIND_CHILD);
    bad |= hgw_conversation_set_held_on(d, talk, 20251030) | hgw_conversation_set_summary(d, talk, "");
    bad |= hgw_week_plan_set_week_start(d, plan, 20251117);
    bad |= hgw_slot_set_day(d, slot, HGW_WEEKDAY_MONDAY) | hgw_slot_set_start(d, slot, 525);
    bad |= hgw_evaluation_set_held_on(d, eval, 20251218);
    bad |= hgw_goal_result_set_goal(d, result, goal) | hgw_goal_result_set_status(d, result, HGW_GOAL_STATUS_PARTLY);
    bad |= hgw_outcome_target_set_text(d, outcome, "Rekenen midden") | hgw_outcome_target_set_share(d, outcome, 0.75);
    return !bad;
}

int sample_make(sample *s, hgw_ctx *ctx, const char *name) {
    memset(s, 0, sizeof *s);
    s->ctx = ctx;
    s->dossier = hgw_doc_new(ctx, HGW_T_DOSSIER);
    s->team = hgw_doc_new(ctx, HGW_T_TEAM);
    s->nl = make_findings(ctx, 0, name);
    s->en = make_findings(ctx, 1, name);
    if (!s->dossier || !s->team || !s->nl || !s->en)
        return 0;
    if (hgw_ctx_set_today(ctx, 20251121) != HGW_OK)
        return 0;
    if (hgw_dossier_set_id(s->dossier, HGW_ROOT, "D1") != HGW_OK)
        return 0;
    if (hgw_dossier_set_title(s->dossier, HGW_ROOT, "Combinatiegroep 3/4/5, herfst tot kerst") != HGW_OK)
        return 0;
    hgw_rec staff = hgw_team_add_staff(s->team, HGW_ROOT);
    if (!staff || hgw_staff_set_id(s->team, staff, "M1") != HGW_OK)
        return 0;
    if (hgw_staff_set_name(s->team, staff, "juf Voorbeeld") != HGW_OK)
        return 0;
    return fill_people(s->dossier, name) && fill_plan(s->dossier, name);
}

void sample_end(sample *s) {
    hgw_doc_free(s->dossier);
    hgw_doc_free(s->team);
    hgw_doc_free(s->nl);
    hgw_doc_free(s->en);
}

char *sample_render(hgw_ctx *ctx, const hgw_doc *doc, const hgw_doc *const *beside, int32_t count, int32_t format,
                    int32_t show_all, size_t *size) {
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_RENDER_OPTIONS);
    char *out = NULL;
    if (!options)
        return NULL;
    if (hgw_render_options_set_format(options, HGW_ROOT, format) == HGW_OK &&
        hgw_render_options_set_show_all(options, HGW_ROOT, show_all) == HGW_OK) {
        hgw_render(ctx, doc, beside, count, options, &out, size);
    }
    hgw_doc_free(options);
    return out;
}

char *sample_findings(const sample *s, int32_t format, int32_t show_all, size_t *size) {
    const hgw_doc *beside[] = {s->dossier, s->en, s->team};
    return sample_render(s->ctx, s->nl, beside, 3, format, show_all, size);
}

hgw_doc *sample_coverage(const sample *s) {
    const hgw_doc *beside[] = {s->team};
    hgw_doc *out = NULL;
    hgw_coverage(s->ctx, s->dossier, beside, 1, NULL, &out);
    return out;
}

hgw_doc *sample_catalogue(const sample *s, const char *reason) {
    hgw_doc *out = NULL, *team = hgw_doc_clone(s->ctx, s->team);
    hgw_rec setting = team ? hgw_team_add_check_settings(team, HGW_ROOT) : 0;
    if (setting && hgw_check_setting_set_rule(team, setting, "PAPER_TIGER") == HGW_OK &&
        hgw_check_setting_set_state(team, setting, HGW_CHECK_STATE_OFF) == HGW_OK &&
        hgw_check_setting_set_reason(team, setting, reason) == HGW_OK)
        hgw_explain(s->ctx, NULL, team, &out);
    hgw_doc_free(team);
    return out;
}

int sample_times(const char *text, const char *part) {
    int times = 0;
    for (const char *at = strstr(text, part); at; at = strstr(at + 1, part))
        times++;
    return times;
}

int sample_golden(const char *name, const char *text, size_t size) {
    char path[1024];
    snprintf(path, sizeof path, "%s/tests/views/golden/%s", HGW_SOURCE_DIR, name);
    const char *update = getenv("HGW_UPDATE_GOLDEN");
    FILE *file = fopen(path, update ? "wb" : "rb");
    if (!file)
        return 0;
    int same = 0;
    if (update) {
        same = fwrite(text, 1, size, file) == size;
    } else {
        char *golden = malloc(size + 1);
        same = golden && fread(golden, 1, size + 1, file) == size && memcmp(golden, text, size) == 0;
        free(golden);
    }
    fclose(file);
    if (!same)
        fprintf(stderr, "differs from %s\n", path);
    return same;
}
