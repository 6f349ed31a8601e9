/* lean.h: less of what is done thousands of times, where valgrind looks on (HGW_VALGRIND): there one looks for bad
 * memory, and the other runs do it all.
 *
 *     for (i = 0; i < lean(1000000, 20000); i++)         so many patterns, or so many
 *     for (at = 1; fails(at); at += lean(1, 13))         each place, or one in thirteen */
#ifndef HGW_TESTS_LEAN_H
#define HGW_TESTS_LEAN_H

#include <stdlib.h>

static inline int lean(int usual, int under_valgrind) {
    return getenv("HGW_VALGRIND") ? under_valgrind : usual;
}

#endif
