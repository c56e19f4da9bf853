package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.List;

/**
 * A token.
 *
 * @param text as written; of a string, without its quotes; of a directive, its whole line
 * @param before comments between the token before and this one, with their delimiters
 * @param after comments behind this token that end its line
 * @param problem key of the message about this token; empty when it is sound. Reported only when
 *     the token is reached, since prose in a branch that is left out is nobody's business.
 */
record EdlToken(
        Kind kind,
        String text,
        SourcePosition position,
        List<String> before,
        List<String> after,
        String problem) {
    enum Kind {
        WORD,
        NUMBER,
        STRING,
        PUNCTUATION,
        /** A preprocessor line. */
        DIRECTIVE,
        /** Something that is no token; has a problem. */
        BAD,
        END
    }

    boolean is(String punctuationOrWord) {
        return (kind == Kind.WORD || kind == Kind.PUNCTUATION) && text.equals(punctuationOrWord);
    }

    EdlToken at(SourcePosition elsewhere) {
        return new EdlToken(kind, text, elsewhere, List.of(), List.of(), problem);
    }

    EdlToken withComments(List<String> front, List<String> behind) {
        return new EdlToken(kind, text, position, front, behind, problem);
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
