/* ical_export.c: dates of a calendar or a dossier as iCalendar. */
#include <hgw/ical.h>

#include <string.h>

#include "ical_write.h"

typedef struct writing {
    hgw_ctx *ctx;
    const hgw_doc *doc;
    const hgw_doc *const *beside;
    int32_t count;
    int english, with_texts, with_names;
    const char *year;     /* of the options, or NULL */
    const hgw_doc *years; /* the calendar that has it */
    hgw_rec in_year;      /* its school year; 0: all */
    hgwi_ical_file_out file;
    hgwi_ical_pile line; /* a summary in the making */
    int32_t status;      /* of making it */
} writing;

/* ---- summaries ---- */

static void line_start(writing *w) {
    w->line.size = 0;
}

static void line_add(writing *w, const char *text) {
    if (w->status == HGW_OK)
        w->status = hgwi_ical_add(&w->line, text, strlen(text));
}

static void line_number(writing *w, int64_t number) {
    char digits[24], *at = digits + sizeof digits;
    *--at = '\0';
    for (; number > 0; number /= 10)
        *--at = (char)('0' + number % 10);
    line_add(w, at);
}

/* Put what was made on the day; nothing when there was no memory to make it. */
static void put(writing *w, hgw_rec rec, hgw_date first, hgw_date last, const char *text) {
    if (w->status == HGW_OK)
        w->status = hgwi_ical_add(&w->line, "", 1);
    if (w->status == HGW_OK) {
        hgwi_ical_entry entry = {rec, first, last, w->line.data, text};
        hgwi_ical_put(&w->file, &entry);
    }
}

static int empty(const char *text) {
    return !text || text[0] == '\0';
}

/* ---- calendars ---- */

/* What each type has, and what stands for a name that it has not: a word with its number, or the label of its kind. */
static const struct {
    hgw_type type;
    hgw_field first, last, name, number, kind;
    int32_t kinds;
    const char *word[2];
} rows[] = {
    {HGW_T_PERIOD,
     HGW_PERIOD_FIRST_DAY,
     HGW_PERIOD_LAST_DAY,
     HGW_PERIOD_NAME,
     HGW_PERIOD_NUMBER,
     0,
     0,
     {"Periode", "Period"}},
    {HGW_T_HOLIDAY,
     HGW_HOLIDAY_FIRST_DAY,
     HGW_HOLIDAY_LAST_DAY,
     HGW_HOLIDAY_NAME,
     0,
     HGW_HOLIDAY_KIND,
     HGW_ENUM_HOLIDAY_KIND,
     {"Vakantie", "Holiday"}},
    {HGW_T_FREE_DAY, HGW_FREE_DAY_DAY, HGW_FREE_DAY_DAY, HGW_FREE_DAY_NAME, 0, 0, 0, {"Vrije dag", "Day off"}},
    {HGW_T_MEASURE_MOMENT,
     HGW_MEASURE_MOMENT_WINDOW_START,
     HGW_MEASURE_MOMENT_WINDOW_END,
     HGW_MEASURE_MOMENT_NAME,
     0,
     HGW_MEASURE_MOMENT_KIND,
     HGW_ENUM_MOMENT_KIND,
     {"Meetmoment", "Measuring moment"}},
    {HGW_T_BLOCK, HGW_BLOCK_FIRST_DAY, HGW_BLOCK_LAST_DAY, HGW_BLOCK_NAME, HGW_BLOCK_NUMBER, 0, 0, {"Blok", "Block"}},
};

static hgw_date date_of(const hgw_doc *doc, hgw_rec rec, hgw_field field) {
    return (hgw_date)hgw_get_int(doc, rec, field);
}

static void name_of(writing *w, size_t row, hgw_rec rec) {
    const char *name = hgw_get_text(w->doc, rec, rows[row].name);
    int64_t number = rows[row].number ? hgw_get_int(w->doc, rec, rows[row].number) : 0;
    int32_t kind = rows[row].kind ? (int32_t)hgw_get_int(w->doc, rec, rows[row].kind) : 0;
    const char *label = kind ? hgw_enum_label(rows[row].kinds, kind, hgw_ctx_lang(w->ctx)) : NULL;
    line_start(w);
    line_add(w, !empty(name) ? name : !empty(label) ? label : rows[row].word[w->english]);
    if (empty(name) && number > 0) {
        line_add(w, " ");
        line_number(w, number);
    }
    if (rows[row].type == HGW_T_FREE_DAY && hgw_free_day_half(w->doc, rec))
        line_add(w, w->english ? " (half a day)" : " (halve dag)");
}

