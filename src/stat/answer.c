/* answer.c: figures as JSON.  What is not defined is null, never 0 and never the text NaN. */
#include "answer.h"

#include <string.h>

static const char *const statuses[] = {
    [HGWI_FIGURE_OK] = "ok",
    [HGWI_FIGURE_INSUFFICIENT] = "insufficient",
    [HGWI_FIGURE_UNDEFINED] = "undefined",
    [HGWI_FIGURE_BAD_INPUT] = "bad_input",
};

static void write_null(hgwi_buf *buf) {
    hgwi_buf_text(buf, "null");
}

static void write_text(hgwi_buf *buf, const char *text) {
    if (!text) {
        write_null(buf);
        return;
    }
    hgwi_buf_char(buf, '"');
    hgwi_buf_text(buf, text); /* tokens need no escapes */
    hgwi_buf_char(buf, '"');
}

static void write_real(hgwi_buf *buf, double figure) {
    char text[HGWI_NUMBER_ROOM];
    if (!hgwi_finite(figure)) {
        write_null(buf);
        return;
    }
    hgwi_real_show(figure, text);
    hgwi_buf_text(buf, text);
}

static void write_bits(hgwi_buf *buf, uint32_t bits, int32_t enumeration) {
    int many = 0;
    hgwi_buf_char(buf, '[');
    for (int bit = 0; bit < 32; bit++)
        if (bits & (uint32_t)1 << bit) {
            hgwi_buf_text(buf, many++ ? ", " : "");
            write_text(buf, hgw_enum_token(enumeration, bit + 1));
        }
    hgwi_buf_char(buf, ']');
}

static const char *bit_token(uint32_t bits, int32_t enumeration) {
    for (int bit = 0; bit < 32; bit++)
        if (bits & (uint32_t)1 << bit)
            return hgw_enum_token(enumeration, bit + 1);
    return NULL;
}

static void write_row(hgwi_buf *buf, const hgwi_row *row) {
    hgwi_buf_char(buf, '[');
    for (int32_t i = 0; i < row->count; i++) {
        hgwi_buf_text(buf, i ? ", " : "");
        write_real(buf, row->at[i]);
    }
    hgwi_buf_char(buf, ']');
}

static int32_t whole_at(const void *at) {
    int32_t whole;
    memcpy(&whole, at, sizeof whole);
    return whole;
}

static void write_whole(hgwi_buf *buf, const hgwi_stat_out *out, int32_t whole) {
    switch (out->gives) {
    case HGWI_GIVES_STATUS:
        write_text(buf, statuses[whole]);
        break;
    case HGWI_GIVES_COUNT:
        hgwi_buf_int(buf, whole);
        break;
    case HGWI_GIVES_BOOL:
        hgwi_buf_text(buf, whole < 0 ? "null" : (whole ? "true" : "false"));
        break;
    case HGWI_GIVES_BITS:
        write_bits(buf, (uint32_t)whole, out->enumeration);
        break;
    case HGWI_GIVES_BIT:
        write_text(buf, bit_token((uint32_t)whole, out->enumeration));
        break;
    default:
        write_text(buf, out->words ? out->words[whole] : hgw_enum_token(out->enumeration, whole));
    }
}

static void write_value(hgwi_buf *buf, const hgwi_stat_out *out, const hgwi_stat_result *result) {
    const void *at = (const char *)result + out->offset;
    if (out->gives == HGWI_GIVES_REAL) {
        double figure;
        memcpy(&figure, at, sizeof figure);
        write_real(buf, figure);
    } else if (out->gives == HGWI_GIVES_REALS) {
        hgwi_row row;
        memcpy(&row, at, sizeof row);
        write_row(buf, &row);
    } else if (out->gives == HGWI_GIVES_PLACE) {
        int64_t place;
        memcpy(&place, at, sizeof place);
        if (place < 0)
            write_null(buf);
        else
            hgwi_buf_int(buf, place);
    } else {
        write_whole(buf, out, whole_at(at));
    }
}

/* Of input that cannot be, nothing is told but that: an empty list, or null. */
static void write_nothing(hgwi_buf *buf, const hgwi_stat_out *out) {
    if (out->gives == HGWI_GIVES_STATUS)
        write_text(buf, statuses[HGWI_FIGURE_BAD_INPUT]);
    else if (out->gives == HGWI_GIVES_BITS || out->gives == HGWI_GIVES_REALS)
        hgwi_buf_text(buf, "[]");
    else
        write_null(buf);
}

/* The status comes first, where there is one. */
static int is_bad(const hgwi_stat_method *method, const hgwi_stat_result *result) {
    const hgwi_stat_out *first = method->outs;
    return !result || (first->gives == HGWI_GIVES_STATUS &&
                       whole_at((const char *)result + first->offset) == HGWI_FIGURE_BAD_INPUT);
}

void hgwi_stat_write(hgwi_buf *buf, const hgwi_stat_method *method, const hgwi_stat_result *result) {
    int bad = is_bad(method, result);
    for (const hgwi_stat_out *out = method->outs; out->name; out++) {
        hgwi_buf_text(buf, out == method->outs ? "{" : ", ");
        write_text(buf, out->name);
        hgwi_buf_text(buf, ": ");
        if (bad)
            write_nothing(buf, out);
        else
            write_value(buf, out, result);
    }
    hgwi_buf_char(buf, '}');
}
