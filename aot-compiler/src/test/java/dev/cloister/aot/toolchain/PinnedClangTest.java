package dev.cloister.aot.toolchain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinnedClangTest {
    @TempDir private Path folder;

    @Test
    void aJarOtherThanThePinnedOneIsRefusedAndNothingIsUnpacked() throws IOException {
        Path jar = folder.resolve("llvm.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("org/bytedeco/llvm/linux-x86_64/clang"));
        }
        PinnedClang pinned = new PinnedClang(new UserCache(folder.resolve("cache")));

        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            String message =
                    assertThrows(ToolchainException.class, () -> pinned.fromClassPath(loader))
                            .getMessage();
            assertTrue(message.contains("llvm.jar is not " + PinnedClang.COORDINATES), message);
        }
        try (Stream<Path> left = Files.list(folder.resolve("cache/toolchain"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aClassPathWithoutTheArtifactSaysWhatToAdd() throws IOException {
        PinnedClang pinned = new PinnedClang(new UserCache(folder));

        try (URLClassLoader empty = new URLClassLoader(new URL[0], null)) {
            String message =
                    assertThrows(ToolchainException.class, () -> pinned.fromClassPath(empty))
                            .getMessage();
            assertTrue(message.contains("org.bytedeco:llvm 19.1.3-1.5.11"), message);
        }
    }

    @Test
    void theBuildRecordSaysThatThePinnedToolchainWasUsed() {
        ToolchainIdentity identity = PinnedClang.onClassPath().identity();

        assertTrue(identity.pinned());
        assertEquals(PinnedClang.SHA256, identity.sha256());
    }

    @Test
    void aSystemClangMustBeComplete() {
        String message =
                assertThrows(ToolchainException.class, () -> SystemClang.in(folder)).getMessage();

        assertTrue(message.contains("lacks clang, ld.lld"), message);
    }

    @Test
    void ofTwoProcessesThatPublishAFolderOneWinsAndTheOtherLeavesNothingBehind()
            throws IOException {
        Path place = folder.resolve("place");
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        Files.writeString(first.resolve("file"), "first");
        Files.writeString(second.resolve("file"), "second");

        UserCache.publishFolder(first, place);
        UserCache.publishFolder(second, place);

        assertEquals("first", Files.readString(place.resolve("file")));
        assertFalse(Files.exists(second));
    }

    @Test
    void theEnvironmentOfTheUserDoesNotReachTheCompiler() {
        // CPATH would add a folder of headers of the machine to every compilation.
        ToolProcess.Result result =
                new ToolProcess(List.of("/usr/bin/env"), folder, java.util.Map.of("LC_ALL", "C"))
                        .run("", line -> assertEquals("LC_ALL=C", line));

        assertEquals(0, result.exitCode());
    }
}
