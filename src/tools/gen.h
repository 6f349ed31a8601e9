/* gen.h: the generator's own picture of the model, made from the .def files alone, so that it builds when the files
 * that it writes are stale or absent. */
#ifndef HGW_GEN_H
#define HGW_GEN_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum { GEN_REQUIRED = 1, GEN_COMPUTED = 2, GEN_WHOSE = 4, GEN_PROVISIONAL = 8, GEN_ID = 16 };
enum { GEN_ROOT = 1, GEN_OPTIONS = 2, GEN_HAS_ID = 4, GEN_TYPE_PROVISIONAL = 8 };
enum { GEN_MAX_FIELDS = 63, GEN_MAX_TYPE = 255 };

typedef struct gen_type {
    int32_t number;
    const char *upper;
    const char *lower;
    unsigned flags;
    int32_t cluster;
    int32_t since;
    const char *label[2]; /* Dutch, English */
    const char *why[2];
} gen_type;

typedef struct gen_field {
    int32_t type;
    int32_t ordinal;
    const char *type_upper;
    const char *upper;
    const char *lower;
    const uint8_t *targets;
    int32_t min;
    int32_t max;
    uint8_t target_count;
    uint8_t kind;
    uint8_t item;
    uint8_t enumeration;
    unsigned flags;
    int32_t privacy;
    int32_t since;
    int32_t retired;
    const char *label[2];
    const char *why[2];
} gen_field;

typedef struct gen_enum {
    int32_t number;
    const char *upper;
    const char *lower;
    int32_t since;
    const char *label[2];
    const char *why[2];
} gen_enum;

typedef struct gen_value {
    int32_t enumeration;
    int32_t number;
    const char *enum_upper;
    const char *upper;
    const char *token;
    int32_t retired;
    const char *label[2];
} gen_value;

extern const gen_type gen_types[];
extern const gen_field gen_fields[];
extern const gen_enum gen_enums[];
extern const int32_t gen_retired_enums[]; /* 0 ends them */
extern const gen_value gen_values[];
extern const size_t gen_type_count, gen_field_count, gen_enum_count, gen_value_count;

/* The row of a number; NULL when there is none. */
const gen_type *gen_type_of(int32_t number);
const gen_enum *gen_enum_of(int32_t number);
const gen_value *gen_value_of(const char *enumeration, int32_t number);

/* The library version that brought a model version: "0.1". */
const char *gen_since(int32_t model);

/* What a field holds, in a few English words: "list of records goal". */
void gen_kind(const gen_field *field, char *buffer, size_t capacity);

/* Text into a C comment that Doxygen reads, and into a cell of a Markdown table. */
void gen_comment(FILE *out, const char *text);
void gen_cell(FILE *out, const char *text);

/* Refuses a model that would give a bad header: 0 when all is well, else 1 after a sentence on standard error. */
int gen_check(void);

void gen_write_fields(FILE *out);
void gen_write_accessors(FILE *out);
void gen_write_model(FILE *out);

#endif
