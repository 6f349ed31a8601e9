/* enums.c: the enumerations of the model: tokens, which files hold, and labels, which people read. */
#include <string.h>

#include "model.h"

typedef struct value_row {
    const char *token; /* NULL: retired */
    const char *label[2];
    int32_t value;
} value_row;

typedef struct enum_row {
    const char *name;
    const value_row *values;
    int32_t count; /* retired ones too */
} enum_row;

/* Where each enumeration's values begin and end among all values; see model.c. */
enum {
#define ENUMERATION(number, UPPER, lower, since, nl, en, why_nl, why_en)                                               \
  FIRST_##UPPER, BACK_##UPPER = FIRST_##UPPER - 1,
#define VALUE(UPPER, number, TOKEN, token, nl, en) AT_##UPPER##_##number,
#define RETIRED_VALUE(UPPER, number, token)        AT_##UPPER##_##number,
#define RETIRED_ENUMERATION(number, lower)
#define END(UPPER) PAST_##UPPER, OVER_##UPPER = PAST_##UPPER - 1,
#include "enums.def"
#undef ENUMERATION
#undef VALUE
#undef RETIRED_VALUE
#undef RETIRED_ENUMERATION
#undef END
    VALUE_TOTAL
};

static const value_row values[] = {
#define ENUMERATION(number, UPPER, lower, since, nl, en, why_nl, why_en)
#define VALUE(UPPER, number, TOKEN, word, nl, en) {.token = #word, .label = {nl, en}, .value = (number)},
#define RETIRED_VALUE(UPPER, number, word)        {.token = NULL, .value = (number)},
#define RETIRED_ENUMERATION(number, lower)
#define END(UPPER)
#include "enums.def"
#undef ENUMERATION
#undef VALUE
#undef RETIRED_VALUE
#undef RETIRED_ENUMERATION
#undef END
};

static const enum_row enums[] = {
#define ENUMERATION(number, UPPER, lower, since, nl, en, why_nl, why_en)                                               \
  [number] = {.name = #lower, .values = &values[FIRST_##UPPER], .count = PAST_##UPPER - FIRST_##UPPER},
#define VALUE(UPPER, number, TOKEN, token, nl, en)
#define RETIRED_VALUE(UPPER, number, token)
#define RETIRED_ENUMERATION(number, lower)
#define END(UPPER)
#include "enums.def"
#undef ENUMERATION
#undef VALUE
#undef RETIRED_VALUE
#undef RETIRED_ENUMERATION
#undef END
};

enum { ENUM_LIMIT = (int)(sizeof enums / sizeof enums[0]) - 1 };

static const enum_row *row_of(int32_t enumeration) {
    return enumeration >= 1 && enumeration <= ENUM_LIMIT && enums[enumeration].name != NULL ? &enums[enumeration]
                                                                                            : NULL;
}

static const value_row *value_of(int32_t enumeration, int32_t value) {
    const enum_row *row = row_of(enumeration);
    for (int32_t i = 0; row != NULL && i < row->count; i++)
        if (row->values[i].value == value && row->values[i].token != NULL)
            return &row->values[i];
    return NULL;
}

int32_t hgwi_enum_by_token(int32_t enumeration, const char *token, size_t size) {
    const enum_row *row = row_of(enumeration);
    for (int32_t i = 0; row != NULL && token != NULL && i < row->count; i++) {
        const char *own = row->values[i].token;
        if (own != NULL && strlen(own) == size && memcmp(own, token, size) == 0)
            return row->values[i].value;
    }
    return 0;
}

int32_t hgw_enumeration_count(void) {
    return ENUM_LIMIT;
}

const char *hgw_enumeration_name(int32_t enumeration) {
    const enum_row *row = row_of(enumeration);
    return row != NULL ? row->name : NULL;
}

int32_t hgw_enum_count(int32_t enumeration) {
    const enum_row *row = row_of(enumeration);
    int32_t count = 0;
    for (int32_t i = 0; row != NULL && i < row->count; i++)
        count += row->values[i].token != NULL;
    return count;
}

int32_t hgw_enum_at(int32_t enumeration, int32_t index) {
    const enum_row *row = row_of(enumeration);
    for (int32_t i = 0; row != NULL && index >= 0 && i < row->count; i++) {
        if (row->values[i].token == NULL)
            continue;
        if (index == 0)
            return row->values[i].value;
        index--;
    }
    return 0;
}

int32_t hgw_enum_find(int32_t enumeration, const char *token) {
    return token != NULL ? hgwi_enum_by_token(enumeration, token, strlen(token)) : 0;
}

const char *hgw_enum_token(int32_t enumeration, int32_t value) {
    const value_row *row = value_of(enumeration, value);
    return row != NULL ? row->token : NULL;
}

const char *hgw_enum_label(int32_t enumeration, int32_t value, int32_t lang) {
    const value_row *row = value_of(enumeration, value);
    if (row == NULL)
        return NULL;
    return lang == HGW_LANG_NL ? row->label[0] : lang == HGW_LANG_EN ? row->label[1] : NULL;
}
