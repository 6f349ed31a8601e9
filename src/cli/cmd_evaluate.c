/* cmd_evaluate.c: an evaluation in between or at the end, in one language or two. */
#include <string.h>

#include "offers.h"
#include "output.h"
#include "worded.h"

/* Those of a file, else none; then what the command line says. */
static int take_options(cli *run, hgw_doc **out) {
    int result = CLI_DONE;
    if (run->options != NULL)
        result = cli_load(run, run->options, HGW_T_EVALUATE_OPTIONS, 0, CLI_NOTE_UNKNOWN, out);
    else if ((*out = hgw_doc_new(run->ctx, HGW_T_EVALUATE_OPTIONS)) == NULL)
        return cli_failed(run, run->operands[0]);
    if (result != CLI_DONE)
        return result;
    int32_t status = HGW_OK;
    if (run->final)
        status = hgw_evaluate_options_set_kind(*out, HGW_ROOT, HGW_EVALUATION_KIND_FINAL);
    if (status == HGW_OK && run->aim != NULL)
        status = hgw_evaluate_options_set_aim(*out, HGW_ROOT, run->aim);
    if (status == HGW_OK && run->weeks != 0)
        status = hgw_evaluate_options_set_time_unit(*out, HGW_ROOT, run->weeks);
    return status == HGW_OK ? CLI_DONE : cli_failed(run, run->operands[0]);
}

/* What there is to choose from, or the library's own words. */
static int refused(const cli *run, const cli_docs *docs) {
    static const cli_offer offers[] = {
        {"evaluate.aim.unknown", W_BAD_AIM, HGW_T_OUTCOME_TARGET, HGW_OUTCOME_TARGET_ID},
        {"evaluate.aim.unknown", W_BAD_AIM, HGW_T_GOAL, HGW_GOAL_ID},
        {NULL, W_NONE, 0, 0},
    };
    if (strcmp(hgw_error_key(run->ctx), "evaluate.today.missing") == 0)
        return cli_misuse(run, W_NEED_TODAY, "--today");
    if (strcmp(hgw_error_key(run->ctx), "evaluate.limits") == 0 && run->options != NULL)
        return cli_failed(run, run->options);
    int result = cli_offer_choice(run, offers, docs);
    return result != CLI_DONE ? result : cli_failed(run, cli_blame(run, docs));
}

int cmd_evaluate(cli *run) {
    hgw_doc *options = NULL;
    if (run->format == CLI_JSON && run->lang_count > 1)
        return cli_misuse(run, W_ONE_LANG, "--format json");
    int result = take_options(run, &options);
    if (result != CLI_DONE) {
        hgw_doc_free(options);
        return result;
    }
    return cli_run_verb(run, hgw_evaluate, options, refused);
}
