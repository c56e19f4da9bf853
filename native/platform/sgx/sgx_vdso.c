/*
 * Finds a function in the vDSO: the kernel gives its address in the auxiliary vector (AT_SYSINFO_EHDR); it is a small shared library with a dynamic symbol
 * table. The count of symbols is in one of two hash tables.
 */
#include "sgx_device.h"

#include "../../host/host_system.h"

enum { AT_SYSINFO_EHDR = 33, PROGRAM_LOAD = 1, PROGRAM_DYNAMIC = 2, DYNAMIC_HASH = 4, DYNAMIC_STRINGS = 5, DYNAMIC_SYMBOLS = 6 };
#define DYNAMIC_GNU_HASH 0x6ffffef5u

typedef struct elf_header {
    uint8_t identification[16];
    uint16_t type, machine;
    uint32_t version;
    uint64_t entry, programs, sections;
    uint32_t flags;
    uint16_t header_size_bytes, program_size_bytes, program_count;
} elf_header;
typedef struct elf_program {
    uint32_t type, flags;
    uint64_t offset, address, physical, file_size_bytes, memory_size_bytes, alignment;
} elf_program;
typedef struct elf_symbol {
    uint32_t name;
    uint8_t info, other;
    uint16_t section;
    uint64_t value, size_bytes;
} elf_symbol;

static uint64_t address_of_vdso(void) {
    int64_t file = cloi_syscall(SYS_OPEN, (uint64_t)(uintptr_t) "/proc/self/auxv", 0, 0, 0, 0, 0);
    uint64_t entry[2], found = 0;
    while (file >= 0 && cloi_syscall(SYS_READ, (uint64_t)file, (uint64_t)(uintptr_t)entry, sizeof entry, 0, 0, 0) == sizeof entry) {
        if (entry[0] == AT_SYSINFO_EHDR) found = entry[1];
    }
    if (file >= 0) cloi_syscall(SYS_CLOSE, (uint64_t)file, 0, 0, 0, 0, 0);
    return found;
}

/* header: buckets, first symbol, bloom words, shift; then bloom, buckets, chains; a chain ends at an odd hash. */
static uint64_t count_by_gnu_hash(const uint32_t *table) {
    const uint32_t *buckets = table + 4 + 2 * table[2], *chains = buckets + table[0];
    uint32_t last = 0;
    for (uint32_t i = 0; i < table[0]; i++) last = buckets[i] > last ? buckets[i] : last;
    if (last < table[1]) return table[1];
    while ((chains[last - table[1]] & 1) == 0) last++;
    return last + 1;
}

static bool is_same(const char *a, const char *b) {
    while (*a == *b && *a != 0) {
        a++;
        b++;
    }
    return *a == *b;
}

uint64_t cloi_vdso_symbol(const char *name) {
    uint64_t base = address_of_vdso();
    if (base == 0) return 0;
    const elf_header *header = (const elf_header *)(uintptr_t)base;
    const elf_program *program = (const elf_program *)(uintptr_t)(base + header->programs);
    uint64_t bias = 0, strings = 0, symbols = 0, count = 0;
    const uint64_t *dynamic = NULL;
    for (uint32_t i = 0; i < header->program_count; i++) {
        if (program[i].type == PROGRAM_LOAD) bias = base + program[i].offset - program[i].address;
        if (program[i].type == PROGRAM_DYNAMIC) dynamic = (const uint64_t *)(uintptr_t)(base + program[i].offset);
    }
    for (; dynamic != NULL && dynamic[0] != 0; dynamic += 2) {
        uint64_t at = bias + dynamic[1];
        if (dynamic[0] == DYNAMIC_STRINGS) strings = at;
        if (dynamic[0] == DYNAMIC_SYMBOLS) symbols = at;
        if (dynamic[0] == DYNAMIC_HASH) count = ((const uint32_t *)(uintptr_t)at)[1];
        if (dynamic[0] == DYNAMIC_GNU_HASH && count == 0) count = count_by_gnu_hash((const uint32_t *)(uintptr_t)at);
    }
    for (uint64_t i = 0; strings != 0 && symbols != 0 && i < count; i++) {
        const elf_symbol *symbol = (const elf_symbol *)(uintptr_t)symbols + i;
        if (symbol->section != 0 && is_same((const char *)(uintptr_t)(strings + symbol->name), name)) return bias + symbol->value;
    }
    return 0;
}
