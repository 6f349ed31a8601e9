/* seen.h: the evidence table: records that show a principle at work. */
#ifndef HGWI_RULES_SEEN_H
#define HGWI_RULES_SEEN_H

#include "rules/facts/index.h"

enum {
#define SEEN(principle, kind, type, test, date, nl, en) HGWI_SEEN_##kind,
#include "rules/catalogue/seen.def"
#undef SEEN
    HGWI_SEEN_COUNT
};

typedef struct hgwi_seen {
    const char *kind;
    const char *text[2];
    int (*holds)(const hgwi_check *check, hgw_rec rec);
    hgw_type type;
    hgw_field date; /* or 0 */
    uint8_t principle;
} hgwi_seen;

extern const hgwi_seen hgwi_seen_rows[HGWI_SEEN_COUNT];

/* Is the record evidence of the row's kind, up to today? */
int hgwi_is_seen(const hgwi_check *check, const hgwi_seen *row, hgw_rec rec);

#endif
