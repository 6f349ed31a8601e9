/* p2_week.c: principle 2, pupils who are apart all week.
 *
 * What a week offers is added per subgroup and grade, and only members of intensive subgroups are looked at. */
#include "p2.h"

enum { GRADES = 9, FEWEST_SUBJECTS = 2 }; /* bit 0: grade not known */

typedef struct lesson {
    hgw_rec slot;
    int32_t subject_key;
} lesson;

typedef struct week {
    lesson *lessons;
    int32_t count;
    uint32_t *members; /* by place of a subgroup: the grades of its pupils */
    uint32_t *turn;    /* by place of a subgroup: the grades for which it has a lesson */
    uint32_t *planned; /* by subject: the grades that have a lesson in it */
    int32_t subjects[GRADES];
    uint32_t whole; /* grades that do something with the whole group */
    uint8_t *with;  /* by place of a pupil: has a lesson with others than an intensive subgroup */
} week;

/* A pupil has lessons for a subject in an intensive subgroup. */
typedef struct apart {
    hgw_rec pupil;
    int32_t subject_key;
} apart;

static uint32_t grade_bit(const hgwi_check *check, hgw_rec pupil) {
    uint32_t grade = (uint32_t)hgw_pupil_grade(check->dossier, pupil);
    return 1u << (grade < GRADES ? grade : 0);
}

static uint32_t grades_for(const hgw_doc *doc, hgw_rec slot) {
    uint32_t bits = 0;
    for (int grade = 0; grade < GRADES; grade++)
        bits |= hgwi_slot_for_grade(doc, slot, grade) ? 1u << grade : 0;
    return bits;
}

/* What a lesson does not say, its first goal or subgroup says. */
static int32_t subject_of(hgwi_check *check, hgw_rec slot) {
    const hgw_doc *doc = check->dossier;
    if (hgw_has(doc, slot, HGW_SLOT_SUBJECT))
        return hgwi_word(check, hgw_slot_subject(doc, slot));
    const hgwi_goal *goal =
        hgw_slot_goals_count(doc, slot) ? hgwi_goal_of(check, hgw_slot_goals_at(doc, slot, 0)) : NULL;
    if (goal && goal->subject_key)
        return goal->subject_key;
    hgw_rec subgroup = hgw_slot_subgroups_count(doc, slot) ? hgw_slot_subgroups_at(doc, slot, 0) : 0;
    return subgroup ? hgwi_word(check, hgw_subgroup_subject(doc, subgroup)) : 0;
}

static int is_intensive(const hgw_doc *doc, hgw_rec subgroup) {
    return hgw_subgroup_kind(doc, subgroup) == HGW_SUBGROUP_KIND_SUB &&
           hgw_subgroup_level(doc, subgroup) == HGW_SUBGROUP_LEVEL_INTENSIEF;
}

/* The lessons of this week that are still planned, or took place. */
static void take_lessons(hgwi_check *check, week *w) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs slots = hgwi_all(check, HGW_T_SLOT);
    w->lessons = hgwi_room(check, (size_t)slots.count, sizeof *w->lessons);
    for (int32_t i = 0; i < slots.count && !check->no_memory; i++) {
        hgw_date monday = hgw_week_plan_week_start(doc, hgw_rec_parent(doc, slots.at[i]));
        if (monday != 0 && hgwi_week(monday) == hgwi_week(check->today) &&
            hgw_slot_state(doc, slots.at[i]) != HGW_SLOT_STATE_NOT_DONE)
            w->lessons[w->count++] = (lesson){slots.at[i], subject_of(check, slots.at[i])};
    }
}

static int prepare(hgwi_check *check, week *w) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP);
    take_lessons(check, w);
    w->members = hgwi_room(check, (size_t)subgroups.count, sizeof *w->members);
    w->turn = hgwi_room(check, (size_t)subgroups.count, sizeof *w->turn);
    w->with = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PUPIL).count, 1);
    w->planned = hgwi_room(check, (size_t)check->word_count + 1, sizeof *w->planned);
    for (int32_t i = 0; i < subgroups.count && !check->no_memory; i++)
        for (int32_t j = 0, n = hgw_subgroup_pupils_count(doc, subgroups.at[i]); j < n; j++) {
            hgw_rec pupil = hgw_subgroup_pupils_at(doc, subgroups.at[i], j);
            w->members[i] |= pupil ? grade_bit(check, pupil) : 0;
        }
    return !check->no_memory && w->count > 0;
}

static void add_lesson(const hgwi_check *check, week *w, const lesson *one) {
    const hgw_doc *doc = check->dossier;
    uint32_t grades = grades_for(doc, one->slot), reached = 0;
    int32_t subgroups = hgw_slot_subgroups_count(doc, one->slot), pupils = hgw_slot_pupils_count(doc, one->slot);
    int whole = hgw_slot_whole_group(doc, one->slot) || (subgroups == 0 && pupils == 0);
    for (int32_t i = 0; i < subgroups; i++) {
        hgw_rec subgroup = hgw_slot_subgroups_at(doc, one->slot, i);
        if (!subgroup)
            continue;
        whole |= hgwi_whole_group(check, subgroup);
        w->turn[check->place[subgroup]] |= grades;
        reached |= grades & w->members[check->place[subgroup]];
    }
    for (int32_t i = 0; i < pupils; i++) {
        hgw_rec pupil = hgw_slot_pupils_at(doc, one->slot, i);
        if (!pupil || !check->visible[pupil])
            continue;
        reached |= grade_bit(check, pupil);
        w->with[check->place[pupil]] |= pupils > 1;
    }
    if (whole) {
        w->whole |= grades;
        reached = grades;
    }
    w->planned[one->subject_key] |= reached;
}

