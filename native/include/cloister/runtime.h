/*
 * The one header that generated C includes. It states everything the embedded VM owes to compiled Java:
 * object layout, type checks, dispatch, allocation, traps, class initialisation, monitors, polls.
 *
 * Words used here
 *   ref         a pointer to a Java object inside the enclave, or NULL. Always 64 bits, never moved.
 *   class id    index of a class in clog_classes. Ids number the class tree in preorder, so the subclasses of a class are
 *               the ids [id, last_id]. Array classes and then primitive types follow the ordinary classes.
 *   image base  address of the first byte of the image, which is the enclave base.
 *   offset      in read-only tables: a 32-bit signed distance from clog_tables (follow it with clo_at) instead of a pointer,
 *               so that they need no relocation and can live in read-only measured pages; 0 is none.
 *   thread      the per-TCS VM state. %gs:0 is its first byte for as long as code runs inside the enclave.
 *   pending     an exception that has been thrown and not yet caught: clo_thread.exception. Every call that can throw
 *               is followed by a check of it; a callee that returns with it set has an undefined return value.
 *
 * Prefixes: clo_ public to generated code and bridges, cloi_ between runtime files, clog_ generated, cloj_ compiled Java
 * functions that the runtime calls (abi/upcalls.def).
 */
#ifndef CLOISTER_RUNTIME_H
#define CLOISTER_RUNTIME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A function that is assembly and nothing else: speculative load hardening, which may be on, would put code of its own before it. */
#define CLO_ASSEMBLY __attribute__((naked, no_speculative_load_hardening))
#define CLO_HIDDEN __attribute__((visibility("hidden")))
#define CLO_COLD __attribute__((cold, noinline))
#if defined(__clang__)
/* Calls are not merged, so that the return address still tells the line of Java it belongs to. */
#define CLO_NOMERGE __attribute__((nomerge))
#else
#define CLO_NOMERGE
#endif
#define CLO_LIKELY(x) __builtin_expect(!!(x), 1)
#define CLO_UNLIKELY(x) __builtin_expect(!!(x), 0)
#define CLO_INLINE static inline __attribute__((always_inline))

/* ---- objects ------------------------------------------------------------------------------------------------- */

typedef struct clo_object {
    uint32_t class_id;
    uint32_t monitor; /* 0 = unlocked; otherwise owned by runtime/monitor.c */
} clo_object;
typedef clo_object *clo_ref;

/* Instance fields start at CLO_FIELDS_OFFSET; the compiler computes every offset. */
#define CLO_FIELDS_OFFSET 8

typedef struct clo_array {
    clo_object header;
    int32_t length; /* elements, >= 0, never changes */
    uint32_t padding;
    /* elements follow at CLO_ARRAY_DATA_OFFSET for every element type */
} clo_array;
#define CLO_ARRAY_LENGTH_OFFSET 8
#define CLO_ARRAY_DATA_OFFSET 16
_Static_assert(sizeof(clo_array) == CLO_ARRAY_DATA_OFFSET, "array header");

CLO_INLINE int32_t clo_array_length(clo_ref array) { return ((const clo_array *)array)->length; }
CLO_INLINE void *clo_array_data(clo_ref array) { return (char *)array + CLO_ARRAY_DATA_OFFSET; }

/* ---- classes (read-only, emitted by the compiler) --------------------------------------------------------------- */

enum {
    CLO_CLASS_INTERFACE = 1u << 0,
    CLO_CLASS_ABSTRACT = 1u << 1,
    CLO_CLASS_ARRAY = 1u << 2,
    CLO_CLASS_PRIMITIVE = 1u << 3,
    CLO_CLASS_ENUM = 1u << 4,
    CLO_CLASS_RECORD = 1u << 5,
    CLO_CLASS_FINAL = 1u << 6,
    CLO_CLASS_CLONEABLE = 1u << 7,
    CLO_CLASS_REFERENCE_WEAK = 1u << 8,    /* java.lang.ref.WeakReference and subclasses */
    CLO_CLASS_REFERENCE_SOFT = 1u << 9,
    CLO_CLASS_REFERENCE_PHANTOM = 1u << 10,
    CLO_CLASS_HIDDEN_FRAME = 1u << 11,    /* its frames are left out of stack traces, as HotSpot leaves out lambda classes */
};

