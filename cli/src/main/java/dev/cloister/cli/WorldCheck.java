package dev.cloister.cli;

import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldDiagnostic;
import dev.cloister.aot.world.WorldMethod;
import dev.cloister.aot.world.WorldRequest.EntryPoint;
import dev.cloister.aot.world.WorldResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * What an image of some classes would contain.
 *
 * @param places classes and methods by where they come from, largest first
 * @param packages the packages with the most code, largest first
 * @param imageBytes estimate of the image's size without its heap and stacks
 */
record WorldCheck(
        List<Share> places, List<Share> packages, long imageBytes, List<WorldDiagnostic> problems) {
    private static final int PACKAGES_SHOWN = 15;

    /**
     * Fitted to images of the conformance programs (1902 methods with 37561 instructions make
     * 1003520 bytes, 2044 with 52988 make 1298432), which it meets within one in a hundred.
     */
    private static final long BASE_BYTES = 80_000;

    private static final long BYTES_PER_INSTRUCTION = 19;
    private static final long BYTES_PER_METHOD = 60;
    private static final long BYTES_PER_CLASS = 220;

    /** One contributor. */
    record Share(String name, int classes, int methods, long instructions) {
        Share plus(int moreMethods, long moreInstructions) {
            return new Share(
                    name, classes + 1, methods + moreMethods, instructions + moreInstructions);
        }

        long bytes() {
            return instructions * BYTES_PER_INSTRUCTION
                    + methods * BYTES_PER_METHOD
                    + classes * BYTES_PER_CLASS;
        }
    }

    static WorldCheck of(List<Path> classPath, List<String> classNames, Optional<Path> enclaveC) {
        List<EntryPoint> entries =
                classNames.stream().flatMap(name -> EntryMethods.of(classPath, name)).toList();
        try (LibraryJdk jdk = LibraryJdk.find();
                ClassOrigins origins = new ClassOrigins(classPath)) {
            return measure(ProgramWorld.build(classPath, entries, enclaveC, jdk), origins);
        }
    }

    private static WorldCheck measure(WorldResult result, ClassOrigins origins) {
        Map<String, Share> places = new TreeMap<>();
        Map<String, Share> packages = new TreeMap<>();
        long bytes = BASE_BYTES;
        for (WorldClass type : result.world().classes()) {
            if (type.isArray() || type.isPrimitive()) {
                continue;
            }
            List<WorldMethod> methods = new ArrayList<>(type.methods());
            type.initializer().ifPresent(methods::add);
            long instructions = methods.stream().mapToLong(WorldCheck::instructions).sum();
            add(places, origins.of(type), methods.size(), instructions);
            add(packages, packageOf(type), methods.size(), instructions);
        }
        bytes += places.values().stream().mapToLong(Share::bytes).sum();
        return new WorldCheck(
                sorted(places),
                sorted(packages).stream().limit(PACKAGES_SHOWN).toList(),
                bytes,
                result.diagnostics());
    }

    private static void add(
            Map<String, Share> shares, String name, int methods, long instructions) {
        Share before = shares.getOrDefault(name, new Share(name, 0, 0, 0));
        shares.put(name, before.plus(methods, instructions));
    }

    private static List<Share> sorted(Map<String, Share> shares) {
        return shares.values().stream()
                .sorted(
                        Comparator.comparingLong(Share::bytes)
                                .reversed()
                                .thenComparing(Share::name))
                .toList();
    }

    private static long instructions(WorldMethod method) {
        long count = 0;
        for (AbstractInsnNode instruction : method.node().instructions) {
            count += instruction.getOpcode() >= 0 ? 1 : 0;
        }
        return count;
    }

    private static String packageOf(WorldClass type) {
        String name = type.binaryName();
        int end = name.lastIndexOf('.');
        return end < 0 ? "(unnamed package)" : name.substring(0, end);
    }
}
