/* bench_year.c: the check of a whole year, and of one of many classes; see ../support/year.h.
 *
 *   bench_year count CLASSES CALENDAR   checks on some days; in callgrind the instructions of each are dumped
 *   bench_year time CLASSES CALENDAR    the same with seconds
 *   bench_year write WHICH CLASSES      the dossier: this, before or other; or the team */
#include <hgw/hgw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench_file.h"
#include "support/year.h"

#ifdef HGW_CALLGRIND
#  include <valgrind/callgrind.h>
#else
#  define CALLGRIND_START_INSTRUMENTATION ((void)0)
#  define CALLGRIND_STOP_INSTRUMENTATION  ((void)0)
#  define CALLGRIND_ZERO_STATS            ((void)0)
#  define CALLGRIND_DUMP_STATS_AT(name)   ((void)(name))
#endif

static const hgw_date days[] = {20251121, 20260320, 20260710};

static hgw_doc *doc_of(hgw_ctx *ctx, char *json, size_t size) {
    hgw_doc *doc = NULL;
    if (!json || hgw_doc_from_json(ctx, 0, json, size, NULL, &doc) != HGW_OK) {
        fprintf(stderr, "bench_year: %s %s\n", hgw_error_where(ctx), hgw_error_message(ctx));
        exit(1);
    }
    free(json);
    return doc;
}

static int32_t records(const hgw_doc *doc) {
    int32_t count = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, 0, r)) != 0;)
        count++;
    return count;
}

static int check(int classes, const char *calendar, int timed) {
    hgw_ctx *ctx = hgw_ctx_new();
    size_t size;
    char *json = year_dossier(YEAR_THIS, classes, &size);
    hgw_doc *dossier = doc_of(ctx, json, size), *beside[4];
    json = year_team(&size);
    beside[0] = doc_of(ctx, json, size);
    json = bench_file_read(calendar, &size);
    beside[1] = doc_of(ctx, json, size);
    json = year_dossier(YEAR_BEFORE, classes, &size);
    beside[2] = doc_of(ctx, json, size);
    json = year_dossier(YEAR_OTHER, classes, &size);
    beside[3] = doc_of(ctx, json, size);
    const hgw_doc *all[] = {beside[0], beside[1], beside[2], beside[3]};
    printf("records %d\n", (int)records(dossier));
    int bad = 0;
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        hgw_doc *found = NULL;
        char name[32];
        snprintf(name, sizeof name, "day%d", (int)days[i]);
        hgw_ctx_set_today(ctx, days[i]);
        double start = bench_seconds();
        CALLGRIND_START_INSTRUMENTATION;
        CALLGRIND_ZERO_STATS;
        bad |= hgw_check(ctx, dossier, all, 4, NULL, &found) != HGW_OK;
        CALLGRIND_DUMP_STATS_AT(name);
        CALLGRIND_STOP_INSTRUMENTATION;
        if (timed)
            printf("%s %.4f s\n", name, bench_seconds() - start);
        printf("%s %d findings\n", name, (int)hgw_findings_findings_count(found, HGW_ROOT));
        hgw_doc_free(found);
    }
    for (int i = 0; i < 4; i++)
        hgw_doc_free(beside[i]);
    hgw_doc_free(dossier);
    hgw_ctx_free(ctx);
    return bad;
}

static int write_one(const char *what, int classes) {
    size_t size;
    char *json = strcmp(what, "team") == 0     ? year_team(&size)
                 : strcmp(what, "before") == 0 ? year_dossier(YEAR_BEFORE, classes, &size)
                 : strcmp(what, "other") == 0  ? year_dossier(YEAR_OTHER, classes, &size)
                                               : year_dossier(YEAR_THIS, classes, &size);
    if (!json)
        return 1;
    fwrite(json, 1, size, stdout);
    free(json);
    return 0;
}

int main(int argc, char **argv) {
    if (argc == 4 && strcmp(argv[1], "write") == 0)
        return write_one(argv[2], atoi(argv[3]));
    if (argc == 4)
        return check(atoi(argv[2]), argv[3], strcmp(argv[1], "time") == 0);
    return 2;
}
