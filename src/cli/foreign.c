/* foreign.c: iCalendar, where the program was built with it, and the government's open data. */
#include "foreign.h"

#ifdef HGW_ICAL
#  include <hgw/ical.h>
#endif

#include "output.h"

enum { DAY_ROOM = 16 };

typedef int32_t import_verb(hgw_ctx *ctx, const char *utf8, size_t size, const hgw_doc *const *beside, int32_t count,
                            const hgw_doc *options, hgw_doc **out);

static void add_day(cli_pile *pile, const hgw_doc *doc, hgw_rec note, hgw_field field, const char *before) {
    char day[DAY_ROOM];
    if (!hgw_has(doc, note, field) || hgw_show(doc, note, field, day, sizeof day) >= DAY_ROOM)
        return;
    cli_add(pile, before);
    cli_add(pile, day);
}

/* "school.ics:12: not recognised: 2026-03-12 - 2026-03-13: Teachers' days".  The text is the user's own. */
static void add_note(cli *run, const char *path, const hgw_doc *doc, hgw_rec note) {
    cli_pile *pile = &run->notes;
    const char *summary = hgw_import_note_summary(doc, note);
    cli_add_safe(pile, path);
    cli_add(pile, ":");
    cli_add_number(pile, hgw_has(doc, note, HGW_IMPORT_NOTE_LINE) ? hgw_import_note_line(doc, note) : 1);
    cli_add(pile, ": ");
    cli_add(pile, hgw_enum_label(HGW_ENUM_IMPORT_REASON, hgw_import_note_reason(doc, note), run->langs[0]));
    add_day(pile, doc, note, HGW_IMPORT_NOTE_FIRST_DAY, ": ");
    if (hgw_import_note_last_day(doc, note) != hgw_import_note_first_day(doc, note))
        add_day(pile, doc, note, HGW_IMPORT_NOTE_LAST_DAY, " - ");
    if (summary != NULL && summary[0] != '\0') {
        cli_add(pile, ": ");
        cli_add_safe(pile, summary);
    }
    cli_add(pile, "\n");
}

static int read_by(cli *run, const char *path, const cli_docs *beside, import_verb *import, hgw_doc **out) {
    cli_bytes bytes = {NULL, 0, 0};
    int result = cli_load_bytes(run, path, &bytes);
    *out = NULL;
    if (result != CLI_DONE)
        return result;
    if (import(run->ctx, bytes.data, bytes.size, (const hgw_doc *const *)beside->docs, beside->count, NULL, out) !=
        HGW_OK)
        result = cli_failed(run, path);
    for (hgw_rec note = 0; *out != NULL && (note = hgw_rec_next(*out, HGW_T_IMPORT_NOTE, note)) != 0;)
        add_note(run, path, *out, note);
    cli_bytes_end(&bytes);
    return result;
}

int cli_read_open_data(cli *run, const char *path, const cli_docs *beside, hgw_doc **out) {
    return read_by(run, path, beside, hgw_import, out);
}

#ifdef HGW_ICAL
int cli_has_ics(const cli *run, const char *option) {
    (void)run;
    (void)option;
    return CLI_DONE;
}

int cli_read_ics(cli *run, const char *path, const cli_docs *beside, hgw_doc **out) {
    return read_by(run, path, beside, hgw_ical_import, out);
}

static int32_t export(const cli *run, const hgw_doc *doc, const cli_docs *beside, char **text, size_t *size) {
    hgw_doc *options = hgw_doc_new(run->ctx, HGW_T_EXPORT_OPTIONS);
    int32_t status = options == NULL ? HGW_E_NOMEM : HGW_OK;
    if (status == HGW_OK)
        status = hgw_export_options_set_with_texts(options, HGW_ROOT, run->with_texts);
    if (status == HGW_OK)
        status = hgw_export_options_set_with_names(options, HGW_ROOT, run->with_names);
    if (status == HGW_OK)
        status =
            hgw_ical_export(run->ctx, doc, (const hgw_doc *const *)beside->docs, beside->count, options, text, size);
    hgw_doc_free(options);
    return status;
}

int cli_add_ics(const cli *run, const char *path, const hgw_doc *doc, const cli_docs *beside, cli_pile *pile) {
    char *text = NULL;
    size_t size = 0;
    if (export(run, doc, beside, &text, &size) != HGW_OK)
        return cli_failed(run, path);
    cli_add_bytes(pile, text, size);
    hgw_free(text);
    return CLI_DONE;
}
#else
int cli_has_ics(const cli *run, const char *option) {
    return cli_misuse(run, W_NO_ICAL, option);
}

int cli_read_ics(cli *run, const char *path, const cli_docs *beside, hgw_doc **out) {
    (void)path;
    (void)beside;
    *out = NULL;
    return cli_has_ics(run, "--ics");
}

int cli_add_ics(const cli *run, const char *path, const hgw_doc *doc, const cli_docs *beside, cli_pile *pile) {
    (void)path;
    (void)doc;
    (void)beside;
    (void)pile;
    return cli_has_ics(run, cli_form_name(CLI_ICS));
}
#endif
