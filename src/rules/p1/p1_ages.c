/* p1_ages.c: principle 1, numbers of a test report that cannot be. */
#include "rules/say.h"

enum { LONGEST_AGE = 60 };

/* Months of teaching run from 0 to 60; an equivalent in months is never below 0. */
void hgwi_rule_dl_out_of_range(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs evidence = hgwi_all(check, HGW_T_EVIDENCE);
    for (int32_t i = 0; i < evidence.count; i++) {
        int64_t age = hgw_evidence_dl(doc, evidence.at[i]), equivalent = hgw_evidence_dle(doc, evidence.at[i]);
        int wrong_age = age < 0 || age > LONGEST_AGE;
        if (!wrong_age && equivalent >= 0)
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, evidence.at[i]);
        hgwi_say_choice(check, draft, "which", wrong_age ? 1 : 2, wrong_age ? "dl" : "dle");
        hgwi_say_number(check, draft, "n", wrong_age ? age : equivalent);
    }
}
