package dev.cloister.aot.jdk;

import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

/**
 * The updaters that {@code newUpdater} with a class literal and a constant name becomes; the offset
 * of the field is known when the image is built.
 */
final class FieldUpdaters {
    private static final Target_jdk_internal_misc_Unsafe UNSAFE =
            Target_jdk_internal_misc_Unsafe.getUnsafe();

    private FieldUpdaters() {}

    static <T> AtomicIntegerFieldUpdater<T> ints(Class<T> type, String field, long offset) {
        return new Ints<>(type, offset);
    }

    static <T> AtomicLongFieldUpdater<T> longs(Class<T> type, String field, long offset) {
        return new Longs<>(type, offset);
    }

    static <T, V> AtomicReferenceFieldUpdater<T, V> references(
            Class<T> type, Class<V> valueType, String field, long offset) {
        return new References<>(type, valueType, offset);
    }

    /** As the JDK's updaters, which throw it without a message, also for null. */
    private static void check(Object object, Class<?> type) {
        if (!type.isInstance(object)) {
            throw new ClassCastException();
        }
    }

    private static void checkValue(Object value, Class<?> type) {
        if (value != null && !type.isInstance(value)) {
            throw new ClassCastException();
        }
    }

    private static final class Ints<T> extends AtomicIntegerFieldUpdater<T> {
        private final Class<T> type;
        private final long offset;

        Ints(Class<T> type, long offset) {
            this.type = type;
            this.offset = offset;
        }

        @Override
        public boolean compareAndSet(T object, int expected, int value) {
            check(object, type);
            return UNSAFE.compareAndSetInt(object, offset, expected, value);
        }

        @Override
        public boolean weakCompareAndSet(T object, int expected, int value) {
            return compareAndSet(object, expected, value);
        }

        @Override
        public void set(T object, int value) {
            check(object, type);
            UNSAFE.putIntVolatile(object, offset, value);
        }

        @Override
        public void lazySet(T object, int value) {
            set(object, value);
        }

        @Override
        public int get(T object) {
            check(object, type);
            return UNSAFE.getIntVolatile(object, offset);
        }
    }

    private static final class Longs<T> extends AtomicLongFieldUpdater<T> {
        private final Class<T> type;
        private final long offset;

        Longs(Class<T> type, long offset) {
            this.type = type;
            this.offset = offset;
        }

        @Override
        public boolean compareAndSet(T object, long expected, long value) {
            check(object, type);
            return UNSAFE.compareAndSetLong(object, offset, expected, value);
        }

        @Override
        public boolean weakCompareAndSet(T object, long expected, long value) {
            return compareAndSet(object, expected, value);
        }

        @Override
        public void set(T object, long value) {
            check(object, type);
            UNSAFE.putLongVolatile(object, offset, value);
        }

        @Override
        public void lazySet(T object, long value) {
            set(object, value);
        }

        @Override
        public long get(T object) {
            check(object, type);
            return UNSAFE.getLongVolatile(object, offset);
        }
    }

    private static final class References<T, V> extends AtomicReferenceFieldUpdater<T, V> {
        private final Class<T> type;
        private final Class<V> valueType;
        private final long offset;

        References(Class<T> type, Class<V> valueType, long offset) {
            this.type = type;
            this.valueType = valueType;
            this.offset = offset;
        }

        @Override
        public boolean compareAndSet(T object, V expected, V value) {
            check(object, type);
            checkValue(value, valueType);
            return UNSAFE.compareAndSetReference(object, offset, expected, value);
        }

        @Override
        public boolean weakCompareAndSet(T object, V expected, V value) {
            return compareAndSet(object, expected, value);
        }

        @Override
        public void set(T object, V value) {
            check(object, type);
            checkValue(value, valueType);
            UNSAFE.putReferenceVolatile(object, offset, value);
        }

        @Override
        public void lazySet(T object, V value) {
            set(object, value);
        }

        @Override
        @SuppressWarnings("unchecked")
        public V get(T object) {
            check(object, type);
            return (V) UNSAFE.getReferenceVolatile(object, offset);
        }
    }
}
