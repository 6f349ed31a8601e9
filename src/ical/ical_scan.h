/* ical_scan.h: the lines of a file, counted and checked before anything else sees them; knows nothing of libical. */
#ifndef HGWI_ICAL_SCAN_H
#define HGWI_ICAL_SCAN_H

#include "ical_base.h"

/* Most bytes of a line as it stands, and of a property that is read; a BEGIN or END has fewer than HGWI_ICAL_HEAD. */
enum { HGWI_ICAL_LONGEST = 65536, HGWI_ICAL_HEAD = 1024 };

typedef struct hgwi_ical_lines {
    const char *text;
    size_t size, at;
    int64_t line; /* of the one that comes */
} hgwi_ical_lines;

/* A line with those that go on from it, folds and all. */
typedef struct hgwi_ical_line {
    const char *raw;
    size_t size;
    int64_t line;
} hgwi_ical_line;

void hgwi_ical_lines_start(hgwi_ical_lines *lines, const char *text, size_t size);
int hgwi_ical_lines_next(hgwi_ical_lines *lines, hgwi_ical_line *line);

/* The line without folds and control characters, NUL-terminated, as far as it fits; gives the size it wants. */
size_t hgwi_ical_unfold(const hgwi_ical_line *line, char *room, size_t capacity);

/* A property, pointing into an unfolded line that it cuts up. */
typedef struct hgwi_ical_prop {
    const char *name;
    const char *zone; /* TZID, or NULL */
    char *value;
    size_t size; /* of the value */
} hgwi_ical_prop;

/* 0 when it is none. */
int hgwi_ical_split(char *text, size_t size, hgwi_ical_prop *prop);

/* What a first look through the file gave. */
typedef struct hgwi_ical_file {
    int64_t max_bytes, max_events;
    hgwi_ical_pile zones; /* hashes of the names of time zones that it holds */
    hgwi_ical_pile title; /* the first X-WR-CALNAME */
} hgwi_ical_file;

/* Hold the file against the limits and against the order of BEGIN and END.  Ends nothing of `file`. */
int32_t hgwi_ical_scan(hgw_ctx *ctx, const char *text, size_t size, hgwi_ical_file *file);

uint64_t hgwi_ical_zone(const char *name);

#endif
