package dev.cloister.aot.toolchain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class NativeSourcesTest {
    private static final CToolchain CLANG = PinnedClang.onClassPath();
    private static final NativeSources SOURCES = NativeSources.onClassPath();

    @Test
    void everyUnitOfTheEnclaveCompilesWithoutAWarning() {
        try (BuildFolder folder = BuildFolder.with(SOURCES)) {
            List<CUnit> units =
                    SOURCES.unitsIn("runtime", "enclave").stream()
                            .map(
                                    source ->
                                            new CUnit(
                                                    source,
                                                    CFlags.enclave(),
                                                    BuildFolder.INCLUDE_FOLDERS))
                            .toList();

            List<String> objects =
                    new UnitCompiler(CLANG, UserCache.ofUser()).compileAll(folder.path(), units);

            assertFalse(units.isEmpty());
            assertEquals(units.size(), objects.size());
        }
    }

    @Test
    void theHostLibraryExportsExactlyItsHeaderAndIsTheSameEachTime() {
        HostLibraryBuild build = new HostLibraryBuild(CLANG, UserCache.ofUser());

        assertArrayEquals(build.build(SOURCES), build.build(SOURCES));
    }
}
