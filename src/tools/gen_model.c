/* gen_model.c: writes model.md, the model for readers: a picture per cluster, and a table per type and enumeration. */
#include "gen.h"

#include <hgw/model.h>
#include <string.h>

/* Mermaid ends a label at quotes and reads < and > as HTML. */
static void picture_label(FILE *out, const char *text) {
    for (const char *at = text; *at != '\0'; at++)
        if (strchr("\"<>|[]", *at) == NULL)
            fputc(*at, out);
}

/* REF, LINK or RECORD, single or in a list; 0 for a field that leads nowhere. */
static int32_t way_of(const gen_field *field) {
    int32_t what = field->kind == HGW_K_LIST ? field->item : field->kind;
    return what == HGW_K_REF || what == HGW_K_LINK || what == HGW_K_RECORD ? what : 0;
}

static int leads(const gen_field *field, int32_t to, int32_t way) {
    return way != 0 && way_of(field) == way && memchr(field->targets, to, field->target_count) != NULL;
}

/* Does an arrow belong to the cluster's picture?  What lives in a list is drawn with the cluster of what lives there;
 * all else with the cluster that it starts in. */
static int drawn(const gen_field *field, int32_t to, int32_t cluster) {
    return gen_type_of(way_of(field) == HGW_K_RECORD ? to : field->type)->cluster == cluster;
}

/* Is a type in the picture: of the cluster, or at the other end of one of its arrows? */
static int pictured(const gen_type *type, int32_t cluster) {
    if (type->cluster == cluster)
        return 1;
    for (size_t i = 0; i < gen_field_count; i++) {
        const gen_field *field = &gen_fields[i];
        for (int t = 0; way_of(field) != 0 && t < field->target_count; t++)
            if ((field->type == type->number || field->targets[t] == type->number) &&
                drawn(field, field->targets[t], cluster))
                return 1;
    }
    return 0;
}

/* One arrow for all fields of a type that lead to another in the same way; nothing when an earlier field drew it. */
static void arrow(FILE *out, size_t first, int32_t to) {
    static const char *const lines[] = {[HGW_K_REF] = "-->", [HGW_K_LINK] = "-.->", [HGW_K_RECORD] = "==>"};
    int32_t from = gen_fields[first].type;
    int32_t way = way_of(&gen_fields[first]);
    for (size_t i = 0; i < first; i++)
        if (gen_fields[i].type == from && leads(&gen_fields[i], to, way))
            return;
    fprintf(out, "    %s %s|%s", gen_type_of(from)->lower, lines[way], gen_fields[first].lower);
    for (size_t i = first + 1; i < gen_field_count && gen_fields[i].type == from; i++)
        if (leads(&gen_fields[i], to, way))
            fprintf(out, ", %s", gen_fields[i].lower);
    fprintf(out, "| %s\n", gen_type_of(to)->lower);
}

static void write_picture(FILE *out, int32_t cluster) {
    fputs("```mermaid\nflowchart LR\n", out);
    for (size_t i = 0; i < gen_type_count; i++) {
        const gen_type *type = &gen_types[i];
        int own = type->cluster == cluster;
        if (!pictured(type, cluster))
            continue;
        fprintf(out, "    %s%s\"%s<br/>", type->lower, own ? "[" : "(", type->lower);
        picture_label(out, type->label[0]);
        fputs(own ? "\"]\n" : "\")\n", out);
    }
    for (size_t i = 0; i < gen_field_count; i++)
        for (int t = 0; way_of(&gen_fields[i]) != 0 && t < gen_fields[i].target_count; t++)
            if (drawn(&gen_fields[i], gen_fields[i].targets[t], cluster))
                arrow(out, i, gen_fields[i].targets[t]);
    fputs("```\n\n", out);
}

