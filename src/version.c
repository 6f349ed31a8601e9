/* version.c: which library and which model this is. */
#include <hgw/status.h>

enum { MAJOR = 0, MINOR = 1, PATCH = 0, MODEL = 1 };

int32_t hgw_version(void) {
    return (int32_t)(MAJOR << 16 | MINOR << 8 | PATCH);
}

int32_t hgw_model_version(void) {
    return MODEL;
}
