/* json_write.c: a document to JSON, without recursion: in the table's order, or canonical. */
#include <hgw/json.h>
#include <string.h>

#include "json_write.h"

enum { DEFAULT_INDENT = 2 };

/* ---- layout -------------------------------------------------------------------------------------------------------
 */

static void new_line(hgwi_writer *w) {
    if (w->indent == 0)
        return;
    hgwi_buf_char(&w->buf, '\n');
    hgwi_buf_repeat(&w->buf, ' ', w->level * w->indent);
}

static void open_bracket(hgwi_writer *w, char bracket) {
    hgwi_buf_char(&w->buf, bracket);
    w->level++;
}

static void close_bracket(hgwi_writer *w, char bracket, int empty) {
    w->level--;
    if (!empty)
        new_line(w);
    hgwi_buf_char(&w->buf, bracket);
}

static void begin_member(hgwi_writer *w, hgwi_writing *top) {
    if (!top->empty)
        hgwi_buf_char(&w->buf, ',');
    top->empty = 0;
    new_line(w);
}

static void end_key(hgwi_writer *w) {
    hgwi_buf_add(&w->buf, ": ", w->indent ? 2 : 1);
}

/* ---- values -------------------------------------------------------------------------------------------------------
 */

/* A value: of a field, or an item of its list (index from 0; -1: no list). */
typedef struct value {
    const hgwi_field_row *fr;
    hgw_rec rec;
    hgw_field field;
    int32_t index;
} value;

static int64_t number_of(const hgwi_writer *w, const value *v) {
    return v->index < 0 ? hgw_get_int(w->doc, v->rec, v->field) : hgw_item_get(w->doc, v->rec, v->field, v->index);
}

static hgwi_err write_bool(hgwi_writer *w, const value *v) {
    hgwi_buf_text(&w->buf, number_of(w, v) ? "true" : "false");
    return HGWI_ERR_NONE;
}

static hgwi_err write_int(hgwi_writer *w, const value *v) {
    if (w->canonical)
        return hgwi_canon_int(&w->buf, number_of(w, v));
    hgwi_buf_int(&w->buf, number_of(w, v));
    return HGWI_ERR_NONE;
}

static hgwi_err write_real(hgwi_writer *w, const value *v) {
    char room[HGWI_NUMBER_ROOM];
    size_t size = 0;
    const char *spelling = hgwi_real_spelling(w->doc, v->rec, v->field, &size);
    if (spelling && w->canonical)
        return hgwi_canon_number(&w->buf, spelling, size);
    if (!spelling) {
        spelling = room;
        size = hgwi_real_show(hgw_get_real(w->doc, v->rec, v->field), room);
    }
    hgwi_buf_add(&w->buf, spelling, size);
    return HGWI_ERR_NONE;
}

static hgwi_err write_text(hgwi_writer *w, const value *v) {
    const char *text =
        v->index < 0 ? hgw_get_text(w->doc, v->rec, v->field) : hgw_item_text(w->doc, v->rec, v->field, v->index);
    size_t size = hgwi_text_size(w->doc, v->rec, v->field, v->index < 0 ? 0 : v->index);
    hgwi_json_quote(&w->buf, text ? text : "", text ? size : 0);
    return HGWI_ERR_NONE;
}

static hgwi_err write_date(hgwi_writer *w, const value *v) {
    char room[HGWI_DATE_ROOM];
    hgwi_date_show((int32_t)number_of(w, v), room);
    hgwi_json_quote(&w->buf, room, strlen(room));
    return HGWI_ERR_NONE;
}

static hgwi_err write_time(hgwi_writer *w, const value *v) {
    char room[HGWI_TIME_ROOM];
    hgwi_time_show((int32_t)number_of(w, v), room);
    hgwi_json_quote(&w->buf, room, strlen(room));
    return HGWI_ERR_NONE;
}

static hgwi_err write_enum(hgwi_writer *w, const value *v) {
    size_t size = 0;
    const char *token = hgwi_unknown_token(w->doc, v->rec, v->field, v->index < 0 ? 0 : v->index, &size);
    if (!token) {
        token = hgw_enum_token(v->fr->enumeration, (int32_t)number_of(w, v));
        size = token ? strlen(token) : 0;
    }
    hgwi_json_quote(&w->buf, token ? token : "", size);
    return HGWI_ERR_NONE;
}

/* A record that is referred to but has no id could not be found again: better no file than one that cannot be read. */
static hgwi_err write_ref(hgwi_writer *w, const value *v) {
    hgw_rec target = v->index < 0 ? hgw_get_ref(w->doc, v->rec, v->field)
                                  : (hgw_rec)hgw_item_get(w->doc, v->rec, v->field, v->index);
    const char *id = hgwi_rec_id(w->doc, target);
    if (!id)
        return HGWI_ERR_REFERENCE_DANGLING;
    hgwi_json_quote(&w->buf, id, strlen(id));
    return HGWI_ERR_NONE;
}

