package dev.cloister.codegen;

import java.nio.file.Path;
import java.util.List;

/**
 * What to generate from.
 *
 * @param moduleName the enclave's name
 * @param classDirectories folders of the module's own class files, which may hold services and
 *     trusted classes
 * @param classFiles more of the same, in memory
 * @param classPath folders and jars the module was compiled against; the JDK is not needed
 * @param sourceRoots folders of the module's sources, for line numbers in diagnostics; may be empty
 */
public record CodegenRequest(
        String moduleName,
        List<Path> classDirectories,
        List<byte[]> classFiles,
        List<Path> classPath,
        List<Path> sourceRoots) {

    /** A module in one folder of class files. */
    public static CodegenRequest of(
            String moduleName, Path classDirectory, List<Path> classPath, List<Path> sourceRoots) {
        return new CodegenRequest(
                moduleName, List.of(classDirectory), List.of(), classPath, sourceRoots);
    }
}
