/* sentences.c: an evaluation in words: sentences, numbers, days and chances as people say them. */
#include "sentences.h"

#include <string.h>

static const char *const sentences[HGWI_SAYS_COUNT][2] = {
#define SENTENCE(name, nl, en) {nl, en},
#include "sentences.def"
#undef SENTENCE
};

static const char *const months[][2] = {
    {"januari", "January"}, {"februari", "February"}, {"maart", "March"},
    {"april", "April"},     {"mei", "May"},           {"juni", "June"},
    {"juli", "July"},       {"augustus", "August"},   {"september", "September"},
    {"oktober", "October"}, {"november", "November"}, {"december", "December"},
};

enum { TEXT_MOST = 16 * 1024 };

/* ---- speeches ---- */

void hgwi_speech_start(hgwi_speech *speech, hgwi_eval *e) {
    speech->e = e;
    speech->count = 0;
    hgwi_buf_start(&speech->buf, e->pool.mem, TEXT_MOST);
}

void hgwi_speech_about(hgwi_speech *speech, const char *name, const char *text) {
    int i = 0;
    while (i < speech->count && strcmp(speech->about[i].name, name) != 0)
        i++;
    if (i == HGWI_ABOUT_MOST)
        return;
    speech->about[i] = (hgwi_about){name, text ? text : ""};
    if (i == speech->count)
        speech->count++;
}

static const char *find(const hgwi_about *about, int count, const char *name, size_t size) {
    for (int i = 0; i < count; i++)
        if (strlen(about[i].name) == size && memcmp(about[i].name, name, size) == 0)
            return about[i].text;
    return "";
}

static void fill(hgwi_buf *buf, const char *pattern, const hgwi_about *about, int count) {
    for (const char *at = pattern; *at;) {
        size_t plain = strcspn(at, "{");
        hgwi_buf_add(buf, at, plain);
        at += plain;
        if (!*at)
            return;
        size_t size = strcspn(++at, "}");
        hgwi_buf_text(buf, find(about, count, at, size));
        at += size + (at[size] == '}');
    }
}

void hgwi_speech_say(hgwi_speech *speech, hgwi_sentence sentence) {
    if (speech->buf.size > 0)
        hgwi_buf_char(&speech->buf, ' ');
    fill(&speech->buf, sentences[sentence][speech->e->column], speech->about, speech->count);
}

/* A text that is too long for a sentence is cut by the buffer, which says so; then nothing is said. */
void hgwi_speech_put(hgwi_speech *speech, hgw_rec rec, hgw_field field) {
    hgwi_eval *e = speech->e;
    if (speech->buf.status == HGW_E_NOMEM)
        hgwi_eval_try(e, hgwi_fail(e->ctx, HGWI_ERR_NOMEM, NULL, 0));
    if (hgwi_eval_good(e) && speech->buf.status == HGW_OK && speech->buf.size > 0)
        hgwi_eval_try(e, hgw_set_textn(e->out, rec, field, speech->buf.data, speech->buf.size));
    hgwi_buf_end(&speech->buf);
}

/* ---- what stands in them ---- */

static const char *keep(hgwi_eval *e, hgwi_buf *buf) {
    char *text = buf->status == HGW_OK ? hgwi_eval_room(e, buf->size + 1, 1) : NULL;
    if (text && buf->size > 0)
        memcpy(text, buf->data, buf->size);
    if (buf->status == HGW_E_NOMEM)
        hgwi_eval_try(e, hgwi_fail(e->ctx, HGWI_ERR_NOMEM, NULL, 0));
    hgwi_buf_end(buf);
    return text ? text : "";
}

const char *hgwi_eval_word_of(hgwi_eval *e, hgwi_sentence sentence, const char *about, const char *text) {
    hgwi_about one = {about, text};
    hgwi_buf buf;
    hgwi_buf_start(&buf, e->pool.mem, TEXT_MOST);
    fill(&buf, sentences[sentence][e->column], &one, about ? 1 : 0);
    return keep(e, &buf);
}

const char *hgwi_eval_word_count(hgwi_eval *e, int64_t number) {
    hgwi_buf buf;
    hgwi_buf_start(&buf, e->pool.mem, TEXT_MOST);
    hgwi_buf_int(&buf, number);
    return keep(e, &buf);
}

