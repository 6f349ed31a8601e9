/* catalogue.c: rules.def as rows. */
#include "catalogue.h"

/* `also` is the name of a principle or 0, so both spellings are given a number. */
enum {
    ALSO_0 = 0,
    ALSO_GOALS = HGW_PRINCIPLE_GOALS,
    ALSO_NEEDS = HGW_PRINCIPLE_NEEDS,
    ALSO_INTERACTION = HGW_PRINCIPLE_INTERACTION,
    ALSO_ADULTS_MATTER = HGW_PRINCIPLE_ADULTS_MATTER,
    ALSO_POSITIVE = HGW_PRINCIPLE_POSITIVE,
    ALSO_COOPERATION = HGW_PRINCIPLE_COOPERATION,
    ALSO_SYSTEM = HGW_PRINCIPLE_SYSTEM
};

const hgwi_rule hgwi_rules[HGWI_RULE_COUNT] = {
#define RULE(code, function, principle, also, severity, needs, nl, en, resolve_nl, resolve_en, source)                 \
  {#code, {nl, en}, {resolve_nl, resolve_en}, source, HGW_PRINCIPLE_##principle, ALSO_##also, HGW_SEVERITY_##severity, \
   needs},
#define THRESHOLD(code, name, amount, least, most, unit, nl, en)
#include "rules.def"
#undef RULE
#undef THRESHOLD
};

const hgwi_limit hgwi_limits[HGWI_LIMIT_COUNT] = {
#define RULE(code, function, principle, also, severity, needs, nl, en, resolve_nl, resolve_en, source)
#define THRESHOLD(code, name, amount, least, most, unit, nl, en)                                                       \
  {#name, unit, {nl, en}, amount, least, most, HGWI_RULE_##code},
#include "rules.def"
#undef RULE
#undef THRESHOLD
};
