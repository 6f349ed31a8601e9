/* p2_members.c: who is in a subgroup. */
#include "p2.h"

static int by_number(const void *left, const void *right, void *user) {
    (void)user;
    hgw_rec a = *(const hgw_rec *)left, b = *(const hgw_rec *)right;
    return (a > b) - (a < b);
}

hgwi_recs hgwi_members(hgwi_check *check, hgw_rec subgroup) {
    int32_t n = hgw_subgroup_pupils_count(check->dossier, subgroup), count = 0, kept = 0;
    hgw_rec *pupils = hgwi_room(check, (size_t)n, sizeof *pupils);
    if (!pupils)
        return (hgwi_recs){NULL, 0};
    for (int32_t i = 0; i < n; i++) {
        hgw_rec pupil = hgw_subgroup_pupils_at(check->dossier, subgroup, i);
        if (pupil && check->visible[pupil])
            pupils[count++] = pupil;
    }
    hgwi_sort(pupils, (size_t)count, sizeof *pupils, by_number, NULL);
    for (int32_t i = 0; i < count; i++)
        if (kept == 0 || pupils[kept - 1] != pupils[i])
            pupils[kept++] = pupils[i];
    return (hgwi_recs){pupils, kept};
}

int32_t hgwi_set_key(hgwi_check *check, hgwi_recs set) {
    char *text = hgwi_room(check, (size_t)set.count * (HGWI_NUMBER_ROOM + 1) + 1, 1);
    size_t size = 0;
    if (!text)
        return 0;
    for (int32_t i = 0; i < set.count; i++) {
        size += hgwi_int_show(set.at[i], text + size);
        text[size++] = ',';
    }
    text[size] = '\0';
    return hgwi_word(check, text);
}

int hgwi_is_sub(const hgwi_check *check, hgw_rec subgroup) {
    return hgw_subgroup_kind(check->dossier, subgroup) == HGW_SUBGROUP_KIND_SUB;
}

int hgwi_has_reason(const hgwi_check *check, hgw_rec subgroup) {
    const char *text = hgw_subgroup_rationale(check->dossier, subgroup);
    return text && *text;
}

void hgwi_say_who(hgwi_check *check, hgwi_draft *draft, const hgw_rec *pupils, int32_t count) {
    hgwi_say_number(check, draft, "pupil_count", hgwi_say_pupils(check, draft, "pupil", pupils, count));
}

int32_t hgwi_share(hgwi_shared *shared, int32_t round, int32_t member) {
    if (shared->round != round)
        *shared = (hgwi_shared){round, -1, 0};
    if (shared->last != member)
        shared->count++;
    shared->last = member;
    return shared->count;
}
