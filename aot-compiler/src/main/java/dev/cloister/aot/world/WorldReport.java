package dev.cloister.aot.world;

import dev.cloister.aot.world.WorldRequest.EntryPoint;
import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * What a program brings into its image, and through which methods: for those who write
 * substitutions. {@code WorldReport CLASSPATH MAIN_CLASS [why CLASS.METHOD]…}
 */
public final class WorldReport {
    private static final int ROWS = 40;

    private final WorldResult result;
    private final List<WorldMethod> methods = new ArrayList<>();

    WorldReport(WorldResult result) {
        this.result = result;
        for (WorldClass type : result.world().classes()) {
            methods.addAll(type.methods());
            type.initializer().ifPresent(methods::add);
        }
    }

    /** Prints the report on a program with a {@code main} method. */
    public static void main(String[] arguments) {
        if (arguments.length < 2) {
            System.err.println("usage: WorldReport CLASSPATH MAIN_CLASS [CLASS.METHOD…]");
            System.exit(2);
        }
        List<Path> classPath =
                Stream.of(arguments[0].split(File.pathSeparator)).map(Path::of).toList();
        EntryPoint entry =
                new EntryPoint(
                        arguments[1].replace('.', '/'), "main", "([Ljava/lang/String;)V", "main");
        try (LibraryJdk jdk = LibraryJdk.find()) {
            long start = System.nanoTime();
            WorldResult result =
                    ClosedWorldBuilder.build(
                            new WorldRequest(classPath, jdk, List.of(entry), List.of()));
            long milliseconds = (System.nanoTime() - start) / 1_000_000;
            WorldReport report = new WorldReport(result);
            if (arguments.length == 2) {
                report.print(System.out);
            }
            for (int i = 2; i < arguments.length; i++) {
                report.printWhy(arguments[i], System.out);
            }
            System.out.println(milliseconds + " ms, JDK " + jdk.version());
        }
    }

    void print(PrintStream out) {
        long instructions = methods.stream().mapToLong(WorldReport::size).sum();
        long natives = methods.stream().filter(WorldMethod::isNative).count();
        out.printf(
                "%d classes, %d methods (%d native), %d instructions%n",
                result.world().classes().size(), methods.size(), natives, instructions);
        out.println("\n-- what cannot work");
        result.diagnostics().forEach(diagnostic -> out.println(diagnostic.text()));
        out.println("\n-- packages: methods, instructions");
        packages(out);
        out.println("\n-- doors: methods first reached through this one, with what they reach");
        doors(out);
    }

    private void packages(PrintStream out) {
        Map<String, long[]> totals = new TreeMap<>();
        for (WorldMethod method : methods) {
            String name = method.owner().name();
            String packageName = name.substring(0, Math.max(0, name.lastIndexOf('/')));
            long[] total = totals.computeIfAbsent(packageName, key -> new long[2]);
            total[0]++;
            total[1] += size(method);
        }
        totals.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -entry.getValue()[0]))
                .limit(ROWS)
                .forEach(
                        entry ->
                                out.printf(
                                        "%6d %8d  %s%n",
                                        entry.getValue()[0], entry.getValue()[1], entry.getKey()));
    }

    /** A method is charged with the whole search tree below it. */
    private void doors(PrintStream out) {
        Map<WorldMethod, Integer> charged = new HashMap<>();
        for (WorldMethod method : methods) {
            for (WorldMethod at = method; at != null; at = result.whyReachable().discoverer(at)) {
                charged.merge(at, 1, Integer::sum);
            }
        }
        Map<WorldMethod, Integer> shown = new LinkedHashMap<>();
        charged.entrySet().stream()
                .sorted(
                        Map.Entry.<WorldMethod, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> entry.getKey().toString()))
                .limit(ROWS)
                .forEach(entry -> shown.put(entry.getKey(), entry.getValue()));
        shown.forEach(
                (method, count) -> {
                    List<String> path = result.whyReachable().discovery(method);
                    int from = Math.max(0, path.size() - 4);
                    out.printf(
                            "%6d  %s%s%n",
                            count,
                            from > 0 ? "… → " : "",
                            WhyReachable.text(path.subList(from, path.size())));
                });
    }

    private void printWhy(String name, PrintStream out) {
        for (WorldMethod method : methods) {
            if (WhyReachable.name(method).equals(name)) {
                out.println(method.descriptor());
                WhyReachable why = result.whyReachable();
                out.println("called by\n    " + WhyReachable.text(why.path(method)));
                out.println("found by\n    " + WhyReachable.text(why.discovery(method)));
            }
        }
        result.world()
                .findClass(name.replace('.', '/'))
                .filter(WorldClass::isInstantiated)
                .ifPresent(
                        type ->
                                out.println(
                                        "created by\n    "
                                                + WhyReachable.text(
                                                        result.whyReachable()
                                                                .pathToCreation(type))));
    }

    private static long size(WorldMethod method) {
        long count = 0;
        for (AbstractInsnNode instruction : method.node().instructions) {
            if (instruction.getOpcode() >= 0) {
                count++;
            }
        }
        return count;
    }
}