/* Element kinds of arrays; the value is also the index of the primitive in CLO_PRIMITIVE_* tables. */
enum { CLO_BOOLEAN = 0, CLO_BYTE, CLO_CHAR, CLO_SHORT, CLO_INT, CLO_LONG, CLO_FLOAT, CLO_DOUBLE, CLO_REF };

/* Length-prefixed bytes; UTF-8 for names. Not NUL-terminated. */
typedef struct clo_bytes {
    uint32_t size_bytes;
    uint8_t bytes[];
} clo_bytes;

/* Offsets of the reference fields of an instance, in bytes from the object, ascending, superclass fields included. */
typedef struct clo_ref_map {
    uint32_t count;
    uint32_t offsets[];
} clo_ref_map;

typedef struct clo_class {
    uint32_t name;             /* offset of clo_bytes: binary name as Class.getName prints it ("java.lang.String", "[I", "int") */
    uint32_t flags;            /* CLO_CLASS_* */
    uint32_t access_flags;     /* JVMS access flags, as Class.getModifiers reports them */
    uint32_t super_id;         /* own id for java.lang.Object, interfaces and primitives have Object's id */
    uint32_t last_id;          /* classes: last id of the subtree; interfaces and arrays: own id */
    uint32_t implementers;     /* interfaces: offset of a bitmap over all class ids (1 = implements it); else 0 */
    uint32_t component_id;     /* arrays: class id of the component type; else own id */
    uint32_t array_id;         /* class id of the array of this class, or 0 when the closed world has none */
    uint32_t element_kind;     /* arrays: CLO_BOOLEAN..CLO_REF; primitives: their kind; else CLO_REF */
    uint32_t size_bytes;       /* instances: object size including header; arrays: element size */
    uint32_t ref_map;          /* instances: offset of clo_ref_map, or 0 for none */
    uint32_t initializer;      /* offset of the C function `void f(void)` of <clinit>, or 0 */
    uint32_t source_file;      /* offset of clo_bytes, or 0 */
    uint32_t enum_values;      /* enums: offset of the C function `clo_ref values(void)`, or 0 */
    uint32_t interfaces;       /* offset of a clo_ref_map-shaped list of the class ids of the direct superinterfaces, or 0 */
    uint32_t init_interfaces;  /* such a list of the superinterfaces with default methods that need initialisation, in the
                                  order of JVMS 5.5 step 7, or 0 */
} clo_class;
_Static_assert(sizeof(clo_class) == 64, "one cache line per class");

extern CLO_HIDDEN const char clo_image_base[]; /* set by the linker: first byte of the image */
/* Offsets in read-only tables are distances from here, signed: ELF has no relocation for the distance from the image base. */
extern CLO_HIDDEN const char clog_tables[];
CLO_INLINE const void *clo_at(uint32_t offset) { return clog_tables + (int32_t)offset; }

/* Emitted by the compiler, one per image. */
extern CLO_HIDDEN const uint32_t clog_class_count;
extern CLO_HIDDEN const clo_class clog_classes[];
/* Class ids that the runtime names itself; emitted as constants because numbering is per image. */
extern CLO_HIDDEN const uint32_t clog_primitive_ids[8];       /* by CLO_BOOLEAN..CLO_DOUBLE */
extern CLO_HIDDEN const uint32_t clog_primitive_array_ids[8]; /* by CLO_BOOLEAN..CLO_DOUBLE; always present */
extern CLO_HIDDEN const uint32_t clog_object_array_id;        /* [Ljava/lang/Object; always present */
extern CLO_HIDDEN const uint32_t clog_string_id;              /* java.lang.String */
extern CLO_HIDDEN const uint32_t clog_class_id_of_class;      /* java.lang.Class */
/* java.lang.Class objects, one per class id, statically allocated, clog_mirror_stride_bytes apart; their layout is that of
 * the substituted java.lang.Class, whose first field (offset 8) is `int id`. */
