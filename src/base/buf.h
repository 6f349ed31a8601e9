/* buf.h: text that grows, with a ceiling.  A failure sticks: later additions do nothing, and hgwi_buf_take says so.
 * The block carries a hidden header in front, so that what is taken can be ended by hgw_free() without its context. */
#ifndef HGWI_BUF_H
#define HGWI_BUF_H

#include "mem.h"

typedef struct hgwi_buf {
    hgwi_mem mem;
    char *data;  /* behind the hidden header; NULL before the first addition */
    size_t size; /* bytes of text */
    size_t capacity;
    size_t limit;   /* most bytes of text */
    int32_t status; /* HGW_OK, HGW_E_NOMEM or HGW_E_LIMIT */
} hgwi_buf;

void hgwi_buf_start(hgwi_buf *buf, hgwi_mem mem, size_t limit);
/* The bytes must not lie in the buffer itself, which may move. */
void hgwi_buf_add(hgwi_buf *buf, const void *bytes, size_t size);
void hgwi_buf_text(hgwi_buf *buf, const char *text);
void hgwi_buf_char(hgwi_buf *buf, char one);
void hgwi_buf_repeat(hgwi_buf *buf, char one, size_t times);
void hgwi_buf_int(hgwi_buf *buf, int64_t number);

/* Cut back to a size that it had. */
void hgwi_buf_cut(hgwi_buf *buf, size_t size);

/* Hand the text out, NUL-terminated, to be ended by hgwi_text_free; on failure *out is NULL and all is given back.
 * Either way the buffer is empty afterwards. */
int32_t hgwi_buf_take(hgwi_buf *buf, char **out, size_t *size);

/* Throw away. */
void hgwi_buf_end(hgwi_buf *buf);

/* What hgw_free() does. */
void hgwi_text_free(char *text);

#endif
