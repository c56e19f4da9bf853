package dev.cloister.codegen.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lines of abstract methods in source files, because class files do not have them. A
 * method is found by its name and the simple names of its parameter types; where the source is not
 * at hand the line stays unknown.
 */
final class SourceLines {
    private final List<Path> roots;

    SourceLines(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /** The line of the declaration, or 0. */
    int lineOf(ClassFacts owner, String method, List<JavaType> parameters) {
        String text = sourceOf(owner);
        Matcher candidates =
                Pattern.compile("\\b" + Pattern.quote(method) + "\\s*\\(([^{};]*)\\)[^(){};]*;")
                        .matcher(text);
        int found = 0;
        while (candidates.find()) {
            if (matches(candidates.group(1), parameters)) {
                found = (int) text.substring(0, candidates.start() + 1).lines().count();
                break;
            }
        }
        return found;
    }

    /** The line on which the class is declared, or 0. */
    int lineOf(ClassFacts owner) {
        String text = sourceOf(owner);
        Matcher declaration =
                Pattern.compile(
                                "\\b(interface|class|record|enum)\\s+"
                                        + Pattern.quote(owner.name().simpleName())
                                        + "\\b")
                        .matcher(text);
        return declaration.find() ? (int) text.substring(0, declaration.end()).lines().count() : 0;
    }

    private String sourceOf(ClassFacts owner) {
        for (Path root : roots) {
            Path file =
                    root.resolve(owner.name().packageName().replace('.', '/'))
                            .resolve(owner.sourceFile());
            if (Files.isRegularFile(file)) {
                try {
                    return withoutComments(Files.readString(file));
                } catch (IOException unreadable) {
                    return "";
                }
            }
        }
        return "";
    }

    /** Blanks comments and string literals; line breaks stay. */
    private static String withoutComments(String text) {
        Matcher comment =
                Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL)
                        .matcher(text);
        return comment.replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
    }

    private static boolean matches(String declared, List<JavaType> parameters) {
        List<String> parts = split(declared);
        if (parts.size() != parameters.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            JavaType type = parameters.get(i);
            String simple = type.display(true);
            String last = simple.substring(simple.lastIndexOf('.') + 1).replace("[]", "");
            if (type.form() != JavaType.Form.VARIABLE
                    && !Pattern.compile("\\b" + Pattern.quote(last) + "\\b")
                            .matcher(parts.get(i))
                            .find()) {
                return false;
            }
        }
        return true;
    }

    /** Splits at the commas that are outside of brackets. */
    private static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '<' || c == '(') {
                depth++;
            } else if (c == '>' || c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(list.substring(start, i));
                start = i + 1;
            }
        }
        if (!list.isBlank()) {
            parts.add(list.substring(start));
        }
        return parts;
    }
}
