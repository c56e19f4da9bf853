package dev.cloister.aot.toolchain;

import dev.cloister.aot.emit.MethodSymbol;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Stage 6: the generated C of one image and the C of module {@code native} become one checked ELF
 * file.
 */
public final class EnclaveElfBuild {
    private static final String NATIVE = "native/";
    private static final int MAX_ORDERS = 6;
    private static final String GENERATED = "generated/";

    /** Generated files below it are an author's C, not ours. */
    public static final String AUTHOR_FOLDER = "enclave-c/";

    private static final String FIRST_LINK = "enclave.first";
    private static final String SYMBOLS = "enclave.symbols";
    private static final String STRIPPED = "enclave.elf";

    private final CToolchain toolchain;
    private final UserCache cache;
    private final NativeSources sources;
    private final Hardening hardening;

    public EnclaveElfBuild(CToolchain toolchain, UserCache cache, NativeSources sources) {
        this(toolchain, cache, sources, Hardening.NONE);
    }

    private EnclaveElfBuild(
            CToolchain toolchain, UserCache cache, NativeSources sources, Hardening hardening) {
        this.toolchain = toolchain;
        this.cache = cache;
        this.sources = sources;
        this.hardening = hardening;
    }

    /** The same with all code hardened, Cloister's own, compiled Java and an author's C. */
    public EnclaveElfBuild hardened(Hardening against) {
        return new EnclaveElfBuild(toolchain, cache, sources, against);
    }

    /** With the pinned clang, the user's cache and the native sources of the class path. */
    public static EnclaveElfBuild pinned() {
        return with(PinnedClang.onClassPath());
    }

    /** With another toolchain; the build record then says that the measurement is its own. */
    public static EnclaveElfBuild with(CToolchain toolchain) {
        return new EnclaveElfBuild(toolchain, UserCache.ofUser(), NativeSources.onClassPath());
    }

    /**
     * Compiles, links, checks, adds the trace table and strips.
     *
     * @param generated file name → text; the .c, .s and .S files are compiled, the .h files only
     *     included
     * @param methods what stack traces call the generated functions
     * @param libraryJdk version of the JDK whose classes were compiled in, for the build record
     */
    public EnclaveElf build(
            SortedMap<String, String> generated, List<MethodSymbol> methods, String libraryJdk) {
        try (BuildFolder folder = BuildFolder.with(sources)) {
            SortedMap<String, String> generatedHashes = folder.add(generated);
            List<CUnit> units = units(generated);
            List<String> objects =
                    new UnitCompiler(toolchain, cache).compileAll(folder.path(), units);
            byte[] symbols = link(folder, objects, methods);
            return new EnclaveElf(
                    folder.read(STRIPPED),
                    symbols,
                    record(nativeHashes(folder, units), generatedHashes, libraryJdk, symbols));
        }
    }

    /**
     * Compiles only an author's C, and answers the names of the functions and variables that it
     * defines for others. What was compiled here comes from the cache when the image is built.
     *
     * @param generated as in {@link #build}; only what lies in {@link #AUTHOR_FOLDER} is compiled
     * @throws ToolchainException with what the compiler said
     */
    public SortedSet<String> definedByAuthor(SortedMap<String, String> generated) {
        try (BuildFolder folder = BuildFolder.with(sources)) {
            folder.add(generated);
            List<CUnit> units =
                    generated.keySet().stream()
                            .filter(name -> name.startsWith(AUTHOR_FOLDER) && CUnit.isUnit(name))
                            .map(this::unit)
                            .toList();
            SortedSet<String> defined = new TreeSet<>();
            for (String object :
                    new UnitCompiler(toolchain, cache).compileAll(folder.path(), units)) {
                defined.addAll(ElfFile.of(folder.read(object)).definedSymbols());
            }
            return defined;
        }
    }

    private List<CUnit> units(SortedMap<String, String> generated) {
        List<CUnit> units = new ArrayList<>();
        // The largest units last as long as all others together: they go first.
        generated.entrySet().stream()
                .filter(file -> CUnit.isUnit(file.getKey()))
                .sorted((a, b) -> b.getValue().length() - a.getValue().length())
                .map(file -> unit(file.getKey()))
                .forEach(units::add);
        for (String source : sources.unitsIn("runtime", "enclave")) {
            units.add(new CUnit(source, CFlags.enclave(hardening), BuildFolder.INCLUDE_FOLDERS));
        }
        return units;
    }

    private CUnit unit(String name) {
        String file = GENERATED + name;
        if (!name.startsWith(AUTHOR_FOLDER)) {
            return new CUnit(file, CFlags.generated(file, hardening), BuildFolder.INCLUDE_FOLDERS);
        }
        List<String> folders = new ArrayList<>(BuildFolder.INCLUDE_FOLDERS);
        folders.add(GENERATED + AUTHOR_FOLDER);
        return new CUnit(file, CFlags.author(hardening), folders);
    }

