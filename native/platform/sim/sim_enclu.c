/*
 * ENCLU where there is no SGX: the instruction raises #UD, and this does what the processor would. Leaves that the simulated processor does
 * not have (of SGX2 it has EACCEPT of new pages only) raise #GP, as do operands out of place; operands on pages without the permission raise #PF.
 */
#include <stdbool.h>
#include <stddef.h>

#include "../../host/host_sha256.h"
#include "sim_processor.h"

enum { LEAF_REPORT = 0, LEAF_KEY = 1, LEAF_EXIT = 4, LEAF_ACCEPT = 5 };
enum { ATTRIBUTES_MISMATCH = 19 };
enum { CARRY = 1, PARITY = 4, ADJUST = 0x10, ZERO = 0x40, SIGN = 0x80, OVERFLOW = 0x800 };
enum { PAGE_FAULT_WRITE = 2, PAGE_FAULT_USER = 4, ENCLU_BYTES = 3 };

static bool fault(uint64_t *registers, uint64_t vector, uint64_t error_code) {
    registers[VECTOR] = vector;
    registers[ERROR_CODE] = error_code;
    return false;
}

static uint16_t *entry_of_page(const cloi_sim_enclave *enclave, uint64_t offset) {
    uint64_t page = (offset - enclave->epcm_offset) / CLO_PAGE_BYTES;
    return offset >= enclave->epcm_offset && page < enclave->epcm_page_count ? &enclave->epcm[page] : NULL;
}

/* SECINFO.FLAGS of the page at an offset; 0 when there is none. */
static uint64_t flags_of_page(const cloi_sim_enclave *enclave, uint64_t offset) {
    const uint16_t *entry = entry_of_page(enclave, offset);
    if (entry != NULL) return *entry;
    for (uint64_t i = 0; i < enclave->page_run_count; i++) {
        const clo_page_run *run = &enclave->pages[i];
        if (offset - run->offset < run->size_bytes && (run->flags & CLO_PAGE_LATER) == 0) return run->flags & 0xffff;
    }
    return 0;
}

/* An operand lies in the enclave, aligned, on pages with the permissions. */
static bool check_operand(const cloi_sim_enclave *enclave, uint64_t *registers, uint64_t address, uint64_t size_bytes, uint64_t alignment,
                          uint64_t permission) {
    uint64_t offset = address - enclave->secs.base;
    if (address % alignment != 0 || offset >= enclave->secs.size_bytes || size_bytes > enclave->secs.size_bytes - offset) {
        return fault(registers, VECTOR_PROTECTION, 0);
    }
    uint64_t flags = flags_of_page(enclave, offset); /* aligned operands do not cross pages */
    if ((flags & permission) == permission && (flags & PAGE_PENDING) == 0) return true;
    registers[CR2] = address;
    return fault(registers, VECTOR_PAGE_FAULT, PAGE_FAULT_USER | (permission & CLO_PAGE_WRITE ? PAGE_FAULT_WRITE : 0));
}

/* RFLAGS and RAX as the leaves that answer with an error code leave them. */
static void answer(uint64_t *registers, uint32_t error) {
    registers[FLAGS] &= ~(uint64_t)(CARRY | PARITY | ADJUST | ZERO | SIGN | OVERFLOW);
    if (error != 0) registers[FLAGS] |= ZERO;
    registers[RAX] = error;
}

static bool report(const cloi_sim_enclave *enclave, uint64_t *registers) {
    uint64_t target = registers[RBX], data = registers[RCX], out = registers[RDX];
    if (!check_operand(enclave, registers, target, 512, 512, CLO_PAGE_READ)) return false;
    if (!check_operand(enclave, registers, data, 64, 128, CLO_PAGE_READ)) return false;
    if (!check_operand(enclave, registers, out, 432, 512, CLO_PAGE_READ | CLO_PAGE_WRITE)) return false;
    if (!cloi_sim_report(&enclave->secs, (const uint8_t *)(uintptr_t)target, (const uint8_t *)(uintptr_t)data, (uint8_t *)(uintptr_t)out)) {
        return fault(registers, VECTOR_PROTECTION, 0);
    }
    return true;
}

static bool get_key(const cloi_sim_enclave *enclave, uint64_t *registers) {
    uint64_t request = registers[RBX], out = registers[RCX];
    if (!check_operand(enclave, registers, request, 512, 512, CLO_PAGE_READ)) return false;
    if (!check_operand(enclave, registers, out, 16, 16, CLO_PAGE_READ | CLO_PAGE_WRITE)) return false;
    uint8_t key[16] = {0};
    int32_t error = cloi_sim_key(&enclave->secs, (const uint8_t *)(uintptr_t)request, key);
    if (error == KEY_FAULT) return fault(registers, VECTOR_PROTECTION, 0);
    if (error == 0) __builtin_memcpy((void *)(uintptr_t)out, key, sizeof key);
    answer(registers, (uint32_t)error);
    return true;
}

