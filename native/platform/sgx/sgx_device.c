/* The driver itself: /dev/sgx_enclave and the vDSO. */
#include "sgx_device.h"

#include "../../host/host_system.h"

/* Tests build the library with a stand-in. */
#ifndef CLOI_SGX_DEVICE
#define CLOI_SGX_DEVICE cloi_sgx_kernel
#endif
extern const cloi_sgx_device CLOI_SGX_DEVICE;
const cloi_sgx_device *cloi_sgx_device_in_use = &CLOI_SGX_DEVICE;

enum { OPEN_READ_WRITE = 2, OPEN_CLOSE_ON_EXEC = 0x80000, MAP_SHARED_FIXED = 0x01 | 0x10 };

static int64_t open_device(void) {
    return cloi_syscall(SYS_OPEN, (uint64_t)(uintptr_t) "/dev/sgx_enclave", OPEN_READ_WRITE | OPEN_CLOSE_ON_EXEC, 0, 0, 0, 0);
}

static void close_device(int64_t device) { cloi_syscall(SYS_CLOSE, (uint64_t)device, 0, 0, 0, 0, 0); }

static int64_t control(int64_t device, uint64_t request, void *argument) {
    return cloi_syscall(SYS_IOCTL, (uint64_t)device, request, (uint64_t)(uintptr_t)argument, 0, 0, 0);
}

static int64_t map(int64_t device, uint64_t address, uint64_t size_bytes, uint64_t protection) {
    return cloi_syscall(SYS_MMAP, address, size_bytes, protection, MAP_SHARED_FIXED, (uint64_t)device, 0);
}

/*
 * The driver adds a page when somebody touches an address that is mapped and has none. From outside such a touch reads ones (an abort page); what
 * counts is that it makes the page. It is done by a system call that reads one word of the process: when there is no page to be had, it answers EFAULT,
 * where a load would be a signal. FUTEX_WAIT for zero seconds changes nothing and waits for nothing.
 */
static int64_t augment(int64_t device, uint64_t address) {
    (void)device;
    int64_t none[2] = {0, 0}, result;
    do {
        result = cloi_syscall(SYS_FUTEX, address, 0 | 128, 0, (uint64_t)(uintptr_t)none, 0, 0);
    } while (result == -ERROR_INTERRUPTED);
    return result == -ERROR_FAULT ? result : 0;
}

/* Looked up once; it never moves. 1 = there is none. */
static sgx_enter entry(void) {
    static uint64_t found;
    uint64_t known = __atomic_load_n(&found, __ATOMIC_RELAXED);
    if (known == 0) {
        known = cloi_vdso_symbol("__vdso_sgx_enter_enclave");
        if (known == 0) known = 1;
        __atomic_store_n(&found, known, __ATOMIC_RELAXED);
    }
    return known == 1 ? NULL : (sgx_enter)(uintptr_t)known;
}

const cloi_sgx_device cloi_sgx_kernel = {open_device, close_device, control, map, augment, entry};
