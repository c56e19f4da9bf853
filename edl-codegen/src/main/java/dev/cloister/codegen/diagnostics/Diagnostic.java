package dev.cloister.codegen.diagnostics;

import java.util.Comparator;

/**
 * One thing that is wrong, in the form <em>where: what is wrong (actual value); what to do</em>.
 *
 * @param key the message's key in {@code messages.properties}; stable, for tools
 */
public record Diagnostic(SourcePosition position, String key, String message)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::position).thenComparing(Diagnostic::message);

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return position + ": " + message;
    }
}
