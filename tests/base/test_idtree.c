/* test_idtree.c: the tree against a plain table, with keys that begin with each other, and when memory fails. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hgw/status.h>

#include "base/base.h"
#include "support/failing_mem.h"

enum { KEYS = 100000, KEY_ROOM = 24 };

/* The reference: all keys in a sorted row, each with the number that the tree should know. */
typedef struct key {
    char text[KEY_ROOM];
    size_t size;
    int32_t number;
} key;

static key keys[KEYS];

static uint64_t next_random(uint64_t *seed) {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

/* Of one to three letters, so that many are the beginning of others and many are equal; or of any bytes. */
static void make_key(key *one, size_t i, uint64_t *seed) {
    size_t at;

    memset(one, 0, sizeof *one);
    one->size = (size_t)(next_random(seed) % KEY_ROOM);
    for (at = 0; at < one->size; at++) {
        uint64_t random = next_random(seed);

        one->text[at] = (char)(i % 2 == 0 ? 'a' + (int)(random % (i % 3 + 1)) : (int)(random % 255) + 1);
    }
}

static int by_text(const void *left, const void *right) {
    const key *a = left, *b = right;
    int side = memcmp(a->text, b->text, KEY_ROOM);

    return side != 0 ? side : (a->size > b->size) - (a->size < b->size);
}

static int same_key(const key *a, const key *b) {
    return a->size == b->size && memcmp(a->text, b->text, KEY_ROOM) == 0;
}

static size_t make_keys(void) {
    uint64_t seed = 424242;
    size_t i, count = 0;

    for (i = 0; i < KEYS; i++)
        make_key(&keys[i], i, &seed);
    qsort(keys, KEYS, sizeof keys[0], by_text);
    for (i = 0; i < KEYS; i++) {
        if (count == 0 || !same_key(&keys[count - 1], &keys[i]))
            keys[count++] = keys[i];
    }
    return count;
}

static void check_all(const hgwi_idtree *tree, size_t count) {
    size_t i;

    for (i = 0; i < count; i++) {
        int32_t found = hgwi_idtree_find(tree, keys[i].text, keys[i].size);

        if (found != keys[i].number)
            fail_msg("key %d: %ld, not %ld", (int)i, (long)found, (long)keys[i].number);
    }
}

/* Put in and take out at random; what the tree says must be what the table says. */
static void the_tree_says_what_the_table_says(void **state) {
    failing_mem memory;
    hgwi_pool pool;
    hgwi_idtree tree;
    uint64_t seed = 7;
    size_t count = make_keys(), i;

    (void)state;
    assert_true(count > KEYS / 2);
    failing_mem_start(&memory);
    hgwi_pool_start(&pool, (hgwi_mem){failing_mem_resize, &memory});
    hgwi_idtree_start(&tree, &pool);
    check_all(&tree, count);
    for (i = 0; i < 4 * count; i++) {
        key *one = &keys[next_random(&seed) % count];

        if (next_random(&seed) % 3 != 0) {
            int32_t status = hgwi_idtree_add(&tree, one->text, one->size, (int32_t)i + 1);

            if (status != (one->number != 0 ? HGW_E_DUPLICATE : HGW_OK))
                fail_msg("step %d: status %ld", (int)i, (long)status);
            if (status == HGW_OK)
                one->number = (int32_t)i + 1;
        } else {
            if (hgwi_idtree_remove(&tree, one->text, one->size) != (one->number != 0))
                fail_msg("step %d: removal", (int)i);
            one->number = 0;
        }
    }
    check_all(&tree, count);
    for (i = 0; i < count; i++) {
        assert_int_equal(hgwi_idtree_remove(&tree, keys[i].text, keys[i].size), keys[i].number != 0);
        keys[i].number = 0;
    }
    assert_null(tree.root);
    check_all(&tree, count);
    hgwi_pool_end(&pool);
    assert_int_equal(failing_mem_wrong(&memory), 0);
}

static void one_text_may_begin_with_another(void **state) {
    static const char text[] = "aaaaaaaa";
    hgwi_pool pool;
    hgwi_idtree tree;
    size_t i;

    (void)state;
    hgwi_pool_start(&pool, hgwi_mem_libc());
    hgwi_idtree_start(&tree, &pool);
    assert_int_equal(hgwi_idtree_find(&tree, "a", 1), 0);
    assert_int_equal(hgwi_idtree_remove(&tree, "a", 1), 0);
    for (i = 0; i <= 8; i++)
        assert_int_equal(hgwi_idtree_add(&tree, text, (i * 5) % 9, (int32_t)((i * 5) % 9) + 1), HGW_OK);
    for (i = 0; i <= 8; i++) {
        assert_int_equal(hgwi_idtree_find(&tree, text, i), (int32_t)i + 1);
        assert_int_equal(hgwi_idtree_add(&tree, "aaaaaaaa", i, 99), HGW_E_DUPLICATE);
    }
    assert_int_equal(hgwi_idtree_find(&tree, "aaaaaaaaa", 9), 0);
    assert_int_equal(hgwi_idtree_find(&tree, "aab", 3), 0);
    assert_int_equal(hgwi_idtree_remove(&tree, "aaa", 3), 1);
    assert_int_equal(hgwi_idtree_remove(&tree, "aaa", 3), 0);
    assert_int_equal(hgwi_idtree_find(&tree, "aaa", 3), 0);
    assert_int_equal(hgwi_idtree_find(&tree, "aaaa", 4), 5);
    assert_int_equal(hgwi_idtree_find(&tree, "aa", 2), 3);
    hgwi_pool_end(&pool);
}

/* After a failure the tree knows just what it knew, and the same call works later. */
static void failing_memory_leaves_the_tree_as_it_was(void **state) {
    static char texts[200][12];
    failing_mem memory;
    hgwi_pool pool;
    hgwi_idtree tree;
    size_t at, i, j;
    int and_on;

    (void)state;
    for (i = 0; i < 200; i++)
        (void)snprintf(texts[i], sizeof texts[i], "goal-%d", (int)(i * 37 % 200));
    for (and_on = 0; and_on < 2; and_on++) {
        for (at = 1;; at++) {
            failing_mem_start(&memory);
            memory.fail_at = at;
            memory.and_on = and_on;
            hgwi_pool_start(&pool, (hgwi_mem){failing_mem_resize, &memory});
            hgwi_idtree_start(&tree, &pool);
            for (i = 0; i < 200; i++) {
                int32_t status = hgwi_idtree_add(&tree, texts[i], strlen(texts[i]), (int32_t)i + 1);

                if (status == HGW_OK)
                    continue;
                assert_int_equal(status, HGW_E_NOMEM);
                for (j = 0; j < 200; j++)
                    assert_int_equal(hgwi_idtree_find(&tree, texts[j], strlen(texts[j])), j < i ? (int32_t)j + 1 : 0);
                memory.fail_at = 0;
                assert_int_equal(hgwi_idtree_add(&tree, texts[i], strlen(texts[i]), (int32_t)i + 1), HGW_OK);
            }
            for (j = 0; j < 200; j++)
                assert_int_equal(hgwi_idtree_find(&tree, texts[j], strlen(texts[j])), (int32_t)j + 1);
            hgwi_pool_end(&pool);
            assert_int_equal(failing_mem_wrong(&memory), 0);
            if (memory.failures == 0)
                break;
        }
        assert_true(at > 4);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_tree_says_what_the_table_says),
        cmocka_unit_test(one_text_may_begin_with_another),
        cmocka_unit_test(failing_memory_leaves_the_tree_as_it_was),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
