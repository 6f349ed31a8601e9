/* request.c: reading one request.  A member that the method does not take is refused: a misspelled setting would give a
 * number that looks right. */
#include "request.h"

#include <string.h>

typedef struct reading {
    const hgwi_asked *asked;
    const hgwi_stat_method *method;
    hgwi_given *given;
    hgwi_lex lex;
    const char *part; /* "input" or "params" */
    uint32_t seen;    /* by place among the ins of the method */
} reading;

enum { POINTER_ROOM = 200, ROW_POWER_FIRST = 8, ROW_POWER_LAST = 46 };

static void step(char *pointer, const char *name, int32_t index) {
    char digits[HGWI_NUMBER_ROOM];
    if (!name) {
        hgwi_int_show(index, digits);
        name = digits;
    }
    size_t size = strlen(pointer), more = strlen(name);
    if (size + more + 2 > POINTER_ROOM)
        return;
    pointer[size] = '/';
    memcpy(pointer + size + 1, name, more + 1);
}

static void give_place(const hgwi_asked *asked, size_t offset) {
    int64_t line, column;
    hgwi_json_place(asked->utf8, offset, &line, &column);
    hgwi_error_place(asked->ctx, line, column, (int64_t)offset);
}

int32_t hgwi_stat_fail(const hgwi_asked *asked, hgwi_err err, size_t offset, const char *part, const char *member,
                       int32_t item) {
    char pointer[POINTER_ROOM] = "";
    const char *whole = "method, input, params";
    int32_t status = hgwi_fail(asked->ctx, err, member ? member : (part ? part : whole), 0);
    if (asked->under)
        step(pointer, asked->under, 0);
    if (asked->index >= 0)
        step(pointer, NULL, asked->index);
    if (part)
        step(pointer, part, 0);
    if (member)
        step(pointer, member, 0);
    if (item >= 0)
        step(pointer, NULL, item);
    hgwi_error_pointer(asked->ctx, pointer);
    give_place(asked, offset);
    return status;
}

int32_t hgwi_stat_fail_lex(const hgwi_asked *asked, const hgwi_lex *lex) {
    int32_t status = hgwi_fail(asked->ctx, lex->err, NULL, lex->err_number);
    give_place(asked, lex->err_offset);
    return status;
}

/* What came instead of the event that was wanted may be a failure of the lexer, such as no memory. */
static int32_t fail(const reading *r, hgwi_err err, const char *member, int32_t item) {
    if (r->lex.err != HGWI_ERR_NONE)
        return hgwi_stat_fail_lex(r->asked, &r->lex);
    return hgwi_stat_fail(r->asked, err, r->lex.offset, r->part, member, item);
}

static int32_t fail_memory(const reading *r) {
    return hgwi_fail(r->asked->ctx, HGWI_ERR_NOMEM, NULL, 0);
}

/* ---- values ---- */

static int32_t read_number(reading *r, hgwi_event event, const hgwi_stat_in *in, int32_t item, double *out) {
    *out = HGWI_UNDEFINED;
    if (event == HGWI_EV_NULL)
        return HGW_OK;
    if (event != HGWI_EV_NUMBER)
        return fail(r, HGWI_ERR_SHAPE_NUMBER, in->name, item);
    int32_t status = hgwi_real_parse(r->lex.raw, r->lex.raw_size, out);
    return status == HGW_OK ? HGW_OK : fail(r, HGWI_ERR_NUMBER_RANGE, in->name, item);
}

/* A block with room for `more` bytes behind those in use: the same, or one twice as large.  NULL: no memory. */
static void *grow(reading *r, void *at, unsigned *power, size_t used, size_t more) {
    if (at && used + more <= (size_t)1 << *power)
        return at;
    void *larger = *power < ROW_POWER_LAST ? hgwi_pool_block(r->given->pool, *power + 1) : NULL;
    if (larger && at)
        memcpy(larger, at, used);
    if (at)
        hgwi_pool_give(r->given->pool, at, *power);
    (*power)++;
    return larger;
}

static int32_t begin_list(reading *r, hgwi_event event, const char *name) {
    return event == HGWI_EV_LIST ? HGW_OK : fail(r, HGWI_ERR_SHAPE_LIST, name, -1);
}

