/* Linux system calls without a C library. */
#include "posix.h"

#include "../../runtime/runtime_internal.h"
#include "cloister/platform.h"

enum { SYS_READ = 0, SYS_WRITE = 1, SYS_MMAP = 9, SYS_MPROTECT = 10, SYS_SCHED_YIELD = 24, SYS_ARCH_PRCTL = 158, SYS_FUTEX = 202 };
enum { SYS_CLOCK_GETTIME = 228, SYS_EXIT_GROUP = 231 };
enum { ARCH_SET_GS = 0x1001, FUTEX_WAIT_PRIVATE = 128, FUTEX_WAKE_PRIVATE = 129, CLOCK_REALTIME = 0, CLOCK_MONOTONIC = 1 };

typedef struct posix_time {
    int64_t seconds;
    int64_t nanoseconds;
} posix_time;

#define PAGE_BYTES 4096u
#define MAX_RESERVED_PAGES (1u << 16)
#define ASKED_TWICE 98

static uint32_t park_permits[POSIX_THREADS];

uint64_t posix_pages_left = UINT64_MAX, posix_pages_added;
static char *reserved;
static size_t reserved_pages;
static uint8_t is_added[MAX_RESERVED_PAGES];

long posix_system_call(long number, long a, long b, long c, long d, long e) {
    register long r10 __asm__("r10") = d;
    register long r8 __asm__("r8") = e;
    register long r9 __asm__("r9") = 0;
    long result;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return result;
}

_Noreturn void posix_exit(int status) {
    for (;;) posix_system_call(SYS_EXIT_GROUP, status, 0, 0, 0, 0);
}

void posix_print(const char *text) {
    size_t size_bytes = 0;
    while (text[size_bytes] != '\0') size_bytes++;
    posix_system_call(SYS_WRITE, 2, (long)text, (long)size_bytes, 0, 0);
}

void posix_print_number(int64_t number) {
    char digits[24];
    size_t first = sizeof digits - 1;
    digits[first] = '\0';
    uint64_t magnitude = number < 0 ? 0u - (uint64_t)number : (uint64_t)number;
    do {
        digits[--first] = (char)('0' + magnitude % 10);
        magnitude /= 10;
    } while (magnitude != 0);
    if (number < 0) digits[--first] = '-';
    posix_print(digits + first);
}

void *posix_map(size_t size_bytes) {
    /* PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS */
    const long address = posix_system_call(SYS_MMAP, 0, (long)size_bytes, 3, 0x22, -1);
    if (address < 0 && address > -4096) {
        posix_print("posix: mmap: no memory\n");
        posix_exit(70);
    }
    return (void *)address;
}

void posix_set_gs(void *base) { posix_system_call(SYS_ARCH_PRCTL, ARCH_SET_GS, (long)base, 0, 0, 0); }

void posix_reserve(void *first, size_t size_bytes) {
    reserved = first;
    reserved_pages = size_bytes / PAGE_BYTES;
    posix_pages_added = 0;
    if (reserved_pages > MAX_RESERVED_PAGES) posix_exit(ASKED_TWICE);
    memset(is_added, 0, sizeof is_added);
    if (size_bytes != 0) posix_system_call(SYS_MPROTECT, (long)first, (long)size_bytes, 0, 0, 0);
}

/* ---- cloister/platform.h ------------------------------------------------------------------------------------------- */

void cloi_platform_abort(clo_loss reason) {
    posix_print("posix: the VM gave itself up, reason ");
    posix_print_number(reason);
    posix_print("\n");
    posix_exit(100 + (int)reason);
}

void cloi_platform_halt(int32_t status) { posix_exit(status); }

__attribute__((target("rdrnd"))) void cloi_platform_random(void *destination, size_t size_bytes) {
    unsigned char *to = destination;
    for (size_t i = 0; i < size_bytes; i++) {
        unsigned long long bits;
        while (!__builtin_ia32_rdrand64_step(&bits)) __builtin_ia32_pause();
        to[i] = (unsigned char)bits;
    }
}

static posix_time clock_now(long clock) {
    posix_time now = {0, 0};
    posix_system_call(SYS_CLOCK_GETTIME, clock, (long)&now, 0, 0, 0);
    return now;
}

int64_t cloi_platform_time_ms(void) {
    const posix_time now = clock_now(CLOCK_REALTIME);
    return now.seconds * 1000 + now.nanoseconds / 1000000;
}

int64_t cloi_platform_time_ns(void) {
    const posix_time now = clock_now(CLOCK_MONOTONIC);
    return now.seconds * 1000000000 + now.nanoseconds;
}

size_t cloi_platform_write(uint32_t stream, const void *bytes, size_t size_bytes) {
    const long written = posix_system_call(SYS_WRITE, (long)stream, (long)bytes, (long)size_bytes, 0, 0);
    return written < 0 ? 0 : (size_t)written;
}

size_t cloi_platform_read(void *destination, size_t capacity_bytes) {
    const long got = posix_system_call(SYS_READ, 0, (long)destination, (long)capacity_bytes, 0, 0);
    return got < 0 ? 0 : (size_t)got;
}

void cloi_platform_yield(void) { posix_system_call(SYS_SCHED_YIELD, 0, 0, 0, 0, 0); }

void cloi_platform_park(uint64_t timeout_ns) {
    uint32_t *permit = &park_permits[clo_self()->index];
    const posix_time timeout = {(int64_t)(timeout_ns / 1000000000), (int64_t)(timeout_ns % 1000000000)};
    if (__atomic_load_n(permit, __ATOMIC_SEQ_CST) == 0)
        posix_system_call(SYS_FUTEX, (long)permit, FUTEX_WAIT_PRIVATE, 0, timeout_ns == 0 ? 0 : (long)&timeout, 0);
    __atomic_store_n(permit, 0, __ATOMIC_SEQ_CST);
}

void cloi_platform_unpark(uint32_t thread_index) {
    __atomic_store_n(&park_permits[thread_index], 1, __ATOMIC_SEQ_CST);
    posix_system_call(SYS_FUTEX, (long)&park_permits[thread_index], FUTEX_WAKE_PRIVATE, 1, 0, 0);
}

size_t cloi_platform_add_pages(void *first, size_t size_bytes) {
    size_t done = 0;
    for (; done < size_bytes && posix_pages_left != 0; done += PAGE_BYTES, posix_pages_left--) {
        const size_t page = (size_t)((char *)first + done - reserved) / PAGE_BYTES;
        if (page >= reserved_pages || is_added[page] != 0) posix_exit(ASKED_TWICE);
        is_added[page] = 1;
        posix_pages_added++;
    }
    if (done != 0) posix_system_call(SYS_MPROTECT, (long)first, (long)done, 3, 0, 0);
    return done;
}

/* An ordinary process has no processor keys: a test of the VM that asks for them is wrong. */
void cloi_platform_report(const uint8_t target_info[512] __attribute__((unused)), const uint8_t report_data[64] __attribute__((unused)),
                          uint8_t report[432] __attribute__((unused))) {
    cloi_platform_abort(CLO_LOSS_EXCEPTION_ENTRY);
}
uint32_t cloi_platform_key(const uint8_t key_request[512] __attribute__((unused)), uint8_t key[16] __attribute__((unused))) {
    cloi_platform_abort(CLO_LOSS_EXCEPTION_ENTRY);
}
