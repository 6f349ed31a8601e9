/* year.c: a dossier of a whole school year, list by list.  Ids end in the number of the class, so that classes in one
 * dossier stay apart; subjects and periods are the same for all. */
#include "year.h"

#include <stdio.h>
#include <stdlib.h>

#include "year_text.h"

/* ---- people ---- */

static void groups(year_text *y) {
    year_item(y, "'id':'K%d','name':'groep %d','grades':[4,5],'teachers':['juf']}", y->k, y->k);
}

static void pupils(year_text *y) {
    for (int i = 0; i < YEAR_PUPILS; i++) {
        year_item(y, "'id':'P%d-%d','given_name':'Kind %d','grade':%d,'school_group':'K%d','guardians':['O%d-%d']", i,
                  y->k, i, 4 + (i >= 15), y->k, i, y->k);
        if (i == 3)
            year_put(y, ",'support_kind':'extra','support_since':'2025-10-01'");
        year_put(y, "}");
    }
}

static void guardians(year_text *y) {
    for (int i = 0; i < YEAR_PUPILS; i++)
        year_item(y, "'id':'O%d-%d','name':'Ouder %d'}", i, y->k, i);
}

/* Per period and subject a base group (0), an intensive one (1) and an enriched one (2). */
static void subgroups(year_text *y) {
    for (int p = 0; p < YEAR_PERIODS; p++)
        for (int s = 0; s < YEAR_SUBJECTS; s++)
            for (int g = 0; g <= YEAR_SUBS; g++) {
                int size = g == 0 ? YEAR_PUPILS : 5, from = g == 0 ? 0 : (s * 10 + g * 5 + p / 2) % (YEAR_PUPILS - 5);
                year_item(y, "'id':'S%d-%d-%d-%d','name':'%s %d','kind':'%s','subject':'%s','period':'P%d'", p, s, g,
                          y->k, g ? "tafel" : "basis", g, g ? "sub" : "base", year_subjects[s], p + 1);
                if (g)
                    year_put(y, ",'level':'%s'", g == 1 ? "intensief" : "verdiept");
                if (p > 0)
                    year_put(y, ",'supersedes':'S%d-%d-%d-%d'", p - 1, s, g, y->k);
                for (int i = 0; i < size; i++)
                    year_put(y, "%s'P%d-%d'", i ? "," : ",'pupils':[", from + i, y->k);
                year_put(y, "]}");
            }
}

/* ---- goals and what they need ---- */

static void outcomes(year_text *y) {
    for (int s = 0; s < YEAR_SUBJECTS; s++)
        for (int e = 0; e < 2; e++)
            year_item(
                y,
                "'id':'U%d-%d-%d','moment':'%s','subject':'%s','measure':'skill_score','score':%d,'instrument':'cito',"
                "'subgroups':['S%d-%d-0-%d']}",
                s, e, y->k, e ? "E" : "M", year_subjects[s], 60 + 10 * e, e ? 4 : 2, s, y->k);
}

static void goal(year_text *y, int p, int s, int number, const char *whose) {
    year_item(y, "'id':'G%d-%d-%d-%d','subject':'%s','period':'P%d',%s", p, s, number, y->k, year_subjects[s], p + 1,
              whose);
    year_words(y, "text", (unsigned)(p * 100 + s * 10 + number + 7 * y->which), 8);
    year_date(y, "made_on", hgw_date_add(year_periods[p].first, -3));
    if (number % 3)
        year_words(y, "example_task", (unsigned)(p + s), 4);
    if (number == 0)
        year_put(y, ",'crucial':true,'outcomes':['U%d-%d-%d']", s, p > 2, y->k);
    if (number == 1)
        year_put(y, ",'prerequisites':['G%d-%d-0-%d']", p, s, y->k);
    if (p > 0 && number == 0)
        year_put(y, ",'prerequisites':['G%d-%d-0-%d']", p - 1, s, y->k);
    year_put(y, "}");
}

