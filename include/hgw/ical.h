/** @file ical.h  iCalendar (RFC 5545) in and out: a library of its own (hgw::ical, -lhgw-ical), since it brings
 * libical.
 *
 * libical keeps a few settings for the whole process.  These functions change none of them; from several threads they
 * may be called at once as far as libical allows it, which since its version 3 it does. */
#ifndef HGW_ICAL_H
#define HGW_ICAL_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Read the holidays and free days of a school from an iCalendar file, which may hold several calendars.
 *
 * A holiday is known by its whole summary among the names that a country's calendar beside has for it (case and blanks
 * apart): "laatste dag voor de herfstvakantie" is none.  What is not known, and what recurs, was called off or cannot
 * be read, stands in `import_notes` with its line.  All-day events end the day before DTEND; times are taken on the day
 * they bear in their own zone, and instants in UTC on the day it was where the country's calendar holds.  A daily,
 * weekly, monthly or yearly rule that ends within the limit is taken over as single days, and a note says so; others
 * are refused with a note.
 *  @param ctx      the context.
 *  @param text     the file; its lines are counted, and each event is read by itself.
 *  @param size     its bytes.
 *  @param beside   a calendar of the country.
 *  @param count    how many.
 *  @param options  a document of type HGW_T_IMPORT_OPTIONS (max_bytes, max_events), or NULL: at most 16 MiB and 10,000
 *                  events.
 *  @param out      a calendar with a school year for each that holidays were found in; NULL on failure.
 *  @return HGW_OK, or the status.
 *  @par Ownership  @p out is yours; end it with hgw_doc_free().
 *  @par Errors     HGW_E_PARSE with the line: no iCalendar, or cut off (`ical.…`); HGW_E_LIMIT; HGW_E_NOTFOUND: no
 *                  calendar beside (`import.calendar.missing`); HGW_E_TYPE, HGW_E_MISUSE, HGW_E_NOMEM.
 *  @since 0.1 */
HGW_API int32_t hgw_ical_import(hgw_ctx *ctx, const char *text, size_t size, const hgw_doc *const *beside,
                                int32_t count, const hgw_doc *options, hgw_doc **out);

/** Write dates as iCalendar: of a calendar its periods, holidays, free days and measuring moments; of a dossier the
 * days on which goals are looked back on, planned evaluations and planned conversations.
 *
 * UIDs stay the same when it is written again, so that other programs renew what they have.  Every event is private
 * (CLASS:PRIVATE).  No name of a child, no text of a goal and no kind of talk is written unless the options ask for it.
 *  @param ctx      the context; its today is the time stamp, and its language that of the summaries.
 *  @param doc      a calendar or a dossier.
 *  @param beside   for a dossier: a calendar, which gives goals without a day of their own the last day of their
 * period; a team, for the names of subjects.
 *  @param count    how many.
 *  @param options  a document of type HGW_T_EXPORT_OPTIONS (with_texts, with_names, school_year), or NULL.
 *  @param out      the text, NUL-terminated; NULL on failure.
 *  @param size     its size without the NUL; may be NULL.
 *  @return HGW_OK, or the status.
 *  @par Ownership  @p out is yours; end it with hgw_free().
 *  @par Errors     HGW_E_MISUSE: the context has no today (`ical.today`); HGW_E_TYPE, HGW_E_NOMEM.
 *  @since 0.1 */
HGW_API int32_t hgw_ical_export(hgw_ctx *ctx, const hgw_doc *doc, const hgw_doc *const *beside, int32_t count,
                                const hgw_doc *options, char **out, size_t *size);

#ifdef __cplusplus
}
#endif
#endif