/* EACCEPT of a page that was added. (Of EMODPR and EMODT there is none here, so nothing else can be accepted.) */
static bool accept(const cloi_sim_enclave *enclave, uint64_t *registers) {
    uint64_t secinfo = registers[RBX], page = registers[RCX], offset = page - enclave->secs.base;
    if (!check_operand(enclave, registers, secinfo, 64, 64, CLO_PAGE_READ)) return false;
    const uint64_t *wanted = (const uint64_t *)(uintptr_t)secinfo;
    uint64_t reserved = wanted[0] & ~0xff3full;
    for (uint32_t i = 1; i < 8; i++) reserved |= wanted[i];
    bool is_new = (wanted[0] & (0xff00 | PAGE_PENDING | PAGE_MODIFIED | PAGE_RESTRICTED)) == (CLO_PAGE_REGULAR | PAGE_PENDING);
    if (reserved != 0 || !is_new || page % CLO_PAGE_BYTES != 0 || offset >= enclave->secs.size_bytes) return fault(registers, VECTOR_PROTECTION, 0);
    uint16_t *entry = entry_of_page(enclave, offset);
    if (flags_of_page(enclave, offset) == 0 && (entry == NULL || !enclave->augment(enclave->owner, offset))) {
        registers[CR2] = page;
        return fault(registers, VECTOR_PAGE_FAULT, PAGE_FAULT_USER | PAGE_FAULT_WRITE);
    }
    if (flags_of_page(enclave, offset) != wanted[0]) {
        answer(registers, ATTRIBUTES_MISMATCH);
        return true;
    }
    if (!enclave->open(enclave->owner, offset)) {
        registers[CR2] = page;
        return fault(registers, VECTOR_PAGE_FAULT, PAGE_FAULT_USER | PAGE_FAULT_WRITE);
    }
    *entry &= (uint16_t)~PAGE_PENDING; /* pending pages have entries */
    answer(registers, 0);
    return true;
}

bool cloi_sim_enclu(const cloi_sim_enclave *enclave, uint64_t *registers, uint64_t aep) {
    uint32_t leaf = (uint32_t)registers[RAX];
    if (leaf == LEAF_EXIT) {
        if ((registers[RBX] + (1ull << 47)) >> 48 != 0) return fault(registers, VECTOR_PROTECTION, 0); /* not canonical */
        registers[RIP] = registers[RBX];
        registers[RCX] = aep;
        return true;
    }
    bool has_leaf = leaf == LEAF_ACCEPT ? enclave->has_sgx2 : (leaf == LEAF_REPORT || leaf == LEAF_KEY) && enclave->secs.has_keys != 0;
    if (!has_leaf) return fault(registers, VECTOR_PROTECTION, 0);
    bool is_done = leaf == LEAF_REPORT ? report(enclave, registers) : leaf == LEAF_KEY ? get_key(enclave, registers) : accept(enclave, registers);
    if (!is_done) return false;
    registers[RIP] += ENCLU_BYTES;
    return true;
}

void cloi_sim_identify(cloi_sim_enclave *enclave, const clo_load_request *request, const void *sigstruct, const void *secret) {
    cloi_sim_secs *secs = &enclave->secs;
    secs->size_bytes = request->enclave_size_bytes;
    secs->attributes[0] = request->attributes_flags | ATTRIBUTE_INIT;
    secs->attributes[1] = request->attributes_xfrm;
    secs->miscselect = (uint32_t)request->miscselect;
    if (request->config_id != 0) __builtin_memcpy(secs->config_id, (const void *)(uintptr_t)request->config_id, sizeof secs->config_id);
    secs->config_version = (uint16_t)request->config_version;
    secs->has_keys = sigstruct != NULL && secret != NULL;
    if (!secs->has_keys) return;
    const uint8_t *signature = sigstruct;
    cloi_sha256 hash;
    cloi_sha256_start(&hash);
    cloi_sha256_add(&hash, signature + 128, 384); /* MODULUS */
    cloi_sha256_end(&hash, secs->mrsigner);
    __builtin_memcpy(secs->family_id, signature + 912, sizeof secs->family_id);
    __builtin_memcpy(secs->mrenclave, signature + 960, sizeof secs->mrenclave);
    __builtin_memcpy(secs->extended_product_id, signature + 1008, sizeof secs->extended_product_id);
    __builtin_memcpy(&secs->product_id, signature + 1024, sizeof secs->product_id);
    __builtin_memcpy(&secs->security_version, signature + 1026, sizeof secs->security_version);
    __builtin_memcpy(secs->secret, secret, sizeof secs->secret);
}
