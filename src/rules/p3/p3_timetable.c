/* p3_timetable.c: principle 3, whether what is planned in a week fits in the hours of school that it has.
 *
 * What somebody does at the same time counts once.  A week in which all slots together fit, whoever they are for, is
 * not looked at pupil by pupil, so that a class in ordinary weeks costs no more than its slots. */
#include "rules/facts/planned.h"
#include "rules/say.h"

/* No class has as many lessons for as many pupils in a week; a file that says so is not followed pupil by pupil. */
enum { MOST_HELD = 4000000 };

enum { GRADES = 9, DAYS = 8, DAY = 24 * 60, NOT_KNOWN = -1 }; /* grade 0: not known; a pupil of no known grade */

/* The hours of school, by grade. */
typedef struct hours {
    int32_t minutes[GRADES][DAYS]; /* of a whole day, by day of the week */
    uint8_t known[GRADES];         /* the team says it for this grade */
    uint8_t present[GRADES];       /* a pupil is in it */
    hgwi_time time[GRADES];
} hours;

/* A time in the week of one pupil or staff member.  Without a time of day it stands beside all others: from is -1. */
typedef struct held {
    int32_t who, from, to;
} held;

typedef struct overfull {
    int64_t planned;
    int32_t available;
    hgw_rec pupil;
} overfull;

typedef struct timetable {
    hgwi_check *check;
    hours *hours;
    hgw_rec *plans, *slots; /* of one week */
    int32_t plan_count, slot_count;
    hgw_date monday;
    int32_t available[GRADES]; /* minutes of the week */
    int32_t staff_available;
    held *held;
    int32_t held_count, held_room;
    overfull *found; /* room for each pupil */
    hgw_rec *pupils; /* the same */
} timetable;

/* ---- the hours of school ---- */

static void add_hours(hours *h, const hgw_doc *team, hgw_rec row) {
    int32_t day = hgw_school_hours_day(team, row), n = hgw_school_hours_grades_count(team, row);
    int32_t minutes = hgw_school_hours_finish(team, row) - hgw_school_hours_start(team, row) -
                      (int32_t)hgw_school_hours_break_minutes(team, row);
    if (day <= 0 || day >= DAYS || !hgw_has(team, row, HGW_SCHOOL_HOURS_START) ||
        !hgw_has(team, row, HGW_SCHOOL_HOURS_FINISH) || minutes <= 0)
        return;
    for (int grade = 0; grade < GRADES; grade++) {
        int here = n == 0;
        for (int32_t i = 0; i < n; i++)
            here |= hgw_school_hours_grades_at(team, row, i) == grade;
        h->known[grade] |= (uint8_t)here;
        h->minutes[grade][day] += here ? minutes : 0;
    }
}

/* 1 when there are hours; each grade has days off of its own. */
static int make_hours(hgwi_check *check, hours *h) {
    size_t room = hgwi_time_room(check->beside, check->beside_count);
    hgwi_recs pupils = hgwi_all(check, HGW_T_PUPIL);
    int any = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(check->team, HGW_T_SCHOOL_HOURS, r)) != 0;)
        add_hours(h, check->team, r);
    for (int32_t i = 0; i < pupils.count; i++) {
        int64_t grade = hgw_pupil_grade(check->dossier, pupils.at[i]);
        h->present[grade > 0 && grade < GRADES ? grade : 0] = 1;
    }
    for (int grade = 0; grade < GRADES; grade++)
        any |= h->known[grade];
    for (int grade = 0; grade < GRADES && any; grade++) {
        hgwi_time *time = &h->time[grade];
        if (!h->known[grade])
            continue;
        time->days = hgwi_room(check, room, sizeof *time->days);
        time->weeks = hgwi_room(check, room, sizeof *time->weeks);
        time->half = hgwi_room(check, room, sizeof *time->half);
        if (check->no_memory)
            return 0;
        hgwi_time_fill(time, check->beside, check->beside_count, check->region, grade);
    }
    return any;
}

/* Half a day of school has half the minutes.  A staff member has as long as any grade has. */
static void open_week(timetable *t) {
    t->staff_available = 0;
    for (int grade = 0; grade < GRADES; grade++)
        t->available[grade] = t->hours->known[grade] ? 0 : NOT_KNOWN;
    for (int day = 1; day < DAYS; day++) {
        hgw_date date = hgwi_date_add(t->monday, day - 1);
        int32_t longest = 0;
        for (int grade = 0; grade < GRADES && date != 0; grade++) {
            if (!t->hours->known[grade])
                continue;
            int32_t minutes =
                t->hours->minutes[grade][day] * hgwi_half_school_days(&t->hours->time[grade], date, date) / 2;
            t->available[grade] += minutes;
            longest = minutes > longest ? minutes : longest;
        }
        t->staff_available += longest;
    }
}

