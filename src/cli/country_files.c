/* country_files.c: where the calendars of countries are. */
#define _POSIX_C_SOURCE 200809L
#include "country_files.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "output.h"

#ifndef HGW_DATA_DIR
#  define HGW_DATA_DIR "/usr/local/share/hgw"
#endif

enum { FOLDERS = 2, LETTERS = 2, LONGEST_EXE = 4096 };

static const char ending[] = ".json";

int cli_is_country(const char *text) {
    for (int i = 0; i < LETTERS; i++)
        if ((text[i] < 'a' || text[i] > 'z') && (text[i] < 'A' || text[i] > 'Z'))
            return 0;
    return text[LETTERS] == '\0';
}

/* "FIRST/calendars/NAME"; NULL when memory ran out. */
static char *joined(const char *first, const char *name) {
    static const char middle[] = "/calendars/";
    size_t size = strlen(first) + strlen(name) + sizeof middle;
    char *path = malloc(size);
    if (path != NULL)
        snprintf(path, size, "%s%s%s", first, middle, name);
    return path;
}

/* The folder share/hgw of the place that the program stands in, so that an installed copy may be moved; "" where the
 * system does not tell. */
static void beside_program(char *room, size_t size) {
    static const char up[] = "/../share/hgw";
    ssize_t got = readlink("/proc/self/exe", room, size - sizeof up);
    char *slash = NULL;
    if (got > 0) {
        room[got] = '\0';
        slash = strrchr(room, '/');
    }
    if (slash == NULL || (size_t)got >= size - sizeof up)
        room[0] = '\0';
    else
        memcpy(slash, up, sizeof up);
}

/* The folders to look in.  How many. */
static int folders(const char *out[FOLDERS], char *room, size_t size) {
    const char *told = getenv("HGW_DATA");
    int count = 0;
    if (told != NULL && told[0] != '\0') {
        out[0] = told;
        return 1;
    }
    beside_program(room, size);
    if (room[0] != '\0')
        out[count++] = room;
    out[count++] = HGW_DATA_DIR;
    return count;
}

int cli_country_file(const cli *run, const char *country, char **out) {
    const char *where[FOLDERS];
    char room[LONGEST_EXE], name[LETTERS + sizeof ending];
    int count = folders(where, room, sizeof room);
    for (int i = 0; i < LETTERS; i++)
        name[i] = (char)(country[i] | 0x20); /* small letters: it is one of A to Z */
    memcpy(name + LETTERS, ending, sizeof ending);
    *out = NULL;
    for (int i = 0; i < count && *out == NULL; i++) {
        char *path = joined(where[i], name);
        if (path == NULL) {
            cli_complain(W_NOMEM, run->langs[0], "");
            return CLI_IO;
        }
        if (access(path, F_OK) == 0)
            *out = path;
        else
            free(path);
    }
    return CLI_DONE;
}

static int is_country_file(const struct dirent *entry) {
    char name[LETTERS + 1] = "";
    if (strlen(entry->d_name) != LETTERS + strlen(ending) || strcmp(entry->d_name + LETTERS, ending) != 0)
        return 0;
    memcpy(name, entry->d_name, LETTERS);
    return cli_is_country(name);
}

/* "BE, NL": the countries of a folder.  0, or the system error number for it. */
static int add_countries(cli_pile *pile, const char *folder) {
    struct dirent **files = NULL;
    int count = scandir(folder, &files, is_country_file, alphasort), error = errno;
    for (int i = 0; i < count; i++) {
        char name[LETTERS + 1] = "";
        for (int j = 0; j < LETTERS; j++)
            name[j] = (char)(files[i]->d_name[j] & ~0x20);
        cli_add(pile, pile->bytes.size > 0 ? ", " : "");
        cli_add(pile, name);
        free(files[i]);
    }
    free(files);
    return count < 0 ? error : 0;
}

int cli_country_missing(const cli *run) {
    const char *where[FOLDERS];
    char room[LONGEST_EXE];
    cli_pile pile = {{NULL, 0, 0}, 0};
    int count = folders(where, room, sizeof room), result = CLI_IO, error = ENOMEM;
    char *folder = NULL;
    for (int i = 0; i < count && pile.bytes.size == 0; i++) {
        free(folder);
        folder = joined(where[i], "");
        error = folder == NULL ? ENOMEM : add_countries(&pile, folder);
    }
    if (pile.bytes.size > 0) {
        cli_add_bytes(&pile, "", 1);
        result = cli_misuse(run, W_BAD_COUNTRY, pile.failed ? "" : pile.bytes.data);
    } else if (folder == NULL) {
        cli_complain(W_NOMEM, run->langs[0], "");
    } else {
        cli_complain_io(W_READING, run->langs[0], folder, error == 0 ? ENOENT : error);
        cli_complain(W_WHERE_DATA, run->langs[0], "HGW_DATA");
    }
    free(folder);
    cli_pile_end(&pile);
    return result;
}
