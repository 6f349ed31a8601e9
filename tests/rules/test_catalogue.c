/* The catalogue itself: words in both languages with the same arguments, sane thresholds, a row for each in the docs.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rules/catalogue/catalogue.h"

/* The names of arguments in a pattern, each once, as ",goal,n,". */
static void names_in(const char *pattern, char *names, size_t room) {
    strcpy(names, ",");
    for (const char *open = pattern; (open = strchr(open, '{')) != NULL; open++) {
        char name[64] = ",";
        size_t size = strcspn(open + 1, ":}");
        assert_true(size > 0 && size < sizeof name - 3 && strchr(open, '}'));
        strncat(name, open + 1, size);
        strcat(name, ",");
        int counts = size > 6 && strncmp(open + 1 + size - 6, "_count", 6) == 0; /* for a verb that only one has */
        if (!counts && !strstr(names, name)) {
            assert_true(strlen(names) + strlen(name) < room);
            strcat(names, name + 1);
        }
    }
}

static int commas(const char *text) {
    int count = 0;
    for (; *text; text++)
        count += *text == ',';
    return count;
}

static void same_arguments(const hgwi_rule *rule) {
    char left[256], right[256], one[80];
    names_in(rule->message[0], left, sizeof left);
    names_in(rule->message[1], right, sizeof right);
    if (commas(left) != commas(right))
        fail_msg("%s: %s and %s", rule->code, left, right);
    for (const char *at = left + 1; *at;) {
        size_t size = strcspn(at, ",");
        snprintf(one, sizeof one, ",%.*s,", (int)size, at);
        if (!strstr(right, one))
            fail_msg("%s: no %s in English", rule->code, one);
        at += size + 1;
    }
}

static void test_words(void **state) {
    (void)state;
    for (int i = 0; i < HGWI_RULE_COUNT; i++) {
        const hgwi_rule *rule = &hgwi_rules[i];
        same_arguments(rule);
        assert_in_range(rule->principle, 1, 7);
        assert_in_range(rule->severity, HGW_SEVERITY_CONTRADICTION, HGW_SEVERITY_STRENGTH);
        assert_true(rule->also <= 7 && rule->also != rule->principle && *rule->source);
        for (int column = 0; column < 2; column++) {
            const char *message = rule->message[column], *resolve = rule->resolve[column];
            size_t size = strlen(message);
            int strength = rule->severity == HGW_SEVERITY_STRENGTH;
            assert_true(size > 10 && !strchr(resolve, '{'));
            /* What is seen, then a question or leave; a strength asks nothing. */
            if (strength ? message[size - 1] == '?' || *resolve : !*resolve)
                fail_msg("%s: %s / %s", rule->code, message, resolve);
            if (!strength && !strchr(message, '?') && !strstr(message, "mag") && !strstr(message, "can"))
                fail_msg("%s asks nothing: %s", rule->code, message);
            assert_true(size < 300);
        }
        /* Nothing must, unless the team's own list says so. */
        if (strstr(rule->message[0], "moet") && !strstr(rule->message[0], "'dit moet'"))
            fail_msg("%s: %s", rule->code, rule->message[0]);
    }
}

static void test_thresholds(void **state) {
    (void)state;
    for (int i = 0; i < HGWI_LIMIT_COUNT; i++) {
        const hgwi_limit *limit = &hgwi_limits[i];
        assert_true(limit->least <= limit->amount && limit->amount <= limit->most);
        assert_true(*limit->name && *limit->unit && *limit->label[0] && *limit->label[1]);
        assert_in_range(limit->rule, 0, HGWI_RULE_COUNT - 1);
    }
}

static void test_documented(void **state) {
    (void)state;
    FILE *file = fopen(HGW_SOURCE_DIR "/docs/catalogue.md", "rb");
    char *text = calloc(1, 1u << 20), code[64];
    assert_non_null(file);
    assert_non_null(text);
    assert_true(fread(text, 1, (1u << 20) - 1, file) > 0);
    fclose(file);
    for (int i = 0; i < HGWI_RULE_COUNT; i++) {
        snprintf(code, sizeof code, "### `%s`\n", hgwi_rules[i].code);
        if (!strstr(text, code))
            fail_msg("docs/catalogue.md has no section for %s", hgwi_rules[i].code);
    }
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_words), cmocka_unit_test(test_thresholds),
                                       cmocka_unit_test(test_documented)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
