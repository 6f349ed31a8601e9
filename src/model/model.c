/* model.c: the types and fields of the model as static rows, and the functions that answer questions about them. */
#include "model.h"

#include <string.h>

#include "shape.h"

/* The words that rows use for flags. */
enum {
    REQUIRED = HGWI_REQUIRED,
    COMPUTED = HGWI_COMPUTED,
    WHOSE = HGWI_WHOSE,
    PROVISIONAL = HGWI_PROVISIONAL,
    ID = HGWI_IS_ID,
    ROOT = HGWI_ROOT,
    OPTIONS = HGWI_OPTIONS,
    HAS_ID = HGWI_HAS_ID,
    PROVISIONAL_TYPE = HGWI_TYPE_PROVISIONAL
};

/* Where each type's fields begin and end among all fields.  BACK_ sets the counter back: a name takes no place. */
/* clang-format off */
enum {
#define TYPE(number, UPPER, lower, flags, CLUSTER, since, nl, en, why_nl, why_en)                                      \
  FIRST_##UPPER, BACK_##UPPER = FIRST_##UPPER - 1,
#define RETIRED_TYPE(number, lower)
#define FIELD(TYPE, ordinal, UPPER, lower, shape, flags, PRIVACY, since, nl, en, why_nl, why_en) AT_##TYPE##_##ordinal,
#define RETIRED(TYPE, ordinal, lower)                                                            AT_##TYPE##_##ordinal,
#define END(TYPE) PAST_##TYPE, OVER_##TYPE = PAST_##TYPE - 1,
#include "model.def"
#undef TYPE
#undef FIELD
#undef RETIRED
#undef END
    FIELD_TOTAL
};
/* clang-format on */

static const hgwi_field_row fields[] = {
#define TYPE(number, UPPER, lower, flags, CLUSTER, since, nl, en, why_nl, why_en)
#define FIELD(TYPE, number, UPPER, lower, shape, bits, PRIVACY, from, nl, en, why_nl, why_en)                          \
  {.name = #lower,                                                                                                     \
   .label = {nl, en},                                                                                                  \
   .doc = {why_nl, why_en},                                                                                            \
   .privacy = HGW_PRIVACY_##PRIVACY,                                                                                   \
   .flags = (bits),                                                                                                    \
   .since = (from),                                                                                                    \
   shape},
#define RETIRED(TYPE, ordinal, lower) {.name = NULL},
#define END(TYPE)
#include "model.def"
#undef TYPE
#undef FIELD
#undef RETIRED
#undef END
};

