/* catalogue_page.c: writes docs/catalogue.md from what hgw_explain() says: every check, by principle.
 *
 *     hgw_catalogue_page FILE */
#include <hgw/hgw.h>
#include <stdio.h>
#include <string.h>

enum { NL, EN, LANGS };

typedef struct page {
    FILE *file;
    hgw_doc *docs[LANGS];
} page;

static const char *const principles[] = {"",
                                         "1. Goals and outcomes",
                                         "2. Needs and clustering",
                                         "3. Interaction",
                                         "4. Teachers and parents",
                                         "5. Positive aspects",
                                         "6. Co-operation",
                                         "7. System and transparency"};

static const char *or_none(const char *text) {
    return text ? text : "";
}

/* Braces, bars and angle brackets mean something to who reads Markdown. */
static void put(const page *p, const char *text) {
    for (; *text; text++) {
        if (strchr("|<>*_`", *text))
            fputc('\\', p->file);
        fputc(*text, p->file);
    }
}

/* "* When: English  \n  *Dutch*" */
static void put_pair(const page *p, const char *label, hgw_rec nl, hgw_rec en, hgw_field field) {
    const char *dutch = hgw_get_text(p->docs[NL], nl, field), *english = hgw_get_text(p->docs[EN], en, field);
    if (!dutch || !english)
        return;
    fprintf(p->file, "* **%s** ", label);
    put(p, english);
    fputs("<br>*", p->file);
    put(p, dutch);
    fputs("*\n", p->file);
}

static void put_kind(const page *p, hgw_rec en) {
    const hgw_doc *doc = p->docs[EN];
    int32_t severity = hgw_check_entry_severity(doc, en);
    fprintf(p->file, "* **Kind** %s", or_none(hgw_enum_label(HGW_ENUM_SEVERITY, severity, HGW_LANG_EN)));
    for (int32_t i = 0; i < hgw_check_entry_also_count(doc, en); i++)
        fprintf(p->file, "; also principle %d", (int)hgw_check_entry_also_at(doc, en, i));
    fprintf(p->file, ". Source: %s\n", or_none(hgw_check_entry_source(doc, en)));
}

static void put_limits(const page *p, hgw_rec en) {
    const hgw_doc *doc = p->docs[EN];
    for (int32_t i = 0; i < hgw_check_entry_limits_count(doc, en); i++) {
        hgw_rec limit = hgw_check_entry_limits_at(doc, en, i);
        fprintf(p->file, "* **Threshold** `%s` %g (%g to %g): ", hgw_check_limit_name(doc, limit),
                hgw_check_limit_usual(doc, limit), hgw_check_limit_least(doc, limit), hgw_check_limit_most(doc, limit));
        put(p, or_none(hgw_check_limit_label(doc, limit)));
        fputc('\n', p->file);
    }
}

static void put_wants(const page *p, hgw_rec en) {
    const hgw_doc *doc = p->docs[EN];
    int32_t count = hgw_check_entry_wants_count(doc, en);
    for (int32_t i = 0; i < count; i++)
        fprintf(p->file, "%s%s", i ? "; " : "* **Does not look when** ",
                hgw_enum_label(HGW_ENUM_NOT_RUN_REASON, (int32_t)hgw_check_entry_wants_at(doc, en, i), HGW_LANG_EN));
    fputs(count > 0 ? "\n" : "", p->file);
}

static void put_looks(const page *p, hgw_rec en) {
    const hgw_doc *doc = p->docs[EN];
    int32_t count = hgw_check_entry_looks_at_count(doc, en);
    for (int32_t i = 0; i < count; i++)
        fprintf(p->file, "%s`%s`", i ? ", " : "* **Looks at** ",
                hgw_looked_at_field(doc, hgw_check_entry_looks_at_at(doc, en, i)));
    fputs(count > 0 ? "\n" : "", p->file);
}

