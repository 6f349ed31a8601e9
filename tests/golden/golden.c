/* golden.c: texts that must come out byte for byte as they did before. */
#include "golden.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define EXAMPLE "docs/examples/achtbaan/"

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

void golden_worked_case(fixture *f) {
    memset(f, 0, sizeof *f);
    f->ctx = hgw_ctx_new();
    f->dossier = fixture_file(f->ctx, HGW_T_DOSSIER, EXAMPLE "dossier.json");
    f->team = fixture_file(f->ctx, HGW_T_TEAM, EXAMPLE "team.json");
    f->calendar = fixture_file(f->ctx, HGW_T_CALENDAR, EXAMPLE "calendar.json");
}
