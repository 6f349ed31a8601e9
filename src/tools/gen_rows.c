/* gen_rows.c: the rows of the .def files as arrays, and the small questions that every writer asks about them. */
#include "gen.h"

#include <string.h>

#include "model/shape.h"

/* The numbers that rows name each other by. */
enum {
#define TYPE(number, UPPER, lower, flags, CLUSTER, since, nl, en, why_nl, why_en) HGW_T_##UPPER = (number),
#define RETIRED_TYPE(number, lower)
#define FIELD(TYPE, ordinal, UPPER, lower, shape, flags, PRIVACY, since, nl, en, why_nl, why_en)
#define RETIRED(TYPE, ordinal, lower)
#define END(TYPE)
#include "model/model.def"
#undef TYPE
#undef RETIRED_TYPE
#undef FIELD
#undef RETIRED
#undef END
    LAST_TYPE
};

enum {
#define ENUMERATION(number, UPPER, lower, since, nl, en, why_nl, why_en) HGW_ENUM_##UPPER = (number),
#define VALUE(UPPER, number, TOKEN, token, nl, en)                       HGW_##UPPER##_##TOKEN = (number),
#define RETIRED_VALUE(UPPER, number, token)
#define RETIRED_ENUMERATION(number, lower)
#define END(UPPER)
#include "model/enums.def"
#undef ENUMERATION
#undef VALUE
#undef RETIRED_VALUE
#undef RETIRED_ENUMERATION
#undef END
    LAST_VALUE
};

/* The words that rows use for flags. */
enum {
    REQUIRED = GEN_REQUIRED,
    COMPUTED = GEN_COMPUTED,
    WHOSE = GEN_WHOSE,
    PROVISIONAL = GEN_PROVISIONAL,
    ID = GEN_ID
};
enum { ROOT = GEN_ROOT, OPTIONS = GEN_OPTIONS, HAS_ID = GEN_HAS_ID, PROVISIONAL_TYPE = GEN_TYPE_PROVISIONAL };

const gen_type gen_types[] = {
#define TYPE(number, UPPER, lower, flags, CLUSTER, since, nl, en, why_nl, why_en)                                      \
  {(number), #UPPER, #lower, (flags), HGW_CLUSTER_##CLUSTER, (since), {nl, en}, {why_nl, why_en}},
#define RETIRED_TYPE(number, lower)
#define FIELD(TYPE, ordinal, UPPER, lower, shape, flags, PRIVACY, since, nl, en, why_nl, why_en)
#define RETIRED(TYPE, ordinal, lower)
#define END(TYPE)
#include "model/model.def"
#undef TYPE
#undef FIELD
#undef RETIRED
};

const gen_field gen_fields[] = {
#define TYPE(number, UPPER, lower, flags, CLUSTER, since, nl, en, why_nl, why_en)
#define FIELD(TYPE, number, UPPER, name, shape, bits, PRIVACY, from, nl, en, why_nl, why_en)                           \
  {.type = HGW_T_##TYPE,                                                                                               \
   .ordinal = (number),                                                                                                \
   .type_upper = #TYPE,                                                                                                \
   .upper = #UPPER,                                                                                                    \
   .lower = #name,                                                                                                     \
   .flags = (unsigned)(bits),                                                                                          \
   .privacy = HGW_PRIVACY_##PRIVACY,                                                                                   \
   .since = (from),                                                                                                    \
   .label = {nl, en},                                                                                                  \
   .why = {why_nl, why_en},                                                                                            \
   shape},
#define RETIRED(TYPE, number, name)                                                                                    \
  {.type = HGW_T_##TYPE, .ordinal = (number), .type_upper = #TYPE, .upper = #name, .lower = #name, .retired = 1},
#include "model/model.def"
#undef TYPE
#undef RETIRED_TYPE
#undef FIELD
#undef RETIRED
#undef END
};

const gen_enum gen_enums[] = {
#define ENUMERATION(number, UPPER, lower, since, nl, en, why_nl, why_en)                                               \
  {(number), #UPPER, #lower, (since), {nl, en}, {why_nl, why_en}},
#define VALUE(UPPER, number, TOKEN, token, nl, en)
#define RETIRED_VALUE(UPPER, number, token)
#define RETIRED_ENUMERATION(number, lower)
#define END(UPPER)
#include "model/enums.def"
#undef ENUMERATION
#undef VALUE
#undef RETIRED_VALUE
#undef RETIRED_ENUMERATION
};

const int32_t gen_retired_enums[] = {
#define ENUMERATION(number, UPPER, lower, since, nl, en, why_nl, why_en)
#define VALUE(UPPER, number, TOKEN, token, nl, en)
#define RETIRED_VALUE(UPPER, number, token)
#define RETIRED_ENUMERATION(number, lower) (number),
#include "model/enums.def"
#undef ENUMERATION
#undef VALUE
#undef RETIRED_VALUE
#undef RETIRED_ENUMERATION
    0};

const gen_value gen_values[] = {
#define ENUMERATION(number, UPPER, lower, since, nl, en, why_nl, why_en)
#define VALUE(UPPER, number, TOKEN, word, nl, en) {HGW_ENUM_##UPPER, (number), #UPPER, #TOKEN, #word, 0, {nl, en}},
#define RETIRED_VALUE(UPPER, number, word)        {HGW_ENUM_##UPPER, (number), #UPPER, #word, #word, 1, {NULL, NULL}},
#define RETIRED_ENUMERATION(number, lower)
#include "model/enums.def"
};

const size_t gen_type_count = sizeof gen_types / sizeof gen_types[0];
const size_t gen_field_count = sizeof gen_fields / sizeof gen_fields[0];
const size_t gen_enum_count = sizeof gen_enums / sizeof gen_enums[0];
const size_t gen_value_count = sizeof gen_values / sizeof gen_values[0];

const gen_type *gen_type_of(int32_t number) {
    for (size_t i = 0; i < gen_type_count; i++)
        if (gen_types[i].number == number)
            return &gen_types[i];
    return NULL;
}

const gen_enum *gen_enum_of(int32_t number) {
    for (size_t i = 0; i < gen_enum_count; i++)
        if (gen_enums[i].number == number)
            return &gen_enums[i];
    return NULL;
}

const gen_value *gen_value_of(const char *enumeration, int32_t number) {
    for (size_t i = 0; i < gen_value_count; i++)
        if (gen_values[i].number == number && strcmp(gen_values[i].enum_upper, enumeration) == 0)
            return &gen_values[i];
    return NULL;
}

const char *gen_since(int32_t model) {
    static const char *const versions[] = {"?", "0.1"};
    return model > 0 && (size_t)model < sizeof versions / sizeof versions[0] ? versions[model] : versions[0];
}
