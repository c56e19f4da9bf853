package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.List;

/**
 * A token.
 *
 * @param text as written; of a string, without its quotes
 * @param comments between the token before and this one, with their delimiters
 */
record EdlToken(Kind kind, String text, SourcePosition position, List<String> comments) {
    enum Kind {
        WORD,
        NUMBER,
        STRING,
        PUNCTUATION,
        END
    }

    boolean is(String punctuationOrWord) {
        return (kind == Kind.WORD || kind == Kind.PUNCTUATION) && text.equals(punctuationOrWord);
    }

    /** The token as a message shows it. */
    String display() {
        return switch (kind) {
            case END -> "the end of the file";
            case STRING -> "\"" + text + "\"";
            default -> "'" + text + "'";
        };
    }
}
