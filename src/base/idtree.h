/* idtree.h: texts to numbers, as a crit-bit tree: nothing to collide, no secret, cost bounded by the length of a text.
 * It keeps pointers to the texts it is given; they must stay where they are until they are taken out. */
#ifndef HGWI_IDTREE_H
#define HGWI_IDTREE_H

#include "pool.h"

typedef struct hgwi_idtree {
    hgwi_pool *pool;
    void *root; /* NULL when empty */
} hgwi_idtree;

void hgwi_idtree_start(hgwi_idtree *tree, hgwi_pool *pool);

/* The number of a text, or 0. */
int32_t hgwi_idtree_find(const hgwi_idtree *tree, const char *text, size_t size);

/* HGW_OK, HGW_E_DUPLICATE or HGW_E_NOMEM; on failure the tree is as it was.  The text holds no NUL. */
int32_t hgwi_idtree_add(hgwi_idtree *tree, const char *text, size_t size, int32_t number);

/* 1 when it was there. */
int hgwi_idtree_remove(hgwi_idtree *tree, const char *text, size_t size);

#endif
