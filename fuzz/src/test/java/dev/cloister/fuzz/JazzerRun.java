package dev.cloister.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One target in Java, run by Jazzer in a process of its own. */
final class JazzerRun {
    /** One input that takes longer hangs. */
    private static final int HANG_SECONDS = 30;

    private final String target;
    private final Class<?> type;
    private final Path folder;

    JazzerRun(String target, Class<?> type, Path folder) {
        this.target = target;
        this.type = type;
        this.folder = folder;
    }

    /** What was found, or nothing. */
    String run(long seconds, List<Path> moreSeeds) throws IOException, InterruptedException {
        String keep = System.getProperty("fuzz.keep", "");
        Path found = (keep.isEmpty() ? folder.resolve("found") : Path.of(keep)).resolve(target);
        Files.createDirectories(found);
        Path seeds = FuzzTest.CORPUS.resolve(target);
        Files.createDirectories(seeds);
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx1g",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "com.code_intelligence.jazzer.Jazzer",
                                "--target_class=" + type.getName(),
                                "--instrumentation_includes=dev.cloister.**:toolbox.**:workshop.**",
                                found.toString(),
                                seeds.toString()));
        moreSeeds.forEach(more -> command.add(more.toString()));
        command.addAll(
                List.of(
                        "-max_total_time=" + seconds,
                        "-timeout=" + HANG_SECONDS,
                        "-rss_limit_mb=4096",
                        "-print_final_stats=1",
                        "-artifact_prefix=" + seeds + "/"));
        Path log = folder.resolve(target + ".log");
        int exitCode =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
        List<String> lines = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1);
        String statistics =
                lines.stream()
                        .filter(line -> line.startsWith("stat::") || line.startsWith("Done "))
                        .collect(Collectors.joining("\n"));
        System.out.println(target + ": " + statistics);
        if (exitCode == 0 && statistics.contains("Done ")) {
            return "";
        }
        int from = Math.max(0, lines.size() - 60);
        return String.join("\n", lines.subList(from, lines.size()));
    }
}
