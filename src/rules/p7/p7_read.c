/* p7_read.c: principle 7, fields of a form that are filled in and that nobody reads.  It rests on what the host says
 * about use; without that it is not run. */
#include "rules/say.h"

typedef struct span {
    hgw_date first, last;
} span;

static int latest_first(const void *left, const void *right, void *user) {
    (void)user;
    const span *a = left, *b = right;
    return a->first != b->first ? (a->first > b->first ? -1 : 1) : (a->last < b->last) - (a->last > b->last);
}

/* The latest periods from holiday to holiday that are over, at most so many; NULL when there are not as many. */
static span *ended(hgwi_check *check, int32_t most) {
    const hgw_doc *doc = check->own ? check->own : check->country;
    int32_t count = 0;
    span *spans = doc ? hgwi_room(check, (size_t)hgwi_rec_last(doc), sizeof *spans) : NULL;
    for (hgw_rec r = 0; spans && (r = hgw_rec_next(doc, HGW_T_PERIOD, r)) != 0;) {
        span one = {hgw_period_first_day(doc, r), hgw_period_last_day(doc, r)};
        int32_t kind = hgw_period_kind(doc, r);
        if ((kind == 0 || kind == HGW_PERIOD_KIND_VACATION) && one.first != 0 && one.last >= one.first &&
            hgwi_over(check, one.last))
            spans[count++] = one;
    }
    if (!spans || count < most)
        return NULL;
    hgwi_sort(spans, (size_t)count, sizeof *spans, latest_first, NULL);
    return spans;
}

/* One text in a field of a form. */
typedef struct entry {
    hgw_rec field;  /* of the team document */
    int32_t series; /* equal for plans that come after each other */
    int32_t text;
    hgw_rec plan;
} entry;

typedef struct reading {
    const span *spans;
    int32_t span_count;
    hgw_date since;
    int32_t *plans;   /* by form: how many of those periods */
    uint32_t *in;     /* by form: the periods that have one, as bits */
    uint8_t *shown;   /* by form and by field: was it shown? */
    int32_t *filled;  /* by field: in how many of the plans */
    uint8_t *changed; /* by field: does the text differ between plans that come after each other? */
    entry *entries;
    int32_t count;
} reading;

static uint32_t spans_of(const hgwi_check *check, const reading *r, hgw_rec plan) {
    hgw_date first = 0, last = 0;
    uint32_t in = 0;
    hgwi_plan_days(check, plan, &first, &last);
    for (int32_t i = 0; i < r->span_count && first != 0 && last >= first; i++)
        if (first <= r->spans[i].last && last >= r->spans[i].first)
            in |= 1u << (uint32_t)i;
    return hgw_plan_state(check->dossier, plan) == HGW_PLAN_STATE_CONCEPT ? 0 : in;
}

/* Plans of one kind, subject and group come after each other. */
static int32_t series_of(hgwi_check *check, hgw_rec plan) {
    const hgw_doc *doc = check->dossier;
    hgwi_buf buf;
    hgwi_buf_start(&buf, check->pool.mem, 128);
    hgwi_buf_text(&buf, "series|");
    hgwi_buf_int(&buf, hgw_plan_kind(doc, plan));
    hgwi_buf_char(&buf, '|');
    hgwi_buf_int(&buf, hgw_plan_school_group(doc, plan));
    hgwi_buf_char(&buf, '|');
    hgwi_buf_int(&buf, hgwi_word(check, hgw_plan_subject(doc, plan)));
    int32_t key = 0;
    if (buf.status == HGW_OK)
        key = hgwi_word(check, hgwi_copy(check, buf.data, buf.size));
    else
        check->no_memory = 1;
    hgwi_buf_end(&buf);
    return key;
}

static void take_plan(hgwi_check *check, reading *r, hgw_rec plan) {
    const hgw_doc *doc = check->dossier;
    hgw_rec form = hgwi_form_of(check, plan);
    uint32_t in = form ? spans_of(check, r, plan) : 0;
    if (!in)
        return;
    r->plans[form]++;
    r->in[form] |= in;
    int32_t series = series_of(check, plan);
    for (int32_t i = 0, n = hgw_plan_plan_items_count(doc, plan); i < n; i++) {
        hgw_rec item = hgw_plan_plan_items_at(doc, plan, i);
        const char *id = hgw_plan_item_form_field(doc, item), *text = hgw_plan_item_text(doc, item);
        hgw_rec field = id ? hgw_rec_find(check->team, id) : 0;
        if (field && hgw_rec_parent(check->team, field) == form && hgwi_count_words(text) > 0)
            r->entries[r->count++] = (entry){field, series, hgwi_word(check, text), plan};
    }
}

static int entry_order(const void *left, const void *right, void *user) {
    (void)user;
    const entry *a = left, *b = right;
    if (a->field != b->field)
        return a->field < b->field ? -1 : 1;
    if (a->series != b->series)
        return a->series < b->series ? -1 : 1;
    if (a->plan != b->plan)
        return a->plan < b->plan ? -1 : 1;
    return (a->text > b->text) - (a->text < b->text);
}

