package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the attributes of a parameter or member have to be. */
final class EdlParameterRules {
    private static final Set<String> BUILT_IN =
            Set.of(
                    ("float double int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t"
                                    + " size_t wchar_t void int char short long unsigned bool")
                            .split(" "));

    private final EdlProgram program;
    private final boolean intel;
    private final Diagnostics errors;
    private final Diagnostics warnings;

    EdlParameterRules(
            EdlProgram program, EdlDialect dialect, Diagnostics errors, Diagnostics warnings) {
        this.program = program;
        this.intel = dialect == EdlDialect.INTEL;
        this.errors = errors;
        this.warnings = warnings;
    }

    /** True for a type that a header defines: neither C's own nor tagged. */
    static boolean isForeign(EdlType type) {
        return type.pointers() == 0
                && type.base().indexOf(' ') < 0
                && !BUILT_IN.contains(type.base());
    }

    private void refuse(EdlParameter parameter, String key, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = parameter.name();
        System.arraycopy(more, 0, arguments, 1, more.length);
        errors.report(parameter.position(), key, arguments);
    }

    void member(EdlItem.Structure structure, EdlParameter member) {
        if (isVoid(member) && intel) {
            refuse(member, "edl.void");
        }
        for (EdlAttribute attribute : member.attributes()) {
            if (attribute.value().isEmpty()) {
                refuse(member, "edl.member.attribute", attribute.name());
            }
        }
        boolean sized = !member.attributes().isEmpty();
        if (sized && member.type().pointers() == 0 && (intel || !member.isArray())) {
            refuse(member, "edl.plain", member.type());
        }
        if (!intel) {
            sizes(member, structure.members());
        }
    }

    void parameter(EdlFunction function, EdlParameter p) {
        if (isVoid(p) && intel) {
            refuse(p, "edl.void");
        }
        if (!p.isAddress() && !p.attributes().isEmpty() && !p.has("string") && !p.has("wstring")) {
            refuse(p, "edl.plain", p.type());
            return;
        }
        directions(p);
        strings(p);
        foreign(p);
        if (p.type().pointers() > 0 && p.isArray() && (p.has("in") || p.has("out"))) {
            refuse(p, "edl.pointerArray");
        }
        if (intel) {
            intelOnly(p);
        } else {
            if (p.has("size") && p.has("count")) {
                refuse(p, "edl.sizeAndCount");
            }
            sizes(p, function.parameters());
        }
        deepCopy(p);
    }

    private static boolean isVoid(EdlParameter p) {
        return p.type().base().equals("void") && p.type().pointers() == 0;
    }

    private void directions(EdlParameter p) {
        boolean directed = p.has("in") || p.has("out");
        if (directed && p.has("user_check")) {
            refuse(p, "edl.userCheck.direction");
        }
        if (!directed && (p.has("size") || p.has("count"))) {
            refuse(p, "edl.size.direction");
        } else if (p.isAddress() && !directed && !p.has("user_check")) {
            if (intel) {
                refuse(p, "edl.direction");
            } else if (p.type().pointers() > 0 && p.attributes().isEmpty()) {
                warnings.report(p.position(), "edl.direction.unchecked", p.name());
            } else if (p.has("isptr") || p.has("isary")) {
                refuse(p, "edl.direction");
            }
        }
    }

    private void strings(EdlParameter p) {
        if (p.has("string") && p.has("wstring")) {
            refuse(p, "edl.string.both");
        }
        for (String kind : List.of("string", "wstring")) {
            if (!p.has(kind)) {
                continue;
            }
            String element = kind.equals("string") ? "char" : "wchar_t";
            String base = p.type().base();
            boolean unsignedToo = intel && element.equals("char") && base.equals("unsigned char");
            if (p.type().pointers() != 1 || !(base.equals(element) || unsignedToo)) {
                refuse(p, "edl.string.type", kind, element);
            }
            if (!p.has("in")) {
                refuse(p, "edl.string.in", kind);
            }
            if (p.has("size") || p.has("count")) {
                refuse(p, "edl.string.size", kind);
            }
        }
    }

    private void foreign(EdlParameter p) {
        if (p.has("isptr") && p.has("isary")) {
            refuse(p, "edl.isptr.isary");
        }
        for (String word : List.of("isptr", "isary")) {
            if (p.has(word) && !isForeign(p.type())) {
                refuse(p, "edl.foreign", word, p.type());
            }
        }
        if (p.has("isptr") && p.isArray()) {
            refuse(p, "edl.pointerArray");
        }
    }

    private void intelOnly(EdlParameter p) {
        boolean sized = p.has("size") || p.has("count");
        boolean voidPointer = p.type().base().equals("void") && p.type().pointers() == 1;
        if (voidPointer && (p.has("in") || p.has("out")) && !p.has("size")) {
            refuse(p, "edl.void.size");
        }
        if (p.isArray() && sized) {
            refuse(p, "edl.array.size");
        }
        if (p.has("isary") && sized) {
            refuse(p, "edl.isary.size");
        }
        if (p.has("out") && !voidPointer && (p.type().isConst() || p.has("readonly"))) {
            refuse(p, "edl.readonly.out");
        }
    }

    /** Open Enclave's tool looks up what size and count name. */
    private void sizes(EdlParameter p, List<EdlParameter> siblings) {
        for (EdlAttribute attribute : p.attributes()) {
            String value = attribute.value().orElse("0");
            if (Character.isDigit(value.charAt(0))) {
                continue;
            }
            Optional<EdlParameter> named =
                    siblings.stream().filter(s -> s.name().equals(value)).findFirst();
            if (named.isEmpty()) {
                refuse(p, "edl.size.missing", attribute, value);
            } else if (!mayCount(named.get())) {
                refuse(p, "edl.size.type", attribute, named.get().type());
            }
        }
    }

    private static boolean mayCount(EdlParameter p) {
        String base = p.type().base();
        return !p.isArray()
                && p.type().pointers() == 0
                && !base.startsWith("struct ")
                && !base.startsWith("union ");
    }

    private void deepCopy(EdlParameter p) {
        Optional<EdlItem.Structure> deep = program.deepCopied(p.type());
        if (deep.isEmpty()) {
            return;
        }
        boolean tagged = p.type().base().startsWith("struct ");
        String name = deep.get().name();
        if (p.type().pointers() == 0) {
            if (tagged || !intel) {
                refuse(p, "edl.deep.value", name);
            }
            return;
        }
        boolean directed = p.has("in") || p.has("out");
        if (intel && !tagged && directed) {
            refuse(p, "edl.deep.foreign", name);
        } else if (intel && p.has("out") && !p.has("in")) {
            refuse(p, "edl.deep.out", name);
        } else if (!intel && directed && p.has("size")) {
            refuse(p, "edl.deep.size", name);
        }
    }
}
