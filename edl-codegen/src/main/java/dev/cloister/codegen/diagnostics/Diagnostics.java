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
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(MESSAGES.getString(key), Locale.ROOT).format(texts);
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
