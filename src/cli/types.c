/* types.c: questions about the model that more than one command asks. */
#include "types.h"

#include <string.h>

/* What people write; what a verb makes is not among it, and options are not kept in files. */
int cli_is_root(hgw_type type, int roots) {
    if (!hgw_type_trait(type, HGW_TYPE_ROOT))
        return 0;
    int made = type == HGW_T_FINDINGS || type == HGW_T_CATALOGUE || type == HGW_T_COVERAGE;
    return roots == CLI_ROOTS_ALL || (!hgw_type_trait(type, HGW_TYPE_OPTIONS) && !made);
}

void cli_add_roots(cli_pile *pile, int roots) {
    int count = 0;
    for (int32_t i = 0; i < hgw_type_count(); i++)
        if (cli_is_root(hgw_type_at(i), roots)) {
            cli_add(pile, count++ > 0 ? ", " : "");
            cli_add(pile, hgw_type_name(hgw_type_at(i)));
        }
}

static hgw_field field_named(hgw_type type, const char *name, size_t size) {
    for (int32_t i = 0; i < hgw_field_count(type); i++) {
        const char *other = hgw_field_name(hgw_field_at(type, i));
        if (strncmp(other, name, size) == 0 && other[size] == '\0')
            return hgw_field_at(type, i);
    }
    return 0;
}

int32_t cli_enum_at(hgw_type root, const char *pointer) {
    hgw_type type = root;
    hgw_field field = 0;
    while (*pointer == '/') {
        const char *name = pointer + 1;
        size_t size = strcspn(name, "/");
        pointer = name + size;
        if (field != 0 && hgw_field_trait(field, HGW_TRAIT_ITEM) != HGW_K_RECORD)
            continue; /* a place in a list of values: still the same field */
        if (field != 0) {
            type = hgw_field_trait(field, HGW_TRAIT_TARGET);
            field = 0;
        } else if ((field = field_named(type, name, size)) == 0) {
            return 0;
        }
    }
    return hgw_field_trait(field, HGW_TRAIT_ENUM);
}

void cli_add_tokens(cli_pile *pile, int32_t enumeration) {
    for (int32_t i = 0; i < hgw_enum_count(enumeration); i++) {
        cli_add(pile, i > 0 ? ", " : "");
        cli_add(pile, hgw_enum_token(enumeration, hgw_enum_at(enumeration, i)));
    }
}
