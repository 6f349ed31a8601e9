/* pages.c: writes pages with a harmless and with hostile names into a folder, for check_html.py. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sample.h"

/* The first is harmless; all others must give a page of the same elements. */
static const char *const names[] = {
    "Chaima",
    "<script>alert(1)</script>",
    "\" onload=\"alert(1)",
    "' onmouseover='alert(1)",
    "</style><script>alert(1)</script>",
    "</title></head><body onload=alert(1)>",
    "--><img src=x onerror=alert(1)><!--",
    "]]><svg/onload=alert(1)>",
    "&lt;b&gt; &amp;amp; &#60; &",
    "\x1B[31mrood\x1B[0m\x07",
    "\xE2\x80\xAE"
    "gnp.exe"
    "\xE2\x81\xA6"
    "x",
    "a\xE2\x80\xA8"
    "b\xE2\x80\xA9"
    "c\xC2\x85",
    "\xEF\xBF\xBF\xEF\xB7\x90\xF0\x9F\xBF\xBE",
    "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7\xE2\x80\x8D\xF0\x9F\x91\xA6",
    "\xD7\xA9\xD7\xA8\xD7\x94"};

static int write_page(const char *folder, const char *what, size_t number, char *text, size_t size) {
    char path[2048];
    snprintf(path, sizeof path, "%s/%s-%02u.html", folder, what, (unsigned)number);
    FILE *file = text ? fopen(path, "wb") : NULL;
    int good = file && fwrite(text, 1, size, file) == size;
    if (file)
        good = fclose(file) == 0 && good;
    hgw_free(text);
    return good;
}

int main(int argc, char **argv) {
    if (argc != 2)
        return 2;
    int bad = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        sample s;
        size_t size = 0;
        hgw_ctx *ctx = hgw_ctx_new();
        if (!sample_make(&s, ctx, names[i]))
            bad = 1;
        char *text = sample_findings(&s, HGW_FORMAT_HTML, 1, &size);
        bad |= !write_page(argv[1], "findings", i, text, size);
        const hgw_doc *beside[] = {s.team};
        text = sample_render(ctx, s.dossier, beside, 1, HGW_FORMAT_HTML, 0, &size);
        bad |= !write_page(argv[1], "dossier", i, text, size);
        hgw_doc *seen = sample_coverage(&s), *checks = sample_catalogue(&s, names[i]);
        const hgw_doc *both[] = {s.dossier, s.team};
        text = seen ? sample_render(ctx, seen, both, 2, HGW_FORMAT_HTML, 1, &size) : NULL;
        bad |= !write_page(argv[1], "coverage", i, text, size);
        text = checks ? sample_render(ctx, checks, both, 2, HGW_FORMAT_HTML, 1, &size) : NULL;
        bad |= !write_page(argv[1], "catalogue", i, text, size);
        hgw_doc_free(seen);
        hgw_doc_free(checks);
        sample_end(&s);
        hgw_ctx_free(ctx);
    }
    return bad;
}
