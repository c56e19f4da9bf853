package dev.cloister.conformance.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveOptions;
import dev.cloister.conformance.TestImages;
import dev.cloister.image.SigningKey;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed store of compiled Java on files of a real folder, and processes that are killed. */
class StoreInEnclaveTest {
    @TempDir private Path folder;

    private Enclave load(Path image) {
        return TrustImages.load(image, EnclaveOptions.defaults().storage(folder));
    }

    private String openBy(Path image) {
        try (Enclave enclave = load(image)) {
            return enclave.service(Vault.class).open("data", "counter");
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("data"))) {
            return all.sorted().toList();
        }
    }

    @Test
    void aStoreOutlivesItsEnclaveAndOnlyItsSignersEnclavesOpenIt() throws IOException {
        try (Enclave enclave = load(TrustImages.image())) {
            Vault vault = enclave.service(Vault.class);
            assertEquals("OPEN 0", vault.open("data", "counter"));
            vault.write(0, 50);
        }
        assertEquals("OPEN 50", openBy(TrustImages.anotherImage()));
        Path stranger = TrustImages.signedAgain("stranger", SigningKey.generate(), b -> b);
        assertEquals("UNREADABLE OTHER_SIGNER", openBy(stranger));
        Path newer = TrustImages.signedAgain("next", TestImages.KEY, b -> b.securityVersion(4));
        try (Enclave enclave = load(newer)) {
            Vault vault = enclave.service(Vault.class);
            assertEquals("OPEN 50", vault.open("data", "counter"));
            vault.compact();
            assertEquals(50, vault.count());
        }
        assertEquals("UNREADABLE NEWER_VERSION", openBy(TrustImages.image()));
        for (Path file : files()) {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertFalse(content.contains("MARKER-IN-THE"), file.toString());
            assertFalse(content.contains("entry "), file.toString());
        }
    }

    @Test
    void filesOfAnEarlierTimeAreRefused() throws IOException {
        try (Enclave enclave = load(TrustImages.image())) {
            Vault vault = enclave.service(Vault.class);
            vault.open("data", "counter");
            vault.write(0, 3);
            Path file = files().get(0);
            byte[] earlier = Files.readAllBytes(file);
            vault.write(3, 4);
            Files.write(file, earlier);
        }
        assertEquals("ROLLED_BACK", openBy(TrustImages.image()));
    }

    @Test
    void anEntryTakesNoMoreMemoryThanTheDocumentationSays() {
        int entries = 60_000;
        try (Enclave enclave = load(TrustImages.image())) {
            Vault vault = enclave.service(Vault.class);
            vault.open("data", "");
            long before = vault.usedBytes();
            assertEquals(entries, vault.fill(entries, 100));
            long each = (vault.usedBytes() - before) / entries;
            assertTrue(each >= 24 && each <= 64, each + " bytes for each entry");
        }
        assertEquals("OPEN " + entries, openWithoutCounter());
    }

    private String openWithoutCounter() {
        try (Enclave enclave = load(TrustImages.image())) {
            return enclave.service(Vault.class).open("data", "");
        }
    }

    @Test
    void withoutAFolderThereIsNoStoreAndTheReasonSaysWhatToDo() {
        try (Enclave enclave = TrustImages.load(TrustImages.image())) {
            Vault vault = enclave.service(Vault.class);
            String why =
                    assertThrows(IllegalArgumentException.class, () -> vault.open("..", "counter"))
                            .getMessage();
            assertTrue(why.contains("the area is not a name"), why);
            assertEquals("HOST_FAILED", vault.open("data", ""));
        }
    }

    /**
     * Kills the writing process at random points; {@code -Dcloister.kill.writes=10000} makes it
     * long.
     */
    @Test
    void noAcknowledgedWriteIsLostWhenTheProcessIsKilled() throws Exception {
        int wanted = Integer.getInteger("cloister.kill.writes", 300);
        Random random = new Random(wanted);
        int acknowledged = 0;
        int kills = 0;
        while (acknowledged < wanted) {
            acknowledged = writeAndKill(acknowledged, wanted, random);
            kills++;
            try (Enclave enclave = load(TrustImages.image())) {
                Vault vault = enclave.service(Vault.class);
                String opened = vault.open("data", "counter");
                assertTrue(opened.startsWith("OPEN "), opened);
                int found = vault.count();
                assertTrue(
                        found == acknowledged || found == acknowledged + 1,
                        acknowledged + " writes were acknowledged, " + found + " are there");
                acknowledged = found;
            }
        }
        System.out.println(
                "sealed store: " + acknowledged + " writes, " + kills + " kills, none lost");
    }

    private int writeAndKill(int from, int wanted, Random random) throws Exception {
        Process writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                StoreWriter.class.getName(),
                                TrustImages.image().toString(),
                                folder.toString(),
                                String.valueOf(from))
                        .redirectError(new File(folder.toFile(), "writer.log"))
                        .start();
        int acknowledged = from;
        int until = from + 50 + random.nextInt(Math.max(250, wanted / 6));
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                writer.getInputStream(), StandardCharsets.US_ASCII))) {
            String line = lines.readLine();
            assertTrue(line != null, () -> log());
            while (line != null) {
                acknowledged = Integer.parseInt(line);
                if (acknowledged == until) {
                    LockSupport.parkNanos(random.nextInt(5_000_000));
                    writer.toHandle().destroyForcibly();
                }
                line = lines.readLine();
            }
        } finally {
            writer.toHandle().destroyForcibly();
            writer.waitFor();
        }
        return acknowledged;
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("writer.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
