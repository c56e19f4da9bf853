/* See emulator.h: the device file. The rules are those of the kernel's ioctl.c and encl.c. */
#include "emulator.h"

enum { SYS_MEMFD_CREATE = 319, SYS_FTRUNCATE = 77, MAP_SHARED_ONLY = 1, MAP_SHARED_FIXED = 0x11, FIRST_DESCRIPTOR = 5000, MAX_ENCLAVES = 256 };

emulator_knobs emulator;

void clo_emulated_only_sgx1(uint64_t yes) { emulator.only_sgx1 = yes; }

static emulated_enclave enclaves[MAX_ENCLAVES];
static uint64_t last_serial;

emulated_enclave *emulated_at(uint64_t address) {
    emulated_enclave *newest = NULL;
    for (uint32_t i = 0; i < MAX_ENCLAVES; i++) {
        emulated_enclave *enclave = &enclaves[i];
        if (enclave->phase != PHASE_INITIALISED || address - enclave->secs.base >= enclave->secs.size) continue;
        if (newest == NULL || enclave->serial > newest->serial) newest = enclave;
    }
    return newest;
}

static emulated_enclave *of(int64_t device) {
    int64_t index = device - FIRST_DESCRIPTOR;
    return index >= 0 && index < MAX_ENCLAVES && enclaves[index].is_open ? &enclaves[index] : NULL;
}

static int64_t open_device(void) {
    if (emulator.open_error != 0) return emulator.open_error;
    for (uint32_t i = 0; i < MAX_ENCLAVES; i++) {
        uint32_t closed = 0;
        if (__atomic_compare_exchange_n(&enclaves[i].is_open, &closed, 1, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED)) return FIRST_DESCRIPTOR + i;
    }
    return -24; /* EMFILE */
}

static void close_device(int64_t device) {
    emulated_enclave *enclave = of(device);
    if (enclave == NULL) return;
    if (enclave->phase == PHASE_INITIALISED) cloi_sim_unwatch(&enclave->processor);
    if (enclave->phase != PHASE_NEW) {
        cloi_syscall(SYS_CLOSE, (uint64_t)enclave->memory, 0, 0, 0, 0, 0);
        cloi_unmap((uint64_t)(uintptr_t)enclave->page_flags, enclave->page_count * sizeof(uint16_t));
        cloi_unmap((uint64_t)(uintptr_t)enclave->mapped, enclave->page_count);
    }
    /* Last of all the place is free: until then no other thread may have it. */
    __builtin_memset(&enclave->phase, 0, sizeof *enclave - offsetof(emulated_enclave, phase));
    __atomic_store_n(&enclave->is_open, 0, __ATOMIC_RELEASE);
}

static void measure(emulated_enclave *enclave, const char name[8], uint64_t offset, const void *rest, uint64_t rest_bytes) {
    uint8_t block[64] = {0};
    __builtin_memcpy(block, name, 8);
    __builtin_memcpy(block + 8, &offset, 8);
    __builtin_memcpy(block + 16, rest, rest_bytes);
    cloi_sha256_add(&enclave->measurement, block, sizeof block);
}

static bool is_zero(const void *bytes, uint64_t size_bytes) {
    uint8_t any = 0;
    for (uint64_t i = 0; i < size_bytes; i++) any |= ((const uint8_t *)bytes)[i];
    return any == 0;
}

