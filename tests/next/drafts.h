/* drafts.h: small drafts, told in one line.  All names are invented. */
#ifndef HGW_TESTS_NEXT_DRAFTS_H
#define HGW_TESTS_NEXT_DRAFTS_H

#include "rules/fixture.h"

/* Members of a calendar of two years: P1 to P5 of 2025-2026 with blocks of two methods, and 2026-2027-P1 to -P5. */
extern const char drafts_two_years[];

/* The same years in calendars of their own; the periods of both are called P1 to P5. */
extern const char drafts_year_one[];
extern const char drafts_year_two[];

/* One draft: members of the documents, ' for ". */
typedef struct draft_case {
    const char *what; /* in a few words; printed when it fails */
    hgw_date today;
    const char *ends;    /* id of the period that ends, or NULL: the last one */
    const char *dossier; /* members */
    /* What is new in the draft: ids of records in the order of their lists, and decisions as kind:what they are about.
     */
    const char *made;
    /* Values in it, "id.field=value", each ending in a line feed; lists with commas.  NULL: not looked at. */
    const char *values;
} draft_case;

void drafts_run(const draft_case *cases, size_t count);

/* What is new in a draft, compared to a dossier (NULL: all is new).  Free it. */
char *drafts_made(const hgw_doc *draft, const hgw_doc *dossier);

/* The test fails unless each "id.field=value" holds; "." alone stands for the dossier itself. */
void drafts_expect(const hgw_doc *draft, const char *what, const char *values);

/* A document as text; free it with hgw_free(). */
char *drafts_text(hgw_ctx *ctx, const hgw_doc *doc);

#endif
