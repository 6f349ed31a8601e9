/* p2.h: what the files of principle 2 share: how needs stand, and who is in a subgroup when. */
#ifndef HGWI_RULES_P2_H
#define HGWI_RULES_P2_H

#include "rules/say.h"

/* ---- p2_needs.c ---- */
/* Is what it was needed for over?  Without a goal: the period of its subgroup, else the one in which it was asked. */
int hgwi_need_closed(const hgwi_check *check, hgw_rec need);

/* ---- p2_members.c ---- */
/* Its pupils, each once, in the order of the records. */
hgwi_recs hgwi_members(hgwi_check *check, hgw_rec subgroup);
/* A number that is equal for equal sets of records, which stand in the order of the records. */
int32_t hgwi_set_key(hgwi_check *check, hgwi_recs set);
int hgwi_is_sub(const hgwi_check *check, hgw_rec subgroup);
/* Has somebody said why it is there? */
int hgwi_has_reason(const hgwi_check *check, hgw_rec subgroup);
/* Name its pupils, and give the number for the verb. */
void hgwi_say_who(hgwi_check *check, hgwi_draft *draft, const hgw_rec *pupils, int32_t count);

/* How many members share something: each is noted once, in a row. */
typedef struct hgwi_shared {
    int32_t round, last, count;
} hgwi_shared;

int32_t hgwi_share(hgwi_shared *shared, int32_t round, int32_t member);

/* ---- p2_clusters.c ---- */
/* The kinds of need, as bits, for which ALIKE_NEEDS_APART speaks, or would. */
uint32_t hgwi_alike_categories(hgwi_check *check);

#endif
