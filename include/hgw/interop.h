/** @file interop.h  Files of other systems.  iCalendar is a library of its own: see ical.h. */
#ifndef HGW_INTEROP_H
#define HGW_INTEROP_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Read a file of another system.
 *
 * HGW_IMPORT_FORMAT_OPEN_HOLIDAYS: the school holidays that the Dutch government publishes as JSON, one document or a
 * list of them.  Texts are trimmed; instants become the day it was there; a school year that occurs twice is taken
 * once; what holds for the whole country has no region; dates that are advice are marked, for a school's own calendar
 * wins over them.  What could not be taken over stands in `import_notes`, with its line.
 *  @param ctx      the context.
 *  @param utf8     the file.
 *  @param size     its bytes.
 *  @param beside   a calendar of the country, for its regions, the names by which holidays are known, and its time
 * zone.
 *  @param count    how many.
 *  @param options  a document of type HGW_T_IMPORT_OPTIONS (format, max_bytes, max_events), or NULL: open holidays, at
 *                  most 16 MiB and 10,000 holidays.
 *  @param out      a calendar; NULL on failure.
 *  @return HGW_OK, or the status.
 *  @par Ownership  @p out is yours; end it with hgw_doc_free().
 *  @par Errors     HGW_E_PARSE, HGW_E_SCHEMA with the place in the file; HGW_E_LIMIT; HGW_E_NOTFOUND: no calendar
 *                  beside to know holidays by (`import.calendar.missing`); HGW_E_TYPE, HGW_E_MISUSE, HGW_E_NOMEM.
 *  @since 0.1 */
HGW_API int32_t hgw_import(hgw_ctx *ctx, const char *utf8, size_t size, const hgw_doc *const *beside, int32_t count,
                           const hgw_doc *options, hgw_doc **out);

#ifdef __cplusplus
}
#endif
#endif
