/* engine.h: one pass of all rules over a dossier or calendar, for the verbs that tell of it. */
#ifndef HGWI_RULES_ENGINE_H
#define HGWI_RULES_ENGINE_H

#include "say.h"

/* Begin a check of a document; end it in every case.  Set `calendar` between the two calls when one is checked. */
void hgwi_engine_start(hgwi_check *check, hgw_ctx *ctx, const hgw_doc *doc);

/* Gather, build and let each rule look; `no_memory` says whether that went to its end. */
void hgwi_engine_run(hgwi_check *check, const hgw_doc *const *beside, int32_t count);

/* End it.  Gives the status back, worded on the context when memory ran out. */
int32_t hgwi_engine_end(hgwi_check *check, int32_t status);

#endif
