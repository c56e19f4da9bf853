package dev.cloister.codegen.edlstubs;

import dev.cloister.codegen.edl.EdlItem;
import dev.cloister.codegen.edl.EdlParameter;
import dev.cloister.codegen.edl.EdlProgram;
import dev.cloister.codegen.emit.CWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * C functions that copy structs with what their sized pointers point to, level by level: one
 * function for each struct and direction, which calls those of the structs that it points to.
 *
 * <p>Trust: each struct is copied once before a size or an address in it is used. What comes back
 * is found through the stub's own records of the structs ({@code clo_edl_region}), never through
 * structs that the callee has had.
 */
final class EdlDeepCopy {
    private static final String FAIL = "if (status != CLO_OK) return status;";

    private final CWriter c;
    private final EdlItem.Structure structure;
    private final EdlProgram program;
    private final List<CParameter> members;

    private EdlDeepCopy(CWriter c, EdlItem.Structure structure, EdlProgram program) {
        this.c = c;
        this.structure = structure;
        this.program = program;
        this.members =
                CParameter.all(structure.members(), program).stream()
                        .filter(member -> !member.edl().attributes().isEmpty())
                        .toList();
    }

    /** The functions that ecalls need. */
    static void ecalls(CWriter c, EdlProgram program, List<CFunction> functions) {
        inbound(program, functions, false)
                .forEach(structure -> new EdlDeepCopy(c, structure, program).in());
        inbound(program, functions, true)
                .forEach(structure -> new EdlDeepCopy(c, structure, program).out());
    }

    /** The functions that ocalls need. */
    static void ocalls(CWriter c, EdlProgram program, List<CFunction> functions) {
        inbound(program, functions, false)
                .forEach(structure -> new EdlDeepCopy(c, structure, program).lend());
        inbound(program, functions, true)
                .forEach(structure -> new EdlDeepCopy(c, structure, program).back());
    }

    /** The structs that the parameters reach, inner ones first; those that come back only. */
    private static List<EdlItem.Structure> inbound(
            EdlProgram program, List<CFunction> functions, boolean back) {
        Set<EdlItem.Structure> reached = new LinkedHashSet<>();
        functions.stream()
                .flatMap(function -> function.parameters().stream())
                .filter(p -> p.isDeep() && (!back || p.out()))
                .map(p -> p.deep().orElseThrow().name())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(
                        name ->
                                reach(
                                        program.structure(name).orElseThrow(),
                                        program,
                                        back,
                                        reached));
        return List.copyOf(reached);
    }

    private static void reach(
            EdlItem.Structure structure,
            EdlProgram program,
            boolean back,
            Set<EdlItem.Structure> reached) {
        if (reached.contains(structure)) {
            return;
        }
        for (EdlParameter member : structure.members()) {
            if (!member.attributes().isEmpty() && !(back && member.type().isConst())) {
                program.deepCopied(member.type())
                        .ifPresent(inner -> reach(inner, program, back, reached));
            }
        }
        reached.add(structure);
    }

    private String type() {
        return "struct " + structure.name();
    }

    private static String function(String direction, CParameter member) {
        return "deep_" + direction + "_" + member.deep().orElseThrow().name();
    }

    /** What a member says is const does not come back: the callee had no right to change it. */
    private static boolean comesBack(CParameter member) {
        return !member.edl().type().isConst();
    }

    private void head(String direction, String parameters) {
        c.open(
                "static clo_status deep_"
                        + direction
                        + "_"
                        + structure.name()
                        + "("
                        + parameters
                        + ", uint64_t count)");
    }

    /** The bytes of the structs themselves. */
    private void size() {
        c.line("uint64_t bytes;");
        c.line("clo_status status = clo_edl_bytes(sizeof(" + type() + "), count, &bytes);");
        c.line(FAIL);
    }

    private void loop() {
        c.open("for (uint64_t i = 0; i < count; i++)");
    }

    private void ifPresent(CParameter member, String holder) {
        c.open("if (" + holder + "[i]." + member.name() + " != NULL)");
    }

    /** The bytes of what a plain member points to. */
    private void size(CParameter member, String holder) {
        c.line("uint64_t part_bytes;");
        c.line("status = clo_edl_bytes(" + member.bytes(holder + "[i].", "") + ", &part_bytes);");
        c.line(FAIL);
    }

    private static String host(String holder, CParameter member) {
        return "(uint64_t)(uintptr_t)" + holder + "[i]." + member.name();
    }

    /** The address of what a member points to, whatever it says about const. */
    private static String inside(String holder, CParameter member) {
        return "(void *)(uintptr_t)" + holder + "[i]." + member.name();
    }

    private static String count(CParameter member, String holder) {
        return member.count(holder + "[i].", "");
    }

    private void record(String name, String qualifier, int which) {
        c.line(
                qualifier
                        + type()
                        + " *"
                        + name
                        + " = clo_edl_record(memory, bytes, "
                        + which
                        + ");");
    }

    private void in() {
        head("in", "clo_edl_region *region, uint64_t host, bool back, void **structs");
        c.line("*structs = NULL;").line("if (host == 0) return CLO_OK;");
        size();
        c.line("void *memory;");
        c.line("status = clo_edl_structs_in(region, host, bytes, back, &memory);").line(FAIL);
        c.line(type() + " *items = memory;");
        loop();
        for (CParameter member : members) {
            ifPresent(member, "items");
            c.line("void *part;");
            if (member.deep().isPresent()) {
                String back = comesBack(member) ? "back" : "false";
                String more = ", " + back + ", &part, " + count(member, "items") + ");";
                c.line(
                        "status = "
                                + function("in", member)
                                + "(region, "
                                + host("items", member)
                                + more);
            } else {
                size(member, "items");
                c.line(
                        "status = clo_edl_part_in(region, "
                                + host("items", member)
                                + ", part_bytes, &part);");
            }
            c.line(FAIL).line("items[i]." + member.name() + " = part;").close();
        }
        c.close();
        c.line("if (back) __builtin_memcpy(clo_edl_record(memory, bytes, 2), memory, bytes);");
        c.line("*structs = memory;").line("return CLO_OK;").close().blank();
    }

