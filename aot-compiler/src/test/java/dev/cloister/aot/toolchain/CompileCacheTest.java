package dev.cloister.aot.toolchain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileCacheTest {
    private static final CToolchain CLANG = PinnedClang.onClassPath();

    @TempDir private Path home;

    /** Compiles the tiny enclave's two units and answers how many of them clang really saw. */
    private int compiledUnits(TinyEnclave enclave, List<String> flags) {
        UnitCompiler compiler = new UnitCompiler(CLANG, new UserCache(home));
        try (BuildFolder folder = BuildFolder.with(enclave.sources())) {
            List<CUnit> units =
                    enclave.sources().unitsIn("enclave", "runtime").stream()
                            .map(source -> new CUnit(source, flags, BuildFolder.INCLUDE_FOLDERS))
                            .toList();
            compiler.compileAll(folder.path(), units);
        }
        return compiler.compiledCount();
    }

    @Test
    void aSecondBuildInAnotherFolderCompilesNothing() {
        assertEquals(2, compiledUnits(new TinyEnclave(), CFlags.enclave()));
        assertEquals(0, compiledUnits(new TinyEnclave(), CFlags.enclave()));
    }

    @Test
    void aChangedHeaderCompilesWhoIncludesItAgain() {
        compiledUnits(new TinyEnclave(), CFlags.enclave());
        TinyEnclave changed =
                new TinyEnclave()
                        .with("include/cloister/tiny.h", TinyEnclave.HEADER.replace("3u", "4u"));

        assertEquals(2, compiledUnits(changed, CFlags.enclave()));
    }

    @Test
    void aHeaderThatNowShadowsAnotherCompilesAgain() {
        compiledUnits(new TinyEnclave(), CFlags.enclave());
        TinyEnclave shadowed =
                new TinyEnclave()
                        .with("runtime/cloister/tiny.h", TinyEnclave.HEADER.replace("3u", "5u"));

        assertEquals(
                1, compiledUnits(shadowed, CFlags.enclave()), "only the unit beside it sees it");
    }

    @Test
    void aChangedUnitCompilesAloneAndOtherFlagsCompileAll() {
        compiledUnits(new TinyEnclave(), CFlags.enclave());

        assertEquals(
                1,
                compiledUnits(
                        new TinyEnclave().with("runtime/add.c", TinyEnclave.ADD + "\n"),
                        CFlags.enclave()));
        assertEquals(2, compiledUnits(new TinyEnclave(), CFlags.generated("add.c")));
    }

    @Test
    void aUnitWhoseInputsCannotBeSeenIsNeverCached() {
        TinyEnclave opaque =
                new TinyEnclave()
                        .with(
                                "runtime/add.c",
                                "#define WHERE \"cloister/tiny.h\"\n#include WHERE\n"
                                        + "uint32_t tiny_add(uint32_t a, uint32_t b) { return a + b; }\n");
        compiledUnits(opaque, CFlags.enclave());

        assertEquals(1, compiledUnits(opaque, CFlags.enclave()));
    }

    @Test
    void whenTheLimitIsPassedTheLeastRecentlyUsedGo(@TempDir Path work) throws IOException {
        CompileCache cache = new CompileCache(new UserCache(home), 250);
        Path object = Files.write(work.resolve("object"), new byte[100]);
        List<String> keys = List.of("aa-oldest", "bb-middle", "cc-newest");
        for (int age = 0; age < keys.size(); age++) {
            cache.store(keys.get(age), object);
            Path entry =
                    home.resolve("objects")
                            .resolve(keys.get(age).substring(0, 2))
                            .resolve(keys.get(age).substring(2) + ".o");
            Files.setLastModifiedTime(entry, FileTime.fromMillis(1_000_000L * (age + 1)));
        }

        cache.trim();

        assertFalse(cache.fetch(keys.get(0), work.resolve("out")));
        assertFalse(cache.fetch(keys.get(1), work.resolve("out")));
        assertTrue(cache.fetch(keys.get(2), work.resolve("out")));
    }
}
