/* testing_at.h: what the macros of testing.h call; not for direct use. */
#ifndef HGW_TESTING_AT_H
#define HGW_TESTING_AT_H

#ifndef HGW_TESTING_H
#  error "hgw/testing_at.h: include hgw/testing.h"
#endif

static inline void hgw_test_fail_at(const hgw_ctx *ctx, const char *what, const char *name, const char *file,
                                    int line) {
    print_error("%s: %s", what, name);
    if (ctx && hgw_error_status(ctx) != HGW_OK)
        print_error(": %s %s", hgw_error_message(ctx), hgw_error_where(ctx));
    print_error("\n");
    _fail(file, line);
}

static inline hgw_ctx *hgw_test_ctx_at(hgw_date today, const char *file, int line) {
    hgw_ctx *ctx = hgw_ctx_new();
    if (!ctx || (today != 0 && hgw_ctx_set_today(ctx, today) != HGW_OK)) {
        hgw_ctx_free(ctx);
        hgw_test_fail_at(ctx = NULL, "no context", "does the day exist, such as 20251121?", file, line);
    }
    return ctx;
}

static inline hgw_doc *hgw_test_read_at(hgw_ctx *ctx, hgw_type root, char *json, size_t size, const char *name,
                                        const char *file, int line) {
    hgw_doc *doc = NULL;
    int32_t status = hgw_doc_from_json(ctx, root, json, size, NULL, &doc);
    free(json);
    if (status != HGW_OK)
        hgw_test_fail_at(ctx, "cannot be read", name, file, line);
    return doc;
}

/* Reading keeps a member or token that it does not know; in a test that is a slip, after which the test holds nothing.
 */
static inline int hgw_test_slip(hgw_ctx *ctx, hgw_type root, const char *json, size_t size) {
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_LOAD_OPTIONS), *doc = NULL;
    int slip = options && hgw_load_options_set_strict(options, HGW_ROOT, 1) == HGW_OK &&
               hgw_doc_from_json(ctx, root, json, size, options, &doc) != HGW_OK &&
               strstr(hgw_error_key(ctx), "unknown") != NULL;
    hgw_doc_free(options);
    hgw_doc_free(doc);
    return slip;
}

/* Is there a check with this code, and a threshold of it that takes the amount?  What is not there is said. */
static inline int hgw_test_code_known(const char *code, const char *limit, double amount) {
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *explained = NULL;
    const char *wrong = NULL;
    if (ctx && hgw_ctx_set_lang(ctx, HGW_LANG_EN) == HGW_OK && hgw_explain(ctx, code, NULL, &explained) == HGW_OK) {
        hgw_rec r = 0;
        if (hgw_has(explained, hgw_catalogue_checks_at(explained, HGW_ROOT, 0), HGW_CHECK_ENTRY_LEFT_OUT))
            wrong = "this check was left out of the library, and never runs";
        while (limit && !wrong && (r = hgw_rec_next(explained, HGW_T_CHECK_LIMIT, r)) != 0)
            if (strcmp(hgw_check_limit_name(explained, r), limit) == 0)
                break;
        if (limit && !wrong && r == 0)
            wrong = "this check has no such threshold";
        else if (r != 0 &&
                 !(amount >= hgw_check_limit_least(explained, r) && amount <= hgw_check_limit_most(explained, r)))
            wrong = "this threshold cannot have that amount";
    } else {
        wrong = ctx ? hgw_error_message(ctx) : "no memory";
    }
    if (wrong)
        print_error("%s%s%s: %s\n", code ? code : "(null)", limit ? " " : "", limit ? limit : "", wrong);
    hgw_doc_free(explained);
    hgw_ctx_free(ctx);
    return wrong == NULL;
}

/* A setting or threshold of a check that does not exist changes nothing; in a test that is a slip too. */
static inline void hgw_test_team_at(hgw_doc *doc, const char *file, int line) {
    int known = 1;
    for (hgw_rec r = 0; known && (r = hgw_rec_next(doc, HGW_T_CHECK_SETTING, r)) != 0;)
        known = hgw_test_code_known(hgw_check_setting_rule(doc, r), NULL, 0);
    for (hgw_rec r = 0; known && (r = hgw_rec_next(doc, HGW_T_THRESHOLD, r)) != 0;)
        known =
            hgw_test_code_known(hgw_threshold_rule(doc, r), hgw_threshold_name(doc, r), hgw_threshold_amount(doc, r));
    if (known)
        return;
    hgw_doc_free(doc);
    _fail(file, line);
}

