/* test_locale.c: the worked case read, checked, drawn and written in the locale and time zone of its arguments gives
 * the bytes that it gives in the C locale.  Started by locale.py, which makes the locales. */
#include <hgw/hgw.h>

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FILES = 3, TEXTS = 7 };

static const char *const files[FILES] = {"dossier.json", "team.json", "calendar.json"};

static hgw_doc *load(hgw_ctx *ctx, const char *name) {
    static char bytes[1 << 20];
    char path[1024];
    hgw_doc *doc = NULL;
    snprintf(path, sizeof path, "%s/docs/examples/achtbaan/%s", HGW_SOURCE_DIR, name);
    FILE *file = fopen(path, "rb");
    size_t size = file ? fread(bytes, 1, sizeof bytes, file) : 0;
    if (file)
        fclose(file);
    return hgw_doc_from_json(ctx, 0, bytes, size, NULL, &doc) == HGW_OK ? doc : NULL;
}

/* Everything that comes out as text: saved twice, findings in two languages and two formats, and an error. */
static int32_t all_texts(hgw_ctx *ctx, char *texts[TEXTS]) {
    hgw_doc *docs[FILES], *found = NULL, *none = NULL;
    hgw_doc *canonical = hgw_doc_new(ctx, HGW_T_SAVE_OPTIONS), *page = hgw_doc_new(ctx, HGW_T_RENDER_OPTIONS);
    int32_t status = hgw_save_options_set_canonical(canonical, HGW_ROOT, 1), made = 0;
    for (int i = 0; i < FILES; i++)
        docs[i] = load(ctx, files[i]);
    const hgw_doc *beside[] = {docs[1], docs[2], docs[0]};
    hgw_rec target = hgw_rec_next(docs[0], HGW_T_OUTCOME_TARGET, 0);
    if (!target)
        target = hgw_dossier_add_outcome_targets(docs[0], HGW_ROOT);
    status |= hgw_outcome_target_set_score(docs[0], target, 1234567.25);
    status |= hgw_put(docs[0], target, HGW_OUTCOME_TARGET_SHARE, "0.5");
    status |= hgw_doc_to_json(ctx, docs[0], NULL, &texts[made++], NULL);
    status |= hgw_doc_to_json(ctx, docs[0], canonical, &texts[made++], NULL);
    for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN; lang++) {
        status |= hgw_ctx_set_lang(ctx, lang) | hgw_ctx_set_today(ctx, 20251121);
        status |= hgw_check(ctx, docs[0], beside, 2, NULL, &found);
        for (int32_t format = HGW_FORMAT_TEXT; format <= HGW_FORMAT_HTML; format++) {
            status |= hgw_render_options_set_format(page, HGW_ROOT, format);
            status |=
                hgw_render(ctx, format == HGW_FORMAT_HTML ? docs[0] : found, beside, 3, page, &texts[made++], NULL);
        }
        hgw_doc_free(found);
    }
    /* "TITLE" in lower case is another word in Turkish. */
    const char *wrong = "{\"hgw\":\"dossier/1\",\"TITLE\":1,\"title\":1.5}";
    if (hgw_doc_from_json(ctx, 0, wrong, strlen(wrong), NULL, &none) != HGW_E_SCHEMA)
        status = HGW_E_MISUSE;
    texts[made] = malloc(400);
    if (texts[made])
        snprintf(texts[made], 400, "%s at %s", hgw_error_message(ctx), hgw_error_where(ctx));
    for (int i = 0; i < FILES; i++)
        hgw_doc_free(docs[i]);
    hgw_doc_free(canonical);
    hgw_doc_free(page);
    return status;
}

int main(int count, char **arguments) {
    char *plain[TEXTS] = {NULL}, *local[TEXTS] = {NULL};
    hgw_ctx *ctx = hgw_ctx_new();
    int wrong = all_texts(ctx, plain) != HGW_OK;
    if (count < 2 || !setlocale(LC_ALL, arguments[1])) {
        fputs("no such locale\n", stderr);
        wrong |= 2;
    }
    wrong |= all_texts(ctx, local) != HGW_OK;
    for (int i = 0; i < TEXTS; i++) {
        if (!plain[i] || !local[i] || strcmp(plain[i], local[i]) != 0) {
            fprintf(stderr, "text %d differs\n", i);
            wrong |= 1;
        }
        if (i + 1 < TEXTS) {
            hgw_free(plain[i]);
            hgw_free(local[i]);
        }
    }
    free(plain[TEXTS - 1]);
    free(local[TEXTS - 1]);
    hgw_ctx_free(ctx);
    return wrong;
}
