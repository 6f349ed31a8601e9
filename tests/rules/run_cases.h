/* run_cases.h: cases as rows: a code, a day, small documents, and how many findings of that code are right. */
#ifndef HGW_TESTS_RULES_RUN_CASES_H
#define HGW_TESTS_RULES_RUN_CASES_H

#include <hgw/hgw.h>

/* Which documents lie beside. */
enum { NO_CALENDAR = 1 };

typedef struct rule_case {
    const char *code;
    const char *what; /* in a few words; printed when it fails */
    hgw_date today;
    const char *dossier; /* members, ' for " */
    const char *team;    /* members, or NULL: no team beside */
    int flags;
    int expected; /* findings of this code */
} rule_case;

/* Check each case in both languages: the count, and that every message is whole. */
void run_cases(const rule_case *cases, size_t count);

/* Is every message whole?  The rule and a few words are printed when one is not. */
void whole(const hgw_doc *findings, const char *rule, const char *what);

#endif
