/* The functions that clang may call from any C code; the library is linked without a C library. */
#include <stddef.h>

void *memcpy(void *restrict destination, const void *restrict source, size_t size_bytes);
void *memset(void *destination, int value, size_t size_bytes);

void *memcpy(void *restrict destination, const void *restrict source, size_t size_bytes) {
    void *to = destination;
    __asm__ volatile("rep movsb" : "+D"(to), "+S"(source), "+c"(size_bytes)::"memory");
    return destination;
}

void *memset(void *destination, int value, size_t size_bytes) {
    void *to = destination;
    __asm__ volatile("rep stosb" : "+D"(to), "+c"(size_bytes) : "a"((char)value) : "memory");
    return destination;
}
