/* p7_window.c: principle 7, results of a measuring moment that come from outside its window. */
#include "rules/say.h"

enum { GRADES = 9 };

/* A result outside the window: alike ones, of one moment and month, are told once. */
typedef struct stray {
    int32_t moment, month;
    hgw_rec evidence;
} stray;

static int stray_order(const void *left, const void *right, void *user) {
    const stray *a = left, *b = right;
    if (a->moment != b->moment)
        return a->moment < b->moment ? -1 : 1;
    if (a->month != b->month)
        return a->month < b->month ? -1 : 1;
    return hgwi_id_order(user, a->evidence, b->evidence);
}

static unsigned grade_of(const hgwi_check *check, hgw_rec pupil) {
    int64_t grade = pupil ? hgw_pupil_grade(check->dossier, pupil) : 0;
    return grade > 0 && grade < GRADES ? 1u << grade : 0;
}

/* The grades of its pupils; a result that names none is of the whole group. */
static unsigned grades_of(const hgwi_check *check, hgw_rec evidence, unsigned group) {
    unsigned grades = 0;
    int32_t n = hgw_evidence_pupils_count(check->dossier, evidence);
    for (int32_t i = 0; i < n; i++)
        grades |= grade_of(check, hgw_evidence_pupils_at(check->dossier, evidence, i));
    return n > 0 ? grades : group;
}

/* Does the moment concern one of these grades?  One that names none concerns all. */
static int concerns(const hgw_doc *calendar, hgw_rec moment, unsigned grades) {
    int32_t n = hgw_measure_moment_grades_count(calendar, moment);
    for (int32_t i = 0; i < n; i++) {
        int64_t grade = hgw_measure_moment_grades_at(calendar, moment, i);
        if (grade > 0 && grade < GRADES && (grades >> grade & 1))
            return 1;
    }
    return n == 0;
}

static int outside(const hgwi_check *check, hgw_rec evidence, unsigned group) {
    const hgw_doc *calendar = NULL;
    hgw_date held = hgw_evidence_held_on(check->dossier, evidence);
    hgw_rec moment =
        hgwi_link(check, hgw_evidence_moment(check->dossier, evidence), HGW_T_MEASURE_MOMENT, 0, &calendar);
    if (held == 0 || moment == 0)
        return 0;
    hgw_date first = hgw_measure_moment_window_start(calendar, moment);
    hgw_date last = hgw_measure_moment_window_end(calendar, moment);
    return first != 0 && last >= first && (held < first || held > last) &&
           concerns(calendar, moment, grades_of(check, evidence, group));
}

static void report(hgwi_check *check, const stray *strays, int32_t count) {
    const hgw_doc *doc = check->dossier, *calendar = NULL;
    char month[HGWI_DATE_ROOM];
    const char *id = hgw_evidence_moment(doc, strays->evidence);
    hgw_rec moment = hgwi_link(check, id, HGW_T_MEASURE_MOMENT, 0, &calendar);
    hgw_date held = hgw_evidence_held_on(doc, strays->evidence);
    hgwi_date_show(held, month);
    month[7] = '\0';
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_text(check, draft, id);
    hgwi_about_text(check, draft, month);
    for (int32_t i = 0; i < count; i++)
        hgwi_see(check, draft, doc, strays[i].evidence);
    hgwi_say_token(check, draft, "kind", HGW_ENUM_MOMENT_KIND, hgw_measure_moment_kind(calendar, moment));
    hgwi_say_month(check, draft, "month", held);
    hgwi_say_date(check, draft, "first", hgw_measure_moment_window_start(calendar, moment));
    hgwi_say_date(check, draft, "last", hgw_measure_moment_window_end(calendar, moment));
}

void hgwi_rule_test_outside_window(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs evidence = hgwi_all(check, HGW_T_EVIDENCE), pupils = hgwi_all(check, HGW_T_PUPIL);
    stray *strays = hgwi_room(check, (size_t)evidence.count, sizeof *strays);
    int32_t count = 0;
    unsigned group = 0;
    for (int32_t i = 0; i < pupils.count; i++)
        group |= grade_of(check, pupils.at[i]);
    for (int32_t i = 0; i < evidence.count && strays; i++)
        if (outside(check, evidence.at[i], group))
            strays[count++] = (stray){hgwi_word(check, hgw_evidence_moment(doc, evidence.at[i])),
                                      hgw_evidence_held_on(doc, evidence.at[i]) / 100, evidence.at[i]};
    if (!strays)
        return;
    hgwi_sort(strays, (size_t)count, sizeof *strays, stray_order, check);
    for (int32_t from = 0, to; from < count && !check->no_memory; from = to) {
        for (to = from;
             to < count && strays[to].moment == strays[from].moment && strays[to].month == strays[from].month;)
            to++;
        report(check, strays + from, to - from);
    }
}
