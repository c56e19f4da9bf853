package dev.cloister;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a signed image comes from. Nothing is read or believed before {@link Enclave#load}. */
public final class EnclaveImage {
    /** Opens the bytes of an image. */
    private interface Source {
        InputStream open() throws IOException;
    }

    private final String description;
    private final Source source;

    private EnclaveImage(String description, Source source) {
        this.description = description;
        this.source = source;
    }

    /**
     * The image that the build put on the class path as {@code META-INF/cloister/<name>.enclave}.
     */
    public static EnclaveImage named(String name) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return named(name, context == null ? EnclaveImage.class.getClassLoader() : context);
    }

    /** The same, seen by one class loader. */
    public static EnclaveImage named(String name, ClassLoader loader) {
        String resource = "META-INF/cloister/" + name + ".enclave";
        return new EnclaveImage(
                "enclave " + name,
                () -> {
                    InputStream in = loader.getResourceAsStream(resource);
                    if (in == null) {
                        throw new EnclaveLoadException(
                                "enclave "
                                        + name
                                        + ": there is no "
                                        + resource
                                        + " on the class path; build it with the cloister Maven plugin, or use"
                                        + " EnclaveImage.file",
                                null);
                    }
                    return in;
                });
    }

    /** The image in a file. */
    public static EnclaveImage file(Path file) {
        return new EnclaveImage("enclave image " + file, () -> Files.newInputStream(file));
    }

    /** The bytes, unverified. */
    public byte[] read() {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new EnclaveLoadException(description + ": cannot be read (" + e + ")", e);
        }
    }

    /** How error messages call it. */
    @Override
    public String toString() {
        return description;
    }
}
