package dev.cloister.codegen.edlstubs;

import dev.cloister.codegen.edl.EdlItem;
import dev.cloister.codegen.edl.EdlProgram;
import dev.cloister.codegen.emit.CWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * C functions that copy what the sized pointers of structs point to. All of it lies in one block,
 * in the order of structs and members, so that its places can be found again without trusting the
 * structs.
 */
final class EdlDeepCopy {
    private static final String FAIL = "if (status != CLO_OK) return status;";

    private final CWriter c;
    private final EdlItem.Structure structure;
    private final List<CParameter> members;

    private EdlDeepCopy(CWriter c, EdlItem.Structure structure, EdlProgram program) {
        this.c = c;
        this.structure = structure;
        this.members =
                CParameter.all(structure.members(), program).stream()
                        .filter(member -> !member.edl().attributes().isEmpty())
                        .toList();
    }

    static void ecall(CWriter c, EdlItem.Structure structure, EdlProgram program, boolean alsoOut) {
        EdlDeepCopy copy = new EdlDeepCopy(c, structure, program);
        copy.in();
        if (alsoOut) {
            copy.out();
        }
    }

    static void ocall(CWriter c, EdlItem.Structure structure, EdlProgram program, boolean alsoOut) {
        EdlDeepCopy copy = new EdlDeepCopy(c, structure, program);
        copy.lend();
        if (alsoOut) {
            copy.back();
        }
    }

    private String type() {
        return "struct " + structure.name();
    }

    private void head(String name, String parameters) {
        c.open("static clo_status " + name + "_" + structure.name() + "(" + parameters + ")");
        c.line("clo_status status = CLO_OK;");
    }

    private void loop() {
        c.open("for (uint64_t i = 0; i < count; i++)");
    }

    private void bytes(CParameter member, String holder) {
        c.line("status = clo_edl_bytes(" + member.bytes(holder + "[i].", "") + ", &bytes);")
                .line(FAIL);
    }

    private void in() {
        head(
                "deep_in",
                type() + " *items, const " + type() + " *host, uint64_t count, void **inner");
        c.line("uint64_t total = 0;").line("uint64_t bytes;");
        loop();
        for (CParameter member : members) {
            c.open("if (host[i]." + member.name() + " != NULL)");
            bytes(member, "host");
            c.line(
                            "status = clo_check_outside((uint64_t)(uintptr_t)host[i]."
                                    + member.name()
                                    + ", bytes);")
                    .line(FAIL);
            c.line("status = clo_edl_add(&total, bytes);").line(FAIL);
            c.close();
        }
        c.close();
        c.line("status = clo_edl_take(total, inner);").line(FAIL);
        c.line("char *at = *inner;");
        loop();
        for (CParameter member : members) {
            c.open("if (host[i]." + member.name() + " != NULL)");
            bytes(member, "host");
            c.line(
                            "status = clo_copy_in(at, (uint64_t)(uintptr_t)host[i]."
                                    + member.name()
                                    + ", bytes);")
                    .line(FAIL);
            c.line("items[i]." + member.name() + " = (void *)at;");
            c.line("at += (bytes + CLO_EDL_ALIGNMENT - 1) & ~(CLO_EDL_ALIGNMENT - 1);");
            c.close();
        }
        c.close().line("return status;").close().blank();
    }

    private void out() {
        head(
                "deep_out",
                type() + " *items, const " + type() + " *host, uint64_t count, const char *inner");
        c.line("const char *at = inner;").line("uint64_t bytes;");
        loop();
        for (CParameter member : members) {
            c.open("if (host[i]." + member.name() + " != NULL)");
            bytes(member, "host");
            c.line(
                            "status = clo_copy_out((uint64_t)(uintptr_t)host[i]."
                                    + member.name()
                                    + ", at, bytes);")
                    .line(FAIL);
            c.line("at += (bytes + CLO_EDL_ALIGNMENT - 1) & ~(CLO_EDL_ALIGNMENT - 1);");
            c.close();
        }
        restore("items[i]", "host");
        c.close().line("return status;").close().blank();
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
                .forEach(n -> c.line(target + "." + n + " = " + original + "[i]." + n + ";"));
    }

    /** copy[] is in the enclave too; its pointers become addresses in the arena. */
    private void lend() {
        head(
                "deep_lend",
                "clo_ocall *call, "
                        + type()
                        + " *copy, const "
                        + type()
                        + " *items, uint64_t count");
        c.line("uint64_t bytes;").line("uint64_t host;");
        loop();
        for (CParameter member : members) {
            c.open("if (items[i]." + member.name() + " != NULL)");
            bytes(member, "items");
            c.line(
                            "status = clo_edl_lend(call, items[i]."
                                    + member.name()
                                    + ", bytes, true, &host);")
                    .line(FAIL);
            c.line("copy[i]." + member.name() + " = (void *)(uintptr_t)host;");
            c.close();
        }
        c.close().line("return status;").close().blank();
    }

    /**
     * lent[] is what was lent; the host's structs are copied in once, and only values are taken.
     */
    private void back() {
        head(
                "deep_back",
                type() + " *items, const " + type() + " *lent, uint64_t host, uint64_t count");
        c.line("uint64_t bytes;");
        loop();
        c.line(type() + " answer;");
        c.line("status = clo_copy_in(&answer, host + i * sizeof answer, sizeof answer);")
                .line(FAIL);
        for (CParameter member : members) {
            c.open("if (items[i]." + member.name() + " != NULL)");
            bytes(member, "items");
            c.line(
                    "status = clo_copy_in((void *)(uintptr_t)items[i]."
                            + member.name()
                            + ", (uint64_t)(uintptr_t)lent[i]."
                            + member.name()
                            + ", bytes);");
            c.line(FAIL).close();
        }
        restore("answer", "items");
        c.line("items[i] = answer;");
        c.close().line("return status;").close().blank();
    }
}