extern CLO_HIDDEN char clog_mirrors[];
extern CLO_HIDDEN const uint32_t clog_mirror_stride_bytes;
/* Static reference fields of all classes: the precise roots [start, end). */
extern CLO_HIDDEN clo_ref clog_static_refs[];
extern CLO_HIDDEN const uint32_t clog_static_ref_count;
/* String constants, statically allocated: image offsets of String objects, for String.intern. */
extern CLO_HIDDEN const uint32_t clog_string_constants[];
extern CLO_HIDDEN const uint32_t clog_string_constant_count;
/* Offsets of String's fields (value: byte[], coder: byte 0 Latin-1 / 1 UTF-16, hash: int), for intern. */
extern CLO_HIDDEN const uint32_t clog_string_value_offset;
extern CLO_HIDDEN const uint32_t clog_string_coder_offset;
/* Offsets of the fields of java.lang.ref.Reference (referent: in no ref map; queue: NULL when there is none or it has been enqueued;
 * next: the rest of the queue it is in) and of ReferenceQueue.head. 0 when the class is not in the world. */
extern CLO_HIDDEN const uint32_t clog_reference_referent_offset;
extern CLO_HIDDEN const uint32_t clog_reference_queue_offset;
extern CLO_HIDDEN const uint32_t clog_reference_next_offset;
extern CLO_HIDDEN const uint32_t clog_reference_queue_head_offset;

CLO_INLINE clo_ref clo_mirror(uint32_t class_id) {
    return (clo_ref)(void *)(clog_mirrors + (size_t)class_id * clog_mirror_stride_bytes);
}

/* ---- thread ----------------------------------------------------------------------------------------------------- */

/* What generated code touches of the thread; the runtime's own part follows in runtime/thread.h (cloi_thread, same address). */
typedef struct clo_thread {
    struct clo_thread *self;    /* %gs:0, so that C can take the address */
    clo_ref exception;          /* pending exception or NULL */
    uintptr_t stack_limit;      /* prologue check: below this = slow path. UINTPTR_MAX while a safepoint is requested */
    char *alloc_cursor;         /* bump allocation: next free byte ... */
    char *alloc_limit;          /* ... and end of the free, zeroed range */
    uint8_t *alloc_starts;      /* object-start bitmap, biased: bit (address >> 3), byte alloc_starts[address >> 6] */
    clo_ref java_thread;        /* java.lang.Thread of the running thread, or NULL before first use */
    uint32_t poll;              /* non-zero: call clo_poll_slow */
    uint32_t index;             /* 0.. threads-1, the TCS number */
} clo_thread;

#if defined(__clang__)
#define CLO_GS __attribute__((address_space(256)))
#else
#define CLO_GS __seg_gs
#endif
#define CLO_T ((clo_thread CLO_GS *)0)
CLO_INLINE clo_thread *clo_self(void) { return (clo_thread *)(uintptr_t)CLO_T->self; }
#define CLO_PENDING() CLO_UNLIKELY(CLO_T->exception != 0)

/* First statement of every compiled method that is not a leaf: `if (CLO_PROLOGUE()) return 0;`
 * clo_prologue_slow serves safepoints and throws StackOverflowError; true = an exception is pending, return at once. */
CLO_HIDDEN CLO_COLD CLO_NOMERGE bool clo_prologue_slow(void);
#define CLO_PROLOGUE() \
    (CLO_UNLIKELY((uintptr_t)__builtin_frame_address(0) < CLO_T->stack_limit) && clo_prologue_slow())

/* At back-edges of loops that are not provably short. Never throws. */
CLO_HIDDEN CLO_COLD void clo_poll_slow(void);
#define CLO_POLL()                                           \
    do {                                                     \
        if (CLO_UNLIKELY(CLO_T->poll != 0)) clo_poll_slow(); \
    } while (0)

