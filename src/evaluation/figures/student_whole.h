/* student_whole.h: Student's t for whole degrees of freedom, many times in a row: finite sums, and a quick series where
 * those would lose digits.  Quantiles are kept in a table of the caller, so that nothing is global. */
#ifndef HGWI_STUDENT_WHOLE_H
#define HGWI_STUDENT_WHOLE_H

/* Degrees of freedom from 1 to here are quick, and in the table; others are worked out each time. */
enum { HGWI_STUDENT_WHOLE_MOST = 64 };

/* What depends on the degrees of freedom alone. */
typedef struct hgwi_student_row {
    double nu;       /* 0: not asked yet */
    double quantile; /* two-sided, of the table's level: the t with that share between -t and t */
    double per_root; /* 1 / sqrt(nu); 1 for INFINITY */
} hgwi_student_row;

typedef struct hgwi_student_table {
    double level;
    hgwi_student_row
        rows[HGWI_STUDENT_WHOLE_MOST + 1]; /* by nu, rounded down; 0: all beyond, the last that was asked */
} hgwi_student_table;

void hgwi_student_table_start(hgwi_student_table *table, double level);

/* Works a row out. */
const hgwi_student_row *hgwi_student_table_fill(hgwi_student_row *row, double level, double nu);

static inline const hgwi_student_row *hgwi_student_table_row(hgwi_student_table *table, double nu) {
    hgwi_student_row *row = &table->rows[nu >= 1 && nu <= HGWI_STUDENT_WHOLE_MOST ? (int)nu : 0];
    return row->nu == nu ? row : hgwi_student_table_fill(row, table->level, nu);
}

/* The t with the table's level between -t and t. */
double hgwi_student_table_quantile(hgwi_student_table *table, double nu);

/* The share below t; nu > 0, t not NaN.  Relative error below 1e-12. */
double hgwi_student_below(double t, double nu);

/* The shares below t = distance / (root / sqrt(nu)), as t comes about: root is that of a sum of squares.  For nu
 * INFINITY t = distance / root.  Several at a time, since it is a long calculation in which each step waits for the one
 * before; count up to HGWI_STUDENT_EACH_MOST. */
enum { HGWI_STUDENT_EACH_MOST = 16 };
void hgwi_student_below_each(int count, const double *distance, const double *root, const double *nu, double *below);

#endif
