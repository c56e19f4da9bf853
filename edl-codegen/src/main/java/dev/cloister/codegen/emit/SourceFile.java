package dev.cloister.codegen.emit;

/**
 * A generated file.
 *
 * @param path relative, with {@code /}: {@code com/bank/Payroll_EnclaveBinding.java}
 * @param text the whole text, lines end in {@code \n}
 */
public record SourceFile(String path, String text) {}
