/* idtree.c: the crit-bit tree.  A split knows the first bit in which the texts on its two sides differ; splits further
 * down differ in later bits.  A text ends as if by a NUL byte, so one text may begin with another. */
#include "idtree.h"

#include <string.h>

#include <hgw/status.h>

typedef struct node node;

struct node {
    int32_t number; /* of a leaf */
    uint8_t mask;   /* of a split: the bit in its byte; 0 is a leaf */
    union {
        struct {
            const char *text;
            size_t size;
        } leaf;
        struct {
            size_t byte;
            node *side[2];
        } split;
    } as;
};

enum { NODE_POWER = 5 };

/* A node fits its block. */
typedef char node_fits[sizeof(node) <= ((size_t)1 << NODE_POWER) ? 1 : -1];

void hgwi_idtree_start(hgwi_idtree *tree, hgwi_pool *pool) {
    tree->pool = pool;
    tree->root = NULL;
}

static unsigned byte_at(const char *text, size_t size, size_t at) {
    return at < size ? (unsigned char)text[at] : 0;
}

static int side_of(const node *split, const char *text, size_t size) {
    return (byte_at(text, size, split->as.split.byte) & split->mask) != 0;
}

/* The only leaf that can hold this text; the tree is not empty. */
static node *nearest(node *at, const char *text, size_t size) {
    while (at->mask != 0)
        at = at->as.split.side[side_of(at, text, size)];
    return at;
}

static int same(const node *leaf, const char *text, size_t size) {
    return leaf->as.leaf.size == size && (size == 0 || memcmp(leaf->as.leaf.text, text, size) == 0);
}

int32_t hgwi_idtree_find(const hgwi_idtree *tree, const char *text, size_t size) {
    const node *leaf;

    if (tree->root == NULL)
        return 0;
    leaf = nearest(tree->root, text, size);
    return same(leaf, text, size) ? leaf->number : 0;
}

/* Where the text first differs from the leaf's; 0 when it does not. */
static int first_difference(const node *leaf, const char *text, size_t size, size_t *byte, uint8_t *mask) {
    size_t longest = size > leaf->as.leaf.size ? size : leaf->as.leaf.size;
    size_t at;

    for (at = 0; at < longest; at++) {
        unsigned bits = byte_at(leaf->as.leaf.text, leaf->as.leaf.size, at) ^ byte_at(text, size, at);
        unsigned top = 0x80;

        if (bits == 0)
            continue;
        while ((bits & top) == 0)
            top >>= 1;
        *byte = at;
        *mask = (uint8_t)top;
        return 1;
    }
    return 0;
}

/* The link at which a split on this bit belongs: below all splits on earlier bits. */
static node **place_for(node **link, const char *text, size_t size, size_t byte, uint8_t mask) {
    while ((*link)->mask != 0) {
        size_t here = (*link)->as.split.byte;

        if (here > byte || (here == byte && (*link)->mask < mask))
            break;
        link = &(*link)->as.split.side[side_of(*link, text, size)];
    }
    return link;
}

int32_t hgwi_idtree_add(hgwi_idtree *tree, const char *text, size_t size, int32_t number) {
    node *leaf, *split, *root = tree->root, **link;
    size_t byte = 0;
    uint8_t mask = 0;

    if (root != NULL && !first_difference(nearest(root, text, size), text, size, &byte, &mask))
        return HGW_E_DUPLICATE;
    leaf = hgwi_pool_block(tree->pool, NODE_POWER);
    if (leaf == NULL)
        return HGW_E_NOMEM;
    leaf->number = number;
    leaf->mask = 0;
    leaf->as.leaf.text = text;
    leaf->as.leaf.size = size;
    if (root == NULL) {
        tree->root = leaf;
        return HGW_OK;
    }
    split = hgwi_pool_block(tree->pool, NODE_POWER);
    if (split == NULL) {
        hgwi_pool_give(tree->pool, leaf, NODE_POWER);
        return HGW_E_NOMEM;
    }
    link = place_for(&root, text, size, byte, mask);
    split->number = 0;
    split->mask = mask;
    split->as.split.byte = byte;
    split->as.split.side[side_of(split, text, size)] = leaf;
    split->as.split.side[!side_of(split, text, size)] = *link;
    *link = split;
    tree->root = root;
    return HGW_OK;
}

int hgwi_idtree_remove(hgwi_idtree *tree, const char *text, size_t size) {
    node *at = tree->root, *above = NULL, *root = tree->root, **link = &root;

    if (at == NULL)
        return 0;
    while (at->mask != 0) { /* link stays the one that leads to the split above the leaf */
        if (above != NULL)
            link = &above->as.split.side[side_of(above, text, size)];
        above = at;
        at = at->as.split.side[side_of(at, text, size)];
    }
    if (!same(at, text, size))
        return 0;
    if (above == NULL) {
        root = NULL;
    } else {
        *link = above->as.split.side[!side_of(above, text, size)];
        hgwi_pool_give(tree->pool, above, NODE_POWER);
    }
    hgwi_pool_give(tree->pool, at, NODE_POWER);
    tree->root = root;
    return 1;
}
