package dev.cloister.cli;

import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.aot.world.WhyReachable;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldDiagnostic;
import dev.cloister.aot.world.WorldMethod;
import dev.cloister.aot.world.WorldRequest.EntryPoint;
import dev.cloister.aot.world.WorldResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a closed world contains, in lines for a reader. */
final class WorldExplanation {
    private static final String MAIN_DESCRIPTOR = "([Ljava/lang/String;)V";
    private static final int PACKAGES_SHOWN = 25;

    private final WorldResult result;

    private WorldExplanation(WorldResult result) {
        this.result = result;
    }

    static Pipeline.Explanation of(ProgramRequest request, Optional<String> method) {
        EntryPoint main =
                new EntryPoint(
                        request.mainClass().replace('.', '/'),
                        "main",
                        MAIN_DESCRIPTOR,
                        "clog_main");
        try (LibraryJdk jdk = LibraryJdk.find()) {
            WorldResult result =
                    ProgramWorld.build(request.classPath(), List.of(main), request.enclaveC(), jdk);
            WorldExplanation explanation = new WorldExplanation(result);
            List<String> lines = method.map(explanation::pathTo).orElseGet(explanation::overview);
            return new Pipeline.Explanation(lines, result.diagnostics().isEmpty());
        }
    }

    private List<String> overview() {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> methodsByPackage = new TreeMap<>();
        int methods = 0;
        for (WorldClass type : result.world().classes()) {
            int count = methodsOf(type).size();
            methods += count;
            if (count > 0) {
                methodsByPackage.merge(packageOf(type), count, Integer::sum);
            }
        }
        lines.add(result.world().classes().size() + " classes, " + methods + " methods");
        methodsByPackage.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(PACKAGES_SHOWN)
                .forEach(
                        entry ->
                                lines.add(
                                        String.format(
                                                "%7d  %s", entry.getValue(), entry.getKey())));
        if (!result.diagnostics().isEmpty()) {
            lines.add("");
            lines.add(result.diagnostics().size() + " things cannot work in an enclave:");
            result.diagnostics().stream().map(WorldDiagnostic::text).forEach(lines::add);
        }
        return lines;
    }

    private List<String> pathTo(String wanted) {
        List<String> lines = new ArrayList<>();
        for (WorldClass type : result.world().classes()) {
            for (WorldMethod method : methodsOf(type)) {
                if ((type.binaryName() + "." + method.name()).equals(wanted)) {
                    List<String> path = result.whyReachable().path(method);
                    lines.add(wanted + method.descriptor());
                    lines.add("    reached by " + WhyReachable.text(path));
                }
            }
        }
        return lines.isEmpty()
                ? List.of(wanted + ": not reached, so it is not in the enclave")
                : lines;
    }

    private static List<WorldMethod> methodsOf(WorldClass type) {
        List<WorldMethod> methods = new ArrayList<>(type.methods());
        type.initializer().ifPresent(methods::add);
        return methods;
    }

    private static String packageOf(WorldClass type) {
        String name = type.binaryName();
        int end = name.lastIndexOf('.');
        return end < 0 ? "(unnamed package)" : name.substring(0, end);
    }
}
