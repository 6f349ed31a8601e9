/* gen_check.c: refuses a model that would give a bad header, wrapper or table. */
#include "gen.h"

#include <ctype.h>
#include <hgw/model.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { NAME_ROOM = 120 };

typedef char name[NAME_ROOM];

/* Nouns and verbs of the API: a type of such a name would give accessors that read like its functions. */
static const char *const taken[] = {
    "ctx",   "doc", "rec", "type", "field", "date",  "item",   "error",  "enum",    "enumeration", "free",
    "has",   "get", "set", "put",  "show",  "check", "render", "schema", "version", "status",      "model",
    "clear", "ok",  "k",   "e",    "t",     "at",    "trait",  "root",   "no",      "api",         "unknown"};

#if defined(__GNUC__)
__attribute__((format(printf, 1, 2)))
#endif
static int
refuse(const char *sentence, ...) {
    va_list args;
    va_start(args, sentence);
    fputs("hgw_gen: ", stderr);
    vfprintf(stderr, sentence, args);
    fputs("\n", stderr);
    va_end(args);
    return 1;
}

static int empty(const char *text) {
    return text == NULL || text[0] == '\0' || strpbrk(text, "\r\n\t") != NULL;
}

/* A name is lower case letters, digits and single underscores, and its constant is the same in upper case. */
static int bad_name(const char *lower, const char *upper) {
    size_t size = strlen(lower);
    if (size == 0 || size != strlen(upper) || !islower((unsigned char)lower[0]) || lower[size - 1] == '_')
        return 1;
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)lower[i];
        if (!islower(c) && !isdigit(c) && (c != '_' || lower[i + 1] == '_'))
            return 1;
        if (toupper(c) != (unsigned char)upper[i])
            return 1;
    }
    return 0;
}

static int bad_texts(const char *type, const char *field, const char *const label[2], const char *const why[2]) {
    if (empty(label[0]) || empty(label[1]))
        return refuse("%s.%s has no label in both languages.", type, field);
    if (empty(why[0]) || empty(why[1]) || strlen(why[0]) < 10 || strlen(why[1]) < 10)
        return refuse("%s.%s does not say in both languages why it exists.", type, field);
    return 0;
}

static int check_type(const gen_type *type) {
    if (type->number < 1 || type->number > GEN_MAX_TYPE)
        return refuse("type %s has number %d, outside 1 to %d.", type->lower, (int)type->number, GEN_MAX_TYPE);
    if (gen_type_of(type->number) != type)
        return refuse("two types have number %d.", (int)type->number);
    if (bad_name(type->lower, type->upper))
        return refuse("type %s is not spelled as a name, or not alike in both cases.", type->lower);
    for (size_t i = 0; i < sizeof taken / sizeof taken[0]; i++)
        if (strcmp(type->lower, taken[i]) == 0)
            return refuse("type %s is named after a word of the API.", type->lower);
    return bad_texts("type", type->lower, type->label, type->why);
}

/* The shape of a field: targets and enumeration must be there where its kind asks for them. */
static int check_shape(const gen_field *field, const char *type) {
    int32_t what = field->kind == HGW_K_LIST ? field->item : field->kind;
    int points = what == HGW_K_REF || what == HGW_K_LINK || what == HGW_K_RECORD;
    if (what < HGW_K_BOOL || what > HGW_K_RECORD || what == HGW_K_LIST)
        return refuse("%s.%s has no kind.", type, field->lower);
    if (points != (field->target_count > 0))
        return refuse("%s.%s has targets where its kind has none, or none where it has.", type, field->lower);
    for (int i = 0; i < field->target_count; i++)
        if (gen_type_of(field->targets[i]) == NULL)
            return refuse("%s.%s points at a type that does not exist.", type, field->lower);
    if ((what == HGW_K_ENUM) != (gen_enum_of(field->enumeration) != NULL))
        return refuse("%s.%s wants an enumeration, or has one too many.", type, field->lower);
    if (field->min != HGW_NO_BOUND && field->max != HGW_NO_BOUND && field->min > field->max)
        return refuse("%s.%s has bounds the wrong way round.", type, field->lower);
    return 0;
}

static int check_field(const gen_field *field, const gen_type *type) {
    if (field->retired)
        return 0;
    if (bad_name(field->lower, field->upper))
        return refuse("%s.%s is not spelled as a name, or not alike in both cases.", type->lower, field->lower);
    if (strncmp(field->lower, "set_", 4) == 0 || strncmp(field->lower, "add_", 4) == 0)
        return refuse("%s.%s: reading it would look like a change.", type->lower, field->lower);
    if (gen_value_of("PRIVACY", field->privacy) == NULL)
        return refuse("%s.%s has no privacy class.", type->lower, field->lower);
    if (strcmp(field->type_upper, type->upper) != 0)
        return refuse("%s.%s stands in another type's rows.", type->lower, field->lower);
    return check_shape(field, type->lower) != 0 || bad_texts(type->lower, field->lower, field->label, field->why);
}

