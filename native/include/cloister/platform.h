/*
 * What the VM may ask of the world around it: the one interface between native/runtime and whatever it runs on. Two
 * implementations: native/enclave (in every image, simulated or not) and native/platform/posix (unit tests of the VM as an
 * ordinary process).
 *
 * Common to all functions
 *   - The caller is a thread whose cloi_thread is at %gs:0. No function allocates on the Java heap or leaves a Java
 *     exception pending.
 *   - Whatever comes from the host (time, input, the moment of a wake-up) may be false; only randomness is the processor's.
 *   - "transition": the call is bracketed by clo_vm_leave/clo_vm_enter (runtime/thread.h), so that a collection may run while
 *     it lasts. A call without that word keeps the thread counted as running; the VM brackets it where it may last.
 */
#ifndef CLOISTER_PLATFORM_H
#define CLOISTER_PLATFORM_H

#include <stddef.h>
#include <stdint.h>

#include "cloister/runtime.h"
#include "cloister/status.h"

/* Gives the enclave up: nothing runs in it again, other threads leave at their next poll of the platform, every later ecall
 * answers CLO_LOST. Never returns. Needs no working stack beyond its own frame. */
_Noreturn CLO_HIDDEN CLO_COLD void cloi_platform_abort(clo_loss reason);

/* The trusted program has ended with this exit status (System.exit): tells the host and never returns. */
_Noreturn CLO_HIDDEN CLO_COLD void cloi_platform_halt(int32_t status);

/* Fills [destination, destination + size_bytes) with random bytes of the processor (RDRAND, retried). Any size, 0 too. A processor
 * that gives none loses the enclave: there is no weaker source. */
CLO_HIDDEN void cloi_platform_random(void *destination, size_t size_bytes);

/* Adds zeroed, readable and writable pages at [first, first + size_bytes), whole pages of the part of the heap that is not there from the start. Answers
 * how many bytes of them are there now, from the first on; fewer than asked for when the machine has no more. The caller must not ask
 * for a page again that is there. Trust: the host can refuse, no more; one that promises pages which are not there loses the enclave. */
CLO_HIDDEN size_t cloi_platform_add_pages(void *first, size_t size_bytes);

/* EREPORT: a report on this enclave for the one that TARGETINFO names. Loses the enclave when the processor refuses the operands
 * (reserved fields of target_info that are not zero). */
CLO_HIDDEN void cloi_platform_report(const uint8_t target_info[512], const uint8_t report_data[64], uint8_t report[432]);
/* EGETKEY: 0, or the processor's error code (2 attribute, 32 CPUSVN, 64 ISVSVN, 256 key name); then the key is zero. Loses the enclave when
 * the request has reserved bits set, or policies that need KSS in an enclave without. */
CLO_HIDDEN uint32_t cloi_platform_key(const uint8_t key_request[512], uint8_t key[16]);

/* Milliseconds since the epoch, UTC. Trust: any value. */
CLO_HIDDEN int64_t cloi_platform_time_ms(void);
/* Nanoseconds since some moment. Trust: the host's; made monotonic here (never less than an earlier answer to any thread). */
CLO_HIDDEN int64_t cloi_platform_time_ns(void);

/* Writes all bytes to stream 1 (standard output) or 2 (standard error), in order; transition. Returns the bytes that the host took,
 * size_bytes unless it refused. Must not be called with the address of a movable or collectable object that nothing holds. */
CLO_HIDDEN size_t cloi_platform_write(uint32_t stream, const void *bytes, size_t size_bytes);
/* Reads at most capacity_bytes of standard input, at least one byte unless at the end; transition. 0 at the end. Trust: any bytes. */
CLO_HIDDEN size_t cloi_platform_read(void *destination, size_t capacity_bytes);

/* Lets other threads run; may return at once. */
CLO_HIDDEN void cloi_platform_yield(void);
/* Sleeps until this thread is unparked (also before it parked: one permit is kept) or timeout_ns has passed (0 = no limit). It may
 * return early for no reason: the caller re-checks its own condition. */
CLO_HIDDEN void cloi_platform_park(uint64_t timeout_ns);
/* Wakes the thread of that index. Any index below cloi_thread_count(). */
CLO_HIDDEN void cloi_platform_unpark(uint32_t thread_index);
/* Asks for a new thread that calls clo_vm_run_thread(token). 0, or a non-zero value when the host refused. The host may enter
 * never, late or twice with any token: the VM checks it. */
CLO_HIDDEN int32_t cloi_platform_start_thread(uint64_t token);

/* The threads there can ever be, and thread `index`, or NULL when it never entered. The order and the addresses never change. */
struct cloi_thread;
CLO_HIDDEN uint32_t cloi_thread_count(void);
CLO_HIDDEN struct cloi_thread *cloi_thread_at(uint32_t index);

#endif
