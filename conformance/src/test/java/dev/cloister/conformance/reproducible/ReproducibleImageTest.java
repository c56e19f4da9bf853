package dev.cloister.conformance.reproducible;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cloister.aot.toolchain.EnclaveElfBuild;
import dev.cloister.aot.toolchain.NativeSources;
import dev.cloister.aot.toolchain.PinnedClang;
import dev.cloister.aot.toolchain.UserCache;
import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.build.EnclaveBuild;
import dev.cloister.build.EnclaveBuildRequest;
import dev.cloister.conformance.TestImages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproducibleImageTest {
    private static final String SERVICE =
            """
            package example;

            @dev.cloister.EnclaveService
            public interface Counter {
                int add(int amount);
            }
            """;
    private static final String TRUSTED =
            """
            package example;

            @dev.cloister.Trusted
            public final class CounterInEnclave implements Counter {
                private int sum;

                @Override
                public synchronized int add(int amount) {
                    if (amount < 0) throw new IllegalArgumentException("negative: " + amount);
                    sum = sumInC(sum, amount);
                    return sum;
                }

                private static native int sumInC(int a, int b);
            }
            """;
    private static final String C =
            """
            #include "natives.h"

            int32_t java_example_CounterInEnclave_sumInC(int32_t a, int32_t b) { return a + b; }
            """;

    @Test
    void twoBuildsInTwoFoldersWithoutACommonCacheGiveTheSameSignedBytes(@TempDir Path folder)
            throws Exception {
        byte[] one = build(folder.resolve("here"));
        byte[] two = build(folder.resolve("somewhere/else entirely"));
        assertArrayEquals(one, two);
        String text = new String(one, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains(folder.toString()), "the image names the folder it was built in");
        assertFalse(
                text.contains(System.getProperty("user.home") + "/"),
                "the image names its builder's home");
    }

    private static byte[] build(Path folder) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("src/example"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path service = Files.writeString(sources.resolve("Counter.java"), SERVICE);
        Path trusted = Files.writeString(sources.resolve("CounterInEnclave.java"), TRUSTED);
        Path enclaveC = Files.createDirectories(folder.resolve("src/enclave-c"));
        Files.writeString(enclaveC.resolve("counter.c"), C);
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "--release",
                                "17",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                classes.toString(),
                                service.toString(),
                                trusted.toString());
        if (status != 0) throw new IllegalStateException("the example does not compile");
        EnclaveElfBuild elfBuild =
                new EnclaveElfBuild(
                        PinnedClang.onClassPath(),
                        new UserCache(folder.resolve("cache")),
                        NativeSources.onClassPath());
        try (LibraryJdk jdk = LibraryJdk.find()) {
            EnclaveBuildRequest request =
                    new EnclaveBuildRequest(
                                    "counter",
                                    List.of(classes),
                                    TestImages.classPath(),
                                    classes,
                                    folder.resolve("work"),
                                    TestImages.SMALL,
                                    TestImages.KEY,
                                    jdk)
                            .withEnclaveC(enclaveC);
            return EnclaveBuild.run(request, elfBuild).image().toBytes();
        }
    }
}
