package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * EDL text → {@link EdlFile}: the core grammar that Intel's and Open Enclave's tools share. After
 * an error it goes on at the next {@code ;} or closing brace, so that one run reports several.
 */
public final class EdlParser {
    private final EdlTokens tokens;
    private final EdlDeclarationParser declarations;
    private final Diagnostics diagnostics;

    private EdlParser(EdlTokens tokens, Diagnostics diagnostics) {
        this.tokens = tokens;
        this.declarations = new EdlDeclarationParser(tokens);
        this.diagnostics = diagnostics;
    }

    /** The file; meaningless when something was reported. */
    public static EdlFile parse(String file, String text, Diagnostics diagnostics) {
        EdlTokens tokens =
                new EdlTokens(new EdlLexer(file, text, diagnostics).tokens(), diagnostics);
        return new EdlParser(tokens, diagnostics).file();
    }

    private EdlFile file() {
        List<String> comments = tokens.peek().comments();
        List<EdlItem> items = new ArrayList<>();
        List<String> closing = List.of();
        try {
            tokens.expect("enclave");
            tokens.expect("{");
            while (!tokens.peek().is("}") && !tokens.atEnd()) {
                item().ifPresent(items::add);
            }
            closing = tokens.peek().comments();
            tokens.expect("}");
            tokens.expect(";");
            if (!tokens.atEnd()) {
                diagnostics.report(
                        tokens.peek().position(), "edl.afterEnd", tokens.peek().display());
            }
        } catch (EdlTokens.Unexpected reported) {
            return new EdlFile(comments, List.copyOf(items), closing);
        }
        return new EdlFile(comments, List.copyOf(items), closing);
    }

    private Optional<EdlItem> item() {
        EdlToken first = tokens.peek();
        try {
            return Optional.of(
                    switch (first.kind() == EdlToken.Kind.WORD ? first.text() : "") {
                        case "include" -> include();
                        case "enum" -> enumeration();
                        case "struct", "union" -> structure();
                        case "trusted", "untrusted" -> section();
                        case "from", "import" -> throw tokens.refuse(first, "edl.import");
                        default -> throw tokens.refuse(first, "edl.item", first.display());
                    });
        } catch (EdlTokens.Unexpected reported) {
            tokens.skipItem();
            return Optional.empty();
        }
    }

    private EdlItem include() {
        EdlToken first = tokens.next();
        EdlToken header = tokens.next();
        if (header.kind() != EdlToken.Kind.STRING) {
            throw tokens.refuse(header, "edl.expected", "a header in quotes", header.display());
        }
        return new EdlItem.Include(first.position(), first.comments(), header.text());
    }

    private EdlItem enumeration() {
        EdlToken first = tokens.next();
        Optional<String> name =
                tokens.peek().is("{") ? Optional.empty() : Optional.of(tokens.name());
        tokens.expect("{");
        List<EdlItem.Constant> constants = new ArrayList<>();
        while (!tokens.peek().is("}")) {
            String constant = tokens.name();
            Optional<String> value =
                    tokens.accept("=") ? Optional.of(tokens.nameOrNumber()) : Optional.empty();
            constants.add(new EdlItem.Constant(constant, value));
            if (!tokens.accept(",")) {
                break;
            }
        }
        tokens.expect("}");
        tokens.expect(";");
        return new EdlItem.Enumeration(
                first.position(), first.comments(), name, List.copyOf(constants));
    }

    private EdlItem structure() {
        EdlToken first = tokens.next();
        String name = tokens.name();
        tokens.expect("{");
        List<EdlParameter> members = new ArrayList<>();
        while (!tokens.peek().is("}")) {
            members.add(declarations.parameter());
            tokens.expect(";");
        }
        tokens.expect("}");
        tokens.expect(";");
        return new EdlItem.Structure(
                first.position(), first.comments(), first.is("union"), name, List.copyOf(members));
    }

    private EdlItem section() {
        EdlToken first = tokens.next();
        boolean trusted = first.is("trusted");
        tokens.expect("{");
        List<EdlFunction> functions = new ArrayList<>();
        while (!tokens.peek().is("}") && !tokens.atEnd()) {
            SourcePosition start = tokens.peek().position();
            try {
                functions.add(declarations.function(trusted));
            } catch (EdlTokens.Unexpected reported) {
                tokens.skipStatement(start);
            }
        }
        List<String> closing = tokens.peek().comments();
        tokens.expect("}");
        tokens.expect(";");
        return new EdlItem.Section(
                first.position(), first.comments(), trusted, List.copyOf(functions), closing);
    }
}
