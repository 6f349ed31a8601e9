/* ical_base.c: failures with their sentences, and memory of the context. */
#include "ical_base.h"

#include <stdlib.h>
#include <string.h>

/* Keys that the library has too mean the same there. */
static const struct {
    const char *key;
    int32_t status;
    const char *text[2]; /* Dutch, English */
} rows[HGWI_ICAL_ERRS] = {
    {"misuse.null",
     HGW_E_MISUSE,
     {"Er is een NULL meegegeven waar dat niet kan.", "NULL was given where that cannot be."}},
    {"misuse.handle",
     HGW_E_MISUSE,
     {"Dit is geen geldig document of geen geldige context.", "This is no valid document or context."}},
    {"misuse.count",
     HGW_E_MISUSE,
     {"Het aantal documenten ernaast klopt niet.", "The number of documents beside is wrong."}},
    {"type.document", HGW_E_TYPE, {"Dit document is van een ander type.", "This document is of another type."}},
    {"type.beside",
     HGW_E_TYPE,
     {"Opties zijn geen document om ernaast te leggen.", "Options are no document to lay beside."}},
    {"memory", HGW_E_NOMEM, {"Er is niet genoeg geheugen.", "There is not enough memory."}},
    {"ical.fatal",
     HGW_E_MISUSE,
     {"libical staat zo ingesteld dat een fout in een bestand het programma beëindigt.",
      "libical is set to end the program at an error in a file."}},
    {"limit.bytes", HGW_E_LIMIT, {"Het bestand is te groot.", "The file is too large."}},
    {"limit.events",
     HGW_E_LIMIT,
     {"Vanaf deze regel heeft het bestand te veel gebeurtenissen.", "From this line on the file has too many events."}},
    {"ical.line", HGW_E_LIMIT, {"Deze regel is te lang voor een agenda.", "This line is too long for a calendar."}},
    {"ical.deep", HGW_E_LIMIT, {"Dit onderdeel is te diep genest.", "This component is nested too deeply."}},
    {"text.nul", HGW_E_PARSE, {"De tekst bevat een NUL-teken.", "The text holds a NUL character."}},
    {"text.utf8", HGW_E_PARSE, {"Hier staat geen geldige UTF-8.", "This is not valid UTF-8."}},
    {"ical.syntax",
     HGW_E_PARSE,
     {"Hier hoort BEGIN:VCALENDAR te staan, of een onderdeel van een agenda.",
      "BEGIN:VCALENDAR belongs here, or a part of a calendar."}},
    {"ical.end",
     HGW_E_PARSE,
     {"Deze END hoort niet bij de laatste BEGIN.", "This END does not belong to the last BEGIN."}},
    {"ical.cut",
     HGW_E_PARSE,
     {"Het bestand houdt op voordat alles wat begon een END heeft.",
      "The file ends before all that began has its END."}},
    {"import.calendar.missing",
     HGW_E_NOTFOUND,
     {"Er ligt geen kalender van een land naast om vakanties aan te herkennen.",
      "There is no country's calendar beside to know holidays by."}},
    {"calendar.year.unknown",
     HGW_E_NOTFOUND,
     {"De kalender heeft dit schooljaar niet.", "The calendar does not have this school year."}},
    {"ical.today",
     HGW_E_MISUSE,
     {"Een agenda vermeldt wanneer hij gemaakt is: zeg welke dag het is.",
      "A calendar says when it was made: say what day it is."}},
};

int32_t hgwi_ical_fail(hgw_ctx *ctx, hgwi_ical_err err, int64_t line) {
    const char *text = rows[err].text[hgw_ctx_lang(ctx) == HGW_LANG_EN];
    return hgw_error_set(ctx, rows[err].status, rows[err].key, text, line);
}

int32_t hgwi_ical_want(hgw_ctx *ctx, const hgw_doc *const *beside, int32_t count, const hgw_doc *options,
                       hgw_type options_type) {
    if (count < 0)
        return hgwi_ical_fail(ctx, HGWI_ICAL_COUNT, -1);
    if (count > 0 && !beside)
        return hgwi_ical_fail(ctx, HGWI_ICAL_NULL, -1);
    for (int32_t i = 0; i < count; i++) {
        hgw_type type = hgw_rec_type(beside[i], HGW_ROOT);
        if (type == 0)
            return hgwi_ical_fail(ctx, beside[i] ? HGWI_ICAL_HANDLE : HGWI_ICAL_NULL, -1);
        if (hgw_type_trait(type, HGW_TYPE_OPTIONS))
            return hgwi_ical_fail(ctx, HGWI_ICAL_TYPE_BESIDE, -1);
    }
    if (options && hgw_rec_type(options, HGW_ROOT) != options_type)
        return hgwi_ical_fail(ctx, hgw_rec_type(options, HGW_ROOT) ? HGWI_ICAL_TYPE : HGWI_ICAL_HANDLE, -1);
    return HGW_OK;
}

/* ---- memory ---- */

static int32_t grow(hgwi_ical_pile *pile, size_t need) {
    size_t capacity = pile->capacity < 256 ? 256 : pile->capacity;
    char *data = NULL;
    while (capacity < need && capacity <= SIZE_MAX / 4)
        capacity *= 2;
    if (capacity < need)
        return hgwi_ical_fail(pile->ctx, HGWI_ICAL_NOMEM, -1);
    int32_t status = hgw_text_new(pile->ctx, NULL, capacity, &data);
    if (status != HGW_OK)
        return status;
    if (pile->size > 0)
        memcpy(data, pile->data, pile->size);
    hgw_free(pile->data);
    pile->data = data;
    pile->capacity = capacity;
    return HGW_OK;
}

int32_t hgwi_ical_add(hgwi_ical_pile *pile, const void *bytes, size_t size) {
    if (size > pile->capacity - pile->size) {
        int32_t status =
            size < SIZE_MAX / 4 ? grow(pile, pile->size + size) : hgwi_ical_fail(pile->ctx, HGWI_ICAL_NOMEM, -1);
        if (status != HGW_OK)
            return status;
    }
    if (size > 0)
        memcpy(pile->data + pile->size, bytes, size);
    pile->size += size;
    return HGW_OK;
}

void hgwi_ical_end(hgwi_ical_pile *pile) {
    hgw_free(pile->data);
    pile->data = NULL;
    pile->size = pile->capacity = 0;
}

/* ---- sets ---- */

static int order(const void *left, const void *right) {
    uint64_t a, b;
    memcpy(&a, left, sizeof a);
    memcpy(&b, right, sizeof b);
    return (a > b) - (a < b);
}

int32_t hgwi_ical_set_add(hgwi_ical_pile *set, uint64_t number) {
    return hgwi_ical_add(set, &number, sizeof number);
}

void hgwi_ical_set_sort(hgwi_ical_pile *set) {
    if (set->size > 0)
        qsort(set->data, set->size / sizeof(uint64_t), sizeof(uint64_t), order);
}

int hgwi_ical_set_has(const hgwi_ical_pile *set, uint64_t number) {
    size_t count = set->size / sizeof number;
    return count > 0 && bsearch(&number, set->data, count, sizeof number, order) != NULL;
}

uint64_t hgwi_ical_hash(uint64_t seed, const void *bytes, size_t size) {
    const unsigned char *at = bytes;
    uint64_t hash = seed == HGWI_ICAL_SEED ? UINT64_C(14695981039346656037) : seed;
    for (size_t i = 0; i < size; i++) {
        hash ^= at[i];
        hash *= UINT64_C(1099511628211);
    }
    return hash;
}
