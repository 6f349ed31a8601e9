/* failing_mem.h: memory for tests: it fails when told to, counts what lives, and looks into what comes back.
 *
 *     failing_mem memory;
 *     failing_mem_start(&memory);
 *     memory.fail_at = 3;          the third request fails
 *     memory.and_on = 1;           and all after it
 *     ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
 *     ...
 *     assert_int_equal(failing_mem_wrong(&memory), 0);
 *
 * The usual loop raises fail_at from 1 until a run ends with memory.failures == 0. */
#ifndef HGW_TESTS_FAILING_MEM_H
#define HGW_TESTS_FAILING_MEM_H

#include <stddef.h>

typedef struct failing_mem {
    size_t fail_at;     /* the request that fails, from 1; 0: none */
    int and_on;         /* 1: all requests after it fail too */
    const char *canary; /* text to look for in every block that is given back; NULL: none */
    size_t requests;    /* for a new block, or for another size */
    size_t failures;    /* requests that were made to fail */
    size_t live;        /* blocks that were not given back */
    size_t bytes;       /* in those blocks */
    size_t peak;        /* most bytes at one time */
    size_t dirty;       /* blocks that came back with the canary in them */
    size_t dirty_any;   /* blocks that came back with any byte but 0 */
    size_t misused;     /* calls with a wrong old_size, or with a block that is not ours */
} failing_mem;

void failing_mem_start(failing_mem *memory);

/* For hgw_ctx_new_with() and hgwi_mem: user is the failing_mem.  New blocks are filled with a pattern, not with zeros.
 */
void *failing_mem_resize(void *user, void *block, size_t old_size, size_t size);

/* What is wrong at the end of a run: blocks that live on, plus canaries, plus misuse. */
size_t failing_mem_wrong(const failing_mem *memory);

#endif
