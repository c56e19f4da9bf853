package dev.cloister.build;

import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.image.ImageSettings;
import dev.cloister.image.SigningKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What becomes an enclave.
 *
 * @param name of the enclave; its image is {@code <name>.enclave}
 * @param classFolders folders of the class files that are searched for annotated classes
 * @param classPath folders and jars that those classes need, inside or outside; contains {@code
 *     cloister-sdk-api} and {@code cloister-sdk-runtime}
 * @param hostClasses folder that the generated host-side classes are written to; usually one of
 *     {@code classFolders}
 * @param workFolder folder for the generated sources and for the enclave-side class files; created
 *     when missing
 * @param settings sizes, identity and limits of the enclave
 * @param key signs the image
 * @param libraryJdk where the class library comes from; borrowed
 * @param sourceRoots folders of the sources, so that problems are reported with their lines; may be
 *     empty
 * @param declarations what trusted code looks up by names that it computes, as the lines of {@code
 *     META-INF/cloister/declarations}; may be empty
 * @param enclaveC folder of the C sources of native methods (docs/native-c.md); need not exist
 * @param nativeClasses folders and jars of the classes whose native methods are bound to that C
 */
public record EnclaveBuildRequest(
        String name,
        List<Path> classFolders,
        List<Path> classPath,
        Path hostClasses,
        Path workFolder,
        ImageSettings settings,
        SigningKey key,
        LibraryJdk libraryJdk,
        List<Path> sourceRoots,
        List<String> declarations,
        Optional<Path> enclaveC,
        List<Path> nativeClasses) {
    /** A request whose native methods are those of {@code classFolders}. */
    public EnclaveBuildRequest(
            String name,
            List<Path> classFolders,
            List<Path> classPath,
            Path hostClasses,
            Path workFolder,
            ImageSettings settings,
            SigningKey key,
            LibraryJdk libraryJdk,
            List<Path> sourceRoots,
            List<String> declarations,
            Optional<Path> enclaveC) {
        this(
                name,
                classFolders,
                classPath,
                hostClasses,
                workFolder,
                settings,
                key,
                libraryJdk,
                sourceRoots,
                declarations,
                enclaveC,
                classFolders);
    }

    /** A request without sources at hand, declarations and C. */
    public EnclaveBuildRequest(
            String name,
            List<Path> classFolders,
            List<Path> classPath,
            Path hostClasses,
            Path workFolder,
            ImageSettings settings,
            SigningKey key,
            LibraryJdk libraryJdk) {
        this(
                name,
                classFolders,
                classPath,
                hostClasses,
                workFolder,
                settings,
                key,
                libraryJdk,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The same with C sources of the native methods of {@code classFolders}. */
    public EnclaveBuildRequest withEnclaveC(Path folder) {
        return withEnclaveC(folder, classFolders);
    }

    /** The same with C sources of the native methods of these folders and jars. */
    public EnclaveBuildRequest withEnclaveC(Path folder, List<Path> classes) {
        return new EnclaveBuildRequest(
                name,
                classFolders,
                classPath,
                hostClasses,
                workFolder,
                settings,
                key,
                libraryJdk,
                sourceRoots,
                declarations,
                Optional.of(folder),
                classes);
    }

    public EnclaveBuildRequest {
        classFolders = List.copyOf(classFolders);
        classPath = List.copyOf(classPath);
        sourceRoots = List.copyOf(sourceRoots);
        declarations = List.copyOf(declarations);
        nativeClasses = List.copyOf(nativeClasses);
        if (!name.matches("[a-z][a-z0-9-]{0,63}"))
            throw new EnclaveBuildException(
                    "reading the request",
                    List.of(
                            "enclave name: not a name ("
                                    + name
                                    + "); use lower-case letters, digits and '-', beginning with a letter"));
    }
}
