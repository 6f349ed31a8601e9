/* json_read.c: a document from JSON, in one pass and without recursion. */
#include <hgw/json.h>
#include <string.h>

#include "json_read.h"

/* The limits of a load, with what holds when the options do not say otherwise. */
enum { MAX_BYTES, MAX_DEPTH, MAX_RECORDS, MAX_TEXT, MAX_MEMBERS, LIMITS };

static const struct {
    hgw_field option;
    int64_t otherwise;
    int64_t ceiling; /* what the reader itself can count */
} limits[LIMITS] = {
    [MAX_BYTES] = {HGW_LOAD_OPTIONS_MAX_BYTES, 64 * 1024 * 1024, PTRDIFF_MAX},
    [MAX_DEPTH] = {HGW_LOAD_OPTIONS_MAX_DEPTH, 64, INT32_MAX},
    [MAX_RECORDS] = {HGW_LOAD_OPTIONS_MAX_RECORDS, 250000, INT32_MAX},
    [MAX_TEXT] = {HGW_LOAD_OPTIONS_MAX_TEXT, 1024 * 1024, PTRDIFF_MAX},
    [MAX_MEMBERS] = {HGW_LOAD_OPTIONS_MAX_MEMBERS, 100000, INT32_MAX - 1},
};

static const char root_member[] = "hgw";
#define SEEN_ROOT_MEMBER ((uint64_t)1 << 63) /* a type has at most 63 fields */

static int64_t limit_of(const hgw_doc *options, int which) {
    int64_t limit = hgwi_option(options, limits[which].option, limits[which].otherwise);
    return limit < limits[which].ceiling ? limit : limits[which].ceiling;
}

/* ---- members ------------------------------------------------------------------------------------------------------
 */

/* The ordinal of a member; 0: not known.  Files mostly keep the table's order, so the search begins behind the last. */
static unsigned find_member(const hgwi_open *top, const char *name, size_t size) {
    const hgwi_field_row *fields = top->row->fields;
    unsigned count = top->row->field_count, at = top->next - 1;
    for (unsigned tries = 0; tries < count; tries++, at++) {
        if (at >= count)
            at = 0;
        const char *known = fields[at].name;
        if (!known || !size || known[0] != name[0])
            continue; /* a retired field has no name */
        if (strncmp(known, name, size) == 0 && known[size] == '\0')
            return at + 1;
    }
    return 0;
}

static int is_root_member(const char *name, size_t size) {
    return size == sizeof root_member - 1 && memcmp(name, root_member, size) == 0;
}

/* "dossier/1": type and model version. */
static hgwi_err parse_name(const char *text, size_t size, hgw_type *type, int32_t *version) {
    const char *slash = size ? memchr(text, '/', size) : NULL;
    int64_t number = 0;
    if (!slash)
        return HGWI_ERR_ROOT_UNNAMED;
    size_t name = (size_t)(slash - text);
    *type = hgwi_type_by_name(text, name);
    const hgwi_type_row *row = hgwi_type_row_of(*type);
    if (!row || !(row->flags & HGWI_ROOT))
        return HGWI_ERR_ROOT_UNKNOWN;
    for (size_t i = name + 1; i < size; i++) {
        if (text[i] < '0' || text[i] > '9' || number > INT32_MAX / 10)
            return HGWI_ERR_ROOT_UNNAMED;
        number = number * 10 + (text[i] - '0');
        if (number == 0)
            return HGWI_ERR_ROOT_UNNAMED;
    }
    *version = (int32_t)number;
    return number > 0 && number <= INT32_MAX ? HGWI_ERR_NONE : HGWI_ERR_ROOT_UNNAMED;
}

