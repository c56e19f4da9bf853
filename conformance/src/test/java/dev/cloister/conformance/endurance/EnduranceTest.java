package dev.cloister.conformance.endurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.conformance.TestImages;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EnduranceTest {
    private static final int THREADS = 4;
    private static final int CALLS = 200_000;
    private static final int ROUNDS = 10;

    /** 80 bytes per call: what a leak of one object per call exceeds. */
    private static final long HOST_GROWTH_BYTES = 16L << 20;

    private static final long ENCLAVE_GROWTH_BYTES = 256L << 10;

    private static Enclave enclave;
    private static Workshop workshop;

    @BeforeAll
    static void build() throws Exception {
        Path classes =
                Path.of(Workshop.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path image =
                TestImages.build(
                        "workshop",
                        classes,
                        classes.resolveSibling("workshop-enclave"),
                        "dev/cloister/conformance/endurance",
                        TestImages.SMALL);
        enclave = Enclave.load(EnclaveImage.file(image));
        workshop = enclave.service(Workshop.class);
    }

    @AfterAll
    static void close() {
        enclave.close();
    }

    @Test
    void twoHundredThousandCallsFromManyThreadsLeaveNothingBehind() throws Exception {
        round(CALLS / ROUNDS);
        long enclaveBefore = workshop.usedBytes();
        long hostBefore = hostBytes();
        for (int round = 0; round < ROUNDS; round++) {
            round(CALLS / ROUNDS);
        }
        long enclaveGrowth = workshop.usedBytes() - enclaveBefore;
        long hostGrowth = hostBytes() - hostBefore;
        assertTrue(
                enclaveGrowth < ENCLAVE_GROWTH_BYTES,
                "the enclave's heap grew by " + enclaveGrowth + " bytes");
        assertTrue(hostGrowth < HOST_GROWTH_BYTES, "the process grew by " + hostGrowth + " bytes");
    }

    /** New threads each time, so that what belongs to a thread is given back too. */
    private static void round(int calls) throws InterruptedException {
        AtomicReference<Throwable> failed = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int first = i;
            threads.add(
                    new Thread(
                            () -> {
                                try {
                                    for (int n = first; n < calls; n += THREADS) {
                                        call(n);
                                    }
                                } catch (Throwable thrown) {
                                    failed.set(thrown);
                                }
                            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        if (failed.get() != null) {
            throw new AssertionError(failed.get());
        }
    }

    private static void call(int number) {
        if (number % 10 != 0) {
            assertEquals(20 + number, workshop.work(number));
            return;
        }
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> workshop.work(number));
        assertEquals("number " + number, thrown.getMessage());
    }

    /** Resident memory besides the Java heap, which is not what is measured here. */
    private static long hostBytes() throws Exception {
        System.gc();
        String resident =
                Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .findFirst()
                        .orElseThrow();
        long heapBytes = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted();
        return Long.parseLong(resident.replaceAll("[^0-9]", "")) * 1024 - heapBytes;
    }

    @Test
    void noCallSeesTheThreadLocalsOfACallBefore() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertEquals(-1, workshop.remember(i));
        }
        Thread other = new Thread(() -> workshop.remember(99));
        other.start();
        other.join();
        assertEquals(-1, workshop.remember(1));
    }

    @Test
    void noCallInheritsTheInterruptOfACallBefore() {
        for (int i = 0; i < 8; i++) {
            assertFalse(workshop.interrupt());
        }
    }

    @Test
    void theThreadOfACallEndsWithIt() {
        String first = workshop.thread();
        String second = workshop.thread();
        assertTrue(second.endsWith(" true false"), second);
        assertNotEquals(first, second);
    }

    @Test
    void aThreadTooManyIsRefusedWithTheConfiguredNumber() {
        for (int i = 0; i < 3; i++) {
            String refused = workshop.startTooMany();
            assertTrue(
                    refused.startsWith(
                            "unable to create native thread: all " + THREADS + " thread slots"),
                    refused);
        }
    }

    @Test
    void aCleanerThatFoundNoSlotCleansWhenItIsUsed() {
        int cleaned = workshop.cleanWithoutThread();
        assertTrue(cleaned >= 45, cleaned + " of 50 were cleaned");
    }
}
