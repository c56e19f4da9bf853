package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a dialect demands beyond the grammar. The decisions are the tools'; docs/edl.md lists them.
 */
final class EdlRules {
    private final EdlProgram program;
    private final boolean intel;
    private final Diagnostics errors;
    private final Diagnostics warnings;
    private final EdlParameterRules parameterRules;

    EdlRules(EdlProgram program, EdlDialect dialect, Diagnostics errors, Diagnostics warnings) {
        this.program = program;
        this.intel = dialect == EdlDialect.INTEL;
        this.errors = errors;
        this.warnings = warnings;
        this.parameterRules = new EdlParameterRules(program, dialect, errors, warnings);
    }

    /** What each declaration of a file has to be. */
    void file(EdlFile file) {
        file.items(EdlItem.Structure.class).forEach(this::structure);
        file.items(EdlItem.Section.class)
                .forEach(
                        section ->
                                section.functions().forEach(f -> function(section.trusted(), f)));
    }

    private void structure(EdlItem.Structure structure) {
        for (EdlParameter member : structure.members()) {
            parameterRules.member(structure, member);
        }
    }

    private void function(boolean trusted, EdlFunction function) {
        if (trusted && !function.isPublic() && !intel) {
            errors.report(function.position(), "edl.private", function.name());
        }
        if (function.allowed().isPresent() && !intel) {
            warnings.report(function.position(), "edl.allow.ignored", function.name());
        }
        function.parameters().forEach(p -> parameterRules.parameter(function, p));
    }

    /** What the whole has to be. */
    void program(String mainFile) {
        types();
        if (!intel) {
            return;
        }
        Set<String> ecalls =
                program.ecalls().stream()
                        .map(EdlFunction::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (program.ecalls().stream().noneMatch(EdlFunction::isPublic)) {
            errors.report(SourcePosition.of(mainFile, 0), "edl.noRoot", program.name());
        }
        Set<String> allowed = new TreeSet<>();
        for (EdlFunction ocall : program.ocalls()) {
            for (String name : ocall.allowed().orElse(List.of())) {
                allowed.add(name);
                if (!ecalls.contains(name)) {
                    errors.report(ocall.position(), "edl.allow.unknown", ocall.name(), name);
                }
            }
        }
        program.ecalls().stream()
                .filter(ecall -> !ecall.isPublic() && !allowed.contains(ecall.name()))
                .forEach(e -> warnings.report(e.position(), "edl.private.dead", e.name()));
    }

    /** Open Enclave's tool keeps all types under one name each; Intel's does not look at enums. */
    private void types() {
        Map<String, EdlItem> seen = new HashMap<>();
        for (EdlItem type : program.types()) {
            String name = "";
            if (type instanceof EdlItem.Structure structure) {
                name = structure.name();
            } else if (type instanceof EdlItem.Enumeration enumeration) {
                if (intel) {
                    continue;
                }
                name = enumeration.name().orElse("");
            }
            EdlItem first = seen.putIfAbsent(name, type);
            if (first != null) {
                String shown = name.isEmpty() ? "enum" : name;
                errors.report(type.position(), "edl.type.twice", shown, first.position());
            }
        }
    }
}
