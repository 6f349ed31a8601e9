/* number_scan.h: the form of a JSON number, taken apart once for all who read one.  For the files number*.c only. */
#ifndef HGWI_NUMBER_SCAN_H
#define HGWI_NUMBER_SCAN_H

#include <stddef.h>
#include <stdint.h>

/* The number is 0.<digits> * 10^point.  Between first and last there may also be a decimal point. */
typedef struct hgwi_decimal {
    const char *first; /* its first digit that is not 0; NULL when the number is zero */
    const char *last;  /* its last digit that is not 0 */
    int64_t count;     /* digits from first to last */
    int64_t point;     /* huge exponents are cut off, far beyond what any caller can use */
    int negative;
} hgwi_decimal;

/* 1 when the text has the form of a JSON number. */
int hgwi_decimal_scan(const char *text, size_t size, hgwi_decimal *out);

#endif
