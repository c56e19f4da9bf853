package dev.cloister.vm;

/**
 * What can be told of a class from its binary name alone. javac writes nested classes as {@code
 * Outer$Inner}, local ones as {@code Outer$1Local} and anonymous ones as {@code Outer$1}; a dollar
 * at the start or the end of a name is part of it.
 */
public final class ClassNames {
    private ClassNames() {}

    /** As {@code Class.getPackageName}: empty for the unnamed package. */
    public static String packageName(String binaryName) {
        int dot = binaryName.lastIndexOf('.');
        return dot < 0 ? "" : binaryName.substring(0, dot);
    }

    /** Binary name of the enclosing class, or null for a top-level class. */
    public static String outerName(String binaryName) {
        int dollar = dollar(binaryName);
        return dollar < 0 ? null : binaryName.substring(0, dollar);
    }

    /** As {@code Class.getSimpleName} of a class that is not an array. */
    public static String simpleName(String binaryName) {
        int start = dollar(binaryName) + 1;
        if (start == 0) {
            return binaryName.substring(binaryName.lastIndexOf('.') + 1);
        }
        return binaryName.substring(afterDigits(binaryName, start));
    }

    /**
     * As {@code Class.getCanonicalName}: null for local and anonymous classes and those inside
     * them.
     */
    public static String canonicalName(String binaryName) {
        int dollar = dollar(binaryName);
        if (dollar < 0) {
            return binaryName;
        }
        if (!isMember(binaryName)) {
            return null;
        }
        String outer = canonicalName(binaryName.substring(0, dollar));
        return outer == null ? null : outer.concat(".").concat(binaryName.substring(dollar + 1));
    }

    public static boolean isAnonymous(String binaryName) {
        int start = dollar(binaryName) + 1;
        return start > 0 && afterDigits(binaryName, start) == binaryName.length();
    }

    public static boolean isLocal(String binaryName) {
        int start = dollar(binaryName) + 1;
        return start > 0
                && afterDigits(binaryName, start) > start
                && afterDigits(binaryName, start) < binaryName.length();
    }

    public static boolean isMember(String binaryName) {
        int start = dollar(binaryName) + 1;
        return start > 0 && afterDigits(binaryName, start) == start;
    }

    /** Field descriptor of a primitive type given by its keyword. */
    public static String primitiveDescriptor(String keyword) {
        return switch (keyword) {
            case "boolean" -> "Z";
            case "long" -> "J";
            case "byte" -> "B";
            case "char" -> "C";
            case "short" -> "S";
            case "int" -> "I";
            case "float" -> "F";
            case "double" -> "D";
            default -> "V";
        };
    }

    private static int dollar(String binaryName) {
        int dollar = binaryName.lastIndexOf('$');
        int first = binaryName.lastIndexOf('.') + 1;
        return dollar <= first || dollar == binaryName.length() - 1 ? -1 : dollar;
    }

    private static int afterDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
