/* test_model.c: the metadata functions answer for every row, and give 0 or NULL for what does not exist. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include <hgw/hgw.h>

#include "model/model.h"

enum { TYPES = 256 };

/* What a field holds: its kind, or the kind of its items. */
static int32_t holds(hgw_field field) {
    int32_t kind = hgw_field_kind(field);
    return kind == HGW_K_LIST ? hgw_field_trait(field, HGW_TRAIT_ITEM) : kind;
}

static void assert_texts(const char *nl, const char *en) {
    assert_non_null(nl);
    assert_non_null(en);
    assert_true(strlen(nl) > 0 && strlen(en) > 0);
}

static void every_type_has_a_name_labels_and_a_reason(void **state) {
    (void)state;
    hgw_type before = 0;
    for (int32_t i = 0; i < hgw_type_count(); i++) {
        hgw_type type = hgw_type_at(i);
        assert_true(type > before);
        before = type;
        assert_int_equal(hgw_type_find(hgw_type_name(type)), type);
        assert_texts(hgw_type_label(type, HGW_LANG_NL), hgw_type_label(type, HGW_LANG_EN));
        assert_texts(hgw_type_doc(type, HGW_LANG_NL), hgw_type_doc(type, HGW_LANG_EN));
        assert_in_range(hgw_field_count(type), 1, HGWI_MAX_FIELDS);
        assert_in_range(hgw_type_trait(type, HGW_TYPE_CLUSTER), 1, hgw_enum_count(HGW_ENUM_CLUSTER));
        assert_int_equal(hgw_type_trait(type, HGW_TYPE_SINCE), 1);
    }
    assert_int_equal(before, hgwi_type_limit());
}

static void every_field_has_a_name_labels_a_reason_and_a_class(void **state) {
    (void)state;
    for (int32_t i = 0; i < hgw_type_count(); i++) {
        hgw_type type = hgw_type_at(i);
        for (int32_t k = 0; k < hgw_field_count(type); k++) {
            hgw_field field = hgw_field_at(type, k);
            char dotted[200];
            (void)snprintf(dotted, sizeof dotted, "%s.%s", hgw_type_name(type), hgw_field_name(field));
            assert_int_equal(hgw_field_find(dotted), field);
            assert_int_equal(field >> 16, type);
            assert_texts(hgw_field_label(field, HGW_LANG_NL), hgw_field_label(field, HGW_LANG_EN));
            assert_texts(hgw_field_doc(field, HGW_LANG_NL), hgw_field_doc(field, HGW_LANG_EN));
            assert_true(strlen(hgw_field_doc(field, HGW_LANG_NL)) > 15);
            assert_non_null(hgw_enum_token(HGW_ENUM_PRIVACY, hgw_field_trait(field, HGW_TRAIT_PRIVACY)));
            assert_in_range(hgw_field_kind(field), HGW_K_BOOL, HGW_K_LIST);
            assert_in_range(holds(field), HGW_K_BOOL, HGW_K_RECORD);
            assert_int_equal(holds(field) == HGW_K_ENUM, hgw_field_trait(field, HGW_TRAIT_ENUM) != 0);
        }
    }
}

static void ids_come_first_and_only_where_a_type_has_them(void **state) {
    (void)state;
    for (int32_t i = 0; i < hgw_type_count(); i++) {
        hgw_type type = hgw_type_at(i);
        const hgwi_type_row *row = hgwi_type_row_of(type);
        int first_is_id = (row->fields[0].flags & HGWI_IS_ID) != 0;
        assert_int_equal(first_is_id, hgw_type_trait(type, HGW_TYPE_HAS_ID));
        assert_int_equal(first_is_id, strcmp(row->fields[0].name, "id") == 0);
    }
}

/* ---- where types live ---------------------------------------------------------------------------------------------
 */

/* Which types live in documents of a root; a worklist, since lists of records may form circles. */
static void reach(hgw_type root, unsigned char inside[TYPES]) {
    hgw_type todo[TYPES];
    int count = 0;
    memset(inside, 0, TYPES);
    inside[root] = 1;
    todo[count++] = root;
    while (count > 0) {
        hgw_type type = todo[--count];
        for (int32_t k = 0; k < hgw_field_count(type); k++) {
            hgw_field field = hgw_field_at(type, k);
            hgw_type target = hgw_field_trait(field, HGW_TRAIT_TARGET);
            if (holds(field) != HGW_K_RECORD || inside[target])
                continue;
            inside[target] = 1;
            todo[count++] = target;
        }
    }
}

