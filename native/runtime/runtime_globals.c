/* The one VM of the enclave, and the short locks that guard its parts. */
#include "runtime_globals.h"

#include "cloister/platform.h"

cloi_vm cloi_the_vm;

void cloi_spin_lock(uint32_t *lock) {
    uint32_t spins = 0;
    while (__atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE) != 0) {
        __builtin_ia32_pause();
        /* Its holder may have been descheduled by the host. */
        if (++spins % 1024 == 0) cloi_platform_yield();
    }
}

void cloi_spin_unlock(uint32_t *lock) { __atomic_store_n(lock, 0, __ATOMIC_RELEASE); }
