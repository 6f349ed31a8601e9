/* sample.h: a small dossier and findings about it, to draw.  All names are invented. */
#ifndef HGW_TESTS_VIEWS_SAMPLE_H
#define HGW_TESTS_VIEWS_SAMPLE_H

#include <hgw/hgw.h>

typedef struct sample {
    hgw_ctx *ctx;
    hgw_doc *dossier;
    hgw_doc *team;
    hgw_doc *nl; /* findings in Dutch */
    hgw_doc *en; /* and in English */
} sample;

/* `name` is what a pupil is called; it stands in texts and messages too.  1 when all could be made. */
int sample_make(sample *s, hgw_ctx *ctx, const char *name);
void sample_end(sample *s);

/* Render with these options; NULL on failure. */
char *sample_render(hgw_ctx *ctx, const hgw_doc *doc, const hgw_doc *const *beside, int32_t count, int32_t format,
                    int32_t show_all, size_t *size);

/* The page with findings in both languages. */
char *sample_findings(const sample *s, int32_t format, int32_t show_all, size_t *size);

/* What is seen of the principles in the dossier; the checks explained for the team, which switched one off with a
 * reason.  NULL on failure. */
hgw_doc *sample_coverage(const sample *s);
hgw_doc *sample_catalogue(const sample *s, const char *reason);

/* How often a text stands in another. */
int sample_times(const char *text, const char *part);

/* Does the text stand in the file tests/views/golden/<name>?  With HGW_UPDATE_GOLDEN it is written there. */
int sample_golden(const char *name, const char *text, size_t size);

#endif
