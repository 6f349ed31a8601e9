/* student_whole.h: Student's t for whole degrees of freedom, many times in a row: its finite series near the middle and
 * the incomplete beta function in the tails, where the series loses digits.  What depends on the degrees of freedom
 * alone is kept in a table of the caller, so that nothing is global. */
#ifndef HGWI_STUDENT_WHOLE_H
#define HGWI_STUDENT_WHOLE_H

/* Degrees of freedom from 1 to here are in the table; others are worked out each time. */
enum { HGWI_STUDENT_WHOLE_MOST = 64 };

/* The two-sided quantiles of one level, 0 where not asked yet. */
typedef struct hgwi_student_table {
    double level;
    double quantile[HGWI_STUDENT_WHOLE_MOST + 1];
} hgwi_student_table;

void hgwi_student_table_start(hgwi_student_table *table, double level);

/* The t with the table's level between -t and t. */
double hgwi_student_table_quantile(hgwi_student_table *table, double nu);

/* The share below t; nu > 0, t not NaN.  Relative error below 1e-12. */
double hgwi_student_below(double t, double nu);

#endif
