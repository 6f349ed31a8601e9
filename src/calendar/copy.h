/* copy.h: what a record says, taken over into a record of another document. */
#ifndef HGWI_COPY_H
#define HGWI_COPY_H

#include "doc/doc.h"

/* Copy a field: a single value or a list of plain values, with tokens that this library does not know and the spelling
 * of numbers.  `into` may be a field of another type that is of the same kind.  Unset: nothing is done. */
int32_t hgwi_field_copy(hgw_doc *to, hgw_rec made, hgw_field into, const hgw_doc *from, hgw_rec rec, hgw_field field);

/* Copy the fields of a record to one of the same type: not its id, what lives in it, references (their records are of
 * the other document), what is computed, nor the fields whose bits (1 << ordinal) are set in leave_out. */
int32_t hgwi_record_copy(hgw_doc *to, hgw_rec made, const hgw_doc *from, hgw_rec rec, uint64_t leave_out);

#endif
