package dev.cloister.codegen.edlstubs;

import dev.cloister.codegen.edl.EdlFunction;
import dev.cloister.codegen.edl.EdlProgram;
import java.util.ArrayList;
import java.util.List;

/** A function as C sees it, with its place in the numbering. */
record CFunction(EdlFunction edl, int index, boolean isEcall, List<CParameter> parameters) {
    static List<CFunction> ecalls(EdlProgram program) {
        return all(program.ecalls(), true, program);
    }

    static List<CFunction> ocalls(EdlProgram program) {
        return all(program.ocalls(), false, program);
    }

    private static List<CFunction> all(
            List<EdlFunction> functions, boolean ecalls, EdlProgram program) {
        List<CFunction> all = new ArrayList<>();
        for (EdlFunction function : functions) {
            List<CParameter> parameters = CParameter.all(function.parameters(), program);
            all.add(new CFunction(function, all.size(), ecalls, parameters));
        }
        return List.copyOf(all);
    }

    String name() {
        return edl.name();
    }

    String frame() {
        return "clog_" + name() + "_frame";
    }

    String id() {
        return "CLOG_ID_" + name();
    }

    boolean returns() {
        return !(edl.result().base().equals("void") && edl.result().pointers() == 0);
    }

    String resultType() {
        return CParameter.result(edl.result());
    }

    boolean returnsBool() {
        return edl.result().base().equals("bool") && edl.result().pointers() == 0;
    }

    boolean propagatesErrno() {
        return edl.suffixes().contains("propagate_errno");
    }

    /** The prototype of the function itself, as its author writes it. */
    String prototype() {
        List<String> declarations = new ArrayList<>();
        parameters.forEach(p -> declarations.add(p.declaration()));
        String list = declarations.isEmpty() ? "void" : String.join(", ", declarations);
        return CParameter.join(resultType(), name()) + "(" + list + ")";
    }

    /** The prototype of the stub that calls it from the other side. */
    String callerPrototype(String returned, String first) {
        List<String> declarations = new ArrayList<>();
        if (!first.isEmpty()) {
            declarations.add(first);
        }
        if (returns()) {
            declarations.add(CParameter.join(CParameter.join(resultType(), "*"), "clog_result"));
        }
        parameters.forEach(p -> declarations.add(p.declaration()));
        String list = declarations.isEmpty() ? "void" : String.join(", ", declarations);
        return returned + " " + name() + "(" + list + ")";
    }
}
