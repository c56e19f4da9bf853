package dev.cloister.codegen.diagnostics;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file the file's name as its tool shows it, for example {@code Payroll.java}
 * @param line from 1; 0 when it is not known
 * @param column from 1; 0 when it is not known
 */
public record SourcePosition(String file, int line, int column)
        implements Comparable<SourcePosition> {
    private static final Comparator<SourcePosition> ORDER =
            Comparator.comparing(SourcePosition::file)
                    .thenComparingInt(SourcePosition::line)
                    .thenComparingInt(SourcePosition::column);

    /** A line of a file. */
    public static SourcePosition of(String file, int line) {
        return new SourcePosition(file, line, 0);
    }

    @Override
    public int compareTo(SourcePosition other) {
        return ORDER.compare(this, other);
    }

    /** {@code file}, {@code file:line} or {@code file:line:column}, as much as is known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
