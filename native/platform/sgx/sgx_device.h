/*
 * The Linux driver for SGX as the hardware platform uses it, behind a table, so that tests can put a stand-in there. Structures and numbers are those
 * of the kernel's <asm/sgx.h>.
 */
#ifndef CLOI_SGX_DEVICE_H
#define CLOI_SGX_DEVICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SGX_IOC_ENCLAVE_CREATE 0x4008a400u
#define SGX_IOC_ENCLAVE_ADD_PAGES 0xc030a401u
#define SGX_IOC_ENCLAVE_INIT 0x4008a402u
#define SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS 0xc028a405u
#define SGX_PAGE_MEASURE 1u

enum { SGX_EENTER = 2, SGX_ERESUME = 3, SGX_EEXIT = 4 };
enum { ERROR_PERMITTED = 1, ERROR_NO_ENTRY = 2, ERROR_IO = 5, ERROR_NO_DEVICE_ADDRESS = 6, ERROR_NO_MEMORY = 12, ERROR_ACCESS = 13, ERROR_FAULT = 14, ERROR_IN_USE = 16,
       ERROR_NO_DEVICE = 19, ERROR_INVALID = 22 };

typedef struct sgx_secs {
    uint64_t size, base;
    uint32_t ssa_frame_pages, miscselect;
    uint8_t reserved_1[24];
    uint64_t attributes, xfrm;
    uint8_t reserved_2[128], config_id[64], reserved_3[4]; /* MRENCLAVE, MRSIGNER, ISVPRODID and ISVSVN are the processor's to fill in */
    uint16_t config_version;
    uint8_t rest[4096 - 262];
} sgx_secs;
_Static_assert(sizeof(sgx_secs) == 4096 && offsetof(sgx_secs, attributes) == 48 && offsetof(sgx_secs, config_id) == 192 &&
                   offsetof(sgx_secs, config_version) == 260,
               "SECS");

typedef struct sgx_secinfo {
    uint64_t flags;
    uint8_t reserved[56];
} __attribute__((aligned(64))) sgx_secinfo;

typedef struct sgx_create {
    uint64_t secs;
} sgx_create;
typedef struct sgx_add_pages {
    uint64_t source, offset, size_bytes, secinfo, flags, count; /* count: bytes that were added */
} sgx_add_pages;
typedef struct sgx_init {
    uint64_t sigstruct;
} sgx_init;
typedef struct sgx_restrict_permissions {
    uint64_t offset, size_bytes, permissions, result, count;
} sgx_restrict_permissions;

/* The last argument of the vDSO's function. */
typedef struct sgx_run {
    uint64_t tcs;
    uint32_t function;
    uint16_t exception_vector, exception_error_code;
    uint64_t exception_address, user_handler, user_data;
    uint8_t reserved[216];
} sgx_run;
_Static_assert(sizeof(sgx_run) == 256, "struct sgx_enclave_run");

/* __vdso_sgx_enter_enclave, and what it calls after every exit; that answers 0 to return, or the leaf to go on with. */
typedef int32_t (*sgx_enter)(uint64_t rdi, uint64_t rsi, uint64_t rdx, uint32_t function, uint64_t r8, uint64_t r9, sgx_run *run);
typedef int32_t (*sgx_user_handler)(uint64_t rdi, uint64_t rsi, uint64_t rdx, uint64_t rsp, uint64_t r8, uint64_t r9, sgx_run *run);

typedef struct cloi_sgx_device {
    /* A descriptor, or a negative error number; one enclave each. */
    int64_t (*open)(void);
    void (*close)(int64_t device);
    /* 0 or more, or a negative error number. */
    int64_t (*control)(int64_t device, uint64_t request, void *argument);
    /* Maps at this address (MAP_SHARED | MAP_FIXED), or answers a negative error number. */
    int64_t (*map)(int64_t device, uint64_t address, uint64_t size_bytes, uint64_t protection);
    /* Makes the kernel add a page (EAUG) at an address that is mapped and has none. 0, or a negative error number. */
    int64_t (*augment)(int64_t device, uint64_t address);
    /* NULL when the kernel has no such function. */
    sgx_enter (*entry)(void);
} cloi_sgx_device;
extern const cloi_sgx_device cloi_sgx_kernel;
/* The kernel's, unless a test says otherwise. */
extern const cloi_sgx_device *cloi_sgx_device_in_use;

/* sgx_vdso.c: the address of a function in the ELF image that the kernel maps into every process; 0 when it has none. */
uint64_t cloi_vdso_symbol(const char *name);
/* sgx_errors.c: error numbers in plain words, with what to do. */
typedef enum cloi_sgx_step { STEP_OPEN, STEP_CREATE, STEP_ADD, STEP_INIT, STEP_MAP } cloi_sgx_step;
struct cloi_text;
void cloi_sgx_explain(struct cloi_text *error, cloi_sgx_step step, int64_t number, uint64_t value);
/* sgx_enter.c */
struct cloi_slot;
void cloi_sgx_enter(struct cloi_slot *slot);

#endif
