/* open_holidays.c: the school holidays that the Dutch government publishes as JSON, read event by event.
 *
 * A document has `content`, a list of school years with `vacations`, each with `regions`; a file is one document or a
 * list of them.  Members may stand in any order, so holidays wait as slices of the file until their year is complete.
 */
#include <string.h>

#include "import.h"

/* What may be open, outermost first.  Even ones are lists, and what follows a list is what it is a list of. */
enum { DOCUMENTS, DOCUMENT, CONTENT, YEAR, VACATIONS, VACATION, REGIONS, REGION, LEVELS, TEXT = LEVELS };

/* The texts that are kept. */
enum { SCHOOLYEAR, TYPE, COMPULSORY, REGION_NAME, START, STOP, TEXTS };

typedef struct member {
    int in;
    const char *name;
    int opens; /* a list; or TEXT, and then which */
    int text;
} member;

static const member members[] = {
    {DOCUMENT, "content", CONTENT, 0},     {YEAR, "schoolyear", TEXT, SCHOOLYEAR},
    {YEAR, "vacations", VACATIONS, 0},     {VACATION, "type", TEXT, TYPE},
    {VACATION, "regions", REGIONS, 0},     {VACATION, "compulsorydates", TEXT, COMPULSORY},
    {REGION, "region", TEXT, REGION_NAME}, {REGION, "startdate", TEXT, START},
    {REGION, "enddate", TEXT, STOP},
};
enum { MEMBERS = sizeof members / sizeof *members };

static const hgwi_lex_limits limits = {64, 1024 * 1024, 100000};

/* Something that is open.  `seen` has a bit for each row of members; `rows` is where its holidays begin. */
typedef struct level {
    int state;
    unsigned seen;
    size_t offset;
    size_t rows;
    int64_t line;
    const char *member; /* that is being read; NULL: none that we know */
} level;

typedef struct reader {
    hgwi_imported *to;
    hgwi_mem mem;
    hgwi_lex lex;
    level open[LEVELS];
    int depth;
    hgwi_slice texts[TEXTS];
    hgwi_vec rows;  /* hgwi_foreign */
    int64_t events; /* holidays so far */
    int64_t most;
    size_t counted; /* up to here line feeds are counted */
    int64_t line;
} reader;

/* ---- errors ---- */

enum { POINTER_ROOM = 128 };

static void step(char *pointer, size_t *size, const char *name) {
    size_t more = strlen(name);
    if (*size + more + 2 > POINTER_ROOM)
        return;
    pointer[(*size)++] = '/';
    memcpy(pointer + *size, name, more + 1);
    *size += more;
}

static int32_t fail(reader *r, hgwi_err err, const char *name, int64_t number, size_t offset) {
    char pointer[POINTER_ROOM] = "", digits[HGWI_NUMBER_ROOM + 1];
    size_t size = 0;
    int64_t line, column;
    int32_t status = hgwi_fail(r->to->ctx, err, name, number);
    if (err == HGWI_ERR_NOMEM)
        return status;
    for (int i = 0; i < r->depth; i++) {
        if (r->open[i].member)
            step(pointer, &size, r->open[i].member);
        if (r->open[i].state % 2 == 0 && (size_t)i < r->lex.depth && r->lex.nest[i] >> 1) {
            digits[hgwi_int_show((int64_t)(r->lex.nest[i] >> 1) - 1, digits)] = '\0';
            step(pointer, &size, digits);
        }
    }
    hgwi_error_pointer(r->to->ctx, pointer);
    hgwi_json_place((const char *)r->lex.begin, offset, &line, &column);
    hgwi_error_place(r->to->ctx, line, column, (int64_t)offset);
    return status;
}

static int32_t fail_lex(reader *r) {
    return fail(r, r->lex.err, NULL, r->lex.err_number, r->lex.err_offset);
}

/* ---- open and close ---- */

/* The line of the event.  Counted on from the last time, since a file may ask for it ten thousand times. */
static int64_t line_here(reader *r) {
    const char *begin = (const char *)r->lex.begin, *feed;
    while ((feed = memchr(begin + r->counted, '\n', r->lex.offset - r->counted)) != NULL) {
        r->line++;
        r->counted = (size_t)(feed - begin) + 1;
    }
    r->counted = r->lex.offset;
    return r->line;
}

static void open_level(reader *r, int state) {
    level *top = &r->open[r->depth++];
    memset(top, 0, sizeof *top);
    top->state = state;
    top->offset = r->lex.offset;
    top->rows = r->rows.count;
    top->line = line_here(r);
    for (int i = 0; i < MEMBERS; i++)
        if (members[i].in == state && members[i].opens == TEXT)
            r->texts[members[i].text].raw = NULL;
}

static int32_t close_region(reader *r, const level *top) {
    if (++r->events > r->most)
        return fail(r, HGWI_ERR_IMPORT_EVENTS, NULL, r->most, top->offset);
    hgwi_foreign *row = hgwi_vec_push(&r->rows, &r->mem);
    if (!row)
        return hgwi_fail(r->to->ctx, HGWI_ERR_NOMEM, NULL, 0);
    memset(row, 0, sizeof *row);
    row->region = r->texts[REGION_NAME];
    row->start = r->texts[START];
    row->end = r->texts[STOP];
    row->line = top->line;
    return HGW_OK;
}

