/* gen_fields.c: writes fields.h, the pinned numbers of types, fields, enumerations and values. */
#include "gen.h"

#include <string.h>

/* The end of a documented line of an enum; the last has no comma, for old C++. */
static void line(FILE *out, int last, const char *lead, const char *text, int32_t since) {
    fprintf(out, "%s /**< ", last ? "" : ",");
    if (lead[0] != '\0') {
        gen_comment(out, lead);
        fputs(": ", out);
    }
    gen_comment(out, text);
    fprintf(out, "  Since %s. */\n", gen_since(since));
}

static void write_types(FILE *out) {
    fputs("/** The types of record. */\nenum {\n", out);
    for (int32_t number = 1, seen = 0; number <= GEN_MAX_TYPE && seen < (int32_t)gen_type_count; number++) {
        const gen_type *type = gen_type_of(number);
        if (type == NULL)
            continue;
        seen++;
        fprintf(out, "    HGW_T_%s = %d", type->upper, (int)type->number);
        line(out, seen == (int32_t)gen_type_count, type->label[0], type->why[1], type->since);
    }
    fputs("};\n\n", out);
}

static void write_fields_of(FILE *out, const gen_type *type) {
    size_t last = 0;
    for (size_t i = 0; i < gen_field_count; i++)
        if (gen_fields[i].type == type->number && !gen_fields[i].retired)
            last = i;
    fprintf(out, "/** Fields of %s (", type->lower);
    gen_comment(out, type->label[0]);
    fputs("). */\nenum {\n", out);
    for (size_t i = 0; i < gen_field_count; i++) {
        const gen_field *field = &gen_fields[i];
        char kind[200];
        if (field->type != type->number || field->retired)
            continue;
        gen_kind(field, kind, sizeof kind);
        fprintf(out, "    HGW_%s_%s = 0x%04X%04X", type->upper, field->upper, (unsigned)field->type,
                (unsigned)field->ordinal);
        line(out, i == last, kind, field->why[1], field->since);
    }
    fputs("};\n\n", out);
}

static void write_enumerations(FILE *out) {
    fputs("/** The enumerations. */\nenum {\n", out);
    for (size_t i = 0; i < gen_enum_count; i++) {
        const gen_enum *one = &gen_enums[i];
        fprintf(out, "    HGW_ENUM_%s = %d", one->upper, (int)one->number);
        line(out, i + 1 == gen_enum_count, one->label[0], one->why[1], one->since);
    }
    fputs("};\n\n", out);
}

static void write_values_of(FILE *out, const gen_enum *one) {
    size_t last = 0;
    for (size_t i = 0; i < gen_value_count; i++)
        if (gen_values[i].enumeration == one->number && !gen_values[i].retired)
            last = i;
    fprintf(out, "/** Values of %s (", one->lower);
    gen_comment(out, one->label[0]);
    fputs("). */\nenum {\n", out);
    for (size_t i = 0; i < gen_value_count; i++) {
        const gen_value *value = &gen_values[i];
        if (value->enumeration != one->number || value->retired)
            continue;
        fprintf(out, "    HGW_%s_%s = %d%s /**< ", one->upper, value->upper, (int)value->number, i == last ? "" : ",");
        gen_comment(out, value->label[1]);
        fputs(" (", out);
        gen_comment(out, value->label[0]);
        fputs("). */\n", out);
    }
    fputs("};\n\n", out);
}

void gen_write_fields(FILE *out) {
    fputs("/** @file fields.h  Pinned numbers of types, fields, enumerations and values.  Generated from src/model; do "
          "not\n"
          " *  edit.  A field is type << 16 | ordinal.  Provisional numbers may still change: see "
          "HGW_TRAIT_PROVISIONAL. */\n"
          "#ifndef HGW_FIELDS_H\n#define HGW_FIELDS_H\n\n/* clang-format off */\n\n",
          out);
    write_types(out);
    for (size_t i = 0; i < gen_type_count; i++)
        write_fields_of(out, &gen_types[i]);
    write_enumerations(out);
    for (size_t i = 0; i < gen_enum_count; i++)
        write_values_of(out, &gen_enums[i]);
    fputs("/* clang-format on */\n\n#endif\n", out);
}
