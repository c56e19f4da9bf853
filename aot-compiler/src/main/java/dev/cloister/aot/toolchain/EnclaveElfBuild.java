package dev.cloister.aot.toolchain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Stage 6: the generated C of one image and the C of module {@code native} become one checked ELF
 * file.
 */
public final class EnclaveElfBuild {
    private final CToolchain toolchain;
    private final UserCache cache;
    private final NativeSources sources;

    public EnclaveElfBuild(CToolchain toolchain, UserCache cache, NativeSources sources) {
        this.toolchain = toolchain;
        this.cache = cache;
        this.sources = sources;
    }

    /**
     * Compiles, links, checks and strips.
     *
     * @param generated file name → text; the .c files are compiled, the .h files only included
     * @param libraryJdk version of the JDK whose classes were compiled in, for the build record
     */
    public EnclaveElf build(SortedMap<String, String> generated, String libraryJdk) {
        try (BuildFolder folder = BuildFolder.with(sources)) {
            SortedMap<String, String> generatedHashes = folder.add(generated);
            List<String> objects =
                    new UnitCompiler(toolchain, cache).compileAll(folder.path(), units(generated));
            EnclaveLinker linker = new EnclaveLinker(toolchain, folder.path());
            linker.link(objects, "enclave.symbols");
            byte[] symbols = folder.read("enclave.symbols");
            linker.check("enclave.symbols", symbols);
            linker.strip("enclave.symbols", "enclave.elf");
            return new EnclaveElf(
                    folder.read("enclave.elf"),
                    symbols,
                    record(generatedHashes, libraryJdk, symbols));
        }
    }

    private List<CUnit> units(SortedMap<String, String> generated) {
        List<CUnit> units = new ArrayList<>();
        // The largest units last as long as all others together: they go first.
        generated.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".c"))
                .sorted((a, b) -> b.getValue().length() - a.getValue().length())
                .map(
                        file ->
                                new CUnit(
                                        "generated/" + file.getKey(),
                                        CFlags.generated(),
                                        BuildFolder.INCLUDE_FOLDERS))
                .forEach(units::add);
        for (String source : sources.unitsIn("runtime", "enclave")) {
            units.add(new CUnit(source, CFlags.enclave(), BuildFolder.INCLUDE_FOLDERS));
        }
        return units;
    }

    private BuildRecord record(
            SortedMap<String, String> generatedHashes, String libraryJdk, byte[] elf) {
        SortedMap<String, Long> sizes = new TreeMap<>();
        for (ElfFile.Section section : ElfFile.of(elf).sections()) {
            if (section.isLoaded()) {
                sizes.put(section.name(), section.sizeBytes());
            }
        }
        return new BuildRecord(
                toolchain.identity(),
                libraryJdk,
                CFlags.enclave(),
                CFlags.generated(),
                sources.hashes(),
                generatedHashes,
                sizes);
    }
}