static int32_t close_level(reader *r, const level *top) {
    hgwi_foreign *rows = r->rows.items;
    int32_t status = HGW_OK;
    if (top->state == DOCUMENT && !top->seen)
        return fail(r, HGWI_ERR_SHAPE_LIST, members[0].name, 0, top->offset);
    if (top->state == REGION)
        status = close_region(r, top);
    for (size_t i = top->rows; top->state == VACATION && i < r->rows.count; i++) {
        rows[i].type = r->texts[TYPE];
        rows[i].compulsory = r->texts[COMPULSORY];
    }
    if (top->state == YEAR) {
        if (r->rows.count)
            status = hgwi_imported_year(r->to, r->texts[SCHOOLYEAR], top->line, rows, r->rows.count);
        r->rows.count = 0;
    }
    r->depth--;
    return status;
}

/* ---- members ---- */

static int32_t skip_value(reader *r) {
    size_t depth = r->lex.depth;
    do {
        if (hgwi_lex_next(&r->lex) == HGWI_EV_FAILED)
            return fail_lex(r);
    } while (r->lex.depth > depth);
    return HGW_OK;
}

/* A text; true and false are spelled as texts by the government and as themselves by others; null is nothing. */
static int32_t read_text(reader *r, const member *known, hgwi_event event) {
    static const hgwi_slice words[] = {{"true", 4}, {"false", 5}};
    hgwi_slice *text = &r->texts[known->text];
    if (event == HGWI_EV_NULL)
        return HGW_OK;
    if (event == HGWI_EV_TRUE || event == HGWI_EV_FALSE) {
        *text = words[event == HGWI_EV_FALSE];
        return HGW_OK;
    }
    if (event != HGWI_EV_TEXT)
        return fail(r, HGWI_ERR_SHAPE_TEXT, known->name, 0, r->lex.offset);
    if (r->lex.raw_size > HGWI_IMPORT_TEXT_MOST)
        return fail(r, HGWI_ERR_LIMIT_TEXT, NULL, HGWI_IMPORT_TEXT_MOST, r->lex.offset);
    text->raw = r->lex.raw;
    text->size = r->lex.raw_size;
    return HGW_OK;
}

static const member *find_member(const reader *r, const level *top) {
    for (int i = 0; i < MEMBERS; i++)
        if (members[i].in == top->state && hgwi_json_key_order(r->lex.raw, members[i].name) == 0)
            return &members[i];
    return NULL;
}

static int32_t read_member(reader *r, level *top) {
    const member *known = find_member(r, top);
    top->member = known ? known->name : NULL;
    if (!known)
        return skip_value(r);
    unsigned bit = 1u << (known - members);
    if (top->seen & bit)
        return fail(r, HGWI_ERR_JSON_KEY, NULL, 0, r->lex.offset);
    top->seen |= bit;
    hgwi_event event = hgwi_lex_next(&r->lex);
    if (event == HGWI_EV_FAILED)
        return fail_lex(r);
    if (known->opens == TEXT)
        return read_text(r, known, event);
    if (event == HGWI_EV_LIST)
        open_level(r, known->opens);
    else if (event != HGWI_EV_NULL)
        return fail(r, HGWI_ERR_SHAPE_LIST, known->name, 0, r->lex.offset);
    return HGW_OK;
}

/* ---- the whole ---- */

static int32_t take(reader *r, hgwi_event event) {
    static const char *const items[LEVELS] = {
        [DOCUMENTS] = "document", [CONTENT] = "schoolyear", [VACATIONS] = "vacation", [REGIONS] = "region"};
    level *top = r->depth ? &r->open[r->depth - 1] : NULL;
    int state = top ? top->state : DOCUMENTS;
    if (top && (event == HGWI_EV_LIST_END || event == HGWI_EV_OBJECT_END))
        return close_level(r, top);
    if (event == HGWI_EV_KEY)
        return read_member(r, top);
    if (event == HGWI_EV_OBJECT)
        open_level(r, state + 1);
    else if (!top && event == HGWI_EV_LIST)
        open_level(r, DOCUMENTS);
    else
        return fail(r, HGWI_ERR_SHAPE_OBJECT, items[state], 0, r->lex.offset);
    return HGW_OK;
}

int32_t hgwi_open_holidays(hgwi_imported *to, const char *utf8, size_t size, int64_t most) {
    reader r;
    int32_t status = HGW_OK;
    hgwi_event event;
    memset(&r, 0, sizeof r);
    r.to = to;
    r.mem = hgwi_ctx_mem(to->ctx);
    r.rows.size = sizeof(hgwi_foreign);
    r.most = most;
    r.line = 1;
    hgwi_lex_start(&r.lex, r.mem, utf8, size, limits);
    do {
        event = hgwi_lex_next(&r.lex);
        if (event == HGWI_EV_FAILED)
            status = fail_lex(&r);
        else if (event != HGWI_EV_END)
            status = take(&r, event);
    } while (status == HGW_OK && event != HGWI_EV_END);
    hgwi_lex_end(&r.lex);
    hgwi_vec_end(&r.rows, &r.mem);
    return status;
}
