package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/**
 * EDL text → tokens. A comment goes with the token that follows it, or, when it ends the line, with
 * the token before it.
 */
final class EdlLexer {
    private static final String EDL_PUNCTUATION = "{}()[];,=*";
    private static final String DIRECTIVE_PUNCTUATION = EDL_PUNCTUATION + "!&|<>+-/%~^?:";

    private final String file;
    private final String text;
    private final String punctuation;
    private final List<String> comments = new ArrayList<>();
    private final List<EdlToken> tokens = new ArrayList<>();
    private int at;
    private int line;
    private int lineStart;
    private boolean lineHasToken;

    private EdlLexer(String file, String text, String punctuation, int line, int lineStart) {
        this.file = file;
        this.text = text;
        this.punctuation = punctuation;
        this.line = line;
        this.lineStart = lineStart;
    }

    /** All tokens of a file; the last is of kind END. */
    static List<EdlToken> tokens(String file, String text) {
        // A byte order mark is no column of the first line.
        int first = text.startsWith("\ufeff") ? 1 : 0;
        EdlLexer lexer = new EdlLexer(file, text, EDL_PUNCTUATION, 1, first);
        lexer.at = first;
        lexer.lexAll(true);
        lexer.add(EdlToken.Kind.END, "", lexer.position(), "");
        return lexer.tokens;
    }

    /** The tokens of a part of a directive that begins at {@code position}; operators too. */
    static List<EdlToken> directiveTokens(String part, SourcePosition position) {
        EdlLexer lexer =
                new EdlLexer(
                        position.file(),
                        part.replace('\n', ' '),
                        DIRECTIVE_PUNCTUATION,
                        position.line(),
                        1 - position.column());
        lexer.lexAll(false);
        return lexer.tokens;
    }

    private void lexAll(boolean directives) {
        while (at < text.length() && tokens.size() < EdlLimits.ALL_TOKENS) {
            if (directives && !lineHasToken && text.charAt(at) == '#') {
                directive();
            } else {
                next();
            }
        }
        if (at < text.length()) {
            add(EdlToken.Kind.BAD, "", position(), "edl.limit.tokens");
        }
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n') {
            at++;
            newLine();
        } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f') {
            at++;
        } else if (text.startsWith("//", at)) {
            comments.add(lineComment());
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (c == '"') {
            string();
        } else if (isWordPart(c)) {
            word();
        } else {
            SourcePosition start = position();
            at++;
            boolean known = punctuation.indexOf(c) >= 0;
            add(
                    known ? EdlToken.Kind.PUNCTUATION : EdlToken.Kind.BAD,
                    String.valueOf(c),
                    start,
                    known ? "" : "edl.character");
        }
    }

    private void newLine() {
        line++;
        lineStart = at;
        lineHasToken = false;
    }

    private String lineComment() {
        int end = text.indexOf('\n', at);
        String comment = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
        at += comment.length();
        return comment;
    }

    private void blockComment() {
        int close = text.indexOf("*/", at + 2);
        if (close < 0) {
            SourcePosition start = position();
            at = text.length();
            add(EdlToken.Kind.BAD, "/*", start, "edl.openComment");
            return;
        }
        comments.add(blockComment(close + 2));
    }

    private String blockComment(int end) {
        String comment = text.substring(at, end);
        for (int i = comment.indexOf('\n'); i >= 0; i = comment.indexOf('\n', i + 1)) {
            line++;
            lineStart = at + i + 1;
        }
        at = end;
        return comment.replace("\r\n", "\n");
    }

    /** The comments behind a token that reach to the end of its line; nothing when they do not. */
    private List<String> commentsBehind() {
        int savedAt = at;
        int savedLine = line;
        int savedStart = lineStart;
        List<String> found = new ArrayList<>();
        while (line == savedLine) {
            skipBlanks();
            int close = text.startsWith("/*", at) ? text.indexOf("*/", at + 2) : -1;
            if (text.startsWith("//", at)) {
                found.add(lineComment());
            } else if (close >= 0) {
                found.add(blockComment(close + 2));
            } else {
                break;
            }
        }
        skipBlanks();
        if (found.isEmpty() || (at < text.length() && text.charAt(at) != '\n')) {
            at = savedAt;
            line = savedLine;
            lineStart = savedStart;
            return List.of();
        }
        return List.copyOf(found);
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\f".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** A whole line that begins with #, with the lines that a backslash joins to it. */
    private void directive() {
        SourcePosition start = position();
        StringBuilder whole = new StringBuilder();
        while (true) {
            int end = text.indexOf('\n', at);
            int limit = end < 0 ? text.length() : end;
            String part = text.substring(at, limit).stripTrailing();
            at = limit;
            if (!part.endsWith("\\") || end < 0) {
                whole.append(part);
                break;
            }
            whole.append(part).append('\n');
            at++;
            newLine();
        }
        boolean tooLong = whole.length() > EdlLimits.TOKEN_CHARS;
        lineHasToken = true;
        tokens.add(
                new EdlToken(
                        tooLong ? EdlToken.Kind.BAD : EdlToken.Kind.DIRECTIVE,
                        tooLong ? "#" : whole.toString(),
                        start,
                        List.copyOf(comments),
                        List.of(),
                        tooLong ? "edl.limit.token" : ""));
        comments.clear();
    }

    private void string() {
        SourcePosition start = position();
        int lineEnd = text.indexOf('\n', at);
        int limit = lineEnd < 0 ? text.length() : lineEnd;
        int close = text.indexOf('"', at + 1);
        if (close < 0 || close >= limit) {
            at = limit;
            add(EdlToken.Kind.BAD, "\"", start, "edl.openString");
            return;
        }
        String content = text.substring(at + 1, close);
        at = close + 1;
        add(EdlToken.Kind.STRING, content, start, "");
    }

    private void word() {
        SourcePosition start = position();
        int end = at;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        at = end;
        boolean number = Character.isDigit(word.charAt(0));
        boolean malformed = number && !word.chars().allMatch(Character::isDigit);
        add(
                number ? EdlToken.Kind.NUMBER : EdlToken.Kind.WORD,
                word,
                start,
                malformed ? "edl.number" : "");
    }

    private static boolean isWordPart(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '_');
    }

    private SourcePosition position() {
        return new SourcePosition(file, line, at - lineStart + 1);
    }

    private void add(EdlToken.Kind kind, String word, SourcePosition start, String problem) {
        boolean tooLong = word.length() > EdlLimits.TOKEN_CHARS;
        List<String> before = List.copyOf(comments);
        comments.clear();
        lineHasToken = true;
        int tokenLine = line;
        List<String> after = kind == EdlToken.Kind.END ? List.of() : commentsBehind();
        lineHasToken = line == tokenLine;
        tokens.add(
                tooLong
                        ? new EdlToken(
                                EdlToken.Kind.BAD,
                                word.substring(0, 16) + "...",
                                start,
                                before,
                                after,
                                "edl.limit.token")
                        : new EdlToken(kind, word, start, before, after, problem));
    }
}
