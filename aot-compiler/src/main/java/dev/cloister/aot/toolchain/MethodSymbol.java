package dev.cloister.aot.toolchain;

/**
 * Which Java method a generated C function is, for stack traces.
 *
 * @param cName the C function
 * @param className as {@code Class.getName} prints it
 * @param methodName "main", "&lt;init&gt;", …
 * @param sourceFile the class's SourceFile attribute, or "" when it has none; generated C names it
 *     in its {@code #line} directives
 */
public record MethodSymbol(String cName, String className, String methodName, String sourceFile) {}
