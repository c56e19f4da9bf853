package dev.cloister.codegen.emit;

/** Writes one C source file; owns indentation and braces. */
public final class CWriter {
    private final IndentingText text = new IndentingText();

    /** A line as it is. */
    public CWriter line(String line) {
        text.append(line);
        return this;
    }

    /** An empty line. */
    public CWriter blank() {
        return line("");
    }

    /** Begins a block: {@code head \{}. */
    public CWriter open(String head) {
        text.append(head + " {");
        text.indent();
        return this;
    }

    /** Ends a block. */
    public CWriter close() {
        return close("");
    }

    /** Ends a block with something after the brace. */
    public CWriter close(String after) {
        text.outdent();
        text.append("}" + after);
        return this;
    }

    /** The file. */
    public SourceFile toFile(String path) {
        return new SourceFile(path, text.finish());
    }
}
