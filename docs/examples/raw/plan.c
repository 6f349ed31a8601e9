/* plan.c: one goal, checked; the same program stands beside it in Python and Ruby.
 *
 *     cc docs/examples/raw/plan.c -Iinclude -Lbuild/release/src -lhgw -Wl,-rpath,$PWD/build/release/src -o plan
 *     ./plan
 */
#include <hgw/hgw.h>
#include <stdio.h>

int main(void) {
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *plan = hgw_doc_new(ctx, HGW_T_DOSSIER), *found = NULL;
    hgw_dossier_set_title(plan, HGW_ROOT, "Groepsplan lezen, groep 5");
    hgw_rec goal = hgw_dossier_add_goals(plan, HGW_ROOT);
    hgw_goal_set_text(plan, goal, "Iedereen leest in juni op AVI-E5");
    if (hgw_put(plan, goal, HGW_GOAL_TARGET_DATE, "2027-02-01") != HGW_OK ||
        hgw_check(ctx, plan, NULL, 0, NULL, &found) != HGW_OK)
        fprintf(stderr, "%s\n", hgw_error_message(ctx));
    for (hgw_rec f = 0; found && (f = hgw_rec_next(found, HGW_T_FINDING, f)) != 0;)
        printf("principle %d: %s\n", (int)hgw_finding_principle(found, f), hgw_finding_message(found, f));
    hgw_doc_free(found), hgw_doc_free(plan), hgw_ctx_free(ctx);
    return 0;
}