/* By number, with gaps. */
static const hgwi_type_row types[] = {
#define TYPE(number, UPPER, lower, bits, CLUSTER, from, nl, en, why_nl, why_en)                                        \
  [number] = {.name = #lower,                                                                                          \
              .label = {nl, en},                                                                                       \
              .doc = {why_nl, why_en},                                                                                 \
              .fields = &fields[FIRST_##UPPER],                                                                        \
              .field_count = PAST_##UPPER - FIRST_##UPPER,                                                             \
              .flags = (bits),                                                                                         \
              .cluster = HGW_CLUSTER_##CLUSTER,                                                                        \
              .since = (from)},
#define FIELD(TYPE, ordinal, UPPER, lower, shape, flags, PRIVACY, since, nl, en, why_nl, why_en)
#define RETIRED(TYPE, ordinal, lower)
#define END(TYPE)
#include "model.def"
#undef TYPE
#undef RETIRED_TYPE
#undef FIELD
#undef RETIRED
#undef END
};

enum { TYPE_LIMIT = (int)(sizeof types / sizeof types[0]) - 1 };

/* ---- rows ---------------------------------------------------------------------------------------------------------
 */

int32_t hgwi_type_limit(void) {
    return TYPE_LIMIT;
}

const hgwi_type_row *hgwi_type_row_of(hgw_type type) {
    if (type < 1 || type > TYPE_LIMIT || types[type].name == NULL)
        return NULL;
    return &types[type];
}

const hgwi_field_row *hgwi_field_row_of(hgw_field field) {
    const hgwi_type_row *type = field > 0 ? hgwi_type_row_of(hgwi_type_of_field(field)) : NULL;
    unsigned ordinal = hgwi_ordinal(field);
    if (type == NULL || ordinal < 1 || ordinal > type->field_count || type->fields[ordinal - 1].name == NULL)
        return NULL;
    return &type->fields[ordinal - 1];
}

static int same(const char *name, const char *slice, size_t size) {
    return name != NULL && strlen(name) == size && memcmp(name, slice, size) == 0;
}

hgw_field hgwi_field_by_name(hgw_type type, const char *name, size_t size) {
    const hgwi_type_row *row = hgwi_type_row_of(type);
    if (row == NULL || name == NULL)
        return 0;
    for (unsigned i = 0; i < row->field_count; i++)
        if (same(row->fields[i].name, name, size))
            return hgwi_field_of(type, i + 1);
    return 0;
}

hgw_type hgwi_type_by_name(const char *name, size_t size) {
    if (name == NULL)
        return 0;
    for (hgw_type i = 1; i <= TYPE_LIMIT; i++)
        if (same(types[i].name, name, size))
            return i;
    return 0;
}

int hgwi_targets(const hgwi_field_row *field, hgw_type type) {
    if (field == NULL)
        return 0;
    for (unsigned i = 0; i < field->target_count; i++)
        if (field->targets[i] == type)
            return 1;
    return 0;
}

/* ---- types --------------------------------------------------------------------------------------------------------
 */

int32_t hgw_type_count(void) {
    int32_t count = 0;
    for (hgw_type i = 1; i <= TYPE_LIMIT; i++)
        count += types[i].name != NULL;
    return count;
}

hgw_type hgw_type_at(int32_t index) {
    for (hgw_type i = 1; index >= 0 && i <= TYPE_LIMIT; i++) {
        if (types[i].name == NULL)
            continue;
        if (index == 0)
            return i;
        index--;
    }
    return 0;
}

hgw_type hgw_type_find(const char *name) {
    return name != NULL ? hgwi_type_by_name(name, strlen(name)) : 0;
}

const char *hgw_type_name(hgw_type type) {
    const hgwi_type_row *row = hgwi_type_row_of(type);
    return row != NULL ? row->name : NULL;
}

/* Which of two texts is in a language. */
static const char *in_lang(const char *const texts[2], int32_t lang) {
    return lang == HGW_LANG_NL ? texts[0] : lang == HGW_LANG_EN ? texts[1] : NULL;
}

const char *hgw_type_label(hgw_type type, int32_t lang) {
    const hgwi_type_row *row = hgwi_type_row_of(type);
    return row != NULL ? in_lang(row->label, lang) : NULL;
}

const char *hgw_type_doc(hgw_type type, int32_t lang) {
    const hgwi_type_row *row = hgwi_type_row_of(type);
    return row != NULL ? in_lang(row->doc, lang) : NULL;
}

int32_t hgw_type_trait(hgw_type type, int32_t trait) {
    const hgwi_type_row *row = hgwi_type_row_of(type);
    if (row == NULL)
        return 0;
    switch (trait) {
    case HGW_TYPE_ROOT:
        return (row->flags & HGWI_ROOT) != 0;
    case HGW_TYPE_OPTIONS:
        return (row->flags & HGWI_OPTIONS) != 0;
    case HGW_TYPE_HAS_ID:
        return (row->flags & HGWI_HAS_ID) != 0;
    case HGW_TYPE_SINCE:
        return row->since;
    case HGW_TYPE_PROVISIONAL:
        return (row->flags & HGWI_TYPE_PROVISIONAL) != 0;
    case HGW_TYPE_CLUSTER:
        return row->cluster;
    default:
        return 0;
    }
}

/* ---- fields -------------------------------------------------------------------------------------------------------
 */

int32_t hgw_field_count(hgw_type type) {
    const hgwi_type_row *row = hgwi_type_row_of(type);
    int32_t count = 0;
    for (unsigned i = 0; row != NULL && i < row->field_count; i++)
        count += row->fields[i].name != NULL;
    return count;
}

hgw_field hgw_field_at(hgw_type type, int32_t index) {
    const hgwi_type_row *row = hgwi_type_row_of(type);
    for (unsigned i = 0; row != NULL && index >= 0 && i < row->field_count; i++) {
        if (row->fields[i].name == NULL)
            continue;
        if (index == 0)
            return hgwi_field_of(type, i + 1);
        index--;
    }
    return 0;
}

hgw_field hgw_field_find(const char *dotted) {
    const char *dot = dotted != NULL ? strchr(dotted, '.') : NULL;
    if (dot == NULL)
        return 0;
    return hgwi_field_by_name(hgwi_type_by_name(dotted, (size_t)(dot - dotted)), dot + 1, strlen(dot + 1));
}

const char *hgw_field_name(hgw_field field) {
    const hgwi_field_row *row = hgwi_field_row_of(field);
    return row != NULL ? row->name : NULL;
}

int32_t hgw_field_kind(hgw_field field) {
    const hgwi_field_row *row = hgwi_field_row_of(field);
    return row != NULL ? row->kind : 0;
}

int32_t hgw_field_trait(hgw_field field, int32_t trait) {
    const hgwi_field_row *row = hgwi_field_row_of(field);
    static const uint8_t flags[] = {[HGW_TRAIT_REQUIRED] = HGWI_REQUIRED,
                                    [HGW_TRAIT_COMPUTED] = HGWI_COMPUTED,
                                    [HGW_TRAIT_WHOSE] = HGWI_WHOSE,
                                    [HGW_TRAIT_PROVISIONAL] = HGWI_PROVISIONAL};
    if (row == NULL || trait < 1)
        return 0;
    if ((size_t)trait < sizeof flags && flags[trait] != 0)
        return (row->flags & flags[trait]) != 0;
    switch (trait) {
    case HGW_TRAIT_MIN:
        return row->min;
    case HGW_TRAIT_MAX:
        return row->max;
    case HGW_TRAIT_TARGET:
        return row->target_count > 0 ? row->targets[0] : 0;
    case HGW_TRAIT_TARGET_COUNT:
        return row->target_count;
    case HGW_TRAIT_ENUM:
        return row->enumeration;
    case HGW_TRAIT_SINCE:
        return row->since;
    case HGW_TRAIT_DEPRECATED:
        return row->deprecated;
    case HGW_TRAIT_PRIVACY:
        return row->privacy;
    case HGW_TRAIT_ITEM:
        return row->item;
    default:
        return 0;
    }
}

hgw_type hgw_field_target(hgw_field field, int32_t index) {
    const hgwi_field_row *row = hgwi_field_row_of(field);
    return row != NULL && index >= 0 && index < row->target_count ? row->targets[index] : 0;
}

const char *hgw_field_label(hgw_field field, int32_t lang) {
    const hgwi_field_row *row = hgwi_field_row_of(field);
    return row != NULL ? in_lang(row->label, lang) : NULL;
}

const char *hgw_field_doc(hgw_field field, int32_t lang) {
    const hgwi_field_row *row = hgwi_field_row_of(field);
    return row != NULL ? in_lang(row->doc, lang) : NULL;
}
