package dev.cloister.aot.jdk;

/** {@code java.lang.reflect.Array}: elements of an array whose type is not known. */
@Substitute("java/lang/reflect/Array")
final class Target_java_lang_reflect_Array {
    private static final String MISMATCH = "argument type mismatch";

    private Target_java_lang_reflect_Array() {}

    public static Object get(Object array, int index) {
        return array instanceof Object[] elements
                ? elements[within(index, elements.length)]
                : primitive(array, index);
    }

    public static boolean getBoolean(Object array, int index) {
        if (primitive(array, index) instanceof Boolean value) {
            return value;
        }
        throw new IllegalArgumentException(MISMATCH);
    }

    public static byte getByte(Object array, int index) {
        if (primitive(array, index) instanceof Byte value) {
            return value;
        }
        throw new IllegalArgumentException(MISMATCH);
    }

    public static char getChar(Object array, int index) {
        if (primitive(array, index) instanceof Character value) {
            return value;
        }
        throw new IllegalArgumentException(MISMATCH);
    }

    public static short getShort(Object array, int index) {
        Object value = primitive(array, index);
        if (value instanceof Byte || value instanceof Short) {
            return ((Number) value).shortValue();
        }
        throw new IllegalArgumentException(MISMATCH);
    }

    public static int getInt(Object array, int index) {
        return toInt(primitive(array, index));
    }

    public static long getLong(Object array, int index) {
        return toLong(primitive(array, index));
    }

    public static float getFloat(Object array, int index) {
        return toFloat(primitive(array, index));
    }

    public static double getDouble(Object array, int index) {
        return toDouble(primitive(array, index));
    }

    public static void set(Object array, int index, Object value) {
        if (array instanceof Object[] elements) {
            try {
                elements[within(index, elements.length)] = value;
            } catch (ArrayStoreException e) {
                throw new IllegalArgumentException("array element type mismatch");
            }
        } else {
            setPrimitive(array, index, value);
        }
    }

    public static void setBoolean(Object array, int index, boolean value) {
        setPrimitive(array, index, value);
    }

    public static void setByte(Object array, int index, byte value) {
        setPrimitive(array, index, value);
    }

    public static void setChar(Object array, int index, char value) {
        setPrimitive(array, index, value);
    }

    public static void setShort(Object array, int index, short value) {
        setPrimitive(array, index, value);
    }

    public static void setInt(Object array, int index, int value) {
        setPrimitive(array, index, value);
    }

    public static void setLong(Object array, int index, long value) {
        setPrimitive(array, index, value);
    }

    public static void setFloat(Object array, int index, float value) {
        setPrimitive(array, index, value);
    }

    public static void setDouble(Object array, int index, double value) {
        setPrimitive(array, index, value);
    }

    private static Object primitive(Object array, int index) {
        if (array instanceof int[] ints) {
            return ints[within(index, ints.length)];
        } else if (array instanceof byte[] bytes) {
            return bytes[within(index, bytes.length)];
        } else if (array instanceof long[] longs) {
            return longs[within(index, longs.length)];
        } else if (array instanceof double[] doubles) {
            return doubles[within(index, doubles.length)];
        } else if (array instanceof char[] chars) {
            return chars[within(index, chars.length)];
        } else if (array instanceof boolean[] booleans) {
            return booleans[within(index, booleans.length)];
        } else if (array instanceof short[] shorts) {
            return shorts[within(index, shorts.length)];
        } else if (array instanceof float[] floats) {
            return floats[within(index, floats.length)];
        }
        throw notPrimitive(array);
    }

    private static void setPrimitive(Object array, int index, Object value) {
        if (array instanceof int[] ints) {
            ints[within(index, ints.length)] = toInt(value);
        } else if (array instanceof byte[] bytes && value instanceof Byte one) {
            bytes[within(index, bytes.length)] = one;
        } else if (array instanceof long[] longs) {
            longs[within(index, longs.length)] = toLong(value);
        } else if (array instanceof double[] doubles) {
            doubles[within(index, doubles.length)] = toDouble(value);
        } else if (array instanceof char[] chars && value instanceof Character one) {
            chars[within(index, chars.length)] = one;
        } else if (array instanceof boolean[] booleans && value instanceof Boolean one) {
            booleans[within(index, booleans.length)] = one;
        } else if (array instanceof short[] shorts
                && (value instanceof Byte || value instanceof Short)) {
            shorts[within(index, shorts.length)] = ((Number) value).shortValue();
        } else if (array instanceof float[] floats) {
            floats[within(index, floats.length)] = toFloat(value);
        } else {
            throw notPrimitive(array);
        }
    }

    /** An array of primitives comes here because the value does not fit it. */
    private static RuntimeException notPrimitive(Object array) {
        if (array == null) {
            return new NullPointerException();
        }
        if (!array.getClass().isArray()) {
            return new IllegalArgumentException("Argument is not an array");
        }
        return new IllegalArgumentException(
                array instanceof Object[]
                        ? "Argument is not an array of primitive type"
                        : MISMATCH);
    }

    private static int toInt(Object value) {
        if (value instanceof Character letter) {
            return letter;
        }
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).intValue();
        }
        throw new IllegalArgumentException(MISMATCH);
    }

    private static long toLong(Object value) {
        return value instanceof Long number ? number : toInt(value);
    }

    private static float toFloat(Object value) {
        return value instanceof Float number ? number : toLong(value);
    }

    private static double toDouble(Object value) {
        return value instanceof Double number
                ? number
                : value instanceof Float half ? half : toLong(value);
    }

    /** Without a message, unlike an access in the language. */
    private static int within(int index, int length) {
        if (index < 0 || index >= length) {
            throw new ArrayIndexOutOfBoundsException();
        }
        return index;
    }
}