static void tally(reading *r) {
    hgwi_sort(r->entries, (size_t)r->count, sizeof *r->entries, entry_order, NULL);
    for (int32_t i = 0; i < r->count; i++) {
        const entry *one = &r->entries[i], *former = i > 0 ? one - 1 : NULL;
        if (!former || former->field != one->field || former->plan != one->plan)
            r->filled[one->field]++;
        if (former && former->field == one->field && former->series == one->series && former->text != one->text)
            r->changed[one->field] = 1;
    }
}

/* Enter what was shown since the first of the periods; gives the periods in which the host kept record of use. */
static uint32_t hear_uses(const hgwi_check *check, reading *r) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs records = hgwi_all(check, HGW_T_USE_RECORD);
    uint32_t kept = 0;
    for (int32_t i = 0; i < records.count; i++) {
        hgw_date used = hgw_use_record_used_on(doc, records.at[i]);
        hgw_rec plan = hgw_use_record_plan(doc, records.at[i]);
        for (int32_t j = 0; j < r->span_count; j++)
            if (used >= r->spans[j].first && used <= r->spans[j].last)
                kept |= 1u << (uint32_t)j;
        hgw_rec form = plan && check->visible[plan] ? hgwi_form_of(check, plan) : 0;
        if (!form || (used != 0 && used < r->since))
            continue;
        int32_t n = hgw_use_record_form_fields_count(doc, records.at[i]);
        if (n == 0)
            r->shown[form] = 1;
        for (int32_t j = 0; j < n; j++) {
            const char *id = hgw_use_record_form_fields_at(doc, records.at[i], j);
            r->shown[id ? hgw_rec_find(check->team, id) : 0] = 1;
        }
    }
    return kept;
}

static void judge(hgwi_check *check, const reading *r, hgw_rec form) {
    const hgw_doc *team = check->team;
    int32_t n = hgw_form_template_form_fields_count(team, form), count = 0;
    hgw_rec *fields = hgwi_room(check, (size_t)n, sizeof *fields);
    for (int32_t i = 0; i < n && fields; i++) {
        hgw_rec field = hgw_form_template_form_fields_at(team, form, i);
        if (!r->shown[field] && !r->changed[field] && r->filled[field] > 0 &&
            r->filled[field] * 100.0 >= r->plans[form] * check->limits[HGWI_LIMIT_FIELD_NEVER_READ_percent])
            fields[count++] = field;
    }
    if (count == 0 || !fields)
        return;
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_beside(check, draft, team, form);
    for (int32_t i = 0; i < count; i++)
        hgwi_see(check, draft, team, fields[i]);
    hgwi_say_quote(check, draft, "form", hgw_form_template_name(team, form));
    hgwi_say_names(check, draft, "fields", team, fields, count, HGW_FORM_FIELD_NAME);
    hgwi_say_number(check, draft, "field_count", count);
    hgwi_say_number(check, draft, "n", r->span_count);
}

static int make(hgwi_check *check, reading *r) {
    size_t room = (size_t)hgwi_rec_last(check->team) + 1;
    r->plans = hgwi_room(check, room, sizeof *r->plans);
    r->in = hgwi_room(check, room, sizeof *r->in);
    r->shown = hgwi_room(check, room, sizeof *r->shown);
    r->filled = hgwi_room(check, room, sizeof *r->filled);
    r->changed = hgwi_room(check, room, sizeof *r->changed);
    r->entries = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PLAN_ITEM).count, sizeof *r->entries);
    return !check->no_memory;
}

/* Is there a form in use with fields?  If not, nobody misses the look at how it is read. */
static int any_form(const hgwi_check *check) {
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    for (hgw_rec form = 0; (form = hgw_rec_next(check->team, HGW_T_FORM_TEMPLATE, form)) != 0;)
        if (hgwi_form_used(check, form, 0) && hgw_form_template_form_fields_count(check->team, form) > 0)
            return 1;
    for (int32_t i = 0; i < plans.count; i++) {
        hgw_rec form = hgwi_form_of(check, plans.at[i]);
        if (form && hgwi_form_used(check, form, 1) && hgw_form_template_form_fields_count(check->team, form) > 0)
            return 1;
    }
    return 0;
}

void hgwi_rule_field_never_read(hgwi_check *check) {
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    reading r = {.span_count = (int32_t)check->limits[HGWI_LIMIT_FIELD_NEVER_READ_periods]};
    if (hgwi_all(check, HGW_T_USE_RECORD).count == 0) {
        if (any_form(check))
            check->partly[HGWI_RULE_FIELD_NEVER_READ] = HGW_NOT_RUN_REASON_NO_USE_RECORDS;
        return;
    }
    r.spans = ended(check, r.span_count);
    if (!r.spans || !make(check, &r))
        return;
    uint32_t all = (1u << (uint32_t)r.span_count) - 1;
    r.since = r.spans[r.span_count - 1].first;
    for (int32_t i = 0; i < plans.count && !check->no_memory; i++)
        take_plan(check, &r, plans.at[i]);
    if (check->no_memory || hear_uses(check, &r) != all)
        return;
    tally(&r);
    for (hgw_rec form = 0; !check->no_memory && (form = hgw_rec_next(check->team, HGW_T_FORM_TEMPLATE, form)) != 0;)
        if (hgwi_form_used(check, form, r.plans[form] > 0) && r.in[form] == all && !r.shown[form])
            judge(check, &r, form);
}