static void goals(year_text *y) {
    char whose[160];
    for (int p = 0; p < YEAR_PERIODS; p++)
        for (int s = 0; s < YEAR_SUBJECTS; s++) {
            for (int number = 0; number < 2 + YEAR_SUBS; number++) {
                int g = number < 2 ? 0 : number - 1;
                snprintf(whose, sizeof whose, "'subgroups':['S%d-%d-%d-%d'],'scope':'%s'", p, s, g, y->k,
                         g ? "subgroup" : "group");
                goal(y, p, s, number, whose);
            }
            snprintf(whose, sizeof whose, "'pupils':['P%d-%d'],'scope':'%s','conversation':'C%d-%d'", (p * 3 + s) * 2,
                     y->k, s == 2 ? "parent_child" : "pupil", p * 40 + s, y->k);
            goal(y, p, s, 4, whose);
        }
}

/* Goals 2 and 3 of each period and subject are of the subgroups, goal 4 is a pupil's own. */
static void needs(year_text *y) {
    static const char *const kinds[] = {"instruction", "feedback", "peers", "material"};
    for (int p = 0; p < YEAR_PERIODS; p++)
        for (int s = 0; s < YEAR_SUBJECTS; s++)
            for (int number = 2; number <= 4; number++) {
                year_item(y, "'id':'N%d-%d-%d-%d','goal':'G%d-%d-%d-%d','category':'%s'", p, s, number, y->k, p, s,
                          number, y->k, kinds[(p + s + number) % 4]);
                year_words(y, "text", (unsigned)(s * 10 + number + 7 * y->which), 6);
                year_date(y, "since", year_in_period(p, 0, number));
                if (number < 4)
                    year_put(y, ",'subgroup':'S%d-%d-%d-%d'", p, s, number - 1, y->k);
                else
                    year_put(y, ",'pupils':['P%d-%d'],'voiced_by':['pupil'],'voiced_pupils':['P%d-%d']",
                             (p * 3 + s) * 2, y->k, (p * 3 + s) * 2, y->k);
                year_put(y, "}");
            }
    for (int i = 0; i < YEAR_PUPILS; i++) {
        year_item(y, "'id':'NP%d-%d','pupils':['P%d-%d'],'category':'%s'", i, y->k, i, y->k, kinds[i % 4]);
        year_words(y, "text", (unsigned)i, 5);
        year_date(y, "since", year_school_day(i * 6));
        year_put(y, "}");
    }
}

static void approaches(year_text *y) {
    static const char *const kinds[] = {"didactic", "pedagogical", "material", "classroom_management"};
    for (int p = 0; p < YEAR_PERIODS; p++)
        for (int s = 0; s < YEAR_SUBJECTS; s++)
            for (int number = 0; number < 4; number++) {
                year_item(y, "'id':'A%d-%d-%d-%d','kind':'%s','goals':['G%d-%d-%d-%d'],'minutes_per_week':%d", p, s,
                          number, y->k, kinds[(p + s + number) % 4], p, s, number, y->k, 20 + 5 * number);
                year_words(y, "text", (unsigned)(p * 31 + s * 5 + number), 24);
                if (number > 1)
                    year_put(y, ",'needs':['N%d-%d-%d-%d'],'strengths':['F%d-%d']", p, s, number, y->k, p * 3 + s,
                             y->k);
                year_put(y, "}");
            }
}

static void factors(year_text *y) {
    static const char *const holders[] = {"pupil", "group", "teaching", "parents", "teacher"};
    for (int i = 0; i < 60; i++) {
        year_item(y, "'id':'F%d-%d','kind':'%s','holder':'%s'", i, y->k, i % 3 ? "stimulating" : "hindering",
                  holders[i < 15 ? 1 : i % 5]);
        year_words(y, "text", (unsigned)i * 17u, 7);
        year_date(y, "noted_on", year_school_day(i * 3));
        if (i % 5 == 0 || i % 5 == 3)
            year_put(y, ",'pupils':['P%d-%d']", i % YEAR_PUPILS, y->k);
        year_put(y, "}");
    }
}

