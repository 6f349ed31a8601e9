/* cmd_coverage.c: what can be seen of the seven principles in a dossier, a plan or a period. */
#include <string.h>

#include "offers.h"
#include "output.h"
#include "worded.h"

static hgw_doc *scope_options(const cli *run) {
    hgw_doc *options = hgw_doc_new(run->ctx, HGW_T_COVERAGE_OPTIONS);
    int32_t status = options == NULL ? HGW_E_NOMEM : HGW_OK;
    if (status == HGW_OK && run->plan != NULL)
        status = hgw_coverage_options_set_plan(options, HGW_ROOT, run->plan);
    if (status == HGW_OK && run->period != NULL)
        status = hgw_coverage_options_set_period(options, HGW_ROOT, run->period);
    if (status == HGW_OK)
        return options;
    hgw_doc_free(options);
    return NULL;
}

/* What there is to choose from; else that there is nothing, or the library's own words. */
static int refused(const cli *run, const cli_docs *docs) {
    static const cli_offer offers[] = {
        {"coverage.plan.unknown", W_BAD_PLAN, HGW_T_PLAN, HGW_PLAN_ID},
        {"coverage.period.unknown", W_BAD_PERIOD, HGW_T_PERIOD, HGW_PERIOD_ID},
        {NULL, W_NONE, 0, 0},
    };
    int result = cli_offer_choice(run, offers, docs);
    if (result == CLI_DONE && strcmp(hgw_error_key(run->ctx), "coverage.plan.unknown") == 0)
        result = cli_misuse(run, W_NO_PLAN, "--plan");
    if (result == CLI_DONE && strcmp(hgw_error_key(run->ctx), "coverage.period.unknown") == 0)
        result = cli_misuse(run, W_NEXT_CALENDAR, "");
    return result != CLI_DONE ? result : cli_failed(run, cli_blame(run, docs));
}

int cmd_coverage(cli *run) {
    if (run->format == CLI_JSON && run->lang_count > 1)
        return cli_misuse(run, W_ONE_LANG, "--format json");
    if (run->plan != NULL && run->period != NULL)
        return cli_misuse(run, W_ONE_SCOPE, "--plan, --period");
    return cli_run_verb(run, hgw_coverage, scope_options(run), refused);
}
