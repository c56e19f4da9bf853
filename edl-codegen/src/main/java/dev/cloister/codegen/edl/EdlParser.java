package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * EDL text → {@link EdlFile}, in one dialect. After an error it goes on at the next {@code ;} or
 * closing brace, so that one run reports several.
 */
public final class EdlParser {
    private final EdlTokens tokens;
    private final EdlDialect dialect;
    private final EdlDeclarationParser declarations;

    private EdlParser(EdlTokens tokens, EdlDialect dialect) {
        this.tokens = tokens;
        this.dialect = dialect;
        this.declarations = new EdlDeclarationParser(tokens, dialect);
    }

    /**
     * A file as it is written, with the constructs of both dialects; preprocessor lines stay where
     * they are, as comments. Meaningless when something was reported.
     */
    public static EdlFile parse(String file, String text, Diagnostics diagnostics) {
        if (text.length() > EdlLimits.FILE_CHARS) {
            diagnostics.report(SourcePosition.of(file, 0), "edl.limit.file", file);
            return new EdlFile(EdlComments.NONE, List.of(), EdlComments.NONE, List.of());
        }
        List<EdlToken> all = EdlPreprocessor.keep(EdlLexer.tokens(file, text), diagnostics);
        return parse(all, EdlDialect.EITHER, diagnostics);
    }

    /** The same of tokens that have been preprocessed. */
    static EdlFile parse(List<EdlToken> all, EdlDialect dialect, Diagnostics diagnostics) {
        return new EdlParser(new EdlTokens(all, diagnostics), dialect).file();
    }

    private EdlFile file() {
        List<EdlItem> items = new ArrayList<>();
        EdlComments head = EdlComments.NONE;
        EdlComments closing = EdlComments.NONE;
        List<String> end = List.of();
        try {
            tokens.expect("enclave");
            tokens.expect("{");
            head = tokens.takeComments();
            while (!tokens.peek().is("}") && !tokens.atEnd()) {
                item().ifPresent(items::add);
            }
            tokens.expect("}");
            if (!dialect.openEnclave()) {
                tokens.expect(";");
            } else {
                tokens.accept(";");
            }
            closing = tokens.takeComments();
            end = tokens.peek().before();
            if (!tokens.atEnd() && dialect.intel()) {
                String found = tokens.peek().display();
                tokens.report(tokens.peek().position(), "edl.afterEnd", found);
            }
        } catch (EdlTokens.Unexpected reported) {
            // What was read so far still serves the rules.
        }
        return new EdlFile(head, List.copyOf(items), closing, end);
    }

    private Optional<EdlItem> item() {
        EdlToken first = tokens.peek();
        try {
            return Optional.of(
                    switch (first.kind() == EdlToken.Kind.WORD ? first.text() : "") {
                        case "include" -> include();
                        case "from", "import" -> imported();
                        case "enum" -> enumeration();
                        case "struct", "union" -> structure();
                        case "trusted", "untrusted" -> section();
                        default -> throw tokens.refuse(first, "edl.item", first.display());
                    });
        } catch (EdlTokens.Unexpected reported) {
            tokens.skipItem();
            return Optional.empty();
        }
    }

    private EdlItem.Include include() {
        EdlToken first = tokens.next();
        String header = tokens.string("a header in quotes");
        return new EdlItem.Include(first.position(), tokens.takeComments(), header);
    }

    private EdlItem imported() {
        EdlToken first = tokens.next();
        boolean isShort = first.is("import");
        if (isShort && !dialect.openEnclave()) {
            throw tokens.refuse(first, "edl.importShort");
        }
        String file = tokens.string("a file in quotes");
        Optional<List<String>> names = Optional.empty();
        if (!isShort) {
            tokens.expect("import");
            if (!tokens.accept("*")) {
                names = Optional.of(declarations.names(";"));
            }
            tokens.expect(";");
        }
        return new EdlItem.Import(first.position(), tokens.takeComments(), file, names, isShort);
    }

    private EdlItem enumeration() {
        EdlToken first = tokens.next();
        Optional<String> name =
                tokens.peek().is("{") ? Optional.empty() : Optional.of(declarations.name());
        tokens.expect("{");
        EdlComments comments = tokens.takeComments();
        List<EdlItem.Constant> constants = new ArrayList<>();
        boolean more = !tokens.peek().is("}");
        while (more) {
            String constant = declarations.name();
            Optional<String> value =
                    tokens.accept("=")
                            ? Optional.of(declarations.nameOrNumber())
                            : Optional.empty();
            more = declarations.nextInList("}");
            constants.add(new EdlItem.Constant(tokens.takeComments(), constant, value));
        }
        tokens.expect("}");
        tokens.expect(";");
        return new EdlItem.Enumeration(
                first.position(), comments, name, List.copyOf(constants), tokens.takeComments());
    }

    private EdlItem structure() {
        EdlToken first = tokens.next();
        String name = declarations.name();
        tokens.expect("{");
        EdlComments comments = tokens.takeComments();
        List<EdlParameter> members = new ArrayList<>();
        if (tokens.peek().is("}") && !dialect.openEnclave()) {
            throw tokens.expected("a member");
        }
        members(
                () -> {
                    tokens.limit(members.size());
                    return members.add(declarations.member(first.is("union")));
                });
        tokens.expect("}");
        tokens.expect(";");
        EdlComments closing = tokens.takeComments();
        return new EdlItem.Structure(
                first.position(), comments, first.is("union"), name, List.copyOf(members), closing);
    }

    private EdlItem section() {
        EdlToken first = tokens.next();
        boolean trusted = first.is("trusted");
        tokens.expect("{");
        EdlComments comments = tokens.takeComments();
        List<EdlItem.Include> includes = new ArrayList<>();
        while (dialect.intel()
                && tokens.peek().is("include")
                && tokens.peekSecond().kind() == EdlToken.Kind.STRING) {
            includes.add(include());
        }
        List<EdlFunction> functions = new ArrayList<>();
        members(() -> functions.add(declarations.function(trusted)));
        tokens.expect("}");
        tokens.expect(";");
        return new EdlItem.Section(
                first.position(),
                comments,
                trusted,
                List.copyOf(includes),
                List.copyOf(functions),
                tokens.takeComments());
    }

    /** Declarations up to a closing brace; an error in one does not hide those behind it. */
    private void members(Supplier<Boolean> declaration) {
        while (!tokens.peek().is("}") && !tokens.atEnd()) {
            SourcePosition start = tokens.peek().position();
            try {
                declaration.get();
            } catch (EdlTokens.Unexpected reported) {
                tokens.skipStatement(start);
            }
        }
    }
}
