/* json_raw.c: the canonical form of JSON that was kept as written.
 *
 * The text is read once to count its values and once to note where each begins and where what it holds ends; then it
 * is written from those notes, each object's members in order.  No recursion, and time by its size, however deep. */
#include <string.h>

#include "json_write.h"

/* A value.  While the notes are made, an open object or list holds the note that it lies in as its `past`. */
typedef struct note {
    uint32_t key;   /* offset of its key's quote, when it is a member */
    uint32_t value; /* offset */
    uint32_t past;  /* the first note behind it and all that it holds */
} note;

/* An object or a list that is being written. */
typedef struct level {
    uint32_t note;
    uint32_t next; /* of a list: the next item's note; of an object: the place of the next member in `order` */
    uint32_t base; /* of an object: where its members begin in `order` */
    int empty;
} level;

typedef struct raw {
    hgwi_writer *w;
    hgwi_lex lex;
    const char *text;
    note *notes;
    size_t count;
    hgwi_vec levels; /* level */
    hgwi_vec order;  /* uint32_t: notes of members, sorted, of all objects that are open */
} raw;

#define NO_NOTE UINT32_MAX

static int is_value(hgwi_event event) {
    return event != HGWI_EV_KEY && event != HGWI_EV_OBJECT_END && event != HGWI_EV_LIST_END;
}

static hgwi_err count_notes(raw *r) {
    hgwi_event event;
    while ((event = hgwi_lex_next(&r->lex)) != HGWI_EV_END) {
        if (event == HGWI_EV_FAILED)
            return r->lex.err;
        r->count += (size_t)is_value(event);
    }
    return HGWI_ERR_NONE;
}

static hgwi_err make_notes(raw *r) {
    uint32_t within = NO_NOTE, made = 0, key = 0;
    hgwi_event event;
    r->notes = hgwi_mem_new(&r->w->mem, r->count * sizeof *r->notes);
    if (!r->notes)
        return HGWI_ERR_NOMEM;
    hgwi_lex_seek(&r->lex, 0);
    while ((event = hgwi_lex_next(&r->lex)) != HGWI_EV_END) {
        if (event == HGWI_EV_FAILED)
            return r->lex.err;
        if (event == HGWI_EV_KEY)
            key = (uint32_t)r->lex.offset;
        if (event == HGWI_EV_OBJECT_END || event == HGWI_EV_LIST_END) {
            uint32_t outer = r->notes[within].past;
            r->notes[within].past = made;
            within = outer;
        }
        if (!is_value(event))
            continue;
        note *one = &r->notes[made++];
        one->key = key;
        one->value = (uint32_t)r->lex.offset;
        one->past = made;
        if (event != HGWI_EV_OBJECT && event != HGWI_EV_LIST)
            continue;
        one->past = within;
        within = made - 1;
    }
    return HGWI_ERR_NONE;
}

/* The text whose quote stands at an offset. */
static hgwi_err write_text(raw *r, size_t offset) {
    hgwi_writer *w = r->w;
    hgwi_lex_seek(&r->lex, offset);
    if (hgwi_lex_next(&r->lex) != HGWI_EV_TEXT)
        return r->lex.err;
    if (!r->lex.escaped) {
        hgwi_buf_add(&w->buf, r->lex.raw - 1, r->lex.raw_size + 2);
        return HGWI_ERR_NONE;
    }
    w->scratch.count = 0;
    if (!hgwi_vec_reserve(&w->scratch, &w->mem, r->lex.raw_size))
        return HGWI_ERR_NOMEM;
    hgwi_json_quote(&w->buf, w->scratch.items, hgwi_json_unescape(r->lex.raw, r->lex.raw_size, w->scratch.items));
    return HGWI_ERR_NONE;
}

static hgwi_err write_scalar(raw *r, size_t offset) {
    if (r->text[offset] == '"')
        return write_text(r, offset);
    hgwi_lex_seek(&r->lex, offset);
    hgwi_event event = hgwi_lex_next(&r->lex);
    if (event == HGWI_EV_NUMBER)
        return hgwi_canon_number(&r->w->buf, r->lex.raw, r->lex.raw_size);
    hgwi_buf_add(&r->w->buf, r->text + offset, hgwi_lex_offset(&r->lex) - offset);
    return HGWI_ERR_NONE;
}

