/* Types that shop.edl does not know. */
#include <stdint.h>

typedef struct foreign {
    int64_t id;
    char name[16];
} foreign_t;
typedef struct foreign *handle_t;
typedef int32_t matrix_t[3][3];
