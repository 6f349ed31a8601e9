/* year_work.c: room, errors and writing for the files that work out a school year. */
#include "year_work.h"

#include <string.h>

#include "doc/doc.h"

enum { FRIDAY = 4, LONGEST_TEXT = 200 };

int32_t hgwi_workday_from(int32_t day) {
    int32_t weekday = day % HGWI_WEEK;
    return weekday > FRIDAY ? day + HGWI_WEEK - weekday : day;
}

int32_t hgwi_workday_until(int32_t day) {
    int32_t weekday = day % HGWI_WEEK;
    return weekday > FRIDAY ? day - (weekday - FRIDAY) : day;
}

void *hgwi_year_room(hgwi_year *year, size_t count, size_t size) {
    if (year->status != HGW_OK)
        return NULL;
    void *room = hgwi_pool_zeroed(&year->pool, count, size);
    if (!room)
        year->status = HGW_E_NOMEM;
    return room;
}

const char *hgwi_year_join(hgwi_year *year, const char *a, const char *b, const char *c) {
    const char *parts[] = {a, b, c};
    size_t size = 0, used = 0;
    for (int i = 0; i < 3; i++) {
        if (!parts[i] || strlen(parts[i]) > LONGEST_TEXT)
            return NULL;
        size += strlen(parts[i]);
    }
    char *text = hgwi_year_room(year, size + 1, 1);
    for (int i = 0; text && i < 3; i++) {
        memcpy(text + used, parts[i], strlen(parts[i]));
        used += strlen(parts[i]);
    }
    return text;
}

void hgwi_year_fail(hgwi_year *year, const hgw_doc *doc, hgwi_err err, hgw_rec rec, hgw_field field) {
    if (year->status == HGW_OK)
        year->status = hgwi_fail_on(year->ctx, doc, err, rec, field, -1);
}

int hgwi_year_span(hgwi_year *year, const hgw_doc *doc, hgw_rec rec, hgw_field first, hgw_field last, int32_t days[2]) {
    hgw_date from = (hgw_date)hgw_get_int(doc, rec, first), to = (hgw_date)hgw_get_int(doc, rec, last);
    if (from == 0 || to == 0)
        hgwi_year_fail(year, doc, HGWI_ERR_CALENDAR_DATE, rec, from == 0 ? first : last);
    else if (to < from)
        hgwi_year_fail(year, doc, HGWI_ERR_CALENDAR_ENDS_FIRST, rec, last);
    days[0] = hgwi_date_days(from);
    days[1] = hgwi_date_days(to);
    if (days[1] - days[0] >= HGWI_YEAR_MOST)
        hgwi_year_fail(year, doc, HGWI_ERR_CALENDAR_FAR, rec, last);
    return year->status == HGW_OK;
}

/* ---- writing ---- */

static int can_take(const hgwi_year *year, const char *id) {
    return id && *id && hgw_rec_find(year->out, id) == 0;
}

hgw_rec hgwi_year_add(hgwi_year *year, hgw_rec parent, hgw_field list, const char *id, const char *otherwise) {
    if (year->status != HGW_OK)
        return 0;
    const char *given = can_take(year, id) ? id : can_take(year, otherwise) ? otherwise : NULL;
    hgw_rec made = given ? hgwi_rec_append(year->out, parent, list) : hgw_rec_add(year->out, parent, list);
    if (made == 0)
        year->status = hgw_error_status(year->ctx);
    else if (given)
        hgwi_year_text(year, made, hgwi_field_of(hgw_rec_type(year->out, made), 1), given);
    return made;
}

void hgwi_year_int(hgwi_year *year, hgw_rec rec, hgw_field field, int64_t value) {
    if (year->status == HGW_OK)
        year->status = hgw_set_int(year->out, rec, field, value);
}

void hgwi_year_day(hgwi_year *year, hgw_rec rec, hgw_field field, int32_t day) {
    hgwi_year_int(year, rec, field, hgwi_date_from_days(day));
}

void hgwi_year_real(hgwi_year *year, hgw_rec rec, hgw_field field, double value) {
    if (year->status == HGW_OK)
        year->status = hgw_set_real(year->out, rec, field, value);
}

void hgwi_year_text(hgwi_year *year, hgw_rec rec, hgw_field field, const char *text) {
    if (text && year->status == HGW_OK)
        year->status = hgw_set_text(year->out, rec, field, text);
}

void hgwi_year_item(hgwi_year *year, hgw_rec rec, hgw_field list, int64_t value) {
    if (year->status == HGW_OK)
        year->status = hgw_item_add(year->out, rec, list, value);
}

void hgwi_year_field(hgwi_year *year, hgw_rec made, hgw_field into, int32_t from, hgw_rec rec, hgw_field field) {
    if (year->status == HGW_OK)
        year->status = hgwi_field_copy(year->out, made, into, year->calendars[from], rec, field);
}

void hgwi_year_copy(hgwi_year *year, hgw_rec made, int32_t from, hgw_rec rec, uint64_t leave_out) {
    if (year->status == HGW_OK)
        year->status = hgwi_record_copy(year->out, made, year->calendars[from], rec, leave_out);
}
