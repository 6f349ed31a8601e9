/* cmd_model.c: the model as the library tells it: types by cluster, or the fields of one type. */
#include "output.h"

#include <stddef.h>
#include <string.h>

enum { NUMBER_WIDTH = 6, NAME_WIDTH = 26, KIND_WIDTH = 24 };

static const char *kind_name(int32_t kind) {
    static const char *const names[] = {"?",    "bool", "int", "real", "text", "date",
                                        "time", "enum", "ref", "link", "list", "record"};
    return kind >= HGW_K_BOOL && kind <= HGW_K_RECORD ? names[kind] : names[0];
}

static void add_type_row(cli_pile *pile, hgw_type type, int32_t lang) {
    size_t start = pile->bytes.size;
    cli_add(pile, "  ");
    cli_add_number(pile, type);
    cli_add_blanks(pile, start, NUMBER_WIDTH);
    cli_add(pile, hgw_type_name(type));
    cli_add_blanks(pile, start, NAME_WIDTH);
    cli_add(pile, hgw_type_label(type, lang));
    cli_add(pile, "\n");
}

static void add_types(cli_pile *pile, int32_t lang) {
    for (int32_t c = 0; c < hgw_enum_count(HGW_ENUM_CLUSTER); c++) {
        int32_t cluster = hgw_enum_at(HGW_ENUM_CLUSTER, c);
        cli_add(pile, c > 0 ? "\n" : "");
        cli_add(pile, hgw_enum_label(HGW_ENUM_CLUSTER, cluster, lang));
        cli_add(pile, "\n");
        for (int32_t i = 0; i < hgw_type_count(); i++)
            if (hgw_type_trait(hgw_type_at(i), HGW_TYPE_CLUSTER) == cluster)
                add_type_row(pile, hgw_type_at(i), lang);
    }
}

/* "list of ref goal", "enum goal_status", "link period | block". */
static void add_kind(cli_pile *pile, hgw_field field) {
    int32_t kind = hgw_field_kind(field), enumeration = hgw_field_trait(field, HGW_TRAIT_ENUM);
    cli_add(pile, kind_name(kind));
    if (kind == HGW_K_LIST) {
        cli_add(pile, " ");
        cli_add(pile, kind_name(hgw_field_trait(field, HGW_TRAIT_ITEM)));
    }
    if (enumeration != 0) {
        cli_add(pile, " ");
        cli_add(pile, hgw_enumeration_name(enumeration));
    }
    for (int32_t i = 0; hgw_field_target(field, i) != 0; i++) {
        cli_add(pile, i > 0 ? "|" : " ");
        cli_add(pile, hgw_type_name(hgw_field_target(field, i)));
    }
}

static void add_field_row(cli_pile *pile, hgw_field field, int32_t lang) {
    size_t start = pile->bytes.size;
    cli_add(pile, "  ");
    cli_add_number(pile, field & 0xFFFF);
    cli_add_blanks(pile, start, NUMBER_WIDTH);
    cli_add(pile, hgw_field_name(field));
    cli_add_blanks(pile, start, NAME_WIDTH);
    add_kind(pile, field);
    cli_add_blanks(pile, start, NAME_WIDTH + KIND_WIDTH);
    cli_add(pile, hgw_field_label(field, lang));
    if (hgw_field_trait(field, HGW_TRAIT_REQUIRED)) {
        cli_add(pile, ", ");
        cli_add(pile, cli_words(W_REQUIRED, lang));
    }
    if (hgw_field_trait(field, HGW_TRAIT_COMPUTED)) {
        cli_add(pile, ", ");
        cli_add(pile, cli_words(W_COMPUTED, lang));
    }
    cli_add(pile, ". ");
    cli_add(pile, hgw_field_doc(field, lang));
    cli_add(pile, "\n");
    if (hgw_field_trait(field, HGW_TRAIT_ENUM) == 0)
        return;
    start = pile->bytes.size;
    cli_add_blanks(pile, start, NAME_WIDTH);
    cli_add(pile, "=");
    for (int32_t i = 0, e = hgw_field_trait(field, HGW_TRAIT_ENUM); i < hgw_enum_count(e); i++) {
        cli_add(pile, " ");
        cli_add(pile, hgw_enum_token(e, hgw_enum_at(e, i)));
    }
    cli_add(pile, "\n");
}

static void add_fields(cli_pile *pile, hgw_type type, int32_t lang) {
    cli_add(pile, hgw_type_name(type));
    cli_add(pile, " (");
    cli_add_number(pile, type);
    cli_add(pile, "): ");
    cli_add(pile, hgw_type_label(type, lang));
    cli_add(pile, ". ");
    cli_add(pile, hgw_type_doc(type, lang));
    cli_add(pile, "\n\n");
    cli_add(pile, cli_words(W_FIELDS, lang));
    cli_add(pile, "\n");
    for (int32_t i = 0; i < hgw_field_count(type); i++)
        add_field_row(pile, hgw_field_at(type, i), lang);
}

/* Does a list of this name, in a record of any type, hold records of the type? */
static int listed_as(hgw_type type, const char *name) {
    for (int32_t i = 0; i < hgw_type_count(); i++)
        for (int32_t j = 0; j < hgw_field_count(hgw_type_at(i)); j++) {
            hgw_field field = hgw_field_at(hgw_type_at(i), j);
            if (hgw_field_trait(field, HGW_TRAIT_ITEM) == HGW_K_RECORD &&
                hgw_field_trait(field, HGW_TRAIT_TARGET) == type && strcmp(hgw_field_name(field), name) == 0)
                return 1;
        }
    return 0;
}

/* The type of that name, or the types that lists of that name hold.  How many. */
static int add_named(cli_pile *pile, const char *name, int32_t lang) {
    int count = 0;
    hgw_type named = hgw_type_find(name);
    for (int32_t i = 0; i < hgw_type_count(); i++)
        if (named != 0 ? hgw_type_at(i) == named : listed_as(hgw_type_at(i), name)) {
            cli_add(pile, count++ > 0 ? "\n" : "");
            add_fields(pile, hgw_type_at(i), lang);
        }
    return count;
}

int cmd_model(cli *run) {
    cli_pile pile = {{NULL, 0, 0}, 0};
    for (int i = 0; i < run->lang_count; i++) {
        cli_add(&pile, i > 0 ? "\n" : "");
        if (run->operand_count == 0) {
            add_types(&pile, run->langs[i]);
        } else if (add_named(&pile, run->operands[0], run->langs[i]) == 0) {
            cli_pile_end(&pile);
            return cli_misuse(run, W_BAD_TYPE_MODEL, run->operands[0]);
        }
    }
    return cli_deliver(run, &pile, 0);
}
