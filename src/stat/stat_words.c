/* stat_words.c: words that several methods take. */
#include "methods.h"

const char *const hgwi_words_direction[] = {"increase", "decrease", NULL};

/* In the order of the verdicts, from HGWI_ON_COURSE. */
const char *const hgwi_words_verdict[] = {"on_course", "adjust", "too_little_evidence", NULL};