/* Records whose links may name what an earlier dossier, or the country's calendar, holds of a type they know too. */
static int looks_back(hgw_type type) {
    return type == HGW_T_DECISION || type == HGW_T_CALENDAR || type == HGW_T_FREE_DAY;
}

static void check_targets(hgw_field field, const unsigned char inside[TYPES]) {
    hgw_type own = field >> 16;
    int32_t count = hgw_field_trait(field, HGW_TRAIT_TARGET_COUNT);
    int32_t what = holds(field);
    int points = what == HGW_K_REF || what == HGW_K_LINK || what == HGW_K_RECORD;
    assert_int_equal(points, count > 0);
    if (what == HGW_K_RECORD)
        assert_int_equal(count, 1);
    for (int32_t i = 0; i < count; i++) {
        hgw_type target = hgw_field_target(field, i);
        assert_non_null(hgw_type_name(target));
        assert_true(hgwi_targets(hgwi_field_row_of(field), target));
        if (what == HGW_K_REF)
            assert_true(inside[target]);
        if (what == HGW_K_LINK) /* to another kind of document, or to an earlier one of the same kind */
            assert_true(!inside[target] || target == own || looks_back(own));
        assert_true(what == HGW_K_RECORD || hgw_type_trait(target, HGW_TYPE_HAS_ID));
    }
    assert_int_equal(hgw_field_target(field, count), 0);
    assert_int_equal(hgw_field_target(field, -1), 0);
}

static void references_stay_inside_and_links_go_outside(void **state) {
    (void)state;
    unsigned char anywhere[TYPES] = {0};
    for (int32_t i = 0; i < hgw_type_count(); i++) {
        unsigned char inside[TYPES];
        hgw_type root = hgw_type_at(i);
        if (!hgw_type_trait(root, HGW_TYPE_ROOT))
            continue;
        reach(root, inside);
        for (hgw_type type = 1; type < TYPES; type++) {
            if (!inside[type])
                continue;
            anywhere[type] = 1;
            for (int32_t k = 0; k < hgw_field_count(type); k++)
                check_targets(hgw_field_at(type, k), inside);
        }
    }
    for (int32_t i = 0; i < hgw_type_count(); i++)
        assert_true(anywhere[hgw_type_at(i)]);
}

/* ---- samples and nonsense -----------------------------------------------------------------------------------------
 */

