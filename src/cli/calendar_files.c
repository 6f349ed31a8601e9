/* calendar_files.c: gathering calendars, and the school year they give. */
#include "calendar_files.h"

#include <stdlib.h>
#include <string.h>

#include "country_files.h"
#include "foreign.h"
#include "offers.h"
#include "output.h"

/* The country when nobody names one: where most users are. */
static const char usual_country[] = "NL";

static int make_room(const cli *run, cli_calendars *all) {
    size_t most = (size_t)(run->beside.count + run->ics.count + run->open_data.count) + 2;
    memset(all, 0, sizeof *all);
    all->docs.docs = calloc(most, sizeof *all->docs.docs);
    all->paths = calloc(most, sizeof *all->paths);
    if (all->docs.docs != NULL && all->paths != NULL)
        return CLI_DONE;
    cli_complain(W_NOMEM, run->langs[0], "");
    return CLI_IO;
}

static int take_file(cli *run, cli_calendars *all, const char *path, hgw_type root, hgw_type also) {
    int32_t at = all->docs.count;
    int result = cli_load(run, path, root, also, CLI_NOTE_UNKNOWN, &all->docs.docs[at]);
    if (result == CLI_DONE)
        all->paths[all->docs.count++] = path;
    return result;
}

/* A country's calendar is known by what no school settles. */
static int is_of_country(const hgw_doc *doc) {
    return hgw_rec_type(doc, HGW_ROOT) == HGW_T_CALENDAR &&
           (hgw_rec_count(doc, HGW_ROOT, HGW_CALENDAR_REGIONS) > 0 ||
            hgw_rec_count(doc, HGW_ROOT, HGW_CALENDAR_HOLIDAY_RULES) > 0);
}

static int has_country(const cli_calendars *all) {
    for (int32_t i = 0; i < all->docs.count; i++)
        if (is_of_country(all->docs.docs[i]))
            return 1;
    return 0;
}

/* The school's own file says where it is; else --country does. */
static const char *country_of(const cli *run, const cli_calendars *all) {
    const char *own = all->docs.count > 0 ? hgw_calendar_country(all->docs.docs[0], HGW_ROOT) : NULL;
    if (own != NULL && cli_is_country(own))
        return own;
    return run->country != NULL ? run->country : usual_country;
}

static int take_country(cli *run, cli_calendars *all, int needed) {
    int result = cli_country_file(run, country_of(run, all), &all->country_path);
    if (result != CLI_DONE)
        return result;
    if (all->country_path == NULL)
        return needed ? cli_country_missing(run) : CLI_DONE;
    return take_file(run, all, all->country_path, HGW_T_CALENDAR, 0);
}

static int take_foreign(cli *run, cli_calendars *all, const cli_names *names, cli_reader *read) {
    int result = CLI_DONE;
    for (int i = 0; i < names->count && result == CLI_DONE; i++) {
        int32_t at = all->docs.count;
        result = read(run, names->at[i], &all->docs, &all->docs.docs[at]);
        if (result == CLI_DONE)
            all->paths[all->docs.count++] = names->at[i];
    }
    return result;
}

int cli_calendars_gather(cli *run, cli_calendars *all) {
    int result = make_room(run, all), own = run->operand_count > 0;
    if (result == CLI_DONE)
        result = own ? take_file(run, all, run->operands[0], HGW_T_CALENDAR, HGW_T_DOSSIER) : take_country(run, all, 1);
    for (int i = 0; i < run->beside.count && result == CLI_DONE; i++)
        result = take_file(run, all, run->beside.at[i], 0, 0);
    if (result != CLI_DONE || hgw_rec_type(all->docs.docs[0], HGW_ROOT) != HGW_T_CALENDAR)
        return result;
    if (own && !has_country(all))
        result = take_country(run, all, run->country != NULL);
    if (result == CLI_DONE)
        result = take_foreign(run, all, &run->ics, cli_read_ics);
    if (result == CLI_DONE)
        result = take_foreign(run, all, &run->open_data, cli_read_open_data);
    return result;
}

