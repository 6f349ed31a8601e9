/* failing_mem.c: memory for tests that fails on request. */
#include "failing_mem.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { MARK = 0x48475731, PATTERN = 0xA5 };

/* Stands in front of every block; as large as the strictest alignment. */
typedef union head {
    struct {
        size_t size;
        uint32_t mark;
    } is;
    char room[32];
} head;

void failing_mem_start(failing_mem *memory) {
    memset(memory, 0, sizeof *memory);
}

size_t failing_mem_wrong(const failing_mem *memory) {
    return memory->live + memory->dirty + memory->misused;
}

static int holds(const unsigned char *bytes, size_t size, const char *text) {
    size_t length = strlen(text), i;

    for (i = 0; length > 0 && i + length <= size; i++) {
        if (bytes[i] == (unsigned char)text[0] && memcmp(bytes + i, text, length) == 0)
            return 1;
    }
    return 0;
}

static void look_into(failing_mem *memory, const unsigned char *bytes, size_t size) {
    size_t i = 0;

    if (memory->canary != NULL && holds(bytes, size, memory->canary))
        memory->dirty++;
    while (i < size && bytes[i] == 0)
        i++;
    if (i < size)
        memory->dirty_any++;
}

static int refuses(failing_mem *memory) {
    size_t number = ++memory->requests;

    if (memory->fail_at == 0 || number < memory->fail_at || (number > memory->fail_at && !memory->and_on))
        return 0;
    memory->failures++;
    return 1;
}

static void *take(failing_mem *memory, size_t size) {
    head *front;

    if (size > SIZE_MAX - sizeof(head) || refuses(memory))
        return NULL;
    front = malloc(sizeof(head) + size);
    if (front == NULL)
        return NULL;
    front->is.size = size;
    front->is.mark = MARK;
    memset(front + 1, PATTERN, size);
    memory->live++;
    memory->bytes += size;
    if (memory->bytes > memory->peak)
        memory->peak = memory->bytes;
    return front + 1;
}

static void give(failing_mem *memory, void *block, size_t size) {
    head *front = (head *)block - 1;

    look_into(memory, block, size);
    memory->live--;
    memory->bytes -= size;
    front->is.mark = 0;
    free(front);
}

void *failing_mem_resize(void *user, void *block, size_t old_size, size_t size) {
    failing_mem *memory = user;
    void *fresh;

    if (block == NULL) {
        if (old_size != 0)
            memory->misused++;
        return size == 0 ? NULL : take(memory, size);
    }
    if (((head *)block - 1)->is.mark != MARK || ((head *)block - 1)->is.size != old_size) {
        memory->misused++;
        return NULL;
    }
    fresh = size == 0 ? NULL : take(memory, size);
    if (fresh != NULL)
        memcpy(fresh, block, old_size < size ? old_size : size);
    if (fresh != NULL || size == 0)
        give(memory, block, old_size);
    return fresh;
}
