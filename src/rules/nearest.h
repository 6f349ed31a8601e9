/* nearest.h: codes that are not known, and which known one was probably meant. */
#ifndef HGWI_RULES_NEAREST_H
#define HGWI_RULES_NEAREST_H

#include "rules/catalogue/catalogue.h"

/* Is it the code of a check, or of one that was left out? */
int hgwi_code_known(const char *code);

/* The error over a code that is not known: it names the code, and the nearest that is known. */
int32_t hgwi_fail_code(hgw_ctx *ctx, const char *code);

#endif
