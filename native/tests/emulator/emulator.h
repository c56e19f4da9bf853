/*
 * The kernel's SGX driver and a processor with SGX, played in this process: what native/platform/sgx talks to in tests. It enforces the rules of the
 * driver (order, alignment, permissions, page types, error numbers) and of EINIT (measurement, signature, attributes), and runs the enclave's
 * bytes as they are: ENCLU by trap, faults as results of the vDSO's function.
 *
 * Of EDMM it plays what the enclaves use: pages that the kernel adds when somebody touches an address that has none (EAUG), and EACCEPT. A page that is not there,
 * or is there and not accepted, faults.
 *
 * Not played: paging, ERESUME after a fault, AEX for interrupts (the thread simply stays inside), changes of permissions and types, removal.
 */
#ifndef EMULATOR_H
#define EMULATOR_H

#include "../../host/host_enclave.h"
#include "../../host/host_sha256.h"
#include "../../platform/sgx/sgx_device.h"
#include "../../platform/sim/sim_processor.h"

/* What a test may set. Zero is a machine that is well. */
typedef struct emulator_knobs {
    int64_t open_error;         /* a negative error number */
    uint64_t pages_per_call;    /* ADD_PAGES takes no more at a time; 0 = all */
    uint64_t interruptions;     /* as many calls of ADD_PAGES end with EINTR and nothing done */
    uint64_t epc_pages;         /* 0 = as many as needed */
    uint64_t init_error;        /* EINIT ends with this error number */
    uint64_t lost_power;        /* every EENTER faults as after a sleep */
    uint64_t any_signature;     /* EINIT believes the signature; all else is checked */
    uint64_t no_entry;          /* the vDSO has no function to enter */
    uint64_t only_sgx1;         /* the processor has no SGX2 */
    uint64_t old_kernel;        /* a driver from before EDMM */
    /* A kernel that is an enemy. */
    uint64_t added_flags;       /* exclusive-or of what SECINFO.FLAGS the pages get that are added (EPCM_ELSEWHERE: they belong to another address) */
    uint64_t adds_nothing;      /* says that it has added a page, and has not */
} emulator_knobs;
extern emulator_knobs emulator;

typedef enum emulated_phase { PHASE_NEW, PHASE_CREATED, PHASE_INITIALISED } emulated_phase;

typedef struct emulated_enclave {
    uint32_t is_open;
    emulated_phase phase;
    uint64_t serial;        /* the newest at an address is the one that is there: the mappings of an older one are gone */
    int64_t memory;         /* a file in memory: what the pages hold */
    sgx_secs secs;
    uint16_t *page_flags;   /* per page: SECINFO flags; 0 = there is none */
    uint8_t *mapped;        /* per page: permissions of the mapping, IS_MAPPED */
    uint64_t page_count, pages_added;
    cloi_sha256 measurement;
    cloi_sim_enclave processor;
} emulated_enclave;
#define EPCM_ELSEWHERE 0x1000u
#define IS_MAPPED 8u

extern const cloi_sgx_device cloi_emulated_device;
/* For tests in Java: emulator.only_sgx1. */
CLO_API void clo_emulated_only_sgx1(uint64_t yes);

/* emulated_init.c: EINIT; 0 or a negative error number. */
int64_t emulated_init(emulated_enclave *enclave, const uint8_t sigstruct[1808]);
/* emulated_entry.c: the vDSO's function, and what the processor's view of an enclave needs. */
sgx_enter emulated_entry(void);
void emulated_make_processor(emulated_enclave *enclave, const uint8_t sigstruct[1808]);
/* emulated_device.c: the initialised enclave that this address is in, or NULL. */
emulated_enclave *emulated_at(uint64_t address);
/* The kernel's answer to a page fault in an initialised enclave at an address without a page: 0, or -ERROR_FAULT for a signal. */
int64_t emulated_augment(emulated_enclave *enclave, uint64_t offset);
/* EACCEPT was satisfied: the page can be used. */
bool emulated_open(emulated_enclave *enclave, uint64_t offset);
/* The enemy takes a page away (EREMOVE) and adds a new one in its place. */
void emulated_replace_page(uint64_t address);

#endif
