/* gen_accessors.c: writes accessors.h, inline functions named after types and fields, over the generic functions. */
#include "gen.h"

#include <hgw/model.h>

/* How a kind of value is read and written. */
typedef struct access {
    const char *type; /* what C holds it in */
    const char *cast; /* what the generic getter's value needs */
    const char *get;  /* generic getter of a field */
    const char *set;  /* generic setter of a field */
    const char *item; /* generic getter of a list's item */
    const char *add;  /* generic adder to a list */
} access;

static const access accesses[] = {
    [HGW_K_BOOL] = {"int32_t ", "(int32_t)", "hgw_get_int", "hgw_set_int", "hgw_item_get", "hgw_item_add"},
    [HGW_K_INT] = {"int64_t ", "", "hgw_get_int", "hgw_set_int", "hgw_item_get", "hgw_item_add"},
    [HGW_K_REAL] = {"double ", "", "hgw_get_real", "hgw_set_real", NULL, NULL},
    [HGW_K_TEXT] = {"const char *", "", "hgw_get_text", "hgw_set_text", "hgw_item_text", "hgw_item_put"},
    [HGW_K_DATE] = {"hgw_date ", "(hgw_date)", "hgw_get_int", "hgw_set_int", "hgw_item_get", "hgw_item_add"},
    [HGW_K_TIME] = {"int32_t ", "(int32_t)", "hgw_get_int", "hgw_set_int", "hgw_item_get", "hgw_item_add"},
    [HGW_K_ENUM] = {"int32_t ", "(int32_t)", "hgw_get_int", "hgw_set_int", "hgw_item_get", "hgw_item_add"},
    [HGW_K_REF] = {"hgw_rec ", "", "hgw_get_ref", "hgw_set_ref", "hgw_item_get", "hgw_item_add"},
    [HGW_K_LINK] = {"const char *", "", "hgw_get_text", "hgw_set_text", "hgw_item_text", "hgw_item_put"},
};

/* Items of a list are read as a record, a text, or the widest number. */
static const access *item_access(const gen_field *field) {
    static const access record = {"hgw_rec ", "(hgw_rec)", NULL, NULL, "hgw_item_get", "hgw_item_add"};
    if (field->item == HGW_K_REF)
        return &record;
    if (field->item == HGW_K_TEXT || field->item == HGW_K_LINK)
        return &accesses[HGW_K_TEXT];
    return &accesses[HGW_K_INT];
}

static void comment(FILE *out, const gen_field *field, const char *what) {
    fputs("/** ", out);
    gen_comment(out, field->label[0]);
    fputs(what, out);
    if (what[0] == ':')
        gen_comment(out, field->why[1]);
    fputs(" */\n", out);
}

static void write_single(FILE *out, const char *type, const gen_field *field) {
    const access *how = &accesses[field->kind];
    comment(out, field, ": ");
    fprintf(out, "static inline %shgw_%s_%s(const hgw_doc *doc, hgw_rec rec) {\n", how->type, type, field->lower);
    fprintf(out, "    return %s%s(doc, rec, HGW_%s_%s);\n}\n", how->cast, how->get, field->type_upper, field->upper);
    comment(out, field, ", set.");
    fprintf(out, "static inline int32_t hgw_%s_set_%s(hgw_doc *doc, hgw_rec rec, %svalue) {\n", type, field->lower,
            how->type);
    fprintf(out, "    return %s(doc, rec, HGW_%s_%s, value);\n}\n", how->set, field->type_upper, field->upper);
}

static void write_list(FILE *out, const char *type, const gen_field *field) {
    const access *how = item_access(field);
    int records = field->item == HGW_K_RECORD;
    comment(out, field, ", how many.");
    fprintf(out, "static inline int32_t hgw_%s_%s_count(const hgw_doc *doc, hgw_rec rec) {\n", type, field->lower);
    fprintf(out, "    return %s(doc, rec, HGW_%s_%s);\n}\n", records ? "hgw_rec_count" : "hgw_item_count",
            field->type_upper, field->upper);
    comment(out, field, ": ");
    fprintf(out, "static inline %shgw_%s_%s_at(const hgw_doc *doc, hgw_rec rec, int32_t index) {\n",
            records ? "hgw_rec " : how->type, type, field->lower);
    fprintf(out, "    return %s%s(doc, rec, HGW_%s_%s, index);\n}\n", records ? "" : how->cast,
            records ? "hgw_rec_at" : how->item, field->type_upper, field->upper);
    comment(out, field, ", one more at the end.");
    if (records) {
        fprintf(out, "static inline hgw_rec hgw_%s_add_%s(hgw_doc *doc, hgw_rec rec) {\n", type, field->lower);
        fprintf(out, "    return hgw_rec_add(doc, rec, HGW_%s_%s);\n}\n", field->type_upper, field->upper);
    } else {
        fprintf(out, "static inline int32_t hgw_%s_add_%s(hgw_doc *doc, hgw_rec rec, %svalue) {\n", type, field->lower,
                how->type);
        fprintf(out, "    return %s(doc, rec, HGW_%s_%s, value);\n}\n", how->add, field->type_upper, field->upper);
    }
}

static void write_type(FILE *out, const gen_type *type) {
    fprintf(out, "/** @name %s (", type->lower);
    gen_comment(out, type->label[0]);
    fputs(")\n *  @{ */\n\n", out);
    for (size_t i = 0; i < gen_field_count; i++) {
        const gen_field *field = &gen_fields[i];
        if (field->type != type->number || field->retired)
            continue;
        if (field->kind == HGW_K_LIST)
            write_list(out, type->lower, field);
        else
            write_single(out, type->lower, field);
    }
    fputs("\n/** @} */\n\n", out);
}

void gen_write_accessors(FILE *out) {
    fputs("/** @file accessors.h  Every field by name, for C: inline functions over the generic ones of rec.h, no "
          "symbol,\n"
          " *  nothing that those cannot do.  Generated from src/model; do not edit.\n *\n"
          " *  Of a type T with a field F: hgw_T_F() reads and hgw_T_set_F() writes, a list has hgw_T_F_count(), "
          "hgw_T_F_at()\n"
          " *  and hgw_T_add_F().  Errors, ownership and what unset means are those of rec.h. */\n"
          "#ifndef HGW_ACCESSORS_H\n#define HGW_ACCESSORS_H\n\n#include \"fields.h\"\n#include \"rec.h\"\n\n"
          "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n/* clang-format off */\n\n",
          out);
    for (size_t i = 0; i < gen_type_count; i++)
        write_type(out, &gen_types[i]);
    fputs("/* clang-format on */\n\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n", out);
}
