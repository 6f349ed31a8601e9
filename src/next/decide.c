/* decide.c: what a person must still choose, each as a question with links to what it is about. */
#include <string.h>

#include "next_room.h"

/* Room for a sentence: a pattern, and a few texts cut to a length that still reads. */
enum { LONGEST_TEXT = 120, SENTENCE_ROOM = 1024 };

static const struct pattern {
    int32_t kind;
    const char *text[2]; /* Dutch, English */
} patterns[] = {
#define DECISION(kind, nl, en) {HGW_DECISION_KIND_##kind, {nl, en}},
#include "decisions.def"
#undef DECISION
};

enum { PATTERNS = sizeof patterns / sizeof *patterns };

/* What was decided already, to be read with the question. */
static const struct pattern said = {0, {" Besproken is: \"{said}\".", " What was said: \"{said}\"."}};

/* One question.  Ids are NULL where it is not about such a record. */
typedef struct question {
    int32_t kind;
    const char *name; /* id that its own id is made of */
    const char *goal, *need, *subgroup;
    const char *goal_text, *need_text, *subgroup_name, *said;
    int32_t adjustment;
    hgw_rec whose; /* the record of the source that names the pupils it is about */
    hgw_field pupils;
    const char *pupil; /* or this one */
} question;

/* ---- the sentence ---- */

typedef struct sentence {
    char text[SENTENCE_ROOM];
    size_t size;
} sentence;

static void put(sentence *to, const char *text, size_t size) {
    if (size > sizeof to->text - 1 - to->size)
        return;
    memcpy(to->text + to->size, text, size);
    to->size += size;
}

/* Cut between characters, and on one line. */
static void put_cut(sentence *to, const char *text) {
    size_t size = text ? strlen(text) : 0, whole = size;
    if (size > LONGEST_TEXT) {
        size = LONGEST_TEXT;
        while (size > 0 && ((unsigned char)text[size] & 0xC0u) == 0x80u)
            size--;
    }
    for (size_t i = 0; i < size; i++)
        put(to, (unsigned char)text[i] < ' ' ? " " : text + i, 1);
    if (size < whole)
        put(to, "…", sizeof "…" - 1);
}

static const char *value_of(const hgwi_next *n, const question *q, const char *name, size_t size) {
    const struct {
        const char *name, *value;
    } values[] = {
        {"goal", q->goal_text},
        {"need", q->need_text},
        {"subgroup", q->subgroup_name},
        {"said", q->said},
        {"direction", hgw_enum_label(HGW_ENUM_ADJUSTMENT_DIRECTION, q->adjustment, hgw_ctx_lang(n->ctx))},
    };
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (strlen(values[i].name) == size && memcmp(values[i].name, name, size) == 0)
            return values[i].value;
    return NULL;
}

static void say(const hgwi_next *n, const question *q, const char *pattern, sentence *to) {
    while (*pattern) {
        size_t plain = strcspn(pattern, "{"), name;
        put(to, pattern, plain);
        pattern += plain;
        if (!*pattern)
            return;
        name = strcspn(pattern + 1, "}");
        put_cut(to, value_of(n, q, pattern + 1, name));
        pattern += name + 2;
    }
}

static void say_all(const hgwi_next *n, const question *q, sentence *to) {
    int column = hgwi_ctx_column(n->ctx);
    to->size = 0;
    for (int i = 0; i < PATTERNS; i++)
        if (patterns[i].kind == q->kind)
            say(n, q, patterns[i].text[column], to);
    if (q->said && *q->said)
        say(n, q, said.text[column], to);
    to->text[to->size] = '\0';
}

/* ---- each once ---- */

static size_t part(char *to, const char *text) {
    size_t size = text ? strlen(text) : 0;
    if (to && size)
        memcpy(to, text, size);
    if (to)
        to[size] = '\n';
    return size + 1;
}

/* Is the question not listed yet?  From now on it is. */
static int is_new(hgwi_next *n, int32_t kind, const char *const parts[4], int32_t adjustment) {
    size_t size = 2;
    for (int i = 0; i < 4; i++)
        size += part(NULL, parts[i]);
    char *key = hgwi_next_room(n, size + 1, 1);
    if (!key)
        return 0;
    key[0] = (char)('A' + kind);
    key[1] = (char)('A' + adjustment);
    size = 2;
    for (int i = 0; i < 4; i++)
        size += part(key + size, parts[i]);
    int32_t status = hgwi_idtree_add(&n->listed, key, size, 1);
    if (status == HGW_E_NOMEM)
        hgwi_next_try(n, hgwi_fail(n->ctx, HGWI_ERR_NOMEM, NULL, 0));
    return status == HGW_OK;
}

