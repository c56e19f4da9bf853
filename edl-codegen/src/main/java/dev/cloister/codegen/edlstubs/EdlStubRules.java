package dev.cloister.codegen.edlstubs;

import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import dev.cloister.codegen.edl.EdlFunction;
import dev.cloister.codegen.edl.EdlItem;
import dev.cloister.codegen.edl.EdlParameter;
import dev.cloister.codegen.edl.EdlProgram;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a tool accepts but no stub can marshal safely, or no C compiler would take. */
final class EdlStubRules {
    /** Of one byte each: CLO_EDL_MAX_BYTES of cloister/edl.h. */
    private static final BigInteger MAX_ELEMENTS = BigInteger.valueOf(64L << 20);

    private static final Set<String> C_WORDS =
            Set.of(
                    """
                    auto break case char const continue default do double else enum extern float
                    for goto if inline int long register restrict return short signed sizeof
                    static struct switch typedef union unsigned void volatile while asm typeof
                    bool true false NULL main
                    """
                            .strip()
                            .split("\\s+"));

    private final EdlProgram program;
    private final Diagnostics diagnostics;

    EdlStubRules(EdlProgram program, Diagnostics diagnostics) {
        this.program = program;
        this.diagnostics = diagnostics;
    }

    void check() {
        Set<String> declared = new HashSet<>();
        Set<String> constants = new HashSet<>();
        for (EdlItem type : program.types()) {
            if (type instanceof EdlItem.Structure structure) {
                structure(structure);
                structure.members().forEach(member -> inside(member, declared));
                word(type.position(), structure.name());
                declared.add(structure.name());
            } else if (type instanceof EdlItem.Enumeration enumeration) {
                enumeration.name().ifPresent(name -> word(type.position(), name));
                enumeration(enumeration, constants);
            }
        }
        program.ecalls().forEach(this::function);
        program.ocalls().forEach(this::function);
    }

    private void structure(EdlItem.Structure structure) {
        names(structure.members());
        for (EdlParameter member : structure.members()) {
            shape(member);
            if (!member.attributes().isEmpty()) {
                sizes(member, structure.members());
                if (member.isArray() || member.type().pointers() != 1) {
                    refuse(member, "stubs.member");
                }
            }
        }
    }

    /** C knows a struct only behind its declaration, and never inside of itself. */
    private void inside(EdlParameter member, Set<String> declared) {
        if (member.type().pointers() == 0) {
            String base = member.type().base();
            String name = base.substring(base.indexOf(' ') + 1);
            boolean tagged = base.startsWith("struct ") || base.startsWith("union ");
            boolean ours = program.structure(name).isPresent();
            if (tagged && ours && !declared.contains(name)) {
                refuse(member, "stubs.order", base);
            }
        }
    }

    private void enumeration(EdlItem.Enumeration enumeration, Set<String> constants) {
        if (enumeration.constants().isEmpty()) {
            diagnostics.report(enumeration.position(), "stubs.enum");
        }
        for (EdlItem.Constant constant : enumeration.constants()) {
            word(enumeration.position(), constant.name());
            if (!constants.add(constant.name())) {
                diagnostics.report(enumeration.position(), "stubs.constant", constant.name());
            }
            String value = constant.value().orElse("0");
            if (isOctal(value)) {
                diagnostics.report(enumeration.position(), "stubs.octal", constant.name(), value);
            }
        }
    }

    /** Decimal in EDL, octal in C. */
    private static boolean isOctal(String value) {
        return value.length() > 1 && value.startsWith("0");
    }

    private void word(SourcePosition position, String name) {
        if (C_WORDS.contains(name)) {
            diagnostics.report(position, "stubs.word", name);
        }
    }

    private void function(EdlFunction function) {
        word(function.position(), function.name());
        names(function.parameters());
        for (EdlParameter p : function.parameters()) {
            shape(p);
            sizes(p, function.parameters());
            boolean sized = p.has("size") || p.has("count");
            if (sized && (p.isArray() || p.has("isary"))) {
                refuse(p, "stubs.array.size");
            }
            if (p.type().isConst() && p.has("out")) {
                refuse(p, "edl.readonly.out");
            }
            boolean voidPointer = p.type().base().equals("void") && p.type().pointers() == 1;
            if (voidPointer && (p.has("in") || p.has("out")) && !sized) {
                refuse(p, "edl.void.size");
            }
        }
    }

    private void shape(EdlParameter p) {
        if (p.type().base().equals("void") && p.type().pointers() == 0) {
            refuse(p, "edl.void");
        }
        if (p.dimensions().contains("0")) {
            diagnostics.report(p.position(), "edl.dimension.zero");
        }
        BigInteger elements = BigInteger.ONE;
        for (String dimension : p.dimensions()) {
            if (number(p, dimension)) {
                elements = elements.multiply(new BigInteger(dimension));
                if (isOctal(dimension)) {
                    refuse(p, "stubs.octal", dimension);
                }
            }
        }
        if (elements.compareTo(MAX_ELEMENTS) > 0) {
            refuse(p, "stubs.array.large", elements, MAX_ELEMENTS);
        }
    }

    private void names(List<EdlParameter> parameters) {
        Set<String> seen = new HashSet<>();
        for (EdlParameter p : parameters) {
            word(p.position(), p.name());
            if (!seen.add(p.name()) || p.name().startsWith("clog_")) {
                refuse(p, "stubs.name");
            }
        }
    }

    private void sizes(EdlParameter p, List<EdlParameter> siblings) {
        for (String attribute : List.of("size", "count")) {
            Optional<String> value = p.value(attribute);
            if (value.isEmpty() || number(p, value.get())) {
                continue;
            }
            boolean counts =
                    siblings.stream()
                            .filter(s -> s.name().equals(value.get()))
                            .anyMatch(EdlStubRules::counts);
            if (!counts) {
                refuse(p, "stubs.size", attribute + "=" + value.get());
            }
        }
    }

    private static boolean counts(EdlParameter p) {
        String base = p.type().base();
        return !p.isAddress()
                && !base.startsWith("struct ")
                && !base.startsWith("union ")
                && !Set.of("float", "double", "long double", "void").contains(base);
    }

    /** True for a number; a number has to be one that C can write. */
    private boolean number(EdlParameter p, String value) {
        if (!Character.isDigit(value.charAt(0))) {
            return false;
        }
        if (value.replaceFirst("^0+", "").length() > 10) {
            refuse(p, "stubs.number", value);
        }
        return true;
    }

    private void refuse(EdlParameter p, String key, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = p.name();
        System.arraycopy(more, 0, arguments, 1, more.length);
        diagnostics.report(p.position(), key, arguments);
    }
}
