package dev.cloister.codegen.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A type as a signature spells it (JVMS 4.7.9.1).
 *
 * @param name a primitive's descriptor character, {@code V}, an internal class name, or a type
 *     variable's name
 * @param arguments type arguments; a wildcard is a type of form {@link Form#WILDCARD}
 */
record JavaType(Form form, String name, List<JavaType> arguments, int dimensions) {
    /** What {@link #name} is. */
    enum Form {
        PRIMITIVE,
        CLASS,
        VARIABLE,
        WILDCARD
    }

    /**
     * The parameter types and, last, the result type of a method's descriptor or generic signature.
     */
    static List<JavaType> ofMethod(String signature) {
        Parser parser = new Parser(signature);
        parser.skipTypeParameters();
        parser.at++; // '('
        List<JavaType> types = new ArrayList<>();
        while (signature.charAt(parser.at) != ')') {
            types.add(parser.type());
        }
        parser.at++;
        types.add(parser.type());
        return types;
    }

    static JavaType of(String signature) {
        return new Parser(signature).type();
    }

    /** The type as source shows it, without packages when {@code simple}. */
    String display(boolean simple) {
        String base =
                switch (form) {
                    case PRIMITIVE ->
                            name.equals("V")
                                    ? "void"
                                    : PrimitiveKind.ofDescriptor(name.charAt(0))
                                            .orElseThrow()
                                            .javaName();
                    case CLASS ->
                            (simple ? name.substring(name.lastIndexOf('/') + 1) : name)
                                    .replace('/', '.')
                                    .replace('$', '.');
                    case VARIABLE -> name;
                    case WILDCARD -> "?";
                };
        return base + "[]".repeat(dimensions);
    }

    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        void skipTypeParameters() {
            if (text.charAt(at) == '<') {
                int depth = 0;
                do {
                    depth += text.charAt(at) == '<' ? 1 : text.charAt(at) == '>' ? -1 : 0;
                    at++;
                } while (depth > 0);
            }
        }

        JavaType type() {
            int dimensions = 0;
            while (text.charAt(at) == '[') {
                dimensions++;
                at++;
            }
            char tag = text.charAt(at++);
            if (tag == 'L') {
                return classType(dimensions);
            }
            if (tag == 'T') {
                int end = text.indexOf(';', at);
                String name = text.substring(at, end);
                at = end + 1;
                return new JavaType(Form.VARIABLE, name, List.of(), dimensions);
            }
            return new JavaType(Form.PRIMITIVE, String.valueOf(tag), List.of(), dimensions);
        }

        private JavaType classType(int dimensions) {
            StringBuilder name = new StringBuilder();
            List<JavaType> arguments = new ArrayList<>();
            for (char c = text.charAt(at++); c != ';'; c = text.charAt(at++)) {
                if (c == '<') {
                    arguments.clear();
                    while (text.charAt(at) != '>') {
                        arguments.add(argument());
                    }
                    at++;
                } else {
                    name.append(c == '.' ? '$' : c);
                }
            }
            return new JavaType(Form.CLASS, name.toString(), List.copyOf(arguments), dimensions);
        }

        private JavaType argument() {
            char c = text.charAt(at);
            if (c == '*' || c == '+' || c == '-') {
                at++;
                if (c != '*') {
                    type();
                }
                return new JavaType(Form.WILDCARD, "?", List.of(), 0);
            }
            return type();
        }
    }
}
