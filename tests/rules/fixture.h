/* fixture.h: small documents for the tests of the rules.  All names in them are invented. */
#ifndef HGW_TESTS_RULES_FIXTURE_H
#define HGW_TESTS_RULES_FIXTURE_H

#include <hgw/hgw.h>

/* What a check looks at; the calendar is that of the worked case (region midden, 2025-2026) unless told otherwise. */
enum { FIXTURE_RESULTS = 3 };

typedef struct fixture {
    hgw_ctx *ctx;
    hgw_doc *dossier, *team, *calendar;
    hgw_doc *earlier, *other;          /* other dossiers, or NULL */
    hgw_doc *results[FIXTURE_RESULTS]; /* evaluations of the dossier, or NULL */
} fixture;

/* Members of a root record, with ' for " so that they read well in C: "'goals':[{'id':'g1','text':'tellen'}]".
 * NULL leaves the document out; the test fails when it cannot be read. */
void fixture_start(fixture *f, const char *dossier, const char *team, int with_calendar);
/* A dossier of the year before and one of another group beside, as members; NULL leaves it out.  When there is either,
 * the dossier itself gets the school year 2025-2026 unless it has one. */
void fixture_beside(fixture *f, const char *earlier, const char *other);
/* Evaluations of the dossier beside, as members with a | between two of them; NULL leaves them out. */
void fixture_results(fixture *f, const char *results);
void fixture_end(fixture *f);

/* A document from such members. */
hgw_doc *fixture_doc(hgw_ctx *ctx, hgw_type root, const char *members);

/* The same, and members and tokens that nobody knows are kept, as a program keeps those of a later version. */
hgw_doc *fixture_kept(hgw_ctx *ctx, hgw_type root, const char *members);

/* A file below the top folder of the sources. */
hgw_doc *fixture_file(hgw_ctx *ctx, hgw_type root, const char *path);

/* Check at a day (0: none), with options or NULL; the test fails unless it is HGW_OK. */
hgw_doc *fixture_check(const fixture *f, hgw_date today, const hgw_doc *options);

/* How many findings have the code, and the first of them; whether the rule is listed as not run: the reason, or 0. */
int fixture_count(const hgw_doc *findings, const char *code);
hgw_rec fixture_finding(const hgw_doc *findings, const char *code);
int32_t fixture_not_run(const hgw_doc *findings, const char *code);

/* The same document with its records made in the opposite order. */
hgw_doc *fixture_backwards(hgw_ctx *ctx, const hgw_doc *doc);

#endif