/* A number with so many decimals, with the decimal sign of the language. */
static const char *with_decimals(hgwi_eval *e, double number, int decimals) {
    double scale = decimals == 2 ? 100 : (decimals == 1 ? 10 : 1), whole = floor(fabs(number) * scale + 0.5);
    hgwi_buf buf;
    hgwi_buf_start(&buf, e->pool.mem, TEXT_MOST);
    if (!hgwi_finite(number))
        return keep(e, &buf);
    if (whole > 1e15) {
        char room[HGWI_NUMBER_ROOM];
        hgwi_buf_add(&buf, room, hgwi_real_show(number, room));
        return keep(e, &buf);
    }
    if (number < 0 && whole > 0)
        hgwi_buf_char(&buf, '-');
    hgwi_buf_int(&buf, (int64_t)floor(whole / scale));
    if (decimals > 0) {
        int64_t rest = (int64_t)fmod(whole, scale);
        hgwi_buf_char(&buf, e->column == 0 ? ',' : '.');
        if (decimals == 2 && rest < 10)
            hgwi_buf_char(&buf, '0');
        hgwi_buf_int(&buf, rest);
    }
    return keep(e, &buf);
}

const char *hgwi_eval_word_score(hgwi_eval *e, double score, double see) {
    int small = hgwi_defined(see) && see < 0.5;
    return with_decimals(e, score, small ? (see < 0.05 ? 2 : 1) : 0);
}

const char *hgwi_eval_word_points(hgwi_eval *e, double points, double see) {
    const char *number = hgwi_eval_word_score(e, fabs(points), see);
    if (strcmp(number, "0") == 0)
        return hgwi_eval_word_of(e, HGWI_SAYS_LESS_THAN_POINT, NULL, NULL);
    return hgwi_eval_word_of(e, strcmp(number, "1") == 0 ? HGWI_SAYS_ONE_POINT : HGWI_SAYS_POINTS, "n", number);
}

const char *hgwi_eval_word_day(hgwi_eval *e, hgw_date day) {
    int32_t month = day / 100 % 100;
    hgwi_buf buf;
    hgwi_buf_start(&buf, e->pool.mem, TEXT_MOST);
    if (month >= 1 && month <= 12) {
        hgwi_buf_int(&buf, day % 100);
        hgwi_buf_char(&buf, ' ');
        hgwi_buf_text(&buf, months[month - 1][e->column]);
    }
    return keep(e, &buf);
}

/* Up to which chance "1 in n" is said. */
static const struct {
    double upto;
    int n;
} one_in[] = {{0.06, 20}, {0.11, 10}, {0.134, 8}, {0.155, 7}, {0.182, 6}, {0.225, 5}, {0.29, 4}, {1, 3}};

static const char *chance_below(hgwi_eval *e, double chance) {
    int i = 0;
    if (chance < 0.04)
        return hgwi_eval_word_of(e, HGWI_SAYS_LESS_THAN_ONE_IN, "n", "20");
    while (chance > one_in[i].upto)
        i++;
    return hgwi_eval_word_of(e, HGWI_SAYS_ABOUT_ONE_IN, "n", hgwi_eval_word_count(e, one_in[i].n));
}

/* Per cent in steps of five, and inside the grey zone: 25 to 75 when that runs from 20 to 80. */
static int64_t inside_grey(const hgwi_course_rules *rules, int64_t steps) {
    int64_t least = (int64_t)floor(rules->p_lo * 20 + 1e-9) * 5 + 5;
    int64_t most = (int64_t)ceil(rules->p_hi * 20 - 1e-9) * 5 - 5;
    steps = steps > most ? most : steps;
    steps = steps < least ? least : steps;
    return steps > 95 ? 95 : (steps < 5 ? 5 : steps);
}

const char *hgwi_eval_word_chance(hgwi_eval *e, double chance, int verdict) {
    if (!hgwi_defined(chance))
        return "";
    int64_t steps = (int64_t)floor(chance * 20 + 0.5) * 5;
    if (verdict == HGWI_ADJUST)
        return chance_below(e, chance);
    if (verdict == HGWI_ON_COURSE && steps > 95)
        return hgwi_eval_word_of(e, HGWI_SAYS_MORE_THAN_PERCENT, "n", "95");
    if (verdict != HGWI_ON_COURSE)
        steps = inside_grey(&e->rules, steps);
    return hgwi_eval_word_of(e, HGWI_SAYS_ABOUT_PERCENT, "n", hgwi_eval_word_count(e, steps));
}

const char *hgwi_eval_word_percent(hgwi_eval *e, double share) {
    return hgwi_eval_word_of(e, HGWI_SAYS_PERCENT, "n", with_decimals(e, 100 * share, 0));
}

const char *hgwi_eval_word_d(hgwi_eval *e, double d) {
    return with_decimals(e, d, 2);
}

const char *hgwi_eval_word_name(hgwi_eval *e, int32_t pupil) {
    const char *name = pupil >= 0 ? hgw_pupil_given_name(e->dossier, e->pupils[pupil]) : NULL;
    return name && *name ? name
                         : hgwi_eval_word_of(e, pupil < 0 ? HGWI_SAYS_THE_GROUP : HGWI_SAYS_THE_PUPIL, NULL, NULL);
}
