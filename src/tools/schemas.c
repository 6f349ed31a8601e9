/* schemas.c: writes the JSON Schemas that are kept in docs/schema: for each root type a tolerant and a strict one.
 *
 *     hgw_schemas FOLDER */
#include <hgw/hgw.h>
#include <stdio.h>

enum { PATH_ROOM = 1024 };

static int write_one(hgw_ctx *ctx, const char *folder, hgw_type type, int32_t strict) {
    char path[PATH_ROOM];
    char *text = NULL;
    size_t size = 0;
    int good = 0;
    int length =
        snprintf(path, sizeof path, "%s/%s%s.schema.json", folder, hgw_type_name(type), strict ? ".strict" : "");
    if (length < 0 || length >= PATH_ROOM || hgw_schema(ctx, type, strict, &text, &size) != HGW_OK)
        return 0;
    FILE *file = fopen(path, "wb");
    if (file) {
        good = fwrite(text, 1, size, file) == size;
        good = fclose(file) == 0 && good;
    }
    if (!good)
        fprintf(stderr, "hgw_schemas: cannot write %s\n", path);
    hgw_free(text);
    return good;
}

int main(int count, char **words) {
    int good = 1;
    if (count != 2) {
        fputs("usage: hgw_schemas FOLDER\n", stderr);
        return 2;
    }
    hgw_ctx *ctx = hgw_ctx_new();
    if (!ctx)
        return 1;
    for (int32_t i = 0; i < hgw_type_count(); i++) {
        hgw_type type = hgw_type_at(i);
        if (!hgw_type_trait(type, HGW_TYPE_ROOT))
            continue;
        good = write_one(ctx, words[1], type, 0) && write_one(ctx, words[1], type, 1) && good;
    }
    hgw_ctx_free(ctx);
    return good ? 0 : 4;
}
