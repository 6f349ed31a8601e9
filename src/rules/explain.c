/* explain.c: explain.def as rows. */
#include "catalogue.h"

const hgwi_explanation hgwi_explanations[HGWI_RULE_COUNT] = {
#define EXPLAIN(code, looks, condition_nl, condition_en, why_nl, why_en, before_nl, before_en, after_nl, after_en)     \
  [HGWI_RULE_##                                                                                                        \
      code] = {looks, {condition_nl, condition_en}, {why_nl, why_en}, {before_nl, before_en}, {after_nl, after_en}},
#define LEFT_OUT(code, principle, nl, en, source)
#include "explain.def"
#undef EXPLAIN
#undef LEFT_OUT
};

const hgwi_left_out hgwi_left_outs[] = {
#define EXPLAIN(code, looks, condition_nl, condition_en, why_nl, why_en, before_nl, before_en, after_nl, after_en)
#define LEFT_OUT(code, principle, nl, en, source) {#code, {nl, en}, source, HGW_PRINCIPLE_##principle},
#include "explain.def"
#undef EXPLAIN
#undef LEFT_OUT
    {0},
};
