package dev.cloister.fuzz;

import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Values of any type that may cross, in the form that docs/boundary.md describes (and not by the
 * code under test), as a script chooses them: so that damage lies behind many things that were
 * right. Remembers whether all of them were right.
 */
final class HostileValues {
    private static final int DAMAGED_FROM = 0xa0;
    private static final int SECOND_FORM_FROM = 0xe0;
    private static final int SURELY_ALLOWED_DEPTH = 32;
    private static final int MAX_DEPTH = 80;
    private static final String LETTERS = "ab\u0000\u00e9\u07ff\u20ac\uffff\ud800\udc00\udfff";

    private static List<Long> handles = List.of();

    private final Script script;
    private boolean right = true;

    HostileValues(Script script) {
        this.script = script;
    }

    /** Numbers of handles that are open, whatever happens. */
    static void handles(List<Long> open) {
        handles = List.copyOf(open);
    }

    static boolean isHandle(Type type) {
        return type instanceof Class<?> && AutoCloseable.class.isAssignableFrom((Class<?>) type);
    }

    /** The number of an open handle, or near one, or any. */
    long handle() {
        long number = handles.get(script.below(handles.size()));
        int kind = script.choice();
        if (kind < DAMAGED_FROM) {
            return number;
        }
        long other = kind < SECOND_FORM_FROM ? number ^ 1L << (kind & 63) : script.number();
        right &= handles.contains(other);
        return other;
    }

    /** Whether nobody may refuse what was made up to now. */
    boolean areRight() {
        return right;
    }

    /** An encoded value, perhaps damaged. */
    byte[] encoded(Type type) {
        Encoding out = new Encoding();
        if (!FlatRecords.write(this, out, type)) {
            write(out, type, 0);
        }
        if (script.choice() < DAMAGED_FROM) {
            return out.toBytes();
        }
        right = false;
        return out.damaged(script);
    }

    /** What the C code has let through as a value of a primitive type. */
    Object primitive(Class<?> type) {
        Object array = Array.newInstance(type, 1);
        fill(array);
        return Array.get(array, 0);
    }

    /** Of a constant. */
    int ordinal(Class<?> enumeration) {
        return script.below(enumeration.getEnumConstants().length);
    }

    /** An array of primitives. */
    Object array(Class<?> element) {
        Object array = Array.newInstance(element, script.below(20));
        fill(array);
        return array;
    }

    /** Writes all elements of an array of primitives. */
    void fill(Object array) {
        for (int i = 0; i < Array.getLength(array); i++) {
            long value = script.number();
            switch (array.getClass().getComponentType().getName()) {
                case "boolean" -> Array.setBoolean(array, i, (value & 1) != 0);
                case "byte" -> Array.setByte(array, i, (byte) value);
                case "char" -> Array.setChar(array, i, (char) value);
                case "short" -> Array.setShort(array, i, (short) value);
                case "int" -> Array.setInt(array, i, (int) value);
                case "long" -> Array.setLong(array, i, value);
                case "float" -> Array.setFloat(array, i, Float.intBitsToFloat((int) value));
                case "double" -> Array.setDouble(array, i, Double.longBitsToDouble(value));
                default -> throw new AssertionError(array.getClass());
            }
        }
    }

    /** A slot that should hold a value of the type. */
    long slot(Class<?> type) {
        if (script.choice() >= DAMAGED_FROM) {
            right = false;
            return script.number();
        }
        if (type.isEnum()) {
            return ordinal(type);
        }
        Object value = primitive(type);
        if (value instanceof Float) {
            return Float.floatToRawIntBits((Float) value) & 0xffffffffL;
        }
        if (value instanceof Double) {
            return Double.doubleToRawLongBits((Double) value);
        }
        if (value instanceof Boolean || value instanceof Character) {
            return value instanceof Character ? (Character) value : (Boolean) value ? 1 : 0;
        }
        return ((Number) value).longValue();
    }

