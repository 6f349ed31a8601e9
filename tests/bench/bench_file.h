/* bench_file.h: a file in memory, and a clock, for the programs of this folder. */
#ifndef BENCH_FILE_H
#define BENCH_FILE_H

#include <stddef.h>

/* The whole file; ends the program when it cannot be read.  Freed with free(). */
char *bench_file_read(const char *path, size_t *size);

/* Seconds since some moment. */
double bench_seconds(void);

#endif
