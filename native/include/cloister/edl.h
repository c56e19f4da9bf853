/*
 * What the stubs of a hand-written EDL file share (docs/edl.md). Generated code computes addresses and sizes; here they are checked.
 *
 *   buffer   what a pointer parameter points to. Inside the enclave it is zeroed memory of the Java heap, 16-byte aligned, that
 *            lives while something on the thread's stack points into it; the collector does not look inside it.
 *   null     a null pointer crosses as a null pointer, whatever its size says.
 */
#ifndef CLOISTER_EDL_H
#define CLOISTER_EDL_H

#include <stdbool.h>

#include "cloister/boundary.h"

/* The largest buffer that crosses; sizes come from the other side. */
#define CLO_EDL_MAX_BYTES (64ull << 20)
#define CLO_EDL_ALIGNMENT 16ull

static inline uint64_t clo_edl_string_size(const void *text) {
    if (text == NULL) return 0;
    const char *at = (const char *)text;
    while (*at != 0) at++;
    return (uint64_t)(at - (const char *)text) + 1;
}

static inline uint64_t clo_edl_wstring_size(const wchar_t *text) {
    if (text == NULL) return 0;
    const wchar_t *at = text;
    while (*at != 0) at++;
    return ((uint64_t)(at - text) + 1) * sizeof(wchar_t);
}

/* size * count without overflow and within the limit. A negative size, converted, is above it. */
static inline clo_status clo_edl_bytes(uint64_t size, uint64_t count, uint64_t *bytes) {
    if (__builtin_mul_overflow(size, count, bytes) || *bytes > CLO_EDL_MAX_BYTES) return CLO_TOO_LARGE;
    return CLO_OK;
}

static inline uint64_t clo_edl_aligned(uint64_t bytes) { return (bytes + CLO_EDL_ALIGNMENT - 1) & ~(CLO_EDL_ALIGNMENT - 1); }

#ifdef CLO_ENCLAVE
/* Zeroed memory. */
static inline clo_status clo_edl_take(uint64_t bytes, void **memory) {
    *memory = NULL;
    clo_ref array = clo_new_array(clog_primitive_array_ids[CLO_BYTE], (int32_t)(bytes + CLO_EDL_ALIGNMENT), 0);
    if (CLO_PENDING()) {
        CLO_T->exception = 0;
        return CLO_OUT_OF_MEMORY;
    }
    uintptr_t data = (uintptr_t)clo_array_data(array);
    *memory = (void *)(uintptr_t)clo_edl_aligned(data);
    return CLO_OK;
}

/* Memory for a parameter: checks the host's range and, with `copy`, copies it in once. */
static inline clo_status clo_edl_in(uint64_t host, uint64_t bytes, bool copy, void **memory) {
    *memory = NULL;
    if (host == 0) return CLO_OK;
    clo_status status = clo_check_outside(host, bytes);
    if (status == CLO_OK) status = clo_edl_take(bytes, memory);
    if (status == CLO_OK && copy) status = clo_copy_in(*memory, host, bytes);
    return status;
}

/* A string of `bytes` bytes with its end, of units of `unit` bytes. The copy has to end where the host says. */
static inline clo_status clo_edl_string_in(uint64_t host, uint64_t bytes, uint64_t unit, void **memory) {
    *memory = NULL;
    if (host == 0) return CLO_OK;
    if (bytes < unit || bytes % unit != 0) return CLO_BAD_VALUE;
    if (bytes > CLO_EDL_MAX_BYTES) return CLO_TOO_LARGE;
    clo_status status = clo_edl_in(host, bytes, true, memory);
    if (status != CLO_OK) return status;
    for (uint64_t i = bytes - unit; i < bytes; i++) {
        if (((const char *)*memory)[i] != 0) return CLO_BAD_VALUE;
    }
    return CLO_OK;
}

/* What trusted code left in a string that goes back ends where it ended, whatever happened in it. */
static inline void clo_edl_end_string(void *memory, uint64_t bytes, uint64_t unit) {
    if (memory != NULL) __builtin_memset((char *)memory + bytes - unit, 0, unit);
}

static inline clo_status clo_edl_out(uint64_t host, const void *memory, uint64_t bytes) {
    return memory == NULL ? CLO_OK : clo_copy_out(host, memory, bytes);
}

/* Lends a buffer to the host: room in the arena, filled with `copy`. */
static inline clo_status clo_edl_lend(clo_ocall *call, const void *memory, uint64_t bytes, bool copy, uint64_t *host) {
    *host = 0;
    if (memory == NULL) return CLO_OK;
    if (!clo_ocall_room(call, bytes, host)) {
        CLO_T->exception = 0;
        return CLO_TOO_LARGE;
    }
    return copy ? clo_copy_out(*host, memory, bytes) : CLO_OK;
}

static inline clo_status clo_edl_back(void *memory, uint64_t host, uint64_t bytes) {
    return memory == NULL ? CLO_OK : clo_copy_in(memory, host, bytes);
}

/*
 * Memory of one deeply copied parameter, with all its levels. It is taken in chunks, each as large as all before it together, because
 * the size of a level is known only when the level above has been copied. The chunks are named on the stack of the stub, which keeps
 * them: what points into them lies in memory that the collector does not look at.
 *
 *   structs  one array of structs is up to three arrays behind each other: [0] what the callee gets; when something comes back, also
 *            [1] the structs as the caller sent them and [2] as the stub left them. Sizes and addresses are later read from [1] and [2]
 *            only, which the callee does not know.
 */
