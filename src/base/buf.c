/* buf.c: text that grows, and the hidden header by which a text that was handed out finds its memory again. */
#include "buf.h"

#include <string.h>

#include <hgw/status.h>

#include "number.h"

/* Stands right in front of the text. */
typedef struct head {
    hgwi_mem mem;
    size_t size; /* of the whole block */
} head;

enum { FIRST_CAPACITY = 48 };

static void *block_of(char *data) {
    return data - sizeof(head);
}

void hgwi_buf_start(hgwi_buf *buf, hgwi_mem mem, size_t limit) {
    memset(buf, 0, sizeof *buf);
    buf->mem = mem;
    buf->limit = limit;
}

/* Twice what it was, or what is needed; never above the limit, which the need is known to keep. */
static size_t next_capacity(const hgwi_buf *buf, size_t need) {
    size_t next = FIRST_CAPACITY;

    if (buf->capacity != 0)
        next = buf->capacity > buf->limit / 2 ? buf->limit : buf->capacity * 2;
    if (next > buf->limit)
        next = buf->limit;
    return next < need ? need : next;
}

static int32_t set_capacity(hgwi_buf *buf, size_t capacity) {
    head what = {buf->mem, 0};
    void *old = buf->data == NULL ? NULL : block_of(buf->data);
    size_t old_size = buf->data == NULL ? 0 : sizeof(head) + buf->capacity + 1;
    char *block;

    if (!hgwi_fits_add(capacity, sizeof(head) + 1, &what.size))
        return HGW_E_NOMEM;
    block = hgwi_mem_grow(&buf->mem, old, old_size, what.size);
    if (block == NULL)
        return HGW_E_NOMEM;
    memcpy(block, &what, sizeof what);
    buf->data = block + sizeof(head);
    buf->capacity = capacity;
    return HGW_OK;
}

/* Room for so many bytes more; 0 when there is none. */
static int reserve(hgwi_buf *buf, size_t more) {
    if (buf->status != HGW_OK)
        return 0;
    if (more > buf->limit - buf->size)
        buf->status = HGW_E_LIMIT;
    else if (buf->data == NULL || more > buf->capacity - buf->size)
        buf->status = set_capacity(buf, next_capacity(buf, buf->size + more));
    return buf->status == HGW_OK;
}

void hgwi_buf_add(hgwi_buf *buf, const void *bytes, size_t size) {
    if (size == 0 || !reserve(buf, size))
        return;
    memcpy(buf->data + buf->size, bytes, size);
    buf->size += size;
}

void hgwi_buf_text(hgwi_buf *buf, const char *text) {
    hgwi_buf_add(buf, text, strlen(text));
}

void hgwi_buf_char(hgwi_buf *buf, char one) {
    if (reserve(buf, 1))
        buf->data[buf->size++] = one;
}

void hgwi_buf_repeat(hgwi_buf *buf, char one, size_t times) {
    if (times == 0 || !reserve(buf, times))
        return;
    memset(buf->data + buf->size, one, times);
    buf->size += times;
}

void hgwi_buf_int(hgwi_buf *buf, int64_t number) {
    char digits[HGWI_NUMBER_ROOM];

    hgwi_buf_add(buf, digits, hgwi_int_show(number, digits));
}

void hgwi_buf_cut(hgwi_buf *buf, size_t size) {
    if (size < buf->size)
        buf->size = size;
}

int32_t hgwi_buf_take(hgwi_buf *buf, char **out, size_t *size) {
    int32_t status;

    *out = NULL;
    if (size != NULL)
        *size = 0;
    if (buf->data == NULL)
        (void)reserve(buf, 0);
    status = buf->status;
    if (status == HGW_OK) {
        buf->data[buf->size] = '\0';
        *out = buf->data;
        if (size != NULL)
            *size = buf->size;
        buf->data = NULL;
    }
    hgwi_buf_end(buf);
    return status;
}

void hgwi_buf_end(hgwi_buf *buf) {
    hgwi_text_free(buf->data);
    hgwi_buf_start(buf, buf->mem, buf->limit);
}

void hgwi_text_free(char *text) {
    head what;

    if (text == NULL)
        return;
    memcpy(&what, block_of(text), sizeof what);
    hgwi_mem_end(&what.mem, block_of(text), what.size);
}
