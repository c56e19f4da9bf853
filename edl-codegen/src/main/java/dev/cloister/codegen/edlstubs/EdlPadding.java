package dev.cloister.codegen.edlstubs;

import dev.cloister.codegen.edl.EdlItem;
import dev.cloister.codegen.edl.EdlParameter;
import dev.cloister.codegen.edl.EdlProgram;
import dev.cloister.codegen.edl.EdlType;
import dev.cloister.codegen.emit.CWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * C functions that zero what lies between the members of structs, and what no member of a union
 * uses, so that what a compiler left there never leaves the enclave. Of types that the file does
 * not declare, nothing is known.
 */
final class EdlPadding {
    private EdlPadding() {}

    /** The functions for each struct and union of the file, inner ones first, as C wants them. */
    static void functions(CWriter c, EdlProgram program) {
        List<EdlItem.Structure> structures =
                program.types().stream()
                        .filter(EdlItem.Structure.class::isInstance)
                        .map(EdlItem.Structure.class::cast)
                        .filter(structure -> !structure.members().isEmpty())
                        .toList();
        if (structures.isEmpty()) {
            return;
        }
        Set<EdlItem.Structure> inUnions = inUnions(structures, program);
        c.line("#ifdef CLO_ENCLAVE");
        for (EdlItem.Structure structure : structures) {
            if (inUnions.contains(structure)) {
                isData(c, structure, program);
            }
            if (structure.union()) {
                union(c, structure);
            } else {
                struct(c, structure, program);
            }
        }
        c.line("#endif").blank();
    }

    /** The unions and the types that they consist of. */
    private static Set<EdlItem.Structure> inUnions(
            List<EdlItem.Structure> structures, EdlProgram program) {
        Set<EdlItem.Structure> found = new HashSet<>();
        Deque<EdlItem.Structure> open = new ArrayDeque<>();
        structures.stream().filter(EdlItem.Structure::union).forEach(open::add);
        while (!open.isEmpty()) {
            EdlItem.Structure structure = open.remove();
            if (found.add(structure)) {
                structure.members().stream()
                        .map(EdlParameter::type)
                        .filter(type -> type.pointers() == 0)
                        .forEach(type -> structure(type, program).ifPresent(open::add));
            }
        }
        return found;
    }

    private static String tagged(EdlItem.Structure structure) {
        return (structure.union() ? "union " : "struct ") + structure.name();
    }

    private static void items(CWriter c, EdlItem.Structure structure) {
        c.open("static inline void " + name(structure) + "(void *items, uint64_t bytes)");
        c.line(tagged(structure) + " *item = items;");
        c.open("for (uint64_t n = clo_edl_items(bytes, sizeof *item); n > 0; n--, item++)");
    }

    private static void struct(CWriter c, EdlItem.Structure structure, EdlProgram program) {
        items(c, structure);
        String type = tagged(structure);
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
                String at = "&item->" + member.name();
                of(member.type(), at, "sizeof item->" + member.name(), program).ifPresent(c::line);
            }
        }
        c.close().close().blank();
    }

    /** Which member of a union is meant is not known: only what is padding in all of them goes. */
    private static void union(CWriter c, EdlItem.Structure structure) {
        items(c, structure);
        c.line("uint64_t size = sizeof *item;");
        c.open("for (uint64_t i = 0; i < size; i++)");
        c.line("if (!" + dataName(structure) + "(i)) ((char *)item)[i] = 0;");
        c.close().close().close().blank();
    }

    /** A function that says whether a byte of the type belongs to a member; byte ~0 does not. */
    private static void isData(CWriter c, EdlItem.Structure structure, EdlProgram program) {
        String type = tagged(structure);
        c.open("static inline bool " + dataName(structure) + "(uint64_t byte)");
        for (EdlParameter member : structure.members()) {
            Optional<EdlItem.Structure> of =
                    member.type().pointers() == 0
                            ? structure(member.type(), program)
                            : Optional.empty();
            boolean longDouble = member.type().pointers() == 0 && isLongDouble(member.type());
            String bytes = "sizeof((" + type + " *)0)->" + member.name();
            String item = of.map(o -> "sizeof(" + tagged(o) + ")").orElse(longDouble ? "16" : "1");
            String at =
                    "clo_edl_byte_of(byte, offsetof("
                            + type
                            + ", "
                            + member.name()
                            + "), "
                            + bytes
                            + ", "
                            + item
                            + ")";
            String data =
                    of.map(o -> dataName(o) + "(" + at + ")")
                            .orElse(at + (longDouble ? " < 10" : " != ~0ull"));
            c.line("if (" + data + ") return true;");
        }
        c.line("return false;").close().blank();
    }

    private static String name(EdlItem.Structure structure) {
        return "clog_clear_" + structure.name();
    }

    private static String dataName(EdlItem.Structure structure) {
        return "clog_is_data_" + structure.name();
    }

    private static boolean isLongDouble(EdlType type) {
        return type.base().equals("long double");
    }

    /** The struct or union of the file that a type names. */
    private static Optional<EdlItem.Structure> structure(EdlType type, EdlProgram program) {
        String base = type.base();
        return program.structure(base.replaceFirst("^(struct|union) ", ""))
                .filter(structure -> !structure.members().isEmpty());
    }

    /** The call that clears values of a struct or union. */
    static Optional<String> of(
            EdlItem.Structure structure, String address, String bytes, EdlProgram program) {
        return of(EdlType.value(tagged(structure)), address, bytes, program);
    }

    private static Optional<String> of(
            EdlType type, String address, String bytes, EdlProgram program) {
        String arguments = "(" + address + ", " + bytes + ");";
        return isLongDouble(type)
                ? Optional.of("clo_edl_clear_long_doubles" + arguments)
                : structure(type, program).map(structure -> name(structure) + arguments);
    }

    /** The call that clears a value, or nothing when it has no padding that is known. */
    static Optional<String> ofValue(EdlType type, String value, EdlProgram program) {
        return type.pointers() == 0
                ? of(type, "&" + value, "sizeof " + value, program)
                : Optional.empty();
    }

    /** The call that clears what a parameter points to. */
    static Optional<String> ofBuffer(
            CParameter p, String address, String bytes, EdlProgram program) {
        return p.way() == CParameter.Way.BUFFER
                ? ofPointee(p, address, bytes, program)
                : Optional.empty();
    }

    /** The call that clears what a sized pointer or an array consists of. */
    static Optional<String> ofPointee(
            CParameter p, String address, String bytes, EdlProgram program) {
        int pointers = p.edl().isArray() ? 0 : 1;
        return p.edl().type().pointers() == pointers
                ? of(p.edl().type(), address, bytes, program)
                : Optional.empty();
    }
}
