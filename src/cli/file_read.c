/* file_read.c: reading with a ceiling, from ordinary files and standard input only. */
#define _POSIX_C_SOURCE 200809L
#include "file_read.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FIRST_ROOM = 4096, TRIES = 1000 };

static void wipe(char *data, size_t size) {
    volatile char *at = data;
    while (size-- > 0)
        *at++ = 0;
}

void cli_bytes_end(cli_bytes *bytes) {
    if (bytes->data != NULL)
        wipe(bytes->data, bytes->size);
    free(bytes->data);
    memset(bytes, 0, sizeof *bytes);
}

int cli_bytes_room(cli_bytes *bytes, size_t more) {
    size_t size = bytes->size, capacity = bytes->capacity == 0 ? FIRST_ROOM : bytes->capacity;
    if (more <= bytes->capacity - size)
        return 0;
    while (capacity - size < more) {
        if (capacity > SIZE_MAX / 2)
            return ENOMEM;
        capacity *= 2;
    }
    char *data = malloc(capacity);
    if (data == NULL)
        return ENOMEM;
    if (size > 0)
        memcpy(data, bytes->data, size);
    cli_bytes_end(bytes);
    *bytes = (cli_bytes){data, size, capacity};
    return 0;
}

static int read_all(int fd, size_t limit, cli_bytes *out) {
    int tries = 0;
    for (;;) {
        int error = cli_bytes_room(out, 1);
        if (error != 0)
            return error;
        ssize_t got = read(fd, out->data + out->size, out->capacity - out->size);
        if (got == 0)
            return 0;
        if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
            struct pollfd more = {fd, POLLIN, 0};
            (void)poll(&more, 1, -1); /* what came down the pipe will be seen by reading */
        } else if (got < 0 && (errno != EINTR || ++tries > TRIES)) {
            return errno;
        }
        if (got > 0)
            out->size += (size_t)got;
        if (out->size > limit)
            return CLI_TOO_LARGE;
    }
}

int cli_read(const char *path, size_t limit, cli_bytes *out) {
    int own = strcmp(path, "-") != 0, error = 0, fd = STDIN_FILENO;
    struct stat about;
    memset(out, 0, sizeof *out);
    if (own) {
        int tries = 0;
        do /* O_NONBLOCK: a pipe by name must not make us wait for its other end */
            fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
        while (fd < 0 && errno == EINTR && ++tries <= TRIES);
        if (fd < 0)
            return errno;
        if (fstat(fd, &about) != 0)
            error = errno;
        else if (S_ISDIR(about.st_mode))
            error = EISDIR;
        else if (!S_ISREG(about.st_mode))
            error = CLI_NOT_ORDINARY;
        else if (about.st_size > 0 && (uintmax_t)about.st_size > limit)
            error = CLI_TOO_LARGE;
    }
    if (error == 0)
        error = read_all(fd, limit, out);
    if (own)
        close(fd); /* nothing was written: its result says nothing */
    if (error != 0)
        cli_bytes_end(out);
    return error;
}
