/* p6_tips.c: principle 6, what pupils advise: tips that wait for an answer, and tips that keep coming. */
#include <string.h>

#include "rules/facts/adults.h"
#include "rules/facts/talks.h"
#include "rules/say.h"

/* A tip of pupils that asks for something. */
typedef struct tip {
    hgw_rec rec;
    int32_t tag; /* equal for equal tags; 0 for none */
    hgw_date given;
} tip;

/* The tips of one tag; a tip without a tag is one of its own. */
typedef struct bundle {
    const tip *tips;
    int32_t count;
    hgw_date answered; /* the latest answer to any of them: it holds for all that were given until then */
    int led;
    const tip *waiting; /* the first one that waits too long */
} bundle;

/* ASCII capitals become small; blanks in a row one, none around. */
static int32_t tag_of(hgwi_check *check, hgw_rec rec) {
    const char *text = hgw_tip_tag(check->dossier, rec);
    char *folded = text && *text ? hgwi_room(check, strlen(text) + 1, 1) : NULL;
    size_t size = 0;
    for (; folded && *text; text++) {
        char c = *text == '\t' || *text == '\n' || *text == '\r' ? ' ' : *text;
        if (c != ' ' || (size > 0 && folded[size - 1] != ' '))
            folded[size++] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
    }
    if (size > 0 && folded[size - 1] == ' ')
        folded[size - 1] = '\0';
    return hgwi_word(check, folded);
}

/* Parents' tips are another matter; a talk with parents in which no pupil is named gives theirs. */
static int of_pupils(const hgwi_check *check, hgw_rec rec) {
    const hgw_doc *doc = check->dossier;
    hgw_rec talk = hgw_tip_conversation(doc, rec);
    if (hgw_tip_guardian(doc, rec))
        return 0;
    return hgw_tip_from_class(doc, rec) || hgw_tip_pupils_count(doc, rec) > 0 || hgw_tip_discussion(doc, rec) ||
           !talk || hgwi_with_child(check, talk) || !hgwi_parents_there(doc, talk);
}

static int tip_order(const void *left, const void *right, void *user) {
    const tip *a = left, *b = right;
    if (a->tag != b->tag)
        return a->tag < b->tag ? -1 : 1;
    if (a->given != b->given)
        return a->given < b->given ? -1 : 1;
    return hgwi_id_order(user, a->rec, b->rec);
}

/* To go on with something asks for nothing, and a tip for oneself is one's own. */
static tip *gather(hgwi_check *check, int32_t *count) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs all = hgwi_all(check, HGW_T_TIP);
    tip *tips = hgwi_room(check, (size_t)all.count, sizeof *tips);
    *count = 0;
    for (int32_t i = 0; i < all.count && !check->no_memory; i++)
        if (of_pupils(check, all.at[i]) && hgw_tip_polarity(doc, all.at[i]) != HGW_TIP_POLARITY_CONTINUE &&
            hgw_tip_addressee(doc, all.at[i]) != HGW_TIP_ADDRESSEE_SELF)
            tips[(*count)++] = (tip){all.at[i], tag_of(check, all.at[i]), hgwi_happened(check, all.at[i])};
    if (check->no_memory)
        return NULL;
    hgwi_sort(tips, (size_t)*count, sizeof *tips, tip_order, check);
    return tips;
}

/* ---- answers ---- */

/* The day it was answered; HGWI_SOME_DAY when nobody knows; 0 when it was not. */
static hgw_date answered_on(const hgwi_check *check, hgw_rec rec) {
    const char *answer = hgw_tip_answer(check->dossier, rec);
    hgw_date on = hgw_tip_answered_on(check->dossier, rec);
    if (on != 0)
        return hgwi_by_today(check, on) ? on : 0;
    return (answer && *answer) || hgwi_led_somewhere(check, rec) ? HGWI_SOME_DAY : 0;
}

/* Is what it was about over? */
static int over(const hgwi_check *check, hgw_rec rec) {
    const hgw_doc *doc = check->dossier;
    const hgwi_goal *goal = hgwi_goal_of(check, hgw_tip_goal(doc, rec));
    hgw_rec plan = hgw_tip_plan(doc, rec);
    hgw_date first = 0, last = 0;
    if (plan)
        hgwi_plan_days(check, plan, &first, &last);
    return (goal && goal->past) || hgwi_over(check, last) || hgwi_year_gone(check, hgwi_happened(check, rec));
}

static int for_teacher(const hgw_doc *doc, hgw_rec rec) {
    int32_t to = hgw_tip_addressee(doc, rec);
    return to == 0 || to == HGW_TIP_ADDRESSEE_TEACHER;
}

static int waits(const hgwi_check *check, const bundle *one, const tip *given) {
    return given->given > one->answered && for_teacher(check->dossier, given->rec) && !over(check, given->rec) &&
           hgwi_waited(&check->time, given->given, check->today, check->limits[HGWI_LIMIT_TIP_UNANSWERED_weeks]);
}

