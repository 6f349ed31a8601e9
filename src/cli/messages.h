/* messages.h: what the program itself says, in Dutch and English. */
#ifndef HGW_CLI_MESSAGES_H
#define HGW_CLI_MESSAGES_H

#include <stdint.h>
#include <stdio.h>

typedef enum cli_word {
#define WORD(name, nl, en) W_##name,
#include "messages.def"
#undef WORD
    W_COUNT
} cli_word;

/* A language's words; any other number gives English. */
const char *cli_words(cli_word word, int32_t lang);

/* The language that the environment asks for: LC_ALL, LC_MESSAGES or LANG, the first that is set, beginning with "nl".
 */
int32_t cli_env_lang(void);

/* How many bytes at `text` form a character that may be printed; 0 when it is no UTF-8 or steers a terminal. */
size_t cli_printable(const char *text);

/* A text of unknown origin on one line, with all that steers a terminal made harmless. */
void cli_put_safe(FILE *file, const char *text);

/* "hgw: sentence" on standard error; {} in the sentence becomes the subject, made safe. */
void cli_complain(cli_word word, int32_t lang, const char *subject);

/* "hgw: subject: sentence" on standard error, for a system error number or one of file_read.h and file_save.h. */
void cli_complain_io(cli_word doing, int32_t lang, const char *subject, int error);

#endif