/* The driver checks the size; the rest is ECREATE, whose faults the driver reports as EIO. */
static int64_t create(emulated_enclave *enclave, const sgx_create *argument) {
    if (enclave->phase != PHASE_NEW) return -ERROR_INVALID;
    __builtin_memcpy(&enclave->secs, (const void *)(uintptr_t)argument->secs, sizeof enclave->secs);
    const sgx_secs *secs = &enclave->secs;
    if (argument->secs % CLO_PAGE_BYTES != 0) return -ERROR_INVALID;
    if (secs->size < 2 * CLO_PAGE_BYTES || (secs->size & (secs->size - 1)) != 0) return -ERROR_INVALID;
    if (secs->base % secs->size != 0 || secs->ssa_frame_pages == 0) return -ERROR_IO;
    if ((secs->xfrm & 3) != 3 || (secs->xfrm & ~7ull) != 0) return -ERROR_IO;
    if ((secs->attributes & 4) == 0 || (secs->attributes & ~0xb7ull) != 0 || (secs->attributes & 1) != 0 || (secs->miscselect & ~1u) != 0) return -ERROR_IO;
    if (!is_zero(secs->reserved_1, sizeof secs->reserved_1) || !is_zero(secs->reserved_2, sizeof secs->reserved_2) ||
        !is_zero(secs->reserved_3, sizeof secs->reserved_3) || !is_zero(secs->rest, sizeof secs->rest)) {
        return -ERROR_IO;
    }
    bool is_configured = secs->config_version != 0 || !is_zero(secs->config_id, sizeof secs->config_id);
    if (is_configured && (secs->attributes & ATTRIBUTE_KSS) == 0) return -ERROR_IO;
    enclave->page_count = secs->size / CLO_PAGE_BYTES;
    enclave->memory = cloi_syscall(SYS_MEMFD_CREATE, (uint64_t)(uintptr_t) "emulated-epc", 0, 0, 0, 0, 0);
    enclave->page_flags = (uint16_t *)(uintptr_t)cloi_map(enclave->page_count * sizeof(uint16_t), MEMORY_READ | MEMORY_WRITE);
    enclave->mapped = (uint8_t *)(uintptr_t)cloi_map(enclave->page_count, MEMORY_READ | MEMORY_WRITE);
    if (enclave->memory < 0 || enclave->page_flags == NULL || enclave->mapped == NULL) return -ERROR_NO_MEMORY;
    cloi_syscall(SYS_FTRUNCATE, (uint64_t)enclave->memory, secs->size, 0, 0, 0, 0);
    cloi_sha256_start(&enclave->measurement);
    uint8_t block[64] = "ECREATE";
    __builtin_memcpy(block + 8, &secs->ssa_frame_pages, 4);
    __builtin_memcpy(block + 12, &secs->size, 8);
    cloi_sha256_add(&enclave->measurement, block, sizeof block);
    enclave->serial = __atomic_add_fetch(&last_serial, 1, __ATOMIC_RELAXED);
    enclave->phase = PHASE_CREATED;
    return 0;
}

/* What EADD demands of a TCS. */
static bool is_tcs_sound(const cloi_tcs *tcs, const sgx_secs *secs) {
    return tcs->state == 0 && tcs->flags == 0 && tcs->cssa == 0 && tcs->aep == 0 && tcs->nssa != 0 && tcs->ossa % CLO_PAGE_BYTES == 0 &&
           tcs->ofsbasgx % CLO_PAGE_BYTES == 0 && tcs->ogsbasgx % CLO_PAGE_BYTES == 0 && tcs->oentry < secs->size &&
           is_zero((const uint8_t *)tcs + 72, CLO_PAGE_BYTES - 72);
}

static int64_t add_page(emulated_enclave *enclave, const void *source, uint64_t offset, const sgx_secinfo *secinfo, uint64_t flags) {
    uint16_t *page = &enclave->page_flags[offset / CLO_PAGE_BYTES];
    if (*page != 0) return -ERROR_IN_USE;
    if (emulator.epc_pages != 0 && enclave->pages_added >= emulator.epc_pages) return -ERROR_NO_MEMORY;
    if ((secinfo->flags & CLO_PAGE_TCS) != 0 && !is_tcs_sound(source, &enclave->secs)) return -ERROR_IO;
    int64_t address = cloi_syscall(SYS_MMAP, 0, CLO_PAGE_BYTES, MEMORY_READ | MEMORY_WRITE, MAP_SHARED_ONLY, (uint64_t)enclave->memory, offset);
    if (address < 0) return -ERROR_NO_MEMORY;
    __builtin_memcpy((void *)(uintptr_t)address, source, CLO_PAGE_BYTES);
    cloi_unmap((uint64_t)address, CLO_PAGE_BYTES);
    measure(enclave, "EADD\0\0\0", offset, secinfo, 48);
    for (uint64_t part = 0; part < CLO_PAGE_BYTES && (flags & SGX_PAGE_MEASURE) != 0; part += 256) {
        measure(enclave, "EEXTEND", offset + part, "", 0);
        cloi_sha256_add(&enclave->measurement, (const uint8_t *)source + part, 256);
    }
    *page = (uint16_t)secinfo->flags;
    enclave->pages_added++;
    return 0;
}