static void support_needs(year_text *y) {
    for (int i = 0; i < 16; i++) {
        year_item(y, "'id':'SN%d-%d','category':'%s'", i, y->k, i % 2 ? "home_tip" : "time");
        year_put(y, i % 2 ? ",'guardian':'O%d-%d'" : ",'staff':'juf','pupils':['P%d-%d']", i, y->k);
        year_words(y, "text", (unsigned)i, 7);
        year_date(y, "asked_on", year_school_day(i * 11));
        if (i % 4 < 2) {
            year_words(y, "answer", (unsigned)i, 6);
            year_date(y, "answered_on", year_school_day(i * 11 + 12));
        }
        year_put(y, ",'status':'%s'}", i % 4 < 2 ? "answered" : "open");
    }
}

static void toolboxes(year_text *y) {
    for (int p = 0; p < YEAR_PERIODS; p++)
        for (int s = 0; s < YEAR_SUBJECTS; s++) {
            year_item(y, "'id':'T%d-%d-%d','goal':'G%d-%d-0-%d','tools':[{'id':'TT%d-%d-%d','kind':'strategy'", p, s,
                      y->k, p, s, y->k, p, s, y->k);
            year_words(y, "text", (unsigned)(p + s), 5);
            year_put(y, "}]}");
        }
}

/* ---- plans and weeks ---- */

static void plan_items(year_text *y, int p, int s, int count) {
    year_put(y, ",'plan_items':[");
    for (int i = 0; i < count; i++) {
        year_put(y, "%s{'id':'PI%d-%d-%d-%d','kind':'%s','form_field':'veld%d'", i ? "," : "", p, s, i, y->k,
                 i ? "approach" : "goal", i % 4);
        /* Some stay as they were in the former period; one says what the base approach says. */
        year_words(y, "text", i == 1 ? 99u : (unsigned)((p - i % 2) * 40 + s * 9 + i + 3 * y->which), 26);
        year_put(y, "}");
    }
    year_put(y, "]");
}

static void plans(year_text *y) {
    for (int p = 0; p < YEAR_PERIODS; p++)
        for (int s = 0; s < YEAR_SUBJECTS; s++) {
            year_item(y,
                      "'id':'L%d-%d-%d','kind':'period','title':'Plan %d','state':'%s','owner':'juf','period':'P%d',"
                      "'subject':'%s','school_group':'K%d','form':'formulier'",
                      p, s, y->k, p + 1, p < 4 ? "evaluated" : "running", p + 1, year_subjects[s], y->k);
            year_put(y, ",'goals':['G%d-%d-0-%d','G%d-%d-1-%d','G%d-%d-2-%d']", p, s, y->k, p, s, y->k, p, s, y->k);
            year_put(y, ",'approaches':['A%d-%d-0-%d','A%d-%d-2-%d']", p, s, y->k, p, s, y->k);
            year_date(y, "made_on", hgw_date_add(year_periods[p].first, -3));
            plan_items(y, p, s, 6);
            year_put(y, "}");
        }
    for (int s = 0; s < YEAR_SUBJECTS; s++) {
        year_item(y,
                  "'id':'LC%d-%d','kind':'course','title':'Koers','state':'running','owner':'%s','subject':'%s',"
                  "'school_group':'K%d','outcomes':['U%d-0-%d','U%d-1-%d']",
                  s, y->k, s ? "juf" : "ib", year_subjects[s], y->k, s, y->k, s, y->k);
        year_date(y, "start_date", 20250901);
        year_date(y, "end_date", 20260717);
        plan_items(y, 9, s, 4);
        year_put(y, "}");
    }
    for (int i = 0; i < 4; i++) {
        year_item(
            y,
            "'id':'LK%d-%d','kind':'child','title':'Mijn plan','state':'running','owner':'juf','pupils':['P%d-%d'],"
            "'period':'P%d','goals':['G%d-0-4-%d']",
            i, y->k, i * 6, y->k, i + 1, i, y->k);
        if (i % 2)
            year_put(y, ",'quote':'Ik wil sneller lezen'");
        year_put(y, "}");
    }
}

