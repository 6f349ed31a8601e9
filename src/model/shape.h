/* shape.h: what the details of a field row in model.def mean, as parts of an initialiser.  Shared by model.c, which
 * keeps the rows, and by the generator, which writes them out; each gives its own HGW_T_ and HGW_ENUM_ numbers. */
#ifndef HGWI_SHAPE_H
#define HGWI_SHAPE_H

#include <hgw/model.h>

#define SHAPE_BOUNDS(low, high) .min = (low), .max = (high)
#define SHAPE_FREE              SHAPE_BOUNDS(HGW_NO_BOUND, HGW_NO_BOUND)
#define SHAPE_TARGETS(...)                                                                                             \
  .targets = (const uint8_t[]){__VA_ARGS__}, .target_count = (uint8_t)sizeof((const uint8_t[]){__VA_ARGS__})

#define IS_BOOL               .kind = HGW_K_BOOL, SHAPE_FREE
#define IS_INT(low, high)     .kind = HGW_K_INT, SHAPE_BOUNDS(low, high)
#define IS_REAL               .kind = HGW_K_REAL, SHAPE_FREE
#define IS_TEXT               .kind = HGW_K_TEXT, SHAPE_FREE
#define IS_TEXT_OF(low, high) .kind = HGW_K_TEXT, SHAPE_BOUNDS(low, high)
#define IS_DATE               .kind = HGW_K_DATE, SHAPE_FREE
#define IS_TIME               .kind = HGW_K_TIME, SHAPE_FREE
#define IS_ENUM(e)            .kind = HGW_K_ENUM, .enumeration = HGW_ENUM_##e, SHAPE_FREE
#define IS_REF(...)           .kind = HGW_K_REF, SHAPE_FREE, SHAPE_TARGETS(__VA_ARGS__)
#define IS_LINK(...)          .kind = HGW_K_LINK, SHAPE_FREE, SHAPE_TARGETS(__VA_ARGS__)
#define RECORDS(...)          .kind = HGW_K_LIST, .item = HGW_K_RECORD, SHAPE_FREE, SHAPE_TARGETS(__VA_ARGS__)
#define REFS(...)             .kind = HGW_K_LIST, .item = HGW_K_REF, SHAPE_FREE, SHAPE_TARGETS(__VA_ARGS__)
#define LINKS(...)            .kind = HGW_K_LIST, .item = HGW_K_LINK, SHAPE_FREE, SHAPE_TARGETS(__VA_ARGS__)
#define INTS(low, high)       .kind = HGW_K_LIST, .item = HGW_K_INT, SHAPE_BOUNDS(low, high)
#define ENUMS(e)              .kind = HGW_K_LIST, .item = HGW_K_ENUM, .enumeration = HGW_ENUM_##e, SHAPE_FREE

/* No bound on this side. */
#define ANY HGW_NO_BOUND

#endif