/* Questions that stand in the dossier for this period already. */
static void know(hgwi_next *n) {
    const hgw_doc *doc = n->draft;
    for (int32_t i = 0, count = hgw_dossier_decisions_count(doc, HGW_ROOT); i < count && hgwi_next_good(n); i++) {
        hgw_rec rec = hgw_dossier_decisions_at(doc, HGW_ROOT, i);
        int32_t kind = hgw_decision_kind(doc, rec), adjustment = hgw_decision_adjustment(doc, rec);
        const char *parts[4] = {hgw_decision_goal(doc, rec), hgw_decision_need(doc, rec),
                                hgw_decision_subgroup(doc, rec), NULL};
        if (kind > 0 && adjustment >= 0 && hgwi_next_same(hgw_decision_period(doc, rec), n->following.id))
            is_new(n, kind, parts, adjustment);
    }
}

/* ---- one question ---- */

static void set(hgwi_next *n, hgw_rec rec, hgw_field field, const char *text) {
    if (text && hgwi_next_good(n))
        hgwi_next_try(n, hgw_set_text(n->draft, rec, field, text));
}

static void link_pupils(hgwi_next *n, const hgwi_next_source *s, hgw_rec rec, const question *q) {
    if (q->pupil)
        hgwi_next_try(n, hgw_decision_add_pupils(n->draft, rec, q->pupil));
    for (int32_t i = 0, count = q->pupils ? hgw_item_count(s->doc, q->whose, q->pupils) : 0; i < count; i++) {
        hgw_rec pupil = hgwi_next_map(s, (hgw_rec)hgw_item_get(s->doc, q->whose, q->pupils, i));
        const char *id = pupil ? hgwi_rec_id(n->draft, pupil) : NULL;
        if (id && hgwi_next_good(n))
            hgwi_next_try(n, hgw_decision_add_pupils(n->draft, rec, id));
    }
}

static void ask(hgwi_next *n, const hgwi_next_source *s, const question *q) {
    const char *parts[4] = {q->goal ? q->goal : q->goal_text, q->need, q->subgroup, q->pupil}; /* it may have no id */
    sentence words;
    if (!hgwi_next_good(n) || !is_new(n, q->kind, parts, q->adjustment))
        return;
    const char *id = hgwi_next_id(n, hgw_enum_token(HGW_ENUM_DECISION_KIND, q->kind), q->name ? q->name : "goal");
    hgw_rec rec = id ? hgwi_rec_append(n->draft, HGW_ROOT, HGW_DOSSIER_DECISIONS) : 0;
    if (!rec) {
        hgwi_next_try(n, HGW_E_NOMEM);
        return;
    }
    say_all(n, q, &words);
    set(n, rec, HGW_DECISION_ID, id);
    if (hgwi_next_good(n))
        hgwi_next_try(n, hgw_decision_set_kind(n->draft, rec, q->kind));
    set(n, rec, HGW_DECISION_TEXT, words.text);
    set(n, rec, HGW_DECISION_PERIOD, n->following.id);
    set(n, rec, HGW_DECISION_GOAL, q->goal);
    set(n, rec, HGW_DECISION_NEED, q->need);
    set(n, rec, HGW_DECISION_SUBGROUP, q->subgroup);
    if (q->adjustment && hgwi_next_good(n))
        hgwi_next_try(n, hgw_decision_set_adjustment(n->draft, rec, q->adjustment));
    if (hgwi_next_good(n))
        link_pupils(n, s, rec, q);
}

/* ---- what is to be asked ---- */

/* A goal that is carried is asked about by its new id, another by its old one. */
static question about(const hgwi_next *n, const hgwi_next_source *s, hgw_rec goal, int32_t kind) {
    question q;
    memset(&q, 0, sizeof q);
    q.kind = kind;
    q.name = hgwi_rec_id(s->doc, goal);
    q.goal = s->wanted[goal] ? hgwi_rec_id(n->draft, s->made[goal]) : q.name;
    q.goal_text = hgw_goal_text(s->doc, goal);
    q.whose = goal;
    q.pupils = HGW_GOAL_PUPILS;
    return q;
}

static void ask_rewrite(hgwi_next *n, hgwi_next_source *s, const hgwi_next_goal *goal) {
    question q = about(n, s, goal->rec, HGW_DECISION_KIND_WRITE_GOAL);
    q.adjustment = HGW_ADJUSTMENT_DIRECTION_OTHER_GOAL;
    q.said = goal->instead;
    ask(n, s, &q);
    for (const hgwi_next_link *l = s->by[HGWI_NEXT_BY_NEED][goal->rec]; l; l = l->next) {
        if (n->new_year && !hgwi_next_left(n, s, l->rec))
            continue;
        q = about(n, s, goal->rec, HGW_DECISION_KIND_KEEP_NEED);
        q.adjustment = HGW_ADJUSTMENT_DIRECTION_OTHER_GOAL;
        q.name = q.need = hgwi_rec_id(s->doc, l->rec);
        q.need_text = hgw_need_text(s->doc, l->rec);
        q.whose = l->rec;
        q.pupils = HGW_NEED_PUPILS;
        ask(n, s, &q);
    }
}

