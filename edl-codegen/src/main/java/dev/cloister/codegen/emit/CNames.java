package dev.cloister.codegen.emit;

import dev.cloister.codegen.model.JavaName;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The one place where names of Java things become names of C things on the boundary. */
public final class CNames {
    private CNames() {}

    /**
     * An identifier made of any Java text, one to one: letters and digits stay, {@code _} becomes
     * {@code _1}, {@code .} and {@code /} become {@code _}, anything else becomes its code in
     * hexadecimal (as JNI does).
     */
    public static String mangle(String java) {
        StringBuilder c = new StringBuilder();
        for (char ch : java.toCharArray()) {
            if (ch < 128 && Character.isLetterOrDigit(ch)) {
                c.append(ch);
            } else if (ch == '_') {
                c.append("_1");
            } else if (ch == '.' || ch == '/') {
                c.append('_');
            } else {
                c.append("_0").append(Integer.toHexString(0x10000 | ch).substring(1));
            }
        }
        return c.toString();
    }

    /** A parameter's name: as in Java where C can write it. */
    public static String parameter(String java) {
        boolean plain =
                java.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_'));
        boolean ours = java.toLowerCase(Locale.ROOT).startsWith("clo");
        return plain && !ours ? java : "p_" + mangle(java);
    }

    /**
     * Labels of classes: the simple name where it is unique among {@code names}, else the whole
     * name.
     */
    public static Map<JavaName, String> labels(Collection<JavaName> names) {
        Map<JavaName, String> labels = new TreeMap<>();
        for (JavaName name : names) {
            boolean alone =
                    names.stream()
                                    .filter(other -> other.simpleName().equals(name.simpleName()))
                                    .count()
                            == 1;
            labels.put(name, mangle(alone ? name.simpleName() : name.internalName()));
        }
        return labels;
    }

    /** A module's name as part of a file name and of an include guard. */
    public static String module(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_");
    }

    /** The struct a call travels in. */
    public static String frame(String label) {
        return "clog_" + label + "_frame";
    }

    /** The compiled Java method that an ecall runs. */
    public static String bridge(String label) {
        return "clogb_" + label;
    }

    /** The C function behind a native method that makes an ocall. */
    public static String ocall(String label) {
        return "clogo_" + label;
    }

    /** The constant that holds the id of a call. */
    public static String id(String label) {
        return "CLOG_ID_" + label;
    }
}