enum { CLO_EDL_CHUNKS = 40, CLO_EDL_FIRST_CHUNK_BYTES = 1024 };
typedef struct clo_edl_region {
    void *volatile chunks[CLO_EDL_CHUNKS];
    uint32_t chunk_count;
    char *at;            /* in the last chunk */
    uint64_t room_bytes; /* behind it */
    uint64_t total_bytes;
} clo_edl_region;

/* Zeroed memory of a region; the total has a limit. Chunks double at every second one at least, so that there is always one left. */
static inline clo_status clo_edl_part(clo_edl_region *region, uint64_t bytes, void **memory) {
    *memory = NULL;
    if (bytes > CLO_EDL_MAX_BYTES - region->total_bytes) return CLO_TOO_LARGE;
    uint64_t aligned = clo_edl_aligned(bytes);
    region->total_bytes += aligned; /* both it and the limit are multiples of the alignment */
    if (region->chunk_count == 0 || aligned > region->room_bytes) {
        if (region->chunk_count == CLO_EDL_CHUNKS) return CLO_TOO_LARGE;
        uint64_t chunk_bytes = region->total_bytes > CLO_EDL_FIRST_CHUNK_BYTES ? region->total_bytes : CLO_EDL_FIRST_CHUNK_BYTES;
        void *chunk;
        clo_status status = clo_edl_take(chunk_bytes, &chunk);
        if (status != CLO_OK) return status;
        region->chunks[region->chunk_count++] = chunk;
        region->at = chunk;
        region->room_bytes = chunk_bytes;
    }
    *memory = region->at;
    region->at += aligned;
    region->room_bytes -= aligned;
    return CLO_OK;
}

/* Reads the chunks once more, so that they stay on the stack until here. */
static inline void clo_edl_keep(const clo_edl_region *region) {
    for (uint32_t i = 0; i < region->chunk_count; i++) (void)region->chunks[i];
}

/* The arrays [1] and [2] of structs that take `bytes` bytes. */
static inline void *clo_edl_record(void *structs, uint64_t bytes, uint64_t which) { return (char *)structs + which * clo_edl_aligned(bytes); }

static inline clo_status clo_edl_structs(clo_edl_region *region, uint64_t bytes, bool back, void **memory) {
    return clo_edl_part(region, back ? 3 * clo_edl_aligned(bytes) : bytes, memory);
}

/* What a pointer of the host's points to, copied in once. */
static inline clo_status clo_edl_part_in(clo_edl_region *region, uint64_t host, uint64_t bytes, void **memory) {
    *memory = NULL;
    clo_status status = clo_check_outside(host, bytes);
    if (status == CLO_OK) status = clo_edl_part(region, bytes, memory);
    return status == CLO_OK ? clo_copy_in(*memory, host, bytes) : status;
}

/* The same for structs; with `back`, [1] is filled too. */
static inline clo_status clo_edl_structs_in(clo_edl_region *region, uint64_t host, uint64_t bytes, bool back, void **memory) {
    *memory = NULL;
    clo_status status = clo_check_outside(host, bytes);
    if (status == CLO_OK) status = clo_edl_structs(region, bytes, back, memory);
    if (status == CLO_OK) status = clo_copy_in(*memory, host, bytes);
    if (status == CLO_OK && back) __builtin_memcpy(clo_edl_record(*memory, bytes, 1), *memory, bytes);
    return status;
}

/* The same for structs of the enclave that an ocall lends. */
static inline clo_status clo_edl_structs_of(clo_edl_region *region, const void *structs, uint64_t bytes, bool back, void **memory) {
    clo_status status = clo_edl_structs(region, bytes, back, memory);
    if (status != CLO_OK) return status;
    __builtin_memcpy(*memory, structs, bytes);
    if (back) __builtin_memcpy(clo_edl_record(*memory, bytes, 1), *memory, bytes);
    return CLO_OK;
}

/* What lies between two members, or behind the last: whatever the compiler left there is not for the host. */
static inline void clo_edl_clear(void *item, uint64_t from, uint64_t to) {
    if (to > from) __builtin_memset((char *)item + from, 0, to - from);
}

/* How many items there are to clear. An item without members has no bytes (GNU C), and nothing to clear. */
static inline uint64_t clo_edl_items(uint64_t bytes, uint64_t item_bytes) { return item_bytes == 0 ? 0 : bytes / item_bytes; }

/* Which byte of an item, the first of which begins at `from`; ~0 for none. Sizes may be 0, which compilers must not see in comparisons. */
static inline uint64_t clo_edl_byte_of(uint64_t byte, uint64_t from, uint64_t bytes, uint64_t item_bytes) {
    return byte - from < bytes ? (byte - from) % item_bytes : ~0ull;
}

/* Six of its 16 bytes are padding. */
static inline void clo_edl_clear_long_doubles(void *items, uint64_t bytes) {
    for (char *item = items; bytes >= 16; bytes -= 16, item += 16) clo_edl_clear(item, 10, 16);
}

/* An ocall that could not be made or was not served: C has no exceptions, so it becomes a status. */
static inline clo_status clo_edl_failed(void) {
    CLO_T->exception = 0;
    return CLO_OCALL_FAILED;
}

/* Yours when an ocall has propagate_errno: receives the host's errno after the call. */
CLO_HIDDEN void clo_set_errno(int32_t value);
#endif
#endif