    private void out() {
        head("out", "uint64_t host, void *memory");
        size();
        c.line(type() + " *items = memory;");
        record("sent", "const ", 1);
        if (members.stream().anyMatch(EdlDeepCopy::comesBack)) {
            record("kept", "const ", 2);
        }
        loop();
        for (CParameter member : members.stream().filter(EdlDeepCopy::comesBack).toList()) {
            ifPresent(member, "sent");
            String target = host("sent", member);
            if (member.deep().isPresent()) {
                String more = ", kept[i]." + member.name() + ", " + count(member, "sent") + ");";
                c.line("status = " + function("out", member) + "(" + target + more);
            } else {
                size(member, "sent");
                String part = "kept[i]." + member.name();
                EdlPadding.ofPointee(member, part, "part_bytes", program).ifPresent(c::line);
                c.line("status = clo_copy_out(" + target + ", " + part + ", part_bytes);");
            }
            c.line(FAIL).close();
        }
        restore("items", "sent");
        c.close();
        EdlPadding.of(structure, "items", "bytes", program).ifPresent(c::line);
        c.line("return clo_copy_out(host, items, bytes);").close().blank();
    }

    /** Addresses and sizes are not the callee's to change. */
    private void restore(String target, String original) {
        Set<String> names = new TreeSet<>();
        for (CParameter member : members) {
            names.add(member.name());
            member.edl().attributes().forEach(a -> a.value().ifPresent(names::add));
        }
        names.stream()
                .filter(name -> !Character.isDigit(name.charAt(0)))
                .forEach(n -> c.line(target + "[i]." + n + " = " + original + "[i]." + n + ";"));
    }

    /** The copy is in the enclave too; its pointers become addresses in the arena. */
    private void lend() {
        head(
                "lend",
                "clo_ocall *call, clo_edl_region *region, const void *from, bool back, void **structs, uint64_t *host");
        c.line("*structs = NULL;").line("*host = 0;").line("if (from == NULL) return CLO_OK;");
        size();
        c.line("void *memory;");
        c.line("status = clo_edl_structs_of(region, from, bytes, back, &memory);").line(FAIL);
        c.line(type() + " *items = memory;");
        if (members.stream().anyMatch(m -> m.deep().isPresent() && comesBack(m))) {
            record("kept", "", 2);
        }
        loop();
        for (CParameter member : members) {
            ifPresent(member, "items");
            c.line("uint64_t part_host;");
            if (member.deep().isPresent()) {
                lendStructs(member);
            } else {
                lendPart(member);
            }
            c.line("items[i]." + member.name() + " = (void *)(uintptr_t)part_host;").close();
        }
        c.close();
        EdlPadding.of(structure, "items", "bytes", program).ifPresent(c::line);
        c.line("*structs = memory;");
        c.line("return clo_edl_lend(call, items, bytes, true, host);").close().blank();
    }

    private void lendStructs(CParameter member) {
        c.line("void *part;");
        c.line(
                "status = "
                        + function("lend", member)
                        + "(call, region, items[i]."
                        + member.name()
                        + ", "
                        + (comesBack(member) ? "back" : "false")
                        + ", &part, &part_host, "
                        + count(member, "items")
                        + ");");
        c.line(FAIL);
        if (comesBack(member)) {
            c.line("if (back) kept[i]." + member.name() + " = part;");
        }
    }

    private void lendPart(CParameter member) {
        size(member, "items");
        String part = "items[i]." + member.name();
        var clearing = EdlPadding.ofPointee(member, "part", "part_bytes", program);
        if (clearing.isPresent()) {
            c.line("void *part;");
            c.line("status = clo_edl_part(region, part_bytes, &part);").line(FAIL);
            c.line("__builtin_memcpy(part, " + part + ", part_bytes);").line(clearing.get());
            part = "part";
        }
        c.line("status = clo_edl_lend(call, " + part + ", part_bytes, true, &part_host);");
        c.line(FAIL);
    }

    /** The host's structs are copied in once, and only values are taken from them. */
    private void back() {
        head("back", "void *to, uint64_t host, void *memory");
        size();
        c.line(type() + " *lent = memory;");
        record("given", "const ", 1);
        if (members.stream().anyMatch(m -> m.deep().isPresent() && comesBack(m))) {
            record("kept", "const ", 2);
        }
        loop();
        for (CParameter member : members.stream().filter(EdlDeepCopy::comesBack).toList()) {
            ifPresent(member, "given");
            String target = inside("given", member) + ", " + host("lent", member) + ", ";
            if (member.deep().isPresent()) {
                String more = "kept[i]." + member.name() + ", " + count(member, "given") + ");";
                c.line("status = " + function("back", member) + "(" + target + more);
            } else {
                size(member, "given");
                c.line("status = clo_copy_in(" + target + "part_bytes);");
            }
            c.line(FAIL).close();
        }
        c.close();
        c.line("status = clo_copy_in(lent, host, bytes);").line(FAIL);
        loop();
        restore("lent", "given");
        c.close();
        c.line("__builtin_memcpy(to, lent, bytes);").line("return CLO_OK;").close().blank();
    }
}
