/* not made yet. */
#include <hgw/next.h>

int32_t hgw_next(hgw_ctx *ctx, const hgw_doc *calendar, const hgw_doc *const *beside, int32_t count,
                 const hgw_doc *options, hgw_doc **out) {
    (void)ctx, (void)calendar, (void)beside, (void)count, (void)options, (void)out;
    return HGW_E_MISUSE;
}
