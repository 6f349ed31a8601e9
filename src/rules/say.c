/* say.c: findings in the making, and their words. */
#include <string.h>

#include "say.h"

enum { LONGEST_TEXT = 160, LONGEST_LIST = 3, LONGEST_CIRCLE = 6, MOST_SEEN = 200 };

hgwi_draft *hgwi_find(hgwi_check *check) {
    hgwi_draft *draft = check->off[check->rule] ? NULL : hgwi_room(check, 1, sizeof *draft);
    if (!draft)
        return NULL;
    draft->rule = check->rule;
    draft->severity = hgwi_rules[check->rule].severity;
    if (check->last_draft)
        check->last_draft->next = draft;
    else
        check->drafts = draft;
    check->last_draft = draft;
    check->draft_count++;
    hgwi_about_text(check, draft, NULL);
    return draft;
}

void hgwi_severity(hgwi_draft *draft, int32_t severity) {
    if (draft)
        draft->severity = (uint8_t)severity;
}

/* ---- the key: code:id,id ---- */

static void extend(hgwi_check *check, hgwi_draft *draft, const char *text) {
    size_t size = strlen(text);
    if (draft->key_size + size + 1 > draft->key_room) {
        size_t room = draft->key_room * 2 + size + 64;
        char *grown = hgwi_room(check, room, 1);
        if (!grown)
            return;
        if (draft->key)
            memcpy(grown, draft->key, draft->key_size);
        draft->key = grown;
        draft->key_room = room;
    }
    memcpy(draft->key + draft->key_size, text, size + 1);
    draft->key_size += size;
}

void hgwi_about_text(hgwi_check *check, hgwi_draft *draft, const char *text) {
    if (!draft || check->no_memory)
        return;
    if (!draft->key) {
        extend(check, draft, hgwi_rules[draft->rule].code);
        extend(check, draft, ":");
    }
    if (!text)
        return;
    if (draft->key && draft->key[draft->key_size - 1] != ':')
        extend(check, draft, ",");
    extend(check, draft, text);
}

static void add_spot(hgwi_check *check, hgwi_draft *draft, const hgw_doc *doc, hgw_rec rec) {
    hgwi_spot *spot = draft ? hgwi_room(check, 1, sizeof *spot) : NULL;
    if (!spot)
        return;
    spot->doc = doc;
    spot->rec = rec;
    if (draft->last_spot)
        draft->last_spot->next = spot;
    else
        draft->spots = spot;
    draft->last_spot = spot;
}

/* More places than anybody goes to look at are left out: many findings may see the same many records. */
void hgwi_see(hgwi_check *check, hgwi_draft *draft, const hgw_doc *doc, hgw_rec rec) {
    if (draft && draft->seen < MOST_SEEN) {
        draft->seen++;
        add_spot(check, draft, doc, rec);
    }
}

/* The id of a record; of one without, where it stands, so that two of them never have one key. */
static const char *known_as(hgwi_check *check, const hgw_doc *doc, hgw_rec rec) {
    const char *id = hgwi_rec_id(doc, rec);
    int32_t size = id ? 0 : hgw_rec_pointer(doc, rec, NULL, 0);
    char *pointer = size > 0 ? hgwi_room(check, (size_t)size + 1, 1) : NULL;
    if (pointer) {
        hgw_rec_pointer(doc, rec, pointer, size + 1);
        id = pointer;
    }
    return id ? id : "";
}

void hgwi_see_all(hgwi_check *check, hgwi_draft *draft, hgwi_recs recs) {
    for (int32_t i = 0; i < recs.count; i++)
        hgwi_see(check, draft, check->dossier, recs.at[i]);
}

void hgwi_about(hgwi_check *check, hgwi_draft *draft, hgw_rec rec) {
    if (draft)
        hgwi_about_text(check, draft, known_as(check, check->dossier, rec));
    add_spot(check, draft, check->dossier, rec);
}

void hgwi_about_beside(hgwi_check *check, hgwi_draft *draft, const hgw_doc *doc, hgw_rec rec) {
    const char *root = hgwi_rec_id(doc, HGW_ROOT);
    hgwi_about_text(check, draft, root ? root : "");
    if (rec != HGW_ROOT && draft)
        hgwi_about_text(check, draft, known_as(check, doc, rec));
    add_spot(check, draft, doc, rec);
}

/* ---- arguments ---- */

static hgwi_arg *add(hgwi_check *check, hgwi_draft *draft, const char *name, int kind, const char *value, size_t size) {
    hgwi_arg *arg = draft ? hgwi_room(check, 1, sizeof *arg) : NULL;
    if (!arg)
        return NULL;
    arg->name = name;
    arg->kind = kind;
    arg->value = hgwi_copy(check, value, size);
    if (!arg->value)
        return NULL;
    if (draft->last_arg)
        draft->last_arg->next = arg;
    else
        draft->args = arg;
    draft->last_arg = arg;
    return arg;
}

