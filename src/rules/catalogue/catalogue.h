/* catalogue.h: the rows of rules.def by number. */
#ifndef HGWI_RULES_CATALOGUE_H
#define HGWI_RULES_CATALOGUE_H

#include "doc/doc.h"

typedef struct hgwi_check hgwi_check; /* index.h */

/* What must be beside for a rule to run.  HGWI_ON_CALENDAR: it also runs when a calendar is checked, as others do not.
 */
enum {
    HGWI_NEEDS_TODAY = 1,
    HGWI_NEEDS_TEAM = 2,
    HGWI_NEEDS_CALENDAR = 4,
    HGWI_NEEDS_EARLIER = 8,
    HGWI_ON_CALENDAR = 16,
    HGWI_NEEDS_OTHER_GROUP = 32
};

enum {
#define RULE(code, function, principle, also, severity, needs, nl, en, resolve_nl, resolve_en, source) HGWI_RULE_##code,
#define THRESHOLD(code, name, amount, least, most, unit, nl, en)
#include "rules.def"
#undef RULE
#undef THRESHOLD
    HGWI_RULE_COUNT
};

enum {
#define RULE(code, function, principle, also, severity, needs, nl, en, resolve_nl, resolve_en, source)
#define THRESHOLD(code, name, amount, least, most, unit, nl, en) HGWI_LIMIT_##code##_##name,
#include "rules.def"
#undef RULE
#undef THRESHOLD
    HGWI_LIMIT_COUNT
};

/* One rule: its words in Dutch and English. */
typedef struct hgwi_rule {
    const char *code;
    const char *message[2];
    const char *resolve[2];
    const char *source;
    uint8_t principle;
    uint8_t also; /* another principle that it serves, or 0 */
    uint8_t severity;
    uint8_t needs;
} hgwi_rule;

typedef struct hgwi_limit {
    const char *name;
    const char *unit;
    const char *label[2];
    double amount, least, most;
    int rule;
} hgwi_limit;

/* What hgw_explain() says of a rule; the rule rests on the fields that `looks` names. */
typedef struct hgwi_explanation {
    const char *looks;
    const char *condition[2];
    const char *why[2];
    const char *before[2];
    const char *after[2];
} hgwi_explanation;

/* A check of the list that was left out, and why. */
typedef struct hgwi_left_out {
    const char *code;
    const char *why[2];
    const char *source;
    uint8_t principle;
} hgwi_left_out;

extern const hgwi_rule hgwi_rules[HGWI_RULE_COUNT];
extern const hgwi_limit hgwi_limits[HGWI_LIMIT_COUNT];
extern const hgwi_explanation hgwi_explanations[HGWI_RULE_COUNT];
/* The last one has no code. */
extern const hgwi_left_out hgwi_left_outs[];

#define RULE(code, function, principle, also, severity, needs, nl, en, resolve_nl, resolve_en, source)                 \
  void hgwi_rule_##function(hgwi_check *check);
#define THRESHOLD(code, name, amount, least, most, unit, nl, en)
#include "rules.def"
#undef RULE
#undef THRESHOLD

#endif
