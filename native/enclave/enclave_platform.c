/* cloister/platform.h inside an enclave: randomness from the processor, time and console from the host. */
#include "cloister/platform.h"

#include <immintrin.h>

#include "cloister/primitives.h"

#include "enclave_state.h"

/* Intel's guidance: ten tries, then the generator is broken. More, because a busy neighbour may drain it for a while. */
#define RANDOM_TRIES 1000

/* One piece of console text or input. */
#define CONSOLE_CHUNK_BYTES 32768u

/* The first reason stays. From here on no entry does anything but answer with it. */
static uint64_t lose(uint32_t reason) {
    uint32_t alive = 0;
    __atomic_compare_exchange_n(&cloi_enclave.loss, &alive, reason, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    return __atomic_load_n(&cloi_enclave.loss, __ATOMIC_SEQ_CST);
}

void cloi_platform_abort(clo_loss reason) { cloi_exit_done(CLO_LOST | lose((uint32_t)reason) << 32); }

void cloi_platform_halt(int32_t status) {
    uint64_t loss = lose(CLO_LOSS_HALTED | ((uint32_t)status & 0xff));
    cloi_exit_ocall(CLO_OCALL_HALT, (uint64_t)(int64_t)status, 0, 0);
    cloi_exit_done(CLO_LOST | loss << 32); /* the entry turns a host that answers away; this is for the compiler */
}

__attribute__((target("rdrnd"))) static uint64_t random_word(void) {
    unsigned long long word;
    for (int tries = 0; tries < RANDOM_TRIES; tries++) {
        if (_rdrand64_step(&word)) return word;
        _mm_pause();
    }
    cloi_platform_abort(CLO_LOSS_NO_RANDOMNESS);
}

void cloi_platform_random(void *destination, size_t size_bytes) {
    char *to = destination;
    while (size_bytes != 0) {
        uint64_t word = random_word();
        size_t count = size_bytes < sizeof word ? size_bytes : sizeof word;
        __builtin_memcpy(to, &word, count);
        to += count;
        size_bytes -= count;
    }
}

int64_t cloi_platform_time_ms(void) { return cloi_exit_ocall(CLO_OCALL_TIME_MS, 0, 0, 0); }

int64_t cloi_platform_time_ns(void) {
    int64_t now = cloi_exit_ocall(CLO_OCALL_TIME_NS, 0, 0, 0);
    int64_t last = __atomic_load_n(&cloi_enclave.last_time_ns, __ATOMIC_RELAXED);
    while (now > last) {
        if (__atomic_compare_exchange_n(&cloi_enclave.last_time_ns, &last, now, true, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) return now;
    }
    return last;
}

/* The largest piece that fits the arena; 0 when there is no room at all. */
static uint64_t take_chunk(size_t wanted_bytes, size_t *size_bytes) {
    const cloi_enclave_thread *enclave = &cloi_self()->enclave;
    uint64_t room = (enclave->arena_end - enclave->arena_cursor) & ~15ull;
    *size_bytes = wanted_bytes < CONSOLE_CHUNK_BYTES ? wanted_bytes : CONSOLE_CHUNK_BYTES;
    if (*size_bytes > room) *size_bytes = room;
    return *size_bytes == 0 ? 0 : cloi_arena_take(*size_bytes);
}

size_t cloi_platform_write(uint32_t stream, const void *bytes, size_t size_bytes) {
    cloi_enclave_thread *enclave = &cloi_self()->enclave;
    const char *from = bytes;
    size_t done = 0;
    while (done < size_bytes) {
        uint64_t mark = enclave->arena_cursor;
        size_t chunk_bytes;
        uint64_t chunk = take_chunk(size_bytes - done, &chunk_bytes);
        if (chunk == 0) break;
        int64_t taken = -1;
        if (clo_copy_out(chunk, from + done, chunk_bytes) == CLO_OK) {
            taken = cloi_ocall_transition(CLO_OCALL_WRITE, stream, chunk, chunk_bytes);
        }
        enclave->arena_cursor = mark;
        if (taken <= 0 || (uint64_t)taken > chunk_bytes) break;
        done += (size_t)taken;
    }
    return done;
}

size_t cloi_platform_read(void *destination, size_t capacity_bytes) {
    cloi_enclave_thread *enclave = &cloi_self()->enclave;
    uint64_t mark = enclave->arena_cursor;
    size_t chunk_bytes;
    uint64_t chunk = take_chunk(capacity_bytes, &chunk_bytes);
    if (chunk == 0) return 0;
    int64_t count = cloi_ocall_transition(CLO_OCALL_READ, 0, chunk, chunk_bytes);
    enclave->arena_cursor = mark;
    if (count <= 0 || (uint64_t)count > chunk_bytes) return 0;
    return clo_copy_in(destination, chunk, (uint64_t)count) == CLO_OK ? (size_t)count : 0;
}