static inline hgw_doc *hgw_test_members_at(hgw_ctx *ctx, hgw_type root, const char *members, const char *file,
                                           int line) {
    const char *type = hgw_type_name(root), *more = members ? members : "";
    size_t room = strlen(more) + 64, size = 0;
    char *json = type ? (char *)malloc(room) : NULL;
    if (!json) {
        hgw_test_fail_at(ctx, "no such type of document", more, file, line);
        return NULL;
    }
    size = (size_t)snprintf(json, room, "{\"hgw\":\"%s/1\"%s", type, *more ? "," : "");
    for (; *more; more++)
        json[size++] = *more == '\'' ? '"' : *more;
    json[size++] = '}';
    if (hgw_test_slip(ctx, root, json, size)) {
        free(json);
        hgw_test_fail_at(ctx, "has a word that is not known", members ? members : "", file, line);
        return NULL;
    }
    return hgw_test_read_at(ctx, root, json, size, members ? members : "", file, line);
}

static inline hgw_doc *hgw_test_doc_at(hgw_ctx *ctx, hgw_type root, const char *members, const char *file, int line) {
    hgw_doc *doc = hgw_test_members_at(ctx, root, members, file, line);
    hgw_test_team_at(doc, file, line);
    return doc;
}

static inline hgw_doc *hgw_test_file_at(hgw_ctx *ctx, hgw_type root, const char *path, const char *file, int line) {
    FILE *in = path ? fopen(path, "rb") : NULL;
    char *bytes = NULL, *grown = NULL;
    size_t size = 0, room = 1u << 16, got = 1;
    while (in && got > 0) {
        grown = (char *)realloc(bytes, room + 1);
        if (!grown)
            break;
        bytes = grown;
        got = fread(bytes + size, 1, room - size, in);
        size += got;
        room *= size == room ? 2u : 1u;
    }
    int good = in && grown && !ferror(in);
    if (in)
        fclose(in);
    if (!good) {
        free(bytes);
        hgw_test_fail_at(NULL, "no such file", path ? path : "(null)", file, line);
        return NULL;
    }
    return hgw_test_read_at(ctx, root, bytes, size, path, file, line);
}

static inline void hgw_test_start_at(hgw_test *t, hgw_date today, const char *file, int line) {
    memset(t, 0, sizeof *t);
    t->ctx = hgw_test_ctx_at(today, file, line);
    t->dossier = hgw_doc_new(t->ctx, HGW_T_DOSSIER);
    if (!t->dossier)
        hgw_test_fail_at(t->ctx, "no dossier", "", file, line);
}

static inline void hgw_test_beside_at(hgw_test *t, const hgw_doc *yours, hgw_doc *owned, const char *file, int line) {
    if (t->count == HGW_TEST_MOST || !(yours || owned)) {
        hgw_doc_free(owned);
        hgw_test_fail_at(t->ctx, "cannot lie beside", yours || owned ? "too many documents" : "(null)", file, line);
        return;
    }
    t->beside[t->count] = owned ? owned : yours;
    t->owned[t->count++] = owned;
}

static inline void hgw_test_dossier_at(hgw_test *t, hgw_doc *dossier) {
    hgw_doc_free(t->dossier);
    t->dossier = dossier;
}

static inline hgw_doc *hgw_test_check_at(hgw_test *t, const char *file, int line) {
    hgw_doc_free(t->findings);
    t->findings = NULL;
    if (hgw_check(t->ctx, t->dossier, t->beside, t->count, t->options, &t->findings) != HGW_OK)
        hgw_test_fail_at(t->ctx, "cannot be checked", "", file, line);
    return t->findings;
}

/* A new record in a list of the root, with its id. */
static inline hgw_rec hgw_test_add_at(hgw_doc *doc, hgw_field list, hgw_field id_field, const char *id,
                                      const char *file, int line) {
    hgw_rec rec = hgw_rec_add(doc, HGW_ROOT, list);
    if (rec == 0 || (id && hgw_set_text(doc, rec, id_field, id) != HGW_OK))
        hgw_test_fail_at(NULL, "cannot be added: id twice, or no dossier?", id ? id : "(null)", file, line);
    return rec;
}

static inline void hgw_test_set_at(hgw_doc *doc, hgw_rec rec, hgw_field field, const char *value, const char *file,
                                   int line) {
    if (value && hgw_set_text(doc, rec, field, value) != HGW_OK)
        hgw_test_fail_at(NULL, "cannot be set", value, file, line);
}