static int check_fields(const gen_type *type) {
    int32_t ordinal = 0;
    for (size_t i = 0; i < gen_field_count; i++) {
        const gen_field *field = &gen_fields[i];
        if (field->type != type->number)
            continue;
        ordinal++;
        if (field->ordinal != ordinal)
            return refuse("%s.%s has ordinal %d where %d is next: none may occur twice or be left out (a row that went "
                          "stays as RETIRED).",
                          type->lower, field->lower, (int)field->ordinal, (int)ordinal);
        if (((field->flags & GEN_ID) != 0) != (ordinal == 1 && (type->flags & GEN_HAS_ID) != 0))
            return refuse("%s.%s: the id is the first field of a type that has ids, and no other.", type->lower,
                          field->lower);
        if (check_field(field, type) != 0)
            return 1;
    }
    if (ordinal == 0 || ordinal > GEN_MAX_FIELDS)
        return refuse("type %s has %d fields; 1 to %d is possible.", type->lower, (int)ordinal, GEN_MAX_FIELDS);
    return 0;
}

/* The first number from here that no enumeration had before. */
static int32_t not_retired(int32_t number) {
    for (const int32_t *gone = gen_retired_enums; *gone != 0; gone++)
        number += *gone == number;
    return number;
}

static int check_enumerations(void) {
    int32_t next = 0;
    for (size_t i = 0; i < gen_enum_count; i++) {
        const gen_enum *one = &gen_enums[i];
        next = not_retired(next + 1);
        if (one->number != next)
            return refuse("enumeration %s has number %d where %d is next.", one->lower, (int)one->number, (int)next);
        if (bad_name(one->lower, one->upper))
            return refuse("enumeration %s is not spelled as a name.", one->lower);
        if (bad_texts("enumeration", one->lower, one->label, one->why) != 0)
            return 1;
    }
    for (size_t i = 0; i < gen_value_count; i++) {
        const gen_value *value = &gen_values[i];
        if (value->number < 1 || gen_value_of(value->enum_upper, value->number) != value)
            return refuse("%s has value %d twice, or below 1.", value->enum_upper, (int)value->number);
        if (!value->retired &&
            (bad_name(value->token, value->upper) || empty(value->label[0]) || empty(value->label[1])))
            return refuse("%s %s has no good token or no label in both languages.", value->enum_upper, value->token);
    }
    return 0;
}

/* ---- spellings ----------------------------------------------------------------------------------------------------
 */

static int by_name(const void *a, const void *b) {
    return strcmp(a, b);
}

static int refuse_twins(name *names, size_t count, const char *what) {
    qsort(names, count, sizeof names[0], by_name);
    for (size_t i = 1; i < count; i++)
        if (strcmp(names[i - 1], names[i]) == 0)
            return refuse("two %s spell alike: %s.", what, names[i]);
    return 0;
}

static int check_constants(name *names) {
    size_t count = 0;
    for (size_t i = 0; i < gen_type_count; i++)
        (void)snprintf(names[count++], NAME_ROOM, "HGW_T_%s", gen_types[i].upper);
    for (size_t i = 0; i < gen_enum_count; i++)
        (void)snprintf(names[count++], NAME_ROOM, "HGW_ENUM_%s", gen_enums[i].upper);
    for (size_t i = 0; i < gen_field_count; i++)
        (void)snprintf(names[count++], NAME_ROOM, "HGW_%s_%s", gen_fields[i].type_upper, gen_fields[i].upper);
    for (size_t i = 0; i < gen_value_count; i++)
        (void)snprintf(names[count++], NAME_ROOM, "HGW_%s_%s", gen_values[i].enum_upper, gen_values[i].upper);
    return refuse_twins(names, count, "constants");
}

static int check_accessors(name *names) {
    size_t count = 0;
    for (size_t i = 0; i < gen_field_count; i++) {
        const gen_field *field = &gen_fields[i];
        const char *type = gen_type_of(field->type)->lower;
        if (field->retired)
            continue;
        if (field->kind == HGW_K_LIST) {
            (void)snprintf(names[count++], NAME_ROOM, "hgw_%s_%s_count", type, field->lower);
            (void)snprintf(names[count++], NAME_ROOM, "hgw_%s_%s_at", type, field->lower);
            (void)snprintf(names[count++], NAME_ROOM, "hgw_%s_add_%s", type, field->lower);
        } else {
            (void)snprintf(names[count++], NAME_ROOM, "hgw_%s_%s", type, field->lower);
            (void)snprintf(names[count++], NAME_ROOM, "hgw_%s_set_%s", type, field->lower);
        }
    }
    return refuse_twins(names, count, "accessors");
}

int gen_check(void) {
    name *names = NULL;
    int bad = check_enumerations();
    for (size_t i = 0; !bad && i < gen_type_count; i++)
        bad = check_type(&gen_types[i]);
    for (size_t i = 0; !bad && i < gen_type_count; i++)
        bad = check_fields(&gen_types[i]);
    if (bad)
        return 1;
    names = calloc(gen_field_count * 3 + gen_type_count + gen_enum_count + gen_value_count, sizeof names[0]);
    if (names == NULL)
        return refuse("there is not enough memory.");
    bad = check_constants(names) || check_accessors(names);
    free(names);
    return bad;
}
