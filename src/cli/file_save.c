/* file_save.c: the atomic save. */
#define _DEFAULT_SOURCE
#define _POSIX_C_SOURCE 200809L
#include "file_save.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#if defined(__linux__)
#  include <sys/random.h>
#endif

#include "file_read.h"

enum { TEMP_ROOM = 32, NAME_TRIES = 16, TRIES = 1000 };

/* Where a save stands. */
typedef struct saving {
    int folder;           /* open folder, or -1 */
    int file;             /* open temporary file, or -1 */
    const char *base;     /* the name inside the folder */
    char temp[TEMP_ROOM]; /* "" when there is none to remove */
    struct stat old;
    int had_old;
} saving;

/* After a call that gave -1: may it be tried again? */
static int again(int *tries) {
    return errno == EINTR && ++*tries <= TRIES;
}

static int open_in(int folder, const char *name, int flags, mode_t mode) {
    int fd, tries = 0;
    do
        fd = openat(folder, name, flags | O_CLOEXEC, mode);
    while (fd < 0 && again(&tries));
    return fd;
}

static int sync_to_disk(int fd) {
    int result, tries = 0;
    do
        result = fsync(fd);
    while (result != 0 && again(&tries));
    return result == 0 ? 0 : errno;
}

int cli_write_all(int fd, const char *bytes, size_t size) {
    int tries = 0;
    while (size > 0) {
        ssize_t done = write(fd, bytes, size);
        if (done > 0) {
            bytes += done;
            size -= (size_t)done;
        } else if (done < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
            struct pollfd ready = {fd, POLLOUT, 0};
            if (poll(&ready, 1, -1) < 0 && !again(&tries))
                return errno;
        } else if (done == 0 && ++tries > TRIES) {
            return EIO;
        } else if (done < 0 && !again(&tries)) {
            return errno;
        }
    }
    return 0;
}

static int random_bytes(unsigned char *out, size_t size) {
#if defined(__linux__)
    int tries = 0;
    ssize_t got;
    do
        got = getrandom(out, size, 0);
    while (got < 0 && again(&tries));
    if (got == (ssize_t)size)
        return 0;
#endif
    int fd = open_in(AT_FDCWD, "/dev/urandom", O_RDONLY, 0);
    if (fd < 0)
        return errno;
    ssize_t count = read(fd, out, size);
    close(fd);
    return count == (ssize_t)size ? 0 : EIO;
}

/* A name that nobody can guess, so that nobody can plant a link there; and if somebody did, O_EXCL refuses it. */
static int make_temp(saving *save) {
    for (int i = 0; i < NAME_TRIES; i++) {
        unsigned char noise[8];
        char name[TEMP_ROOM];
        int error = random_bytes(noise, sizeof noise);
        if (error != 0)
            return error;
        snprintf(name, sizeof name, ".hgw-%02x%02x%02x%02x%02x%02x%02x%02x.tmp", noise[0], noise[1], noise[2], noise[3],
                 noise[4], noise[5], noise[6], noise[7]);
        save->file = open_in(save->folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (save->file >= 0) {
            memcpy(save->temp, name, sizeof name);
            return 0;
        }
        if (errno != EEXIST)
            return errno;
    }
    return EEXIST;
}

/* Open the folder and look at what stands at the name now. */
static int look(saving *save, char *path, int fresh) {
    char *slash = strrchr(path, '/');
    const char *folder = slash == NULL ? "." : slash == path ? "/" : path;
    save->base = slash == NULL ? path : slash + 1;
    if (slash != NULL)
        *slash = '\0';
    if (save->base[0] == '\0')
        return EISDIR;
    save->folder = open_in(AT_FDCWD, folder, O_RDONLY | O_DIRECTORY, 0);
    if (save->folder < 0)
        return errno;
    save->had_old = fstatat(save->folder, save->base, &save->old, AT_SYMLINK_NOFOLLOW) == 0;
    if (!save->had_old)
        return errno == ENOENT ? 0 : errno;
    if (fresh)
        return EEXIST;
    return S_ISREG(save->old.st_mode) ? 0 : S_ISLNK(save->old.st_mode) ? ELOOP : CLI_NOT_ORDINARY;
}

/* Mode 0600, or the permission bits of the file that stood there.  When its owner is another and cannot be kept, the
 * bits are not kept either: they were meant for another group. */
static int dress(const saving *save) {
    mode_t mode = S_IRUSR | S_IWUSR;
    struct stat now;
    if (fstat(save->file, &now) != 0)
        return errno;
    if (save->had_old) {
        int same = now.st_uid == save->old.st_uid && now.st_gid == save->old.st_gid;
        if (same || fchown(save->file, save->old.st_uid, save->old.st_gid) == 0)
            mode = save->old.st_mode & (mode_t)0777;
    }
    return fchmod(save->file, mode) == 0 ? 0 : errno;
}

static int write_temp(saving *save, const char *bytes, size_t size) {
    int error = dress(save);
    if (error == 0)
        error = cli_write_all(save->file, bytes, size);
    if (error == 0)
        error = sync_to_disk(save->file);
    /* After a sync nothing is left to fail but the disk itself; an interrupted close has closed. */
    if (close(save->file) != 0 && errno != EINTR && error == 0)
        error = errno;
    save->file = -1;
    return error;
}

/* A name that must be new is linked, since renaming would replace what another put there meanwhile.  Where the file
 * system knows no links, looking first is the best there is. */
static int give_name(const saving *save, int fresh) {
    int tries = 0;
    while (fresh && linkat(save->folder, save->temp, save->folder, save->base, 0) != 0) {
        if (errno == EPERM || errno == ENOTSUP || errno == ENOSYS || errno == EMLINK)
            fresh = 0;
        else if (!again(&tries))
            return errno;
    }
    if (fresh)
        return unlinkat(save->folder, save->temp, 0) == 0 ? 0 : errno;
    while (renameat(save->folder, save->temp, save->folder, save->base) != 0)
        if (!again(&tries))
            return errno;
    return 0;
}

static int put_in_place(saving *save, int fresh) {
    int failed = give_name(save, fresh);
    if (failed != 0)
        return failed;
    save->temp[0] = '\0';
    int error = sync_to_disk(save->folder);
    return error == EINVAL ? 0 : error; /* EINVAL: a file system that cannot sync folders */
}

int cli_save(const char *path, const char *bytes, size_t size, int fresh) {
    saving save;
    sigset_t hold, before;
    char *copy = strdup(path); /* look() cuts it at the last slash */
    if (copy == NULL)
        return ENOMEM;
    memset(&save, 0, sizeof save);
    save.folder = save.file = -1;
    /* Whoever stops us now waits until no temporary file is left. */
    sigemptyset(&hold);
    sigaddset(&hold, SIGINT);
    sigaddset(&hold, SIGTERM);
    sigaddset(&hold, SIGHUP);
    sigprocmask(SIG_BLOCK, &hold, &before);
    int error = look(&save, copy, fresh);
    if (error == 0)
        error = make_temp(&save);
    if (error == 0)
        error = write_temp(&save, bytes, size);
    if (error == 0)
        error = put_in_place(&save, fresh);
    if (save.temp[0] != '\0')
        unlinkat(save.folder, save.temp, 0);
    if (save.folder >= 0)
        close(save.folder);
    sigprocmask(SIG_SETMASK, &before, NULL);
    free(copy);
    return error;
}