static int64_t add_pages(emulated_enclave *enclave, sgx_add_pages *argument) {
    if (enclave->phase != PHASE_CREATED) return -ERROR_INVALID;
    if (argument->offset % CLO_PAGE_BYTES != 0 || argument->source % CLO_PAGE_BYTES != 0 || argument->size_bytes % CLO_PAGE_BYTES != 0 ||
        argument->size_bytes == 0 || argument->offset >= enclave->secs.size || argument->size_bytes > enclave->secs.size - argument->offset) {
        return -ERROR_INVALID;
    }
    const sgx_secinfo *secinfo = (const sgx_secinfo *)(uintptr_t)argument->secinfo;
    uint64_t kind = secinfo->flags & 0xff00, permissions = secinfo->flags & 7;
    if ((kind != CLO_PAGE_TCS && kind != CLO_PAGE_REGULAR) || (secinfo->flags & ~0xff07ull) != 0 || (argument->flags & ~1ull) != 0) return -ERROR_INVALID;
    if ((permissions & 3) == 2 || (kind == CLO_PAGE_TCS && permissions != 0)) return -ERROR_INVALID;
    if (!is_zero(secinfo->reserved, sizeof secinfo->reserved)) return -ERROR_INVALID;
    if (emulator.interruptions != 0) {
        emulator.interruptions--;
        return -ERROR_INTERRUPTED;
    }
    uint64_t limit = emulator.pages_per_call == 0 ? UINT64_MAX : emulator.pages_per_call * CLO_PAGE_BYTES, done = 0;
    int64_t result = 0;
    while (done < argument->size_bytes && done < limit) {
        result = add_page(enclave, (const void *)(uintptr_t)(argument->source + done), argument->offset + done, secinfo, argument->flags);
        if (result != 0) break;
        done += CLO_PAGE_BYTES;
    }
    argument->count = done;
    return result;
}

/* The rules of the ioctl up to where pages would be changed, which no enclave here asks for. */
static int64_t restrict_permissions(const emulated_enclave *enclave, const sgx_restrict_permissions *argument) {
    if (emulator.old_kernel) return -25; /* ENOTTY */
    if (emulator.only_sgx1) return -ERROR_NO_DEVICE;
    if (enclave->phase != PHASE_INITIALISED) return -ERROR_INVALID;
    if (argument->offset % CLO_PAGE_BYTES != 0 || argument->size_bytes == 0 || argument->size_bytes % CLO_PAGE_BYTES != 0) return -ERROR_INVALID;
    return -ERROR_ACCESS;
}

static int64_t control(int64_t device, uint64_t request, void *argument) {
    emulated_enclave *enclave = of(device);
    if (enclave == NULL) return -9; /* EBADF */
    switch (request) {
    case SGX_IOC_ENCLAVE_CREATE: return create(enclave, argument);
    case SGX_IOC_ENCLAVE_ADD_PAGES: return add_pages(enclave, argument);
    case SGX_IOC_ENCLAVE_INIT: {
        if (enclave->phase != PHASE_CREATED) return -ERROR_INVALID;
        const uint8_t *sigstruct = (const uint8_t *)(uintptr_t)((const sgx_init *)argument)->sigstruct;
        int64_t result = emulated_init(enclave, sigstruct);
        if (result != 0) return result;
        emulated_make_processor(enclave, sigstruct);
        if (!cloi_sim_watch(&enclave->processor)) return -ERROR_NO_MEMORY;
        enclave->phase = PHASE_INITIALISED;
        return 0;
    }
    case SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS: return restrict_permissions(enclave, argument);
    default: return -25; /* ENOTTY */
    }
}

