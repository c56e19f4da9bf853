package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/** EDL text → tokens. Comments go with the token that follows them. */
final class EdlLexer {
    private static final String PUNCTUATION = "{}()[];,=*";

    private final String file;
    private final String text;
    private final Diagnostics diagnostics;
    private final List<String> comments = new ArrayList<>();
    private final List<EdlToken> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    EdlLexer(String file, String text, Diagnostics diagnostics) {
        this.file = file;
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** All tokens; the last is of kind END. */
    List<EdlToken> tokens() {
        while (at < text.length()) {
            next();
        }
        add(EdlToken.Kind.END, "", position());
        return tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n') {
            at++;
            line++;
            lineStart = at;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            at++;
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            comment(end < 0 ? text.length() : end);
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (c == '"') {
            string();
        } else if (isWordPart(c)) {
            word();
        } else {
            if (PUNCTUATION.indexOf(c) >= 0) {
                add(EdlToken.Kind.PUNCTUATION, String.valueOf(c), position());
            } else {
                diagnostics.report(position(), "edl.character", c);
            }
            at++;
        }
    }

    private void comment(int end) {
        comments.add(text.substring(at, end).stripTrailing());
        at = end;
    }

    private void blockComment() {
        int close = text.indexOf("*/", at + 2);
        if (close < 0) {
            diagnostics.report(position(), "edl.openComment");
            at = text.length();
            return;
        }
        String comment = text.substring(at, close + 2);
        comment(close + 2);
        for (int i = comment.indexOf('\n'); i >= 0; i = comment.indexOf('\n', i + 1)) {
            line++;
            lineStart = at - comment.length() + i + 1;
        }
    }

    private void string() {
        SourcePosition start = position();
        int lineEnd = text.indexOf('\n', at);
        int limit = lineEnd < 0 ? text.length() : lineEnd;
        int close = text.indexOf('"', at + 1);
        if (close < 0 || close >= limit) {
            diagnostics.report(start, "edl.openString");
            at = limit;
            return;
        }
        add(EdlToken.Kind.STRING, text.substring(at + 1, close), start);
        at = close + 1;
    }

    private void word() {
        SourcePosition start = position();
        int end = at;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        boolean number = Character.isDigit(word.charAt(0));
        if (number && !word.chars().allMatch(Character::isDigit)) {
            diagnostics.report(start, "edl.number", word);
        }
        add(number ? EdlToken.Kind.NUMBER : EdlToken.Kind.WORD, word, start);
        at = end;
    }

    private static boolean isWordPart(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '_');
    }

    private SourcePosition position() {
        return new SourcePosition(file, line, at - lineStart + 1);
    }

    private void add(EdlToken.Kind kind, String word, SourcePosition position) {
        tokens.add(new EdlToken(kind, word, position, List.copyOf(comments)));
        comments.clear();
    }
}