/* ---- slots ---- */

static int is_whole(const hgwi_check *check, hgw_rec slot) {
    const hgw_doc *doc = check->dossier;
    int32_t n = hgw_slot_subgroups_count(doc, slot);
    int whole = hgw_slot_whole_group(doc, slot) || (n == 0 && hgw_slot_pupils_count(doc, slot) == 0);
    for (int32_t i = 0; i < n && !whole; i++) {
        hgw_rec subgroup = hgw_slot_subgroups_at(doc, slot, i);
        whole = subgroup && hgwi_whole_group(check, subgroup);
    }
    return whole;
}

static void add(timetable *t, int32_t who, hgw_rec slot) {
    const hgw_doc *doc = t->check->dossier;
    int32_t minutes = (int32_t)hgw_slot_minutes(doc, slot), from = -1;
    if (minutes <= 0 || t->check->no_memory || t->held_count > MOST_HELD)
        return;
    if (hgw_has(doc, slot, HGW_SLOT_START))
        from = (hgw_slot_day(doc, slot) * DAY) + hgw_slot_start(doc, slot);
    if (t->held_count == t->held_room) {
        int32_t room = t->held_room * 2 + 256;
        held *grown = hgwi_room(t->check, (size_t)room, sizeof *grown);
        if (!grown)
            return;
        for (int32_t i = 0; i < t->held_count; i++)
            grown[i] = t->held[i];
        t->held = grown;
        t->held_room = room;
    }
    t->held[t->held_count++] = (held){who, from, from < 0 ? minutes : from + minutes};
}

static int held_order(const void *left, const void *right, void *user) {
    (void)user;
    const held *a = left, *b = right;
    if (a->who != b->who)
        return a->who < b->who ? -1 : 1;
    return a->from != b->from ? (a->from < b->from ? -1 : 1) : 0;
}

/* The minutes of one of those held, from a place on; gives the place behind. */
static int32_t together(const timetable *t, int32_t from, int64_t *minutes) {
    int32_t end = 0, i = from;
    *minutes = 0;
    for (; i < t->held_count && t->held[i].who == t->held[from].who; i++) {
        const held *one = &t->held[i];
        if (one->from < 0) {
            *minutes += one->to;
            continue;
        }
        int32_t start = one->from > end ? one->from : end;
        if (one->to > start)
            *minutes += one->to - start;
        end = one->to > end ? one->to : end;
    }
    return i;
}

static void sort_held(timetable *t) {
    hgwi_sort(t->held, (size_t)t->held_count, sizeof *t->held, held_order, NULL);
}

/* ---- pupils ---- */

/* The grades for which all slots together do not fit; a slot that names pupils may be for any grade. */
static unsigned grades_to_look_at(timetable *t) {
    const hgw_doc *doc = t->check->dossier;
    unsigned tight = 0;
    t->held_count = 0;
    for (int grade = 0; grade < GRADES; grade++)
        for (int32_t i = 0; i < t->slot_count && t->hours->present[grade] && t->available[grade] >= 0; i++)
            if (hgwi_slot_for_grade(doc, t->slots[i], grade) || hgw_slot_pupils_count(doc, t->slots[i]) > 0)
                add(t, grade, t->slots[i]);
    sort_held(t);
    for (int32_t from = 0, to; from < t->held_count; from = to) {
        int64_t minutes = 0;
        int32_t grade = t->held[from].who;
        to = together(t, from, &minutes);
        if (minutes > t->available[grade])
            tight |= 1u << grade;
    }
    return tight;
}

static int32_t grade_of(const hgwi_check *check, hgw_rec pupil) {
    int64_t grade = hgw_pupil_grade(check->dossier, pupil);
    return grade > 0 && grade < GRADES ? (int32_t)grade : 0;
}

static void add_pupil(timetable *t, unsigned grades, hgw_rec pupil, hgw_rec slot, int by_grade) {
    if (!pupil || !t->check->visible[pupil])
        return;
    int32_t grade = grade_of(t->check, pupil);
    if ((grades >> grade & 1) && (!by_grade || hgwi_slot_for_grade(t->check->dossier, slot, grade)))
        add(t, t->check->place[pupil], slot);
}