static int32_t read_row(reading *r, hgwi_event event, const hgwi_stat_in *in) {
    unsigned power = ROW_POWER_FIRST;
    double *at = NULL;
    int32_t count = 0, status;
    if (event == HGWI_EV_NULL)
        return HGW_OK;
    if ((status = begin_list(r, event, in->name)) != HGW_OK)
        return status;
    at = grow(r, NULL, &power, 0, sizeof *at);
    while (at && (event = hgwi_lex_next(&r->lex)) != HGWI_EV_LIST_END) {
        at = grow(r, at, &power, (size_t)count * sizeof *at, sizeof *at);
        if (at && (status = read_number(r, event, in, count, &at[count])) != HGW_OK)
            return status;
        count++;
    }
    r->given->rows[in->place] = (hgwi_row){at, count};
    return at ? HGW_OK : fail_memory(r);
}

/* The place of a text among words; -1: it is none of them. */
static int word_at(const reading *r, const char *const *words) {
    for (int i = 0; words[i]; i++)
        if (hgwi_json_key_order(r->lex.raw, words[i]) == 0)
            return i;
    return -1;
}

static int32_t read_word(reading *r, hgwi_event event, const hgwi_stat_in *in) {
    if (event != HGWI_EV_TEXT)
        return fail(r, HGWI_ERR_SHAPE_TEXT, in->name, -1);
    int word = word_at(r, in->words);
    if (word < 0)
        return fail(r, HGWI_ERR_TOKEN_UNKNOWN, in->name, -1);
    r->given->words[in->place] = word;
    return HGW_OK;
}

/* ---- voices ---- */

static const char *const sources[] = {"teacher", "pupil", "parent", "specialist", NULL};
static const char *const signals[] = {"neutral", "support", "concern", NULL};

/* One {"source": ..., "signal": ...}, from behind its brace. */
static int32_t read_voice(reading *r, int32_t item, hgwi_voice *voice) {
    hgwi_event event;
    *voice = (hgwi_voice){-1, -1};
    while ((event = hgwi_lex_next(&r->lex)) == HGWI_EV_KEY) {
        int is_source = hgwi_json_key_order(r->lex.raw, "source") == 0;
        if (!is_source && hgwi_json_key_order(r->lex.raw, "signal") != 0)
            return fail(r, HGWI_ERR_STAT_MEMBER, "signals", item);
        if (*(is_source ? &voice->source : &voice->signal) >= 0)
            return fail(r, HGWI_ERR_JSON_KEY, "signals", item);
        if (hgwi_lex_next(&r->lex) != HGWI_EV_TEXT)
            return fail(r, HGWI_ERR_SHAPE_TEXT, "signals", item);
        int word = word_at(r, is_source ? sources : signals);
        if (word < 0)
            return fail(r, HGWI_ERR_TOKEN_UNKNOWN, "signals", item);
        *(is_source ? &voice->source : &voice->signal) = word;
    }
    if (event == HGWI_EV_FAILED)
        return hgwi_stat_fail_lex(r->asked, &r->lex);
    return voice->source < 0 || voice->signal < 0 ? fail(r, HGWI_ERR_STAT_MISSING, "signals", item) : HGW_OK;
}

static int32_t read_voices(reading *r, hgwi_event event) {
    unsigned power = ROW_POWER_FIRST;
    int32_t count = 0, status = begin_list(r, event, "signals");
    if (status != HGW_OK)
        return status;
    hgwi_voice *at = grow(r, NULL, &power, 0, sizeof *at);
    while (at && (event = hgwi_lex_next(&r->lex)) != HGWI_EV_LIST_END) {
        if (event != HGWI_EV_OBJECT)
            return fail(r, HGWI_ERR_SHAPE_OBJECT, "signals", count);
        at = grow(r, at, &power, (size_t)count * sizeof *at, sizeof *at);
        if (at && (status = read_voice(r, count, &at[count])) != HGW_OK)
            return status;
        count++;
    }
    r->given->voices = at;
    r->given->voice_count = count;
    return at ? HGW_OK : fail_memory(r);
}

/* ---- members ---- */

