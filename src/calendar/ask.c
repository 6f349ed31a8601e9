/* ask.c: not made yet. */
#include <hgw/calendar.h>

int32_t hgw_date_school_days(hgw_ctx *ctx, const hgw_doc *calendar, hgw_date from, hgw_date to, int32_t grade,
                             double *out) {
    (void)ctx, (void)calendar, (void)from, (void)to, (void)grade, (void)out;
    return HGW_E_MISUSE;
}
int32_t hgw_date_add_school(hgw_ctx *ctx, const hgw_doc *calendar, hgw_date from, int32_t days, int32_t grade,
                            hgw_date *out) {
    (void)ctx, (void)calendar, (void)from, (void)days, (void)grade, (void)out;
    return HGW_E_MISUSE;
}
int32_t hgw_date_half_way(hgw_ctx *ctx, const hgw_doc *calendar, hgw_date first, hgw_date last, hgw_date *out) {
    (void)ctx, (void)calendar, (void)first, (void)last, (void)out;
    return HGW_E_MISUSE;
}
hgw_rec hgw_date_find(const hgw_doc *calendar, hgw_date date, hgw_type type, hgw_rec previous) {
    (void)calendar, (void)date, (void)type, (void)previous;
    return 0;
}
hgw_date hgw_date_local(const hgw_doc *calendar, int64_t seconds) {
    (void)calendar, (void)seconds;
    return 0;
}
