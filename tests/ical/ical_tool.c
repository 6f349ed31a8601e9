/* ical_tool.c: hgw::ical on the command line, for tests:
 *
 *     ical_tool import FILE.ics BESIDE.json...                  prints the calendar
 *     ical_tool export TODAY LANG FLAGS YEAR DOC.json BESIDE... prints iCalendar; FLAGS of t (texts) and n (names) or
 * -; YEAR or - */
#include <hgw/hgw.h>
#include <hgw/ical.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 8 };

static char *slurp(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    char *text = NULL;
    long end;
    if (!file)
        return NULL;
    if (fseek(file, 0, SEEK_END) == 0 && (end = ftell(file)) >= 0 && fseek(file, 0, SEEK_SET) == 0) {
        text = malloc((size_t)end + 1);
        *size = text ? fread(text, 1, (size_t)end, file) : 0;
    }
    fclose(file);
    return text;
}

static hgw_doc *load(hgw_ctx *ctx, const char *path) {
    size_t size = 0;
    char *text = slurp(path, &size);
    hgw_doc *doc = NULL;
    if (!text || hgw_doc_from_json(ctx, 0, text, size, NULL, &doc) != HGW_OK)
        fprintf(stderr, "%s: %s\n", path, hgw_error_message(ctx));
    free(text);
    return doc;
}

static int32_t import(hgw_ctx *ctx, const char *path, const hgw_doc *const *beside, int32_t count, char **out,
                      size_t *size) {
    size_t bytes = 0;
    char *text = slurp(path, &bytes);
    hgw_doc *calendar = NULL;
    int32_t status = hgw_ical_import(ctx, text, bytes, beside, count, NULL, &calendar);
    if (status == HGW_OK)
        status = hgw_doc_to_json(ctx, calendar, NULL, out, size);
    hgw_doc_free(calendar);
    free(text);
    return status;
}

static int32_t export(hgw_ctx *ctx, char **argv, const hgw_doc *const *docs, int32_t count, char **out, size_t *size) {
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_EXPORT_OPTIONS);
    hgw_ctx_set_today(ctx, atoi(argv[2]));
    hgw_ctx_set_lang(ctx, strcmp(argv[3], "en") == 0 ? HGW_LANG_EN : HGW_LANG_NL);
    hgw_export_options_set_with_texts(options, HGW_ROOT, strchr(argv[4], 't') != NULL);
    hgw_export_options_set_with_names(options, HGW_ROOT, strchr(argv[4], 'n') != NULL);
    if (strcmp(argv[5], "-") != 0)
        hgw_export_options_set_school_year(options, HGW_ROOT, argv[5]);
    int32_t status = hgw_ical_export(ctx, docs[0], docs + 1, count - 1, options, out, size);
    hgw_doc_free(options);
    return status;
}

int main(int argc, char **argv) {
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *docs[MOST] = {NULL};
    int importing = argc > 3 && strcmp(argv[1], "import") == 0, first = importing ? 3 : 6;
    int32_t count = 0, status = HGW_E_MISUSE;
    char *out = NULL;
    size_t size = 0;
    for (int i = first; i < argc && count < MOST; i++)
        docs[count++] = load(ctx, argv[i]);
    if (importing)
        status = import(ctx, argv[2], (const hgw_doc *const *)docs, count, &out, &size);
    else if (argc > 6 && strcmp(argv[1], "export") == 0)
        status = export(ctx, argv, (const hgw_doc *const *)docs, count, &out, &size);
    if (status == HGW_OK)
        fwrite(out, 1, size, stdout);
    else
        fprintf(stderr, "%s: %s (line %d)\n", hgw_error_key(ctx), hgw_error_message(ctx),
                (int)hgw_error_number(ctx, HGW_AT_LINE));
    hgw_free(out);
    for (int32_t i = 0; i < count; i++)
        hgw_doc_free(docs[i]);
    hgw_ctx_free(ctx);
    return status == HGW_OK ? 0 : 1;
}
