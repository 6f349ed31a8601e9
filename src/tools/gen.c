/* gen.c: the generator.  Model table in; fields.h, accessors.h and model.md out, into the folder that it is given.
 * What it writes is committed, and a test compares it with what it writes now. */
#include "gen.h"

#include <stdlib.h>

typedef struct output {
    const char *name;
    void (*write)(FILE *out);
} output;

static int write_file(const char *folder, const output *one) {
    char path[4096];
    FILE *out = NULL;
    int bad = 0;
    int size = snprintf(path, sizeof path, "%s/%s", folder, one->name);
    if (size < 0 || (size_t)size >= sizeof path) {
        fprintf(stderr, "hgw_gen: the name of the folder is too long\n");
        return 1;
    }
    out = fopen(path, "wb");
    if (out == NULL) {
        perror(path);
        return 1;
    }
    one->write(out);
    bad = ferror(out);
    if (fclose(out) != 0 || bad) {
        perror(path);
        return 1;
    }
    return 0;
}

int main(int argc, char **argv) {
    static const output outputs[] = {
        {"fields.h", gen_write_fields}, {"accessors.h", gen_write_accessors}, {"model.md", gen_write_model}};
    if (argc != 2) {
        fprintf(stderr, "use: hgw_gen FOLDER\n");
        return EXIT_FAILURE;
    }
    if (gen_check() != 0)
        return EXIT_FAILURE;
    for (size_t i = 0; i < sizeof outputs / sizeof outputs[0]; i++)
        if (write_file(argv[1], &outputs[i]) != 0)
            return EXIT_FAILURE;
    return EXIT_SUCCESS;
}
