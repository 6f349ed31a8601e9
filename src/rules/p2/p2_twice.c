/* p2_twice.c: principle 2, pupils in two level groups of one subject at once. */
#include "p2.h"

enum { DAY = 24 * 60 };

/* A pupil is in a subgroup with a level. */
typedef struct seat {
    hgw_rec pupil, subgroup;
    int32_t subject_key, period_key;
} seat;

/* A pupil is in more of them for one subject and period: the subgroups stand from a place on. */
typedef struct doubled {
    hgw_rec pupil;
    const hgw_rec *subgroups;
    int32_t count, set_key;
    int64_t grade;
} doubled;

/* A lesson of one of the subgroups, in minutes since day 0. */
typedef struct lesson {
    int64_t from, to;
    hgw_rec slot, subgroup;
} lesson;

static int seat_order(const void *left, const void *right, void *user) {
    (void)user;
    const seat *a = left, *b = right;
    if (a->pupil != b->pupil)
        return a->pupil < b->pupil ? -1 : 1;
    if (a->subject_key != b->subject_key)
        return a->subject_key < b->subject_key ? -1 : 1;
    if (a->period_key != b->period_key)
        return a->period_key < b->period_key ? -1 : 1;
    return (a->subgroup > b->subgroup) - (a->subgroup < b->subgroup);
}

static seat *seats_make(hgwi_check *check, int32_t *count) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP);
    size_t room = 0;
    for (int32_t i = 0; i < subgroups.count; i++)
        room += (size_t)hgw_subgroup_pupils_count(doc, subgroups.at[i]);
    seat *seats = hgwi_room(check, room, sizeof *seats);
    *count = 0;
    for (int32_t i = 0; i < subgroups.count && !check->no_memory; i++) {
        hgw_rec subgroup = subgroups.at[i];
        int32_t subject = hgwi_word(check, hgw_subgroup_subject(doc, subgroup));
        if (subject == 0 || !hgwi_is_sub(check, subgroup) || hgw_subgroup_level(doc, subgroup) == 0 ||
            hgwi_subgroup_when(check, subgroup) == HGWI_WHEN_OVER)
            continue;
        int32_t period = hgwi_word(check, hgw_subgroup_period(doc, subgroup));
        hgwi_recs members = hgwi_members(check, subgroup);
        for (int32_t j = 0; j < members.count; j++)
            seats[(*count)++] = (seat){members.at[j], subgroup, subject, period};
    }
    if (!check->no_memory)
        hgwi_sort(seats, (size_t)*count, sizeof *seats, seat_order, NULL);
    return seats;
}

static int doubled_order(const void *left, const void *right, void *user) {
    const doubled *a = left, *b = right;
    if (a->set_key != b->set_key)
        return a->set_key < b->set_key ? -1 : 1;
    if (a->grade != b->grade)
        return a->grade < b->grade ? -1 : 1;
    return hgwi_id_order(user, a->pupil, b->pupil);
}

/* Pupils of one grade in the same subgroups stand together. */
static doubled *doubled_make(hgwi_check *check, const seat *seats, int32_t seat_count, int32_t *count) {
    doubled *all = hgwi_room(check, (size_t)seat_count, sizeof *all);
    hgw_rec *recs = hgwi_room(check, (size_t)seat_count, sizeof *recs);
    *count = 0;
    for (int32_t from = 0, to; from < seat_count && !check->no_memory; from = to) {
        const seat *one = &seats[from];
        for (to = from; to < seat_count && seats[to].pupil == one->pupil && seats[to].subject_key == one->subject_key &&
                        seats[to].period_key == one->period_key;
             to++)
            recs[to] = seats[to].subgroup;
        if (to - from < 2)
            continue;
        hgwi_recs set = {recs + from, to - from};
        all[(*count)++] = (doubled){one->pupil, set.at, set.count, hgwi_set_key(check, set),
                                    hgw_pupil_grade(check->dossier, one->pupil)};
    }
    if (!check->no_memory)
        hgwi_sort(all, (size_t)*count, sizeof *all, doubled_order, check);
    return all;
}

/* ---- do their lessons fall together? ---- */

static int lesson_order(const void *left, const void *right, void *user) {
    (void)user;
    const lesson *a = left, *b = right;
    if (a->from != b->from)
        return a->from < b->from ? -1 : 1;
    if (a->slot != b->slot)
        return a->slot < b->slot ? -1 : 1;
    return (a->subgroup > b->subgroup) - (a->subgroup < b->subgroup);
}

/* With a time of day, in a week that is not over, for the grade. */
static int may_clash(const hgwi_check *check, hgw_rec slot, int64_t grade) {
    const hgw_doc *doc = check->dossier;
    hgw_date monday = hgw_week_plan_week_start(doc, hgw_rec_parent(doc, slot));
    return monday != 0 && hgw_slot_day(doc, slot) > 0 && hgw_has(doc, slot, HGW_SLOT_START) &&
           hgw_slot_minutes(doc, slot) > 0 && hgw_slot_state(doc, slot) != HGW_SLOT_STATE_NOT_DONE &&
           !hgwi_over(check, hgwi_date_add(monday, 6)) && hgwi_slot_for_grade(doc, slot, grade);
}

