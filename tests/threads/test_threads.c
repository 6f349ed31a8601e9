/* test_threads.c: eight threads check, evaluate, write, draw, copy and misuse one frozen dossier, each with its own
 * context; all of them get the same bytes. */
#include <hgw/hgw.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { THREADS = 8, ROUNDS = 4, PATH_ROOM = 4096 };

typedef struct shared {
    const hgw_doc *dossier;
    const hgw_doc *beside[2];
} shared;

/* What one thread made of it. */
typedef struct work {
    const shared *with;
    char *found, *evaluated, *drawn, *written;
    int32_t failed;
} work;

static hgw_doc *load(hgw_ctx *ctx, const char *folder, const char *name) {
    static char bytes[1 << 20];
    char path[PATH_ROOM];
    hgw_doc *doc = NULL;
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    size_t size = file ? fread(bytes, 1, sizeof bytes, file) : 0;
    if (file)
        fclose(file);
    if (hgw_doc_from_json(ctx, 0, bytes, size, NULL, &doc) != HGW_OK || hgw_doc_freeze(doc) != HGW_OK) {
        fprintf(stderr, "%s: %s\n", path, hgw_error_message(ctx));
        exit(1);
    }
    return doc;
}

/* Every read of a record that a wrapper would do. */
static int64_t read_all(const hgw_doc *doc) {
    int64_t seen = 0;
    char room[64];
    for (hgw_rec rec = 0; (rec = hgw_rec_next(doc, 0, rec)) != 0;) {
        hgw_type type = hgw_rec_type(doc, rec);
        for (int32_t i = 0; i < hgw_field_count(type); i++) {
            hgw_field field = hgw_field_at(type, i);
            seen += hgw_has(doc, rec, field);
            if (hgw_field_kind(field) != HGW_K_LIST)
                seen += hgw_show(doc, rec, field, room, sizeof room);
            else if (hgw_field_trait(field, HGW_TRAIT_ITEM) != HGW_K_RECORD)
                seen += hgw_item_count(doc, rec, field);
            else
                seen += hgw_rec_count(doc, rec, field);
        }
        seen += hgw_rec_pointer(doc, rec, room, sizeof room);
    }
    /* Misuse: on a frozen document it must leave no trace. */
    seen += hgw_get_int(doc, 1 << 30, HGW_GOAL_SCOPE) + hgw_get_int(doc, HGW_ROOT, HGW_GOAL_TEXT);
    return seen + hgw_rec_find(doc, "no such id");
}

static int32_t once(work *w, hgw_ctx *ctx) {
    hgw_doc *found = NULL, *evaluated = NULL;
    int32_t status = hgw_check(ctx, w->with->dossier, w->with->beside, 2, NULL, &found);
    if (status == HGW_OK)
        status = hgw_doc_to_json(ctx, found, NULL, &w->found, NULL);
    if (status == HGW_OK)
        status = hgw_evaluate(ctx, w->with->dossier, w->with->beside, 2, NULL, &evaluated);
    if (status == HGW_OK)
        status = hgw_doc_to_json(ctx, evaluated, NULL, &w->evaluated, NULL);
    if (status == HGW_OK)
        status = hgw_render(ctx, found, &w->with->dossier, 1, NULL, &w->drawn, NULL);
    if (status == HGW_OK)
        status = hgw_doc_to_json(ctx, w->with->dossier, NULL, &w->written, NULL);
    hgw_doc *copy = hgw_doc_clone(ctx, w->with->dossier);
    if (!copy || hgw_dossier_set_title(copy, HGW_ROOT, "Mijn kopie") != HGW_OK)
        status = HGW_E_NOMEM;
    hgw_doc_free(copy);
    hgw_doc_free(found);
    hgw_doc_free(evaluated);
    return status;
}

static void *run(void *given) {
    work *w = given;
    hgw_ctx *ctx = hgw_ctx_new();
    int64_t seen = read_all(w->with->dossier);
    hgw_ctx_set_today(ctx, 20251121);
    for (int i = 0; i < ROUNDS && !w->failed; i++) {
        hgw_free(w->found);
        hgw_free(w->evaluated);
        hgw_free(w->drawn);
        hgw_free(w->written);
        w->found = w->evaluated = w->drawn = w->written = NULL;
        w->failed = once(w, ctx);
        if (read_all(w->with->dossier) != seen)
            w->failed = 1;
    }
    if (w->failed)
        fprintf(stderr, "a thread failed: %s\n", hgw_error_message(ctx));
    hgw_ctx_free(ctx);
    return NULL;
}

static int differ(const work *one, const work *other) {
    return one->failed || other->failed || strcmp(one->found, other->found) != 0 ||
           strcmp(one->evaluated, other->evaluated) != 0 || strcmp(one->drawn, other->drawn) != 0 ||
           strcmp(one->written, other->written) != 0;
}

int main(int argc, char **argv) {
    pthread_t threads[THREADS];
    work works[THREADS];
    shared with;
    int bad = 0;
    if (argc != 2)
        return 2;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *dossier = load(ctx, argv[1], "dossier.json"), *team = load(ctx, argv[1], "team.json");
    hgw_doc *calendar = load(ctx, argv[1], "calendar.json");
    with.dossier = dossier;
    with.beside[0] = team;
    with.beside[1] = calendar;
    memset(works, 0, sizeof works);
    for (int i = 0; i < THREADS; i++) {
        works[i].with = &with;
        if (pthread_create(&threads[i], NULL, run, &works[i]) != 0)
            return 1;
    }
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    for (int i = 0; i < THREADS; i++)
        bad += differ(&works[0], &works[i]);
    for (int i = 0; i < THREADS; i++) {
        hgw_free(works[i].found);
        hgw_free(works[i].evaluated);
        hgw_free(works[i].drawn);
        hgw_free(works[i].written);
    }
    bad += hgw_error_status(ctx) != HGW_OK; /* a reader wrote into the owner's context */
    hgw_doc_free(calendar);
    hgw_doc_free(team);
    hgw_doc_free(dossier);
    hgw_ctx_free(ctx);
    printf("%d threads, %s\n", THREADS, bad ? "DIFFERENT" : "the same findings");
    return bad ? 1 : 0;
}