/* The value of the member "hgw": it names the root, or agrees with the root that was asked for. */
static int32_t read_name(hgwi_reader *r, int32_t *version) {
    hgw_type type = 0;
    size_t size = 0;
    r->field = HGWI_READ_ROOT_MEMBER;
    r->item = -1;
    hgwi_event event = hgwi_lex_next(&r->lex);
    if (event == HGWI_EV_FAILED)
        return hgwi_read_fail_lex(r);
    if (event != HGWI_EV_TEXT) {
        hgwi_err err = event == HGWI_EV_NULL ? HGWI_ERR_JSON_NULL : HGWI_ERR_SHAPE_TEXT;
        return hgwi_read_fail(r, err, root_member, 0, r->lex.offset);
    }
    const char *text = hgwi_read_text(r, &size);
    if (!text)
        return hgwi_read_nomem(r);
    hgwi_err err = parse_name(text, size, &type, version);
    if (err == HGWI_ERR_NONE && r->root && r->root != type)
        err = HGWI_ERR_ROOT_OTHER;
    if (err != HGWI_ERR_NONE)
        return hgwi_read_fail(r, err, hgw_type_name(r->root), 0, r->lex.offset);
    r->root = type;
    r->field = 0;
    return HGW_OK;
}

static int32_t read_root_member(hgwi_reader *r, hgwi_open *top) {
    int32_t version = 0;
    if (top->seen & SEEN_ROOT_MEMBER)
        return hgwi_read_fail_twice(r, top->offset, r->lex.offset);
    top->seen |= SEEN_ROOT_MEMBER;
    int32_t status = read_name(r, &version);
    if (status == HGW_OK && r->doc)
        hgwi_doc_set_file_model(r->doc, version);
    return status;
}

static int32_t read_member(hgwi_reader *r, hgwi_open *top) {
    size_t size = 0;
    const char *name = hgwi_read_text(r, &size);
    if (!name)
        return hgwi_read_nomem(r);
    unsigned ordinal = find_member(top, name, size);
    if (!ordinal) {
        if (r->open.count == 1 && is_root_member(name, size))
            return read_root_member(r, top);
        return hgwi_read_unknown(r, top);
    }
    uint64_t bit = (uint64_t)1 << (ordinal - 1);
    if (top->seen & bit)
        return hgwi_read_fail_twice(r, top->offset, r->lex.offset);
    top->seen |= bit;
    top->next = ordinal + 1;
    const hgwi_field_row *fr = &top->row->fields[ordinal - 1];
    r->field = hgwi_field_of(top->type, ordinal);
    r->item = -1;
    hgwi_event event = hgwi_lex_next(&r->lex);
    if (event == HGWI_EV_LIST && fr->item == HGW_K_RECORD) {
        top->list = ordinal;
        top->items = 0;
        return HGW_OK;
    }
    return hgwi_read_value(r, top, fr, ordinal, event);
}

/* ---- records ------------------------------------------------------------------------------------------------------
 */

static int32_t push_record(hgwi_reader *r, hgw_rec rec, hgw_type type, int32_t place, size_t offset) {
    hgwi_open *open = hgwi_vec_push(&r->open, &r->mem);
    if (!open)
        return hgwi_read_nomem(r);
    memset(open, 0, sizeof *open);
    open->row = hgwi_type_row_of(type);
    open->offset = offset;
    open->keys = r->keys.count;
    open->rec = rec;
    open->type = type;
    open->next = 1;
    open->place = place;
    return HGW_OK;
}

static int32_t open_record(hgwi_reader *r, hgwi_open *top, const hgwi_field_row *fr) {
    hgw_rec rec = r->last + 1;
    int32_t place = top->items++;
    size_t offset = r->lex.offset;
    if (r->last >= r->max_records) {
        return hgwi_read_fail(r, HGWI_ERR_LIMIT_RECORDS, NULL, r->max_records, offset);
    }
    if (r->doc)
        rec = hgwi_rec_append(r->doc, top->rec, r->field);
    if (!rec)
        return hgwi_read_placed(r, hgw_error_status(r->ctx), offset);
    r->last = rec;
    return push_record(r, rec, fr->targets[0], place, offset);
}

static int32_t close_record(hgwi_reader *r, hgwi_open *top) {
    int32_t status = hgwi_read_keys_differ(r, top->keys);
    if (status != HGW_OK)
        return status;
    for (unsigned i = 0; r->strict && i < top->row->field_count; i++) {
        const hgwi_field_row *fr = &top->row->fields[i];
        if (!(fr->flags & HGWI_REQUIRED) || (top->seen >> i & 1))
            continue;
        return hgwi_read_fail(r, HGWI_ERR_MEMBER_REQUIRED, fr->name, 0, r->lex.offset);
    }
    r->open.count--;
    return HGW_OK;
}

