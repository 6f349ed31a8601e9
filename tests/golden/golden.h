/* golden.h: texts that must come out byte for byte as they did before. */
#ifndef HGW_TESTS_GOLDEN_GOLDEN_H
#define HGW_TESTS_GOLDEN_GOLDEN_H

#include <stddef.h>

#include "rules/fixture.h"

/* The files are compared, or written anew when the program was started with --write. */
void golden_start(int count, char **arguments);

/* The test fails when the file in tests/golden does not hold these bytes. */
void golden_compare(const char *name, const char *text, size_t size);

/* The three documents of an example, and of the worked case; end them with fixture_end(). */
void golden_case(fixture *f, const char *example);
void golden_worked_case(fixture *f);

#endif