static void opps(year_text *y) {
    year_item(y, "'id':'OPP-%d','pupil':'P3-%d','goals':['G1-0-0-%d'],'approaches':['A1-0-0-%d']", y->k, y->k, y->k,
              y->k);
    year_words(y, "destination", 1, 6);
    year_words(y, "support", 2, 12);
    year_date(y, "begun_on", 20251006);
    year_date(y, "established_on", 20251208);
    year_put(y, "}");
}

static void slot(year_text *y, int w, int p, int n) {
    int s = n % YEAR_SUBJECTS, g = n % 4 == 3 ? 1 + (w + n) % 2 : 0, number = g ? g + 1 : w % 2;
    year_put(y, "%s{'id':'W%d-%d-%d','day':'%s','start':'%02d:%02d','minutes':20,'led_by':'%s','subject':'%s'",
             n ? "," : "", w, n, y->k, year_weekdays[n % 5], 8 + n / 5, 30 + n % 2 * 20, g == 2 ? "self" : "teacher",
             year_subjects[s]);
    if (g)
        year_put(y, ",'subgroups':['S%d-%d-%d-%d']", p, s, g, y->k);
    else
        year_put(y, ",'whole_group':true");
    if (n % 7 != 6)
        year_put(y, ",'goals':['G%d-%d-%d-%d']", p, s, number, y->k);
    if (n % 5 == 0)
        year_put(y, ",'approaches':['A%d-%d-%d-%d']", p, s, number, y->k);
    year_put(y, ",'method_refs':[{'teaching_method':'methode','unit':'les%d'}]", w);
    if (n == 6)
        year_put(y, ",'pupil_choice':true,'choosers':['P%d-%d','P%d-%d']", w % YEAR_PUPILS, y->k, (w + 1) % YEAR_PUPILS,
                 y->k);
    if ((w * 7 + n) % 9 == 0)
        year_put(y, ",'state':'not_done'");
    year_put(y, "}");
}

static void week_plans(year_text *y) {
    for (int w = 0; w < YEAR_WEEKS; w++) {
        int p;
        hgw_date first = year_monday(w, &p);
        if (w % 13 == 12)
            continue; /* now and then there is none */
        year_item(y, "'id':'W%d-%d','owner':'juf','period':'P%d'", w, y->k, p + 1);
        year_date(y, "week_start", first);
        year_put(y, ",'slots':[");
        for (int n = 0; n < 12; n++)
            slot(y, w, p, n);
        year_put(y, "],'day_evals':[");
        for (int d = 0; d < 5; d++) {
            year_put(y, "%s{'id':'D%d-%d-%d','day':'%s','slot':'W%d-%d-%d','mark':'%s'", d ? "," : "", w, d, y->k,
                     year_weekdays[d], w, d, y->k, (w + d) % 3 ? "good" : "again");
            year_words(y, "text", (unsigned)(w * 5 + d), 4 + w % 3 * 30);
            year_put(y, "}");
        }
        year_put(y, "]}");
    }
    for (int extra = 0; extra * 13 + 12 < YEAR_WEEKS; extra++) { /* the missing ones, thin */
        year_item(y, "'id':'WX%d-%d'", extra, y->k);
        year_date(y, "week_start", year_monday(extra * 13 + 12, NULL));
        year_put(y, "}");
    }
}

