package dev.cloister.aot.jdk;

/**
 * {@code jdk.internal.misc.Unsafe}: fields and array elements of objects, through natives of the
 * runtime. Array layout is the same for every element type (native/include/cloister/runtime.h).
 * There is no memory outside of objects.
 */
@Substitute(value = "jdk/internal/misc/Unsafe", replaceInitializer = true)
final class Target_jdk_internal_misc_Unsafe {
    private static final String NO_RAW_MEMORY =
            "an enclave has no memory outside of Java objects; use arrays or heap buffers (ByteBuffer.allocate)";

    private static final Target_jdk_internal_misc_Unsafe theUnsafe =
            new Target_jdk_internal_misc_Unsafe();

    @Fold static final int ARRAY_BOOLEAN_BASE_OFFSET = 16;
    @Fold static final int ARRAY_BYTE_BASE_OFFSET = 16;
    @Fold static final int ARRAY_SHORT_BASE_OFFSET = 16;
    @Fold static final int ARRAY_CHAR_BASE_OFFSET = 16;
    @Fold static final int ARRAY_INT_BASE_OFFSET = 16;
    @Fold static final int ARRAY_LONG_BASE_OFFSET = 16;
    @Fold static final int ARRAY_FLOAT_BASE_OFFSET = 16;
    @Fold static final int ARRAY_DOUBLE_BASE_OFFSET = 16;
    @Fold static final int ARRAY_OBJECT_BASE_OFFSET = 16;
    @Fold static final int ARRAY_BOOLEAN_INDEX_SCALE = 1;
    @Fold static final int ARRAY_BYTE_INDEX_SCALE = 1;
    @Fold static final int ARRAY_SHORT_INDEX_SCALE = 2;
    @Fold static final int ARRAY_CHAR_INDEX_SCALE = 2;
    @Fold static final int ARRAY_INT_INDEX_SCALE = 4;
    @Fold static final int ARRAY_LONG_INDEX_SCALE = 8;
    @Fold static final int ARRAY_FLOAT_INDEX_SCALE = 4;
    @Fold static final int ARRAY_DOUBLE_INDEX_SCALE = 8;
    @Fold static final int ARRAY_OBJECT_INDEX_SCALE = 8;
    @Fold static final int ADDRESS_SIZE = 8;

    private Target_jdk_internal_misc_Unsafe() {}

    @Original
    static native Target_jdk_internal_misc_Unsafe getUnsafe();

    @Original
    native long objectFieldOffset(Class<?> type, String field);

    @Original
    native boolean compareAndSetInt(Object base, long offset, int expected, int value);

    @Original
    native int getIntVolatile(Object base, long offset);

    @Original
    native void putIntVolatile(Object base, long offset, int value);

    @Original
    native boolean compareAndSetLong(Object base, long offset, long expected, long value);

    @Original
    native long getLongVolatile(Object base, long offset);

    @Original
    native void putLongVolatile(Object base, long offset, long value);

    @Original
    native boolean compareAndSetReference(Object base, long offset, Object expected, Object value);

    @Original
    native Object getReferenceVolatile(Object base, long offset);

    @Original
    native void putReferenceVolatile(Object base, long offset, Object value);

    @Refuse(NO_RAW_MEMORY)
    private native long allocateMemory0(long bytes);

    @Refuse(NO_RAW_MEMORY)
    private native long reallocateMemory0(long address, long bytes);

    @Refuse(NO_RAW_MEMORY)
    private native void freeMemory0(long address);

    @Original
    native byte getByte(Object base, long offset);

    @Original
    native void putByte(Object base, long offset, byte value);

    /** Copies elements with their bytes reversed; source and target do not overlap halfway. */
    private void copySwapMemory0(
            Object source, long from, Object target, long to, long bytes, long elementSize) {
        for (long at = 0; at < bytes; at += elementSize) {
            for (long low = 0, high = elementSize - 1; low <= high; low++, high--) {
                byte first = getByte(source, from + at + low);
                byte last = getByte(source, from + at + high);
                putByte(target, to + at + low, last);
                putByte(target, to + at + high, first);
            }
        }
    }
}
