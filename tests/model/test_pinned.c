/* test_pinned.c: pinned.txt holds every number ever published.  Each of its lines must still hold, and every number
 * that is not provisional must be in it.  A missing line is printed as it must be added; a line is never changed or
 * taken out, but gets the word "retired" at its end when its row is retired. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hgw/hgw.h>

enum { LINE_ROOM = 200 };

static char *file; /* the whole of pinned.txt, with a line break before and after each line */

static int read_file(void **state) {
    FILE *in = fopen(HGW_SOURCE_DIR "/tests/model/pinned.txt", "rb");
    long size = 0;
    (void)state;
    if (in == NULL || fseek(in, 0, SEEK_END) != 0 || (size = ftell(in)) < 0 || fseek(in, 0, SEEK_SET) != 0)
        return -1;
    file = calloc((size_t)size + 2, 1);
    if (file == NULL || fread(file + 1, 1, (size_t)size, in) != (size_t)size)
        return -1;
    file[0] = '\n';
    return fclose(in);
}

static int drop_file(void **state) {
    (void)state;
    free(file);
    return 0;
}

/* 1 when the file has not the line; then the line is printed. */
static int missing(const char *line) {
    char whole[LINE_ROOM + 2];
    (void)snprintf(whole, sizeof whole, "\n%s\n", line);
    if (strstr(file, whole) != NULL)
        return 0;
    fprintf(stderr, "%s\n", line);
    return 1;
}

static int missing_fields(hgw_type type) {
    char line[LINE_ROOM];
    int count = 0;
    for (int32_t k = 0; k < hgw_field_count(type); k++) {
        hgw_field field = hgw_field_at(type, k);
        if (hgw_field_trait(field, HGW_TRAIT_PROVISIONAL))
            continue;
        (void)snprintf(line, sizeof line, "field %s.%s = 0x%08lX", hgw_type_name(type), hgw_field_name(field),
                       (unsigned long)field);
        count += missing(line);
    }
    return count;
}

static void every_number_is_in_the_file(void **state) {
    char line[LINE_ROOM];
    int count = 0;
    (void)state;
    for (int32_t i = 0; i < hgw_type_count(); i++) {
        hgw_type type = hgw_type_at(i);
        (void)snprintf(line, sizeof line, "type %s = %d", hgw_type_name(type), (int)type);
        if (!hgw_type_trait(type, HGW_TYPE_PROVISIONAL))
            count += missing(line);
        count += missing_fields(type);
    }
    for (int32_t e = 1; e <= hgw_enumeration_count(); e++) {
        if (hgw_enumeration_name(e) == NULL)
            continue;
        (void)snprintf(line, sizeof line, "enumeration %s = %d", hgw_enumeration_name(e), (int)e);
        count += missing(line);
        for (int32_t i = 0; i < hgw_enum_count(e); i++) {
            int32_t value = hgw_enum_at(e, i);
            (void)snprintf(line, sizeof line, "value %s.%s = %d", hgw_enumeration_name(e), hgw_enum_token(e, value),
                           (int)value);
            count += missing(line);
        }
    }
    assert_int_equal(count, 0);
}

static int32_t enumeration_named(const char *name) {
    for (int32_t e = 1; e <= hgw_enumeration_count(); e++)
        if (hgw_enumeration_name(e) != NULL && strcmp(hgw_enumeration_name(e), name) == 0)
            return e;
    return 0;
}

/* The number that a published name has now. */
static int32_t number_now(const char *what, char *dotted) {
    char *dot = NULL;
    if (strcmp(what, "type") == 0)
        return hgw_type_find(dotted);
    if (strcmp(what, "field") == 0)
        return hgw_field_find(dotted);
    if (strcmp(what, "enumeration") == 0)
        return enumeration_named(dotted);
    dot = strchr(dotted, '.');
    if (strcmp(what, "value") != 0 || dot == NULL)
        return 0;
    *dot = '\0';
    return hgw_enum_find(enumeration_named(dotted), dot + 1);
}

static void every_line_still_holds(void **state) {
    int lines = 0;
    (void)state;
    for (const char *at = file + 1; *at != '\0'; at = strchr(at, '\n') + 1) {
        char what[32], dotted[LINE_ROOM], spelled[32], end = '\0';
        long number = 0;
        assert_non_null(strchr(at, '\n'));
        if (*at == '#')
            continue;
        assert_int_equal(sscanf(at, "%31s %199s = %31s", what, dotted, spelled), 3);
        number = strtol(spelled, NULL, 0);
        int retired = sscanf(at, "%*s %*s = %*s retire%c", &end) == 1 && end == 'd';
        if (number <= 0 || number_now(what, dotted) != (retired ? 0 : (int32_t)number))
            fail_msg("%s %s was %s", what, dotted, spelled);
        lines++;
    }
    assert_true(lines > 500);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_number_is_in_the_file),
        cmocka_unit_test(every_line_still_holds),
    };
    return cmocka_run_group_tests(tests, read_file, drop_file);
}
