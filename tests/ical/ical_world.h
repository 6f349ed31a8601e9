/* ical_world.h: what the tests of hgw::ical share: files, a small invented country, and a calendar in a few lines. */
#ifndef HGW_TESTS_ICAL_WORLD_H
#define HGW_TESTS_ICAL_WORLD_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <setjmp.h>

#include <cmocka.h>

#include <hgw/hgw.h>
#include <hgw/ical.h>

/* A file below the top folder, NUL-terminated, to be freed; the test fails when it is not there. */
char *world_bytes(const char *path, size_t *size);

/* A document below the top folder, and the country of the tests. */
hgw_doc *world_doc(hgw_ctx *ctx, const char *path);
hgw_doc *world_land(hgw_ctx *ctx);

/* A line for each school year, holiday, free day and note, to be freed. */
char *world_lines(const hgw_doc *calendar);

/* libical keeps texts for each thread; give them back, so that valgrind sees what we leave. */
int world_end(void **state);

#endif
