/* import.c: the verb that reads files of other systems: its way in, and which reader the file goes to. */
#include <hgw/interop.h>

#include "import.h"

enum { BYTES_MOST = 16 * 1024 * 1024, EVENTS_MOST = 10000 };

typedef struct file_format {
    int32_t format;
    int32_t (*read)(hgwi_imported *to, const char *utf8, size_t size, int64_t most);
} file_format;

static const file_format formats[] = {{HGW_IMPORT_FORMAT_OPEN_HOLIDAYS, hgwi_open_holidays}};

static const file_format *format_of(const hgw_doc *options) {
    int32_t asked = (int32_t)hgwi_option(options, HGW_IMPORT_OPTIONS_FORMAT, HGW_IMPORT_FORMAT_OPEN_HOLIDAYS);
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (formats[i].format == asked)
            return &formats[i];
    return NULL;
}

/* The calendar that says what holidays are called; a school's own does not. */
static const hgw_doc *country_of(const hgw_doc *const *beside, int32_t count) {
    for (int32_t i = 0; i < count; i++)
        if (hgw_rec_type(beside[i], HGW_ROOT) == HGW_T_CALENDAR &&
            hgw_calendar_holiday_rules_count(beside[i], HGW_ROOT) > 0)
            return beside[i];
    return NULL;
}

static int32_t check_call(hgw_ctx *ctx, const char *utf8, size_t size, const hgw_doc *const *beside, int32_t count,
                          const hgw_doc *options, hgw_doc **out) {
    if (!out || (!utf8 && size))
        return hgwi_fail(ctx, HGWI_ERR_MISUSE_NULL, NULL, 0);
    int32_t status = hgwi_want(ctx, options, HGW_T_IMPORT_OPTIONS, 1);
    return status == HGW_OK ? hgwi_want_beside(ctx, beside, count) : status;
}

static int32_t check_size(hgw_ctx *ctx, size_t size, const hgw_doc *options) {
    int64_t most = hgwi_option(options, HGW_IMPORT_OPTIONS_MAX_BYTES, BYTES_MOST);
    if (size <= (uint64_t)most)
        return HGW_OK;
    int32_t status = hgwi_fail(ctx, HGWI_ERR_LIMIT_BYTES, NULL, most);
    hgwi_error_place(ctx, 1, 1, 0);
    return status;
}

int32_t hgw_import(hgw_ctx *ctx, const char *utf8, size_t size, const hgw_doc *const *beside, int32_t count,
                   const hgw_doc *options, hgw_doc **out) {
    hgwi_imported to;
    if (out)
        *out = NULL;
    if (!hgwi_ctx_good(ctx))
        return HGW_E_MISUSE;
    int32_t status = check_call(ctx, utf8, size, beside, count, options, out);
    if (status != HGW_OK)
        return status;
    const file_format *format = format_of(options);
    if (!format)
        return hgwi_fail(ctx, HGWI_ERR_IMPORT_FORMAT, NULL, 0);
    const hgw_doc *country = country_of(beside, count);
    if (!country)
        return hgwi_fail(ctx, HGWI_ERR_IMPORT_CALENDAR, NULL, 0);
    status = check_size(ctx, size, options);
    if (status == HGW_OK)
        status = hgwi_imported_start(&to, ctx, country);
    if (status != HGW_OK)
        return status;
    status = format->read(&to, utf8, size, hgwi_option(options, HGW_IMPORT_OPTIONS_MAX_EVENTS, EVENTS_MOST));
    if (status == HGW_OK)
        *out = to.doc;
    else
        hgw_doc_free(to.doc);
    return status;
}
