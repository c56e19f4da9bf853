package dev.cloister.codegen;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Values of any type that may cross, from a seed, with the awkward ones among them; and whether two
 * of them are the same.
 */
final class RandomValues {
    private static final long[] INTEGERS = {
        0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0x80, 0x8000, 0x80000000L
    };
    private static final double[] FLOATS = {
        0.0, -0.0, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, 1e300
    };
    private static final char[] CHARS = {
        'a', 0, '\u007f', '\u00e9', '\u07ff', '\ud800', '\udfff', '\uffff'
    };

    private final Random random;

    RandomValues(long seed) {
        random = new Random(seed);
    }

    Object value(Type type, int depth) throws ReflectiveOperationException {
        if (type instanceof GenericArrayType) {
            throw new IllegalArgumentException(type + ": may not cross");
        }
        if (type instanceof ParameterizedType) {
            ParameterizedType generic = (ParameterizedType) type;
            return generic(
                    (Class<?>) generic.getRawType(), generic.getActualTypeArguments(), depth);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isArray()) {
            Object array = Array.newInstance(raw.getComponentType(), random.nextInt(5));
            for (int i = 0; i < Array.getLength(array); i++) {
                Array.set(array, i, value(raw.getComponentType(), depth - 1));
            }
            return array;
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        if (raw.isSealed()) {
            Class<?>[] permitted = raw.getPermittedSubclasses();
            // The first ones hold no other value of the type: at the bottom one of those.
            return value(permitted[random.nextInt(depth <= 0 ? 1 : permitted.length)], depth - 1);
        }
        return raw.isRecord() ? record(raw, new Type[0], depth) : simple(raw);
    }

    private Object generic(Class<?> raw, Type[] arguments, int depth)
            throws ReflectiveOperationException {
        if (raw.isRecord()) {
            return record(raw, arguments, depth);
        }
        int size = depth <= 0 ? 0 : random.nextInt(4);
        if (raw == Optional.class) {
            return size == 0 ? Optional.empty() : Optional.of(value(arguments[0], depth - 1));
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(value(arguments[0], depth - 1), value(arguments[1], depth - 1));
            }
            return map;
        }
        Collection<Object> all = raw == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(value(arguments[0], depth - 1));
        }
        return all;
    }

    private Object record(Class<?> type, Type[] arguments, int depth)
            throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(bound(components[i].getGenericType(), type, arguments), depth - 1);
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    /** A component's type with the type variables of its record replaced. */
    private static Type bound(Type type, Class<?> record, Type[] arguments) {
        if (type instanceof TypeVariable) {
            return arguments[List.of(record.getTypeParameters()).indexOf(type)];
        }
        if (!(type instanceof ParameterizedType)) {
            return type;
        }
        ParameterizedType generic = (ParameterizedType) type;
        Type[] inner = generic.getActualTypeArguments();
        for (int i = 0; i < inner.length; i++) {
            inner[i] = bound(inner[i], record, arguments);
        }
        return new Bound(generic.getRawType(), inner);
    }

    private record Bound(Type raw, Type[] arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments.clone();
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public Type getOwnerType() {
            return null;
        }
    }

    private Object simple(Class<?> type) {
        long bits =
                random.nextBoolean()
                        ? INTEGERS[random.nextInt(INTEGERS.length)]
                        : random.nextLong();
        double real =
                random.nextBoolean()
                        ? FLOATS[random.nextInt(FLOATS.length)]
                        : random.nextGaussian();
        switch (type.getSimpleName().toLowerCase(java.util.Locale.ROOT)) {
            case "boolean":
                return random.nextBoolean();
            case "byte":
                return (byte) bits;
            case "char":
            case "character":
                return (char) bits;
            case "short":
                return (short) bits;
            case "int":
            case "integer":
                return (int) bits;
            case "long":
                return bits;
            case "float":
                return (float) real;
            case "double":
                return real;
            case "biginteger":
                return new BigInteger(random.nextInt(200), random)
                        .multiply(BigInteger.valueOf(bits));
            case "bigdecimal":
                return new BigDecimal(BigInteger.valueOf(bits), random.nextInt(100) - 50);
            case "instant":
                return random.nextInt(4) == 0
                        ? (random.nextBoolean() ? Instant.MIN : Instant.MAX)
                        : Instant.ofEpochSecond((int) bits, random.nextInt(1_000_000_000));
            case "duration":
                return Duration.ofSeconds(bits, random.nextInt(1_000_000_000) >> 1);
            case "localdate":
                return random.nextInt(4) == 0
                        ? (random.nextBoolean() ? LocalDate.MIN : LocalDate.MAX)
                        : LocalDate.ofEpochDay((int) bits);
            case "uuid":
                return new UUID(bits, random.nextLong());
            case "bytebuffer":
                return buffer();
            default:
                return text();
        }
    }

    /** On the heap or not, of which a part is left. */
    private ByteBuffer buffer() {
        int size = random.nextInt(9);
        ByteBuffer buffer =
                random.nextBoolean() ? ByteBuffer.allocate(size) : ByteBuffer.allocateDirect(size);
        for (int i = 0; i < size; i++) {
            buffer.put(i, (byte) random.nextInt());
        }
        return buffer.position(random.nextInt(size + 1));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(
                    random.nextBoolean()
                            ? CHARS[random.nextInt(CHARS.length)]
                            : (char) random.nextInt());
        }
        return text.toString();
    }

    /** Equality by content and order: arrays and records with arrays in them too. */
    static boolean same(Object left, Object right) throws ReflectiveOperationException {
        if (left instanceof Collection && right instanceof Collection) {
            boolean sameKind = left instanceof Set == right instanceof Set;
            return sameKind
                    && sameAll(((Collection<?>) left).toArray(), ((Collection<?>) right).toArray());
        }
        if (left instanceof Object[] && right instanceof Object[]) {
            return left.getClass() == right.getClass()
                    && sameAll((Object[]) left, (Object[]) right);
        }
        if (left instanceof Map && right instanceof Map) {
            return same(
                            List.copyOf(((Map<?, ?>) left).keySet()),
                            List.copyOf(((Map<?, ?>) right).keySet()))
                    && same(
                            List.copyOf(((Map<?, ?>) left).values()),
                            List.copyOf(((Map<?, ?>) right).values()));
        }
        if (left instanceof Optional && right instanceof Optional) {
            return sameAll(
                    ((Optional<?>) left).stream().toArray(),
                    ((Optional<?>) right).stream().toArray());
        }
        if (left.getClass().isRecord() && left.getClass() == right.getClass()) {
            for (RecordComponent component : left.getClass().getRecordComponents()) {
                if (!same(
                        component.getAccessor().invoke(left),
                        component.getAccessor().invoke(right))) {
                    return false;
                }
            }
            return true;
        }
        return Objects.deepEquals(left, right);
    }

    private static boolean sameAll(Object[] left, Object[] right)
            throws ReflectiveOperationException {
        boolean same = left.length == right.length;
        for (int i = 0; same && i < left.length; i++) {
            same = same(left[i], right[i]);
        }
        return same;
    }
}
