/* client.c: a program of somebody else.  C99 and C++11. */
#include <hgw/hgw.h>
#include <stdio.h>
#include <string.h>

int main(void) {
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *plan = hgw_doc_new(ctx, HGW_T_DOSSIER);
    char *text = NULL;
    size_t size = 0;
    hgw_rec goal = hgw_dossier_add_goals(plan, HGW_ROOT);
    int good = hgw_goal_set_text(plan, goal, "Everybody reads") == HGW_OK &&
               hgw_doc_to_json(ctx, plan, NULL, &text, &size) == HGW_OK && strstr(text, "Everybody reads") != NULL;
    printf("%s %d\n", good ? "good" : hgw_error_message(ctx), (int)hgw_version());
    hgw_free(text);
    hgw_doc_free(plan);
    hgw_ctx_free(ctx);
    return good ? 0 : 1;
}