static int32_t take_lessons(const hgwi_check *check, const doubled *one, lesson *lessons) {
    const hgw_doc *doc = check->dossier;
    int32_t count = 0;
    for (int32_t i = 0; i < one->count; i++) {
        hgwi_recs slots = hgwi_by(check, HGWI_BY_SLOT_SUBGROUPS, one->subgroups[i]);
        for (int32_t j = 0; j < slots.count; j++) {
            hgw_rec slot = slots.at[j];
            if (!may_clash(check, slot, one->grade))
                continue;
            hgw_date monday = hgw_week_plan_week_start(doc, hgw_rec_parent(doc, slot));
            int64_t day = (int64_t)hgwi_date_days(monday) + hgw_slot_day(doc, slot) - 1;
            int64_t from = (day * DAY) + hgw_slot_start(doc, slot);
            lessons[count++] = (lesson){from, from + hgw_slot_minutes(doc, slot), slot, one->subgroups[i]};
        }
    }
    return count;
}

/* A lesson that begins before one of another subgroup has ended; one lesson for both is no clash. */
static int clash(hgwi_check *check, const doubled *one) {
    size_t room = 0;
    for (int32_t i = 0; i < one->count; i++)
        room += (size_t)hgwi_by(check, HGWI_BY_SLOT_SUBGROUPS, one->subgroups[i]).count;
    lesson *lessons = hgwi_room(check, room, sizeof *lessons);
    lesson latest = {0, 0, 0, 0}, other = {0, 0, 0, 0}; /* that end last, of two subgroups */
    int32_t count = lessons ? take_lessons(check, one, lessons) : 0;
    if (!lessons)
        return 0;
    hgwi_sort(lessons, (size_t)count, sizeof *lessons, lesson_order, NULL);
    for (int32_t i = 0; i < count; i++) {
        const lesson *now = &lessons[i];
        if ((i > 0 && now[-1].slot == now->slot) || (i + 1 < count && now[1].slot == now->slot))
            continue;
        const lesson *before = latest.subgroup == now->subgroup ? &other : &latest;
        if (before->to > now->from)
            return 1;
        if (now->to > latest.to) {
            if (latest.subgroup != now->subgroup)
                other = latest;
            latest = *now;
        } else if (latest.subgroup != now->subgroup && now->to > other.to) {
            other = *now;
        }
    }
    return 0;
}

/* ---- the finding ---- */

static int levels_differ(const hgw_doc *doc, const doubled *one) {
    for (int32_t i = 1; i < one->count; i++)
        if (hgw_subgroup_level(doc, one->subgroups[i]) != hgw_subgroup_level(doc, one->subgroups[0]))
            return 1;
    return 0;
}

/* "Sprong", "Puzzel": by name, else by id. */
static void say_groups(hgwi_check *check, hgwi_draft *draft, const hgw_rec *groups, int32_t count) {
    hgwi_buf buf;
    hgwi_buf_start(&buf, check->pool.mem, SIZE_MAX / 2);
    for (int32_t i = 0; i < count && i < 3; i++) {
        const char *name = hgw_subgroup_name(check->dossier, groups[i]);
        if (!name || !*name)
            name = hgwi_rec_id(check->dossier, groups[i]);
        hgwi_buf_text(&buf, i ? ", \"" : "\"");
        hgwi_buf_text(&buf, name ? name : "");
        hgwi_buf_char(&buf, '"');
    }
    hgwi_buf_char(&buf, '\0');
    if (buf.status == HGW_OK)
        hgwi_say_text(check, draft, "groups", buf.data);
    else
        check->no_memory = 1;
    hgwi_buf_end(&buf);
}

static void report(hgwi_check *check, const doubled *row, int32_t count, int clashes) {
    const hgw_doc *doc = check->dossier;
    const char *subject = hgw_subgroup_subject(doc, row->subgroups[0]);
    hgw_rec *recs = hgwi_room(check, (size_t)row->count + (size_t)count, sizeof *recs);
    hgwi_draft *draft = recs ? hgwi_find(check) : NULL;
    if (!draft)
        return;
    for (int32_t i = 0; i < row->count; i++)
        recs[i] = row->subgroups[i];
    hgwi_sort_ids(check, recs, row->count);
    if (!clashes)
        hgwi_severity(draft, HGW_SEVERITY_TIP);
    for (int32_t i = 0; i < row->count; i++)
        hgwi_about(check, draft, recs[i]);
    say_groups(check, draft, recs, row->count);
    hgwi_about(check, draft, row[0].pupil);
    for (int32_t i = 0; i < count; i++)
        recs[i] = row[i].pupil;
    for (int32_t i = 1; i < count; i++)
        hgwi_see(check, draft, doc, recs[i]);
    hgwi_say_who(check, draft, recs, count);
    hgwi_say_number(check, draft, "n", row->count);
    hgwi_say_text(check, draft, "subject", hgwi_subject_name(check, subject));
    hgwi_say_choice(check, draft, "clash", clashes ? 1 : 2, clashes ? "yes" : "no");
}

/* One finding for pupils of one grade in the same subgroups. */
void hgwi_rule_pupil_twice(hgwi_check *check) {
    int32_t seat_count = 0, count = 0;
    const seat *seats = seats_make(check, &seat_count);
    if (check->no_memory)
        return;
    const doubled *all = doubled_make(check, seats, seat_count, &count);
    for (int32_t from = 0, to; from < count && !check->no_memory; from = to) {
        for (to = from; to < count && all[to].set_key == all[from].set_key && all[to].grade == all[from].grade;)
            to++;
        int clashes = clash(check, &all[from]);
        if (clashes || levels_differ(check->dossier, &all[from]))
            report(check, &all[from], to - from, clashes);
    }
}
