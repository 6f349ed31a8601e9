/* overviews.c: which group overviews are looked at: what an older one left out has been seen to, or is seen in the
 * latest. */
#include "index.h"

hgw_rec hgwi_latest_overview(const hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs all = hgwi_all(check, HGW_T_GROUP_OVERVIEW);
    hgw_rec found = 0;
    for (int32_t i = 0; i < all.count; i++) {
        hgw_date made = hgw_group_overview_made_on(doc, all.at[i]);
        hgw_date best = found ? hgw_group_overview_made_on(doc, found) : 0;
        if (!found || made > best || (made == best && hgwi_id_order(check, all.at[i], found) > 0))
            found = all.at[i];
    }
    return found;
}

hgw_date hgwi_newest_overview(const hgwi_check *check) {
    hgwi_recs all = hgwi_all(check, HGW_T_GROUP_OVERVIEW);
    hgw_date newest = 0;
    for (int32_t i = 0; i < all.count; i++)
        if (hgw_group_overview_made_on(check->dossier, all.at[i]) > newest)
            newest = hgw_group_overview_made_on(check->dossier, all.at[i]);
    return newest;
}

int hgwi_overview_asked(const hgwi_check *check, hgw_rec overview, hgw_date newest) {
    hgw_date made = hgw_group_overview_made_on(check->dossier, overview);
    return made == 0 || made == newest;
}
