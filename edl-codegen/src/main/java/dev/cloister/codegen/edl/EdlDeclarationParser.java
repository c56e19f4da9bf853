package dev.cloister.codegen.edl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Functions, parameters, types and names. */
final class EdlDeclarationParser {
    private static final Set<String> SUFFIXES =
            Set.of("propagate_errno", "transition_using_threads");
    private static final Set<String> CONVENTIONS =
            Set.of("cdecl", "stdcall", "fastcall", "dllimport");
    private static final Set<String> ATTRIBUTES =
            Set.of("in", "out", "user_check", "string", "wstring", "isptr", "isary", "readonly");
    private static final Set<String> SIZES = Set.of("size", "count");

    /** Words that are never names for Intel's tool. */
    private static final Set<String> INTEL_KEYWORDS =
            Set.of(
                    ("char short unsigned int float double int8_t int16_t int32_t int64_t uint8_t"
                                    + " uint16_t uint32_t uint64_t size_t wchar_t void long struct"
                                    + " union enum enclave from import trusted untrusted include"
                                    + " public const allow propagate_errno"
                                    + " transition_using_threads")
                            .split(" "));

    private final EdlTokens tokens;
    private final EdlDialect dialect;
    private final EdlTypeParser types;

    EdlDeclarationParser(EdlTokens tokens, EdlDialect dialect) {
        this.tokens = tokens;
        this.dialect = dialect;
        this.types = new EdlTypeParser(tokens, dialect, this::name);
    }

    /** A name that the dialect allows. */
    String name() {
        EdlToken token = tokens.peek();
        if (!dialect.openEnclave() && INTEL_KEYWORDS.contains(token.text())) {
            throw tokens.refuse(token, "edl.keyword", token.text());
        }
        return tokens.name();
    }

    String nameOrNumber() {
        return tokens.peek().kind() == EdlToken.Kind.NUMBER ? number() : name();
    }

    /** Intel's tool reads numbers into 63 bits. */
    private String number() {
        EdlToken token = tokens.next();
        String digits = token.text().replaceFirst("^0+(?=.)", "");
        String largest = String.valueOf(Long.MAX_VALUE / 2);
        boolean fits =
                digits.length() < largest.length()
                        || (digits.length() == largest.length() && digits.compareTo(largest) <= 0);
        if (!fits && !dialect.openEnclave()) {
            tokens.report(token.position(), "edl.limit.number", token.text(), largest);
        }
        return token.text();
    }

    /** After an element: true when another follows. Only Open Enclave lets a comma end a list. */
    boolean nextInList(String closing) {
        if (!tokens.accept(",")) {
            if (!tokens.peek().is(closing)) {
                throw tokens.expected("',' or '" + closing + "'");
            }
            return false;
        }
        if (tokens.peek().is(closing)) {
            if (!dialect.openEnclave()) {
                throw tokens.refuse(tokens.peek(), "edl.trailingComma", closing);
            }
            return false;
        }
        return true;
    }

    /** A list of names; the closing token is left. */
    List<String> names(String closing) {
        List<String> names = new ArrayList<>();
        boolean more =
                !(tokens.peek().is(closing) && (dialect.openEnclave() || closing.equals(")")));
        while (more) {
            names.add(name());
            more = nextInList(closing);
        }
        return List.copyOf(names);
    }

    EdlFunction function(boolean trusted) {
        EdlToken first = tokens.peek();
        List<String> conventions = first.is("[") ? conventions(trusted) : List.of();
        boolean isPublic = trusted && tokens.accept("public");
        EdlType result = types.result();
        if (tokens.peek().is("[")) {
            throw tokens.refuse(tokens.peek(), "edl.resultArray");
        }
        String name = name();
        tokens.expect("(");
        List<EdlParameter> parameters = parameters();
        tokens.expect(")");
        Optional<List<String>> allowed = allowed(trusted);
        List<String> suffixes = new ArrayList<>();
        while (tokens.peek().kind() == EdlToken.Kind.WORD) {
            suffixes.add(suffix(trusted, suffixes));
        }
        tokens.expect(";");
        return new EdlFunction(
                first.position(),
                tokens.takeComments(),
                isPublic,
                conventions,
                result,
                name,
                parameters,
                allowed,
                List.copyOf(suffixes));
    }

    private List<String> conventions(boolean trusted) {
        EdlToken open = tokens.next();
        if (trusted || !dialect.intel()) {
            throw tokens.refuse(open, trusted ? "edl.convention.ecall" : "edl.convention.intel");
        }
        List<String> conventions = new ArrayList<>();
        do {
            EdlToken token = tokens.peek();
            String word = tokens.name();
            if (!CONVENTIONS.contains(word)) {
                throw tokens.refuse(token, "edl.convention", word);
            }
            boolean again =
                    word.equals("dllimport")
                            ? conventions.contains(word)
                            : conventions.stream().anyMatch(other -> !other.equals("dllimport"));
            if (again) {
                tokens.report(token.position(), "edl.convention.two", word);
            }
            conventions.add(word);
        } while (tokens.accept(","));
        tokens.expect("]");
        return List.copyOf(conventions);
    }