static int32_t read_member(reading *r, int params) {
    const hgwi_stat_in *in = r->method->ins;
    while (in->name && (in->params != params || hgwi_json_key_order(r->lex.raw, in->name) != 0))
        in++;
    if (!in->name)
        return fail(r, HGWI_ERR_STAT_MEMBER, NULL, -1);
    uint32_t bit = 1u << (in - r->method->ins);
    if (r->seen & bit)
        return fail(r, HGWI_ERR_JSON_KEY, in->name, -1);
    r->seen |= bit;
    hgwi_event event = hgwi_lex_next(&r->lex);
    switch (in->takes) {
    case HGWI_TAKES_ROW:
        return read_row(r, event, in);
    case HGWI_TAKES_NUMBER:
        return read_number(r, event, in, -1, &r->given->numbers[in->place]);
    case HGWI_TAKES_WORD:
        return read_word(r, event, in);
    default:
        return read_voices(r, event);
    }
}

/* "input" or "params": an object at an offset; 0: it is not there. */
static int32_t read_part(reading *r, const char *part, size_t offset) {
    int params = part[0] == 'p';
    r->part = part;
    if (offset == 0)
        return HGW_OK;
    hgwi_lex_seek(&r->lex, offset);
    hgwi_event event = hgwi_lex_next(&r->lex);
    if (event == HGWI_EV_NULL)
        return HGW_OK;
    if (event != HGWI_EV_OBJECT)
        return fail(r, HGWI_ERR_SHAPE_OBJECT, NULL, -1);
    while ((event = hgwi_lex_next(&r->lex)) == HGWI_EV_KEY) {
        int32_t status = read_member(r, params);
        if (status != HGW_OK)
            return status;
    }
    return event == HGWI_EV_FAILED ? hgwi_stat_fail_lex(r->asked, &r->lex) : HGW_OK;
}

static void start(reading *r) {
    for (int i = 0; i < HGWI_STAT_ROWS; i++)
        r->given->rows[i] = (hgwi_row){NULL, 0};
    for (int i = 0; i < HGWI_STAT_NUMBERS; i++)
        r->given->numbers[i] = HGWI_UNDEFINED;
    r->given->voices = NULL;
    r->given->voice_count = 0;
    for (const hgwi_stat_in *in = r->method->ins; in->name; in++) {
        if (in->takes == HGWI_TAKES_NUMBER && hgwi_finite(in->otherwise))
            r->given->numbers[in->place] = in->otherwise;
        if (in->takes == HGWI_TAKES_WORD)
            r->given->words[in->place] = hgwi_finite(in->otherwise) ? (int)in->otherwise : 0;
    }
}

static int32_t find_missing(reading *r, const hgwi_stat_places *places) {
    for (const hgwi_stat_in *in = r->method->ins; in->name; in++)
        if (in->otherwise == HGWI_NEEDED && !(r->seen & 1u << (in - r->method->ins)))
            return hgwi_stat_fail(r->asked, HGWI_ERR_STAT_MISSING, places->object, in->params ? "params" : "input",
                                  in->name, -1);
    return HGW_OK;
}

/* The name of the method, as written. */
static int32_t read_name(reading *r, const hgwi_stat_places *places) {
    if (places->name == 0)
        return hgwi_stat_fail(r->asked, HGWI_ERR_STAT_MISSING, places->object, NULL, "method", -1);
    hgwi_lex_seek(&r->lex, places->name);
    if (hgwi_lex_next(&r->lex) != HGWI_EV_TEXT)
        return fail(r, HGWI_ERR_SHAPE_TEXT, "method", -1);
    r->method = hgwi_stat_find(r->lex.raw);
    return r->method ? HGW_OK : fail(r, HGWI_ERR_STAT_METHOD, "method", -1);
}

int32_t hgwi_stat_read(const hgwi_asked *asked, const hgwi_stat_places *places, const hgwi_stat_method **method,
                       hgwi_given *given) {
    reading r = {asked, NULL, given, {0}, NULL, 0};
    hgwi_lex_start(&r.lex, hgwi_ctx_mem(asked->ctx), asked->utf8, asked->size, asked->limits);
    int32_t status = read_name(&r, places);
    if (status == HGW_OK) {
        start(&r);
        status = read_part(&r, "input", places->input);
    }
    if (status == HGW_OK)
        status = read_part(&r, "params", places->params);
    if (status == HGW_OK)
        status = find_missing(&r, places);
    hgwi_lex_end(&r.lex);
    *method = r.method;
    return status;
}
