package dev.cloister.aot.emit;

import java.util.Optional;

/**
 * Which Java method a C function is, for stack traces.
 *
 * @param className binary name, as a stack trace prints it
 * @param hidden a frame that traces leave out
 */
public record MethodSymbol(
        String cFunction,
        String className,
        String methodName,
        Optional<String> sourceFile,
        boolean hidden) {}