/* Members of a base group, or of a subgroup with any other offer, are with others. */
static void mark_with(const hgwi_check *check, week *w) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP);
    for (int32_t i = 0; i < subgroups.count; i++) {
        if (w->turn[i] == 0 || is_intensive(doc, subgroups.at[i]))
            continue;
        for (int32_t j = 0, n = hgw_subgroup_pupils_count(doc, subgroups.at[i]); j < n; j++) {
            hgw_rec pupil = hgw_subgroup_pupils_at(doc, subgroups.at[i], j);
            if (pupil && check->visible[pupil] && (w->turn[i] & grade_bit(check, pupil)))
                w->with[check->place[pupil]] = 1;
        }
    }
}

static void count_subjects(const hgwi_check *check, week *w) {
    for (int32_t key = 1; key <= check->word_count; key++)
        for (int grade = 0; grade < GRADES; grade++)
            w->subjects[grade] += (int32_t)(w->planned[key] >> grade & 1u);
}

static int apart_order(const void *left, const void *right, void *user) {
    const apart *a = left, *b = right;
    if (a->pupil != b->pupil)
        return hgwi_id_order(user, a->pupil, b->pupil);
    return (a->subject_key > b->subject_key) - (a->subject_key < b->subject_key);
}

/* Each pupil that has a turn in an intensive subgroup, with its subject. */
static apart *apart_make(hgwi_check *check, const week *w, int32_t *count) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP);
    size_t room = 0;
    for (int32_t i = 0; i < subgroups.count; i++)
        room += (size_t)hgw_subgroup_pupils_count(doc, subgroups.at[i]);
    apart *all = hgwi_room(check, room, sizeof *all);
    *count = 0;
    for (int32_t i = 0; i < subgroups.count && !check->no_memory; i++) {
        int32_t before = check->word_count, key = hgwi_word(check, hgw_subgroup_subject(doc, subgroups.at[i]));
        if (w->turn[i] == 0 || key == 0 || key > before || !is_intensive(doc, subgroups.at[i]))
            continue;
        for (int32_t j = 0, n = hgw_subgroup_pupils_count(doc, subgroups.at[i]); j < n; j++) {
            hgw_rec pupil = hgw_subgroup_pupils_at(doc, subgroups.at[i], j);
            uint32_t bit = pupil && check->visible[pupil] ? grade_bit(check, pupil) & w->turn[i] : 0;
            if (bit & w->planned[key])
                all[(*count)++] = (apart){pupil, key};
        }
    }
    if (!check->no_memory)
        hgwi_sort(all, (size_t)*count, sizeof *all, apart_order, check);
    return all;
}

/* Those whose subjects are all apart, and who do nothing with the rest. */
static int32_t keep_apart(const hgwi_check *check, const week *w, const apart *all, int32_t count, hgw_rec *pupils) {
    int32_t found = 0;
    for (int32_t from = 0, to; from < count; from = to) {
        hgw_rec pupil = all[from].pupil;
        int64_t grade = hgw_pupil_grade(check->dossier, pupil);
        int32_t subjects = 0;
        for (to = from; to < count && all[to].pupil == pupil; to++)
            subjects += to == from || all[to - 1].subject_key != all[to].subject_key;
        if (subjects >= FEWEST_SUBJECTS && subjects == w->subjects[grade > 0 && grade < GRADES ? grade : 0] &&
            !w->with[check->place[pupil]] && !(w->whole & grade_bit(check, pupil)))
            pupils[found++] = pupil;
    }
    return found;
}

void hgwi_rule_never_with_the_rest(hgwi_check *check) {
    week w = {0};
    if (!prepare(check, &w))
        return;
    for (int32_t i = 0; i < w.count; i++)
        add_lesson(check, &w, &w.lessons[i]);
    mark_with(check, &w);
    count_subjects(check, &w);
    int32_t count = 0;
    const apart *all = apart_make(check, &w, &count);
    hgw_rec *pupils = hgwi_room(check, (size_t)count, sizeof *pupils);
    count = pupils ? keep_apart(check, &w, all, count, pupils) : 0;
    if (count == 0)
        return;
    char monday[HGWI_DATE_ROOM];
    hgwi_date_show(hgwi_date_add(check->today, 1 - hgwi_date_weekday(check->today)), monday);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_text(check, draft, monday);
    for (int32_t i = 0; i < count; i++)
        hgwi_see(check, draft, check->dossier, pupils[i]);
    hgwi_say_who(check, draft, pupils, count);
}