static void put_check(const page *p, hgw_rec nl, hgw_rec en) {
    fprintf(p->file, "\n### `%s`\n\n", hgw_check_entry_code(p->docs[EN], en));
    put_pair(p, "Message", nl, en, HGW_CHECK_ENTRY_MESSAGE);
    put_pair(p, "When", nl, en, HGW_CHECK_ENTRY_CONDITION);
    put_limits(p, en);
    put_pair(p, "Why", nl, en, HGW_CHECK_ENTRY_WHY);
    put_pair(p, "For example", nl, en, HGW_CHECK_ENTRY_BEFORE);
    put_pair(p, "Afterwards", nl, en, HGW_CHECK_ENTRY_AFTER);
    put_pair(p, "What would help", nl, en, HGW_CHECK_ENTRY_RESOLVE);
    put_wants(p, en);
    put_looks(p, en);
    put_kind(p, en);
}

static void put_left_out(const page *p, hgw_rec nl, hgw_rec en) {
    fprintf(p->file, "\n### `%s`\n\n", hgw_check_entry_code(p->docs[EN], en));
    put_pair(p, "Left out", nl, en, HGW_CHECK_ENTRY_LEFT_OUT);
    fprintf(p->file, "* **Source** %s\n", or_none(hgw_check_entry_source(p->docs[EN], en)));
}

static void put_principle(const page *p, int32_t principle) {
    fprintf(p->file, "\n## %s\n", principles[principle]);
    for (int32_t i = 0; i < hgw_catalogue_checks_count(p->docs[EN], HGW_ROOT); i++) {
        hgw_rec en = hgw_catalogue_checks_at(p->docs[EN], HGW_ROOT, i);
        hgw_rec nl = hgw_catalogue_checks_at(p->docs[NL], HGW_ROOT, i);
        if (hgw_check_entry_principle(p->docs[EN], en) != principle)
            continue;
        if (hgw_check_entry_left_out(p->docs[EN], en))
            put_left_out(p, nl, en);
        else
            put_check(p, nl, en);
    }
}

static void put_page(const page *p) {
    fputs("# The catalogue of checks\n\n"
          "Generated from what `hgw_explain()` says; do not edit: change `src/rules/catalogue/rules_*.def` and "
          "`explain_*.def`, "
          "then\n"
          "`./dev generate`. Words with a fixed meaning (running, past, half-way ...), the order of findings and the "
          "team's\n"
          "settings: [The checks](checks.md). Which tests hold each check: [Checks and their "
          "tests](catalogue-tests.md).\n"
          "What the numbers of sources mean: [Where the numbers come from](sources.md).\n\n"
          "In a message a name in braces stands for what the finding is about; of words between slashes the one that "
          "fits.\n"
          "Thresholds are the usual ones: a team may set its own (`team.thresholds`), and switch a check off or put it "
          "in\n"
          "discussion with a reason (`team.check_settings`). A check does not run either when a field that it looks at "
          "was\n"
          "left out of the dossier.\n",
          p->file);
    for (int32_t principle = 1; principle <= 7; principle++)
        put_principle(p, principle);
}

int main(int count, char **words) {
    static const int32_t langs[LANGS] = {HGW_LANG_NL, HGW_LANG_EN};
    page p = {NULL, {NULL, NULL}};
    int good = 1;
    if (count != 2) {
        fputs("usage: hgw_catalogue_page FILE\n", stderr);
        return 2;
    }
    hgw_ctx *ctx = hgw_ctx_new();
    for (int i = 0; i < LANGS && good; i++)
        good = hgw_ctx_set_lang(ctx, langs[i]) == HGW_OK && hgw_explain(ctx, NULL, NULL, &p.docs[i]) == HGW_OK;
    p.file = good ? fopen(words[1], "wb") : NULL;
    if (p.file) {
        put_page(&p);
        good = !ferror(p.file);
        good = fclose(p.file) == 0 && good;
    } else {
        good = 0;
    }
    if (!good)
        fprintf(stderr, "hgw_catalogue_page: cannot write %s\n", words[1]);
    for (int i = 0; i < LANGS; i++)
        hgw_doc_free(p.docs[i]);
    hgw_ctx_free(ctx);
    return good ? 0 : 4;
}
