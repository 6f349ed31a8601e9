/* year_sample.c: a worked-out school calendar to draw as a year. */
#include "year_sample.h"

#include <stdio.h>
#include <stdlib.h>

hgw_doc *year_sample_load(hgw_ctx *ctx) {
    FILE *file = fopen(HGW_SOURCE_DIR "/tests/views/year.json", "rb");
    size_t room = (size_t)1 << 20;
    char *text = malloc(room);
    size_t size = file && text ? fread(text, 1, room, file) : 0;
    hgw_doc *doc = NULL;
    if (size)
        hgw_doc_from_json(ctx, HGW_T_CALENDAR, text, size, NULL, &doc);
    free(text);
    if (file)
        fclose(file);
    return doc;
}

int year_sample_name_all(hgw_doc *doc, const char *name) {
    static const struct {
        hgw_type type;
        hgw_field field;
    } rows[] = {{HGW_T_SCHOOL_YEAR, HGW_SCHOOL_YEAR_NAME},
                {HGW_T_HOLIDAY, HGW_HOLIDAY_NAME},
                {HGW_T_HOLIDAY, HGW_HOLIDAY_NOTE},
                {HGW_T_PERIOD, HGW_PERIOD_NAME},
                {HGW_T_MEASURE_MOMENT, HGW_MEASURE_MOMENT_NAME},
                {HGW_T_FREE_DAY, HGW_FREE_DAY_NAME},
                {HGW_T_BLOCK, HGW_BLOCK_NAME},
                {HGW_T_REGION, HGW_REGION_NAME}};
    hgw_rec region = hgw_calendar_add_regions(doc, HGW_ROOT);
    int32_t bad = !region || hgw_region_set_id(doc, region, hgw_calendar_region(doc, HGW_ROOT)) != HGW_OK;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (hgw_rec rec = 0; (rec = hgw_rec_next(doc, rows[i].type, rec)) != 0;)
            bad |= hgw_set_text(doc, rec, rows[i].field, name);
    }
    return !bad;
}

char *year_sample_render(hgw_ctx *ctx, const hgw_doc *doc, int32_t format, int32_t show_all, const char *title,
                         size_t *size) {
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_RENDER_OPTIONS);
    char *out = NULL;
    if (!options)
        return NULL;
    int32_t bad = hgw_render_options_set_format(options, HGW_ROOT, format);
    bad |= hgw_render_options_set_view(options, HGW_ROOT, HGW_VIEW_YEAR);
    bad |= hgw_render_options_set_show_all(options, HGW_ROOT, show_all);
    if (title)
        bad |= hgw_render_options_set_title(options, HGW_ROOT, title);
    if (!bad)
        hgw_render(ctx, doc, NULL, 0, options, &out, size);
    hgw_doc_free(options);
    return out;
}
