package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/**
 * A cursor over tokens, with the ways to say what was expected and to go on after an error, and the
 * collector of comments: every comment that was passed since {@link #takeComments} was last called
 * belongs to the declaration that is being read.
 */
final class EdlTokens {
    /** An error that has been reported; the parser goes on at a place where it can. */
    static final class Unexpected extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unexpected() {
            super(null, null, false, false);
        }
    }

    private final List<EdlToken> tokens;
    private final Diagnostics diagnostics;
    private final List<String> comments = new ArrayList<>();
    private List<String> behind = List.of();
    private boolean insideDeclaration;
    private int at;

    EdlTokens(List<EdlToken> tokens, Diagnostics diagnostics) {
        this.tokens = tokens;
        this.diagnostics = diagnostics;
    }

    EdlToken peek() {
        return tokens.get(at);
    }

    EdlToken peekSecond() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    boolean atEnd() {
        return peek().kind() == EdlToken.Kind.END;
    }

    /** The next token; the last one again and again. */
    EdlToken next() {
        EdlToken token = peek();
        if (!atEnd()) {
            collect(token);
            at++;
        }
        return token;
    }

    private void collect(EdlToken token) {
        comments.addAll(behind);
        if (insideDeclaration && token.before().stream().anyMatch(EdlTokens::isDirective)) {
            diagnostics.report(token.position(), "edl.directiveInside");
        }
        comments.addAll(token.before());
        behind = token.after();
        insideDeclaration = true;
    }

    static boolean isDirective(String comment) {
        return comment.startsWith("#");
    }

    /** The comments of the declaration that ends here. */
    EdlComments takeComments() {
        EdlComments taken = new EdlComments(List.copyOf(comments), behind);
        comments.clear();
        behind = List.of();
        insideDeclaration = false;
        return taken;
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
            throw expected("'" + text + "'");
        }
    }

    String name() {
        if (peek().kind() != EdlToken.Kind.WORD) {
            throw expected("a name");
        }
        return next().text();
    }

    String nameOrNumber() {
        return peek().kind() == EdlToken.Kind.NUMBER ? next().text() : name();
    }

    String string(String what) {
        if (peek().kind() != EdlToken.Kind.STRING) {
            throw expected(what);
        }
        return next().text();
    }

    /** Refuses more parameters or members than anyone writes; rules look each up among all. */
    void limit(int count) {
        if (count > EdlLimits.PARAMETERS) {
            throw refuse(peek(), "edl.limit.parameters", EdlLimits.PARAMETERS);
        }
    }

    Unexpected expected(String what) {
        return refuse(peek(), "edl.expected", what, peek().display());
    }

    Unexpected refuse(EdlToken token, String key, Object... arguments) {
        report(token.position(), key, arguments);
        return new Unexpected();
    }

    /** Reports without stopping. */
    void report(SourcePosition position, String key, Object... arguments) {
        diagnostics.report(position, key, arguments);
    }

    /**
     * Behind the next {@code ;} on this level, or before the brace that closes it; always forward.
     */
    void skipStatement(SourcePosition start) {
        while (!atEnd() && !peek().is("}") && !peek().is(";")) {
            next();
        }
        accept(";");
        if (!atEnd() && !peek().is("}") && peek().position().equals(start)) {
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
