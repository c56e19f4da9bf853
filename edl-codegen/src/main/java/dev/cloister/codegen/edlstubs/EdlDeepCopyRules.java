package dev.cloister.codegen.edlstubs;

import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.edl.EdlDialect;
import dev.cloister.codegen.edl.EdlFunction;
import dev.cloister.codegen.edl.EdlItem;
import dev.cloister.codegen.edl.EdlParameter;
import dev.cloister.codegen.edl.EdlProgram;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which deep copies a stub can make. Copies inside copies are Open Enclave's: Intel's tool accepts
 * them and copies one level, which leaves the host's addresses in the structs of the next.
 */
final class EdlDeepCopyRules {
    /** Each level is one more C function on the enclave's stack. */
    private static final int MAX_LEVELS = 16;

    private static final int UNDER_WAY = -1;

    private final EdlProgram program;
    private final EdlDialect dialect;
    private final Diagnostics diagnostics;
    private final Map<String, Integer> levels = new HashMap<>();

    EdlDeepCopyRules(EdlProgram program, EdlDialect dialect, Diagnostics diagnostics) {
        this.program = program;
        this.dialect = dialect;
        this.diagnostics = diagnostics;
    }

    void check() {
        for (EdlItem type : program.types()) {
            if (type instanceof EdlItem.Structure structure) {
                structure.members().forEach(this::member);
                levels(structure, 1);
            }
        }
        program.ecalls().forEach(this::function);
        program.ocalls().forEach(this::function);
    }

    private void member(EdlParameter member) {
        Optional<EdlItem.Structure> inner = program.deepCopied(member.type());
        if (inner.isEmpty()) {
            return;
        }
        String name = inner.get().name();
        if (member.type().pointers() == 0) {
            refuse(member, "stubs.deep.member", name);
        } else if (isSized(member)) {
            if (dialect == EdlDialect.INTEL) {
                refuse(member, "stubs.deep.nested", name);
            }
            type(member);
            if (member.has("size")) {
                refuse(member, "edl.deep.size", name);
            }
        }
    }

    private void function(EdlFunction function) {
        for (EdlParameter p : function.parameters()) {
            CParameter c = CParameter.of(p, program);
            if (c.isDeep()) {
                type(p);
                if (!c.in() || p.has("size")) {
                    refuse(p, "stubs.deep.out");
                }
            }
        }
    }

    private void type(EdlParameter p) {
        if (!p.type().base().startsWith("struct ") || p.type().pointers() > 1) {
            refuse(p, "stubs.deep.type");
        }
    }

    private static boolean isSized(EdlParameter member) {
        return !member.attributes().isEmpty();
    }

    /**
     * How many levels of structs begin here, counted once for each struct. A file may be hostile:
     * what lies deeper than allowed is not looked at.
     */
    private int levels(EdlItem.Structure structure, int depth) {
        Integer known = levels.get(structure.name());
        if (known != null) {
            return known;
        }
        if (depth > MAX_LEVELS) {
            return MAX_LEVELS;
        }
        levels.put(structure.name(), UNDER_WAY);
        int deepest = 0;
        for (EdlParameter member : sizedStructs(structure)) {
            int inner = levels(program.deepCopied(member.type()).orElseThrow(), depth + 1);
            if (inner == UNDER_WAY) {
                refuse(member, "stubs.deep.circle", member.type().base());
            } else if (inner == MAX_LEVELS) {
                refuse(member, "stubs.deep.levels", MAX_LEVELS);
            } else {
                deepest = Math.max(deepest, inner);
            }
        }
        levels.put(structure.name(), deepest + 1);
        return deepest + 1;
    }

    private List<EdlParameter> sizedStructs(EdlItem.Structure structure) {
        return structure.members().stream()
                .filter(EdlDeepCopyRules::isSized)
                .filter(member -> program.deepCopied(member.type()).isPresent())
                .toList();
    }

    private void refuse(EdlParameter p, String key, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = p.name();
        System.arraycopy(more, 0, arguments, 1, more.length);
        diagnostics.report(p.position(), key, arguments);
    }
}
