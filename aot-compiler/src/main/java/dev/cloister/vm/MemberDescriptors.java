package dev.cloister.vm;

/** Parameter lists of members that are looked up at run time. */
public final class MemberDescriptors {
    private MemberDescriptors() {}

    /** {@code (Ljava/lang/String;I)V}. */
    public static String of(Class<?>[] parameters) {
        StringBuilder text = new StringBuilder("(");
        for (Class<?> parameter : parameters) {
            text.append(parameter.descriptorString());
        }
        return text.append(")V").toString();
    }

    /** Names with a separator between them. */
    public static String names(Class<?>[] parameters, String separator) {
        StringBuilder text = new StringBuilder();
        for (Class<?> parameter : parameters) {
            text.append(text.length() == 0 ? "" : separator).append(parameter.getTypeName());
        }
        return text.toString();
    }

    /** Refuses arguments that do not fit, as reflection does. */
    public static void check(Class<?>[] parameters, Object[] arguments) {
        int given = arguments == null ? 0 : arguments.length;
        if (given != parameters.length) {
            throw new IllegalArgumentException(
                    "wrong number of arguments: "
                            .concat(Integer.toString(given))
                            .concat(" expected: ")
                            .concat(Integer.toString(parameters.length)));
        }
        for (int i = 0; i < given; i++) {
            if (!fits(parameters[i], arguments[i])) {
                throw new IllegalArgumentException("argument type mismatch");
            }
        }
    }

    private static boolean fits(Class<?> parameter, Object argument) {
        if (!parameter.isPrimitive()) {
            return argument == null || parameter.isInstance(argument);
        }
        if (parameter == boolean.class) {
            return argument instanceof Boolean;
        }
        if (parameter == char.class) {
            return argument instanceof Character;
        }
        return widens(argument) <= rank(parameter);
    }

    private static int rank(Class<?> primitive) {
        return primitive == byte.class
                ? 1
                : primitive == short.class
                        ? 2
                        : primitive == int.class
                                ? 3
                                : primitive == long.class ? 4 : primitive == float.class ? 5 : 6;
    }

    private static int widens(Object argument) {
        if (argument instanceof Byte) {
            return 1;
        } else if (argument instanceof Short) {
            return 2;
        } else if (argument instanceof Integer) {
            return 3;
        } else if (argument instanceof Long) {
            return 4;
        } else if (argument instanceof Float) {
            return 5;
        }
        return argument instanceof Double ? 6 : 7;
    }
}
