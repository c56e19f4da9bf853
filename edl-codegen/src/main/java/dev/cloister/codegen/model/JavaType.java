package dev.cloister.codegen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type as a signature spells it (JVMS 4.7.9.1).
 *
 * @param name a primitive's descriptor character, {@code V}, an internal class name, or a type
 *     variable's name
 * @param arguments type arguments; a wildcard is a type of form {@link Form#WILDCARD}
 * @param limit of a type argument that has an annotation of its own
 */
record JavaType(
        Form form,
        String name,
        List<JavaType> arguments,
        int dimensions,
        Optional<SizeLimit> limit) {
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

    /** A single type, with limits on its type arguments. */
    static JavaType of(String signature, Map<String, SizeLimit> limits) {
        return new Parser(signature).type().limited("", limits);
    }

    /**
     * The type with limits on its type arguments.
     *
     * @param limits by type path as in class files: {@code 0;} is the first argument
     */
    JavaType limited(String path, Map<String, SizeLimit> limits) {
        if (limits.isEmpty()) {
            return this;
        }
        String inside = path + "[".repeat(dimensions);
        List<JavaType> limited = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            limited.add(arguments.get(i).argument(inside + i + ";", limits));
        }
        return new JavaType(form, name, List.copyOf(limited), dimensions, limit);
    }

    /** An annotation in front of an array type belongs to its innermost element in class files. */
    private JavaType argument(String path, Map<String, SizeLimit> limits) {
        SizeLimit own = limits.getOrDefault(path, limits.get(path + "[".repeat(dimensions)));
        JavaType inner = limited(path, limits);
        return new JavaType(
                inner.form, inner.name, inner.arguments, dimensions, Optional.ofNullable(own));
    }

    /** The type with type variables replaced. */
    JavaType with(Map<String, JavaType> variables) {
        if (form == Form.VARIABLE && variables.containsKey(name)) {
            JavaType bound = variables.get(name);
            return new JavaType(
                    bound.form,
                    bound.name,
                    bound.arguments,
                    bound.dimensions + dimensions,
                    limit.isPresent() || dimensions > 0 ? limit : bound.limit);
        }
        return new JavaType(
                form,
                name,
                arguments.stream().map(argument -> argument.with(variables)).toList(),
                dimensions,
                limit);
    }

    /** The elements of an array type. */
    JavaType element() {
        return new JavaType(form, name, arguments, dimensions - 1, Optional.empty());
    }

    /** How deep type arguments are nested. */
    int depth() {
        return 1 + arguments.stream().mapToInt(JavaType::depth).max().orElse(0);
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
                return new JavaType(Form.VARIABLE, name, List.of(), dimensions, Optional.empty());
            }
            return new JavaType(
                    Form.PRIMITIVE, String.valueOf(tag), List.of(), dimensions, Optional.empty());
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
            return new JavaType(
                    Form.CLASS,
                    name.toString(),
                    List.copyOf(arguments),
                    dimensions,
                    Optional.empty());
        }

        private JavaType argument() {
            char c = text.charAt(at);
            if (c == '*' || c == '+' || c == '-') {
                at++;
                if (c != '*') {
                    type();
                }
                return new JavaType(Form.WILDCARD, "?", List.of(), 0, Optional.empty());
            }
            return type();
        }
    }
}
