/* serve.c: approaches and the goals they are for. */
#include <string.h>

#include "next_room.h"

/* Texts are put together up to here; the first one is always whole. */
enum { LONGEST = 1000 };

/* What was chosen about an approach and one goal. */
enum { STAYS = 1, GOES = 2 };

static int32_t serve(hgwi_next *n, hgwi_next_source *s, hgw_rec goal, int32_t count) {
    hgwi_next_goal *found = goal ? s->goals[goal] : NULL;
    if (!found || found->serial == n->serial)
        return count;
    found->serial = n->serial;
    s->some[count] = goal;
    return count + 1;
}

int32_t hgwi_next_served(hgwi_next *n, hgwi_next_source *s, hgw_rec approach) {
    int32_t count = 0;
    n->serial++;
    for (int32_t i = 0, most = hgw_approach_goals_count(s->doc, approach); i < most; i++)
        count = serve(n, s, hgw_approach_goals_at(s->doc, approach, i), count);
    for (int32_t i = 0, most = hgw_approach_needs_count(s->doc, approach); i < most; i++) {
        hgw_rec need = hgw_approach_needs_at(s->doc, approach, i);
        count = serve(n, s, need ? hgw_need_goal(s->doc, need) : 0, count);
    }
    return count;
}

static int goes(int32_t direction) {
    return direction == HGW_ADJUSTMENT_DIRECTION_OTHER_APPROACH || direction == HGW_ADJUSTMENT_DIRECTION_DROP;
}

/* What was chosen about the approach: *on by day, for any goal; and for each goal apart. */
static void pairs(hgwi_next *n, hgwi_next_source *s, hgw_rec approach, hgw_date on[3]) {
    on[STAYS] = on[GOES] = -1;
    for (const hgwi_next_link *l = s->by[HGWI_NEXT_BY_ADJUSTED_APPROACH][approach]; l; l = l->next) {
        int32_t direction = hgw_adjustment_direction(s->doc, l->rec);
        int which = goes(direction) ? GOES : STAYS;
        hgw_date day = hgwi_next_decided_on(s->doc, l->rec);
        hgw_rec rec = hgw_adjustment_goal(s->doc, l->rec);
        hgwi_next_goal *goal = rec ? s->goals[rec] : NULL;
        if (direction <= 0)
            continue;
        if (!rec && day > on[which])
            on[which] = day;
        if (!goal || day < goal->judged_on)
            continue;
        if (goal->pair_serial != n->serial)
            goal->pair = 0;
        goal->pair_serial = n->serial;
        goal->pair = (uint8_t)(goal->pair | which);
    }
}

static int keeps(const hgwi_next *n, const hgwi_next_goal *goal, const hgw_date on[3]) {
    int pair = goal->pair_serial == n->serial ? goal->pair : 0;
    pair |= on[STAYS] >= goal->judged_on ? STAYS : 0;
    pair |= on[GOES] >= goal->judged_on ? GOES : 0;
    if (pair & GOES)
        return 0;
    return pair & STAYS || !goal->other;
}

int32_t hgwi_next_kept(hgwi_next *n, hgwi_next_source *s, hgw_rec approach) {
    hgw_date on[3];
    int32_t kept = 0, count = hgwi_next_served(n, s, approach);
    pairs(n, s, approach, on);
    for (int32_t i = 0; i < count; i++) {
        hgwi_next_goal *goal = s->goals[s->some[i]];
        if (!s->wanted[goal->rec])
            continue;
        int stays = keeps(n, goal, on);
        goal->kept |= (uint8_t)stays;
        goal->lost |= (uint8_t)!stays;
        if (stays)
            s->some[kept++] = goal->rec;
    }
    return kept;
}

/* ---- what becomes more or less ---- */

static const char *joined(hgwi_next *n, const char *const *texts, int32_t count) {
    size_t size = 0;
    if (count <= 1)
        return count ? texts[0] : NULL;
    for (int32_t i = 0; i < count; i++)
        size += strlen(texts[i]) + 2;
    char *whole = hgwi_next_room(n, size + 1, 1), *at = whole;
    for (int32_t i = 0; whole && i < count; i++) {
        size_t one = strlen(texts[i]);
        if (i > 0) {
            memcpy(at, "; ", 2);
            at += 2;
        }
        memcpy(at, texts[i], one);
        at += one;
    }
    return whole;
}

const char *hgwi_next_behind(hgwi_next *n, const char *text, const char *more) {
    const char *const both[] = {text, more};
    if (!text || !*text)
        return more;
    return strstr(text, more) ? text : joined(n, both, 2);
}

enum { MOST_TEXTS = 16 };

/* Once is enough. */
static int32_t take(const char **texts, int32_t count, size_t *size, const char *text) {
    for (int32_t i = 0; i < count; i++)
        if (strcmp(texts[i], text) == 0)
            return count;
    if (count == MOST_TEXTS || (count > 0 && *size + strlen(text) > LONGEST))
        return count;
    *size += strlen(text);
    texts[count] = text;
    return count + 1;
}

static int32_t take_all(const char **texts, int32_t count, size_t *size, const hgwi_next_text *from) {
    for (; from && count < MOST_TEXTS; from = from->next)
        count = take(texts, count, size, from->text);
    return count;
}

const char *hgwi_next_join(hgwi_next *n, const hgwi_next_text *from) {
    const char *texts[MOST_TEXTS];
    size_t size = 0;
    return joined(n, texts, take_all(texts, 0, &size, from));
}

const char *hgwi_next_changes(hgwi_next *n, hgwi_next_source *s, hgw_rec approach, int32_t kept) {
    const char *texts[MOST_TEXTS];
    size_t size = 0;
    int32_t count = 0;
    hgw_date judged_on = 0;
    n->serial++;
    for (int32_t i = 0; i < kept; i++) {
        hgwi_next_goal *goal = s->goals[s->some[i]];
        goal->serial = n->serial;
        if (i == 0 || goal->judged_on < judged_on)
            judged_on = goal->judged_on;
    }
    for (const hgwi_next_link *l = s->by[HGWI_NEXT_BY_ADJUSTED_APPROACH][approach]; l; l = l->next) {
        int32_t direction = hgw_adjustment_direction(s->doc, l->rec);
        const char *text = hgw_adjustment_text(s->doc, l->rec);
        hgw_rec rec = hgw_adjustment_goal(s->doc, l->rec);
        const hgwi_next_goal *goal = rec ? s->goals[rec] : NULL;
        int about = rec ? goal && goal->serial == n->serial : 1;
        hgw_date since = goal ? goal->judged_on : judged_on;
        if (about && text && *text && hgwi_next_decided_on(s->doc, l->rec) >= since &&
            (direction == HGW_ADJUSTMENT_DIRECTION_MORE || direction == HGW_ADJUSTMENT_DIRECTION_LESS))
            count = take(texts, count, &size, text);
    }
    for (int32_t i = 0; i < kept; i++)
        count = take_all(texts, count, &size, s->goals[s->some[i]]->changes);
    return joined(n, texts, count);
}
