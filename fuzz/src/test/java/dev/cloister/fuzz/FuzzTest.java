package dev.cloister.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.aot.toolchain.NativeFuzzPrograms;
import dev.cloister.codegen.edl.EdlCheck;
import dev.cloister.codegen.edl.EdlDialect;
import dev.cloister.codegen.edl.EdlSearchPath;
import dev.cloister.codegen.edl.EdlSources;
import dev.cloister.codegen.edlstubs.EdlStubs;
import dev.cloister.codegen.emit.SourceFile;
import dev.cloister.image.ImageTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each target gets its corpus, then new inputs for {@code -Dfuzz.seconds}, guided by coverage. What
 * breaks a promise is put into the corpus under its hash and fails this test from then on.
 */
class FuzzTest {
    static final Path CORPUS = Path.of("corpus");
    private static final long SECONDS = Long.getLong("fuzz.seconds", 4);
    private static final Path EDL = Path.of("../edl-codegen/src/test/resources/edl");

    @TempDir static Path folder;

    private static NativeFuzzPrograms programs;

    @AfterAll
    static void deletePrograms() {
        if (programs != null) {
            programs.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> whatOthersWroteBreaksNoPromise() {
        Map<String, Run> runs = new TreeMap<>();
        runs.put("bridge", run -> java(run, BridgeTarget.class));
        runs.put("edl", run -> java(run, EdlTarget.class, EDL));
        runs.put("image", run -> java(run, ImageTarget.class));
        runs.put("load", run -> c(run, "fuzz_load"));
        runs.put("quote", run -> java(run, QuoteTarget.class));
        runs.put("stubs", run -> c(run, "fuzz_boundary"));
        runs.put("wire", run -> java(run, WireTarget.class));
        runs.put("zlib", run -> java(run, ZlibTarget.class));
        String only = System.getProperty("fuzz.target", "");
        assertTrue(only.isEmpty() || runs.containsKey(only), "targets: " + runs.keySet());
        return runs.entrySet().stream()
                .filter(run -> only.isEmpty() || run.getKey().equals(only))
                .map(
                        run ->
                                DynamicTest.dynamicTest(
                                        run.getKey(),
                                        () -> assertEquals("", run.getValue().of(run.getKey()))));
    }

    /** Answers what was found, or nothing. */
    private interface Run {
        String of(String target) throws Exception;
    }

    private static String java(String target, Class<?> type, Path... moreSeeds) throws Exception {
        return new JazzerRun(target, type, folder).run(SECONDS, List.of(moreSeeds));
    }

    private static String c(String target, String program) throws Exception {
        if (programs == null) {
            programs = built();
        }
        return new NativeRun(target, programs.folder()).run(program, SECONDS);
    }

    private static NativeFuzzPrograms built() throws IOException {
        NativeFuzzPrograms made = new NativeFuzzPrograms(Path.of("../native"));
        made.enclave(
                "workshop", 0, texts(new FuzzedModule("workshop", folder).generate().cTrusted()));
        Path cases = EDL.resolve("stubs");
        EdlStubs shop =
                EdlStubs.of(
                        EdlCheck.check(
                                        EdlSearchPath.read(cases.resolve("shop.edl")),
                                        EdlSources.none(),
                                        EdlDialect.EITHER,
                                        List.of())
                                .program(),
                        EdlDialect.EITHER);
        Map<String, String> texts = texts(shop.shared());
        texts.putAll(texts(shop.trusted()));
        texts.put("shop_types.h", Files.readString(cases.resolve("shop_types.h")));
        made.enclave("shop", 1, texts);
        made.boundary();
        made.loader();
        return made;
    }

    private static Map<String, String> texts(List<SourceFile> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach(file -> texts.put(file.path(), file.text()));
        return texts;
    }
}