static void traits_are_those_of_the_table(void **state) {
    (void)state;
    assert_int_equal(HGW_T_GOAL, 22);
    assert_int_equal(HGW_GOAL_TEXT, 0x00160002);
    assert_int_equal(hgw_field_find("goal.text"), HGW_GOAL_TEXT);
    assert_string_equal(hgw_type_label(HGW_T_GOAL, HGW_LANG_NL), "doel");
    assert_string_equal(hgw_field_label(HGW_GOAL_EXAMPLE_TASK, HGW_LANG_NL), "Voorbeeldopgave");
    assert_int_equal(hgw_field_trait(HGW_GOAL_TEXT, HGW_TRAIT_REQUIRED), 1);
    assert_int_equal(hgw_field_trait(HGW_GOAL_CRUCIAL, HGW_TRAIT_REQUIRED), 0);
    assert_int_equal(hgw_field_trait(HGW_NEED_PUPILS, HGW_TRAIT_WHOSE), 1);
    assert_int_equal(hgw_field_trait(HGW_GOAL_RESULT_GOAL, HGW_TRAIT_WHOSE), 1);
    assert_int_equal(hgw_field_trait(HGW_GOAL_RESULT_STATUS, HGW_TRAIT_PRIVACY), HGW_PRIVACY_CHILD);
    assert_int_equal(hgw_field_trait(HGW_FINDING_CODE, HGW_TRAIT_PRIVACY), HGW_PRIVACY_JUDGEMENT);
    assert_int_equal(hgw_field_trait(HGW_STAFF_FREED_MINUTES, HGW_TRAIT_PRIVACY), HGW_PRIVACY_STAFF);
    assert_int_equal(hgw_field_trait(HGW_FINDING_MESSAGE, HGW_TRAIT_COMPUTED), 1);
    assert_int_equal(hgw_field_trait(HGW_PILOT_QUESTION, HGW_TRAIT_PROVISIONAL), 1);
    assert_int_equal(hgw_field_trait(HGW_GOAL_TEXT, HGW_TRAIT_PROVISIONAL), 0);
    assert_int_equal(hgw_field_trait(HGW_PUPIL_GRADE, HGW_TRAIT_MIN), 1);
    assert_int_equal(hgw_field_trait(HGW_PUPIL_GRADE, HGW_TRAIT_MAX), 8);
    assert_int_equal(hgw_field_trait(HGW_GOAL_TEXT, HGW_TRAIT_MAX), HGW_NO_BOUND);
    assert_int_equal(hgw_field_trait(HGW_LOAD_OPTIONS_MAX_BYTES, HGW_TRAIT_MAX), HGW_NO_BOUND);
    assert_int_equal(hgw_field_trait(HGW_GOAL_GRADES, HGW_TRAIT_ITEM), HGW_K_INT);
    assert_int_equal(hgw_field_trait(HGW_TIP_LED_TO, HGW_TRAIT_TARGET_COUNT), 5);
    assert_int_equal(hgw_field_target(HGW_GOAL_PERIOD, 1), HGW_T_BLOCK);
    assert_int_equal(hgw_field_trait(HGW_OPP_CONSENT_ON, HGW_TRAIT_PRIVACY), HGW_PRIVACY_CARE);
    assert_int_equal(hgw_field_trait(HGW_GOAL_ID, HGW_TRAIT_PRIVACY), HGW_PRIVACY_PUBLIC);
    assert_int_equal(hgw_field_trait(HGW_GOAL_TEXT, HGW_TRAIT_DEPRECATED), 0);
    assert_int_equal(hgw_type_trait(HGW_T_DOSSIER, HGW_TYPE_ROOT), 1);
    assert_int_equal(hgw_type_trait(HGW_T_LOAD_OPTIONS, HGW_TYPE_OPTIONS), 1);
    assert_int_equal(hgw_type_trait(HGW_T_METHOD_REF, HGW_TYPE_HAS_ID), 0);
    assert_int_equal(hgw_type_trait(HGW_T_PILOT, HGW_TYPE_PROVISIONAL), 1);
    assert_int_equal(hgw_type_trait(HGW_T_SLOT, HGW_TYPE_CLUSTER), HGW_CLUSTER_WEEK);
}

static void enumerations_answer_both_ways(void **state) {
    (void)state;
    for (int32_t e = 1; e <= hgw_enumeration_count(); e++) {
        if (hgw_enumeration_name(e) == NULL) /* retired: its number is gone for good */
            continue;
        assert_true(hgw_enum_count(e) > 0);
        for (int32_t i = 0; i < hgw_enum_count(e); i++) {
            int32_t value = hgw_enum_at(e, i);
            assert_true(value > 0);
            assert_int_equal(hgw_enum_find(e, hgw_enum_token(e, value)), value);
            assert_texts(hgw_enum_label(e, value, HGW_LANG_NL), hgw_enum_label(e, value, HGW_LANG_EN));
        }
        assert_int_equal(hgw_enum_at(e, hgw_enum_count(e)), 0);
    }
    assert_string_equal(hgw_enum_label(HGW_ENUM_GOAL_STATUS, HGW_GOAL_STATUS_PARTLY, HGW_LANG_NL), "deels gehaald");
    assert_int_equal(hgw_enum_find(HGW_ENUM_PRINCIPLE, "goals"), 1);
    assert_int_equal(hgw_enum_find(HGW_ENUM_PRINCIPLE, "system"), 7);
    assert_int_equal(hgwi_enum_by_token(HGW_ENUM_GOAL_STATUS, "partlyX", 6), HGW_GOAL_STATUS_PARTLY);
    assert_int_equal(hgwi_enum_by_token(HGW_ENUM_GOAL_STATUS, "part", 4), 0);
}

