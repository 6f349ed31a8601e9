/* atomic.h: the one port for atomics: a count of owners. */
#ifndef HGWI_ATOMIC_H
#define HGWI_ATOMIC_H

#include <stdint.h>

/* Both give the count after the change. */
#if defined(__GNUC__)
static inline int32_t hgwi_count_up(int32_t *count) {
    return __atomic_add_fetch(count, 1, __ATOMIC_RELAXED);
}
static inline int32_t hgwi_count_down(int32_t *count) {
    return __atomic_sub_fetch(count, 1, __ATOMIC_ACQ_REL);
}
#elif defined(_MSC_VER)
#  include <intrin.h>
static inline int32_t hgwi_count_up(int32_t *count) {
    return (int32_t)_InterlockedIncrement((volatile long *)count);
}
static inline int32_t hgwi_count_down(int32_t *count) {
    return (int32_t)_InterlockedDecrement((volatile long *)count);
}
#else
#  error "hgw: no atomics known for this compiler; add them here"
#endif

#endif
