package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.List;

/** A cursor over tokens, with the ways to say what was expected and to go on after an error. */
final class EdlTokens {
    /** An error that has been reported; the parser goes on at a place where it can. */
    static final class Unexpected extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final List<EdlToken> tokens;
    private final Diagnostics diagnostics;
    private int at;

    EdlTokens(List<EdlToken> tokens, Diagnostics diagnostics) {
        this.tokens = tokens;
        this.diagnostics = diagnostics;
    }

    EdlToken peek() {
        return tokens.get(at);
    }

    boolean atEnd() {
        return peek().kind() == EdlToken.Kind.END;
    }

    /** The next token; the last one again and again. */
    EdlToken next() {
        EdlToken token = peek();
        if (!atEnd()) {
            at++;
        }
        return token;
    }

    boolean accept(String text) {
        boolean found = peek().is(text);
        if (found) {
            next();
        }
        return found;
    }

    void expect(String text) {
        if (!accept(text)) {
            throw refuse(peek(), "edl.expected", "'" + text + "'", peek().display());
        }
    }

    String name() {
        if (peek().kind() != EdlToken.Kind.WORD) {
            throw refuse(peek(), "edl.expected", "a name", peek().display());
        }
        return next().text();
    }

    String nameOrNumber() {
        if (peek().kind() == EdlToken.Kind.NUMBER) {
            return next().text();
        }
        return name();
    }

    Unexpected refuse(EdlToken token, String key, Object... arguments) {
        diagnostics.report(token.position(), key, arguments);
        return new Unexpected();
    }

    /**
     * Behind the next {@code ;} on this level, or before the brace that closes it; always forward.
     */
    void skipStatement(SourcePosition start) {
        while (!atEnd() && !peek().is("}") && !peek().is(";")) {
            next();
        }
        accept(";");
        if (!atEnd() && peek().position().equals(start)) {
            next();
        }
    }

    /** Behind the item that the cursor is in: {@code ... { ... };}. */
    void skipItem() {
        int depth = 0;
        while (!atEnd()) {
            EdlToken token = next();
            if (token.is("{")) {
                depth++;
            } else if (token.is("}")) {
                depth--;
            } else if (token.is(";") && depth <= 0) {
                return;
            }
        }
    }
}
