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
        printer.line(0, 0, "enclave {", file.comments());
        file.items().forEach(printer::item);
        printer.line(1, 0, "};", file.closing());
        file.end().forEach(comment -> printer.ownLine(0, comment));
        return printer.text.toString();
    }

    private void item(EdlItem item) {
        if (item instanceof EdlItem.Include include) {
            line(1, 1, include(include), include.comments());
        } else if (item instanceof EdlItem.Import imported) {
            line(1, 1, imported(imported), imported.comments());
        } else if (item instanceof EdlItem.Enumeration enumeration) {
            enumeration(enumeration);
        } else if (item instanceof EdlItem.Structure structure) {
            structure(structure);
        } else if (item instanceof EdlItem.Section section) {
            section(section);
        }
    }

    private static String include(EdlItem.Include item) {
        return "include \"" + item.header() + "\"";
    }

    private static String imported(EdlItem.Import item) {
        if (item.withoutFrom()) {
            return "import \"" + item.file() + "\"";
        }
        String names = item.names().map(list -> String.join(", ", list)).orElse("*");
        return "from \"" + item.file() + "\" import " + names + ";";
    }

    private void enumeration(EdlItem.Enumeration item) {
        String name = item.name().map(n -> n + " ").orElse("");
        line(1, 1, "enum " + name + "{", item.comments());
        List<EdlItem.Constant> constants = item.constants();
        for (int i = 0; i < constants.size(); i++) {
            EdlItem.Constant constant = constants.get(i);
            String value = constant.value().map(v -> " = " + v).orElse("");
            String comma = i + 1 < constants.size() ? "," : "";
            line(2, 2, constant.name() + value + comma, constant.comments());
        }
        line(2, 1, "};", item.closing());
    }

    private void structure(EdlItem.Structure item) {
        String head = (item.union() ? "union " : "struct ") + item.name() + " {";
        line(1, 1, head, item.comments());
        item.members().forEach(member -> line(2, 2, parameter(member) + ";", member.comments()));
        line(2, 1, "};", item.closing());
    }

    private void section(EdlItem.Section section) {
        line(1, 1, (section.trusted() ? "trusted" : "untrusted") + " {", section.comments());
        section.includes().forEach(item -> line(2, 2, include(item), item.comments()));
        section.functions().forEach(f -> line(2, 2, function(f) + ";", f.comments()));
        line(2, 1, "};", section.closing());
    }

    static String function(EdlFunction function) {
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

    static String parameter(EdlParameter parameter) {
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

    /**
     * A line with its comments. Block comments keep their lines as they are; only where they begin
     * is normal.
     */
    private void line(int commentDepth, int depth, String line, EdlComments comments) {
        comments.before().forEach(comment -> ownLine(commentDepth, comment));
        text.append(INDENT.repeat(depth)).append(line);
        comments.after().forEach(comment -> text.append(' ').append(comment));
        text.append('\n');
    }

    private void ownLine(int depth, String comment) {
        text.append(INDENT.repeat(EdlTokens.isDirective(comment) ? 0 : depth))
                .append(comment)
                .append('\n');
    }
}
