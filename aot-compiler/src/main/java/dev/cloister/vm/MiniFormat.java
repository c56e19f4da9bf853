package dev.cloister.vm;

import java.util.Locale;

/**
 * Stands in for {@code String.format} in the class library's own messages, which use little of it:
 * {@code %s %d %x %X %c %b}, a width, zero padding and left alignment. Programs' own calls go to
 * the real one.
 */
public final class MiniFormat {
    private final String format;
    private final Object[] arguments;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int used;

    private MiniFormat(String format, Object[] arguments) {
        this.format = format;
        this.arguments = arguments;
    }

    public static String format(String format, Object[] arguments) {
        return new MiniFormat(format, arguments).run();
    }

    public static String format(Locale locale, String format, Object[] arguments) {
        return new MiniFormat(format, arguments).run();
    }

    private String run() {
        while (at < format.length()) {
            char c = format.charAt(at++);
            if (c == '%') {
                specifier();
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private void specifier() {
        boolean left = accept('-');
        boolean zeros = accept('0');
        int width = 0;
        while (Character.isDigit(format.charAt(at))) {
            width = width * 10 + format.charAt(at++) - '0';
        }
        char conversion = format.charAt(at++);
        String value = value(conversion);
        int missing = width - value.length();
        if (!left) {
            pad(missing, zeros ? '0' : ' ');
        }
        text.append(value);
        if (left) {
            pad(missing, ' ');
        }
    }

    private String value(char conversion) {
        return switch (conversion) {
            case '%' -> "%";
            case 'n' -> "\n";
            case 's', 'd', 'b' -> String.valueOf(arguments[used++]);
            case 'c' -> character(arguments[used++]);
            case 'x' -> hex(arguments[used++]);
            case 'X' -> hex(arguments[used++]).toUpperCase(Locale.ROOT);
            default ->
                    throw new IllegalArgumentException(
                            "class library format \"".concat(format).concat("\""));
        };
    }

    private static String character(Object value) {
        return value instanceof Integer codePoint
                ? Character.toString(codePoint)
                : String.valueOf(value);
    }

    private static String hex(Object value) {
        if (value instanceof Long wide) {
            return Long.toHexString(wide);
        }
        if (value instanceof Byte small) {
            return Integer.toHexString(small & 0xff);
        }
        return Integer.toHexString(((Number) value).intValue());
    }

    private boolean accept(char flag) {
        boolean there = format.charAt(at) == flag;
        at += there ? 1 : 0;
        return there;
    }

    private void pad(int count, char with) {
        for (int i = 0; i < count; i++) {
            text.append(with);
        }
    }
}
