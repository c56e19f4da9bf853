package dev.cloister.aot.jdk;

/** {@code java.io.UnixFileSystem}: how names are put together, and nothing of files. */
@Substitute(value = "java/io/UnixFileSystem", replaceInitializer = true)
class Target_java_io_UnixFileSystem {
    @Original private char slash;
    @Original private char colon;

    @Replace
    Target_java_io_UnixFileSystem() {
        slash = '/';
        colon = ':';
    }
}
