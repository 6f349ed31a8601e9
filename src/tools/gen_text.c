/* gen_text.c: pieces of text that more than one writer needs. */
#include "gen.h"

#include <hgw/model.h>
#include <string.h>

/* Add text at the end of what the buffer holds; what does not fit is cut. */
static void add(char *buffer, size_t capacity, const char *text) {
    size_t used = strlen(buffer);
    if (used + 1 < capacity)
        (void)snprintf(buffer + used, capacity - used, "%s", text);
}

static void add_targets(const gen_field *field, char *buffer, size_t capacity) {
    for (int i = 0; i < field->target_count; i++) {
        const gen_type *type = gen_type_of(field->targets[i]);
        add(buffer, capacity, i == 0 ? " " : " or ");
        add(buffer, capacity, type != NULL ? type->lower : "?");
    }
}

static void add_bounds(const gen_field *field, char *buffer, size_t capacity) {
    char bounds[64] = "";
    if (field->min != HGW_NO_BOUND && field->max != HGW_NO_BOUND)
        (void)snprintf(bounds, sizeof bounds, " %ld to %ld", (long)field->min, (long)field->max);
    else if (field->min != HGW_NO_BOUND)
        (void)snprintf(bounds, sizeof bounds, " from %ld", (long)field->min);
    add(buffer, capacity, bounds);
}

void gen_kind(const gen_field *field, char *buffer, size_t capacity) {
    static const char *const one[] = {"?",    "bool", "int",       "real",    "text", "date",
                                      "time", "enum", "reference", "link to", "list", "records"};
    static const char *const many[] = {"?",     "bools", "ints",          "reals",    "texts", "dates",
                                       "times", "enum",  "references to", "links to", "lists", "records"};
    const gen_enum *enumeration = gen_enum_of(field->enumeration);
    buffer[0] = '\0';
    if (field->kind == HGW_K_LIST) {
        add(buffer, capacity, "list of ");
        add(buffer, capacity, many[field->item <= HGW_K_RECORD ? field->item : 0]);
    } else {
        add(buffer, capacity, one[field->kind <= HGW_K_RECORD ? field->kind : 0]);
        if (field->kind == HGW_K_REF)
            add(buffer, capacity, " to");
    }
    if (enumeration != NULL) {
        add(buffer, capacity, " ");
        add(buffer, capacity, enumeration->lower);
    }
    add_targets(field, buffer, capacity);
    add_bounds(field, buffer, capacity);
    if (field->kind == HGW_K_TEXT && field->max != HGW_NO_BOUND)
        add(buffer, capacity, " bytes");
}

void gen_comment(FILE *out, const char *text) {
    for (const char *at = text; *at != '\0'; at++) {
        if (*at == '*' && at[1] == '/')
            fputs("* ", out); /* would end the comment */
        else if (strchr("<>@\\#%", *at) != NULL)
            fprintf(out, "\\%c", *at); /* a command or a link to Doxygen */
        else
            fputc(*at, out);
    }
}

void gen_cell(FILE *out, const char *text) {
    for (const char *at = text; *at != '\0'; at++) {
        if (*at == '|')
            fputs("\\|", out);
        else if (*at == '<')
            fputs("&lt;", out);
        else
            fputc(*at, out);
    }
}
