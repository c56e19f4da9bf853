/*
 * The only file that checks or follows a host address.
 *
 *   Check      a range is good when it does not wrap, ends below 2^47, leaves the first page alone and touches no byte of the
 *              enclave. Whether the host mapped it is the host's affair: if not, the access faults and the host has hurt itself.
 *   Fence      after a check comes lfence, so that no access runs ahead of it on a guessed branch.
 *   Once       every byte is copied in once; the caller works on the copy. A check never looks at host memory.
 *   Words      host memory is read and written in aligned 8-byte words only (Intel: "stale data read from legacy xAPIC" and "processor
 *              MMIO stale data"): a read of another kind could be served with other enclaves' leftovers, a write of another
 *              kind could leave ours in fill buffers. Bytes beside the range that share its first or last word may be read (same page,
 *              thrown away) but are never written: partial words are written bytewise between VERW and fences.
 */
#include "enclave_state.h"

#define HOST_ADDRESS_END (1ull << 47)

bool cloi_is_outside(uint64_t host_address, uint64_t size_bytes) {
    uint64_t base = (uint64_t)(uintptr_t)clo_image_base;
    uint64_t enclave_end = base + cloi_layout.enclave_size;
    uint64_t end;
    if (__builtin_add_overflow(host_address, size_bytes, &end)) return false;
    if (end > HOST_ADDRESS_END) return false;
    if (size_bytes != 0 && host_address < CLO_PAGE_BYTES) return false;
    return end <= base || host_address >= enclave_end;
}

static inline void fence_speculation(void) { __asm__ volatile("lfence" ::: "memory"); }

/* Below this many words a loop beats the start-up time of `rep movsq`. */
#define STRING_MOVE_WORDS 64u

/* Whole words between memory of which one side is the host's; both are moved as 64-bit words. */
static void move_words(void *to, const void *from, uint64_t word_count) {
    if (word_count >= STRING_MOVE_WORDS) {
        __asm__ volatile("rep movsq" : "+D"(to), "+S"(from), "+c"(word_count)::"memory");
        return;
    }
    typedef uint64_t word __attribute__((aligned(1), may_alias));
    volatile word *destination = to;
    const volatile word *source = from;
    for (uint64_t i = 0; i < word_count; i++) destination[i] = source[i];
}

static inline uint64_t read_host_word(uint64_t aligned_host_address) {
    return *(const volatile uint64_t *)(uintptr_t)aligned_host_address;
}

uint64_t cloi_host_word(uint64_t host_address) { return __atomic_load_n((const uint64_t *)(uintptr_t)host_address, __ATOMIC_ACQUIRE); }

void cloi_set_host_word(uint64_t host_address, uint64_t value) {
    __atomic_store_n((uint64_t *)(uintptr_t)host_address, value, __ATOMIC_RELEASE);
}

bool cloi_swap_host_word(uint64_t host_address, uint64_t expected, uint64_t value) {
    return __atomic_compare_exchange_n((uint64_t *)(uintptr_t)host_address, &expected, value, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED);
}

/* Fills from the part of one host word that [offset, offset + count) names. */
static void copy_part_of_word_in(char *to, uint64_t host_word, uint64_t offset, uint64_t count) {
    uint64_t word = read_host_word(host_word);
    for (uint64_t i = 0; i < count; i++) to[i] = (char)(word >> ((offset + i) * 8));
}

clo_status clo_check_outside(uint64_t host_address, uint64_t size_bytes) {
    if (!cloi_is_outside(host_address, size_bytes)) return CLO_BAD_POINTER;
    fence_speculation();
    return CLO_OK;
}

clo_status clo_copy_in(void *enclave_destination, uint64_t host_source, uint64_t size_bytes) {
    if (!cloi_is_outside(host_source, size_bytes)) return CLO_BAD_POINTER;
    fence_speculation();
    char *to = enclave_destination;
    uint64_t head_offset = host_source & 7;
    if (head_offset != 0 && size_bytes != 0) {
        uint64_t count = 8 - head_offset < size_bytes ? 8 - head_offset : size_bytes;
        copy_part_of_word_in(to, host_source - head_offset, head_offset, count);
        to += count;
        host_source += count;
        size_bytes -= count;
    }
    uint64_t whole_bytes = size_bytes & ~7ull;
    move_words(to, (const void *)(uintptr_t)host_source, size_bytes / 8);
    if (size_bytes != whole_bytes) copy_part_of_word_in(to + whole_bytes, host_source + whole_bytes, 0, size_bytes - whole_bytes);
    return CLO_OK;
}

static void write_host_byte(uint64_t host_address, char value) {
    uint16_t data_segment;
    __asm__ volatile("movw %%ds, %0\n\t"
                     "verw %0\n\t"
                     "movb %2, (%1)\n\t"
                     "mfence\n\t"
                     "lfence"
                     : "=&m"(data_segment)
                     : "r"(host_address), "q"(value)
                     : "memory", "cc");
}

clo_status clo_copy_out(uint64_t host_destination, const void *enclave_source, uint64_t size_bytes) {
    if (!cloi_is_outside(host_destination, size_bytes)) return CLO_BAD_POINTER;
    fence_speculation();
    const char *from = enclave_source;
    while ((host_destination & 7) != 0 && size_bytes != 0) {
        write_host_byte(host_destination++, *from++);
        size_bytes--;
    }
    move_words((void *)(uintptr_t)host_destination, from, size_bytes / 8);
    for (uint64_t i = size_bytes & ~7ull; i < size_bytes; i++) write_host_byte(host_destination + i, from[i]);
    return CLO_OK;
}
