package dev.cloister.aot.jdk;

import java.io.File;
import java.io.FileFilter;
import java.io.FilenameFilter;
import java.net.URI;
import java.nio.file.Path;

/** {@code java.io.File}: names of files as values; whatever would ask a file system is refused. */
@Substitute("java/io/File")
class Target_java_io_File {
    private static final String REMEDY =
            "an enclave has no files; pass the bytes in, or ask a host service for them";

    private Target_java_io_File() {}

    @Refuse(REMEDY)
    public native boolean canRead();

    @Refuse(REMEDY)
    public native boolean canWrite();

    @Refuse(REMEDY)
    public native boolean canExecute();

    @Refuse(REMEDY)
    public native boolean exists();

    @Refuse(REMEDY)
    public native boolean isDirectory();

    @Refuse(REMEDY)
    public native boolean isFile();

    @Refuse(REMEDY)
    public native boolean isHidden();

    @Refuse(REMEDY)
    public native long lastModified();

    @Refuse(REMEDY)
    public native long length();

    @Refuse(REMEDY)
    public native boolean createNewFile();

    @Refuse(REMEDY)
    public native boolean delete();

    @Refuse(REMEDY)
    public native void deleteOnExit();

    @Refuse(REMEDY)
    public native String[] list();

    @Refuse(REMEDY)
    public native boolean mkdir();

    @Refuse(REMEDY)
    public native boolean mkdirs();

    @Refuse(REMEDY)
    public native boolean renameTo(File target);

    @Refuse(REMEDY)
    public native boolean setLastModified(long time);

    @Refuse(REMEDY)
    public native boolean setReadOnly();

    @Refuse(REMEDY)
    public native boolean setWritable(boolean writable, boolean ownerOnly);

    @Refuse(REMEDY)
    public native boolean setReadable(boolean readable, boolean ownerOnly);

    @Refuse(REMEDY)
    public native boolean setExecutable(boolean executable, boolean ownerOnly);

    @Refuse(REMEDY)
    public native File[] listFiles();

    @Refuse(REMEDY)
    public native File[] listFiles(FilenameFilter filter);

    @Refuse(REMEDY)
    public native File[] listFiles(FileFilter filter);

    @Refuse(REMEDY)
    public native long getTotalSpace();

    @Refuse(REMEDY)
    public native long getFreeSpace();

    @Refuse(REMEDY)
    public native long getUsableSpace();

    @Refuse(REMEDY)
    public native String getAbsolutePath();

    @Refuse(REMEDY)
    public native File getAbsoluteFile();

    @Refuse(REMEDY)
    public native String getCanonicalPath();

    @Refuse(REMEDY)
    public native File getCanonicalFile();

    @Refuse(REMEDY)
    public native URI toURI();

    @Refuse(REMEDY)
    public native Path toPath();

    @Refuse(REMEDY)
    public static native File[] listRoots();

    @Refuse(REMEDY)
    public static native File createTempFile(String prefix, String suffix, File folder);
}
