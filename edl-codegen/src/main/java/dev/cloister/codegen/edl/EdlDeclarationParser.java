package dev.cloister.codegen.edl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Functions, parameters and types. */
final class EdlDeclarationParser {
    private static final Set<String> TYPE_WORDS =
            Set.of("unsigned", "signed", "char", "short", "int", "long", "float", "double");
    private static final Set<String> TAGS = Set.of("struct", "union", "enum");
    private static final Set<String> SUFFIXES =
            Set.of("propagate_errno", "transition_using_threads");
    private static final Set<String> CONVENTIONS =
            Set.of("cdecl", "stdcall", "fastcall", "dllimport");
    private static final Set<String> ATTRIBUTES =
            Set.of("in", "out", "user_check", "string", "wstring", "isptr", "isary", "readonly");
    private static final Set<String> SIZES = Set.of("size", "count");

    private final EdlTokens tokens;

    EdlDeclarationParser(EdlTokens tokens) {
        this.tokens = tokens;
    }

    EdlFunction function(boolean trusted) {
        EdlToken first = tokens.peek();
        List<String> conventions = new ArrayList<>();
        if (tokens.accept("[")) {
            do {
                conventions.add(oneOf(CONVENTIONS));
            } while (tokens.accept(","));
            tokens.expect("]");
        }
        boolean isPublic = trusted && tokens.accept("public");
        EdlType result = type();
        String name = tokens.name();
        tokens.expect("(");
        List<EdlParameter> parameters = parameters();
        tokens.expect(")");
        Optional<List<String>> allowed = trusted ? Optional.empty() : allowed();
        List<String> suffixes = new ArrayList<>();
        while (tokens.peek().kind() == EdlToken.Kind.WORD) {
            suffixes.add(oneOf(SUFFIXES));
        }
        tokens.expect(";");
        return new EdlFunction(
                first.position(),
                first.comments(),
                isPublic,
                List.copyOf(conventions),
                result,
                name,
                parameters,
                allowed,
                List.copyOf(suffixes));
    }

    private List<EdlParameter> parameters() {
        List<EdlParameter> parameters = new ArrayList<>();
        if (tokens.peek().is(")")) {
            return parameters;
        }
        do {
            EdlToken first = tokens.peek();
            if (first.is("void") && parameters.isEmpty()) {
                EdlType type = type();
                if (type.pointers() == 0 && tokens.peek().is(")")) {
                    return List.of();
                }
                parameters.add(rest(first, List.of(), type));
            } else {
                parameters.add(parameter());
            }
        } while (tokens.accept(","));
        return List.copyOf(parameters);
    }

    EdlParameter parameter() {
        EdlToken first = tokens.peek();
        List<EdlAttribute> attributes = new ArrayList<>();
        if (tokens.accept("[")) {
            do {
                attributes.add(attribute());
            } while (tokens.accept(","));
            tokens.expect("]");
        }
        return rest(first, List.copyOf(attributes), type());
    }

    private EdlParameter rest(EdlToken first, List<EdlAttribute> attributes, EdlType type) {
        String name = tokens.name();
        List<String> dimensions = new ArrayList<>();
        while (tokens.accept("[")) {
            dimensions.add(tokens.nameOrNumber());
            tokens.expect("]");
        }
        return new EdlParameter(first.position(), attributes, type, name, List.copyOf(dimensions));
    }

    private EdlAttribute attribute() {
        EdlToken token = tokens.peek();
        String name = tokens.name();
        if (SIZES.contains(name)) {
            tokens.expect("=");
            return EdlAttribute.of(name, tokens.nameOrNumber());
        }
        if (!ATTRIBUTES.contains(name)) {
            throw tokens.refuse(token, "edl.attribute", name);
        }
        return EdlAttribute.of(name);
    }

    private Optional<List<String>> allowed() {
        if (!tokens.accept("allow")) {
            return Optional.empty();
        }
        tokens.expect("(");
        List<String> names = new ArrayList<>();
        while (!tokens.peek().is(")")) {
            names.add(tokens.name());
            if (!tokens.accept(",")) {
                break;
            }
        }
        tokens.expect(")");
        return Optional.of(List.copyOf(names));
    }

    private EdlType type() {
        boolean isConst = tokens.accept("const");
        StringBuilder base = new StringBuilder(tokens.name());
        if (TAGS.contains(base.toString())) {
            base.append(' ').append(tokens.name());
        } else if (TYPE_WORDS.contains(base.toString())) {
            while (tokens.peek().kind() == EdlToken.Kind.WORD
                    && TYPE_WORDS.contains(tokens.peek().text())) {
                base.append(' ').append(tokens.next().text());
            }
        }
        int pointers = 0;
        while (tokens.accept("*")) {
            pointers++;
        }
        return new EdlType(isConst, base.toString(), pointers);
    }

    private String oneOf(Set<String> words) {
        EdlToken token = tokens.peek();
        String word = tokens.name();
        if (!words.contains(word)) {
            throw tokens.refuse(token, "edl.word", word);
        }
        return word;
    }
}
