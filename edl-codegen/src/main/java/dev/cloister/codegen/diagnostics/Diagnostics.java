package dev.cloister.codegen.diagnostics;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Collects what one stage finds wrong. All wording is in {@code messages.properties}; code has only
 * keys.
 */
public final class Diagnostics {
    private static final ResourceBundle MESSAGES =
            ResourceBundle.getBundle("dev.cloister.codegen.diagnostics.messages", Locale.ROOT);

    private final List<Diagnostic> found = new ArrayList<>();

    /** Adds a problem. Numbers in {@code arguments} print without grouping. */
    public void report(SourcePosition position, String key, Object... arguments) {
        found.add(new Diagnostic(position, key, text(key, arguments)));
    }

    /** The wording of {@code key}, also for parts of sentences. */
    public static String text(String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(Diagnostics::shown).toArray();
        return new MessageFormat(MESSAGES.getString(key), Locale.ROOT).format(texts);
    }

    /** What comes from a file must not control the terminal that shows it. */
    private static String shown(Object argument) {
        String text = String.valueOf(argument);
        if (text.chars().noneMatch(Diagnostics::isControl)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.chars()
                .forEach(
                        c ->
                                shown.append(
                                        isControl(c)
                                                ? String.format("U+%04X", c)
                                                : String.valueOf((char) c)));
        return shown.toString();
    }

    /** Also what turns the direction of a line, or ends it. */
    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** True when nothing was reported. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was reported, sorted by position, each problem once. */
    public List<Diagnostic> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