/* A mapping may ask for no permission that one of its pages lacks; a TCS may be mapped for reading and writing. Where there is no page yet, there is
 * nothing to access. */
static int64_t map(int64_t device, uint64_t address, uint64_t size_bytes, uint64_t protection) {
    emulated_enclave *enclave = of(device);
    if (enclave == NULL || enclave->phase == PHASE_NEW || address % CLO_PAGE_BYTES != 0) return -ERROR_INVALID;
    uint64_t offset = address - enclave->secs.base;
    if (offset >= enclave->secs.size || size_bytes > enclave->secs.size - offset) return -ERROR_ACCESS;
    for (uint64_t at = offset; at < offset + size_bytes; at += CLO_PAGE_BYTES) {
        uint64_t flags = enclave->page_flags[at / CLO_PAGE_BYTES], most = (flags & CLO_PAGE_TCS) != 0 ? 3 : flags & 7;
        if (flags != 0 && (protection & ~most) != 0) return -ERROR_ACCESS;
        enclave->mapped[at / CLO_PAGE_BYTES] = (uint8_t)(protection | IS_MAPPED);
    }
    bool is_there = enclave->page_flags[offset / CLO_PAGE_BYTES] != 0; /* as for all pages of the mappings that are made here */
    return cloi_syscall(SYS_MMAP, address, size_bytes, is_there ? protection : 0, MAP_SHARED_FIXED, (uint64_t)enclave->memory, offset);
}

int64_t emulated_augment(emulated_enclave *enclave, uint64_t offset) {
    uint64_t page = offset / CLO_PAGE_BYTES;
    if (enclave->phase != PHASE_INITIALISED || emulator.only_sgx1 || emulator.old_kernel) return -ERROR_FAULT;
    if (page >= enclave->page_count || (enclave->mapped[page] & IS_MAPPED) == 0) return -ERROR_FAULT;
    if (enclave->page_flags[page] != 0) return 0;
    if (emulator.epc_pages != 0 && enclave->pages_added >= emulator.epc_pages) return -ERROR_FAULT;
    if (emulator.adds_nothing) return -ERROR_FAULT;
    enclave->page_flags[page] = (uint16_t)((CLO_PAGE_READ | CLO_PAGE_WRITE | CLO_PAGE_REGULAR | PAGE_PENDING) ^ emulator.added_flags);
    enclave->pages_added++;
    return 0;
}

static int64_t augment(int64_t device, uint64_t address) {
    emulated_enclave *enclave = of(device);
    if (enclave == NULL || address - enclave->secs.base >= enclave->secs.size) return -ERROR_FAULT;
    int64_t result = emulated_augment(enclave, address - enclave->secs.base);
    return emulator.adds_nothing ? 0 : result;
}

bool emulated_open(emulated_enclave *enclave, uint64_t offset) {
    return cloi_protect(enclave->secs.base + offset, CLO_PAGE_BYTES, enclave->mapped[offset / CLO_PAGE_BYTES] & 7);
}

void emulated_replace_page(uint64_t address) {
    emulated_enclave *enclave = emulated_at(address);
    uint64_t page = (address - enclave->secs.base) / CLO_PAGE_BYTES;
    __builtin_memset((void *)(uintptr_t)(enclave->secs.base + page * CLO_PAGE_BYTES), 0, CLO_PAGE_BYTES);
    cloi_protect(enclave->secs.base + page * CLO_PAGE_BYTES, CLO_PAGE_BYTES, 0);
    enclave->page_flags[page] = CLO_PAGE_READ | CLO_PAGE_WRITE | CLO_PAGE_REGULAR | PAGE_PENDING;
}

const cloi_sgx_device cloi_emulated_device = {open_device, close_device, control, map, augment, emulated_entry};