static inline void hgw_test_set_int_at(hgw_doc *doc, hgw_rec rec, hgw_field field, int64_t value, const char *file,
                                       int line) {
    if (value != 0 && hgw_set_int(doc, rec, field, value) != HGW_OK)
        hgw_test_fail_at(NULL, "cannot be set", hgw_field_name(field), file, line);
}

static inline hgw_rec hgw_test_pupil_at(hgw_doc *doc, const char *id, const char *given_name, int32_t grade,
                                        const char *file, int line) {
    hgw_rec rec = hgw_test_add_at(doc, HGW_DOSSIER_PUPILS, HGW_PUPIL_ID, id, file, line);
    hgw_test_set_at(doc, rec, HGW_PUPIL_GIVEN_NAME, given_name, file, line);
    hgw_test_set_int_at(doc, rec, HGW_PUPIL_GRADE, grade, file, line);
    return rec;
}

static inline hgw_rec hgw_test_goal_at(hgw_doc *doc, const char *id, const char *text, const char *subject,
                                       const char *period, const char *file, int line) {
    hgw_rec rec = hgw_test_add_at(doc, HGW_DOSSIER_GOALS, HGW_GOAL_ID, id, file, line);
    hgw_test_set_at(doc, rec, HGW_GOAL_TEXT, text, file, line);
    hgw_test_set_at(doc, rec, HGW_GOAL_SUBJECT, subject, file, line);
    hgw_test_set_at(doc, rec, HGW_GOAL_PERIOD, period, file, line);
    return rec;
}

static inline hgw_rec hgw_test_plan_at(hgw_doc *doc, const char *id, int32_t kind, int32_t state, const char *period,
                                       const char *file, int line) {
    hgw_rec rec = hgw_test_add_at(doc, HGW_DOSSIER_PLANS, HGW_PLAN_ID, id, file, line);
    hgw_test_set_int_at(doc, rec, HGW_PLAN_KIND, kind, file, line);
    hgw_test_set_int_at(doc, rec, HGW_PLAN_STATE, state, file, line);
    hgw_test_set_at(doc, rec, HGW_PLAN_PERIOD, period, file, line);
    return rec;
}

static inline int hgw_test_same(const char *text, const char *other, size_t size) {
    return text && strlen(text) == size && memcmp(text, other, size) == 0;
}

/* Is the finding one with this code, at this place?  The place may also be what its stable key says after the code. */
static inline int hgw_test_is(const hgw_doc *findings, hgw_rec finding, const char *code, size_t code_size,
                              const char *place, size_t place_size) {
    if (!hgw_test_same(hgw_finding_code(findings, finding), code, code_size))
        return 0;
    if (!place)
        return 1;
    for (int32_t i = 0; i < hgw_finding_places_count(findings, finding); i++)
        if (hgw_test_same(hgw_place_record_id(findings, hgw_finding_places_at(findings, finding, i)), place,
                          place_size))
            return 1;
    const char *key = hgw_finding_stable_key(findings, finding);
    return key && strlen(key) > code_size && hgw_test_same(key + code_size + 1, place, place_size);
}

static inline int32_t hgw_test_count(const hgw_doc *findings, const char *code, size_t code_size, const char *place,
                                     size_t place_size) {
    int32_t count = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_FINDING, r)) != 0;)
        count += hgw_test_is(findings, r, code, code_size, place, place_size);
    return count;
}

static inline hgw_rec hgw_test_find(const hgw_doc *findings, const char *code, const char *place) {
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_FINDING, r)) != 0;)
        if (hgw_test_is(findings, r, code, strlen(code), place, place ? strlen(place) : 0))
            return r;
    return 0;
}

static inline void hgw_test_list(const hgw_doc *findings) {
    print_error("found %d:\n", (int)hgw_findings_findings_count(findings, HGW_ROOT));
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_FINDING, r)) != 0;) {
        const char *key = hgw_finding_stable_key(findings, r), *message = hgw_finding_message(findings, r);
        print_error("  %s at", key ? key : "?");
        for (int32_t i = 0; i < hgw_finding_places_count(findings, r) && i < 12; i++) {
            const char *id = hgw_place_record_id(findings, hgw_finding_places_at(findings, r, i));
            print_error(" %s", id ? id : "-");
        }
        print_error("%s: %s\n", hgw_finding_shown(findings, r) ? "" : " (not shown)", message ? message : "");
    }
    print_error("  not run:");
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_NOT_RUN, r)) != 0;)
        print_error(" %s", hgw_not_run_rule(findings, r) ? hgw_not_run_rule(findings, r) : "?");
    print_error("\n");
}

