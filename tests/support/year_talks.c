/* year_talks.c: the talks, measurements and judgements of the year of year.c. */
#include "year_text.h"

/* ---- talks ---- */

void year_conversations(year_text *y) {
    static const char *const kinds[] = {"child", "parent", "child",         "start",
                                        "child", "parent", "pupil_meeting", "course"};
    for (int i = 0; i < YEAR_TALKS; i++) {
        year_item(y,
                  "'id':'C%d-%d','kind':'%s','minutes':10,'pupils':['P%d-%d'],'staff':['juf'],'goals':['G%d-%d-0-%d']",
                  i, y->k, kinds[i % 8], i % YEAR_PUPILS, y->k, i / 40, i % YEAR_SUBJECTS, y->k);
        year_date(y, "held_on", year_school_day(i));
        if (i % 8 == 1 || i % 8 == 3)
            year_put(y, ",'guardians':['O%d-%d']", i % YEAR_PUPILS, y->k);
        if (i % 11 == 0)
            year_put(y, ",'valued':true");
        year_put(y, ",'answers':[{'id':'CA%d-%d','speaker':'pupil'", i, y->k);
        year_words(y, "answer", (unsigned)i, 9);
        year_put(y, "}]}");
    }
    for (int p = 0; p < YEAR_PERIODS; p++) {
        year_item(y, "'id':'CP%d-%d','kind':'parent_room','staff':['juf']", p, y->k);
        year_date(y, "planned_for", year_in_period(p, 3, 2));
        year_put(y, "}");
    }
}

void year_discussions(year_text *y) {
    for (int w = 0; w < YEAR_WEEKS; w++) {
        if (w % 4 == 3)
            continue;
        int p;
        hgw_date first = year_monday(w, &p);
        year_item(y, "'id':'B%d-%d','kind':'%s','period':'P%d'", w, y->k, w % 5 ? "class_week" : "class_plan", p + 1);
        year_date(y, "held_on", first);
        if (w % 5 == 0)
            year_put(y, ",'plan':'L%d-0-%d','goals':['G%d-0-0-%d']", p, y->k, p, y->k);
        else if (w % 13 != 12)
            year_put(y, ",'week_plan':'W%d-%d','contributions':%d", w, y->k, w % 3);
        year_put(y, "}");
    }
}

void year_tips(year_text *y) {
    for (int i = 0; i < 60; i++) {
        year_item(y, "'id':'TP%d-%d','addressee':'%s','polarity':'start','pupils':['P%d-%d'],'tag':'%s'", i, y->k,
                  i % 6 == 5 ? "self" : "teacher", i % YEAR_PUPILS, y->k, i % 4 ? "kiezen" : "rust");
        year_words(y, "quote", (unsigned)i, 6);
        year_date(y, "given_on", year_school_day(i * 3));
        if (i % 3) {
            year_words(y, "answer", (unsigned)i, 5);
            year_date(y, "answered_on", year_school_day(i * 3 + 4 + i % 9));
        }
        if (i % 3 == 1)
            year_put(y, ",'led_to':['A%d-%d-1-%d']", i / 12, i % YEAR_SUBJECTS, y->k);
        year_put(y, "}");
    }
}

void year_agreements(year_text *y) {
    for (int i = 0; i < 60; i++) {
        year_item(y, "'id':'AG%d-%d','conversation':'C%d-%d'", i, y->k, i * 3, y->k);
        year_words(y, "text", (unsigned)i, 7);
        if (i % 7)
            year_put(y, ",'staff':'juf'");
        year_date(y, "due", year_school_day(i * 3 + 6));
        if (i % 4)
            year_date(y, "done_on", year_school_day(i * 3 + 2 + i % 13));
        year_put(y, "}");
    }
}

void year_activities(year_text *y) {
    for (int i = 0; i < 20; i++) {
        year_item(y, "'id':'PA%d-%d','pupils':['P%d-%d'],'guardians':['O%d-%d']", i, y->k, i, y->k, i, y->k);
        year_words(y, "text", (unsigned)i, 6);
        if (i % 4)
            year_put(y, ",'goal':'G%d-2-4-%d'", i / 4, y->k);
        year_date(y, "agreed_on", year_school_day(i * 9));
        if (i % 2)
            year_date(y, "done_on", year_school_day(i * 9 + 15));
        year_put(y, "}");
    }
}

void year_presentations(year_text *y) {
    for (int i = 1; i < 20; i += 4) {
        year_item(y, "'id':'PR%d-%d','form':'talk','activity':'PA%d-%d'", i, y->k, i, y->k);
        year_date(y, "held_on", year_school_day(i * 9 + 28));
        year_put(y, "}");
    }
}

void year_choices(year_text *y) {
    for (int i = 0; i < YEAR_WEEKS; i++) {
        int p;
        year_monday(i, &p);
        year_item(y, "'id':'CH%d-%d','kind':'when','pupils':['P%d-%d'],'goal':'G%d-0-0-%d'", i, y->k, i % YEAR_PUPILS,
                  y->k, p, y->k);
        year_words(y, "text", (unsigned)i, 4);
        year_date(y, "chosen_on", year_monday(i, NULL));
        year_put(y, "}");
    }
}

/* ---- measurements and judgements ---- */

