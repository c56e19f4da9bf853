/*
 * The VM as an ordinary Linux process, for unit tests: no C library, system calls made here. A program defines posix_main; its
 * answer is the exit status.
 */
#ifndef CLOI_POSIX_H
#define CLOI_POSIX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../../runtime/thread.h"

#define POSIX_THREADS 8u
#define POSIX_STACK_BYTES (1u << 20)

/* posix_start.c: the process begins on thread 0, which is inside the VM after posix_vm_start. */
int posix_main(void);

/* posix_threads.c. Starts the VM anew on the calling (first) thread with a heap of this size, whose bytes are not zero: an enclave's
 * are not either. False when the VM says that it cannot start. */
bool posix_vm_start(size_t heap_size_bytes);
/* Runs function(argument) inside the VM on thread `index` (1..). */
void posix_thread_start(uint32_t index, void (*function)(void *), void *argument);
/* Waits, outside of the VM, until the thread's function has returned. */
void posix_thread_join(uint32_t index);

/* posix_system.c */
long posix_system_call(long number, long a, long b, long c, long d, long e);
_Noreturn void posix_exit(int status);
void posix_print(const char *text);
void posix_print_number(int64_t number);
void *posix_map(size_t size_bytes);
void posix_set_gs(void *base);

#endif
