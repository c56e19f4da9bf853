/* Linux, without a C library: the system calls that the host side needs, and their constants (x86-64 ABI of the kernel). */
#ifndef CLOI_HOST_SYSTEM_H
#define CLOI_HOST_SYSTEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    SYS_READ = 0, SYS_WRITE = 1, SYS_OPEN = 2, SYS_CLOSE = 3, SYS_MMAP = 9, SYS_MPROTECT = 10, SYS_MUNMAP = 11,
    SYS_RT_SIGACTION = 13, SYS_IOCTL = 16, SYS_SCHED_YIELD = 24, SYS_MADVISE = 28, SYS_GETPID = 39, SYS_SIGALTSTACK = 131, SYS_ARCH_PRCTL = 158, SYS_FUTEX = 202, SYS_CLOCK_GETTIME = 228, SYS_TGKILL = 234,
    SYS_GETTID = 186,
};
enum { MEMORY_READ = 1, MEMORY_WRITE = 2, MEMORY_EXECUTE = 4 };
enum { MAP_PRIVATE_ANONYMOUS_NORESERVE = 0x02 | 0x20 | 0x4000 };
enum { ERROR_INTERRUPTED = 4 };

static inline int64_t cloi_syscall(int64_t number, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, uint64_t f) {
    int64_t result;
    register uint64_t r10 __asm__("r10") = d;
    register uint64_t r8 __asm__("r8") = e;
    register uint64_t r9 __asm__("r9") = f;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "0"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return result;
}

/* Address of `size_bytes` of private zero memory, or 0. */
static inline uint64_t cloi_map(uint64_t size_bytes, uint64_t protection) {
    int64_t address = cloi_syscall(SYS_MMAP, 0, size_bytes, protection, MAP_PRIVATE_ANONYMOUS_NORESERVE, UINT64_MAX, 0);
    return address < 0 ? 0 : (uint64_t)address;
}
static inline void cloi_unmap(uint64_t address, uint64_t size_bytes) {
    if (size_bytes != 0) cloi_syscall(SYS_MUNMAP, address, size_bytes, 0, 0, 0, 0);
}
static inline bool cloi_protect(uint64_t address, uint64_t size_bytes, uint64_t protection) {
    return cloi_syscall(SYS_MPROTECT, address, size_bytes, protection, 0, 0, 0) == 0;
}

/* Large pages for a large range, if the kernel has any: fewer faults, fewer misses. */
static inline void cloi_prefer_large_pages(uint64_t address, uint64_t size_bytes) {
    cloi_syscall(SYS_MADVISE, address, size_bytes, 14, 0, 0, 0);
}

/* Clock 0 = wall, 1 = monotonic. */
static inline int64_t cloi_clock_ns(uint64_t clock) {
    int64_t time[2] = {0, 0};
    cloi_syscall(SYS_CLOCK_GETTIME, clock, (uint64_t)(uintptr_t)time, 0, 0, 0, 0);
    return time[0] * 1000000000 + time[1];
}

/* Sleeps while *word == expected, at most timeout_ns (negative = no limit). May return early. */
static inline void cloi_futex_wait(uint32_t *word, uint32_t expected, int64_t timeout_ns) {
    int64_t time[2] = {timeout_ns / 1000000000, timeout_ns % 1000000000};
    cloi_syscall(SYS_FUTEX, (uint64_t)(uintptr_t)word, 0 | 128, expected, timeout_ns < 0 ? 0 : (uint64_t)(uintptr_t)time, 0, 0);
}
static inline void cloi_futex_wake(uint32_t *word, uint32_t waiters) {
    cloi_syscall(SYS_FUTEX, (uint64_t)(uintptr_t)word, 1 | 128, waiters, 0, 0, 0);
}

/* Tells threads apart: the thread control block, whose address every x86-64 C library keeps at %fs:0. */
static inline uint64_t cloi_this_thread(void) {
    uint64_t block;
    __asm__("movq %%fs:0, %0" : "=r"(block));
    return block;
}

#endif
