/* cmd_next.c: from a period that ends to a draft of the one that follows. */
#include <string.h>

#include "load.h"
#include "offers.h"
#include "output.h"

static int draft(const cli *run, const cli_docs *docs, hgw_doc **out) {
    static const cli_offer offers[] = {
        {"next.calendar.missing", W_NEXT_CALENDAR, 0, 0},
        {"next.roster.missing", W_NEXT_ROSTER, 0, 0},
        {"next.period.last", W_NEXT_LAST, 0, 0},
        {"next.period.unknown", W_BAD_PERIOD, HGW_T_PERIOD, HGW_PERIOD_ID},
        {"next.period.none", W_SAY_PERIOD, HGW_T_PERIOD, HGW_PERIOD_ID},
        {"next.group.unknown", W_SAY_GROUP, HGW_T_SCHOOL_GROUP, HGW_SCHOOL_GROUP_ID},
        {NULL, W_NONE, 0, 0},
    };
    const cli_docs beside = {docs->docs + 1, docs->count - 1};
    hgw_doc *options = hgw_doc_new(run->ctx, HGW_T_NEXT_OPTIONS);
    int32_t status = options == NULL ? HGW_E_NOMEM : HGW_OK;
    if (status == HGW_OK && run->period != NULL)
        status = hgw_next_options_set_period(options, HGW_ROOT, run->period);
    if (status == HGW_OK && run->group != NULL)
        status = hgw_next_options_set_school_group(options, HGW_ROOT, run->group);
    if (status == HGW_OK)
        status = hgw_next(run->ctx, docs->docs[0], (const hgw_doc *const *)beside.docs, beside.count, options, out);
    hgw_doc_free(options);
    if (status == HGW_OK)
        return CLI_DONE;
    int result = cli_offer_choice(run, offers, &beside);
    const char *key = hgw_error_key(run->ctx);
    if (result == CLI_DONE && (strcmp(key, "next.period.unknown") == 0 || strcmp(key, "next.period.none") == 0))
        result = cli_misuse(run, W_NEXT_WORKED_OUT, ""); /* no period to offer: a country's calendar */
    return result != CLI_DONE ? result : cli_failed(run, cli_blame(run, docs));
}

/* What a person must decide, a line each. */
static void note_decisions(cli_pile *pile, const hgw_doc *made, int32_t lang) {
    for (hgw_rec d = 0; (d = hgw_rec_next(made, HGW_T_DECISION, d)) != 0;) {
        cli_add(pile, cli_words(W_DECIDE, lang));
        cli_add_safe(pile, hgw_decision_text(made, d));
        cli_add(pile, "\n");
    }
}

/* "- G01-P3: text" */
static void add_goal(cli_pile *pile, const hgw_doc *made, hgw_rec goal) {
    cli_pile item = {{NULL, 0, 0}, 0};
    cli_add(&item, hgw_goal_id(made, goal));
    cli_add(&item, ": ");
    cli_add(&item, hgw_goal_text(made, goal));
    cli_add_bytes(&item, "", 1);
    cli_add_wrapped(pile, "- ", item.failed ? "" : item.bytes.data);
    pile->failed |= item.failed;
    cli_pile_end(&item);
}

static void add_title(cli_pile *pile, cli_word word, int32_t lang) {
    cli_add(pile, cli_words(word, lang));
    cli_add(pile, "\n\n");
}

static void add_nothing(cli_pile *pile, int32_t lang) {
    cli_add_wrapped(pile, "- ", cli_words(W_NOTHING, lang));
}

/* The goals that the dossier did not have, and what is to be decided. */
static void add_text(cli_pile *pile, const hgw_doc *made, const hgw_doc *old, int32_t lang) {
    int goals = 0, decisions = 0;
    add_title(pile, W_CARRIED, lang);
    for (hgw_rec goal = 0; (goal = hgw_rec_next(made, HGW_T_GOAL, goal)) != 0;) {
        hgw_rec same = hgw_rec_find(old, hgw_goal_id(made, goal));
        if (same != 0 && hgw_rec_type(old, same) == HGW_T_GOAL)
            continue;
        add_goal(pile, made, goal);
        goals++;
    }
    if (goals == 0)
        add_nothing(pile, lang);
    cli_add(pile, "\n");
    add_title(pile, W_TO_DECIDE, lang);
    for (hgw_rec d = 0; (d = hgw_rec_next(made, HGW_T_DECISION, d)) != 0; decisions++)
        cli_add_wrapped(pile, "- ", hgw_decision_text(made, d));
    if (decisions == 0)
        add_nothing(pile, lang);
}

/* The draft in one language, for decisions are worded. */
static int add_draft(cli *run, const cli_docs *docs, int32_t lang, cli_pile *pile) {
    hgw_doc *made = NULL;
    char *text = NULL;
    size_t size = 0;
    int result =
        hgw_ctx_set_lang(run->ctx, lang) == HGW_OK ? draft(run, docs, &made) : cli_failed(run, run->operands[0]);
    if (result == CLI_DONE && run->format == CLI_TEXT) {
        add_text(pile, made, docs->docs[0], lang);
    } else if (result == CLI_DONE) {
        if (hgw_doc_to_json(run->ctx, made, NULL, &text, &size) != HGW_OK)
            result = cli_failed(run, run->operands[0]);
        cli_add_bytes(pile, text, size);
        note_decisions(&run->notes, made, lang);
    }
    hgw_free(text);
    hgw_doc_free(made);
    return result;
}

int cmd_next(cli *run) {
    cli_docs docs = {NULL, 0};
    cli_pile pile = {{NULL, 0, 0}, 0};
    if (run->format == CLI_JSON && run->lang_count > 1)
        return cli_misuse(run, W_ONE_LANG, "--format json");
    int result = cli_load_all(run, HGW_T_DOSSIER, 0, &docs);
    for (int i = 0; i < run->lang_count && result == CLI_DONE; i++) {
        cli_add(&pile, i > 0 ? "\n" : "");
        result = add_draft(run, &docs, run->langs[i], &pile);
    }
    cli_docs_end(&docs);
    if (result == CLI_DONE)
        result = cli_deliver(run, &pile, 0);
    cli_pile_end(&pile);
    return result;
}