static int32_t write_value(hgwi_writer *w, const value *v) {
    typedef hgwi_err (*writer)(hgwi_writer *, const value *);
    static const writer writers[] = {
        [HGW_K_BOOL] = write_bool, [HGW_K_INT] = write_int,   [HGW_K_REAL] = write_real,
        [HGW_K_TEXT] = write_text, [HGW_K_DATE] = write_date, [HGW_K_TIME] = write_time,
        [HGW_K_ENUM] = write_enum, [HGW_K_REF] = write_ref,   [HGW_K_LINK] = write_text,
    };
    int32_t kind = v->index < 0 ? v->fr->kind : v->fr->item;
    hgwi_err err = writers[kind](w, v);
    return err == HGWI_ERR_NONE ? HGW_OK : hgwi_fail_on(w->ctx, w->doc, err, v->rec, v->field, v->index);
}

/* Plain values and references stand on one line. */
static int32_t write_items(hgwi_writer *w, value *v) {
    int32_t count = hgw_item_count(w->doc, v->rec, v->field);
    int32_t status = HGW_OK;
    hgwi_buf_char(&w->buf, '[');
    for (v->index = 0; v->index < count && status == HGW_OK; v->index++) {
        if (v->index)
            hgwi_buf_add(&w->buf, ", ", w->indent ? 2 : 1);
        status = write_value(w, v);
    }
    hgwi_buf_char(&w->buf, ']');
    return status;
}

/* ---- members ------------------------------------------------------------------------------------------------------
 */

/* "dossier/1".  A file of a newer model keeps its version, since what only that model knows is kept too. */
static void write_name(hgwi_writer *w, const hgwi_writing *top) {
    int32_t version = hgwi_doc_file_model(w->doc);
    if (version < hgw_model_version())
        version = hgw_model_version();
    hgwi_buf_text(&w->buf, "\"hgw\"");
    end_key(w);
    hgwi_buf_char(&w->buf, '"');
    hgwi_buf_text(&w->buf, top->row->name);
    hgwi_buf_char(&w->buf, '/');
    hgwi_buf_int(&w->buf, version);
    hgwi_buf_char(&w->buf, '"');
}

static int32_t write_unknown(hgwi_writer *w, const hgwi_writing *top, const hgwi_unknown *unknown) {
    hgwi_err err = HGWI_ERR_NONE;
    if (!w->canonical) {
        hgwi_buf_add(&w->buf, unknown->name, unknown->name_size);
        end_key(w);
        hgwi_buf_add(&w->buf, unknown->value, unknown->value_size);
        return HGW_OK;
    }
    err = hgwi_canon_raw(w, unknown->name, unknown->name_size);
    end_key(w);
    if (err == HGWI_ERR_NONE)
        err = hgwi_canon_raw(w, unknown->value, unknown->value_size);
    if (err == HGWI_ERR_NUMBER_RANGE)
        err = HGWI_ERR_UNKNOWN_RANGE; /* there is no field to name */
    return err == HGWI_ERR_NONE ? HGW_OK : hgwi_fail_on(w->ctx, w->doc, err, top->rec, 0, -1);
}

static int32_t write_known(hgwi_writer *w, hgwi_writing *top, unsigned ordinal) {
    value v = {&top->row->fields[ordinal - 1], top->rec, hgwi_field_of(top->type, ordinal), -1};
    hgwi_json_quote(&w->buf, v.fr->name, strlen(v.fr->name));
    end_key(w);
    if (v.fr->kind != HGW_K_LIST)
        return write_value(w, &v);
    if (v.fr->item != HGW_K_RECORD)
        return write_items(w, &v);
    top->list = v.field;
    top->index = 0;
    top->count = hgw_rec_count(w->doc, top->rec, v.field);
    open_bracket(w, '[');
    return HGW_OK;
}

/* The next member in the table's order: "hgw", the fields that are set, the unknown ones.  0: that was all. */
static int next_in_order(hgwi_writer *w, hgwi_writing *top, hgwi_member *member) {
    memset(member, 0, sizeof *member);
    if (top->next == 0 && w->open.count == 1) {
        top->next = 1;
        return 1;
    }
    if (top->next == 0)
        top->next = 1;
    while (top->next <= top->row->field_count) {
        unsigned ordinal = (unsigned)top->next++;
        member->ordinal = ordinal;
        if (!top->row->fields[ordinal - 1].name)
            continue; /* retired */
        if (hgw_has(w->doc, top->rec, hgwi_field_of(top->type, ordinal)))
            return 1;
    }
    member->unknown = top->unknown;
    if (top->unknown)
        top->unknown = top->unknown->next;
    return member->unknown != NULL;
}

