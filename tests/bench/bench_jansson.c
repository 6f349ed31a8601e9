/* bench_jansson.c: what jansson needs to read and write the same file: prints two times in seconds. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench_file.h"

int main(int argc, char **argv) {
    size_t size;
    if (argc != 2)
        return 2;
    char *bytes = bench_file_read(argv[1], &size);
    double start = bench_seconds();
    json_t *tree = json_loadb(bytes, size, JSON_REJECT_DUPLICATES, NULL);
    double loaded = bench_seconds();
    char *text = tree ? json_dumps(tree, JSON_INDENT(2) | JSON_PRESERVE_ORDER) : NULL;
    double written = bench_seconds();
    if (text)
        printf("%.9f %.9f\n", loaded - start, written - loaded);
    int status = text ? 0 : 1;
    free(text);
    json_decref(tree);
    free(bytes);
    return status;
}