/* Without a time of day two slots of subgroups may well be at once: then only those for the whole group count. */
static void add_pupils(timetable *t, unsigned grades, hgw_rec slot) {
    const hgw_doc *doc = t->check->dossier;
    hgwi_recs all = hgwi_all(t->check, HGW_T_PUPIL);
    int whole = is_whole(t->check, slot);
    if (!whole && !hgw_has(doc, slot, HGW_SLOT_START))
        return;
    for (int32_t i = 0; i < all.count && whole; i++)
        add_pupil(t, grades, all.at[i], slot, 1);
    for (int32_t i = 0, n = hgw_slot_subgroups_count(doc, slot); i < n && !whole; i++) {
        hgw_rec subgroup = hgw_slot_subgroups_at(doc, slot, i);
        for (int32_t j = 0, m = subgroup ? hgw_subgroup_pupils_count(doc, subgroup) : 0; j < m; j++)
            add_pupil(t, grades, hgw_subgroup_pupils_at(doc, subgroup, j), slot, 1);
    }
    for (int32_t i = 0, n = hgw_slot_pupils_count(doc, slot); i < n; i++) {
        hgw_rec pupil = hgw_slot_pupils_at(doc, slot, i);
        if (pupil && !(whole && hgwi_slot_for_grade(doc, slot, grade_of(t->check, pupil))))
            add_pupil(t, grades, pupil, slot, 0);
    }
}

static int overfull_order(const void *left, const void *right, void *user) {
    const overfull *a = left, *b = right;
    if (a->planned != b->planned)
        return a->planned < b->planned ? -1 : 1;
    if (a->available != b->available)
        return a->available < b->available ? -1 : 1;
    return hgwi_id_order(user, a->pupil, b->pupil);
}

static hgwi_draft *about_week(timetable *t, int64_t planned, int32_t available) {
    hgwi_check *check = t->check;
    char date[HGWI_DATE_ROOM];
    hgwi_date_show(t->monday, date);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_text(check, draft, date);
    for (int32_t i = 0; i < t->plan_count; i++)
        hgwi_see(check, draft, check->dossier, t->plans[i]);
    hgwi_say_date(check, draft, "date", t->monday);
    hgwi_say_number(check, draft, "planned", planned);
    hgwi_say_number(check, draft, "available", available);
    return draft;
}

/* One finding for all pupils with as much. */
static void look_at_pupils(timetable *t) {
    hgwi_check *check = t->check;
    unsigned grades = grades_to_look_at(t);
    hgwi_recs all = hgwi_all(check, HGW_T_PUPIL);
    int32_t count = 0;
    t->held_count = 0;
    for (int32_t i = 0; i < t->slot_count && grades && t->held_count <= MOST_HELD; i++)
        add_pupils(t, grades, t->slots[i]);
    if (t->held_count > MOST_HELD)
        return;
    sort_held(t);
    for (int32_t from = 0, to; from < t->held_count && !check->no_memory; from = to) {
        overfull one = {0, 0, all.at[t->held[from].who]};
        to = together(t, from, &one.planned);
        one.available = t->available[grade_of(check, one.pupil)];
        if (one.planned > one.available)
            t->found[count++] = one;
    }
    hgwi_sort(t->found, (size_t)count, sizeof *t->found, overfull_order, check);
    for (int32_t from = 0, to; from < count && !check->no_memory; from = to) {
        const overfull *one = &t->found[from];
        for (to = from; to < count && t->found[to].planned == one->planned && t->found[to].available == one->available;
             to++)
            t->pupils[to - from] = t->found[to].pupil;
        hgwi_draft *draft = about_week(t, one->planned, one->available);
        hgwi_about(check, draft, one->pupil);
        hgwi_say_pupils(check, draft, "who", t->pupils, to - from);
    }
}

/* ---- staff ---- */

static int key_order(const void *left, const void *right, void *user) {
    const hgw_doc *doc = user;
    const hgw_rec *a = left, *b = right;
    const char *x = hgwi_slot_staff(doc, *a), *y = hgwi_slot_staff(doc, *b);
    return x && y ? hgwi_natural_order(x, y) : (x == NULL) - (y == NULL);
}

