/* ctx.c: contexts, and the one error that each remembers. */
#include <string.h>

#include "inside.h"

int hgwi_ctx_good(const hgw_ctx *ctx) {
    return ctx && ctx->magic == HGWI_CTX_MAGIC;
}

hgwi_mem hgwi_ctx_mem(const hgw_ctx *ctx) {
    return ctx->mem;
}

int hgwi_ctx_column(const hgw_ctx *ctx) {
    return ctx && ctx->lang == HGW_LANG_EN;
}

hgw_ctx *hgw_ctx_new(void) {
    return hgw_ctx_new_with(NULL, NULL);
}

hgw_ctx *hgw_ctx_new_with(hgw_resize resize, void *user) {
    hgwi_mem mem = hgwi_mem_libc();
    if (resize) {
        mem.resize = resize;
        mem.user = user;
    }
    hgw_ctx *ctx = hgwi_mem_new(&mem, sizeof *ctx);
    if (!ctx)
        return NULL;
    memset(ctx, 0, sizeof *ctx);
    ctx->magic = HGWI_CTX_MAGIC;
    ctx->owners = 1;
    ctx->mem = mem;
    ctx->lang = HGW_LANG_NL;
    hgw_error_clear(ctx);
    return ctx;
}

/* Also called by the last document of a context that its caller has ended. */
void hgw_ctx_free(hgw_ctx *ctx) {
    if (!hgwi_ctx_good(ctx))
        return;
    if (hgwi_count_down(&ctx->owners) > 0)
        return;
    hgwi_mem mem = ctx->mem;
    ctx->magic = HGWI_GONE;
    hgwi_mem_end(&mem, ctx, sizeof *ctx);
}

int32_t hgw_ctx_set_lang(hgw_ctx *ctx, int32_t lang) {
    if (!hgwi_ctx_good(ctx))
        return HGW_E_MISUSE;
    if (lang != HGW_LANG_NL && lang != HGW_LANG_EN)
        return hgwi_fail(ctx, HGWI_ERR_LANG, NULL, 0);
    ctx->lang = lang;
    return HGW_OK;
}

int32_t hgw_ctx_lang(const hgw_ctx *ctx) {
    return hgwi_ctx_good(ctx) ? ctx->lang : 0;
}

int32_t hgw_ctx_set_today(hgw_ctx *ctx, hgw_date today) {
    if (!hgwi_ctx_good(ctx))
        return HGW_E_MISUSE;
    if (today != 0 && !hgwi_date_valid(today))
        return hgwi_fail(ctx, HGWI_ERR_TODAY, NULL, 0);
    ctx->today = today;
    return HGW_OK;
}

hgw_date hgw_ctx_today(const hgw_ctx *ctx) {
    return hgwi_ctx_good(ctx) ? ctx->today : 0;
}

int32_t hgw_error_status(const hgw_ctx *ctx) {
    if (!hgwi_ctx_good(ctx))
        return HGW_E_MISUSE;
    return ctx->status;
}

const char *hgw_error_key(const hgw_ctx *ctx) {
    return hgwi_ctx_good(ctx) ? ctx->key : "";
}

const char *hgw_error_message(const hgw_ctx *ctx) {
    return hgwi_ctx_good(ctx) ? ctx->message : "";
}

const char *hgw_error_where(const hgw_ctx *ctx) {
    return hgwi_ctx_good(ctx) ? ctx->where : "";
}

int64_t hgw_error_number(const hgw_ctx *ctx, int32_t what) {
    if (!hgwi_ctx_good(ctx) || what < HGW_AT_LINE || what > HGW_AT_OTHER_OFFSET)
        return -1;
    return ctx->numbers[what];
}

void hgw_error_clear(hgw_ctx *ctx) {
    if (!hgwi_ctx_good(ctx))
        return;
    ctx->status = HGW_OK;
    ctx->key = "";
    ctx->where[0] = '\0';
    ctx->message[0] = '\0';
    for (int i = 0; i <= HGW_AT_OTHER_OFFSET; i++)
        ctx->numbers[i] = -1;
}

/* Append to a fixed room, cut where it is full; names of the model are ASCII, so no character is split. */
static size_t append(char *room, size_t used, size_t capacity, const char *text, size_t size) {
    size_t fits = capacity - 1 - used;
    if (size > fits)
        size = fits;
    memcpy(room + used, text, size);
    room[used + size] = '\0';
    return used + size;
}

static void word(hgw_ctx *ctx, const char *pattern, const char *name, int64_t number) {
    char digits[HGWI_NUMBER_ROOM];
    size_t used = 0;
    while (*pattern) {
        const char *open = strchr(pattern, '{');
        size_t plain = open ? (size_t)(open - pattern) : strlen(pattern);
        used = append(ctx->message, used, sizeof ctx->message, pattern, plain);
        if (!open)
            break;
        if (open[1] == 'n' && open[2] == 'u') {
            used = append(ctx->message, used, sizeof ctx->message, digits, hgwi_int_show(number, digits));
        } else if (name) {
            used = append(ctx->message, used, sizeof ctx->message, name, strlen(name));
        }
        pattern = strchr(open, '}') + 1;
    }
}

