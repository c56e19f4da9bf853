/*
 * Pages that come after EINIT (SGX2). The host is asked first, so that a machine without memory is an answer and not a fault; what it answers is
 * believed only as far as it makes the heap smaller. Whether there is a page decides EACCEPT: the processor checks that it is new (PENDING, and so zero),
 * at this address, for reading and writing, and of the enclave.
 *
 *   refusal       an answer of less, or an error code of EACCEPT: the heap does not grow
 *   lie           EACCEPT on a page that is not there faults, and the enclave is lost
 *   replacement   a page that the host takes away and adds anew is PENDING again: the next access faults. It is never accepted a second time,
 *                 because the callers ask for ascending addresses, each once (runtime/heap/grow.c)
 */
#include "cloister/platform.h"

#include "cloister/primitives.h"

#include "enclave_state.h"

enum { LEAF_ACCEPT = 5, PAGE_READ = 1, PAGE_WRITE = 2, PAGE_PENDING = 8, PAGE_REGULAR = 2 << 8 };

typedef struct secinfo {
    uint64_t flags, reserved[7];
} secinfo;

/* 0, or the processor's error code. */
static uint64_t accept(uintptr_t page) {
    static const secinfo wanted __attribute__((aligned(64))) = {.flags = PAGE_READ | PAGE_WRITE | PAGE_PENDING | PAGE_REGULAR};
    uint64_t leaf = LEAF_ACCEPT;
    bool is_refused;
    __asm__ volatile(".byte 0x0f, 0x01, 0xd7" /* enclu */ : "+a"(leaf), "=@ccz"(is_refused) : "b"(&wanted), "c"(page) : "memory");
    /* No processor sets ZF without a code, or a code without ZF: neither is a page. */
    return is_refused && leaf == 0 ? UINT64_MAX : leaf;
}

static bool is_growth(uint64_t offset, uint64_t size_bytes) {
    uint64_t first = cloi_layout.heap_offset + cloi_layout.heap_size, room = cloi_layout.heap_max_size - cloi_layout.heap_size;
    return offset % CLO_PAGE_BYTES == 0 && size_bytes % CLO_PAGE_BYTES == 0 && offset >= first && size_bytes <= room &&
           offset - first <= room - size_bytes;
}

size_t cloi_platform_add_pages(void *first, size_t size_bytes) {
    uint64_t offset = (uint64_t)(uintptr_t)first - (uint64_t)(uintptr_t)clo_image_base;
    if (!is_growth(offset, size_bytes)) cloi_platform_abort(CLO_LOSS_VM_INVARIANT);
    int64_t answer = cloi_exit_ocall(CLO_OCALL_GROW, offset, size_bytes, 0);
    size_t given = answer <= 0 ? 0 : (uint64_t)answer < size_bytes ? (size_t)answer & ~(size_t)(CLO_PAGE_BYTES - 1) : size_bytes;
    size_t done = 0;
    while (done < given && accept((uintptr_t)first + done) == 0) done += CLO_PAGE_BYTES;
    return done;
}
