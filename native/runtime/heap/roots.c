/*
 * Where marking starts: precisely from statics, class mirrors and the VM's own refs; conservatively from the stacks and registers
 * of all threads, each of which is stopped or outside.
 *
 * A word of a stack is taken for a ref when it points to or into an object that was allocated since the last collection or survived
 * it; so stale words keep garbage, never the other way round. Compiled code may hold only a derived pointer (into an array's
 * elements, or just past the last one), so the word before the address counts too.
 */
#include "../runtime_globals.h"
#include "../runtime_internal.h"
#include "../thread.h"
#include "cloister/platform.h"
#include "heap.h"

/* Greatest set bit in [low, high), or SIZE_MAX. low is a multiple of 64. */
static size_t last_bit(const uint8_t *bits, size_t low, size_t high) {
    if (high == low) return SIZE_MAX;
    size_t word_index = (high - 1) / 64;
    uint64_t mask = UINT64_MAX >> (63 - (high - 1) % 64);
    for (;; word_index--) {
        uint64_t word;
        memcpy(&word, bits + word_index * 8, 8);
        word &= mask;
        if (word != 0) return word_index * 64 + 63 - (size_t)__builtin_clzll(word);
        if (word_index * 64 == low) return SIZE_MAX;
        mask = UINT64_MAX;
    }
}

clo_ref cloi_find_object(const cloi_heap *heap, uintptr_t address) {
    if (!cloi_heap_contains(heap, address)) return NULL;
    const size_t bits_per_block = CLOI_BLOCK_BYTES / 8;
    const size_t bit = (address - (uintptr_t)heap->base) >> 3;
    const size_t block = bit / bits_per_block;
    size_t start = last_bit(heap->starts, block * bits_per_block, bit + 1);
    if (start == SIZE_MAX && heap->crossing[block] != 0) {
        const size_t head = heap->crossing[block] - 1;
        start = last_bit(heap->starts, head * bits_per_block, (head + 1) * bits_per_block);
    }
    if (start == SIZE_MAX) return NULL;
    clo_ref object = (clo_ref)(void *)(heap->base + start * 8);
    return address - (uintptr_t)object < cloi_object_size_bytes(object) ? object : NULL;
}

static void mark_word(cloi_heap *heap, uintptr_t word) {
    /* One more than the heap's bytes: its last object may be pointed just past. */
    if (word - (uintptr_t)heap->base > (uintptr_t)(heap->end - heap->base)) return;
    cloi_mark_ref(heap, cloi_find_object(heap, word));
    if ((word & 7) == 0) cloi_mark_ref(heap, cloi_find_object(heap, word - 1));
}

/* Looks at all words of all frames, also at what an address sanitizer put between variables. */
__attribute__((no_sanitize("address"))) static void mark_words(cloi_heap *heap, uintptr_t low, uintptr_t high) {
    for (uintptr_t at = low & ~(uintptr_t)7; at + 8 <= high; at += 8) mark_word(heap, *(const uintptr_t *)at);
}

static void mark_thread(cloi_heap *heap, cloi_thread *thread) {
    cloi_mark_ref(heap, thread->java.exception);
    cloi_mark_ref(heap, thread->java.java_thread);
    cloi_mark_ref(heap, thread->enclave.pending_result);
    cloi_mark_ref(heap, thread->vm.entering);
    cloi_mark_ref(heap, thread->vm.waiting);
    for (uint32_t i = 0; i < CLOI_SAVED_REGISTERS; i++) mark_word(heap, (uintptr_t)thread->vm.saved_registers[i]);
    mark_words(heap, thread->vm.scan_low, thread->enclave.stack_high);
}

static void mark_mirrors(cloi_heap *heap) {
    const clo_class *class = &clog_classes[clog_class_id_of_class];
    if (class->ref_map == 0) return;
    const clo_ref_map *map = clo_at(class->ref_map);
    for (uint32_t id = 0; id < clog_class_count; id++) {
        const char *mirror = (const char *)clo_mirror(id);
        for (uint32_t i = 0; i < map->count; i++)
            cloi_mark_ref(heap, *(const clo_ref *)(const void *)(mirror + map->offsets[i]));
    }
}

void cloi_mark_roots(cloi_heap *heap) {
    for (uint32_t i = 0; i < clog_static_ref_count; i++) cloi_mark_ref(heap, clog_static_refs[i]);
    mark_mirrors(heap);
    cloi_mark_unscanned(heap, cloi_the_vm.intern_table);
    cloi_vm_for_each_root(heap, cloi_mark_ref);
    for (uint32_t i = 0; i < cloi_thread_count(); i++) {
        cloi_thread *thread = cloi_thread_at(i);
        if (thread == NULL || thread->vm.is_initialized == 0) continue;
        mark_thread(heap, thread);
        /* Keeps the stack of grey objects short. */
        cloi_mark_drain(heap);
    }
}
