/* may_run.c: what each need of a rule is, and the words for its absence. */
#include "may_run.h"

/* Why a rule does not run: the reason, and a sentence.  Without a need the rule itself says so. */
static const struct {
    uint8_t need, reason;
    const char *text[2];
} reasons[] = {
    {HGWI_NEEDS_TODAY,
     HGW_NOT_RUN_REASON_NO_TODAY,
     {"Niet bekeken: er is niet gezegd welke dag het is.", "Not looked at: nobody said which day it is."}},
    {HGWI_NEEDS_TEAM,
     HGW_NOT_RUN_REASON_NO_TEAM,
     {"Niet bekeken: er ligt geen teamdocument naast.", "Not looked at: there is no team document beside."}},
    {HGWI_NEEDS_CALENDAR,
     HGW_NOT_RUN_REASON_NO_CALENDAR,
     {"Niet bekeken: er ligt geen kalender naast.", "Not looked at: there is no calendar beside."}},
    {HGWI_NEEDS_EARLIER,
     HGW_NOT_RUN_REASON_NO_EARLIER,
     {"Niet bekeken: er ligt geen eerder dossier naast.", "Not looked at: there is no earlier dossier beside."}},
    {HGWI_NEEDS_OTHER_GROUP,
     HGW_NOT_RUN_REASON_NO_OTHER_GROUP,
     {"Niet bekeken: er ligt geen dossier van een andere groep naast.",
      "Not looked at: there is no dossier of another group beside."}},
    {0,
     HGW_NOT_RUN_REASON_WITHHELD,
     {"Niet bekeken: wat ervoor nodig is, is uit dit dossier weggelaten.",
      "Not looked at: what it needs was left out of this dossier."}},
    {0,
     HGW_NOT_RUN_REASON_NO_TEXTS,
     {"Niet bekeken: er is geen tekst om mee te vergelijken.", "Not looked at: there is no text to compare with."}},
    {0,
     HGW_NOT_RUN_REASON_NO_USE_RECORDS,
     {"Niet bekeken: het programma van de school houdt niet bij wat er bekeken wordt.",
      "Not looked at: the school's program keeps no record of what is looked at."}},
    {0,
     HGW_NOT_RUN_REASON_NO_TIMETABLE,
     {"Niet bekeken: in het teamdocument staan geen schooltijden.",
      "Not looked at: there are no school hours in the team document."}},
};

enum { REASONS = sizeof reasons / sizeof *reasons };

static int missing(const hgwi_check *check, int need) {
    switch (need) {
    case HGWI_NEEDS_TODAY:
        return check->today == 0;
    case HGWI_NEEDS_TEAM:
        return check->team == NULL;
    case HGWI_NEEDS_CALENDAR:
        return !check->has_calendar;
    case HGWI_NEEDS_OTHER_GROUP:
        return check->other_count == 0;
    default:
        return check->earlier == NULL;
    }
}

int32_t hgwi_why_not(const hgwi_check *check, int rule) {
    for (int i = 0; i < REASONS; i++)
        if ((hgwi_rules[rule].needs & reasons[i].need) && missing(check, reasons[i].need))
            return reasons[i].reason;
    return check->withheld[rule] ? HGW_NOT_RUN_REASON_WITHHELD : 0;
}

int32_t hgwi_wanted(int rule, int at) {
    for (int i = 0; i < REASONS; i++)
        if ((hgwi_rules[rule].needs & reasons[i].need) && at-- == 0)
            return reasons[i].reason;
    return 0;
}

int hgwi_concerns(const hgwi_check *check, int rule) {
    return !check->calendar || (hgwi_rules[rule].needs & HGWI_ON_CALENDAR) != 0;
}

const char *hgwi_why_not_text(int32_t reason, int column) {
    for (int i = 0; i < REASONS; i++)
        if (reasons[i].reason == reason)
            return reasons[i].text[column];
    return NULL;
}
