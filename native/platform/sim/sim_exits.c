/*
 * EEXIT without the processor's help: the 3-byte `enclu` of every exit becomes `jmp *%rbx`, which is what EEXIT does as far as
 * code can see. The exits are those that the image lists (cloister/exits.h); nothing is searched for.
 */
#include "sim.h"

#include "cloister/exits.h"

#define LEA_R10_BYTES 7

static bool replace_exit(uint64_t base, const clo_load_request *request, uint64_t site) {
    static const uint8_t enclu[3] = {0x0f, 0x01, 0xd7}, jump_to_rbx[3] = {0xff, 0xe3, 0xcc};
    if (!cloi_is_in_run(request, site, sizeof enclu, CLO_PAGE_EXECUTE | CLO_PAGE_MEASURED)) return false;
    uint8_t *code = (uint8_t *)(uintptr_t)(base + site);
    for (uint32_t i = 0; i < sizeof enclu; i++) {
        if (code[i] != enclu[i]) return false;
    }
    for (uint32_t i = 0; i < sizeof enclu; i++) code[i] = jump_to_rbx[i];
    return true;
}

bool cloi_sim_replace_exits(uint64_t base, const clo_load_request *request, uint64_t entry_offset) {
    if (!cloi_is_in_run(request, entry_offset, LEA_R10_BYTES, CLO_PAGE_EXECUTE | CLO_PAGE_MEASURED)) return false;
    const uint8_t *entry = (const uint8_t *)(uintptr_t)(base + entry_offset);
    if (entry[0] != 0x4c || entry[1] != 0x8d || entry[2] != 0x15) return false;
    int32_t distance;
    __builtin_memcpy(&distance, entry + 3, sizeof distance);

    uint64_t table_offset = entry_offset + LEA_R10_BYTES + (uint64_t)(int64_t)distance;
    if (!cloi_is_in_run(request, table_offset, sizeof(cloi_exit_table), CLO_PAGE_READ | CLO_PAGE_MEASURED)) return false;
    cloi_exit_table table;
    __builtin_memcpy(&table, (const void *)(uintptr_t)(base + table_offset), sizeof table);
    if (table.magic != CLOI_EXITS_MAGIC) return false;

    uint64_t first = table_offset + offsetof(cloi_exit_table, first) + (uint64_t)(int64_t)table.first;
    uint64_t end = table_offset + offsetof(cloi_exit_table, end) + (uint64_t)(int64_t)table.end;
    if (end <= first || (end - first) % sizeof(int32_t) != 0) return false;
    if (!cloi_is_in_run(request, first, end - first, CLO_PAGE_READ | CLO_PAGE_MEASURED)) return false;
    for (uint64_t at = first; at < end; at += sizeof(int32_t)) {
        int32_t to_site;
        __builtin_memcpy(&to_site, (const void *)(uintptr_t)(base + at), sizeof to_site);
        if (!replace_exit(base, request, at + (uint64_t)(int64_t)to_site)) return false;
    }
    return true;
}
