/*
 * memcpy, memmove, memset and memcmp, which clang may call from any C code. Small sizes: two overlapping moves that cover the
 * range, all loads before all stores (so they serve memmove too). Large sizes: 32-byte moves, then the processor's own string
 * instructions. `no_builtin` keeps clang from recognising the loops and calling the functions themselves.
 */
#include <stddef.h>
#include <stdint.h>

#include "cloister/runtime.h"

#define NO_BUILTIN __attribute__((no_builtin))

typedef uint8_t vector32 __attribute__((vector_size(32), aligned(1), may_alias));
typedef uint8_t vector16 __attribute__((vector_size(16), aligned(1), may_alias));
typedef uint64_t word64 __attribute__((aligned(1), may_alias));
typedef uint32_t word32 __attribute__((aligned(1), may_alias));
typedef uint16_t word16 __attribute__((aligned(1), may_alias));

/* Above this, `rep movsb` beats a loop on processors with fast string moves. */
#define STRING_MOVE_BYTES 2048u

CLO_HIDDEN void *memcpy(void *restrict destination, const void *restrict source, size_t size_bytes);
CLO_HIDDEN void *memmove(void *destination, const void *source, size_t size_bytes);
CLO_HIDDEN void *memset(void *destination, int value, size_t size_bytes);
CLO_HIDDEN int memcmp(const void *a, const void *b, size_t size_bytes);

/* Both ends of a range of `size_bytes` in [sizeof(type), 2 * sizeof(type)]. */
#define MOVE_ENDS(type)                                                        \
    do {                                                                       \
        type first = *(const type *)(const void *)from;                        \
        type last = *(const type *)(const void *)(from + size_bytes - sizeof(type)); \
        *(type *)(void *)to = first;                                           \
        *(type *)(void *)(to + size_bytes - sizeof(type)) = last;              \
    } while (0)

CLO_INLINE void move_up_to_64(char *to, const char *from, size_t size_bytes) {
    if (size_bytes >= 32) {
        MOVE_ENDS(vector32);
    } else if (size_bytes >= 16) {
        MOVE_ENDS(vector16);
    } else if (size_bytes >= 8) {
        MOVE_ENDS(word64);
    } else if (size_bytes >= 4) {
        MOVE_ENDS(word32);
    } else if (size_bytes >= 2) {
        MOVE_ENDS(word16);
    } else if (size_bytes == 1) {
        *to = *from;
    }
}

/* size_bytes > 32. The last 32 bytes are loaded first, so an overlap with to < from is fine. */
CLO_INLINE void move_ascending(char *to, const char *from, size_t size_bytes) {
    vector32 last = *(const vector32 *)(const void *)(from + size_bytes - 32);
    for (size_t i = 0; i < size_bytes - 32; i += 32) {
        *(vector32 *)(void *)(to + i) = *(const vector32 *)(const void *)(from + i);
    }
    *(vector32 *)(void *)(to + size_bytes - 32) = last;
}

CLO_INLINE void move_descending(char *to, const char *from, size_t size_bytes) {
    vector32 first = *(const vector32 *)(const void *)from;
    for (size_t i = size_bytes; i > 32; i -= 32) {
        *(vector32 *)(void *)(to + i - 32) = *(const vector32 *)(const void *)(from + i - 32);
    }
    *(vector32 *)(void *)to = first;
}

NO_BUILTIN void *memcpy(void *restrict destination, const void *restrict source, size_t size_bytes) {
    if (size_bytes <= 64) {
        move_up_to_64(destination, source, size_bytes);
    } else if (size_bytes < STRING_MOVE_BYTES) {
        move_ascending(destination, source, size_bytes);
    } else {
        void *to = destination;
        __asm__ volatile("rep movsb" : "+D"(to), "+S"(source), "+c"(size_bytes)::"memory");
    }
    return destination;
}

NO_BUILTIN void *memmove(void *destination, const void *source, size_t size_bytes) {
    if (size_bytes <= 64) {
        move_up_to_64(destination, source, size_bytes);
    } else if ((uintptr_t)destination - (uintptr_t)source >= size_bytes) {
        /* to is not inside [from, from + size): ascending order is safe, and string moves are when the ranges are apart. */
        if (size_bytes >= STRING_MOVE_BYTES && (uintptr_t)source - (uintptr_t)destination >= size_bytes) {
            return memcpy(destination, source, size_bytes);
        }
        move_ascending(destination, source, size_bytes);
    } else {
        move_descending(destination, source, size_bytes);
    }
    return destination;
}

NO_BUILTIN void *memset(void *destination, int value, size_t size_bytes) {
    char *to = destination;
    uint64_t pattern = (uint64_t)(uint8_t)value * 0x0101010101010101ull;
    if (size_bytes >= 512) {
        void *at = destination;
        __asm__ volatile("rep stosb" : "+D"(at), "+c"(size_bytes) : "a"((uint8_t)value) : "memory");
    } else if (size_bytes >= 8) {
        for (size_t i = 0; i < size_bytes - 8; i += 8) *(word64 *)(void *)(to + i) = pattern;
        *(word64 *)(void *)(to + size_bytes - 8) = pattern;
    } else {
        for (size_t i = 0; i < size_bytes; i++) to[i] = (char)value;
    }
    return destination;
}

NO_BUILTIN int memcmp(const void *a, const void *b, size_t size_bytes) {
    const unsigned char *left = a, *right = b;
    size_t i = 0;
    while (i + 8 <= size_bytes && *(const word64 *)(const void *)(left + i) == *(const word64 *)(const void *)(right + i)) i += 8;
    for (; i < size_bytes; i++) {
        if (left[i] != right[i]) return left[i] - right[i];
    }
    return 0;
}
