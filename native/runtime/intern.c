/*
 * String.intern: one canonical String per content. Open addressing with linear probing in a Java Object[]; string constants of the
 * image are entered at the first use. Strings of the heap are held weakly: the collector replaces those that nothing else holds by
 * a marker, which keeps the probe sequences whole.
 *
 * The lock is never held across an allocation, for a thread that spins for it would never stop for the collection.
 */
#include "heap/heap.h"
#include "runtime_globals.h"
#include "runtime_internal.h"

#define SMALLEST_TABLE 256

/* Not a String and not in the heap. */
static clo_ref forgotten(void) { return clo_mirror(0); }

static clo_ref value_of(clo_ref string) { return *(const clo_ref *)(const void *)((const char *)string + clog_string_value_offset); }
static char coder_of(clo_ref string) { return *((const char *)string + clog_string_coder_offset); }

static uint32_t hash_of(clo_ref string) {
    const clo_ref value = value_of(string);
    const uint8_t *bytes = clo_array_data(value);
    uint32_t hash = 2166136261u;
    for (int32_t i = 0; i < clo_array_length(value); i++) hash = (hash ^ bytes[i]) * 16777619u;
    return hash ^ hash >> 15;
}

static bool is_equal(clo_ref a, clo_ref b) {
    const clo_ref left = value_of(a);
    const clo_ref right = value_of(b);
    return coder_of(a) == coder_of(b) && clo_array_length(left) == clo_array_length(right) &&
           memcmp(clo_array_data(left), clo_array_data(right), (size_t)(uint32_t)clo_array_length(left)) == 0;
}

/* The slot of an equal string, or the empty one where it belongs. The table has room. */
static clo_ref *find_slot(clo_ref table, clo_ref string) {
    clo_ref *slots = clo_array_data(table);
    const uint32_t mask = (uint32_t)clo_array_length(table) - 1;
    for (uint32_t i = hash_of(string) & mask;; i = (i + 1) & mask)
        if (slots[i] == NULL || (slots[i] != forgotten() && is_equal(slots[i], string))) return &slots[i];
}

static uint32_t enter(clo_ref table, clo_ref string) {
    clo_ref *slot = find_slot(table, string);
    if (*slot != NULL) return 0;
    *slot = string;
    return 1;
}

/* Fills a new table with what the old one holds, or with the constants of the image. Lock held. */
static void replace_table(clo_ref table) {
    clo_ref old = cloi_the_vm.intern_table;
    uint32_t count = 0;
    if (old == NULL) {
        for (uint32_t i = 0; i < clog_string_constant_count; i++)
            count += enter(table, (clo_ref)(uintptr_t)clo_at(clog_string_constants[i]));
    } else {
        const clo_ref *slots = clo_array_data(old);
        for (int32_t i = 0; i < clo_array_length(old); i++)
            if (slots[i] != NULL && slots[i] != forgotten()) count += enter(table, slots[i]);
    }
    cloi_the_vm.intern_table = table;
    cloi_the_vm.intern_count = count;
}

/* Length of the table that is needed now, or 0 when the present one has room. At most two thirds are used. */
static uint32_t needed_length(void) {
    const clo_ref table = cloi_the_vm.intern_table;
    const uint32_t entries = table == NULL ? clog_string_constant_count : cloi_the_vm.intern_count;
    if (table != NULL && (uint64_t)(entries + 1) * 3 < (uint64_t)(uint32_t)clo_array_length(table) * 2) return 0;
    uint32_t length = SMALLEST_TABLE;
    while (length < entries * 2) length *= 2;
    return length;
}

clo_ref cloi_intern(clo_ref string) {
    clo_ref spare = NULL;
    for (;;) {
        cloi_spin_lock(&cloi_the_vm.intern_lock);
        const uint32_t length = needed_length();
        if (length != 0 && spare != NULL && (uint32_t)clo_array_length(spare) >= length) replace_table(spare);
        if (needed_length() == 0) {
            clo_ref *slot = find_slot(cloi_the_vm.intern_table, string);
            if (*slot == NULL) {
                *slot = string;
                cloi_the_vm.intern_count++;
            }
            clo_ref canonical = *slot;
            cloi_spin_unlock(&cloi_the_vm.intern_lock);
            return canonical;
        }
        cloi_spin_unlock(&cloi_the_vm.intern_lock);
        spare = clo_new_array(clog_object_array_id, (int32_t)length, 3);
        if (spare == NULL) return NULL;
    }
}

void cloi_intern_clear_unmarked(cloi_heap *heap) {
    if (cloi_the_vm.intern_table == NULL) return;
    clo_ref *slots = clo_array_data(cloi_the_vm.intern_table);
    for (int32_t i = 0; i < clo_array_length(cloi_the_vm.intern_table); i++) {
        if (!cloi_heap_contains(heap, (uintptr_t)slots[i])) continue;
        if (!cloi_bit_get(heap->marks, cloi_heap_bit(heap, slots[i]))) slots[i] = forgotten();
    }
}