/* How much of a text fits a sentence, cut between characters; *cut tells whether there is more. */
static size_t fitting(const char *text, int *cut) {
    size_t size = 0;
    while (size <= LONGEST_TEXT && text[size])
        size++;
    *cut = size > LONGEST_TEXT;
    size -= (size_t)*cut;
    while (*cut && size > 0 && ((unsigned char)text[size] & 0xC0u) == 0x80u)
        size--;
    return size;
}

/* Long texts are cut: a finding names a goal, it does not repeat a page. */
static void add_text(hgwi_check *check, hgwi_draft *draft, const char *name, int kind, const char *value) {
    char room[LONGEST_TEXT + 4];
    int cut = 0;
    size_t size = value ? fitting(value, &cut) : 0;
    if (cut) {
        memcpy(room, value, size);
        memcpy(room + size, "…", sizeof "…" - 1);
        size += sizeof "…" - 1;
        value = room;
    }
    add(check, draft, name, kind, value ? value : "", size);
}

void hgwi_say_text(hgwi_check *check, hgwi_draft *draft, const char *name, const char *value) {
    add_text(check, draft, name, HGWI_SAY_TEXT, value);
}

void hgwi_say_quote(hgwi_check *check, hgwi_draft *draft, const char *name, const char *value) {
    add_text(check, draft, name, HGWI_SAY_QUOTE, value);
}

void hgwi_say_number(hgwi_check *check, hgwi_draft *draft, const char *name, int64_t number) {
    char digits[HGWI_NUMBER_ROOM];
    size_t size = hgwi_int_show(number, digits);
    hgwi_arg *arg = add(check, draft, name, HGWI_SAY_NUMBER, digits, size);
    if (arg)
        arg->number = number;
}

void hgwi_say_date(hgwi_check *check, hgwi_draft *draft, const char *name, hgw_date date) {
    char text[HGWI_DATE_ROOM];
    hgwi_date_show(date, text);
    hgwi_arg *arg = add(check, draft, name, HGWI_SAY_DATE, text, strlen(text));
    if (arg)
        arg->number = date;
}

void hgwi_say_month(hgwi_check *check, hgwi_draft *draft, const char *name, hgw_date date) {
    char text[HGWI_DATE_ROOM];
    hgwi_date_show(date, text);
    hgwi_arg *arg = add(check, draft, name, HGWI_SAY_MONTH, text, strlen(text) > 3 ? strlen(text) - 3 : 0);
    if (arg)
        arg->number = date;
}

void hgwi_say_choice(hgwi_check *check, hgwi_draft *draft, const char *name, int number, const char *token) {
    hgwi_arg *arg = add(check, draft, name, HGWI_SAY_TEXT, token, strlen(token));
    if (arg)
        arg->number = number;
}

void hgwi_say_part(hgwi_check *check, hgwi_draft *draft, const char *name, const hgw_doc *doc, hgw_rec rec) {
    static const struct {
        hgw_type type;
        hgw_field name, kind;
        int32_t enumeration;
    } parts[] = {
        {HGW_T_HOLIDAY, HGW_HOLIDAY_NAME, HGW_HOLIDAY_KIND, HGW_ENUM_HOLIDAY_KIND},
        {HGW_T_PERIOD, HGW_PERIOD_NAME, 0, 0},
        {HGW_T_BLOCK, HGW_BLOCK_NAME, 0, 0},
        {HGW_T_MEASURE_MOMENT, HGW_MEASURE_MOMENT_NAME, HGW_MEASURE_MOMENT_KIND, HGW_ENUM_MOMENT_KIND},
        {HGW_T_SCHOOL_YEAR, HGW_SCHOOL_YEAR_NAME, 0, 0},
    };
    const char *text = NULL;
    int32_t kind = 0, enumeration = 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i].type != hgw_rec_type(doc, rec))
            continue;
        text = hgw_get_text(doc, rec, parts[i].name);
        enumeration = parts[i].enumeration;
        kind = parts[i].kind ? (int32_t)hgw_get_int(doc, rec, parts[i].kind) : 0;
    }
    if (text && *text)
        hgwi_say_text(check, draft, name, text);
    else if (kind)
        hgwi_say_token(check, draft, name, enumeration, kind);
    else
        hgwi_say_text(check, draft, name, hgwi_rec_id(doc, rec));
}

void hgwi_say_real(hgwi_check *check, hgwi_draft *draft, const char *name, hgw_rec rec, hgw_field field) {
    char text[LONGEST_TEXT];
    int32_t size = hgw_show(check->dossier, rec, field, text, (int32_t)sizeof text);
    if (size < 0 || size >= (int32_t)sizeof text)
        size = (int32_t)hgwi_real_show(hgw_get_real(check->dossier, rec, field), text);
    add(check, draft, name, HGWI_SAY_REAL, text, (size_t)size);
}