/* ---- allocation (zeroed, header set; NULL with OutOfMemoryError pending on failure) -------------------------------- */

CLO_HIDDEN CLO_COLD CLO_NOMERGE clo_ref clo_new_slow(uint32_t class_id, uint32_t size_bytes);
/* size_bytes: the class's size_bytes, a multiple of 8, > 0. */
CLO_INLINE clo_ref clo_new(uint32_t class_id, uint32_t size_bytes) {
    char *p = CLO_T->alloc_cursor;
    if (CLO_UNLIKELY((uint64_t)(CLO_T->alloc_limit - p) < size_bytes)) return clo_new_slow(class_id, size_bytes);
    CLO_T->alloc_cursor = p + size_bytes;
    CLO_T->alloc_starts[(uintptr_t)p >> 6] |= (uint8_t)(1u << (((uintptr_t)p >> 3) & 7));
    ((clo_object *)(void *)p)->class_id = class_id;
    return (clo_ref)(void *)p;
}
/* length < 0 → NegativeArraySizeException; too large → OutOfMemoryError. element_size_log2: 0..3. */
CLO_HIDDEN CLO_NOMERGE clo_ref clo_new_array(uint32_t array_class_id, int32_t length, uint32_t element_size_log2);
/* multianewarray: dimension_count >= 1 lengths given, outermost first (JVMS multianewarray). */
CLO_HIDDEN CLO_NOMERGE clo_ref clo_new_multi_array(uint32_t array_class_id, uint32_t dimension_count, const int32_t *lengths);
CLO_HIDDEN CLO_NOMERGE clo_ref clo_clone(clo_ref object); /* Object.clone of a non-null Cloneable or array */

/* ---- traps: set the pending exception and return; the caller then leaves ------------------------------------------- */

CLO_HIDDEN CLO_COLD CLO_NOMERGE void clo_throw(clo_ref exception); /* athrow; not NULL */
/* action and cause: texts for the exception's message ("Cannot <action> because <cause>"), each NULL for none; kept, not copied */
CLO_HIDDEN CLO_COLD CLO_NOMERGE void clo_throw_null_pointer(const char *action, const char *cause);
CLO_HIDDEN CLO_COLD CLO_NOMERGE void clo_throw_or_null_pointer(clo_ref exception, const char *action, const char *cause);
CLO_HIDDEN CLO_COLD CLO_NOMERGE void clo_throw_arithmetic(void); /* "/ by zero" */
/* array NULL → NullPointerException, else ArrayIndexOutOfBoundsException "Index 5 out of bounds for length 3" */
CLO_HIDDEN CLO_COLD CLO_NOMERGE void clo_throw_array_access(clo_ref array, int32_t index, const char *action, const char *cause);
CLO_HIDDEN CLO_COLD CLO_NOMERGE void clo_throw_array_store(clo_ref value);
CLO_HIDDEN CLO_COLD CLO_NOMERGE void clo_throw_class_cast(clo_ref object, uint32_t class_id);
CLO_HIDDEN CLO_COLD CLO_NOMERGE void clo_throw_abstract_method(void); /* filler of dispatch tables */
CLO_HIDDEN CLO_COLD CLO_NOMERGE void clo_throw_link_error(const clo_bytes *message); /* a link error that javac could not see */

/* ---- types ------------------------------------------------------------------------------------------------------- */

/* JVMS instanceof/checkcast for any class id; object may be NULL (false). */
CLO_HIDDEN bool clo_is_subclass(uint32_t class_id, uint32_t of_class_id);
/* Inline forms the compiler picks when it knows the target: */
#define CLO_IS_IN_RANGE(object, first_id, last_id) ((uint32_t)((object)->class_id - (first_id)) <= (uint32_t)((last_id) - (first_id)))
#define CLO_IS_IN_BITMAP(object, bitmap) (((bitmap)[(object)->class_id >> 3] >> ((object)->class_id & 7)) & 1)
/* aastore check: value NULL, or storable into array (not NULL). */
CLO_HIDDEN bool clo_can_store_slow(clo_ref array, clo_ref value);
CLO_INLINE bool clo_can_store(clo_ref array, clo_ref value) {
    if (value == NULL || array->class_id == clog_object_array_id) return true;
    if (clog_classes[array->class_id].component_id == value->class_id) return true;
    return clo_can_store_slow(array, value);
}

