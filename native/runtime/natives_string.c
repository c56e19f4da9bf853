/* java.lang.String and its UTF-16 half. */
#include "natives.h"
#include "runtime_internal.h"

clo_ref clo_string_intern(clo_ref string) { return cloi_intern(string); }

/* SGX machines are little-endian; asked of the compiler all the same. */
int32_t clo_string_is_big_endian(void) { return __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__; }