    private String suffix(boolean trusted, List<String> before) {
        EdlToken token = tokens.next();
        String word = token.text();
        if (!SUFFIXES.contains(word)) {
            throw tokens.refuse(token, "edl.word", word);
        }
        if (trusted && word.equals("propagate_errno")) {
            throw tokens.refuse(token, "edl.errno.ecall");
        }
        if (before.contains(word)) {
            tokens.report(token.position(), "edl.twice", word);
        }
        return word;
    }

    private Optional<List<String>> allowed(boolean trusted) {
        EdlToken token = tokens.peek();
        if (!tokens.accept("allow")) {
            return Optional.empty();
        }
        if (trusted) {
            throw tokens.refuse(token, "edl.allow.ecall");
        }
        tokens.expect("(");
        List<String> names = names(")");
        tokens.expect(")");
        return Optional.of(names);
    }

    private List<EdlParameter> parameters() {
        List<EdlParameter> parameters = new ArrayList<>();
        if (tokens.peek().is("void") && tokens.peekSecond().is(")")) {
            tokens.next();
        }
        boolean more = !tokens.peek().is(")");
        while (more) {
            parameters.add(declaration(types::parameter, true));
            tokens.limit(parameters.size());
            more = nextInList(")");
        }
        return List.copyOf(parameters);
    }

    EdlParameter member(boolean union) {
        EdlToken first = tokens.peek();
        EdlParameter member = declaration(types::member, !union);
        if (union && first.is("[")) {
            tokens.report(first.position(), "edl.union.attribute");
        }
        // Open Enclave's tool does without the last semicolon.
        if (!(dialect.openEnclave() && tokens.peek().is("}"))) {
            tokens.expect(";");
        }
        return new EdlParameter(
                member.position(),
                tokens.takeComments(),
                member.attributes(),
                member.type(),
                member.name(),
                member.dimensions());
    }

    /** A way to read a type; parameters, members and results differ in where const may stand. */
    @FunctionalInterface
    interface TypeReader {
        EdlType read();
    }

    private EdlParameter declaration(TypeReader type, boolean attributesAllowed) {
        EdlToken first = tokens.peek();
        List<EdlAttribute> attributes =
                first.is("[") && attributesAllowed ? attributes() : List.of();
        if (!attributesAllowed && first.is("[")) {
            attributes();
        }
        EdlType read = type.read();
        String name = name();
        List<String> dimensions = dimensions();
        return new EdlParameter(
                first.position(), EdlComments.NONE, attributes, read, name, dimensions);
    }

    private List<String> dimensions() {
        List<String> dimensions = new ArrayList<>();
        while (tokens.peek().is("[")) {
            EdlToken open = tokens.next();
            EdlToken size = tokens.peek();
            if (size.is("]")) {
                throw tokens.refuse(open, "edl.dimension.empty");
            }
            if (size.kind() == EdlToken.Kind.NUMBER) {
                String number = number();
                if (!dialect.openEnclave() && number.chars().allMatch(c -> c == '0')) {
                    tokens.report(size.position(), "edl.dimension.zero");
                }
                dimensions.add(number);
            } else if (dialect.openEnclave()) {
                dimensions.add(tokens.name());
            } else {
                throw tokens.refuse(size, "edl.dimension.name", size.display());
            }
            if (dimensions.size() > EdlLimits.DIMENSIONS) {
                throw tokens.refuse(open, "edl.limit.dimensions", EdlLimits.DIMENSIONS);
            }
            tokens.expect("]");
        }
        return List.copyOf(dimensions);
    }

    private List<EdlAttribute> attributes() {
        tokens.expect("[");
        if (tokens.peek().is("]")) {
            throw tokens.refuse(tokens.peek(), "edl.attribute.none");
        }
        List<EdlAttribute> attributes = new ArrayList<>();
        boolean more = true;
        while (more) {
            attributes.add(attribute(attributes));
            more = nextInList("]");
        }
        tokens.expect("]");
        return List.copyOf(attributes);
    }

    private EdlAttribute attribute(List<EdlAttribute> before) {
        EdlToken token = tokens.peek();
        String name = tokens.name();
        if (before.stream().anyMatch(other -> other.name().equals(name))) {
            tokens.report(token.position(), "edl.twice", name);
        }
        if (SIZES.contains(name)) {
            tokens.expect("=");
            return EdlAttribute.of(name, nameOrNumber());
        }
        if (name.equals("sizefunc")) {
            throw tokens.refuse(token, "edl.attribute.sizefunc");
        }
        if (name.equals("readonly") && !dialect.intel()) {
            throw tokens.refuse(token, "edl.attribute.readonly");
        }
        if (!ATTRIBUTES.contains(name)) {
            throw tokens.refuse(token, "edl.attribute", name);
        }
        return EdlAttribute.of(name);
    }
}
