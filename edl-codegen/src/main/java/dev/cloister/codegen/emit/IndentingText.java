package dev.cloister.codegen.emit;

/** Text that grows line by line inside braces. */
class IndentingText {
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** A line, indented; an empty one for {@code ""}. */
    final void append(String line) {
        if (!line.isEmpty()) {
            text.append(INDENT.repeat(depth)).append(line);
        }
        text.append('\n');
    }

    final void indent() {
        depth++;
    }

    final void outdent() {
        depth--;
    }

    /** What was written; every brace must be closed. */
    final String finish() {
        if (depth != 0) {
            throw new IllegalStateException(
                    "generated text: " + depth + " open braces at the end; close them");
        }
        return text.toString();
    }
}