/* A slot without a time of day counts too: nobody can be at two places. */
static void look_at_staff(timetable *t) {
    hgwi_check *check = t->check;
    union {
        const hgw_doc *in;
        void *out;
    } user = {check->dossier};
    t->held_count = 0;
    hgwi_sort(t->slots, (size_t)t->slot_count, sizeof *t->slots, key_order, user.out);
    for (int32_t i = 0, first = 0; i < t->slot_count && hgwi_slot_staff(check->dossier, t->slots[i]); i++) {
        if (key_order(&t->slots[first], &t->slots[i], user.out) != 0)
            first = i;
        add(t, first, t->slots[i]);
    }
    sort_held(t);
    for (int32_t from = 0, to; from < t->held_count && !check->no_memory; from = to) {
        int64_t minutes = 0;
        const char *id = hgwi_slot_staff(check->dossier, t->slots[t->held[from].who]), *name = NULL;
        to = together(t, from, &minutes);
        if (minutes <= t->staff_available)
            continue;
        const hgw_doc *team = NULL;
        hgw_rec staff = hgwi_link(check, id, HGW_T_STAFF, 0, &team);
        name = staff ? hgw_staff_name(team, staff) : NULL;
        hgwi_draft *draft = about_week(t, minutes, t->staff_available);
        hgwi_about_text(check, draft, id);
        hgwi_say_text(check, draft, "who", name ? name : id);
    }
}

/* ---- weeks ---- */

static int week_order(const void *left, const void *right, void *user) {
    const hgwi_check *check = user;
    const hgw_rec *a = left, *b = right;
    hgw_date x = hgw_week_plan_week_start(check->dossier, *a), y = hgw_week_plan_week_start(check->dossier, *b);
    if (x != 0 && y != 0 && hgwi_week(x) != hgwi_week(y))
        return hgwi_week(x) < hgwi_week(y) ? -1 : 1;
    return hgwi_id_order(check, *a, *b);
}

/* Weeks that are over cannot be made lighter any more. */
static int32_t weeks_to_come(const hgwi_check *check, hgw_rec *weeks) {
    hgwi_recs all = hgwi_all(check, HGW_T_WEEK_PLAN);
    int32_t count = 0;
    for (int32_t i = 0; i < all.count; i++) {
        hgw_date monday = hgw_week_plan_week_start(check->dossier, all.at[i]);
        if (monday != 0 && (check->today == 0 || hgwi_week(monday) >= hgwi_week(check->today)))
            weeks[count++] = all.at[i];
    }
    return count;
}

/* A slot that did not happen has made room already. */
static void look_at_week(timetable *t, hgw_rec *weeks, int32_t count) {
    const hgw_doc *doc = t->check->dossier;
    t->plans = weeks;
    t->plan_count = count;
    t->slot_count = 0;
    hgw_date start = hgw_week_plan_week_start(doc, weeks[0]);
    t->monday = hgwi_date_add(start, 1 - hgwi_date_weekday(start));
    for (int32_t i = 0; i < count; i++)
        for (int32_t j = 0, n = hgw_week_plan_slots_count(doc, weeks[i]); j < n; j++)
            if (hgw_slot_state(doc, hgw_week_plan_slots_at(doc, weeks[i], j)) != HGW_SLOT_STATE_NOT_DONE)
                t->slots[t->slot_count++] = hgw_week_plan_slots_at(doc, weeks[i], j);
    open_week(t);
    look_at_pupils(t);
    look_at_staff(t);
}

void hgwi_rule_week_overfull(hgwi_check *check) {
    size_t pupils = (size_t)hgwi_all(check, HGW_T_PUPIL).count;
    hours *h = hgwi_room(check, 1, sizeof *h);
    hgw_rec *weeks = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_WEEK_PLAN).count, sizeof *weeks);
    timetable t = {.check = check, .hours = h};
    t.slots = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_SLOT).count, sizeof *t.slots);
    t.found = hgwi_room(check, pupils, sizeof *t.found);
    t.pupils = hgwi_room(check, pupils, sizeof *t.pupils);
    if (check->no_memory)
        return;
    if (!make_hours(check, h)) {
        if (hgwi_all(check, HGW_T_SLOT).count > 0)
            check->partly[check->rule] = HGW_NOT_RUN_REASON_NO_TIMETABLE;
        return;
    }
    int32_t count = weeks_to_come(check, weeks);
    hgwi_sort(weeks, (size_t)count, sizeof *weeks, week_order, check);
    for (int32_t from = 0, to; from < count && !check->no_memory; from = to) {
        int32_t week = hgwi_week(hgw_week_plan_week_start(check->dossier, weeks[from]));
        for (to = from; to < count && hgwi_week(hgw_week_plan_week_start(check->dossier, weeks[to])) == week;)
            to++;
        look_at_week(&t, weeks + from, to - from);
    }
}
