/* client_ical.c: a program of somebody else that writes a calendar.  C99. */
#include <hgw/hgw.h>
#include <hgw/ical.h>
#include <stdio.h>
#include <string.h>

int main(void) {
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *plan = hgw_doc_new(ctx, HGW_T_DOSSIER);
    char *text = NULL;
    hgw_rec goal = hgw_dossier_add_goals(plan, HGW_ROOT);
    int good = hgw_ctx_set_today(ctx, 20251121) == HGW_OK && hgw_goal_set_target_date(plan, goal, 20251219) == HGW_OK &&
               hgw_ical_export(ctx, plan, NULL, 0, NULL, &text, NULL) == HGW_OK && strstr(text, "BEGIN:VEVENT") != NULL;
    printf("%s \n", good ? "good" : hgw_error_message(ctx));
    hgw_free(text);
    hgw_doc_free(plan);
    hgw_ctx_free(ctx);
    return good ? 0 : 1;
}
