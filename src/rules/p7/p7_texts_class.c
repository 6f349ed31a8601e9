/* p7_texts_class.c: principle 7, names of pupils in free text that the class or the wall shows. */
#include <string.h>

#include "rules/say.h"

/* A name found in a text that the class sees.  `holder` is where people look: a goal, a toolbox, a week. */
typedef struct sighting {
    hgw_rec holder, rec;
    hgw_field field;
    int32_t pupil; /* its place among the pupils, by id */
} sighting;

typedef struct search {
    hgwi_check *check;
    hgwi_names names;
    hgw_rec *pupils; /* by id */
    sighting *at;
    int32_t count, room;
} search;

/* ---- is it a pupil? ---- */

/* Given names that are everyday words too.  At the start of a sentence, where any word has a capital, they are taken
 * for the word. */
static const char *const everyday[] = {
    "amber",  "april", "arend", "august", "autumn", "bas",   "beer",  "bel",  "ben",     "bloem", "dag",  "daisy",
    "door",   "engel", "faith", "frank",  "grace",  "hazel", "hope",  "iris", "jasmijn", "jet",   "joy",  "june",
    "juni",   "koos",  "lente", "lief",   "lieve",  "lily",  "linde", "lot",  "lotus",   "maan",  "mark", "max",
    "may",    "mees",  "mei",   "merel",  "olive",  "robin", "roos",  "rose", "ruby",    "sky",   "ster", "storm",
    "summer", "toon",  "valk",  "viool",  "vos",    "wil",   "will",  "wolf", "zomer",   "zon",
};

/* Behind these the name is an adult's. */
static const char *const titles[] = {
    "juf", "juffrouw", "meester", "meneer", "mevrouw", "dhr", "mw", "mevr", "miss", "mr", "mrs", "ms",
};

static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static int listed(const char *text, size_t size, const char *const *words, size_t count) {
    for (size_t i = 0; i < count; i++) {
        size_t same = 0;
        while (same < size && words[i][same] && small(text[same]) == words[i][same])
            same++;
        if (same == size && !words[i][same])
            return 1;
    }
    return 0;
}

static int letter(char c) {
    return (small(c) >= 'a' && small(c) <= 'z') || (unsigned char)c >= 0x80;
}

/* Nothing but quotes, strokes and blanks between it and a stop, or the start.  Curly quotes, dashes and bullets are
 * three bytes that begin with E2 80. */
static int starts_sentence(const char *text, size_t at) {
    for (;;) {
        if (at > 0 && strchr(" \t\"'(-*", text[at - 1]))
            at--;
        else if (at > 2 && memcmp(text + at - 3, "\xE2\x80", 2) == 0)
            at -= 3;
        else
            return at == 0 || strchr(".!?:\n", text[at - 1]) != NULL;
    }
}

static int adult(const char *text, size_t at) {
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '.'))
        at--;
    size_t end = at;
    while (at > 0 && letter(text[at - 1]))
        at--;
    return listed(text + at, end - at, titles, sizeof titles / sizeof *titles);
}

static int means_pupil(const char *text, size_t first, size_t end) {
    if (adult(text, first))
        return 0;
    return !starts_sentence(text, first) ||
           !listed(text + first, end - first, everyday, sizeof everyday / sizeof *everyday);
}

/* ---- looking ---- */

static int start(search *s) {
    hgwi_check *check = s->check;
    hgwi_recs all = hgwi_all(check, HGW_T_PUPIL);
    hgwi_names_start(&s->names, &check->pool);
    s->pupils = hgwi_room(check, (size_t)all.count, sizeof *s->pupils);
    if (!s->pupils || all.count == 0)
        return 0;
    memcpy(s->pupils, all.at, (size_t)all.count * sizeof *s->pupils);
    hgwi_sort_ids(check, s->pupils, all.count);
    for (int32_t i = 0; i < all.count; i++) {
        const char *name = hgw_pupil_given_name(check->dossier, s->pupils[i]);
        if (name && hgwi_names_add(&s->names, name, i + 1) != HGW_OK)
            check->no_memory = 1;
    }
    return !check->no_memory;
}

static void keep(search *s, sighting one) {
    if (s->count == s->room) {
        int32_t room = s->room * 2 + 16;
        sighting *grown = hgwi_room(s->check, (size_t)room, sizeof *grown);
        if (!grown)
            return;
        if (s->count > 0)
            memcpy(grown, s->at, (size_t)s->count * sizeof *grown);
        s->at = grown;
        s->room = room;
    }
    s->at[s->count++] = one;
}

static void look(search *s, hgw_rec holder, hgw_rec rec, hgw_field field) {
    const char *text = hgw_get_text(s->check->dossier, rec, field);
    int32_t number = 0;
    for (size_t at = 0, first = 0; text && (number = hgwi_names_next(&s->names, text, &at, &first)) != 0;)
        if (means_pupil(text, first, at) && !s->check->no_memory)
            keep(s, (sighting){holder, rec, field, number - 1});
}

