package dev.cloister.aot.toolchain;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A shared library with the interface of Intel's quoting library, for machines without it. */
public final class StandInQuotingLibrary {
    private static final String SOURCE = "stand_in.c";
    private static final String OUTPUT = "libsgx_dcap_ql.so.1";

    private StandInQuotingLibrary() {}

    /** The linked library. */
    public static byte[] build() throws IOException {
        CToolchain toolchain = PinnedClang.onClassPath();
        try (BuildFolder folder = BuildFolder.with(NativeSources.onClassPath());
                InputStream source =
                        StandInQuotingLibrary.class.getResourceAsStream("/dcap/" + SOURCE)) {
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
