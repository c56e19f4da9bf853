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
/* The same with a heap that may grow, and a machine that has posix_pages_left pages for that. A page that is asked for a second time ends the
 * process with status 98. */
bool posix_vm_start_growing(size_t heap_size_bytes, size_t max_heap_size_bytes, bool may_grow);
extern uint64_t posix_pages_left, posix_pages_added;
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
/* These addresses are pages only when the VM has added them. */
void posix_reserve(void *first, size_t size_bytes);

#endif
