/* golden.c: texts that must come out byte for byte as they did before. */
#include "golden.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int writing;

void golden_start(int count, char **arguments) {
    writing = count > 1 && strcmp(arguments[1], "--write") == 0;
}

void golden_compare(const char *name, const char *text, size_t size) {
    char path[1024];
    snprintf(path, sizeof path, "%s/tests/golden/%s", HGW_SOURCE_DIR, name);
    FILE *file = fopen(path, writing ? "wb" : "rb");
    assert_non_null(file);
    if (writing) {
        assert_int_equal(fwrite(text, 1, size, file), size);
        assert_int_equal(fclose(file), 0);
        return;
    }
    char *golden = malloc(size + 2);
    assert_non_null(golden);
    size_t read = fread(golden, 1, size + 1, file);
    fclose(file);
    if (read != size || memcmp(golden, text, size) != 0)
        fail_msg("%s differs", name);
    free(golden);
}

static hgw_doc *read(hgw_ctx *ctx, hgw_type root, const char *example, const char *name) {
    char path[256];
    snprintf(path, sizeof path, "docs/examples/%s/%s", example, name);
    return fixture_file(ctx, root, path);
}

void golden_case(fixture *f, const char *example) {
    memset(f, 0, sizeof *f);
    f->ctx = hgw_ctx_new();
    f->dossier = read(f->ctx, HGW_T_DOSSIER, example, "dossier.json");
    f->team = read(f->ctx, HGW_T_TEAM, example, "team.json");
    f->calendar = read(f->ctx, HGW_T_CALENDAR, example, "calendar.json");
}

void golden_worked_case(fixture *f) {
    golden_case(f, "achtbaan");
}