static inline void hgw_test_say_at(const hgw_doc *findings, const char *what, const char *code, const char *place,
                                   const char *file, int line) {
    print_error("%s: %s%s%s; ", what, code ? code : "(null)", place ? " at " : "", place ? place : "");
    hgw_test_list(findings);
    _fail(file, line);
}

static inline void hgw_test_any_at(const hgw_doc *findings, const char *code, const char *file, int line) {
    if (!findings || !code || hgw_rec_type(findings, HGW_ROOT) != HGW_T_FINDINGS)
        hgw_test_fail_at(NULL, "these are no findings, or there is no code", code ? code : "(null)", file, line);
}

/* A code that does not exist is never found. */
static inline void hgw_test_code_at(const char *code, const char *file, int line) {
    if (!hgw_test_code_known(code, NULL, 0))
        _fail(file, line);
}

static inline hgw_rec hgw_test_finding_at(const hgw_doc *findings, const char *code, const char *place, int shown,
                                          const char *file, int line) {
    hgw_test_any_at(findings, code, file, line);
    hgw_test_code_at(code, file, line);
    hgw_rec finding = hgw_test_find(findings, code, place);
    if (finding == 0)
        hgw_test_say_at(findings, "not found", code, place, file, line);
    else if (shown && !hgw_finding_shown(findings, finding))
        hgw_test_say_at(findings, "found, but not shown", code, place, file, line);
    return finding;
}

static inline void hgw_test_no_finding_at(const hgw_doc *findings, const char *code, const char *place,
                                          const char *file, int line) {
    hgw_test_any_at(findings, code, file, line);
    hgw_test_code_at(code, file, line);
    if (hgw_test_find(findings, code, place) != 0)
        hgw_test_say_at(findings, "found", code, place, file, line);
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_NOT_RUN, r)) != 0;)
        if (hgw_test_same(hgw_not_run_rule(findings, r), code, strlen(code)))
            hgw_test_say_at(findings, "not found, but it did not run either", code, place, file, line);
}

/* The next word of a list of words; NULL at the end. */
static inline const char *hgw_test_word(const char *list, size_t *size, const char **place, size_t *place_size) {
    list += strspn(list, " \t\n");
    *size = strcspn(list, " \t\n");
    const char *colon = (const char *)memchr(list, ':', *size);
    *place = colon ? colon + 1 : NULL;
    *place_size = colon ? *size - (size_t)(colon + 1 - list) : 0;
    return *size ? list : NULL;
}

/* How many words of the list fit the finding; 0: how many have the code. */
static inline int32_t hgw_test_words(const hgw_doc *findings, hgw_rec finding, const char *code, const char *list) {
    int32_t count = 0;
    size_t size, place_size;
    const char *place;
    for (const char *word = list; (word = hgw_test_word(word, &size, &place, &place_size)) != NULL; word += size) {
        size_t code_size = place ? size - place_size - 1 : size;
        if (finding != 0)
            count += hgw_test_is(findings, finding, word, code_size, place, place_size);
        else
            count += hgw_test_same(code, word, code_size);
    }
    return count;
}

/* Each code of the list exists.  A code is cut where it cannot be one any more. */
static inline void hgw_test_codes_at(const char *list, const char *file, int line) {
    size_t size, place_size;
    const char *place;
    for (const char *word = list; (word = hgw_test_word(word, &size, &place, &place_size)) != NULL; word += size) {
        char code[96];
        snprintf(code, sizeof code, "%.*s", (int)(place ? size - place_size - 1 : size), word);
        hgw_test_code_at(code, file, line);
    }
}

static inline void hgw_test_findings_at(const hgw_doc *findings, const char *list, const char *file, int line) {
    hgw_test_any_at(findings, list, file, line);
    hgw_test_codes_at(list, file, line);
    size_t size, place_size;
    const char *place;
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_FINDING, r)) != 0;) {
        const char *code = hgw_finding_code(findings, r);
        int32_t same = hgw_test_count(findings, code, strlen(code), NULL, 0);
        if (hgw_test_words(findings, r, NULL, list) == 0)
            hgw_test_say_at(findings, "not in the list", hgw_finding_stable_key(findings, r), NULL, file, line);
        if (hgw_test_words(findings, 0, code, list) != same)
            hgw_test_say_at(findings, "not as often as in the list", code, NULL, file, line);
    }
    for (const char *word = list; (word = hgw_test_word(word, &size, &place, &place_size)) != NULL; word += size) {
        if (hgw_test_count(findings, word, place ? size - place_size - 1 : size, place, place_size) == 0)
            hgw_test_say_at(findings, "in the list, but not found", word, NULL, file, line);
    }
}

#endif