int32_t hgwi_fail(hgw_ctx *ctx, hgwi_err err, const char *name, int64_t number) {
    const hgwi_error_row *row = hgwi_error_row_of(err);
    if (!hgwi_ctx_good(ctx))
        return row->status;
    hgw_error_clear(ctx);
    ctx->status = row->status;
    ctx->key = row->key;
    word(ctx, row->text[hgwi_ctx_column(ctx)], name, number);
    return row->status;
}

void hgwi_error_pointer(hgw_ctx *ctx, const char *pointer) {
    if (hgwi_ctx_good(ctx))
        append(ctx->where, 0, sizeof ctx->where, pointer, strlen(pointer));
}

void hgwi_error_place(hgw_ctx *ctx, int64_t line, int64_t column, int64_t offset) {
    if (!hgwi_ctx_good(ctx))
        return;
    ctx->numbers[HGW_AT_LINE] = line;
    ctx->numbers[HGW_AT_COLUMN] = column;
    ctx->numbers[HGW_AT_OFFSET] = offset;
}

void hgwi_error_other(hgw_ctx *ctx, int64_t line, int64_t column, int64_t offset) {
    if (!hgwi_ctx_good(ctx))
        return;
    ctx->numbers[HGW_AT_OTHER_LINE] = line;
    ctx->numbers[HGW_AT_OTHER_COLUMN] = column;
    ctx->numbers[HGW_AT_OTHER_OFFSET] = offset;
}

int32_t hgwi_want_out(hgw_ctx *ctx, hgw_doc **out) {
    if (out)
        *out = NULL;
    if (!hgwi_ctx_good(ctx))
        return HGW_E_MISUSE;
    return out ? HGW_OK : hgwi_fail(ctx, HGWI_ERR_MISUSE_NULL, NULL, 0);
}

int32_t hgwi_want_text(hgw_ctx *ctx, char **out, size_t *size) {
    if (out)
        *out = NULL;
    if (size)
        *size = 0;
    if (!hgwi_ctx_good(ctx))
        return HGW_E_MISUSE;
    return out ? HGW_OK : hgwi_fail(ctx, HGWI_ERR_MISUSE_NULL, NULL, 0);
}

/* Cut to the room between two characters. */
static void put(char *room, size_t capacity, const char *text) {
    size_t size = text ? strlen(text) : 0;
    if (size > capacity - 1)
        size = capacity - 1;
    while (size > 0 && text[size] != '\0' && ((unsigned char)text[size] & 0xC0) == 0x80)
        size--;
    room[append(room, 0, capacity, text ? text : "", size)] = '\0';
}

int32_t hgw_error_set(hgw_ctx *ctx, int32_t status, const char *key, const char *message, int64_t line) {
    int32_t given = status < 0 && strcmp(hgw_status_name(status), "HGW_E_UNKNOWN") != 0 ? status : HGW_E_MISUSE;
    if (!hgwi_ctx_good(ctx))
        return HGW_E_MISUSE;
    hgw_error_clear(ctx);
    ctx->status = given;
    put(ctx->own_key, sizeof ctx->own_key, key);
    ctx->key = ctx->own_key;
    put(ctx->message, sizeof ctx->message, message);
    ctx->numbers[HGW_AT_LINE] = line > 0 ? line : -1;
    return given;
}

int32_t hgw_text_new(hgw_ctx *ctx, const char *utf8, size_t size, char **out) {
    hgwi_buf buf;
    int32_t status = hgwi_want_text(ctx, out, NULL);
    if (status != HGW_OK)
        return status;
    hgwi_buf_start(&buf, ctx->mem, SIZE_MAX);
    if (utf8)
        hgwi_buf_add(&buf, utf8, size);
    else
        hgwi_buf_repeat(&buf, '\0', size);
    return hgwi_buf_take(&buf, out, NULL) == HGW_OK ? HGW_OK : hgwi_fail(ctx, HGWI_ERR_NOMEM, NULL, 0);
}

const char *hgw_status_name(int32_t status) {
    static const char *const names[] = {
        "HGW_OK",         "HGW_E_NOMEM", "HGW_E_MISUSE",    "HGW_E_TYPE",      "HGW_E_STALE",
        "HGW_E_RANGE",    "HGW_E_PARSE", "HGW_E_SCHEMA",    "HGW_E_FROZEN",    "HGW_E_IO",
        "HGW_E_NOTFOUND", "HGW_E_LIMIT", "HGW_E_DUPLICATE", "HGW_E_REFERENCE", "HGW_E_BUSY",
    };
    int32_t count = (int32_t)(sizeof names / sizeof names[0]);
    return status <= 0 && status > -count ? names[-status] : "HGW_E_UNKNOWN";
}

void hgw_free(void *text) {
    hgwi_text_free(text);
}