/* An event where a member of a record may come. */
static int32_t in_record(hgwi_reader *r, hgwi_open *top, hgwi_event event) {
    if (event == HGWI_EV_KEY)
        return read_member(r, top);
    return event == HGWI_EV_OBJECT_END ? close_record(r, top) : hgwi_read_fail_lex(r);
}

/* An event where a record of a list may come. */
static int32_t in_list(hgwi_reader *r, hgwi_open *top, hgwi_event event) {
    const hgwi_field_row *fr = &top->row->fields[top->list - 1];
    if (event == HGWI_EV_LIST_END) {
        top->list = 0;
        return HGW_OK;
    }
    r->field = hgwi_field_of(top->type, top->list);
    r->item = event == HGWI_EV_FAILED ? -1 : top->items;
    if (event == HGWI_EV_OBJECT)
        return open_record(r, top, fr);
    if (event == HGWI_EV_FAILED)
        return hgwi_read_fail_lex(r);
    hgwi_err err = event == HGWI_EV_NULL ? HGWI_ERR_JSON_NULL : HGWI_ERR_SHAPE_OBJECT;
    return hgwi_read_fail(r, err, hgw_type_name(fr->targets[0]), 0, r->lex.offset);
}

/* ---- the whole ----------------------------------------------------------------------------------------------------
 */

/* Without a root that was asked for, the member "hgw" must name it.  It mostly comes first; in canonical order it does
 * not, so it is looked for among all members, and then reading begins anew. */
static int32_t find_root(hgwi_reader *r, size_t brace) {
    int32_t status = HGW_OK, version;
    size_t first = 0;
    while (status == HGW_OK && !r->root) {
        size_t size = 0;
        hgwi_event event = hgwi_lex_next(&r->lex);
        if (event == HGWI_EV_FAILED)
            return hgwi_read_fail_lex(r);
        if (!first)
            first = r->lex.offset;
        if (r->lex.depth == 0)
            return hgwi_read_fail(r, HGWI_ERR_ROOT_UNNAMED, NULL, 0, first);
        if (event != HGWI_EV_KEY || r->lex.depth != 1)
            continue;
        const char *name = hgwi_read_text(r, &size);
        if (!name)
            return hgwi_read_nomem(r);
        if (is_root_member(name, size))
            status = read_name(r, &version);
    }
    hgwi_lex_seek(&r->lex, brace);
    hgwi_lex_next(&r->lex);
    return status;
}

/* Up to behind the brace. */
static int32_t begin(hgwi_reader *r, int building) {
    hgwi_event event = hgwi_lex_next(&r->lex);
    size_t brace = r->lex.offset;
    if (event == HGWI_EV_FAILED)
        return hgwi_read_fail_lex(r);
    if (event != HGWI_EV_OBJECT) {
        const char *name = r->root ? hgw_type_name(r->root) : root_member;
        return hgwi_read_fail(r, HGWI_ERR_SHAPE_OBJECT, name, 0, brace);
    }
    int32_t status = r->root ? HGW_OK : find_root(r, brace);
    if (status != HGW_OK)
        return status;
    if (building && !(r->doc = hgw_doc_new(r->ctx, r->root)))
        return hgw_error_status(r->ctx);
    r->last = HGW_ROOT;
    return push_record(r, HGW_ROOT, r->root, 0, brace);
}

static int32_t run(hgwi_reader *r, int building) {
    int32_t status = begin(r, building);
    while (status == HGW_OK && r->open.count && r->found == SIZE_MAX) {
        hgwi_event event;
        hgwi_open *top = hgwi_read_top(r);
        r->field = 0;
        event = hgwi_lex_next(&r->lex);
        status = top->list ? in_list(r, top, event) : in_record(r, top, event);
    }
    if (status != HGW_OK || r->found != SIZE_MAX)
        return status;
    if (hgwi_lex_next(&r->lex) != HGWI_EV_END)
        return hgwi_read_fail_lex(r);
    return r->doc ? hgwi_read_references(r) : HGW_OK;
}