static const struct {
    const char *list;
    void (*write)(year_text *y);
} lists[] = {{"school_groups", groups},
             {"pupils", pupils},
             {"guardians", guardians},
             {"subgroups", subgroups},
             {"factors", factors},
             {"outcome_targets", outcomes},
             {"goals", goals},
             {"needs", needs},
             {"support_needs", support_needs},
             {"approaches", approaches},
             {"toolboxes", toolboxes},
             {"plans", plans},
             {"opps", opps},
             {"week_plans", week_plans},
             {"group_overviews", year_overviews},
             {"conversations", year_conversations},
             {"class_discussions", year_discussions},
             {"tips", year_tips},
             {"agreements", year_agreements},
             {"parent_activities", year_activities},
             {"presentations", year_presentations},
             {"choices", year_choices},
             {"evidence", year_evidence},
             {"evaluations", year_evaluations},
             {"goal_analyses", year_analyses},
             {"adjustments", year_adjustments},
             {"portfolio_items", year_portfolio},
             {"use_records", year_use}};

char *year_dossier(int which, int classes, size_t *size) {
    static const char *const ids[] = {"jaar", "vorig-jaar", "andere-groep"};
    year_text y = {malloc(1u << 16), 0, 1u << 16, which, which == YEAR_BEFORE ? -1 : 0, 0, 0};
    year_put(&y, "{'hgw':'dossier/1','id':'%s','title':'Een heel jaar (verzonnen)','school_year':'%s'", ids[which],
             which == YEAR_BEFORE ? "2024-2025" : "2025-2026");
    if (which == YEAR_THIS)
        year_put(&y, ",'supersedes':'vorig-jaar'");
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        year_put(&y, ",\n'%s':[", lists[i].list);
        y.open = 0;
        for (y.k = 0; y.k < classes; y.k++)
            lists[i].write(&y);
        year_put(&y, "]");
    }
    year_put(&y, "}\n");
    *size = y.size;
    return y.at;
}

char *year_team(size_t *size) {
    year_text y = {malloc(1u << 16), 0, 1u << 16, YEAR_THIS, 0, 0, 0};
    year_put(&y,
             "{'hgw':'team/1','id':'team','staff':[{'id':'juf','name':'juf Jet','role':'teacher','freed_minutes':30},"
             "{'id':'ib','name':'Ida','role':'ib'},{'id':'baas','name':'Bas','role':'director'}],'subjects':[");
    for (int s = 0; s < YEAR_SUBJECTS; s++)
        year_put(&y, "%s{'id':'%s','name':'%s'}", s ? "," : "", year_subjects[s], year_subjects[s]);
    year_put(&y, "],'teaching_methods':[{'id':'methode','name':'Methode (verzonnen)','units':[");
    for (int w = 0; w < YEAR_WEEKS; w++) {
        year_put(&y, "%s{'id':'les%d','name':'les %d'", w ? "," : "", w, w);
        year_words(&y, "text", (unsigned)w * 31u, 30);
        year_put(&y, "}");
    }
    year_put(&y, "]}],'base_approaches':[{'id':'basis','subject':'rekenen'");
    year_words(&y, "text", 99, 26);
    year_put(&y, "}],'instruments':[{'id':'cito','name':'Toets (verzonnen)','scale':'growth'}],"
                 "'form_templates':[{'id':'formulier','name':'Periodeplan','minutes':40,'benefit':2,'state':'used','"
                 "form_fields':[");
    for (int i = 0; i < 4; i++)
        year_put(&y, "%s{'id':'veld%d','name':'Veld %d','obligation':'%s','basis':'none'}", i ? "," : "", i, i,
                 i ? "may" : "must");
    year_put(&y,
             "]}],'must_elements':[{'id':'m1','element':'period_goals','basis':'team'},"
             "{'id':'m2','element':'target_m','basis':'team'},{'id':'m3','element':'week_discussed','basis':'team'}],"
             "'holds_start_talks':true,'school_hours':[");
    for (int d = 0; d < 5; d++)
        year_put(&y, "%s{'id':'u%d','day':'%s','start':'08:30','finish':'14:00','break_minutes':45}", d ? "," : "", d,
                 year_weekdays[d]);
    year_put(&y, "]}\n");
    *size = y.size;
    return y.at;
}