/* ---- dispatch ------------------------------------------------------------------------------------------------------ */

/* A dispatch table belongs to one selector; entry [class_id - first_id] is the target's distance from the table in bytes.
 * The receiver is not NULL and its class id lies in the table by construction of the closed world. */
#define CLO_DISPATCH(function_type, table, first_id, receiver) \
    ((function_type)(uintptr_t)((const char *)(table) + (table)[((clo_ref)(receiver))->class_id - (first_id)]))

/* ---- class initialisation (JVMS 5.5) ---------------------------------------------------------------------------- */

enum { CLO_INIT_NOT = 0, CLO_INIT_RUNNING = 1, CLO_INIT_FAILED = 2, CLO_INIT_DONE = 3 };
extern CLO_HIDDEN uint8_t clog_class_states[]; /* by class id; the compiler starts trivial classes as CLO_INIT_DONE */
/* Initialises superclasses first; may leave ExceptionInInitializerError or NoClassDefFoundError pending. */
CLO_HIDDEN CLO_COLD CLO_NOMERGE void clo_class_initialize(uint32_t class_id);
#define CLO_CLASS_READY(id) CLO_LIKELY(__atomic_load_n(&clog_class_states[id], __ATOMIC_ACQUIRE) == CLO_INIT_DONE)

/* ---- monitors ------------------------------------------------------------------------------------------------------ */

CLO_HIDDEN CLO_NOMERGE void clo_monitor_enter(clo_ref object); /* object not NULL */
CLO_HIDDEN CLO_NOMERGE void clo_monitor_exit(clo_ref object);  /* IllegalMonitorStateException when not the owner */

/* ---- arithmetic that C does not give (JLS 15.17, 5.1.3) ---------------------------------------------------------- */

/* Divisor is not 0. */
CLO_INLINE int32_t clo_idiv(int32_t a, int32_t b) { return b == -1 ? (int32_t)(0u - (uint32_t)a) : a / b; }
CLO_INLINE int32_t clo_irem(int32_t a, int32_t b) { return b == -1 ? 0 : a % b; }
CLO_INLINE int64_t clo_ldiv(int64_t a, int64_t b) { return b == -1 ? (int64_t)(0ull - (uint64_t)a) : a / b; }
CLO_INLINE int64_t clo_lrem(int64_t a, int64_t b) { return b == -1 ? 0 : a % b; }
CLO_INLINE int32_t clo_d2i(double d) {
    if (d >= 2147483647.0) return INT32_MAX;
    if (d <= -2147483648.0) return INT32_MIN;
    return d == d ? (int32_t)d : 0;
}
CLO_INLINE int64_t clo_d2l(double d) {
    if (d >= 9223372036854775807.0) return INT64_MAX;
    if (d <= -9223372036854775808.0) return INT64_MIN;
    return d == d ? (int64_t)d : 0;
}
CLO_INLINE int32_t clo_f2i(float f) { return clo_d2i((double)f); }
CLO_INLINE int64_t clo_f2l(float f) { return clo_d2l((double)f); }
CLO_INLINE int32_t clo_dcmp(double a, double b, int32_t on_nan) { return a > b ? 1 : a == b ? 0 : a < b ? -1 : on_nan; }
CLO_INLINE int32_t clo_fcmp(float a, float b, int32_t on_nan) { return a > b ? 1 : a == b ? 0 : a < b ? -1 : on_nan; }
CLO_INLINE int32_t clo_lcmp(int64_t a, int64_t b) { return (a > b) - (a < b); }
CLO_HIDDEN double clo_drem(double a, double b); /* fmod, exact (JLS 15.17.3) */
CLO_HIDDEN float clo_frem(float a, float b);

#endif
