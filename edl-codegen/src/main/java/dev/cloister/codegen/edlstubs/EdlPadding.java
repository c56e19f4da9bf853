package dev.cloister.codegen.edlstubs;

import dev.cloister.codegen.edl.EdlItem;
import dev.cloister.codegen.edl.EdlParameter;
import dev.cloister.codegen.edl.EdlProgram;
import dev.cloister.codegen.edl.EdlType;
import dev.cloister.codegen.emit.CWriter;
import java.util.List;
import java.util.Optional;

/**
 * C functions that zero what lies between the members of structs, so that what a compiler left
 * there never leaves the enclave. Of unions and of types that the file does not declare, nothing is
 * known.
 */
final class EdlPadding {
    private static final String STRUCT = "struct ";

    private EdlPadding() {}

    /** One function for each struct of the file, inner structs first, as C wants them. */
    static void functions(CWriter c, EdlProgram program) {
        List<EdlItem.Structure> structures =
                program.types().stream()
                        .filter(EdlItem.Structure.class::isInstance)
                        .map(EdlItem.Structure.class::cast)
                        .filter(structure -> !structure.union() && !structure.members().isEmpty())
                        .toList();
        if (structures.isEmpty()) {
            return;
        }
        c.line("#ifdef CLO_ENCLAVE");
        structures.forEach(structure -> function(c, structure, program));
        c.line("#endif").blank();
    }

    private static void function(CWriter c, EdlItem.Structure structure, EdlProgram program) {
        String type = STRUCT + structure.name();
        c.open("static inline void " + name(structure) + "(void *items, uint64_t bytes)");
        c.open(
                "for ("
                        + type
                        + " *item = items; bytes >= sizeof *item; bytes -= sizeof *item, item++)");
        List<EdlParameter> members = structure.members();
        for (int i = 0; i < members.size(); i++) {
            EdlParameter member = members.get(i);
            boolean isLast = i + 1 == members.size();
            String end =
                    "offsetof(" + type + ", " + member.name() + ") + sizeof item->" + member.name();
            String next =
                    isLast
                            ? "sizeof *item"
                            : "offsetof(" + type + ", " + members.get(i + 1).name() + ")";
            c.line("clo_edl_clear(item, " + end + ", " + next + ");");
            if (member.type().pointers() == 0) {
                inner(c, member, program);
            }
        }
        c.close().close().blank();
    }

    private static void inner(CWriter c, EdlParameter member, EdlProgram program) {
        String at = "&item->" + member.name() + ", sizeof item->" + member.name();
        if (member.type().base().equals("long double")) {
            c.line("clo_edl_clear_long_doubles(" + at + ");");
        }
        structure(member.type(), program).ifPresent(s -> c.line(name(s) + "(" + at + ");"));
    }

    private static String name(EdlItem.Structure structure) {
        return "clog_clear_" + structure.name();
    }

    private static Optional<EdlItem.Structure> structure(EdlType type, EdlProgram program) {
        String base = type.base();
        return program.structure(base.startsWith(STRUCT) ? base.substring(STRUCT.length()) : base)
                .filter(structure -> !structure.union() && !structure.members().isEmpty());
    }

    /** The call that clears a value, or nothing when it has no padding that is known. */
    static Optional<String> ofValue(EdlType type, String value, EdlProgram program) {
        String arguments = "(&" + value + ", sizeof " + value + ");";
        if (type.pointers() == 0 && type.base().equals("long double")) {
            return Optional.of("clo_edl_clear_long_doubles" + arguments);
        }
        return type.pointers() == 0
                ? structure(type, program).map(structure -> name(structure) + arguments)
                : Optional.empty();
    }

    /** The call that clears what a parameter points to. */
    static Optional<String> ofBuffer(
            CParameter p, String address, String bytes, EdlProgram program) {
        int pointers = p.edl().isArray() ? 0 : 1;
        if (p.way() != CParameter.Way.BUFFER || p.edl().type().pointers() != pointers) {
            return Optional.empty();
        }
        String arguments = "(" + address + ", " + bytes + ");";
        return p.edl().type().base().equals("long double")
                ? Optional.of("clo_edl_clear_long_doubles" + arguments)
                : structure(p.edl().type(), program).map(s -> name(s) + arguments);
    }
}
