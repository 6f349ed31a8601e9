/* draw.h: what the drawers of room views share: the job at hand, and how records are named for people. */
#ifndef HGWI_VIEWS_DRAW_H
#define HGWI_VIEWS_DRAW_H

#include "doc/doc.h"
#include "page.h"
#include "words.h"

/* One call of hgw_render(). */
typedef struct hgwi_view {
    hgw_ctx *ctx;
    const hgw_doc *const *docs; /* the one that is drawn first, then those beside it */
    int32_t count;
    int32_t show_all;
    int64_t format;
    int year;          /* a calendar is drawn as a year */
    int public;        /* nothing on the page is about children */
    const char *title; /* asked for, or NULL */
    hgwi_page page;
    hgwi_idtree namesakes; /* given names that two pupils of one document share */
} hgwi_view;

enum { HGWI_NAME_COLUMNS = 60 }; /* a name longer than this is cut where it is only referred to */

/* ---- name.c ---- */

/* Learn which given names need more to tell their owners apart.  The page's status says whether memory was enough. */
void hgwi_learn_names(hgwi_view *view);

/* Is there anything to see in the text? */
int hgwi_visible(const char *text);

/* The TEXT field that names a record; 0 when it has none that is set. */
hgw_field hgwi_name_field(const hgw_doc *doc, hgw_rec rec);

/* Types whose records people know by a day of the week and a time of that day. */
typedef struct hgwi_view_moment {
    hgw_type type;
    hgw_field day, start; /* an ENUM of weekdays; a TIME, or 0 */
    hgw_field week;       /* of the record it lives in: the Monday; or 0 */
    hgw_field groups;     /* who is there when nothing else tells; or 0 */
    int alone;            /* the moment says enough without the word for the type */
} hgwi_view_moment;

/* The row of a record that has such a day; NULL. */
const hgwi_view_moment *hgwi_view_moment_of(const hgw_doc *doc, hgw_rec rec);

/* Add "vrijdag 21 november, 9.20 uur", without the day of the month where the week is not known. */
void hgwi_say_moment(hgwi_view *view, const hgw_doc *doc, hgw_rec rec, const hgwi_view_moment *moment);

/* Add the name of a record: its moment, its text, else what it is about, else its kind and day with its id, else its
 * id. columns 0: the whole of it. */
void hgwi_say_name(hgwi_view *view, const hgw_doc *doc, hgw_rec rec, size_t columns);

/* Add what a record is about, when it has no name of its own; 0: nothing was added. */
int hgwi_say_about(hgwi_view *view, const hgw_doc *doc, hgw_rec rec, size_t columns);

/* As hgwi_say_name, the whole of it and always with the id: for a heading. */
void hgwi_say_full_name(hgwi_view *view, const hgw_doc *doc, hgw_rec rec);

/* Add ", 30 oktober 2025": the first day or time of a record; 0: it has none. */
int hgwi_say_when(hgwi_view *view, const hgw_doc *doc, hgw_rec rec);

/* What people call the type of a record, in the page's language. */
const char *hgwi_type_word(const hgwi_view *view, hgw_type type);

/* The record that a LINK means, among the documents of the call; *where is its document.  0: not found. */
hgw_rec hgwi_follow(const hgwi_view *view, const hgwi_field_row *field, const char *id, const hgw_doc **where);

/* Add a text that people wrote, cut to some columns; hgwi_view_quote: in quotes, behind a colon. */
void hgwi_say_cut(hgwi_view *view, const char *text, size_t columns);
void hgwi_view_quote(hgwi_view *view, const char *text, size_t columns);

/* Add " (C03)". */
void hgwi_say_id(hgwi_view *view, const char *id);

/* ---- place.c ---- */

/* The lines that say where a finding was found. */
void hgwi_draw_places(hgwi_view *view, const hgw_doc *findings, hgw_rec finding);

/* Add one place, a record of type `place`. */
void hgwi_say_place(hgwi_view *view, const hgw_doc *doc, hgw_rec place);

/* ---- card.c ---- */

/* A number from 1 to count; count + 1 for what is unset or not known, so that it stands last. */
int32_t hgwi_ranked(const hgw_doc *doc, hgw_rec rec, hgw_field field, int32_t count);

/* The column of the language that a document says its sentences are in; that of the context when it does not. */
int hgwi_column_of(const hgwi_view *view, const hgw_doc *doc, hgw_field field);

/* One finding as a card. */
void hgwi_draw_card(hgwi_view *view, const hgw_doc *doc, hgw_rec finding);

/* The checks in a list of the root that did not run; nothing when it is empty. */
void hgwi_draw_not_run(hgwi_view *view, const hgw_doc *doc, hgw_field list);

/* ---- findings.c, catalogue_view.c, coverage_view.c, results_view.c, any.c ---- */
void hgwi_draw_catalogue(hgwi_view *view, const hgw_doc *doc, const char *title);
void hgwi_draw_coverage(hgwi_view *view, const hgw_doc *doc, const char *title);
void hgwi_draw_results(hgwi_view *view, const hgw_doc *doc, const char *title);
void hgwi_draw_findings(hgwi_view *view, const hgw_doc *doc, const char *title);
void hgwi_draw_any(hgwi_view *view, const hgw_doc *doc);

/* ---- draw.c ---- */

/* The footer of a part; today 0: no day is named. */
void hgwi_draw_footer(hgwi_view *view, hgw_date today);

#endif
