/* java.lang.System, java.lang.Runtime, the console and randomness. */
#include "cloister/platform.h"
#include "heap/heap.h"
#include "natives.h"
#include "runtime_internal.h"
#include "safepoint.h"
#include "thread.h"

void clo_register_natives(void) {}

int64_t clo_system_nano_time(void) { return cloi_platform_time_ns(); }
int64_t clo_system_current_time_millis(void) { return cloi_platform_time_ms(); }

/* As many threads as can ever be inside at once; what the host's processors are is its word alone. */
/* Half of the threads that can be inside: who makes as many threads as there are processors has the callers beside them. */
int32_t clo_runtime_available_processors(clo_ref runtime __attribute__((unused))) { return (int32_t)(cloi_thread_count() + 1) / 2; }
int64_t clo_runtime_total_memory(clo_ref runtime __attribute__((unused))) {
    return (int64_t)cloi_heap_total_bytes(&cloi_the_heap);
}
/* What it may grow to on this machine. */
int64_t clo_runtime_max_memory(clo_ref runtime __attribute__((unused))) {
    return (int64_t)cloi_heap_max_bytes(&cloi_the_heap);
}
int64_t clo_runtime_free_memory(clo_ref runtime __attribute__((unused))) {
    return (int64_t)cloi_heap_free_bytes(&cloi_the_heap);
}
void clo_runtime_gc(clo_ref runtime __attribute__((unused))) { cloi_heap_collect(cloi_self(), false); }

int32_t clo_atomic_long_is_lock_free(void) { return __atomic_always_lock_free(sizeof(int64_t), NULL) ? 1 : 0; }

/* True when [offset, offset + count) lies in the array; else leaves an exception pending. */
static bool is_range(clo_ref array, int32_t offset, int32_t count) {
    if (array == NULL) {
        clo_throw_null_pointer(NULL, NULL);
        return false;
    }
    if (offset >= 0 && count >= 0 && (int64_t)offset + count <= clo_array_length(array)) return true;
    clo_throw_array_access(array, offset < 0 || count < 0 ? offset : offset + count - 1, NULL, NULL);
    return false;
}

int32_t clo_console_write(int32_t stream, clo_ref bytes, int32_t offset, int32_t count) {
    if (!is_range(bytes, offset, count)) return 0;
    const char *from = (const char *)clo_array_data(bytes) + offset;
    const int32_t taken = (int32_t)cloi_platform_write((uint32_t)stream, from, (size_t)count);
    /* `bytes` must be held until the host is done. */
    __asm__ volatile("" : : "r"(bytes) : "memory");
    return taken;
}

int32_t clo_console_read(clo_ref bytes, int32_t offset, int32_t count) {
    if (!is_range(bytes, offset, count)) return 0;
    const int32_t taken = (int32_t)cloi_platform_read((char *)clo_array_data(bytes) + offset, (size_t)count);
    __asm__ volatile("" : : "r"(bytes) : "memory");
    return taken;
}

void clo_program_halt(int32_t status) { cloi_platform_halt(status); }

int64_t clo_entropy_next(void) {
    int64_t bits;
    cloi_platform_random(&bits, sizeof bits);
    return bits;
}
