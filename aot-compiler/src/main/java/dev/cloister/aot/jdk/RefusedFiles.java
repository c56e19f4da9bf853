package dev.cloister.aot.jdk;

/** Files, folders, archives and object streams: what an enclave cannot have, class by class. */
final class RefusedFiles {
    private static final String REMEDY =
            "an enclave has no files; pass the bytes in, or ask a host service for them";

    private RefusedFiles() {}

    @Refuse(REMEDY)
    @Substitute("java/io/FileInputStream")
    static final class FileInputStream {}

    @Refuse(REMEDY)
    @Substitute("java/io/FileOutputStream")
    static final class FileOutputStream {}

    @Refuse(REMEDY)
    @Substitute("java/io/RandomAccessFile")
    static final class RandomAccessFile {}

    @Refuse(REMEDY)
    @Substitute("java/io/FileReader")
    static final class FileReader {}

    @Refuse(REMEDY)
    @Substitute("java/io/FileWriter")
    static final class FileWriter {}

    @Refuse(REMEDY)
    @Substitute("java/io/FileDescriptor")
    static final class FileDescriptor {}

    @Refuse(REMEDY)
    @Substitute("java/nio/file/Files")
    static final class Files {}

    @Refuse(REMEDY)
    @Substitute("java/nio/file/FileSystems")
    static final class FileSystems {}

    @Refuse(REMEDY)
    @Substitute("java/nio/file/Paths")
    static final class Paths {}

    @Refuse(REMEDY)
    @Substitute("sun/nio/ch/FileChannelImpl")
    static final class FileChannelImpl {}

    @Refuse(REMEDY)
    @Substitute("sun/nio/ch/IOUtil")
    static final class IOUtil {}

    @Refuse(REMEDY)
    @Substitute("java/util/jar/JarFile")
    static final class JarFile {}

    @Refuse(REMEDY)
    @Substitute("java/util/zip/ZipFile")
    static final class ZipFile {}

    @Refuse(REMEDY)
    @Substitute("java/io/Console")
    static final class Console {}
}
