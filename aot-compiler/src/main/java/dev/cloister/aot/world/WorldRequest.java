package dev.cloister.aot.world;

import java.nio.file.Path;
import java.util.List;

/**
 * What the front end works on.
 *
 * @param classPath folders and jars of the application, in order
 * @param jdk where the class library comes from
 * @param entryPoints methods that are called from C; the roots, with {@code upcalls.def}
 * @param nativeBindings native methods of the application that generated C implements
 */
public record WorldRequest(
        List<Path> classPath,
        LibraryJdk jdk,
        List<EntryPoint> entryPoints,
        List<BoundNative> nativeBindings) {
    public WorldRequest {
        classPath = List.copyOf(classPath);
        entryPoints = List.copyOf(entryPoints);
        nativeBindings = List.copyOf(nativeBindings);
    }

    /**
     * A method that C calls under {@code exportedName}. Array parameters of it count as created.
     *
     * @param className internal name
     */
    public record EntryPoint(
            String className, String method, String descriptor, String exportedName) {}

    /**
     * A native method and the C function behind it.
     *
     * @param className internal name
     */
    public record BoundNative(
            String className,
            String method,
            String descriptor,
            String cFunction,
            boolean mayThrow) {}
}
