/*
 * jdk.internal.misc.Unsafe: typed access at an offset into an object. There is no memory outside of objects here: a null base, which
 * would make the offset a raw address, gives the enclave up. Offsets come from the compiler or from the array constants and are
 * trusted, as in every JVM.
 *
 * Plain forms are relaxed atomics, so that no value is torn; volatile forms are sequentially consistent.
 */
#include "cloister/platform.h"
#include "natives.h"
#include "runtime_internal.h"

CLO_INLINE void *address(clo_ref base, int64_t offset) {
    if (CLO_UNLIKELY(base == NULL)) cloi_platform_abort(CLO_LOSS_VM_INVARIANT);
    return (char *)base + offset;
}

#define UNUSED __attribute__((unused))

/* value: how it travels in C; stored: how it lies in memory. Floats are moved by their bits. */
#define ACCESS(name, suffix, value, stored, order_load, order_store)                                       \
    value clo_unsafe_get_##name##suffix(clo_ref unsafe UNUSED, clo_ref base, int64_t offset) {             \
        stored got;                                                                                        \
        __atomic_load((stored *)address(base, offset), &got, order_load);                                  \
        return (value)got;                                                                                 \
    }                                                                                                      \
    void clo_unsafe_put_##name##suffix(clo_ref unsafe UNUSED, clo_ref base, int64_t offset, value given) { \
        stored put = (stored)given;                                                                        \
        __atomic_store((stored *)address(base, offset), &put, order_store);                                \
    }
#define BOTH(name, value, stored)                               \
    ACCESS(name, , value, stored, __ATOMIC_RELAXED, __ATOMIC_RELAXED) \
    ACCESS(name, _volatile, value, stored, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)

BOTH(boolean, int32_t, uint8_t)
BOTH(byte, int32_t, int8_t)
BOTH(char, int32_t, uint16_t)
BOTH(short, int32_t, int16_t)
BOTH(int, int32_t, int32_t)
BOTH(long, int64_t, int64_t)
BOTH(float, float, float)
BOTH(double, double, double)
BOTH(reference, clo_ref, clo_ref)

#define EXCHANGE(name, value)                                                                                            \
    int32_t clo_unsafe_compare_and_set_##name(clo_ref unsafe UNUSED, clo_ref base, int64_t offset, value expected, value next) { \
        return __atomic_compare_exchange_n((value *)address(base, offset), &expected, next, false, __ATOMIC_SEQ_CST,     \
                                           __ATOMIC_SEQ_CST);                                                            \
    }                                                                                                                    \
    value clo_unsafe_compare_and_exchange_##name(clo_ref unsafe UNUSED, clo_ref base, int64_t offset, value expected,    \
                                                 value next) {                                                           \
        __atomic_compare_exchange_n((value *)address(base, offset), &expected, next, false, __ATOMIC_SEQ_CST,            \
                                    __ATOMIC_SEQ_CST);                                                                   \
        return expected;                                                                                                 \
    }

EXCHANGE(int, int32_t)
EXCHANGE(long, int64_t)
EXCHANGE(reference, clo_ref)

void clo_unsafe_load_fence(clo_ref unsafe UNUSED) { __atomic_thread_fence(__ATOMIC_ACQUIRE); }
void clo_unsafe_store_fence(clo_ref unsafe UNUSED) { __atomic_thread_fence(__ATOMIC_RELEASE); }
void clo_unsafe_full_fence(clo_ref unsafe UNUSED) { __atomic_thread_fence(__ATOMIC_SEQ_CST); }

int32_t clo_unsafe_array_base_offset(clo_ref unsafe UNUSED, clo_ref class UNUSED) { return CLO_ARRAY_DATA_OFFSET; }

int32_t clo_unsafe_array_index_scale(clo_ref unsafe UNUSED, clo_ref class) {
    return (int32_t)clog_classes[cloi_class_id_of(class)].size_bytes;
}

clo_ref clo_unsafe_allocate_instance(clo_ref unsafe UNUSED, clo_ref class) {
    const uint32_t id = cloi_class_id_of(class);
    if (!CLO_CLASS_READY(id)) clo_class_initialize(id);
    if (CLO_PENDING()) return NULL;
    return clo_new(id, clog_classes[id].size_bytes);
}

void clo_unsafe_ensure_class_initialized(clo_ref unsafe UNUSED, clo_ref class) { clo_class_ensure_initialized(class); }

int32_t clo_unsafe_should_be_initialized(clo_ref unsafe UNUSED, clo_ref class) {
    return !CLO_CLASS_READY(cloi_class_id_of(class));
}

void clo_unsafe_copy_memory(clo_ref unsafe UNUSED, clo_ref source, int64_t from, clo_ref destination, int64_t to, int64_t size_bytes) {
    memmove(address(destination, to), address(source, from), (size_t)size_bytes);
}

void clo_unsafe_set_memory(clo_ref unsafe UNUSED, clo_ref base, int64_t offset, int64_t size_bytes, int32_t value) {
    memset(address(base, offset), value, (size_t)size_bytes);
}

void clo_unsafe_throw_exception(clo_ref unsafe UNUSED, clo_ref exception) { clo_throw_or_null_pointer(exception, NULL, NULL); }
