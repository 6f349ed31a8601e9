/* model.h: all that other rooms may see of room model: the table as static const rows.  Holds no values, allocates
 * nothing. */
#ifndef HGWI_MODEL_ROOM_H
#define HGWI_MODEL_ROOM_H

#include <hgw/fields.h>
#include <hgw/model.h>

#include "errors.h"

enum { HGWI_MAX_FIELDS = 63 }; /* a record marks its set fields in 64 bits */

/* Flags of a field. */
enum {
    HGWI_REQUIRED = 1 << 0,
    HGWI_COMPUTED = 1 << 1,
    HGWI_WHOSE = 1 << 2,
    HGWI_PROVISIONAL = 1 << 3,
    HGWI_IS_ID = 1 << 4
};

/* Flags of a type. */
enum { HGWI_ROOT = 1 << 0, HGWI_OPTIONS = 1 << 1, HGWI_HAS_ID = 1 << 2, HGWI_TYPE_PROVISIONAL = 1 << 3 };

typedef struct hgwi_field_row {
    const char *name;
    const char *label[2]; /* Dutch, English */
    const char *doc[2];
    const uint8_t *targets; /* types that a REF, LINK or list may point at, or whose records a list holds */
    int32_t min, max;       /* HGW_NO_BOUND when there is none */
    uint8_t target_count;
    uint8_t kind;        /* HGW_K_… */
    uint8_t item;        /* what a LIST holds, HGW_K_…; 0 */
    uint8_t enumeration; /* HGW_ENUM_…, or 0 */
    uint8_t privacy;     /* HGW_PRIVACY_… */
    uint8_t flags;
    uint8_t since;
    uint8_t deprecated;
} hgwi_field_row;

typedef struct hgwi_type_row {
    const char *name; /* NULL: no type has this number */
    const char *label[2];
    const char *doc[2];
    const hgwi_field_row *fields; /* by ordinal - 1 */
    uint8_t field_count;
    uint8_t flags;
    uint8_t cluster; /* HGW_CLUSTER_… */
    uint8_t since;
} hgwi_type_row;

/* The highest type number in use; rows may have gaps. */
int32_t hgwi_type_limit(void);

/* NULL when there is none. */
const hgwi_type_row *hgwi_type_row_of(hgw_type type);
const hgwi_field_row *hgwi_field_row_of(hgw_field field);

/* The field of a type by a slice of its name; 0 when there is none. */
hgw_field hgwi_field_by_name(hgw_type type, const char *name, size_t size);

/* The type by a slice of its name; the value of an enumeration by a slice of its token; 0 when there is none. */
hgw_type hgwi_type_by_name(const char *name, size_t size);
int32_t hgwi_enum_by_token(int32_t enumeration, const char *token, size_t size);

static inline hgw_type hgwi_type_of_field(hgw_field field) {
    return field >> 16;
}
static inline unsigned hgwi_ordinal(hgw_field field) {
    return (unsigned)field & 0xFFFFu;
}
static inline hgw_field hgwi_field_of(hgw_type type, unsigned ordinal) {
    return (type << 16) | (hgw_field)ordinal;
}

/* May the field point at (or hold) a record of the type? */
int hgwi_targets(const hgwi_field_row *field, hgw_type type);

#endif