    /** A text of a few letters, with the awkward ones among them. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int length = script.below(10); length > 0; length--) {
            text.append(LETTERS.charAt(script.below(LETTERS.length())));
        }
        return text.toString();
    }

    int count() {
        return script.below(8);
    }

    void write(Encoding out, Type type, int depth) {
        if (type instanceof ParameterizedType) {
            ParameterizedType generic = (ParameterizedType) type;
            Type[] arguments = generic.getActualTypeArguments();
            generic(out, (Class<?>) generic.getRawType(), arguments, depth);
            return;
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isArray()) {
            elements(out, raw.getComponentType(), null, false, depth);
        } else if (raw.isEnum()) {
            out.checkedNumber(ordinal(raw), Integer.BYTES);
        } else if (isHandle(raw)) {
            out.number(handle(), Long.BYTES);
        } else if (raw.isSealed()) {
            List<Class<?>> permitted =
                    records(raw).sorted(Comparator.comparing(Class::getName)).toList();
            int tag = depth < MAX_DEPTH ? script.below(permitted.size()) : 0;
            out.checkedNumber(tag, Integer.BYTES);
            write(out, permitted.get(tag), depth);
        } else if (raw.isRecord()) {
            components(out, raw, new Type[0], depth);
        } else {
            simple(out, raw);
        }
    }

    private static Stream<Class<?>> records(Class<?> variant) {
        return variant.isRecord()
                ? Stream.of(variant)
                : Arrays.stream(variant.getPermittedSubclasses()).flatMap(HostileValues::records);
    }

    private void generic(Encoding out, Class<?> raw, Type[] arguments, int depth) {
        switch (raw.getSimpleName()) {
            case "Optional":
                int present = script.below(2);
                out.checkedNumber(present, 1);
                if (present == 1) {
                    write(out, arguments[0], depth);
                }
                break;
            case "Map":
                elements(out, arguments[0], arguments[1], true, depth);
                break;
            case "Set", "List":
                elements(out, arguments[0], null, raw == Set.class, depth);
                break;
            default:
                components(out, raw, arguments, depth);
        }
    }

    private void elements(Encoding out, Type element, Type value, boolean distinct, int depth) {
        int count = depth < MAX_DEPTH ? script.below(8) : 0;
        boolean twice = distinct && isSecondForm();
        Encoding all = new Encoding();
        Set<String> seen = new HashSet<>();
        int written = 0;
        for (int i = 0; i < count; i++) {
            Encoding one = new Encoding();
            write(one, element, depth);
            boolean isNew = seen.add(Arrays.toString(one.toBytes()));
            right &= isNew || !twice;
            if (isNew || !distinct || twice) {
                all.append(one);
                written++;
                if (value != null) {
                    write(all, value, depth);
                }
            }
        }
        out.checkedNumber(written, Integer.BYTES);
        out.append(all);
    }

    private void components(Encoding out, Class<?> record, Type[] arguments, int depth) {
        right &= depth < SURELY_ALLOWED_DEPTH;
        for (RecordComponent component : record.getRecordComponents()) {
            write(out, bound(component.getGenericType(), record, arguments), depth + 1);
        }
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
        Arrays.setAll(inner, i -> bound(inner[i], record, arguments));
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

    private void simple(Encoding out, Class<?> type) {
        switch (type.getSimpleName()) {
            case "boolean", "Boolean" -> out.checkedNumber(script.below(2), 1);
            case "byte", "Byte" -> out.number(script.number(), 1);
            case "char", "Character", "short", "Short" -> out.number(script.number(), Short.BYTES);
            case "int", "Integer", "float", "Float" -> out.number(script.number(), Integer.BYTES);
            case "long", "Long", "double", "Double" -> out.number(script.number(), Long.BYTES);
            case "String" -> sized(out, utf8(text()));
            case "BigInteger" -> sized(out, integer());
            case "BigDecimal" -> {
                out.checkedNumber(script.below(100) - 50, Integer.BYTES);
                sized(out, integer());
            }
            case "Instant", "Duration" -> {
                out.checkedNumber((int) script.number(), Long.BYTES);
                out.checkedNumber(script.number() & 0x1fffffff, Integer.BYTES);
            }
            case "LocalDate" -> out.checkedNumber((int) script.number(), Long.BYTES);
            case "UUID" -> {
                out.number(script.number(), Long.BYTES);
                out.number(script.number(), Long.BYTES);
            }
            case "ByteBuffer" -> sized(out, (byte[]) array(byte.class));
            default -> throw new AssertionError(type + ": how does it cross?");
        }
    }

    private static void sized(Encoding out, byte[] bytes) {
        out.checkedNumber(bytes.length, Integer.BYTES);
        out.bytes(bytes);
    }

    /** Perhaps not the shortest form. */
    private byte[] integer() {
        byte[] shortest = BigInteger.valueOf(script.number()).toByteArray();
        if (!isSecondForm()) {
            return shortest;
        }
        right = false;
        byte[] longer = new byte[shortest.length + 1];
        longer[0] = (byte) (shortest[0] >> Byte.SIZE - 1);
        System.arraycopy(shortest, 0, longer, 1, shortest.length);
        return longer;
    }

    /** A lone surrogate as its own three bytes; perhaps those of a pair too. */
    private byte[] utf8(String text) {
        boolean apart = isSecondForm();
        Encoding out = new Encoding();
        for (int at = 0; at < text.length(); ) {
            int point = apart ? text.charAt(at) : text.codePointAt(at);
            right &= !apart || point == text.codePointAt(at);
            at += Character.charCount(point);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                out.number(0xe0 | point >> 12, 1);
                out.number(0x80 | point >> 6 & 0x3f, 1);
                out.number(0x80 | point & 0x3f, 1);
            } else {
                out.bytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toBytes();
    }

    /** Whether a value that has one form is to be written in another. */
    private boolean isSecondForm() {
        return script.choice() >= SECOND_FORM_FROM;
    }
}
