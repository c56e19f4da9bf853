package dev.cloister.conformance.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cloister.Enclave;
import dev.cloister.EnclaveConsole;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveOptions;
import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.build.ProgramImage;
import dev.cloister.conformance.TestImages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * {@code -Drandom.programs=N} programs from seed {@code -Drandom.seed=S} on, all in one image. A
 * program that differs is left in {@code target/random-crash-<seed>}; add it to {@code
 * conformance/programs/random-found} when it is mended.
 */
class RandomProgramsTest {
    private static final String MAIN = "RandomMain";

    private final Path target =
            Path.of(System.getProperty("basedir", "")).resolve("target").toAbsolutePath();

    @Test
    void randomProgramsDoInAnEnclaveWhatTheyDoOnHotSpot() throws Exception {
        int programs = Integer.getInteger("random.programs", 40);
        long seed = Long.getLong("random.seed", 1);
        Path sources = Files.createDirectories(target.resolve("random-sources"));
        Path classes = Files.createDirectories(target.resolve("random-classes"));
        compile(sources, classes, seed, programs);
        TreeMap<Long, String> expected = outcomes(onHotSpot(classes));
        TreeMap<Long, String> actual = outcomes(inEnclave(classes));
        List<Long> different = new ArrayList<>();
        for (long each = seed; each < seed + programs; each++) {
            if (expected.get(each).equals(actual.get(each))) continue;
            different.add(each);
            Path crash = Files.createDirectories(target.resolve("random-crash-" + each));
            Files.copy(
                    sources.resolve("R" + each + ".java"),
                    Files.createDirectories(crash).resolve("R" + each + ".java"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(crash.resolve("hotspot.txt"), expected.get(each));
            Files.writeString(crash.resolve("enclave.txt"), String.valueOf(actual.get(each)));
        }
        assertEquals(
                List.of(), different, "seeds of programs that differ; see target/random-crash-*");
    }

    private static void compile(Path sources, Path classes, long seed, int programs)
            throws IOException {
        StringBuilder main = new StringBuilder("public final class RandomMain {\n");
        StringBuilder calls = new StringBuilder("    public static void main(String[] args) {\n");
        List<String> files =
                new ArrayList<>(
                        List.of("--release", "17", "-nowarn", "-g", "-d", classes.toString()));
        for (long each = seed; each < seed + programs; each++) {
            String name = "R" + each;
            files.add(
                    Files.writeString(
                                    sources.resolve(name + ".java"),
                                    new RandomProgram(name, each).source())
                            .toString());
            calls.append("        call").append(each).append("();\n");
            main.append("    static void call" + each + "() {\n        String out;\n");
            main.append(
                    "        try { out = "
                            + name
                            + ".run(); } catch (Throwable e) { out = e.toString(); }\n");
            main.append("        System.out.println(\"=== " + each + "\\n\" + out);\n    }\n");
        }
        main.append(calls).append("    }\n}\n");
        files.add(Files.writeString(sources.resolve(MAIN + ".java"), main).toString());
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, files.toArray(String[]::new));
        assertEquals(0, status, "a generated program does not compile");
    }

    private String onHotSpot(Path classes) throws Exception {
        Path output = target.resolve("random-hotspot.txt");
        Process java =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dfile.encoding=UTF-8",
                                // Traces of hot code stay whole.
                                "-XX:-OmitStackTraceInFastThrow",
                                "-cp",
                                classes.toString(),
                                MAIN)
                        .redirectOutput(output.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertEquals(0, java.waitFor());
        return Files.readString(output);
    }

    private String inEnclave(Path classes) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (LibraryJdk jdk = LibraryJdk.find()) {
            ProgramImage program =
                    ProgramImage.build(
                            List.of(classes),
                            List.of(MAIN),
                            TestImages.classPath(),
                            target.resolve("random-image"),
                            TestImages.SMALL,
                            TestImages.KEY,
                            jdk);
            Path image = Files.write(target.resolve("random.enclave"), program.image().toBytes());
            EnclaveConsole console =
                    new EnclaveConsole(InputStream.nullInputStream(), output, System.err);
            try (Enclave enclave =
                    Enclave.load(
                            EnclaveImage.file(image),
                            EnclaveOptions.defaults().withConsole(console))) {
                assertEquals(0, program.run(enclave, MAIN, List.of()));
            }
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    private static TreeMap<Long, String> outcomes(String output) {
        TreeMap<Long, String> bySeed = new TreeMap<>();
        for (String part : output.split("=== ")) {
            int end = part.indexOf('\n');
            if (end > 0)
                bySeed.put(Long.parseLong(part.substring(0, end)), part.substring(end + 1));
        }
        return bySeed;
    }
}
