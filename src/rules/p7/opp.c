/* opp.c: which development perspectives are looked at. */
#include "opp.h"

#include <string.h>

int hgwi_opp_law(const hgwi_check *check) {
    for (int32_t i = 0; i < check->beside_count; i++) {
        const hgw_doc *doc = check->beside[i];
        const char *country =
            hgw_rec_type(doc, HGW_ROOT) == HGW_T_CALENDAR ? hgw_calendar_country(doc, HGW_ROOT) : NULL;
        if (country && *country && strcmp(country, "NL") != 0)
            return 0;
    }
    return 1;
}

/* The latest of the days on which it was begun, established and changed. */
static hgw_date last_made(const hgwi_check *check, hgw_rec opp) {
    const hgw_date days[] = {hgw_opp_begun_on(check->dossier, opp), hgw_opp_established_on(check->dossier, opp),
                             hgw_opp_changed_on(check->dossier, opp)};
    hgw_date last = 0;
    for (size_t i = 0; i < sizeof days / sizeof *days; i++)
        if (days[i] > last && hgwi_by_today(check, days[i]))
            last = days[i];
    return last;
}

static int is_later(const hgwi_check *check, hgw_rec opp, hgw_rec other) {
    hgw_date a = last_made(check, opp), b = last_made(check, other);
    return a != b ? a > b : hgwi_id_order(check, opp, other) > 0;
}

/* By place of a pupil: its latest perspective, or 0.  NULL when memory ran out. */
static const hgw_rec *latest_opps(hgwi_check *check) {
    hgw_rec *latest = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PUPIL).count, sizeof *latest);
    hgwi_recs all = hgwi_all(check, HGW_T_OPP);
    for (int32_t i = 0; i < all.count && latest; i++) {
        hgw_rec pupil = hgw_opp_pupil(check->dossier, all.at[i]);
        hgw_rec *of = pupil ? &latest[check->place[pupil]] : NULL;
        if (of && (*of == 0 || is_later(check, all.at[i], *of)))
            *of = all.at[i];
    }
    return latest;
}

int hgwi_opp_stands(const hgwi_check *check, hgw_rec opp) {
    hgw_date established = hgw_opp_established_on(check->dossier, opp);
    return established != 0 && hgwi_by_today(check, established);
}

void hgwi_each_opp(hgwi_check *check, hgwi_opp_look look, const void *user) {
    int32_t pupils = hgwi_all(check, HGW_T_PUPIL).count;
    const hgw_rec *opps = NULL;
    if (hgwi_all(check, HGW_T_OPP).count > 0 && hgwi_opp_law(check))
        opps = latest_opps(check);
    for (int32_t i = 0; i < pupils && opps && !check->no_memory; i++)
        if (opps[i])
            look(check, opps[i], user);
}

hgwi_draft *hgwi_find_opp(hgwi_check *check, hgw_rec opp) {
    hgw_rec pupil = hgw_opp_pupil(check->dossier, opp);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, opp);
    hgwi_say_pupils(check, draft, "pupil", &pupil, 1);
    return draft;
}