    /**
     * Links twice: return addresses are known only after the first link, and the table of them must
     * not move the code. The linker script therefore places the table behind everything else, and
     * this checks that it did.
     */
    private byte[] link(BuildFolder folder, List<String> inOrder, List<MethodSymbol> methods) {
        EnclaveLinker linker = new EnclaveLinker(toolchain, folder.path());
        List<String> objects = new ArrayList<>(inOrder);
        String noTraces = traceObject(folder, List.of());
        linker.link(with(objects, noTraces), FIRST_LINK);
        Disassembly code = linker.disassemble(FIRST_LINK);
        // A distance between two functions may spell ENCLU; in another order it does not.
        for (int turn = 1; turn < MAX_ORDERS && hidesEnclu(folder, code); turn++) {
            Collections.rotate(objects, 1 + objects.size() / MAX_ORDERS);
            linker.link(with(objects, noTraces), FIRST_LINK);
            code = linker.disassemble(FIRST_LINK);
        }
        byte[] first = folder.read(FIRST_LINK);
        EnclaveLinker.check(first, code, hardening);
        List<Long> returnAddresses = code.returnAddresses();

        List<TraceSite> sites =
                methods.isEmpty()
                        ? List.of()
                        : TraceSite.of(
                                toolchain, folder.path(), FIRST_LINK, returnAddresses, methods);
        linker.link(with(objects, traceObject(folder, sites)), SYMBOLS);
        byte[] symbols = folder.read(SYMBOLS);
        requireSameCode(ElfFile.of(first), ElfFile.of(symbols));
        linker.strip(SYMBOLS, STRIPPED);
        return symbols;
    }

    private static boolean hidesEnclu(BuildFolder folder, Disassembly code) {
        return !HiddenEnclu.in(ElfFile.of(folder.read(FIRST_LINK)), code).isEmpty();
    }

    private String traceObject(BuildFolder folder, List<TraceSite> sites) {
        folder.write("generated/trace.bin", TraceTable.of(sites));
        folder.write("generated/trace.S", TraceTable.assembly("generated/trace.bin"));
        Path path = folder.path();
        String object = "objects/trace.o";
        toolchain.compile(path, "generated/trace.S", CFlags.generated(".s"), object);
        return object;
    }

    private static List<String> with(List<String> objects, String last) {
        List<String> all = new ArrayList<>(objects);
        all.add(last);
        return all;
    }

    private static void requireSameCode(ElfFile first, ElfFile second) {
        for (ElfFile.Section before : first.sections()) {
            if (!before.isLoaded() || before.name().equals(TraceTable.SECTION)) {
                continue;
            }
            ElfFile.Section after = second.section(before.name()).orElse(before);
            boolean same =
                    before.address() == after.address()
                            && Arrays.equals(first.contents(before), second.contents(after));
            if (!same) {
                throw new ToolchainException(
                        "link: "
                                + before.name()
                                + " changed when the trace table was filled in; "
                                + EnclaveLinker.SCRIPT
                                + " must place "
                                + TraceTable.SECTION
                                + " behind all other sections");
            }
        }
    }

    /** Only what can decide the image: a change of the host's half leaves the measurement alone. */
    private SortedMap<String, String> nativeHashes(BuildFolder folder, List<CUnit> units) {
        IncludeClosure includes = new IncludeClosure(folder.path());
        SortedMap<String, String> hashes = new TreeMap<>();
        hashes.put(
                nativeName(EnclaveLinker.SCRIPT), sources.hash(nativeName(EnclaveLinker.SCRIPT)));
        for (CUnit unit : units) {
            includes.of(unit).orElseGet(TreeMap::new).keySet().stream()
                    .filter(path -> path.startsWith(NATIVE))
                    .map(EnclaveElfBuild::nativeName)
                    .forEach(name -> hashes.put(name, sources.hash(name)));
        }
        return hashes;
    }

    private static String nativeName(String path) {
        return path.substring(NATIVE.length());
    }

    private BuildRecord record(
            SortedMap<String, String> nativeHashes,
            SortedMap<String, String> generatedHashes,
            String libraryJdk,
            byte[] elf) {
        SortedMap<String, Long> sizes = new TreeMap<>();
        for (ElfFile.Section section : ElfFile.of(elf).sections()) {
            if (section.isLoaded()) {
                sizes.put(section.name(), section.sizeBytes());
            }
        }
        return new BuildRecord(
                toolchain.identity(),
                libraryJdk,
                hardening,
                CFlags.enclave(hardening),
                CFlags.generated(".c", hardening),
                nativeHashes,
                generatedHashes,
                sizes);
    }
}
