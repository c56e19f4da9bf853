package dev.cloister.aot.toolchain;

import dev.cloister.aot.emit.MethodSymbol;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A place in compiled Java that a stack can show: a return address and its Java frames.
 *
 * @param returnAddress relative to the image base
 * @param frames innermost first, never empty
 */
record TraceSite(long returnAddress, List<Frame> frames) {

    /** One Java frame; line is -1 when unknown. */
    record Frame(MethodSymbol method, int line) {}

    /**
     * The sites among the return addresses, in the same order; those in C code alone are left out.
     */
    static List<TraceSite> of(
            CToolchain toolchain,
            Path folder,
            String elf,
            List<Long> returnAddresses,
            List<MethodSymbol> methods) {
        Map<String, MethodSymbol> byName =
                methods.stream().collect(Collectors.toMap(MethodSymbol::cFunction, m -> m));
        // The return address may already belong to the next line: the call itself ends one byte
        // earlier.
        String input =
                returnAddresses.stream()
                        .map(address -> "0x" + Long.toHexString(address - 1))
                        .collect(Collectors.joining("\n", "", "\n"));
        List<String> lines =
                toolchain.filter(
                        Tool.SYMBOLIZER,
                        folder,
                        List.of(
                                "--obj=" + elf,
                                "--inlines",
                                "--functions=linkage",
                                "--no-demangle",
                                "--output-style=LLVM"),
                        input);
        List<TraceSite> sites = new ArrayList<>();
        int at = 0;
        for (long address : returnAddresses) {
            List<Frame> frames = new ArrayList<>();
            // Pairs of lines, function and file:line:column, up to an empty line.
            while (at + 1 < lines.size() && !lines.get(at).isEmpty()) {
                frameOf(byName.get(lines.get(at)), lines.get(at + 1)).ifPresent(frames::add);
                at += 2;
            }
            at++;
            if (!frames.isEmpty()) {
                sites.add(new TraceSite(address, List.copyOf(frames)));
            }
        }
        return sites;
    }

    /**
     * What starts programs and makes errors is no part of the program: {@code java} would not show
     * it either.
     */
    private static boolean isOurs(String className) {
        return className.startsWith("dev.cloister.vm.")
                || className.startsWith("dev.cloister.program.");
    }

    private static Optional<Frame> frameOf(MethodSymbol method, String location) {
        if (method == null || method.hidden() || isOurs(method.className())) {
            return Optional.empty();
        }
        int column = location.lastIndexOf(':');
        int line = location.lastIndexOf(':', column - 1);
        String file = location.substring(location.lastIndexOf('/', line) + 1, line);
        // A place that no #line directive covers has the line of the generated C, which means
        // nothing to a Java reader.
        boolean isJava = method.sourceFile().map(file::equals).orElse(false);
        int number = isJava ? Integer.parseInt(location.substring(line + 1, column)) : 0;
        return Optional.of(new Frame(method, number > 0 ? number : -1));
    }
}
