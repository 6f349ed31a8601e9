/* cmd_calendar.c: a school year, for people, for a dossier or for another calendar program. */
#include "calendar_files.h"

#include <string.h>

#include "foreign.h"
#include "output.h"

/* The year as the library draws it. */
static int draw(const cli *run, const cli_calendars *all, const hgw_doc *year, cli_pile *pile) {
    static const int32_t formats[][2] = {
        {CLI_TEXT, HGW_FORMAT_TEXT}, {CLI_HTML, HGW_FORMAT_HTML}, {CLI_SVG, HGW_FORMAT_SVG}};
    cli_beside beside = {NULL, 0};
    char *text = NULL;
    size_t size = 0;
    int32_t status = HGW_OK;
    hgw_doc *options = hgw_doc_new(run->ctx, HGW_T_RENDER_OPTIONS);
    int result = options == NULL ? cli_failed(run, all->paths[0]) : cli_beside_of(run, NULL, &all->docs, 0, &beside);
    for (size_t i = 0; result == CLI_DONE && i < sizeof formats / sizeof formats[0]; i++)
        if (formats[i][0] == run->format)
            status = hgw_render_options_set_format(options, HGW_ROOT, formats[i][1]);
    if (result == CLI_DONE &&
        (status != HGW_OK || hgw_render_options_set_show_all(options, HGW_ROOT, run->all) != HGW_OK ||
         hgw_render_options_set_view(options, HGW_ROOT, HGW_VIEW_YEAR) != HGW_OK ||
         hgw_render(run->ctx, year, beside.docs, beside.count, options, &text, &size) != HGW_OK))
        result = cli_failed(run, all->paths[0]);
    if (result == CLI_DONE)
        cli_add_bytes(pile, text, size);
    hgw_free(text);
    hgw_doc_free(options);
    cli_beside_end(&beside);
    return result;
}

/* A finding about the year itself; the country's calendar beside has other years too. */
static int is_about(const hgw_doc *found, hgw_rec finding, const hgw_doc *year) {
    const char *id = hgw_calendar_id(year, HGW_ROOT);
    int32_t count = hgw_finding_places_count(found, finding);
    for (int32_t i = 0; i < count; i++) {
        const char *other = hgw_place_document_id(found, hgw_finding_places_at(found, finding, i));
        if (id != NULL && other != NULL && strcmp(id, other) == 0)
            return 1;
    }
    return count == 0 || id == NULL;
}

/* The findings that are shown, a list item each.  How many. */
static int32_t list_found(const hgw_doc *found, const hgw_doc *year, cli_pile *pile) {
    int32_t count = 0;
    for (hgw_rec f = 0; (f = hgw_rec_next(found, HGW_T_FINDING, f)) != 0;) {
        if (!hgw_finding_shown(found, f) || !is_about(found, f, year))
            continue;
        cli_add_wrapped(pile, "- ", hgw_finding_message(found, f));
        count++;
    }
    return count;
}

/* Where a reader would not look for findings, a line tells that there are. */
static void note_found(cli *run, int32_t count) {
    cli_pile number = {{NULL, 0, 0}, 0};
    cli_add_number(&number, count);
    cli_add_bytes(&number, "", 1);
    cli_add(&run->notes, "hgw: ");
    cli_add_sentence(&run->notes, cli_words(count == 1 ? W_FOUND_ONE : W_FOUND, run->langs[0]),
                     number.failed ? "" : number.bytes.data);
    cli_add(&run->notes, "\n");
    cli_pile_end(&number);
}

