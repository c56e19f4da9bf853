package dev.cloister.vm;

/** Arguments and field values as reflection takes and gives them: boxed, and widened. */
public final class ReflectedValues {
    private ReflectedValues() {}

    /**
     * Arguments that fit the parameters exactly.
     *
     * @throws IllegalArgumentException when they do not fit, with the JDK's texts
     */
    public static Object[] arguments(Class<?>[] parameters, Object[] arguments) {
        int given = arguments == null ? 0 : arguments.length;
        if (given != parameters.length) {
            throw new IllegalArgumentException("wrong number of arguments");
        }
        Object[] exact = new Object[given];
        for (int i = 0; i < given; i++) {
            exact[i] = argument(parameters[i], arguments[i]);
        }
        return exact;
    }

    private static Object argument(Class<?> parameter, Object argument) {
        if (!parameter.isPrimitive()) {
            if (argument == null || parameter.isInstance(argument)) {
                return argument;
            }
        } else if (argument == null) {
            throw new IllegalArgumentException();
        } else {
            Object exact = widened(argument, parameter);
            if (exact != null) {
                return exact;
            }
        }
        throw new IllegalArgumentException("argument type mismatch");
    }

    /** A box of the primitive type, or null: there is no widening conversion (JLS 5.1.2). */
    public static Object widened(Object boxed, Class<?> primitive) {
        if (boxed instanceof Boolean) {
            return primitive == boolean.class ? boxed : null;
        }
        if (boxed instanceof Character letter) {
            if (primitive == char.class) {
                return boxed;
            }
            return primitive == byte.class || primitive == short.class
                    ? null
                    : number((int) letter, 3, primitive);
        }
        int rank = rank(boxed);
        return rank == 0 ? null : number((Number) boxed, rank, primitive);
    }

    private static Object number(Number value, int rank, Class<?> primitive) {
        if (primitive == byte.class) {
            return rank == 1 ? value : null;
        } else if (primitive == short.class) {
            return rank <= 2 ? (Object) value.shortValue() : null;
        } else if (primitive == int.class) {
            return rank <= 3 ? (Object) value.intValue() : null;
        } else if (primitive == long.class) {
            return rank <= 4 ? (Object) value.longValue() : null;
        } else if (primitive == float.class) {
            return rank <= 5 ? (Object) value.floatValue() : null;
        }
        return primitive == double.class ? (Object) value.doubleValue() : null;
    }

    private static int rank(Object boxed) {
        if (boxed instanceof Byte) {
            return 1;
        } else if (boxed instanceof Short) {
            return 2;
        } else if (boxed instanceof Integer) {
            return 3;
        } else if (boxed instanceof Long) {
            return 4;
        } else if (boxed instanceof Float) {
            return 5;
        }
        return boxed instanceof Double ? 6 : 0;
    }
}
