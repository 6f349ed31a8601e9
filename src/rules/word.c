/* word.c: messages in a language, from a pattern and arguments. */
#include <string.h>

#include "say.h"

/* What stands where an argument is not known, as for a goal without text. */
static const struct {
    const char *name;
    const char *words[2];
} unknown[] = {
    {"goal", {"dit doel", "this goal"}},
    {"goals", {"doelen zonder tekst", "goals without a text"}},
    {"prerequisite", {"een voorwaarde", "a prerequisite"}},
    {"plan", {"dit plan", "this plan"}},
    {"other", {"een ander plan", "another plan"}},
    {"pupil", {"een leerling", "a pupil"}},
    {"teacher", {"een collega", "a colleague"}},
    {"activity", {"deze activiteit", "this activity"}},
    {"names", {"deze leerlingen", "these pupils"}},
    {"who", {"deze leerling", "this pupil"}},
    {"about", {"deze leerling", "this pupil"}},
    {"day", {"deze periode", "this period"}},
    {"subgroup", {"zonder naam", "without a name"}},
    {"subject", {"dit vak", "this subject"}},
    {"need", {"deze behoefte", "this need"}},
    {"strength", {"een kracht", "a strength"}},
    {"outcome", {"deze opbrengst", "this outcome"}},
    {"quote", {"zonder woorden", "without words"}},
    {"part", {"een onderdeel zonder naam", "a part without a name"}},
    {"name", {"zonder naam", "without a name"}},
    {"year", {"zonder naam", "without a name"}},
    {"form", {"dit formulier", "this form"}},
    {"lessons", {"deze lessen", "these lessons"}},
    {"note", {"zonder toelichting", "without a note"}},
    {"text", {"deze tekst", "this text"}},
    {"unit", {"de methode", "the method"}},
    {"group", {"een andere groep", "another group"}},
};

static const char *const months[2][12] = {
    {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
     "december"},
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
     "December"},
};

static const hgwi_arg *arg_named(const hgwi_draft *draft, const char *name, size_t size) {
    for (const hgwi_arg *arg = draft->args; arg; arg = arg->next)
        if (strlen(arg->name) == size && memcmp(arg->name, name, size) == 0)
            return arg;
    return NULL;
}

static void word_month(hgw_date date, int column, hgwi_buf *buf) {
    if (!hgwi_date_valid(date))
        return;
    hgwi_buf_text(buf, months[column][date / 100 % 100 - 1]);
    hgwi_buf_char(buf, ' ');
    hgwi_buf_int(buf, date / 10000);
}

static void word_date(hgw_date date, int column, hgwi_buf *buf) {
    if (!hgwi_date_valid(date))
        return;
    hgwi_buf_int(buf, date % 100);
    hgwi_buf_char(buf, ' ');
    word_month(date, column, buf);
}

/* 12.5 is written 12,5 in Dutch. */
static void word_real(const char *value, int column, hgwi_buf *buf) {
    for (; *value; value++)
        hgwi_buf_char(buf, *value == '.' && column == 0 ? ',' : *value);
}

/* A sentence begins with a capital, also when it begins with these words. */
static void word_unknown(const char *name, size_t size, int column, hgwi_buf *buf) {
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
        if (strlen(unknown[i].name) != size || memcmp(unknown[i].name, name, size) != 0)
            continue;
        const char *words = unknown[i].words[column];
        char first = buf->size == 0 ? (char)(words[0] - 'a' + 'A') : words[0];
        hgwi_buf_char(buf, first);
        hgwi_buf_text(buf, words + 1);
        return;
    }
}

static void word_arg(const hgwi_arg *arg, int column, hgwi_buf *buf) {
    const char *label;
    int32_t lang = column ? HGW_LANG_EN : HGW_LANG_NL;
    switch (arg->kind) {
    case HGWI_SAY_DATE:
        word_date((hgw_date)arg->number, column, buf);
        break;
    case HGWI_SAY_MONTH:
        word_month((hgw_date)arg->number, column, buf);
        break;
    case HGWI_SAY_REAL:
        word_real(arg->value, column, buf);
        break;
    case HGWI_SAY_FIELD:
        hgwi_buf_text(buf, hgw_field_label((hgw_field)arg->number, lang));
        break;
    case HGWI_SAY_TOKEN:
        label = hgw_enum_label(arg->enumeration, (int32_t)arg->number, lang);
        hgwi_buf_text(buf, label ? label : arg->value);
        break;
    case HGWI_SAY_QUOTE:
        hgwi_buf_char(buf, '"');
        hgwi_buf_text(buf, arg->value);
        hgwi_buf_char(buf, '"');
        break;
    default:
        hgwi_buf_text(buf, arg->value);
        break;
    }
}

/* Of words between bars the one with the number, from 1; the last one for all other numbers. */
static void word_choice(const char *words, size_t size, int64_t number, hgwi_buf *buf) {
    const char *bar = NULL;
    for (int64_t at = 1; (bar = memchr(words, '|', size)) != NULL && at != number; at++) {
        size -= (size_t)(bar + 1 - words);
        words = bar + 1;
    }
    hgwi_buf_add(buf, words, bar ? (size_t)(bar - words) : size);
}

/* {name}, or {name:one|many}: the second gives only the word that fits the number. */
static void word_part(const hgwi_check *check, const hgwi_draft *draft, const char *part, size_t size, hgwi_buf *buf) {
    const char *colon = memchr(part, ':', size);
    size_t name = colon ? (size_t)(colon - part) : size;
    const hgwi_arg *arg = arg_named(draft, part, name);
    if (!colon) {
        if (arg && arg->value[0])
            word_arg(arg, check->column, buf);
        else
            word_unknown(part, name, check->column, buf);
        return;
    }
    word_choice(colon + 1, size - name - 1, arg ? arg->number : 0, buf);
}

void hgwi_word_message(const hgwi_check *check, const hgwi_draft *draft, const char *pattern, hgwi_buf *buf) {
    while (*pattern) {
        const char *open = strchr(pattern, '{');
        const char *close = open ? strchr(open, '}') : NULL;
        if (!close) {
            hgwi_buf_text(buf, pattern);
            return;
        }
        hgwi_buf_add(buf, pattern, (size_t)(open - pattern));
        word_part(check, draft, open + 1, (size_t)(close - open - 1), buf);
        pattern = close + 1;
    }
}
