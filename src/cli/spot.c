/* spot.c: finding a place again in a text that has been read as JSON already.  On anything else it stops early. */
#include "spot.h"

#include <stdlib.h>
#include <string.h>

typedef struct text {
    const char *at, *end;
} text;

static int is(const text *in, const char *these) {
    return in->at < in->end && *in->at != '\0' && strchr(these, *in->at) != NULL;
}

static void skip_blanks(text *in) {
    while (is(in, " \t\r\n"))
        in->at++;
}

static void skip_string(text *in) {
    for (in->at++; in->at < in->end && *in->at != '"'; in->at++)
        in->at += *in->at == '\\';
    in->at = in->at < in->end ? in->at + 1 : in->end;
}

static void skip_value(text *in) {
    size_t depth = 0;
    do {
        skip_blanks(in);
        if (is(in, "\"")) {
            skip_string(in);
        } else {
            depth += is(in, "{[") ? 1 : 0;
            depth -= is(in, "}]") && depth > 0 ? 1 : 0;
            in->at += in->at < in->end;
            while (in->at < in->end && depth == 0 && !is(in, ",}] \t\r\n"))
                in->at++;
        }
    } while (in->at < in->end && depth > 0);
}

/* From the start of an object or a list to the member or item; 0 when it is not there. */
static int enter(text *in, const char *name, size_t size) {
    int object = is(in, "{");
    unsigned long left = object ? 0 : strtoul(name, NULL, 10);
    if (!object && !is(in, "["))
        return 0;
    for (in->at++, skip_blanks(in); in->at < in->end && !is(in, "}]"); skip_blanks(in)) {
        const char *key = in->at;
        int found = !object && left-- == 0;
        if (object) {
            skip_string(in);
            found = (size_t)(in->at - key) == size + 2 && memcmp(key + 1, name, size) == 0;
            skip_blanks(in);
            in->at += is(in, ":");
            skip_blanks(in);
        }
        if (found)
            return 1;
        skip_value(in);
        skip_blanks(in);
        in->at += is(in, ",");
    }
    return 0;
}

void cli_spot(const cli_bytes *bytes, const char *pointer, int64_t *line, int64_t *column) {
    text in = {bytes->data, bytes->data + bytes->size};
    const char *found;
    skip_blanks(&in);
    found = in.at;
    while (*pointer == '/') {
        size_t size = strcspn(++pointer, "/");
        if (!enter(&in, pointer, size))
            break;
        found = in.at;
        pointer += size;
    }
    *line = *column = 1;
    for (const char *at = bytes->data; at < found; at++) {
        *column = *at == '\n' ? 1 : *column + 1;
        *line += *at == '\n';
    }
}