/* 30 pupils, 3 subjects, 20 method tests and both moments: 1,980; and 20 observations. */
void year_evidence(year_text *y) {
    for (int i = 0; i < YEAR_PUPILS; i++)
        for (int s = 0; s < YEAR_SUBJECTS; s++)
            for (int n = 0; n < YEAR_TESTS + 2; n++) {
                int end = n - YEAR_TESTS, d = end == 0 ? 100 + i % 5 : end == 1 ? 180 + i % 5 : n * 9 + s;
                int p;
                year_monday(d / 5, &p);
                year_item(y, "'id':'E%d-%d-%d-%d','kind':'%s','pupils':['P%d-%d'],'subject':'%s'", i, s, n, y->k,
                          end >= 0 ? "cito" : "method_test", i, y->k, year_subjects[s]);
                year_date(y, "held_on", year_school_day(d));
                if (end >= 0)
                    year_put(y, ",'moment':'%s','outcome':'U%d-%d-%d','instrument':'cito','score':%d,'grading':'%s'}",
                             end ? "E" : "M", s, end, y->k, 50 + (i * 7 + s) % 30 + 5 * end, i % 9 ? "III" : "I");
                else
                    year_put(y, ",'goals':['G%d-%d-%d-%d'],'score':%d,'sign':'%s'}", p, s, n % 2, y->k,
                             40 + (i * n) % 60, (i + n) % 5 ? "positive" : "negative");
            }
    for (int i = 0; i < 20; i++) {
        year_item(y, "'id':'EO%d-%d','kind':'observation','goals':['G%d-0-2-%d'],'sign':'%s'", i, y->k, i / 4, y->k,
                  i % 3 ? "negative" : "positive");
        year_date(y, "held_on", year_in_period(i / 4, 1 + i % 4, 1));
        year_words(y, "text", (unsigned)i, 6);
        year_put(y, "}");
    }
}

void year_evaluations(year_text *y) {
    static const char *const found[] = {"met", "met", "partly", "not_met", "met"};
    for (int p = 0; p < YEAR_PERIODS; p++)
        for (int s = 0; s < YEAR_SUBJECTS; s++) {
            year_item(y, "'id':'V%d-%d-%d','period':'P%d','plan':'L%d-%d-%d','staff':['juf'],'results':[", p, s, y->k,
                      p + 1, p, s, y->k);
            for (int number = 0; number < 5 - (s == 1); number++)
                year_put(y, "%s{'id':'R%d-%d-%d-%d','goal':'G%d-%d-%d-%d','status':'%s'}", number ? "," : "", p, s,
                         number, y->k, p, s, number, y->k, found[(p + s + number) % 5]);
            year_put(y, "]");
            year_date(y, "held_on", hgw_date_add(year_periods[p].last, p == 3 ? 12 : -1));
            year_words(y, "summary", (unsigned)(p * 3 + s), 14);
            year_put(y, "}");
        }
}

void year_analyses(year_text *y) {
    for (int p = 0; p < YEAR_PERIODS; p++)
        for (int s = 0; s < YEAR_SUBJECTS; s++) {
            year_item(y, "'id':'GA%d-%d-%d','goal':'G%d-%d-%d-%d','evaluation':'V%d-%d-%d','factors':['F%d-%d']", p, s,
                      y->k, p, s, s, y->k, p, s, y->k, p * 8 + s, y->k);
            year_words(y, "conclusion", (unsigned)(p + s), 6);
            year_put(y, "}");
        }
}

void year_adjustments(year_text *y) {
    for (int p = 0; p < YEAR_PERIODS; p++)
        for (int s = 0; s < YEAR_SUBJECTS; s++) {
            year_item(y, "'id':'J%d-%d-%d','direction':'more','goal':'G%d-%d-%d-%d'", p, s, y->k, p, s, (p + s) % 4,
                      y->k);
            year_date(y, "decided_on", year_in_period(p, 3, s));
            year_put(y, "}");
        }
}

void year_portfolio(year_text *y) {
    for (int i = 0; i < YEAR_PUPILS; i++) {
        year_item(y, "'id':'PF%d-%d','kind':'work','pupil':'P%d-%d'", i, y->k, i, y->k);
        year_words(y, "title", (unsigned)i, 3);
        year_date(y, "made_on", year_school_day(i * 6));
        year_put(y, "}");
    }
}

void year_use(year_text *y) {
    for (int w = 0; w < YEAR_WEEKS; w += 2) {
        if (w % 13 == 12)
            continue;
        year_item(y, "'id':'UR%d-%d','kind':'opened','week_plan':'W%d-%d','form_fields':['veld%d']", w, y->k, w, y->k,
                  w % 3);
        year_date(y, "used_on", year_monday(w, NULL));
        year_put(y, "}");
    }
}

void year_overviews(year_text *y) {
    for (int half = 0; half < 2; half++) {
        year_item(y, "'id':'OV%d-%d'", half, y->k);
        year_date(y, "made_on", half ? 20260202 : 20250915);
        year_put(y, ",'rows':[");
        for (int i = 0; i < YEAR_PUPILS; i++) {
            year_put(y, "%s{'id':'OR%d-%d-%d','pupil':'P%d-%d','factors':['F%d-%d'],'needs':['NP%d-%d']", i ? "," : "",
                     half, i, y->k, i, y->k, i, y->k, i, y->k);
            year_words(y, "data", (unsigned)i, 14);
            year_put(y, "}");
        }
        year_put(y, "]}");
    }
}