static void ask_carried(hgwi_next *n, hgwi_next_source *s, const hgwi_next_goal *goal) {
    for (int32_t d = HGW_ADJUSTMENT_DIRECTION_MORE; d <= HGW_ADJUSTMENT_DIRECTION_LESS; d++) {
        question q = about(n, s, goal->rec, HGW_DECISION_KIND_SAY_WHAT_CHANGES);
        q.adjustment = d;
        if (goal->unsaid & ~goal->said & 1u << d)
            ask(n, s, &q);
    }
    if (goal->replaced || (goal->lost && !goal->kept)) {
        question q = about(n, s, goal->rec, HGW_DECISION_KIND_CHOOSE_APPROACH);
        q.adjustment = HGW_ADJUSTMENT_DIRECTION_OTHER_APPROACH;
        q.said = goal->instead;
        ask(n, s, &q);
    }
}

static void ask_goal(hgwi_next *n, hgwi_next_source *s, const hgwi_next_goal *goal) {
    static const int32_t plain[] = {
        [HGWI_NEXT_NOT_EVALUATED] = HGW_DECISION_KIND_NOT_EVALUATED,
        [HGWI_NEXT_CHOOSE] = HGW_DECISION_KIND_CHOOSE_ADJUSTMENT,
        [HGWI_NEXT_START] = HGW_DECISION_KIND_START_GOAL,
    };
    if (goal->elsewhere)
        return;
    if (goal->fate == HGWI_NEXT_REWRITE) {
        ask_rewrite(n, s, goal);
    } else if (goal->fate == HGWI_NEXT_CARRY) {
        ask_carried(n, s, goal);
    } else if (goal->fate != HGWI_NEXT_CLOSED) {
        question q = about(n, s, goal->rec, plain[goal->fate]);
        ask(n, s, &q);
    }
}

/* A subgroup was formed for one period; a base group is the class. */
static void ask_subgroup(hgwi_next *n, hgwi_next_source *s, hgw_rec subgroup) {
    question q;
    if (!s->wanted[subgroup] || hgw_subgroup_kind(s->doc, subgroup) != HGW_SUBGROUP_KIND_SUB)
        return;
    memset(&q, 0, sizeof q);
    q.kind = HGW_DECISION_KIND_CHECK_SUBGROUP;
    q.name = hgwi_rec_id(s->doc, subgroup);
    q.subgroup = hgwi_rec_id(n->draft, s->made[subgroup]);
    q.subgroup_name = hgw_subgroup_name(s->doc, subgroup);
    if (!q.subgroup_name)
        q.subgroup_name = q.name;
    ask(n, s, &q);
}

/* By id only: the dossier of a new class is no place for the name of a child of another one. */
static void ask_pupil(hgwi_next *n, hgwi_next_source *s, hgw_rec pupil) {
    question q;
    memset(&q, 0, sizeof q);
    q.pupil = hgwi_rec_id(s->doc, pupil);
    hgw_rec there = q.pupil ? hgw_rec_find(n->roster, q.pupil) : 0;
    if (!q.pupil || !s->touched[pupil] || (there && n->in_school[there]))
        return;
    q.kind = HGW_DECISION_KIND_PUPIL_ELSEWHERE;
    q.name = q.pupil;
    ask(n, s, &q);
}

void hgwi_next_decide(hgwi_next *n) {
    if (hgwi_next_good(n))
        know(n);
    for (int32_t i = 0; i < n->source_count && hgwi_next_good(n); i++) {
        hgwi_next_source *s = &n->sources[i];
        for (int32_t j = 0, count = hgw_dossier_goals_count(s->doc, HGW_ROOT); j < count; j++)
            ask_goal(n, s, s->goals[hgw_dossier_goals_at(s->doc, HGW_ROOT, j)]);
        for (int32_t j = 0, count = hgw_dossier_subgroups_count(s->doc, HGW_ROOT); j < count; j++)
            ask_subgroup(n, s, hgw_dossier_subgroups_at(s->doc, HGW_ROOT, j));
    }
    for (int32_t j = 0, count = n->roster ? hgw_dossier_pupils_count(n->dossier, HGW_ROOT) : 0; j < count; j++)
        ask_pupil(n, &n->sources[0], hgw_dossier_pupils_at(n->dossier, HGW_ROOT, j));
}
