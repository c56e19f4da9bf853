package dev.cloister.codegen.edl;

import java.util.Set;
import java.util.function.Supplier;

/** Types, where each dialect lets them be written. */
final class EdlTypeParser {
    private static final Set<String> TAGS = Set.of("struct", "union", "enum");
    private static final Set<String> PLAIN =
            Set.of(
                    ("float double int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t"
                                    + " size_t wchar_t void int")
                            .split(" "));

    private final EdlTokens tokens;
    private final EdlDialect dialect;
    private final Supplier<String> name;

    EdlTypeParser(EdlTokens tokens, EdlDialect dialect, Supplier<String> name) {
        this.tokens = tokens;
        this.dialect = dialect;
        this.name = name;
    }

    /** The type of a result; Intel's tool takes no const here. */
    EdlType result() {
        return type(false);
    }

    /** The type of a member; Intel's tool takes no const here. */
    EdlType member() {
        return type(false);
    }

    /** The type of a parameter; Intel's tool takes const of what a pointer points to. */
    EdlType parameter() {
        return type(true);
    }

    private EdlType type(boolean constPointer) {
        EdlToken first = tokens.peek();
        boolean isConst = tokens.accept("const");
        String base = base();
        int pointers = 0;
        while (tokens.accept("*")) {
            if (++pointers > EdlLimits.POINTERS) {
                throw tokens.refuse(first, "edl.limit.pointers", EdlLimits.POINTERS);
            }
        }
        if (isConst && !dialect.openEnclave() && !(constPointer && pointers > 0)) {
            tokens.report(first.position(), constPointer ? "edl.const.value" : "edl.const");
        }
        return new EdlType(isConst, base, pointers);
    }

    private String base() {
        if (tokens.peek().kind() != EdlToken.Kind.WORD) {
            throw tokens.expected("a type");
        }
        String word = tokens.peek().text();
        switch (word) {
            case "unsigned", "char", "short", "long" -> {
                return number();
            }
            default -> {
                if (TAGS.contains(word)) {
                    tokens.next();
                    return word + " " + name.get();
                }
                return PLAIN.contains(word) ? tokens.next().text() : name.get();
            }
        }
    }

    /** {@code unsigned}, {@code char}, {@code short} and {@code long} with what may follow each. */
    private String number() {
        StringBuilder base = new StringBuilder();
        boolean unsigned = tokens.peek().is("unsigned");
        if (unsigned) {
            base.append(tokens.next().text());
        }
        EdlToken word = tokens.peek();
        if (unsigned
                && (word.is("int") || word.is("char") || word.is("short") || word.is("long"))) {
            base.append(' ');
        }
        if (word.is("int") && unsigned) {
            base.append(tokens.next().text());
        } else if (word.is("char") || word.is("short")) {
            base.append(tokens.next().text());
            boolean intFollows = tokens.peek().is("int");
            if (intFollows && (word.is("short") || dialect.openEnclave())) {
                tokens.next();
                base.append(word.is("short") ? " int" : "");
            }
        } else if (word.is("long")) {
            base.append(tokens.next().text());
            EdlToken second = tokens.peek();
            if (second.is("int") || second.is("long") || (second.is("double") && !unsigned)) {
                base.append(' ').append(tokens.next().text());
            }
        }
        return base.toString();
    }
}