static void start(hgwi_reader *r, hgw_ctx *ctx, hgw_type root) {
    memset(r, 0, sizeof *r);
    r->ctx = ctx;
    r->mem = hgwi_ctx_mem(ctx);
    r->root = root;
    r->open.size = sizeof(hgwi_open);
    r->keys.size = sizeof(size_t);
    r->waiting.size = sizeof(hgwi_waiting);
    r->item = -1;
    r->found = SIZE_MAX;
}

/* Everything but the document; texts of the file do not stay behind in memory that is given back. */
static void end(hgwi_reader *r) {
    hgwi_lex_end(&r->lex);
    hgwi_vec_end(&r->open, &r->mem);
    hgwi_vec_end(&r->keys, &r->mem);
    hgwi_vec_end(&r->waiting, &r->mem);
    hgwi_mem_end(&r->mem, r->scratch, r->scratch_room);
    r->scratch = NULL;
    r->scratch_room = 0;
}

/* Add the place where the other record's id is written.  Reading again costs time only where a load fails; remembering
 * the place of every id would cost memory always. */
static int32_t tell_other(const hgwi_reader *r, int32_t failure) {
    hgwi_reader again;
    size_t size = (size_t)(r->lex.end - r->lex.begin);
    start(&again, r->ctx, r->root);
    again.sought = r->other;
    again.max_records = r->max_records;
    hgwi_lex_start(&again.lex, r->mem, (const char *)r->lex.begin, size, r->lex.limits);
    int32_t status = run(&again, 0);
    if (status == HGW_OK && again.found != SIZE_MAX)
        hgwi_read_other(&again, again.found);
    end(&again);
    return status == HGW_OK ? failure : status;
}

static int32_t check_call(hgw_ctx *ctx, hgw_type root, const char *utf8, size_t size, const hgw_doc *options,
                          hgw_doc **out) {
    if (!out || (!utf8 && size))
        return hgwi_fail(ctx, HGWI_ERR_MISUSE_NULL, NULL, 0);
    const hgwi_type_row *row = hgwi_type_row_of(root);
    if (root && (!row || !(row->flags & HGWI_ROOT)))
        return hgwi_fail(ctx, HGWI_ERR_TYPE_ROOT, NULL, 0);
    return hgwi_want(ctx, options, HGW_T_LOAD_OPTIONS, 1);
}

int32_t hgw_doc_from_json(hgw_ctx *ctx, hgw_type root, const char *utf8, size_t size, const hgw_doc *options,
                          hgw_doc **out) {
    hgwi_reader r;
    if (out)
        *out = NULL;
    if (!hgwi_ctx_good(ctx))
        return HGW_E_MISUSE;
    int32_t status = check_call(ctx, root, utf8, size, options, out);
    if (status != HGW_OK)
        return status;
    int64_t max_bytes = limit_of(options, MAX_BYTES);
    if (size > (uint64_t)max_bytes) {
        status = hgwi_fail(ctx, HGWI_ERR_LIMIT_BYTES, NULL, max_bytes);
        hgwi_error_place(ctx, 1, 1, 0);
        return status;
    }
    start(&r, ctx, root);
    r.strict = hgwi_option(options, HGW_LOAD_OPTIONS_STRICT, 0) != 0;
    r.max_records = limit_of(options, MAX_RECORDS);
    hgwi_lex_limits lex_limits = {(size_t)limit_of(options, MAX_DEPTH), (size_t)limit_of(options, MAX_TEXT),
                                  (uint32_t)limit_of(options, MAX_MEMBERS)};
    hgwi_lex_start(&r.lex, r.mem, utf8, size, lex_limits);
    status = run(&r, 1);
    if (status != HGW_OK && r.other)
        status = tell_other(&r, status);
    end(&r);
    if (status != HGW_OK) {
        hgw_doc_free(r.doc);
        return status;
    }
    *out = r.doc;
    return HGW_OK;
}
