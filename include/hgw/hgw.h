/** @file hgw.h  The whole of libhgw: include this.
 *
 * Nouns are data, verbs are functions.  A document (`hgw_doc`) is a tree of records described by one model table.  A
 * few generic functions read and write every field of every record; a handful of verbs turn documents into other
 * documents or into text.  Three things are ever freed: a context, a document, and text handed out through a `char **`.
 * All else inside a document is a number, so nothing inside it can dangle in your language.
 *
 * Returns have four shapes: (a) an `int32_t` status, 0 good, with the result in a trailing `out`; (b) the value itself,
 * where the only failure is misuse; (c) nothing, for `_free`; (d) a size, as snprintf gives it.
 *
 * Ownership goes by shape: what `_new`, `_clone`, `_from_…` or a verb gives is yours; `const char *` returned is
 * borrowed; a `char **out` is yours until hgw_free(); all that you pass in is copied.
 *
 * `accessors.h` adds `hgw_goal_text(doc, goal)` and its like for C: inline, no symbol, nothing that the generic
 * functions cannot do.  Define HGW_NO_ACCESSORS to leave it out. */
#ifndef HGW_H
#define HGW_H

#include "calendar.h"
#include "check.h"
#include "coverage.h"
#include "ctx.h"
#include "date.h"
#include "doc.h"
#include "evaluate.h"
#include "explain.h"
#include "export.h"
#include "fields.h"
#include "interop.h"
#include "json.h"
#include "model.h"
#include "next.h"
#include "rec.h"
#include "render.h"
#include "series.h"
#include "stat.h"
#include "status.h"

#ifndef HGW_NO_ACCESSORS
#  include "accessors.h"
#endif

#endif
