package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.world.WorldMethod;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One C file: the prelude, what it uses from elsewhere, its methods. */
final class UnitEmitter {
    /** The same first lines in every file. */
    static final String PRELUDE =
            """
            #include "cloister/runtime.h"
            #pragma GCC visibility push(hidden)
            /* Calls are never merged: a return address must name one source line. */
            #define CLOG_JAVA extern __attribute__((nomerge))
            /* A body for inlining only; the function itself is in the file of its class. */
            #define CLOG_COPY extern inline __attribute__((gnu_inline))
            #define CLOG_F(type, object, offset) (*(type *)(void *)((char *)(object) + (offset)))
            #define CLOG_A(type, array, index) (((type *)clo_array_data(array))[index])
            CLO_INLINE int32_t clog_length(clo_ref a) { return a ? clo_array_length(a) : 0; }
            CLO_INLINE int32_t clog_in_range_of(clo_ref o, uint32_t first, uint32_t last) { return CLO_IS_IN_RANGE(o, first, last); }
            CLO_INLINE int32_t clog_in_range(clo_ref o, uint32_t first, uint32_t last) { return o && CLO_IS_IN_RANGE(o, first, last); }
            CLO_INLINE int32_t clog_in_bitmap_of(clo_ref o, const uint8_t *map) { return CLO_IS_IN_BITMAP(o, map); }
            CLO_INLINE int32_t clog_in_bitmap(clo_ref o, const uint8_t *map) { return o && CLO_IS_IN_BITMAP(o, map); }
            CLO_INLINE float clog_volatile_float(float *p) { float v; __atomic_load(p, &v, __ATOMIC_SEQ_CST); return v; }
            CLO_INLINE double clog_volatile_double(double *p) { double v; __atomic_load(p, &v, __ATOMIC_SEQ_CST); return v; }
            CLO_INLINE void clog_set_volatile_float(float *p, float v) { __atomic_store(p, &v, __ATOMIC_SEQ_CST); }
            CLO_INLINE void clog_set_volatile_double(double *p, double v) { __atomic_store(p, &v, __ATOMIC_SEQ_CST); }
            #define CLOG_U(object, offset) ((void *)((char *)(object) + (offset)))
            CLO_INLINE int32_t clog_max_int(int32_t a, int32_t b) { return a > b ? a : b; }
            CLO_INLINE int32_t clog_min_int(int32_t a, int32_t b) { return a < b ? a : b; }
            CLO_INLINE int64_t clog_max_long(int64_t a, int64_t b) { return a > b ? a : b; }
            CLO_INLINE int64_t clog_min_long(int64_t a, int64_t b) { return a < b ? a : b; }
            CLO_INLINE int64_t clog_double_bits(double v) { int64_t r; __builtin_memcpy(&r, &v, 8); return r; }
            CLO_INLINE double clog_bits_double(int64_t v) { double r; __builtin_memcpy(&r, &v, 8); return r; }
            CLO_INLINE int32_t clog_float_bits(float v) { int32_t r; __builtin_memcpy(&r, &v, 4); return r; }
            CLO_INLINE float clog_bits_float(int32_t v) { float r; __builtin_memcpy(&r, &v, 4); return r; }
            #define CLOG_SWAP(type, name) \\
                CLO_INLINE type clog_exchange_##name(type *p, type old, type value) { \\
                    __atomic_compare_exchange_n(p, &old, value, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST); return old; } \\
                CLO_INLINE int32_t clog_cas_##name(type *p, type old, type value) { \\
                    return __atomic_compare_exchange_n(p, &old, value, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST); }
            CLOG_SWAP(int32_t, int)
            CLOG_SWAP(int64_t, long)
            CLOG_SWAP(clo_ref, reference)
            """;

    private static final int TINY_INSTRUCTIONS = 16;
    private static final int COPY_LEVELS = 2;

    private UnitEmitter() {}

    static String emit(List<IrMethod> methods, Program program, Map<WorldMethod, IrMethod> bodies) {
        UnitDeclarations unit = new UnitDeclarations(program);
        StringBuilder functions = new StringBuilder();
        Set<WorldMethod> present = new HashSet<>();
        for (IrMethod method : methods) {
            unit.function(method.method());
            present.add(method.method());
            functions.append(MethodEmitter.emit(method, unit, ""));
        }
        StringBuilder copies = new StringBuilder();
        for (int level = 0; level < COPY_LEVELS; level++) {
            for (WorldMethod called : unit.called()) {
                IrMethod body = bodies.get(called);
                if (body != null && isTiny(body) && present.add(called)) {
                    copies.append(MethodEmitter.emit(body, unit, "CLOG_COPY "));
                }
            }
        }
        return PRELUDE + unit.text() + copies + functions;
    }

    /** Accessors, forwarders, small constructors: calls of them cost more than they do. */
    private static boolean isTiny(IrMethod method) {
        int size = 0;
        for (IrBlock block : method.blocks()) {
            size += block.phis().size() + block.instructions().size();
        }
        return size <= TINY_INSTRUCTIONS;
    }
}
