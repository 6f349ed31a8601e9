/* course_rows.c: points into rows. */
#include "course_abreast.h"
#include "course_points.h"

/* ---- the first time: all that one pass can tell ---- */

typedef struct heap {
    hgwi_course_line line; /* its sums */
    double latest;
    int64_t n;
    int64_t ties, tied; /* points that are not later than all before: how many, and the number of the last */
    int in_order;
} heap;

static inline void add(heap *h, double w, double x, double v) {
    hgwi_course_add(&h->line, w, x, v);
    if (x > h->latest) {
        h->latest = x;
    } else {
        h->in_order &= x == h->latest;
        h->ties++;
        h->tied = h->n;
    }
    h->n++;
}

static inline double weight(const double *sem, int64_t i) {
    return sem ? 1 / hgwi_square(sem[i]) : 1;
}

/* Who calls this names either times or days, and errors or none, so that the compiler makes a loop for each kind. */
static inline heap look(hgwi_abreast *g, int k, const double *times, const int32_t *days, const double *sem) {
    const double *y = g->series[k].y;
    double t_eval = g->t_eval[k];
    int64_t i = 0, end = g->series[k].count;
    heap h = {.latest = -INFINITY, .in_order = 1};
    while (i < end && !hgwi_course_counts(hgwi_course_time(times, days, i), y[i], t_eval, sem, i))
        i++;
    double t_from = i < end ? hgwi_course_time(times, days, i) : 0, y_from = i < end ? y[i] : 0;
    /* as many as there are rows, whether they count or not */
    for (int64_t stop = end - i < HGWI_ROWS ? end : i + HGWI_ROWS; i < stop; i++) {
        double t = hgwi_course_time(times, days, i), score = y[i], x = t - t_from, v = score - y_from;
        if (!hgwi_course_counts(t, score, t_eval, sem, i))
            continue;
        g->x[h.n][k] = x;
        g->v[h.n][k] = v;
        if (sem)
            g->w[h.n][k] = weight(sem, i);
        add(&h, weight(sem, i), x, v);
    }
    g->t_from[k] = t_from;
    g->y_from[k] = y_from;
    g->next[k] = i;
    g->here[k] = h.n;
    for (; i < end; i++)
        if (hgwi_course_counts(hgwi_course_time(times, days, i), y[i], t_eval, sem, i))
            add(&h, weight(sem, i), hgwi_course_time(times, days, i) - t_from, y[i] - y_from);
    return h;
}

static inline heap look_at(hgwi_abreast *g, int k) {
    const hgwi_series *s = &g->series[k];
    if (s->t)
        return look(g, k, s->t, NULL, s->sem);
    return s->sem ? look(g, k, NULL, s->days, s->sem) : look(g, k, NULL, s->days, NULL);
}

/* In order, the first date is that of the first rows. */
static inline void tell_dates(hgwi_abreast *g, int k, const heap *h) {
    int64_t on_first = 0;
    double sum = 0;
    for (; on_first < g->here[k] && g->x[on_first][k] == 0; on_first++)
        sum += g->v[on_first][k];
    if (h->in_order && (on_first < g->here[k] || h->n == g->here[k])) {
        g->first[k] = g->t_from[k];
        g->last[k] = g->t_from[k] + h->latest;
        g->y0[k] = g->y_from[k] + (on_first > 1 ? sum / (double)on_first : 0);
    } else {
        hgwi_course_dates d = hgwi_course_dates_of(&g->series[k], g->t_eval[k]);
        g->first[k] = d.first;
        g->last[k] = d.last;
        g->y0[k] = d.y0;
    }
}

static inline void tell_few(hgwi_abreast *g, int k, const heap *h) {
    hgwi_course_few few = {0, 0, 0};
    int64_t from = h->n > HGWI_LAST_FEW ? h->n - HGWI_LAST_FEW : 0;
    if (h->n == g->here[k] && (from == 0 || h->tied < from)) {
        few.count = (double)(h->n - from);
        for (int64_t row = from; row < h->n; row++) {
            few.x += g->x[row][k];
            few.v += g->v[row][k];
        }
    } else {
        few = hgwi_course_last_few(&g->series[k], g->t_eval[k], g->t_from[k], g->y_from[k]);
    }
    g->few[k] = few.count;
    g->few_x[k] = few.x;
    g->few_v[k] = few.v;
}

void hgwi_abreast_look(hgwi_abreast *g) {
    g->goes_on = 0;
    g->places = g->count + g->count % 2;
    for (int k = 0; k < g->count; k++) {
        heap h = look_at(g, k);
        hgwi_abreast_put_sums(g, k, &h.line);
        g->n[k] = h.n;
        g->different[k] = h.n - h.ties;
        g->goes_on |= g->next[k] < g->series[k].count;
        tell_dates(g, k, &h);
        tell_few(g, k, &h);
    }
}

/* ---- later passes ---- */

static void take(hgwi_abreast *g, int k) {
    const hgwi_series *s = &g->series[k];
    int64_t i = g->next[k], row = 0;
    for (; row < HGWI_ROWS; i++, row++) {
        i = hgwi_course_skip(s, g->t_eval[k], i);
        if (i >= s->count)
            break;
        g->x[row][k] = hgwi_course_time(s->t, s->days, i) - g->t_from[k];
        g->v[row][k] = s->y[i] - g->y_from[k];
        g->w[row][k] = weight(s->sem, i);
    }
    g->next[k] = i;
    g->here[k] = row;
}

void hgwi_abreast_level(hgwi_abreast *g) {
    g->rows = 0;
    g->weighted = 0;
    for (int k = 0; k < g->count; k++) {
        g->rows = g->here[k] > g->rows ? g->here[k] : g->rows;
        g->weighted |= g->series[k].sem != NULL;
    }
    for (int k = 0; k < g->places; k++) {
        int64_t here = k < g->count ? g->here[k] : 0;
        for (int64_t row = here; row < g->rows; row++) {
            g->x[row][k] = 0;
            g->v[row][k] = g->alpha[k];
            g->w[row][k] = 0;
        }
        for (int64_t row = 0; row < here && g->weighted && !g->series[k].sem; row++)
            g->w[row][k] = 1;
    }
}

int hgwi_abreast_more(hgwi_abreast *g) {
    int more = 0;
    for (int k = 0; k < g->count && g->goes_on; k++)
        more |= g->next[k] < g->series[k].count;
    for (int k = 0; k < g->count && more; k++)
        take(g, k);
    return more;
}