/* The bundle that begins with a tip. */
static bundle bundle_at(const hgwi_check *check, const tip *tips, int32_t left) {
    bundle one = {tips, 1, 0, 0, NULL};
    while (tips->tag != 0 && one.count < left && tips[one.count].tag == tips->tag)
        one.count++;
    for (int32_t i = 0; i < one.count; i++) {
        hgw_date on = answered_on(check, tips[i].rec);
        one.answered = on > one.answered ? on : one.answered;
        one.led |= hgwi_led_somewhere(check, tips[i].rec);
    }
    for (int32_t i = 0; i < one.count && !one.led && !one.waiting; i++)
        if (waits(check, &one, &tips[i]))
            one.waiting = &tips[i];
    return one;
}

/* ---- TIP_UNANSWERED ---- */

static void say_from(hgwi_check *check, hgwi_draft *draft, hgw_rec rec) {
    if (hgw_tip_from_class(check->dossier, rec))
        hgwi_say_choice(check, draft, "from", 1, "class");
    else if (hgw_tip_pupils_count(check->dossier, rec) == 1)
        hgwi_say_choice(check, draft, "from", 2, "pupil");
    else
        hgwi_say_choice(check, draft, "from", 3, "pupils");
}

void hgwi_rule_tip_unanswered(hgwi_check *check) {
    int32_t count = 0;
    const tip *tips = gather(check, &count);
    for (int32_t i = 0; tips && i < count;) {
        bundle one = bundle_at(check, tips + i, count - i);
        i += one.count;
        if (!one.waiting)
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, one.waiting->rec);
        for (int32_t j = (int32_t)(one.waiting - one.tips) + 1; j < one.count; j++)
            if (waits(check, &one, &one.tips[j]))
                hgwi_see(check, draft, check->dossier, one.tips[j].rec);
        say_from(check, draft, one.waiting->rec);
        hgwi_say_date(check, draft, "date", one.waiting->given);
        hgwi_say_quote(check, draft, "quote", hgw_tip_quote(check->dossier, one.waiting->rec));
    }
}

/* ---- TIP_REPEATED ---- */

/* By place: the bundle in which a pupil or a discussion was counted last. */
typedef struct marks {
    int32_t *pupils, *talks;
} marks;

static int32_t fresh(int32_t *mark, int32_t number) {
    int32_t is_new = *mark != number;
    *mark = number;
    return is_new;
}

static void count_bundle(const hgwi_check *check, const bundle *one, const marks *seen, int32_t *pupils,
                         int32_t *talks) {
    const hgw_doc *doc = check->dossier;
    for (int32_t i = 0; i < one->count; i++) {
        hgw_rec talk = hgw_tip_discussion(doc, one->tips[i].rec);
        if (talk && check->visible[talk])
            *talks += fresh(&seen->talks[check->place[talk]], one->tips->tag);
        for (int32_t j = 0, n = hgw_tip_pupils_count(doc, one->tips[i].rec); j < n; j++) {
            hgw_rec pupil = hgw_tip_pupils_at(doc, one->tips[i].rec, j);
            if (pupil && check->visible[pupil])
                *pupils += fresh(&seen->pupils[check->place[pupil]], one->tips->tag);
        }
    }
}

void hgwi_rule_tip_repeated(hgwi_check *check) {
    int32_t count = 0;
    const tip *tips = gather(check, &count);
    marks seen = {hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PUPIL).count, sizeof *seen.pupils),
                  hgwi_room(check, (size_t)hgwi_all(check, HGW_T_CLASS_DISCUSSION).count, sizeof *seen.talks)};
    for (int32_t i = 0; tips && !check->no_memory && i < count;) {
        bundle one = bundle_at(check, tips + i, count - i);
        hgw_date latest = one.tips[one.count - 1].given;
        int32_t pupils = 0, talks = 0;
        i += one.count;
        if (one.tips->tag == 0 || one.led || one.waiting || one.answered >= latest ||
            !hgwi_in_running_period(check, latest))
            continue;
        count_bundle(check, &one, &seen, &pupils, &talks);
        int many = pupils >= check->limits[HGWI_LIMIT_TIP_REPEATED_pupils];
        if (!many && talks < check->limits[HGWI_LIMIT_TIP_REPEATED_talks])
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, one.tips->rec);
        for (int32_t j = 1; j < one.count; j++)
            hgwi_see(check, draft, check->dossier, one.tips[j].rec);
        hgwi_say_number(check, draft, "n", many ? pupils : talks);
        hgwi_say_choice(check, draft, "how", many ? 1 : 2, many ? "pupils" : "talks");
        hgwi_say_quote(check, draft, "quote", hgw_tip_quote(check->dossier, one.tips->rec));
    }
}