/* Does the class see the goal: on the wall, or because it is everybody's or a subgroup's? */
static int shown(const hgwi_check *check, hgw_rec rec) {
    const hgwi_goal *goal = hgwi_goal_of(check, rec);
    int32_t scope = goal ? hgw_goal_scope(check->dossier, rec) : 0;
    if (!goal || goal->past)
        return 0;
    return hgw_goal_on_wall(check->dossier, rec) || scope == HGW_GOAL_SCOPE_GROUP || scope == HGW_GOAL_SCOPE_SUBGROUP ||
           (scope == 0 && !goal->own);
}

static void look_at_goals(search *s) {
    const hgwi_check *check = s->check;
    hgwi_recs goals = hgwi_all(check, HGW_T_GOAL), tools = hgwi_all(check, HGW_T_TOOL);
    for (int32_t i = 0; i < goals.count; i++) {
        if (!shown(check, goals.at[i]))
            continue;
        look(s, goals.at[i], goals.at[i], HGW_GOAL_TEXT);
        look(s, goals.at[i], goals.at[i], HGW_GOAL_EXAMPLE_TASK);
        look(s, goals.at[i], goals.at[i], HGW_GOAL_CRITERION);
    }
    for (int32_t i = 0; i < tools.count; i++) {
        hgw_rec toolbox = hgw_rec_parent(check->dossier, tools.at[i]);
        hgw_rec goal = hgw_toolbox_goal(check->dossier, toolbox);
        if (!goal || shown(check, goal))
            look(s, toolbox, tools.at[i], HGW_TOOL_TEXT);
    }
}

static void look_at_weeks(search *s) {
    const hgwi_check *check = s->check;
    hgwi_recs slots = hgwi_all(check, HGW_T_SLOT);
    for (int32_t i = 0; i < slots.count; i++) {
        hgw_rec week = hgw_rec_parent(check->dossier, slots.at[i]);
        hgw_date monday = hgw_week_plan_week_start(check->dossier, week);
        if (monday == 0 || !hgwi_over(check, hgwi_date_add(monday, 6)))
            look(s, week, slots.at[i], HGW_SLOT_TEXT);
    }
}

/* What came of a talk, or was shown, hangs there until the period is over. */
static void look_at_events(search *s, hgw_field text, hgw_field held_on) {
    const hgwi_check *check = s->check;
    hgwi_recs all = hgwi_all(check, hgwi_type_of_field(text));
    for (int32_t i = 0; i < all.count; i++) {
        hgw_date held = (hgw_date)hgw_get_int(check->dossier, all.at[i], held_on);
        if (held == 0 || !hgwi_over(check, hgwi_period_end_at(check, held)))
            look(s, all.at[i], all.at[i], text);
    }
}

/* ---- telling ---- */

static int in_order(const void *left, const void *right, void *user) {
    const sighting *a = left, *b = right;
    if (a->holder != b->holder)
        return hgwi_id_order(user, a->holder, b->holder);
    return a->pupil - b->pupil;
}

/* One finding for a place to look at, which stands from one sighting up to another. */
static void tell(search *s, int32_t from, int32_t to, hgw_rec *named) {
    hgwi_check *check = s->check;
    const sighting *first = &s->at[from];
    int32_t names = 0, places = 0;
    for (int32_t i = from; i < to; i++) {
        if (i == from || s->at[i].pupil != s->at[i - 1].pupil)
            named[names++] = s->pupils[s->at[i].pupil];
        if (s->at[i].field < first->field)
            first = &s->at[i];
    }
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, s->at[from].holder);
    hgwi_say_field(check, draft, "field", first->field);
    hgwi_say_pupils(check, draft, "names", named, names);
    hgwi_say_number(check, draft, "n", names);
    for (int32_t i = from; i < to; i++)
        if (s->at[i].rec != s->at[i].holder)
            named[places++] = s->at[i].rec;
    hgwi_sort_places(check, named, places);
    for (int32_t i = 0; i < places; i++)
        if (i == 0 || named[i] != named[i - 1])
            hgwi_see(check, draft, check->dossier, named[i]);
}

void hgwi_rule_private_in_class_view(hgwi_check *check) {
    search s = {check, {{0}, 0}, NULL, NULL, 0, 0};
    if (!start(&s))
        return;
    look_at_goals(&s);
    look_at_weeks(&s);
    look_at_events(&s, HGW_CLASS_DISCUSSION_TEXT, HGW_CLASS_DISCUSSION_HELD_ON);
    look_at_events(&s, HGW_PRESENTATION_TEXT, HGW_PRESENTATION_HELD_ON);
    hgw_rec *named = hgwi_room(check, (size_t)s.count, sizeof *named);
    if (!named || s.count == 0)
        return;
    hgwi_sort(s.at, (size_t)s.count, sizeof *s.at, in_order, check);
    for (int32_t from = 0, to = 0; from < s.count && !check->no_memory; from = to) {
        for (to = from + 1; to < s.count && s.at[to].holder == s.at[from].holder;)
            to++;
        tell(&s, from, to, named);
    }
}
