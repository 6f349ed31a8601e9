/* p6_agreements.c: principle 6, agreements: who does what by when, and was it done? */
#include "rules/facts/adults.h"
#include "rules/say.h"

/* An agreement of a year that is over is history. */
static int is_open(const hgwi_check *check, hgw_rec agreement) {
    const char *dropped = hgw_agreement_dropped_reason(check->dossier, agreement);
    hgw_date done = hgw_agreement_done_on(check->dossier, agreement);
    hgw_date made = hgwi_happened(check, agreement), due = hgw_agreement_due(check->dossier, agreement);
    return !(dropped && *dropped) && (done == 0 || !hgwi_by_today(check, done)) &&
           !hgwi_year_gone(check, made > due ? made : due);
}

static int overdue(const hgwi_check *check, hgw_rec agreement) {
    return check->today != 0 && hgwi_waited(&check->time, hgw_agreement_due(check->dossier, agreement), check->today,
                                            check->limits[HGWI_LIMIT_AGREEMENT_OVERDUE_weeks]);
}

/* ---- AGREEMENT_NO_OWNER ---- */

/* What is missing, as the message counts them. */
enum { NOTHING, WHO, WHEN, BOTH };

static int missing(const hgwi_check *check, hgw_rec agreement) {
    const hgw_doc *doc = check->dossier;
    int who = !hgw_agreement_staff(doc, agreement) && !hgw_agreement_pupil(doc, agreement) &&
              !hgw_agreement_guardian(doc, agreement);
    return (who ? WHO : NOTHING) | (hgw_agreement_due(doc, agreement) == 0 ? WHEN : NOTHING);
}

/* One talk, one finding; agreements that came out of no talk are told one by one. */
static int talk_order(const void *left, const void *right, void *user) {
    const hgwi_check *check = user;
    hgw_rec a = *(const hgw_rec *)left, b = *(const hgw_rec *)right;
    hgw_rec from = hgw_agreement_conversation(check->dossier, a), other = hgw_agreement_conversation(check->dossier, b);
    if (from != other)
        return from < other ? -1 : 1;
    return hgwi_id_order(check, a, b);
}

static void tell(hgwi_check *check, const hgw_rec *agreements, int32_t count) {
    const hgw_doc *doc = check->dossier;
    hgw_rec talk = hgw_agreement_conversation(doc, agreements[0]);
    hgwi_draft *draft = hgwi_find(check);
    int what = NOTHING;
    if (talk) {
        const char *id = hgwi_rec_id(doc, talk);
        hgwi_about_text(check, draft, id ? id : "");
        hgwi_see(check, draft, doc, agreements[0]);
    } else {
        hgwi_about(check, draft, agreements[0]);
    }
    for (int32_t i = 0; i < count; i++) {
        what |= missing(check, agreements[i]);
        if (i > 0)
            hgwi_see(check, draft, doc, agreements[i]);
    }
    hgwi_say_quote(check, draft, "quote", hgw_agreement_text(doc, agreements[0]));
    hgwi_say_number(check, draft, "n", count);
    hgwi_say_choice(check, draft, "what", what, what == WHO ? "who" : what == WHEN ? "when" : "both");
}

/* One that is overdue is asked about there. */
void hgwi_rule_agreement_no_owner(hgwi_check *check) {
    hgwi_recs all = hgwi_all(check, HGW_T_AGREEMENT);
    hgw_rec *found = hgwi_room(check, (size_t)all.count, sizeof *found);
    int32_t count = 0;
    for (int32_t i = 0; i < all.count && found; i++)
        if (is_open(check, all.at[i]) && missing(check, all.at[i]) && !overdue(check, all.at[i]))
            found[count++] = all.at[i];
    if (!found)
        return;
    hgwi_sort(found, (size_t)count, sizeof *found, talk_order, check);
    for (int32_t i = 0, size; i < count; i += size) {
        hgw_rec talk = hgw_agreement_conversation(check->dossier, found[i]);
        for (size = 1; talk && i + size < count && hgw_agreement_conversation(check->dossier, found[i + size]) == talk;)
            size++;
        tell(check, found + i, size);
    }
}

/* ---- AGREEMENT_OVERDUE ---- */

void hgwi_rule_agreement_overdue(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs all = hgwi_all(check, HGW_T_AGREEMENT);
    for (int32_t i = 0; i < all.count; i++) {
        if (!is_open(check, all.at[i]) || !overdue(check, all.at[i]))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, all.at[i]);
        hgwi_say_quote(check, draft, "quote", hgw_agreement_text(doc, all.at[i]));
        hgwi_say_date(check, draft, "date", hgw_agreement_due(doc, all.at[i]));
    }
}
