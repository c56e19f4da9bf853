/*
 * The part of the processor that is simulated: what it knows of an initialised enclave (its SECS, the permissions of its pages), the ENCLU
 * leaves that trap, and faults. Two hosts use it: the simulator, and the device emulator of the tests.
 */
#ifndef CLOI_SIM_PROCESSOR_H
#define CLOI_SIM_PROCESSOR_H

#include <stdbool.h>

#include "cloister/host.h"
#include "cloister/layout.h"

/* The kernel's ucontext_t as far as it is used (x86-64). */
typedef struct cloi_signal_context {
    uint64_t head[5];
    uint64_t registers[23];
} cloi_signal_context;
enum { R8, R9, R10, R11, R12, R13, R14, R15, RDI, RSI, RBP, RBX, RDX, RAX, RCX, RSP, RIP, FLAGS, SEGMENTS, ERROR_CODE, VECTOR, OLD_MASK, CR2 };

enum { VECTOR_ILLEGAL = 6, VECTOR_PROTECTION = 13, VECTOR_PAGE_FAULT = 14 };

enum { ATTRIBUTE_INIT = 1, ATTRIBUTE_DEBUG = 2, ATTRIBUTE_PROVISION_KEY = 0x10, ATTRIBUTE_TOKEN_KEY = 0x20, ATTRIBUTE_KSS = 0x80 };
enum { MISC_EXINFO = 1 };
/* SECINFO.FLAGS beside permissions and type. */
enum { PAGE_PENDING = 8, PAGE_MODIFIED = 0x10, PAGE_RESTRICTED = 0x20 };

/* What of the SECS and the processor goes into reports and keys. */
typedef struct cloi_sim_secs {
    uint64_t base, size_bytes;
    uint64_t attributes[2]; /* flags, with INIT; XFRM */
    uint32_t miscselect;
    uint16_t product_id, security_version, config_version;
    uint8_t mrenclave[32], mrsigner[32], config_id[64], family_id[16], extended_product_id[16];
    uint8_t secret[32];     /* of the simulated processor */
    uint64_t has_keys;      /* 0: EREPORT and EGETKEY fault */
} cloi_sim_secs;

typedef struct cloi_sim_enclave {
    cloi_sim_secs secs;
    const clo_page_run *pages; /* for permissions */
    uint64_t page_run_count;
    /* Pages that can come after EINIT, and perhaps others: SECINFO.FLAGS, 0 = there is none. Where a page has an entry, `pages` is not asked. */
    uint64_t epcm_offset, epcm_page_count;
    uint16_t *epcm;
    bool has_sgx2;
    /* Async-signal-safe. The kernel's answer to EACCEPT of a page that is not there: true when it has made one (EAUG). */
    bool (*augment)(void *owner, uint64_t offset);
    /* Async-signal-safe. A page is accepted: code inside may use it from now on. False when it cannot be mapped. */
    bool (*open)(void *owner, uint64_t offset);
    void *owner;
    /* Async-signal-safe. What the thread is inside with, or NULL. */
    void *(*find_inside)(void *owner, uint64_t thread);
    /* Async-signal-safe. Makes the thread go on outside, as after an AEX for this fault. */
    void (*leave_by_fault)(void *inside, cloi_signal_context *context);
    uint64_t (*aep)(void *inside);
} cloi_sim_enclave;

/* Fills in configuration, identity and keys: sigstruct and secret may be NULL (no identity, no keys). */
void cloi_sim_identify(cloi_sim_enclave *enclave, const clo_load_request *request, const void *sigstruct, const void *secret);

/* sim_enclu.c. The ENCLU at rip: true when the thread goes on (registers say where), false when the instruction faults (VECTOR and ERROR_CODE say
 * how). Async-signal-safe. */
bool cloi_sim_enclu(const cloi_sim_enclave *enclave, uint64_t *registers, uint64_t aep);

/* sim_fault.c: what the processor leaves in the SSA when code inside is interrupted; vector -1: by an interrupt, of which it says nothing. Page and protection
 * faults are described only when MISCSELECT has EXINFO. */
void cloi_sim_save_state(clo_saved_state *state, const uint64_t *registers, int64_t vector, uint32_t miscselect);

/* sim_keys.c. Operands that sim_enclu.c has checked for place and alignment. */
bool cloi_sim_report(const cloi_sim_secs *secs, const uint8_t target_info[512], const uint8_t report_data[64], uint8_t report[432]);
enum { KEY_FAULT = -1 };
/* 0, an error code of EGETKEY, or KEY_FAULT for #GP. */
int32_t cloi_sim_key(const cloi_sim_secs *secs, const uint8_t request[512], uint8_t key[16]);

/* sim_fault.c: from now on a fault inside this enclave is its own. False when there are too many enclaves. */
bool cloi_sim_watch(cloi_sim_enclave *enclave);
void cloi_sim_unwatch(cloi_sim_enclave *enclave);

#endif
