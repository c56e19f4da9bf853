package dev.cloister.aot.toolchain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Builds the programs of {@code native/tests/fuzz} with the pinned clang: what is fuzzed counts its
 * edges and traps on undefined behaviour. Lies in this package because it links with the parts of
 * the toolchain that are nobody else's business.
 */
public final class NativeFuzzPrograms implements AutoCloseable {
    private static final String TESTS = "native/tests/";
    private static final List<String> COVERED = List.of("-fsanitize-coverage=edge,trace-pc");
    private static final List<String> TRAPPING =
            List.of("-fsanitize=undefined", "-fsanitize-trap=undefined");

    /** Of the enclave side; before the others have run there is no stack to count with. */
    private static final Set<String> COVERED_UNITS =
            Set.of(
                    "native/enclave/enclave_bounds.c",
                    "native/enclave/enclave_dispatch.c",
                    "native/enclave/enclave_marshal.c",
                    "native/enclave/enclave_ocall.c");

    private final CToolchain toolchain = PinnedClang.onClassPath();
    private final UnitCompiler compiler = new UnitCompiler(toolchain, UserCache.ofUser());
    private final NativeSources sources = NativeSources.onClassPath();
    private final BuildFolder folder = BuildFolder.with(sources);
    private final List<String> tests = new ArrayList<>();

    /** Takes the sources of {@code native/tests}. */
    public NativeFuzzPrograms(Path nativeFolder) {
        Path from = nativeFolder.resolve("tests");
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
                String name = TESTS + from.relativize(file);
                folder.write(name, Files.readAllBytes(file));
                tests.add(name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the programs are. */
    public Path folder() {
        return folder.path();
    }

    /**
     * An enclave around generated stubs: {@code NAME.elf} of {@code fuzz_NAME.c}.
     *
     * @param half 0 or 1, which half of the edges are its own
     * @param generated name → text of the generated files
     */
    public void enclave(String name, int half, Map<String, String> generated) {
        List<CUnit> units = new ArrayList<>();
        for (String unit : sources.unitsIn("enclave")) {
            units.add(enclaveUnit(unit, COVERED_UNITS.contains(unit) ? COVERED : List.of()));
        }
        units.add(enclaveUnit(TESTS + "fake/fake_vm.c", List.of()));
        units.add(enclaveUnit(TESTS + "fuzz/fuzz_inside.c", List.of("-DFUZZ_IMAGE=" + half + "u")));
        units.add(enclaveUnit(TESTS + "fuzz/fuzz_" + name + ".c", COVERED));
        List<String> renamed = new ArrayList<>(COVERED);
        renamed.add("-Dclog_dispatch_ecall=fuzz_generated_dispatch");
        renamed.add("-Wno-missing-prototypes");
        generated.forEach(
                (file, text) -> {
                    folder.write("generated/" + file, text);
                    if (CUnit.isUnit(file)) {
                        units.add(enclaveUnit("generated/" + file, renamed));
                    }
                });
        new EnclaveLinker(toolchain, folder.path())
                .link(compiler.compileAll(folder.path(), units), name + ".elf");
    }

    private static CUnit enclaveUnit(String unit, List<String> more) {
        return unit(unit, CFlags.enclave(), TRAPPING, more);
    }

    @SafeVarargs
    private static CUnit unit(String unit, List<String>... parts) {
        List<String> flags = new ArrayList<>();
        for (List<String> part : parts) {
            flags.addAll(part);
        }
        return new CUnit(unit, flags, BuildFolder.INCLUDE_FOLDERS);
    }

    /** The hostile host of the enclaves. */
    public void boundary() {
        List<CUnit> units = new ArrayList<>();
        sources.unitsIn("host", "platform/sim", "platform/sgx")
                .forEach(unit -> units.add(unit(unit, CFlags.host())));
        program("fuzz_boundary", units);
    }

    /** The loader's checks. */
    public void loader() {
        List<CUnit> units = new ArrayList<>();
        List.of("native/host/host_text.c", "native/host/host_memory.c")
                .forEach(unit -> units.add(unit(unit, CFlags.host())));
        program("fuzz_load", units);
    }

    private void program(String name, List<CUnit> units) {
        boolean counts = name.equals("fuzz_load");
        units.add(
                unit(
                        TESTS + "fuzz/" + name + ".c",
                        CFlags.host(),
                        counts ? COVERED : List.of(),
                        counts ? TRAPPING : List.of()));
        units.add(unit(TESTS + "fuzz/fuzz_loop.c", CFlags.host()));
        // The loader is fuzzed without the rest of the host side, which the hardware path needs.
        tests.stream()
                .filter(CUnit::isUnit)
                .filter(file -> file.matches(TESTS + "(kit|emulator)/.*"))
                .filter(file -> !counts || file.matches(".*/kit(_image)?\\.c"))
                .forEach(file -> units.add(unit(file, CFlags.host())));
        // Far from addresses that inputs are likely to make up.
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "-static",
                                "--build-id=none",
                                "--image-base=0x70000000",
                                "-o",
                                name));
        arguments.addAll(compiler.compileAll(folder.path(), units));
        toolchain.link(folder.path(), arguments);
    }

    @Override
    public void close() {
        folder.close();
    }
}