static void write_field(FILE *out, const gen_field *field) {
    const gen_value *privacy = gen_value_of("PRIVACY", field->privacy);
    char kind[200];
    gen_kind(field, kind, sizeof kind);
    fprintf(out, "| %d | `%s` | ", (int)field->ordinal, field->lower);
    gen_cell(out, kind);
    fputs(" | ", out);
    gen_cell(out, field->label[0]);
    fputs(" | ", out);
    gen_cell(out, field->why[1]);
    fprintf(out, " | %s |", privacy != NULL ? privacy->token : "?");
    fputs((field->flags & GEN_REQUIRED) != 0 ? " required" : "", out);
    fputs((field->flags & GEN_WHOSE) != 0 ? " whose" : "", out);
    fputs((field->flags & GEN_COMPUTED) != 0 ? " computed" : "", out);
    fputs((field->flags & GEN_PROVISIONAL) != 0 ? " provisional" : "", out);
    fputs(" |\n", out);
}

static void write_type(FILE *out, const gen_type *type) {
    fprintf(out, "### %s\n\n*", type->lower);
    gen_cell(out, type->label[0]);
    fputs("*. ", out);
    gen_cell(out, type->why[1]);
    fprintf(out, " Number %d, since %s%s%s%s.\n\n", (int)type->number, gen_since(type->since),
            (type->flags & GEN_ROOT) != 0 ? ", root of a document" : "",
            (type->flags & GEN_HAS_ID) != 0 ? "" : ", without id",
            (type->flags & GEN_TYPE_PROVISIONAL) != 0 ? ", provisional" : "");
    fputs("| # | field | holds | Dutch label | why | privacy | marks |\n|---|---|---|---|---|---|---|\n", out);
    for (size_t i = 0; i < gen_field_count; i++)
        if (gen_fields[i].type == type->number && !gen_fields[i].retired)
            write_field(out, &gen_fields[i]);
    fputs("\n", out);
}

static void write_enumeration(FILE *out, const gen_enum *one) {
    fprintf(out, "### `%s`\n\n*", one->lower);
    gen_cell(out, one->label[0]);
    fputs("*. ", out);
    gen_cell(out, one->why[1]);
    fprintf(out, " Number %d.\n\n| value | token | Dutch label | English label |\n|---|---|---|---|\n",
            (int)one->number);
    for (size_t i = 0; i < gen_value_count; i++) {
        const gen_value *value = &gen_values[i];
        if (value->enumeration != one->number || value->retired)
            continue;
        fprintf(out, "| %d | `%s` | ", (int)value->number, value->token);
        gen_cell(out, value->label[0]);
        fputs(" | ", out);
        gen_cell(out, value->label[1]);
        fputs(" |\n", out);
    }
    fputs("\n", out);
}

void gen_write_model(FILE *out) {
    const gen_value *cluster = NULL;
    fputs("# The model\n\n"
          "Generated from `src/model/*.def`; do not edit. Every type, field and enumeration that libhgw knows, and why "
          "it\n"
          "is there. A type is a kind of record; a root type is a kind of document. S-numbers name statements of the\n"
          "article on *handelingsgericht werken* that the model is built on.\n\n"
          "In the pictures a thick arrow means *lives in a list of*, a thin arrow *refers to, in the same document*, "
          "and a\n"
          "dotted arrow *names the id of a record in another document*. Rounded boxes belong to another cluster.\n\n"
          "Marks: **required** a strict reader asks for it; **whose** it says whose the record is; **computed** the "
          "library\n"
          "fills it in; **provisional** nothing reads it yet, and its number may still change.\n\n",
          out);
    for (int32_t number = 1; (cluster = gen_value_of("CLUSTER", number)) != NULL; number++) {
        fprintf(out, "## %s (%s)\n\n", cluster->label[1], cluster->label[0]);
        write_picture(out, number);
        for (size_t i = 0; i < gen_type_count; i++)
            if (gen_types[i].cluster == number)
                write_type(out, &gen_types[i]);
    }
    fputs("## Enumerations\n\n", out);
    for (size_t i = 0; i < gen_enum_count; i++)
        write_enumeration(out, &gen_enums[i]);
}
