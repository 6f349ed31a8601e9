/* methods.c: finding a method by its name. */
#include "methods.h"

#include "codec/codec.h"

static const hgwi_stat_method *const lists[] = {hgwi_stat_lines, hgwi_stat_phases, hgwi_stat_pupils, hgwi_stat_groups,
                                                hgwi_stat_courses};

enum { LISTS = sizeof lists / sizeof *lists };

const hgwi_stat_method *hgwi_stat_find(const char *name) {
    for (int i = 0; i < LISTS; i++)
        for (const hgwi_stat_method *method = lists[i]; method->name; method++)
            if (hgwi_json_key_order(name, method->name) == 0)
                return method;
    return NULL;
}
