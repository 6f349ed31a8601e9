/* ask.c: how many school days there are, which one comes when, and where half of them are over. */
#include <hgw/calendar.h>

#include "country.h"
#include "school_time.h"

enum { GRADES = 8 };

/* The school time of one calendar while it is asked about, and the memory that it stands in. */
typedef struct question {
    hgwi_mem mem;
    hgwi_time time;
    size_t room;
} question;

static void end(question *q) {
    hgwi_mem_end(&q->mem, q->time.days, q->room * sizeof *q->time.days);
    hgwi_mem_end(&q->mem, q->time.weeks, q->room * sizeof *q->time.weeks);
    hgwi_mem_end(&q->mem, q->time.half, q->room * sizeof *q->time.half);
}

static void *places(const question *q, size_t size) {
    size_t bytes;
    return hgwi_fits_mul(q->room, size, &bytes) ? hgwi_mem_new(&q->mem, bytes) : NULL;
}

/* What all of them ask of their arguments.  For one day, `to` is the same one. */
static int32_t want(hgw_ctx *ctx, const hgw_doc *calendar, hgw_date from, hgw_date to, int32_t grade, const void *out) {
    if (!hgwi_ctx_good(ctx))
        return HGW_E_MISUSE;
    if (!out)
        return hgwi_fail(ctx, HGWI_ERR_MISUSE_NULL, NULL, 0);
    int32_t status = hgwi_want(ctx, calendar, HGW_T_CALENDAR, 0);
    if (status != HGW_OK)
        return status;
    if (!hgwi_date_valid(from) || !hgwi_date_valid(to))
        return hgwi_fail(ctx, HGWI_ERR_CALENDAR_DATE, NULL, 0);
    return grade < 0 || grade > GRADES ? hgwi_fail(ctx, HGWI_ERR_CALENDAR_GRADE, NULL, 0) : HGW_OK;
}

static int32_t begin(question *q, hgw_ctx *ctx, const hgw_doc *calendar, hgw_date from, hgw_date to, int32_t grade,
                     const void *out) {
    int32_t status = want(ctx, calendar, from, to, grade, out);
    if (status != HGW_OK)
        return status;
    *q = (question){hgwi_ctx_mem(ctx), {NULL, NULL, NULL, 0, 0, 0}, 0};
    q->room = hgwi_time_room(&calendar, 1); /* never 0: the root is a record */
    q->time.days = places(q, sizeof *q->time.days);
    q->time.weeks = places(q, sizeof *q->time.weeks);
    q->time.half = places(q, sizeof *q->time.half);
    if (!q->time.days || !q->time.weeks || !q->time.half) {
        end(q);
        return hgwi_fail(ctx, HGWI_ERR_NOMEM, NULL, 0);
    }
    hgwi_time_fill(&q->time, &calendar, 1, hgwi_region_of(&calendar, 1), grade);
    return HGW_OK;
}

int32_t hgw_date_school_days(hgw_ctx *ctx, const hgw_doc *calendar, hgw_date from, hgw_date to, int32_t grade,
                             double *out) {
    question q;
    if (out)
        *out = 0;
    int32_t status = begin(&q, ctx, calendar, from, to, grade, out);
    if (status != HGW_OK)
        return status;
    *out = hgwi_half_school_days(&q.time, from, to) / 2.0;
    end(&q);
    return HGW_OK;
}

int32_t hgw_date_add_school(hgw_ctx *ctx, const hgw_doc *calendar, hgw_date from, int32_t days, int32_t grade,
                            hgw_date *out) {
    question q;
    if (out)
        *out = 0;
    int32_t status = begin(&q, ctx, calendar, from, from, grade, out);
    if (status != HGW_OK)
        return status;
    *out = hgwi_add_school(&q.time, from, days);
    end(&q);
    return *out ? HGW_OK : hgwi_fail(ctx, HGWI_ERR_CALENDAR_DATE, NULL, 0);
}

int32_t hgw_date_half_way(hgw_ctx *ctx, const hgw_doc *calendar, hgw_date first, hgw_date last, hgw_date *out) {
    question q;
    if (out)
        *out = 0;
    int32_t status = begin(&q, ctx, calendar, first, last, 0, out);
    if (status != HGW_OK)
        return status;
    if (hgwi_school_days(&q.time, first, last) > 0)
        *out = hgwi_half_way(&q.time, first, last);
    end(&q);
    return HGW_OK;
}
