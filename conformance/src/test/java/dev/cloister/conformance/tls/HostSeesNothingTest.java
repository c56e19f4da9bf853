package dev.cloister.conformance.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloister.attestation.client.AttestedTls;
import dev.cloister.image.EnclaveImage;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A client in this process sends markers to an enclave in another; then the whole memory of that
 * process, what went over the network and what it wrote are searched for them.
 */
class HostSeesNothingTest {
    private static final int PAGE_BYTES = 4096;

    @TempDir private Path folder;

    private static String marker() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return "marker-" + HexFormat.of().formatHex(random);
    }

    @Test
    void markersAreInTheEnclaveAndNowhereElse() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/maps")), "this system has no /proc");
        Path image = ParlourImage.file();
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx128m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ParlourProcess.class.getName(),
                                image.toString(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader answers =
                        new BufferedReader(new InputStreamReader(process.getInputStream()));
                BufferedWriter orders =
                        new BufferedWriter(new OutputStreamWriter(process.getOutputStream()))) {
            int port = Integer.parseInt(answers.readLine());
            ProcessMemory memory = new ProcessMemory(process.pid());
            assumeTrue(memory.isReadable(), "this system does not show the memory of a child");
            search(image, port, memory, answers, orders);
        } finally {
            process.destroy();
        }
    }

    private void search(
            Path image,
            int port,
            ProcessMemory memory,
            BufferedReader answers,
            BufferedWriter orders)
            throws Exception {
        String secret = marker();
        String inPlainSight = marker();
        byte[] traffic;
        try (RecordingProxy proxy = new RecordingProxy(port)) {
            URI uri = URI.create("https://localhost:" + proxy.listeningPort() + "/keep");
            HttpClient client =
                    HttpClient.newBuilder()
                            .sslContext(AttestedTls.context(ParlourRules.of(image)))
                            .build();
            assertEquals(
                    "kept 1",
                    client.send(
                                    HttpRequest.newBuilder(uri)
                                            .POST(HttpRequest.BodyPublishers.ofString(secret))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body());
            order("seal", answers, orders);
            order(inPlainSight, answers, orders);
            traffic = proxy.traffic();
        }
        byte[] marker = secret.getBytes(StandardCharsets.US_ASCII);
        assertTrue(traffic.length > 1000, "the client did not use the proxy");
        assertTrue(ProcessMemory.indexOf(traffic, marker, 0) < 0, "the network saw the marker");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> written = files.toList();
            assertEquals(List.of(folder.resolve("sealed")), written);
            byte[] sealed = Files.readAllBytes(written.get(0));
            assertTrue(sealed.length > marker.length);
            assertTrue(ProcessMemory.indexOf(sealed, marker, 0) < 0, "the file holds the marker");
        }
        EnclaveImage read = EnclaveImage.read(Files.readAllBytes(image));
        ProcessMemory.Range enclave = enclave(memory, read);
        List<Long> secrets = memory.find(marker);
        List<Long> open = memory.find(inPlainSight.getBytes(StandardCharsets.US_ASCII));
        assertFalse(open.isEmpty(), "the search finds nothing at all");
        assertTrue(open.stream().noneMatch(enclave::holds));
        assertFalse(secrets.isEmpty(), "the enclave does not keep the marker");
        assertTrue(
                secrets.stream().allMatch(enclave::holds),
                () -> "outside of " + enclave + ": " + secrets);
    }

    private static ProcessMemory.Range enclave(ProcessMemory memory, EnclaveImage image)
            throws IOException {
        int first = (int) image.runs().get(0).contentOffset();
        assertEquals(0, image.runs().get(0).offset());
        return memory.enclave(
                image.secs().sizeBytes(),
                Arrays.copyOfRange(image.contents(), first, first + PAGE_BYTES));
    }

    private static void order(String order, BufferedReader answers, BufferedWriter orders)
            throws IOException {
        orders.write(order + "\n");
        orders.flush();
        assertTrue(answers.readLine().startsWith("done"));
    }
}
