package dev.cloister.aot.toolchain;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Shared libraries that tests need, from one C file each, without a C library. */
public final class TestLibrary {
    private static final String SOURCE = "library.c";
    private static final String OUTPUT = "library.so";

    private TestLibrary() {}

    /** The linked library of a C file among the test resources. */
    public static byte[] build(String resource) throws IOException {
        CToolchain toolchain = PinnedClang.onClassPath();
        try (BuildFolder folder = BuildFolder.with(NativeSources.onClassPath());
                InputStream source = TestLibrary.class.getResourceAsStream(resource)) {
            folder.write(SOURCE, source.readAllBytes());
            List<String> arguments =
                    new ArrayList<>(
                            List.of("-shared", "-nostdlib", "--no-undefined", "-o", OUTPUT));
            arguments.addAll(
                    new UnitCompiler(toolchain, UserCache.ofUser())
                            .compileAll(
                                    folder.path(),
                                    List.of(
                                            new CUnit(
                                                    SOURCE,
                                                    List.of(
                                                            "-O1",
                                                            "-fPIC",
                                                            "-ffreestanding",
                                                            "-std=gnu11",
                                                            "-Wall",
                                                            "-Wextra",
                                                            "-Werror"),
                                                    List.of()))));
            toolchain.link(folder.path(), arguments);
            return folder.read(OUTPUT);
        }
    }
}