/* As the questions of calendar.h count them: of holidays of a region those of the calendar's own, and optional ones
 * not. */
static int counts(const hgw_doc *doc, hgw_rec rec) {
    if (hgw_rec_type(doc, rec) != HGW_T_HOLIDAY)
        return 1;
    const char *region = hgw_holiday_region(doc, rec), *own = hgw_calendar_region(doc, HGW_ROOT);
    return !hgw_holiday_optional(doc, rec) && (!region || (own && strcmp(region, own) == 0));
}

static void write_calendar(writing *w) {
    for (size_t row = 0; row < sizeof rows / sizeof rows[0]; row++) {
        for (hgw_rec rec = 0; (rec = hgw_rec_next(w->doc, rows[row].type, rec)) != 0;) {
            if ((w->in_year != 0 && hgw_rec_parent(w->doc, rec) != w->in_year) || !counts(w->doc, rec))
                continue;
            name_of(w, row, rec);
            put(w, rec, date_of(w->doc, rec, rows[row].first), date_of(w->doc, rec, rows[row].last), NULL);
        }
    }
}

/* ---- dossiers ---- */

/* A record of a beside document of this type by its id. */
static hgw_rec beside(const writing *w, hgw_type root, const char *id, const hgw_doc **doc) {
    for (int32_t i = 0; i < w->count && id; i++) {
        *doc = w->beside[i];
        hgw_rec rec = hgw_rec_type(*doc, HGW_ROOT) == root ? hgw_rec_find(*doc, id) : 0;
        if (rec != 0)
            return rec;
    }
    return 0;
}

static hgw_date look_back_day(const writing *w, hgw_rec goal) {
    const hgw_doc *calendar = NULL;
    hgw_date day = hgw_goal_target_date(w->doc, goal);
    hgw_rec period = day ? 0 : beside(w, HGW_T_CALENDAR, hgw_goal_period(w->doc, goal), &calendar);
    hgw_type type = hgw_rec_type(calendar, period);
    if (type == HGW_T_PERIOD)
        return hgw_period_last_day(calendar, period);
    return type == HGW_T_BLOCK ? hgw_block_last_day(calendar, period) : day;
}

static int in_year(const writing *w, hgw_date day) {
    return day != 0 && (!w->years || hgw_date_find(w->years, day, HGW_T_SCHOOL_YEAR, 0) == w->in_year);
}

static void write_goals(writing *w) {
    for (int32_t i = 0, count = hgw_dossier_goals_count(w->doc, HGW_ROOT); i < count; i++) {
        hgw_rec goal = hgw_dossier_goals_at(w->doc, HGW_ROOT, i);
        hgw_date day = look_back_day(w, goal);
        const hgw_doc *team = NULL;
        if (!in_year(w, day))
            continue;
        hgw_rec subject = beside(w, HGW_T_TEAM, hgw_goal_subject(w->doc, goal), &team);
        const char *name = hgw_rec_type(team, subject) == HGW_T_SUBJECT ? hgw_subject_name(team, subject) : NULL;
        line_start(w);
        line_add(w, w->english ? "Looking back on a goal" : "Terugkijken op een doel");
        if (!empty(name)) {
            line_add(w, ": ");
            line_add(w, name);
        }
        put(w, goal, day, day, w->with_texts ? hgw_goal_text(w->doc, goal) : NULL);
    }
}

static void write_evaluations(writing *w) {
    for (hgw_rec rec = 0; (rec = hgw_rec_next(w->doc, HGW_T_EVALUATION, rec)) != 0;) {
        hgw_date day = hgw_evaluation_planned_for(w->doc, rec);
        if (!in_year(w, day) || hgw_evaluation_held_on(w->doc, rec) != 0)
            continue;
        line_start(w);
        line_add(w, w->english ? "Evaluation" : "Evaluatie");
        put(w, rec, day, day, NULL);
    }
}

/* "Gesprek: kindgesprek (Noor, Sem)", as far as the options ask for it. */
static void talk_line(writing *w, hgw_rec talk) {
    const char *kind =
        hgw_enum_label(HGW_ENUM_CONVERSATION_KIND, hgw_conversation_kind(w->doc, talk), hgw_ctx_lang(w->ctx));
    int named = 0;
    line_start(w);
    line_add(w, w->english ? "Conversation" : "Gesprek");
    if (w->with_texts && !empty(kind)) {
        line_add(w, ": ");
        line_add(w, kind);
    }
    for (int32_t i = 0, count = hgw_conversation_pupils_count(w->doc, talk); w->with_names && i < count; i++) {
        const char *name = hgw_pupil_given_name(w->doc, hgw_conversation_pupils_at(w->doc, talk, i));
        if (empty(name))
            continue;
        line_add(w, named++ ? ", " : " (");
        line_add(w, name);
    }
    if (named)
        line_add(w, ")");
}