void hgwi_say_amount(hgwi_check *check, hgwi_draft *draft, const char *name, double amount) {
    char text[HGWI_NUMBER_ROOM];
    hgwi_arg *arg = add(check, draft, name, HGWI_SAY_REAL, text, hgwi_real_show(amount, text));
    if (arg && amount >= 0 && amount < 1e9 && amount == (double)(int64_t)amount)
        arg->number = (int64_t)amount;
}

void hgwi_say_field(hgwi_check *check, hgwi_draft *draft, const char *name, hgw_field field) {
    char text[LONGEST_TEXT];
    const char *type = hgw_type_name(hgwi_type_of_field(field)), *own = hgw_field_name(field);
    size_t left = strlen(type), right = strlen(own);
    if (left + right + 2 > sizeof text)
        return;
    memcpy(text, type, left);
    text[left] = '.';
    memcpy(text + left + 1, own, right);
    hgwi_arg *arg = add(check, draft, name, HGWI_SAY_FIELD, text, left + 1 + right);
    if (arg)
        arg->number = field;
}

void hgwi_say_token(hgwi_check *check, hgwi_draft *draft, const char *name, int32_t enumeration, int32_t value) {
    const char *token = hgw_enum_token(enumeration, value);
    hgwi_arg *arg = token ? add(check, draft, name, HGWI_SAY_TOKEN, token, strlen(token)) : NULL;
    if (arg) {
        arg->number = value;
        arg->enumeration = enumeration;
    }
}

/* "A, B, C +15": free of language. */
static void add_list(hgwi_check *check, hgwi_draft *draft, const char *name, const hgw_doc *doc, const hgw_rec *recs,
                     int32_t count, hgw_field field, int32_t most, const char *quote) {
    hgwi_buf buf;
    hgwi_buf_start(&buf, check->pool.mem, (size_t)most * (LONGEST_TEXT + 8) + 64);
    int32_t named = 0, unnamed = 0;
    for (int32_t i = 0; i < count; i++) {
        const char *text = hgw_get_text(doc, recs[i], field);
        if (named == most) {
            unnamed += count - i;
            break;
        }
        if (!text || !*text) {
            unnamed++;
            continue;
        }
        int cut = 0;
        size_t size = fitting(text, &cut);
        hgwi_buf_text(&buf, named++ ? ", " : "");
        hgwi_buf_text(&buf, quote);
        hgwi_buf_add(&buf, text, size);
        hgwi_buf_text(&buf, quote);
    }
    if (named && unnamed) {
        hgwi_buf_text(&buf, " +");
        hgwi_buf_int(&buf, unnamed);
    }
    if (buf.status == HGW_OK)
        add(check, draft, name, HGWI_SAY_TEXT, buf.data ? buf.data : "", buf.size);
    else
        check->no_memory = 1;
    hgwi_buf_end(&buf);
}

int32_t hgwi_say_pupils(hgwi_check *check, hgwi_draft *draft, const char *name, const hgw_rec *pupils, int32_t count) {
    hgw_rec *sorted = hgwi_room(check, (size_t)count, sizeof *sorted);
    if (!sorted)
        return 1;
    int32_t known = 0, named = 0;
    for (int32_t i = 0; i < count; i++)
        if (pupils[i])
            sorted[known++] = pupils[i];
    hgwi_sort_ids(check, sorted, known);
    add_list(check, draft, name, check->dossier, sorted, known, HGW_PUPIL_GIVEN_NAME, LONGEST_LIST, "");
    for (int32_t i = 0; i < known; i++) {
        const char *given = hgw_pupil_given_name(check->dossier, sorted[i]);
        named |= given && *given;
    }
    return named ? known : 1;
}

void hgwi_say_goals(hgwi_check *check, hgwi_draft *draft, const char *name, const hgw_rec *goals, int32_t count) {
    add_list(check, draft, name, check->dossier, goals, count, HGW_GOAL_TEXT, LONGEST_CIRCLE, "\"");
}

int32_t hgwi_say_texts(hgwi_check *check, hgwi_draft *draft, const char *name, const hgw_rec *recs, int32_t count,
                       hgw_field field) {
    int named = 0;
    add_list(check, draft, name, check->dossier, recs, count, field, LONGEST_LIST, "\"");
    for (int32_t i = 0; i < count; i++) {
        const char *text = hgw_get_text(check->dossier, recs[i], field);
        named |= text && *text;
    }
    return named ? count : 1;
}

void hgwi_say_names(hgwi_check *check, hgwi_draft *draft, const char *name, const hgw_doc *doc, const hgw_rec *recs,
                    int32_t count, hgw_field field) {
    add_list(check, draft, name, doc, recs, count, field, LONGEST_CIRCLE, "\"");
}
