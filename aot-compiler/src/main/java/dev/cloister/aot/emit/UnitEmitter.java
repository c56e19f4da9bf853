package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrMethod;
import java.util.List;

/** One C file: the prelude, what it uses from elsewhere, its methods. */
final class UnitEmitter {
    /** The same first lines in every file. */
    static final String PRELUDE =
            """
            #include "cloister/runtime.h"
            #pragma GCC visibility push(hidden)
            /* Calls are never merged: a return address must name one source line. */
            #define CLOG_JAVA extern __attribute__((nomerge))
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
            """;

    private UnitEmitter() {}

    static String emit(List<IrMethod> methods, Program program) {
        UnitDeclarations unit = new UnitDeclarations(program);
        StringBuilder functions = new StringBuilder();
        for (IrMethod method : methods) {
            unit.function(method.method());
            functions.append(MethodEmitter.emit(method, unit));
        }
        return PRELUDE + unit.text() + functions;
    }
}
