/* special_driver.c: the special functions for a script.  One question a line, "NAME A B C" with numbers in hex and what
 * a function does not take as 0; one answer a line, in hex, two numbers where there are two tails. */
#include <stdio.h>
#include <string.h>

#include "evaluation/figures/beta.h"
#include "evaluation/figures/figures.h"
#include "evaluation/figures/gamma.h"
#include "evaluation/figures/kendall.h"

enum { NAME_ROOM = 32 };

typedef struct pair {
    double one, other; /* other NaN: there is one number */
} pair;

static pair tails_of(hgwi_tails tails) {
    return (pair){tails.below, tails.above};
}

static pair one(double number) {
    return (pair){number, HGWI_UNDEFINED};
}

static pair normal_tails(double z, double b, double c) {
    (void)b, (void)c;
    return (pair){hgwi_normal_below(z), hgwi_normal_above(z)};
}

static pair normal_quantile(double p, double b, double c) {
    (void)b, (void)c;
    return one(hgwi_normal_quantile(p));
}

static pair normal_two_sided(double level, double b, double c) {
    (void)b, (void)c;
    return one(hgwi_normal_two_sided(level));
}

static pair student_tails(double t, double nu, double c) {
    (void)c;
    return tails_of(hgwi_student_tails(t, nu));
}

static pair student_quantile(double p, double nu, double c) {
    (void)c;
    return one(hgwi_student_quantile(p, nu));
}

static pair student_below(double t, double nu, double c) {
    (void)c;
    return one(hgwi_student_below(t, nu));
}

/* c is y = 1 - x where x is next to 1, and x else. */
static pair beta_at_x(double a, double b, double x) {
    return tails_of(hgwi_beta_tails(a, b, x, 1 - x));
}

static pair beta_at_y(double a, double b, double y) {
    return tails_of(hgwi_beta_tails(a, b, 1 - y, y));
}

static pair beta_quantile(double a, double b, double p) {
    return one(hgwi_beta_quantile(a, b, p));
}

static pair hedges(double df, double b, double c) {
    hgwi_hedges j;
    (void)b, (void)c;
    hgwi_hedges_j(df, &j);
    return one(j.exact);
}

static pair kendall(double n, double k, double c) {
    hgwi_pool pool;
    (void)c;
    hgwi_pool_start(&pool, hgwi_mem_libc());
    double share = hgwi_kendall_at_most(&pool, (int32_t)n, (int64_t)k);
    hgwi_pool_end(&pool);
    return one(share);
}

static const struct {
    const char *name;
    pair (*of)(double a, double b, double c);
} functions[] = {
    {"normal_tails", normal_tails},
    {"normal_quantile", normal_quantile},
    {"normal_two_sided", normal_two_sided},
    {"student_tails", student_tails},
    {"student_quantile", student_quantile},
    {"student_below", student_below},
    {"beta_at_x", beta_at_x},
    {"beta_at_y", beta_at_y},
    {"beta_quantile", beta_quantile},
    {"hedges", hedges},
    {"kendall", kendall},
};

enum { FUNCTIONS = sizeof functions / sizeof *functions };

int main(void) {
    char line[200], name[NAME_ROOM];
    double a, b, c;
    while (fgets(line, sizeof line, stdin)) {
        int which = 0;
        if (sscanf(line, "%31s %la %la %la", name, &a, &b, &c) != 4)
            return 2;
        while (which < FUNCTIONS && strcmp(functions[which].name, name) != 0)
            which++;
        if (which == FUNCTIONS)
            return 2;
        pair said = functions[which].of(a, b, c);
        if (hgwi_defined(said.other))
            printf("%a %a\n", said.one, said.other);
        else
            printf("%a\n", said.one);
    }
    return 0;
}
