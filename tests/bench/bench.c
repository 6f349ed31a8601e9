/* bench.c: each part of the work apart, on one dossier, through the public header only.
 *
 *   bench time FILE TEAM CALENDAR     seconds of each part
 *   bench peak FILE TEAM CALENDAR     most bytes in use in each part, and the size of FILE
 *   bench count FILE TEAM CALENDAR    each part with its instructions counted, when run in callgrind
 *   bench write FILE                  FILE as the library writes it */
#include <hgw/hgw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench_file.h"

#ifdef HGW_CALLGRIND
#  include <valgrind/callgrind.h>
#else
#  define CALLGRIND_ZERO_STATS          ((void)0)
#  define CALLGRIND_DUMP_STATS_AT(name) ((void)(name))
#endif

typedef struct usage {
    size_t now, most;
} usage;

/* Memory that knows how much of it is in use. */
static void *count_resize(void *user, void *block, size_t old_size, size_t size) {
    usage *use = user;
    void *made = NULL;
    if (size == 0) {
        free(block);
    } else {
        made = realloc(block, size);
        if (!made)
            return NULL;
    }
    use->now = use->now - old_size + size;
    if (use->now > use->most)
        use->most = use->now;
    return made;
}

typedef struct job {
    hgw_ctx *ctx;
    char *bytes;
    size_t size;
    hgw_doc *doc, *copy, *found;
    const hgw_doc *beside[2];
    char *text;
    usage use;
} job;

static int32_t do_load(job *j) {
    return hgw_doc_from_json(j->ctx, HGW_T_DOSSIER, j->bytes, j->size, NULL, &j->doc);
}

static int32_t do_check(job *j) {
    return hgw_check(j->ctx, j->doc, j->beside, 2, NULL, &j->found);
}

static int32_t do_write(job *j) {
    return hgw_doc_to_json(j->ctx, j->doc, NULL, &j->text, NULL);
}

static int32_t do_clone(job *j) {
    j->copy = hgw_doc_clone(j->ctx, j->doc);
    return j->copy ? HGW_OK : hgw_error_status(j->ctx);
}

static int32_t do_free(job *j) {
    hgw_doc_free(j->copy);
    j->copy = NULL;
    return HGW_OK;
}

static const struct {
    const char *name;
    int32_t (*run)(job *j);
} parts[] = {{"load", do_load}, {"check", do_check}, {"write", do_write}, {"clone", do_clone}, {"free", do_free}};

enum { PARTS = sizeof parts / sizeof parts[0] };

static hgw_doc *load(hgw_ctx *ctx, const char *path) {
    size_t size;
    hgw_doc *doc = NULL;
    char *bytes = bench_file_read(path, &size);
    if (hgw_doc_from_json(ctx, 0, bytes, size, NULL, &doc) != HGW_OK) {
        fprintf(stderr, "bench: %s: %s %s\n", path, hgw_error_where(ctx), hgw_error_message(ctx));
        exit(1);
    }
    free(bytes);
    return doc;
}

static int run_parts(job *j, const char *mode) {
    int status = 0;
    for (size_t i = 0; i < PARTS; i++) {
        j->use.most = j->use.now;
        double start = bench_seconds();
        CALLGRIND_ZERO_STATS;
        int32_t result = parts[i].run(j);
        CALLGRIND_DUMP_STATS_AT(parts[i].name);
        double end = bench_seconds();
        if (result != HGW_OK) {
            fprintf(stderr, "bench: %s: %s %s\n", parts[i].name, hgw_error_where(j->ctx), hgw_error_message(j->ctx));
            status = 1;
            break;
        }
        if (strcmp(mode, "time") == 0)
            printf("%s %.9f\n", parts[i].name, end - start);
        else if (strcmp(mode, "peak") == 0)
            printf("%s %zu\n", parts[i].name, j->use.most);
    }
    if (strcmp(mode, "peak") == 0)
        printf("input %zu\n", j->size);
    return status;
}

int main(int argc, char **argv) {
    job j;
    memset(&j, 0, sizeof j);
    if (argc == 3 && strcmp(argv[1], "write") == 0) {
        j.ctx = hgw_ctx_new();
        j.doc = load(j.ctx, argv[2]);
        int32_t status = do_write(&j);
        if (status == HGW_OK)
            fputs(j.text, stdout);
        hgw_free(j.text);
        hgw_doc_free(j.doc);
        hgw_ctx_free(j.ctx);
        return status == HGW_OK ? 0 : 1;
    }
    if (argc != 5)
        return 2;
    hgw_ctx *other = hgw_ctx_new();
    hgw_doc *team = load(other, argv[3]), *calendar = load(other, argv[4]);
    j.ctx = hgw_ctx_new_with(count_resize, &j.use);
    j.beside[0] = team;
    j.beside[1] = calendar;
    j.bytes = bench_file_read(argv[2], &j.size);
    hgw_ctx_set_today(j.ctx, 20251121);
    int status = run_parts(&j, argv[1]);
    hgw_free(j.text);
    hgw_doc_free(j.found);
    hgw_doc_free(j.copy);
    hgw_doc_free(j.doc);
    hgw_doc_free(calendar);
    hgw_doc_free(team);
    hgw_ctx_free(j.ctx);
    hgw_ctx_free(other);
    free(j.bytes);
    return status;
}
