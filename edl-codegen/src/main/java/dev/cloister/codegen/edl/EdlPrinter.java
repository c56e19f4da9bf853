package dev.cloister.codegen.edl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@link EdlFile} → text in the one canonical layout; what was parsed from that text prints as the
 * same text.
 */
public final class EdlPrinter {
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();

    private EdlPrinter() {}

    /** The file's text; ends with a line break. */
    public static String print(EdlFile file) {
        EdlPrinter printer = new EdlPrinter();
        printer.comments(file.comments(), 0);
        printer.line(0, "enclave {");
        for (EdlItem item : file.items()) {
            printer.item(item);
        }
        printer.comments(file.closingComments(), 1);
        printer.line(0, "};");
        return printer.text.toString();
    }

    private void item(EdlItem item) {
        comments(item.comments(), 1);
        if (item instanceof EdlItem.Include) {
            line(1, "include \"" + ((EdlItem.Include) item).header() + "\"");
        } else if (item instanceof EdlItem.Enumeration) {
            enumeration((EdlItem.Enumeration) item);
        } else if (item instanceof EdlItem.Structure) {
            structure((EdlItem.Structure) item);
        } else if (item instanceof EdlItem.Section) {
            section((EdlItem.Section) item);
        }
    }

    private void enumeration(EdlItem.Enumeration item) {
        line(1, "enum " + item.name().map(name -> name + " ").orElse("") + "{");
        List<EdlItem.Constant> constants = item.constants();
        for (int i = 0; i < constants.size(); i++) {
            String value = constants.get(i).value().map(v -> " = " + v).orElse("");
            line(2, constants.get(i).name() + value + (i + 1 < constants.size() ? "," : ""));
        }
        line(1, "};");
    }

    private void structure(EdlItem.Structure item) {
        line(1, (item.union() ? "union " : "struct ") + item.name() + " {");
        item.members().forEach(member -> line(2, parameter(member) + ";"));
        line(1, "};");
    }

    private void section(EdlItem.Section section) {
        line(1, (section.trusted() ? "trusted" : "untrusted") + " {");
        for (EdlFunction function : section.functions()) {
            comments(function.comments(), 2);
            line(2, function(function) + ";");
        }
        comments(section.closingComments(), 2);
        line(1, "};");
    }

    private static String function(EdlFunction function) {
        List<String> words = new ArrayList<>();
        if (!function.conventions().isEmpty()) {
            words.add("[" + String.join(", ", function.conventions()) + "]");
        }
        if (function.isPublic()) {
            words.add("public");
        }
        String parameters =
                function.parameters().isEmpty()
                        ? "void"
                        : function.parameters().stream()
                                .map(EdlPrinter::parameter)
                                .collect(Collectors.joining(", "));
        words.add(function.result().toString());
        words.add(function.name() + "(" + parameters + ")");
        function.allowed().ifPresent(names -> words.add("allow(" + String.join(", ", names) + ")"));
        words.addAll(function.suffixes());
        return String.join(" ", words);
    }

    private static String parameter(EdlParameter parameter) {
        String attributes =
                parameter.attributes().isEmpty()
                        ? ""
                        : parameter.attributes().stream()
                                .map(EdlAttribute::toString)
                                .collect(Collectors.joining(", ", "[", "] "));
        String dimensions =
                parameter.dimensions().stream()
                        .map(d -> "[" + d + "]")
                        .collect(Collectors.joining());
        return attributes + parameter.type() + " " + parameter.name() + dimensions;
    }

    /** Block comments keep their lines as they are; only where they begin is normal. */
    private void comments(List<String> comments, int depth) {
        comments.forEach(comment -> line(depth, comment));
    }

    private void line(int depth, String line) {
        text.append(INDENT.repeat(depth)).append(line).append('\n');
    }
}
