/* answer.h: from a result to the JSON object that tells it. */
#ifndef HGWI_STAT_ANSWER_H
#define HGWI_STAT_ANSWER_H

#include "methods.h"

/* Add the object to a text.  `result` NULL: the input was bad before anything could be worked out. */
void hgwi_stat_write(hgwi_buf *buf, const hgwi_stat_method *method, const hgwi_stat_result *result);

#endif
