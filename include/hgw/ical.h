/** @file ical.h  iCalendar (RFC 5545) in and out: a library of its own (hgw::ical, -lhgw-ical), since it brings
 * libical 3.
 *
 * libical keeps settings for the whole process.  These functions change none of them and read no files; several threads
 * may call them at once, each with a context of its own, as libical allows since its version 3.  What libical itself
 * allocates does not come from the context's memory. */
#ifndef HGW_ICAL_H
#define HGW_ICAL_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Read the holidays and free days of a school from an iCalendar file, which may hold several calendars.
 *
 * A holiday is known by its whole summary among the names that the calendars beside have for it in their holiday rules
 * (case and blanks apart): "laatste dag voor de herfstvakantie" is none.  Names of kind OTHER, and
 * those of public holidays, stand for free days, which are taken one by one, without weekends.  What is not known, and
 * what recurs without end, was called off, was there already or cannot be read, stands in `import_notes` with its line.
 *
 * All-day events end the day before DTEND, and so do those that end at midnight.  Times are taken on the day they bear
 * in their own zone, and instants in UTC on the day it was where the country's calendar holds.  An event of less than
 * twelve hours is no holiday; as a free day it is half a one, unless it runs from 10:00 to 14:00.  A daily, weekly,
 * monthly or yearly rule that ends within ten years and gives at most 400 days is taken over as single days, and a note
 * says so; days of it that were moved or called off are left out.  A holiday belongs to the school year in which its
 * first day lies, a summer holiday to the one that it ends.
 *  @param ctx      the context.
 *  @param text     the file; its lines are counted, and each event is read by itself.
 *  @param size     its bytes.
 *  @param beside   calendars; the first that has holiday rules is the country's: its time and its turn of the year
 * hold.
 *  @param count    how many.
 *  @param options  a document of type HGW_T_IMPORT_OPTIONS (max_bytes, max_events), or NULL: at most 16 MiB and 10,000
 *                  events, and as many days.
 *  @param out      a calendar with a school year for each that holidays or free days were found in, of the country and
 *                  with the file's name as its title, without region or id; NULL on failure.
 *  @return HGW_OK, or the status.
 *  @par Ownership  @p out is yours; end it with hgw_doc_free().
 *  @par Errors     HGW_E_PARSE with the line: no iCalendar (`ical.syntax`), BEGIN and END do not match (`ical.end`),
 * cut off (`ical.cut`), `text.nul`, `text.utf8`.  HGW_E_LIMIT: `limit.bytes`; with the line: `limit.events`,
 *                  `ical.line` (64 KiB without a fold), `ical.deep`.  HGW_E_NOTFOUND: no calendar beside
 *                  (`import.calendar.missing`).  HGW_E_MISUSE, also when the program told libical to end it at an error
 *                  (`ical.fatal`); HGW_E_TYPE, HGW_E_NOMEM.
 *  @since 0.1 */
HGW_API int32_t hgw_ical_import(hgw_ctx *ctx, const char *text, size_t size, const hgw_doc *const *beside,
                                int32_t count, const hgw_doc *options, hgw_doc **out);

/** Write dates as iCalendar: of a calendar its periods, holidays, free days, measuring moments and blocks; of a dossier
 * the days on which goals are looked back on, and the evaluations and conversations that are planned and not held yet.
 *
 * All are events of whole days.  Of a calendar's holidays those of other regions and optional ones are left out, as in
 * calendar.h.  UIDs are made from the ids of document and record, which cannot be read in them, and stay the same when
 * it is written again, so that other programs renew what they have: give a document an id before it is first written.
 * Every event is private (CLASS:PRIVATE).  No name of a child, no text of a goal and no kind of talk is written unless
 * the options ask for it: with_texts gives goals their text and talks their kind, with_names gives talks the given
 * names of pupils.
 *  @param ctx      the context; its today is the time stamp, and its language that of the summaries.
 *  @param doc      a calendar or a dossier.
 *  @param beside   for a dossier: a calendar, which gives goals without a day of their own the last day of their
 *                  period or block; a team, for the names of subjects.
 *  @param count    how many.
 *  @param options  a document of type HGW_T_EXPORT_OPTIONS (with_texts, with_names, school_year), or NULL.
 *  @param out      the text, NUL-terminated; NULL on failure.
 *  @param size     its size without the NUL; may be NULL.
 *  @return HGW_OK, or the status.
 *  @par Ownership  @p out is yours; end it with hgw_free().
 *  @par Errors     HGW_E_MISUSE, also when the context has no today (`ical.today`); HGW_E_NOTFOUND: neither the
 * calendar nor one beside the dossier has this school year (`calendar.year.unknown`); HGW_E_TYPE, HGW_E_NOMEM.
 *  @since 0.1 */
HGW_API int32_t hgw_ical_export(hgw_ctx *ctx, const hgw_doc *doc, const hgw_doc *const *beside, int32_t count,
                                const hgw_doc *options, char **out, size_t *size);

#ifdef __cplusplus
}
#endif
#endif
