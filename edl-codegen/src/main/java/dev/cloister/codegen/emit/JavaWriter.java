package dev.cloister.codegen.emit;

/** Writes one Java source file; owns indentation and braces. */
public final class JavaWriter {
    private final IndentingText text = new IndentingText();

    /** A line as it is. */
    public JavaWriter line(String line) {
        text.append(line);
        return this;
    }

    /** An empty line. */
    public JavaWriter blank() {
        return line("");
    }

    /** Begins a block: {@code head \{}. */
    public JavaWriter open(String head) {
        text.append(head + " {");
        text.indent();
        return this;
    }

    /** Ends a block. */
    public JavaWriter close() {
        return close("");
    }

    /** Ends a block with something after the brace. */
    public JavaWriter close(String after) {
        text.outdent();
        text.append("}" + after);
        return this;
    }

    /** The file. */
    public SourceFile toFile(String path) {
        return new SourceFile(path, text.finish());
    }
}