/* What the checks say about the year, under it or, where that is no text, in a note. */
static int add_found(cli *run, const cli_calendars *all, const hgw_doc *year, cli_pile *pile) {
    hgw_doc *found = NULL;
    cli_beside beside = {NULL, 0};
    cli_pile list = {{NULL, 0, 0}, 0};
    int result = cli_calendars_countries(run, all, &beside);
    if (result == CLI_DONE && hgw_check(run->ctx, year, beside.docs, beside.count, NULL, &found) != HGW_OK)
        result = cli_failed(run, all->paths[0]);
    int32_t count = result == CLI_DONE ? list_found(found, year, &list) : 0;
    if (count > 0 && run->format == CLI_TEXT) {
        cli_add(pile, "\n");
        cli_add(pile, cli_words(W_TO_LOOK_AT, hgw_ctx_lang(run->ctx)));
        cli_add(pile, "\n\n");
        cli_add_pile(pile, &list);
    } else if (count > 0) {
        note_found(run, count);
    }
    cli_pile_end(&list);
    cli_beside_end(&beside);
    hgw_doc_free(found);
    return result;
}

static int add_json(const cli *run, const cli_calendars *all, const hgw_doc *year, cli_pile *pile) {
    char *text = NULL;
    size_t size = 0;
    if (hgw_doc_to_json(run->ctx, year, NULL, &text, &size) != HGW_OK)
        return cli_failed(run, all->paths[0]);
    cli_add_bytes(pile, text, size);
    hgw_free(text);
    return CLI_DONE;
}

static int add_year(cli *run, const cli_calendars *all, cli_pile *pile) {
    static const cli_docs nothing = {NULL, 0};
    hgw_doc *year = NULL;
    int result = cli_calendars_year(run, all, &year);
    if (result == CLI_DONE && run->format == CLI_JSON)
        result = add_json(run, all, year, pile);
    else if (result == CLI_DONE && run->format == CLI_ICS)
        result = cli_add_ics(run, all->paths[0], year, &nothing, pile);
    else if (result == CLI_DONE)
        result = draw(run, all, year, pile);
    if (result == CLI_DONE)
        result = add_found(run, all, year, pile);
    hgw_doc_free(year);
    return result;
}

static int is_agenda(const char *path) {
    static const char ending[] = ".ics";
    size_t size = strlen(path);
    return size >= sizeof ending && strcmp(path + size - (sizeof ending - 1), ending) == 0;
}

/* What was asked of the wrong thing, before anything is read. */
static int refuse(const cli *run) {
    int exporting = run->format == CLI_ICS;
    if (run->operand_count > 0 && is_agenda(run->operands[0]))
        return cli_misuse(run, W_ICS_OPTION, run->operands[0]);
    if (run->format != CLI_TEXT && run->lang_count > 1)
        return cli_misuse(run, W_ONE_LANG, cli_form_name(run->format));
    if (exporting && run->today == 0)
        return cli_misuse(run, W_NEED_TODAY, cli_form_name(CLI_ICS));
    if (!exporting && (run->with_texts || run->with_names))
        return cli_misuse(run, W_ONLY_ICS, run->with_names ? "--with-names" : "--with-texts");
    if (exporting || run->ics.count > 0)
        return cli_has_ics(run, exporting ? cli_form_name(CLI_ICS) : "--ics");
    return CLI_DONE;
}

int cmd_calendar(cli *run) {
    cli_calendars all;
    cli_pile pile = {{NULL, 0, 0}, 0};
    int result = refuse(run);
    if (result != CLI_DONE)
        return result;
    result = cli_calendars_gather(run, &all);
    if (result == CLI_DONE && hgw_rec_type(all.docs.docs[0], HGW_ROOT) == HGW_T_DOSSIER) {
        cli_docs beside = {all.docs.docs + 1, all.docs.count - 1};
        result = run->format == CLI_ICS ? cli_add_ics(run, all.paths[0], all.docs.docs[0], &beside, &pile)
                                        : cli_misuse(run, W_DOSSIER_ICS, run->operands[0]);
    } else {
        for (int i = 0; i < run->lang_count && result == CLI_DONE; i++) {
            cli_add(&pile, i > 0 ? "\n" : "");
            result = hgw_ctx_set_lang(run->ctx, run->langs[i]) == HGW_OK ? add_year(run, &all, &pile)
                                                                         : cli_failed(run, all.paths[0]);
        }
    }
    cli_calendars_end(&all);
    if (result == CLI_DONE)
        result = cli_deliver(run, &pile, 0);
    cli_pile_end(&pile);
    return result;
}
