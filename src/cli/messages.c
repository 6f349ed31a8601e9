/* messages.c: the program's own sentences, and how they reach standard error. */
#define _POSIX_C_SOURCE 200809L
#include "messages.h"

#include <errno.h>
#include <hgw/fields.h>
#include <stdlib.h>
#include <string.h>

#include "file_read.h"

static const char *const words[][2] = {
#define WORD(name, nl, en) {nl, en},
#include "messages.def"
#undef WORD
};

const char *cli_words(cli_word word, int32_t lang) {
    return words[word][lang == HGW_LANG_NL ? 0 : 1];
}

int32_t cli_env_lang(void) {
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const char *value = getenv(names[i]);
        if (value != NULL && value[0] != '\0')
            return strncmp(value, "nl", 2) == 0 ? HGW_LANG_NL : HGW_LANG_EN;
    }
    return HGW_LANG_EN;
}

size_t cli_printable(const char *start) {
    static const struct {
        unsigned char first, last, size, mask;
    } forms[] = {{0x20, 0x7E, 1, 0x7F}, {0xC2, 0xDF, 2, 0x1F}, {0xE0, 0xEF, 3, 0x0F}, {0xF0, 0xF4, 4, 0x07}};
    static const struct {
        uint32_t first, last;
    } steering[] = {{0x80, 0x9F},     {0x61C, 0x61C},   {0x200B, 0x200F}, {0x2028, 0x202E},
                    {0x2060, 0x206F}, {0xD800, 0xDFFF}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}};
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const unsigned char *text = (const unsigned char *)start;
    size_t size = 0;
    uint32_t character = 0;
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++)
        if (text[0] >= forms[i].first && text[0] <= forms[i].last) {
            size = forms[i].size;
            character = text[0] & (uint32_t)forms[i].mask;
        }
    for (size_t i = 1; i < size; i++) {
        if ((text[i] & 0xC0) != 0x80)
            return 0;
        character = character << 6 | (text[i] & 0x3Fu);
    }
    if (size > 0 && (character < least[size] || character > 0x10FFFF))
        return 0;
    for (size_t i = 0; i < sizeof steering / sizeof steering[0]; i++)
        if (character >= steering[i].first && character <= steering[i].last)
            return 0;
    return size;
}

void cli_put_safe(FILE *file, const char *text) {
    while (*text != '\0') {
        size_t size = cli_printable(text);
        if (size == 0)
            fputc('?', file);
        else
            fwrite(text, 1, size, file);
        text += size == 0 ? 1 : size;
    }
}

/* A sentence whose {} becomes the subject. */
static void put_sentence(const char *sentence, const char *subject) {
    const char *hole = strstr(sentence, "{}");
    if (hole == NULL) {
        fputs(sentence, stderr);
        return;
    }
    fwrite(sentence, 1, (size_t)(hole - sentence), stderr);
    cli_put_safe(stderr, subject);
    fputs(hole + 2, stderr);
}

void cli_complain(cli_word word, int32_t lang, const char *subject) {
    fputs("hgw: ", stderr);
    put_sentence(cli_words(word, lang), subject);
    fputc('\n', stderr);
}

void cli_complain_io(cli_word doing, int32_t lang, const char *subject, int error) {
    static const struct {
        int error;
        cli_word word;
    } known[] = {
        {CLI_NOT_ORDINARY, W_NOT_ORDINARY},
        {CLI_TOO_LARGE, W_TOO_LARGE},
        {ENOMEM, W_NOMEM},
        {ENOENT, W_E_NOENT},
        {EACCES, W_E_ACCES},
        {EPERM, W_E_ACCES},
        {EISDIR, W_E_ISDIR},
        {ENOTDIR, W_E_NOTDIR},
        {EEXIST, W_E_EXIST},
        {ENOSPC, W_E_NOSPC},
        {EROFS, W_E_ROFS},
        {EIO, W_E_IO},
        {ELOOP, W_E_LOOP},
    };
    const char *why = NULL;
    for (size_t i = 0; i < sizeof known / sizeof known[0] && why == NULL; i++)
        if (known[i].error == error)
            why = cli_words(known[i].word, lang);
    fputs("hgw: ", stderr);
    cli_put_safe(stderr, subject);
    fprintf(stderr, ": %s: %s\n", cli_words(doing, lang), why != NULL ? why : strerror(error));
}
