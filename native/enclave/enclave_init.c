/*
 * CLO_ECALL_INIT, once per enclave: relocations, layout, VM. Until it has succeeded every other ecall is refused; when it fails
 * the enclave is lost, because half-relocated data is no state to continue from.
 */
#include "enclave_state.h"

/* ELF-64 (System V ABI, AMD64 supplement); the linker script gives the addresses. */
typedef struct elf_rela {
    uint64_t offset;
    uint64_t info;
    uint64_t addend;
} elf_rela;
#define ELF_R_X86_64_RELATIVE 8u

extern CLO_HIDDEN const uint64_t __clo_relr_start[], __clo_relr_end[];
extern CLO_HIDDEN const elf_rela __clo_rela_start[], __clo_rela_end[];
/* The writable segment: only it may be relocated (-z text). */
extern CLO_HIDDEN char __clo_data_start[], __clo_data_end[];

/* The image is linked at address 0, so the word holds the offset, and adding the base makes it an address. */
static bool relocate_word(uint64_t offset, uint64_t addend_or_word, bool is_word) {
    uint64_t *word = (uint64_t *)(uintptr_t)((uint64_t)(uintptr_t)clo_image_base + offset);
    if ((char *)word < __clo_data_start || (char *)word > __clo_data_end - sizeof *word) return false;
    *word = (uint64_t)(uintptr_t)clo_image_base + (is_word ? *word : addend_or_word);
    return true;
}

/* RELR: an even entry is an address; each odd entry after it is a bitmap of the next 63 words. */
static bool relocate_packed(void) {
    uint64_t next = 0;
    for (const uint64_t *entry = __clo_relr_start; entry < __clo_relr_end; entry++) {
        if ((*entry & 1) == 0) {
            if (!relocate_word(*entry, 0, true)) return false;
            next = *entry + 8;
            continue;
        }
        for (uint64_t bits = *entry >> 1, at = next; bits != 0; bits >>= 1, at += 8) {
            if ((bits & 1) != 0 && !relocate_word(at, 0, true)) return false;
        }
        next += 63 * 8;
    }
    return true;
}

bool cloi_relocate(void) {
    for (const elf_rela *entry = __clo_rela_start; entry < __clo_rela_end; entry++) {
        if (entry->info != ELF_R_X86_64_RELATIVE) return false;
        if (!relocate_word(entry->offset, entry->addend, false)) return false;
    }
    return relocate_packed();
}

/* The layout is measured; this catches a builder that disagrees with this code, before it can do harm. */
static bool is_layout_sound(void) {
    uint64_t size = cloi_layout.enclave_size;
    if (cloi_layout.magic != CLO_LAYOUT_MAGIC || size == 0 || (size & (size - 1)) != 0) return false;
    if (((uint64_t)(uintptr_t)clo_image_base & (size - 1)) != 0) return false;
    if (cloi_layout.heap_offset > size || cloi_layout.heap_size > size - cloi_layout.heap_offset) return false;
    if (cloi_layout.heap_offset % CLO_PAGE_BYTES != 0 || cloi_layout.heap_size % CLO_PAGE_BYTES != 0) return false;
    uint64_t most = cloi_layout.heap_max_size;
    if (most < cloi_layout.heap_size || most > size - cloi_layout.heap_offset || most % CLO_PAGE_BYTES != 0) return false;
    if (cloi_layout.nesting_limit == 0 || cloi_layout.nesting_limit > CLO_MAX_NESTING_LIMIT) return false;
    uint64_t count = cloi_layout.thread_count;
    if (count == 0 || count > UINT16_MAX || cloi_layout.thread_stride > size) return false;
    uint64_t last_thread = cloi_layout.first_thread_page_offset + (count - 1) * cloi_layout.thread_stride;
    return last_thread <= size - CLO_THREAD_AREA_BYTES;
}

clo_status cloi_init(bool may_grow) {
    uint32_t expected = CLOI_PHASE_NEW;
    if (!__atomic_compare_exchange_n(&cloi_enclave.phase, &expected, CLOI_PHASE_STARTING, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
        return CLO_NOT_ALLOWED;
    }
    if (!is_layout_sound()) cloi_platform_abort(CLO_LOSS_BAD_LAYOUT);
    if (!cloi_relocate()) cloi_platform_abort(CLO_LOSS_BAD_RELOCATION);

    cloi_thread *thread = cloi_self();
    thread->enclave.nesting = 1;
    void *heap = (void *)((uintptr_t)clo_image_base + cloi_layout.heap_offset);
    if (!clo_vm_init(heap, cloi_layout.heap_size, cloi_layout.heap_max_size, may_grow)) cloi_platform_abort(CLO_LOSS_VM_START);
    if (!clo_vm_thread_init(thread)) cloi_platform_abort(CLO_LOSS_VM_START);
    __atomic_store_n(&thread->enclave.is_initialized, 1, __ATOMIC_RELEASE);
    thread->enclave.nesting = 0;
    __atomic_store_n(&cloi_enclave.phase, CLOI_PHASE_READY, __ATOMIC_RELEASE);
    return CLO_OK;
}
