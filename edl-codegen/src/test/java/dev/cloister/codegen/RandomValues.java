package dev.cloister.codegen;

import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

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
        if (type instanceof ParameterizedType) {
            List<Object> list = new ArrayList<>();
            int size = depth <= 0 ? 0 : random.nextInt(4);
            for (int i = 0; i < size; i++) {
                list.add(value(((ParameterizedType) type).getActualTypeArguments()[0], depth - 1));
            }
            return list;
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isArray()) {
            Object array = Array.newInstance(raw.getComponentType(), random.nextInt(5));
            for (int i = 0; i < Array.getLength(array); i++) {
                Array.set(array, i, value(raw.getComponentType(), depth));
            }
            return array;
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        return raw.isRecord() ? record(raw, depth) : simple(raw);
    }

    private Object record(Class<?> type, int depth) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType(), depth - 1);
        }
        return type.getDeclaredConstructor(types).newInstance(values);
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
            default:
                return text();
        }
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

    /** Equality by content: arrays and records with arrays in them too. */
    static boolean same(Object left, Object right) throws ReflectiveOperationException {
        if (left instanceof List && right instanceof List) {
            List<?> a = (List<?>) left;
            List<?> b = (List<?>) right;
            boolean same = a.size() == b.size();
            for (int i = 0; same && i < a.size(); i++) {
                same = same(a.get(i), b.get(i));
            }
            return same;
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
}