static void write_talks(writing *w) {
    for (hgw_rec rec = 0; (rec = hgw_rec_next(w->doc, HGW_T_CONVERSATION, rec)) != 0;) {
        hgw_date day = hgw_conversation_planned_for(w->doc, rec);
        if (!in_year(w, day) || hgw_conversation_held_on(w->doc, rec) != 0)
            continue;
        talk_line(w, rec);
        put(w, rec, day, day, NULL);
    }
}

/* ---- the verb ---- */

static int is_year(const hgw_doc *calendar, hgw_rec year, const char *wanted) {
    const char *id = hgw_school_year_id(calendar, year), *name = hgw_school_year_name(calendar, year);
    return (id && strcmp(id, wanted) == 0) || (name && strcmp(name, wanted) == 0);
}

/* Find the school year that the options ask for, in the calendar itself or in one beside a dossier. */
static int32_t find_year(writing *w) {
    int own = hgw_rec_type(w->doc, HGW_ROOT) == HGW_T_CALENDAR;
    for (int32_t i = 0; i < (own ? 1 : w->count); i++) {
        const hgw_doc *doc = own ? w->doc : w->beside[i];
        for (hgw_rec year = 0; (year = hgw_rec_next(doc, HGW_T_SCHOOL_YEAR, year)) != 0;) {
            if (!is_year(doc, year, w->year))
                continue;
            w->years = doc;
            w->in_year = year;
            return HGW_OK;
        }
    }
    return hgwi_ical_fail(w->ctx, HGWI_ICAL_YEAR, -1);
}

static int32_t want(writing *w, const hgw_doc *options, char **out) {
    hgw_ctx *ctx = w->ctx;
    hgw_type type = hgw_rec_type(w->doc, HGW_ROOT);
    if (hgw_ctx_lang(ctx) == 0)
        return HGW_E_MISUSE;
    if (!w->doc || !out)
        return hgwi_ical_fail(ctx, HGWI_ICAL_NULL, -1);
    if (type != HGW_T_CALENDAR && type != HGW_T_DOSSIER)
        return hgwi_ical_fail(ctx, type ? HGWI_ICAL_TYPE : HGWI_ICAL_HANDLE, -1);
    int32_t status = hgwi_ical_want(ctx, w->beside, w->count, options, HGW_T_EXPORT_OPTIONS);
    if (status != HGW_OK)
        return status;
    if (hgw_ctx_today(ctx) == 0)
        return hgwi_ical_fail(ctx, HGWI_ICAL_TODAY, -1);
    w->english = hgw_ctx_lang(ctx) == HGW_LANG_EN;
    w->with_texts = options && hgw_export_options_with_texts(options, HGW_ROOT);
    w->with_names = options && hgw_export_options_with_names(options, HGW_ROOT);
    w->year = options ? hgw_export_options_school_year(options, HGW_ROOT) : NULL;
    return w->year ? find_year(w) : HGW_OK;
}

int32_t hgw_ical_export(hgw_ctx *ctx, const hgw_doc *doc, const hgw_doc *const *beside, int32_t count,
                        const hgw_doc *options, char **out, size_t *size) {
    writing w = {.ctx = ctx, .doc = doc, .beside = beside, .count = count, .line = {.ctx = ctx}};
    if (out)
        *out = NULL;
    if (size)
        *size = 0;
    int32_t status = want(&w, options, out);
    if (status != HGW_OK)
        return status;
    int dossier = hgw_rec_type(doc, HGW_ROOT) == HGW_T_DOSSIER;
    hgwi_ical_open(&w.file, ctx, doc, dossier ? NULL : hgw_calendar_title(doc, HGW_ROOT));
    if (dossier) {
        write_goals(&w);
        write_evaluations(&w);
        write_talks(&w);
    } else {
        write_calendar(&w);
    }
    hgwi_ical_end(&w.line);
    if (w.file.status == HGW_OK)
        w.file.status = w.status;
    return hgwi_ical_close(&w.file, out, size);
}