static void nonsense_gives_nothing(void **state) {
    (void)state;
    static const int32_t bad[] = {0, -1, 9, 256, 65536, INT32_MAX, INT32_MIN};
    static const char *const words[] = {"",          ".",         "goal",        "goal.", ".text", "goal.text.id",
                                        "Goal.text", "goal text", "nothing.text"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_null(hgw_type_name(bad[i]));
        assert_null(hgw_type_label(bad[i], HGW_LANG_NL));
        assert_null(hgw_type_doc(bad[i], HGW_LANG_NL));
        assert_int_equal(hgw_type_trait(bad[i], HGW_TYPE_ROOT), 0);
        assert_int_equal(hgw_field_count(bad[i]), 0);
        assert_int_equal(hgw_field_at(bad[i], 0), 0);
        assert_null(hgw_field_name(bad[i]));
        assert_null(hgw_field_label(bad[i], HGW_LANG_NL));
        assert_null(hgw_field_doc(bad[i], HGW_LANG_NL));
        assert_int_equal(hgw_field_kind(bad[i]), 0);
        assert_int_equal(hgw_field_trait(bad[i], HGW_TRAIT_PRIVACY), 0);
        assert_int_equal(hgw_field_target(bad[i], 0), 0);
    }
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        assert_int_equal(hgw_field_find(words[i]), 0);
    assert_int_equal(hgw_field_find(NULL), 0);
    assert_int_equal(hgw_type_find(NULL), 0);
    assert_int_equal(hgw_type_find(""), 0);
    assert_int_equal(hgw_type_at(-1), 0);
    assert_int_equal(hgw_type_at(hgw_type_count()), 0);
    assert_int_equal(hgw_field_at(HGW_T_GOAL, -1), 0);
    assert_int_equal(hgw_field_at(HGW_T_GOAL, hgw_field_count(HGW_T_GOAL)), 0);
    assert_null(hgw_field_name((HGW_T_GOAL << 16) | 64));
    assert_null(hgw_field_name(HGW_T_GOAL << 16));
    assert_null(hgw_type_label(HGW_T_GOAL, 3));
    assert_null(hgw_field_doc(HGW_GOAL_TEXT, 0));
    assert_int_equal(hgw_type_trait(HGW_T_GOAL, 999), 0);
    assert_int_equal(hgw_field_trait(HGW_GOAL_TEXT, 999), 0);
    assert_int_equal(hgw_field_trait(HGW_GOAL_TEXT, -5), 0);
}

static void nonsense_enumerations_give_nothing(void **state) {
    (void)state;
    assert_null(hgw_enumeration_name(0));
    assert_null(hgw_enumeration_name(-1));
    assert_null(hgw_enumeration_name(hgw_enumeration_count() + 1));
    assert_int_equal(hgw_enum_count(0), 0);
    assert_int_equal(hgw_enum_at(HGW_ENUM_GOAL_STATUS, -1), 0);
    assert_int_equal(hgw_enum_at(9999, 0), 0);
    assert_int_equal(hgw_enum_find(HGW_ENUM_GOAL_STATUS, NULL), 0);
    assert_int_equal(hgw_enum_find(HGW_ENUM_GOAL_STATUS, "PARTLY"), 0);
    assert_int_equal(hgw_enum_find(0, "open"), 0);
    assert_null(hgw_enum_token(HGW_ENUM_GOAL_STATUS, 0));
    assert_null(hgw_enum_token(HGW_ENUM_GOAL_STATUS, HGW_UNKNOWN_TOKEN));
    assert_null(hgw_enum_label(HGW_ENUM_GOAL_STATUS, HGW_GOAL_STATUS_MET, 3));
    assert_null(hgw_enum_label(HGW_ENUM_GOAL_STATUS, 99, HGW_LANG_NL));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_type_has_a_name_labels_and_a_reason),
        cmocka_unit_test(every_field_has_a_name_labels_a_reason_and_a_class),
        cmocka_unit_test(ids_come_first_and_only_where_a_type_has_them),
        cmocka_unit_test(references_stay_inside_and_links_go_outside),
        cmocka_unit_test(traits_are_those_of_the_table),
        cmocka_unit_test(enumerations_answer_both_ways),
        cmocka_unit_test(nonsense_gives_nothing),
        cmocka_unit_test(nonsense_enumerations_give_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
