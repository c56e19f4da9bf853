package dev.cloister.aot.jdk;

import java.net.URI;
import java.nio.file.Path;

/** {@code java.nio.file.Path}: names of files, of which an enclave has none. */
@Substitute("java/nio/file/Path")
interface Target_java_nio_file_Path {
    /** What to do instead. */
    String REMEDY = "an enclave has no files; pass the bytes in, or ask a host service for them";

    @Refuse(REMEDY)
    static Path of(String first, String... more) {
        throw new UnsupportedOperationException();
    }

    @Refuse(REMEDY)
    static Path of(URI uri) {
        throw new UnsupportedOperationException();
    }
}
