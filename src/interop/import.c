/* not made yet. */
#include <hgw/interop.h>

int32_t hgw_import(hgw_ctx *ctx, const char *utf8, size_t size, const hgw_doc *const *beside, int32_t count,
                   const hgw_doc *options, hgw_doc **out) {
    (void)ctx, (void)utf8, (void)size, (void)beside, (void)count, (void)options, (void)out;
    return HGW_E_MISUSE;
}