/* Without --year it is that of today; but a school's own file of one year is about that year. */
static const char *year_of(const cli *run, const cli_calendars *all) {
    const hgw_doc *own = all->docs.docs[0];
    if (run->year != NULL || is_of_country(own) || hgw_calendar_school_years_count(own, HGW_ROOT) != 1)
        return run->year;
    return hgw_school_year_id(own, hgw_calendar_school_years_at(own, HGW_ROOT, 0));
}

static int32_t work_out(const cli *run, const cli_calendars *all, int32_t from, int32_t count, hgw_doc **out) {
    hgw_doc *options = hgw_doc_new(run->ctx, HGW_T_CALENDAR_OPTIONS);
    int32_t status = options == NULL ? HGW_E_NOMEM : HGW_OK;
    *out = NULL;
    if (status == HGW_OK && run->region != NULL)
        status = hgw_calendar_options_set_region(options, HGW_ROOT, run->region);
    const char *year = year_of(run, all);
    if (status == HGW_OK && year != NULL)
        status = hgw_calendar_options_set_school_year(options, HGW_ROOT, year);
    if (status == HGW_OK)
        status = hgw_calendar_options_set_take_optional(options, HGW_ROOT, run->extra_weeks);
    if (status == HGW_OK)
        status = hgw_calendar(run->ctx, all->docs.docs[from], (const hgw_doc *const *)(all->docs.docs + from + 1),
                              count, options, out);
    hgw_doc_free(options);
    return status;
}

/* The error tells the place but not the file: the one that gives it by itself too; else the first. */
static const char *blame(const cli *run, const cli_calendars *all) {
    char key[64], where[1024];
    const char *first = hgw_error_where(run->ctx);
    if (all->docs.count == 1 || strlen(first) >= sizeof where || strlen(hgw_error_key(run->ctx)) >= sizeof key)
        return all->paths[0];
    memcpy(key, hgw_error_key(run->ctx), strlen(hgw_error_key(run->ctx)) + 1);
    memcpy(where, first, strlen(first) + 1);
    for (int32_t i = 0; i < all->docs.count; i++) {
        hgw_doc *year = NULL;
        int32_t status = work_out(run, all, i, 0, &year);
        hgw_doc_free(year);
        if (status != HGW_OK && strcmp(hgw_error_key(run->ctx), key) == 0 &&
            strcmp(hgw_error_where(run->ctx), where) == 0)
            return all->paths[i];
    }
    work_out(run, all, 0, all->docs.count - 1, &(hgw_doc *){NULL});
    return all->paths[0];
}

int cli_calendars_year(const cli *run, const cli_calendars *all, hgw_doc **out) {
    const cli_offer offers[] = {
        {"calendar.region.missing", W_SAY_REGION, HGW_T_REGION, HGW_REGION_ID},
        {"calendar.year.unknown", W_BAD_YEAR, HGW_T_SCHOOL_YEAR, HGW_SCHOOL_YEAR_ID},
        {"calendar.year.missing", W_SAY_YEAR, HGW_T_SCHOOL_YEAR, HGW_SCHOOL_YEAR_ID},
        /* of the file's own region the file's line is told */
        {run->region != NULL ? "calendar.region.unknown" : NULL, W_BAD_REGION, HGW_T_REGION, HGW_REGION_ID},
        {NULL, W_NONE, 0, 0},
    };
    if (work_out(run, all, 0, all->docs.count - 1, out) == HGW_OK)
        return CLI_DONE;
    int result = cli_offer_choice(run, offers, &all->docs);
    if (result == CLI_DONE && run->region != NULL && strcmp(hgw_error_key(run->ctx), "calendar.region.unknown") == 0)
        result = cli_misuse(run, W_NO_REGIONS, "--region"); /* there was none to offer */
    return result != CLI_DONE ? result : cli_failed(run, blame(run, all));
}

int cli_calendars_countries(const cli *run, const cli_calendars *all, cli_beside *out) {
    int result = cli_beside_of(run, NULL, &all->docs, all->docs.count, out);
    for (int32_t i = 0; i < all->docs.count && result == CLI_DONE; i++)
        if (is_of_country(all->docs.docs[i]))
            out->docs[out->count++] = all->docs.docs[i];
    return result;
}

void cli_calendars_end(cli_calendars *all) {
    cli_docs_end(&all->docs);
    free((void *)all->paths);
    free(all->country_path);
    all->paths = NULL;
    all->country_path = NULL;
}
