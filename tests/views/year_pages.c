/* year_pages.c: writes years with harmless and with hostile names as HTML and SVG into a folder, for check_year.py. */
#include <stdio.h>
#include <string.h>

#include "year_sample.h"

static const char *const names[] = {"Voorbeeld",
                                    "<script>alert(1)</script>",
                                    "\" onload=\"alert(1)",
                                    "' onmouseover='alert(1)",
                                    "</title></svg><script>alert(1)</script>",
                                    "--><img src=x onerror=alert(1)><!--",
                                    "]]><svg/onload=alert(1)>",
                                    "<?xml-stylesheet href=x?>",
                                    "&lt;b&gt; &amp;amp; &#60; & &nbsp;",
                                    "{} {n} %s",
                                    "\x1B[31mrood\x1B[0m\x07",
                                    "\xE2\x80\xAE"
                                    "gnp.exe\xE2\x81\xA6x",
                                    "a\xE2\x80\xA8"
                                    "b\xE2\x80\xA9"
                                    "c\xC2\x85",
                                    "\xEF\xBF\xBF\xEF\xB7\x90\xF0\x9F\xBF\xBE",
                                    "e\xCC\x81\xCC\x82\xCC\x83\xCC\x84 o\xCC\x88",
                                    "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 \xD7\xA9\xD7\xA8\xD7\x94",
                                    "een\ntwee\r\ndrie\tvier",
                                    " "};

static int write_file(const char *folder, size_t number, const char *end, char *text, size_t size) {
    char path[2048];
    snprintf(path, sizeof path, "%s/year-%02u.%s", folder, (unsigned)number, end);
    FILE *file = text ? fopen(path, "wb") : NULL;
    int good = file && fwrite(text, 1, size, file) == size;
    if (file)
        good = fclose(file) == 0 && good;
    hgw_free(text);
    return good;
}

int main(int argc, char **argv) {
    int bad = argc != 2;
    for (size_t i = 0; !bad && i < sizeof names / sizeof *names; i++) {
        size_t size = 0;
        hgw_ctx *ctx = hgw_ctx_new();
        hgw_ctx_set_today(ctx, 20251121);
        hgw_doc *doc = year_sample_load(ctx);
        bad |= !year_sample_name_all(doc, names[i]);
        char *text = year_sample_render(ctx, doc, HGW_FORMAT_HTML, 1, i % 2 ? names[i] : NULL, &size);
        bad |= !write_file(argv[1], i, "html", text, size);
        text = year_sample_render(ctx, doc, HGW_FORMAT_SVG, 1, i % 2 ? names[i] : NULL, &size);
        bad |= !write_file(argv[1], i, "svg", text, size);
        hgw_doc_free(doc);
        hgw_ctx_free(ctx);
    }
    return bad;
}