static int next_sorted(const hgwi_writer *w, hgwi_writing *top, hgwi_member *member) {
    if (top->next == top->members_end)
        return 0;
    *member = ((const hgwi_member *)w->members.items)[top->next++];
    return 1;
}

static int32_t write_member(hgwi_writer *w, hgwi_writing *top, const hgwi_member *member) {
    begin_member(w, top);
    if (member->unknown)
        return write_unknown(w, top, member->unknown);
    if (member->ordinal)
        return write_known(w, top, member->ordinal);
    write_name(w, top);
    return HGW_OK;
}

/* ---- records ------------------------------------------------------------------------------------------------------
 */

static int32_t begin_record(hgwi_writer *w, hgw_rec rec) {
    hgwi_writing *top = hgwi_vec_push(&w->open, &w->mem);
    if (!top)
        return hgwi_fail_on(w->ctx, w->doc, HGWI_ERR_NOMEM, rec, 0, -1);
    memset(top, 0, sizeof *top);
    top->rec = rec;
    top->type = hgw_rec_type(w->doc, rec);
    top->row = hgwi_type_row_of(top->type);
    top->unknown = hgwi_unknown_first(w->doc, rec);
    top->empty = 1;
    open_bracket(w, '{');
    return w->canonical ? hgwi_canon_members(w, top) : HGW_OK;
}

static int32_t next_record(hgwi_writer *w, hgwi_writing *top) {
    if (top->index == top->count) {
        top->list = 0;
        close_bracket(w, ']', 0);
        return HGW_OK;
    }
    if (top->index)
        hgwi_buf_char(&w->buf, ',');
    new_line(w);
    return begin_record(w, hgw_rec_at(w->doc, top->rec, top->list, top->index++));
}

static int32_t write_all(hgwi_writer *w) {
    int32_t status = begin_record(w, HGW_ROOT);
    while (status == HGW_OK && w->open.count && w->buf.status == HGW_OK) {
        hgwi_writing *top = (hgwi_writing *)w->open.items + (w->open.count - 1);
        hgwi_member member;
        if (top->list) {
            status = next_record(w, top);
        } else if (w->canonical ? next_sorted(w, top, &member) : next_in_order(w, top, &member)) {
            status = write_member(w, top, &member);
        } else {
            close_bracket(w, '}', top->empty);
            w->members.count = top->members;
            w->open.count--;
        }
    }
    if (w->indent)
        hgwi_buf_char(&w->buf, '\n');
    return status;
}

static int32_t take(hgwi_writer *w, int32_t status, char **out, size_t *size) {
    if (status != HGW_OK) {
        hgwi_buf_end(&w->buf);
        return status;
    }
    status = hgwi_buf_take(&w->buf, out, size);
    if (status == HGW_OK)
        return status;
    return hgwi_fail(w->ctx, status == HGW_E_NOMEM ? HGWI_ERR_NOMEM : HGWI_ERR_LIMIT_OUTPUT, NULL, 0);
}

int32_t hgw_doc_to_json(hgw_ctx *ctx, const hgw_doc *doc, const hgw_doc *options, char **out, size_t *size) {
    hgwi_writer w;
    size_t taken = 0;
    int32_t status = hgwi_want_text(ctx, out, size);
    if (status == HGW_OK)
        status = hgwi_want(ctx, doc, 0, 0);
    if (status == HGW_OK)
        status = hgwi_want(ctx, options, HGW_T_SAVE_OPTIONS, 1);
    if (status != HGW_OK)
        return status;
    memset(&w, 0, sizeof w);
    w.ctx = ctx;
    w.mem = hgwi_ctx_mem(ctx);
    w.doc = doc;
    w.canonical = hgwi_option(options, HGW_SAVE_OPTIONS_CANONICAL, 0) != 0;
    w.indent = w.canonical ? 0 : (size_t)hgwi_option(options, HGW_SAVE_OPTIONS_INDENT, DEFAULT_INDENT);
    w.open.size = sizeof(hgwi_writing);
    w.members.size = sizeof(hgwi_member);
    w.scratch.size = 1;
    hgwi_buf_start(&w.buf, w.mem, SIZE_MAX / 4);
    status = take(&w, write_all(&w), out, &taken);
    if (size)
        *size = taken;
    hgwi_vec_end(&w.open, &w.mem);
    hgwi_vec_end(&w.members, &w.mem);
    hgwi_vec_end(&w.scratch, &w.mem);
    return status;
}
