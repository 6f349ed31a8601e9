/* run_cases.h: cases as rows: a code, a day, small documents, and how many findings of that code are right; and mends:
 * the same dossier before and after what a finding asks for. */
#ifndef HGW_TESTS_RULES_RUN_CASES_H
#define HGW_TESTS_RULES_RUN_CASES_H

#include <hgw/hgw.h>

/* NO_CALENDAR: none lies beside.  EDGE: at the threshold of the rule, or the nearest case that flips it; every code has
 * at least one such row that finds something and one that does not. */
enum { NO_CALENDAR = 1, EDGE = 2 };

typedef struct rule_case {
    const char *code;
    const char *what; /* in a few words; printed when it fails */
    hgw_date today;
    const char *dossier; /* members, ' for " */
    const char *team;    /* members, or NULL: no team beside */
    int flags;
    int expected;        /* findings of this code */
    const char *earlier; /* members of a dossier of the year before, or NULL; it has id "earlier", year 2024-2025 */
    const char *other;   /* members of a dossier of another group this year, or NULL; it has id "other" */
    const char *results; /* members of evaluations of the dossier, | between two, or NULL; the dossier has id "root" */
} rule_case;

/* Check each case in both languages: the count, that every message is whole, that the order of the records changes
 * nothing, and that withholding any class of fields never brings a finding. */
void run_cases(const rule_case *cases, size_t count);

/* What a finding asks for, done: exactly that finding goes and no contradiction comes. */
typedef struct mend {
    const char *code;
    hgw_date today;
    const char *before, *after; /* members of the dossier */
    const char *team;           /* as above */
    int flags;
    const char *earlier, *other;
    const char *team_after; /* when the mend is in the team's document; NULL: the same */
    const char *results;
} mend;

void run_mends(const mend *mends, size_t count);

/* Is every message whole?  The rule and a few words are printed when one is not. */
void whole(const hgw_doc *findings, const char *rule, const char *what);

#endif