static int compare_members(const void *left, const void *right, void *user) {
    const raw *r = user;
    const note *one = &r->notes[*(const uint32_t *)left], *other = &r->notes[*(const uint32_t *)right];
    return hgwi_json_key_order(r->text + one->key + 1, r->text + other->key + 1);
}

/* Put the members of an object in order, behind those of the objects around it. */
static int sort_members(raw *r, uint32_t object) {
    size_t base = r->order.count;
    for (uint32_t child = object + 1; child < r->notes[object].past; child = r->notes[child].past) {
        uint32_t *place = hgwi_vec_push(&r->order, &r->w->mem);
        if (!place)
            return 0;
        *place = child;
    }
    uint32_t *order = r->order.items;
    if (r->order.count - base > 1) {
        hgwi_sort(order + base, r->order.count - base, sizeof *order, compare_members, r);
    }
    return 1;
}

static hgwi_err begin_value(raw *r, uint32_t which) {
    char first = r->text[r->notes[which].value];
    if (first != '{' && first != '[')
        return write_scalar(r, r->notes[which].value);
    level *top = hgwi_vec_push(&r->levels, &r->w->mem);
    if (!top)
        return HGWI_ERR_NOMEM;
    top->note = which;
    top->empty = 1;
    top->base = (uint32_t)r->order.count;
    top->next = first == '{' ? top->base : which + 1;
    hgwi_buf_char(&r->w->buf, first);
    return first == '[' || sort_members(r, which) ? HGWI_ERR_NONE : HGWI_ERR_NOMEM;
}

static hgwi_err write_notes(raw *r) {
    hgwi_err err = begin_value(r, 0);
    while (err == HGWI_ERR_NONE && r->levels.count) {
        level *top = (level *)r->levels.items + (r->levels.count - 1);
        const note *whole = &r->notes[top->note];
        int object = r->text[whole->value] == '{';
        if (top->next == (object ? (uint32_t)r->order.count : whole->past)) {
            hgwi_buf_char(&r->w->buf, object ? '}' : ']');
            r->order.count = top->base;
            r->levels.count--;
            continue;
        }
        uint32_t child = object ? ((const uint32_t *)r->order.items)[top->next] : top->next;
        if (!top->empty)
            hgwi_buf_char(&r->w->buf, ',');
        top->empty = 0;
        top->next = object ? top->next + 1 : r->notes[child].past;
        if (object) {
            err = write_text(r, r->notes[child].key);
            hgwi_buf_char(&r->w->buf, ':');
        }
        if (err == HGWI_ERR_NONE)
            err = begin_value(r, child);
    }
    return err;
}

hgwi_err hgwi_canon_raw(hgwi_writer *w, const char *text, size_t size) {
    static const hgwi_lex_limits none = {SIZE_MAX, SIZE_MAX, INT32_MAX - 1};
    raw r;
    if (size >= NO_NOTE)
        return HGWI_ERR_LIMIT_OUTPUT;
    memset(&r, 0, sizeof r);
    r.w = w;
    r.text = text;
    r.levels.size = sizeof(level);
    r.order.size = sizeof(uint32_t);
    hgwi_lex_start(&r.lex, w->mem, text, size, none);
    hgwi_err err = count_notes(&r);
    if (err == HGWI_ERR_NONE && r.count == 1 && text[0] != '{' && text[0] != '[') {
        err = write_scalar(&r, 0);
    } else if (err == HGWI_ERR_NONE) {
        err = make_notes(&r);
        if (err == HGWI_ERR_NONE)
            err = write_notes(&r);
    }
    hgwi_lex_end(&r.lex);
    hgwi_mem_end(&w->mem, r.notes, r.count * sizeof *r.notes);
    hgwi_vec_end(&r.levels, &w->mem);
    hgwi_vec_end(&r.order, &w->mem);
    return err;
}
