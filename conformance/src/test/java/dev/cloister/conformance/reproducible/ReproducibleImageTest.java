package dev.cloister.conformance.reproducible;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.build.EnclaveBuild;
import dev.cloister.build.EnclaveBuildRequest;
import dev.cloister.conformance.TestImages;
import dev.cloister.image.ExpectedIdentity;
import dev.cloister.image.ImageDiff;
import dev.cloister.image.ImageSettings;
import dev.cloister.image.ImageVerifier;
import dev.cloister.image.VerifiedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
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
    void otherFoldersHomesLanguagesTimeZonesEncodingsAndJdksGiveOneEnclave(@TempDir Path folder)
            throws Exception {
        Path classes = compile(folder.resolve("compiled"), TRUSTED);
        Path enclaveC = Files.createDirectories(folder.resolve("c"));
        Files.writeString(enclaveC.resolve("counter.c"), C);
        Path jdk = Path.of(System.getProperty("java.home"));
        Builder one =
                new Builder(
                        folder.resolve("here"),
                        jdk,
                        jdk,
                        Map.of("LANG", "C.UTF-8", "TZ", "UTC", "USER", "alice"),
                        List.of("-Duser.name=alice", "-Dfile.encoding=UTF-8"));
        Builder other =
                new Builder(
                        folder.resolve("somewhere/else entirely"),
                        anotherJava(jdk),
                        linkedAnew(jdk, folder.resolve("another jdk")),
                        Map.of("LANG", "tr_TR.ISO8859-9", "TZ", "Asia/Kathmandu", "USER", "bob"),
                        List.of(
                                "-Duser.name=bob",
                                "-Dfile.encoding=ISO-8859-1",
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Duser.timezone=Asia/Kathmandu",
                                "-XX:ActiveProcessorCount=1"));
        Path first = one.build(classes, enclaveC);
        Path second = other.build(classes, enclaveC);
        assertEquals(
                List.of(
                        "the enclave is the same (one MRENCLAVE); only its signature differs",
                        "another signer (MRSIGNER)"),
                diff(verified(first), verified(second)).reasons());
        String text = Files.readString(first, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains(folder.toString()), "the image names the folder it was built in");
        assertFalse(text.contains("alice"), "the image names its builder");
    }

    /**
     * A Java of another version, if this machine has one: it runs the build and is no part of it.
     */
    private static Path anotherJava(Path running) throws IOException {
        Path folder = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(folder)) {
            return running;
        }
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                    .filter(home -> !isSame(home, running))
                    .sorted()
                    .findFirst()
                    .orElse(running);
        }
    }

    private static boolean isSame(Path home, Path other) {
        try {
            return Files.isSameFile(home, other);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The same class files in a JDK that somebody else put together: other modules, another order
     * and compressed.
     */
    private static Path linkedAnew(Path jdk, Path target) {
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        int status =
                jlink.run(
                        System.out,
                        System.err,
                        "--module-path",
                        jdk.resolve("jmods").toString(),
                        "--add-modules",
                        "java.se,jdk.crypto.ec,jdk.unsupported",
                        "--order-resources",
                        "/java.xml/**,/java.base/sun/**,/java.base/java/util/**",
                        "--compress=1",
                        "--output",
                        target.toString());
        assertEquals(0, status, "jlink");
        return target;
    }

    @Test
    void theDiffSaysWhyImagesOfOtherClassesAndSettingsDiffer(@TempDir Path folder)
            throws Exception {
        Path enclaveC = Files.createDirectories(folder.resolve("c"));
        Files.writeString(enclaveC.resolve("counter.c"), C);
        Path classes = compile(folder.resolve("a"), TRUSTED);
        VerifiedImage base = build(folder.resolve("a"), classes, enclaveC, TestImages.SMALL);
        VerifiedImage again = build(folder.resolve("a"), classes, enclaveC, TestImages.SMALL);
        assertEquals(List.of("the images are equal"), diff(base, again).reasons());

        Path changed = compile(folder.resolve("b"), TRUSTED.replace("amount < 0", "amount < -1"));
        List<String> classReasons =
                diff(base, build(folder.resolve("b"), changed, enclaveC, TestImages.SMALL))
                        .reasons();
        assertEquals(1, classReasons.size(), classReasons::toString);
        assertTrue(
                classReasons
                        .get(0)
                        .startsWith("changed Java, or a changed compiler: generated C ("),
                classReasons::toString);

        assertEquals(
                List.of("other sizes or limits (heap size, initial heap size, nesting limit)"),
                diff(
                                base,
                                build(
                                        folder.resolve("a"),
                                        classes,
                                        enclaveC,
                                        TestImages.SMALL
                                                .withHeapBytes(20L << 20)
                                                .withNestingLimit(2)))
                        .reasons());
    }

    private static ImageDiff diff(VerifiedImage first, VerifiedImage second) {
        return ImageDiff.of(first, second);
    }

    private static VerifiedImage verified(Path image) {
        return ImageVerifier.verify(image, ExpectedIdentity.any());
    }

    private static VerifiedImage build(
            Path folder, Path classes, Path enclaveC, ImageSettings settings) {
        try (LibraryJdk jdk = LibraryJdk.find()) {
            EnclaveBuildRequest request =
                    new EnclaveBuildRequest(
                                    "counter",
                                    List.of(classes),
                                    TestImages.classPath(),
                                    classes,
                                    folder.resolve("work"),
                                    settings,
                                    TestImages.KEY,
                                    jdk)
                            .withEnclaveC(enclaveC);
            byte[] file = EnclaveBuild.run(request).image().toBytes();
            return ImageVerifier.verify(file, ExpectedIdentity.any());
        }
    }

    private static Path compile(Path folder, String trustedText) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/example"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path service = Files.writeString(sources.resolve("Counter.java"), SERVICE);
        Path trusted = Files.writeString(sources.resolve("CounterInEnclave.java"), trustedText);
        int status =
                javax.tools.ToolProvider.getSystemJavaCompiler()
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
        assertEquals(0, status, "the example does not compile");
        return classes;
    }
}
