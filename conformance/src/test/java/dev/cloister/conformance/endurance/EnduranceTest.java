package dev.cloister.conformance.endurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.conformance.TestImages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code -Dendurance.calls=1000000} makes a day of it. */
class EnduranceTest {
    /** Of the enclave; and of the host, which share them. */
    private static final int THREADS = 4;

    private static final int HOST_THREADS = 16;
    private static final int CALLS = Integer.getInteger("endurance.calls", 100_000);
    private static final int ROUNDS = 10;
    private static final long COLLECTION_PAUSE_MS = 5;
    private static final long HEAP_END = 32L << 30;
    private static final Pattern MAPPING = Pattern.compile("([0-9a-f]+)-[0-9a-f]+ ");

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
    @Timeout(600)
    void callsFromMoreThreadsThanThereAreSlotsAreNotLostAndLeaveNothingBehind() throws Exception {
        round(CALLS / ROUNDS);
        int workedBefore = workshop.worked();
        long enclaveBefore = workshop.usedBytes();
        long hostBefore = hostBytes();
        long startNs = System.nanoTime();
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger collections = new AtomicInteger();
        Thread collector = new Thread(() -> collectUntil(done, collections));
        collector.start();
        for (int round = 0; round < ROUNDS; round++) {
            round(CALLS / ROUNDS);
        }
        done.set(true);
        collector.join();
        long tookMs = (System.nanoTime() - startNs) / 1_000_000;
        assertEquals(CALLS / ROUNDS * ROUNDS, workshop.worked() - workedBefore, "calls were lost");
        assertTrue(collections.get() > 1, "nothing was collected meanwhile");
        long enclaveGrowth = workshop.usedBytes() - enclaveBefore;
        long hostGrowth = hostBytes() - hostBefore;
        System.out.printf(
                "%d calls, %d host threads, %d slots, %d collections asked for: %d ms;"
                        + " enclave heap %d → %+d bytes, resident %d → %+d KiB%n",
                CALLS,
                HOST_THREADS,
                THREADS,
                collections.get(),
                tookMs,
                enclaveBefore,
                enclaveGrowth,
                hostBefore >> 10,
                hostGrowth >> 10);
        assertTrue(
                enclaveGrowth < ENCLAVE_GROWTH_BYTES,
                "the enclave's heap grew by " + enclaveGrowth + " bytes");
        assertTrue(hostGrowth < HOST_GROWTH_BYTES, "the process grew by " + hostGrowth + " bytes");
    }

    private static void collectUntil(AtomicBoolean done, AtomicInteger collections) {
        try {
            while (!done.get()) {
                workshop.usedBytes();
                collections.incrementAndGet();
                Thread.sleep(COLLECTION_PAUSE_MS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** New threads each time, so that what belongs to a thread is given back too. */
    private static void round(int calls) throws InterruptedException {
        AtomicReference<Throwable> failed = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < HOST_THREADS; i++) {
            int first = i;
            threads.add(
                    new Thread(
                            () -> {
                                try {
                                    for (int n = first; n < calls; n += HOST_THREADS) {
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

    /**
     * Resident memory besides the Java heap, which is not what is measured here: HotSpot keeps a
     * heap with compressed references below 32 GiB, and nothing else is there.
     */
    private static long hostBytes() throws Exception {
        System.gc();
        long kilobytes = 0;
        boolean counts = false;
        for (String line : Files.readAllLines(Path.of("/proc/self/smaps"))) {
            Matcher mapping = MAPPING.matcher(line);
            if (mapping.lookingAt()) {
                counts = Long.parseUnsignedLong(mapping.group(1), 16) >= HEAP_END;
            } else if (counts && line.startsWith("Rss:")) {
                kilobytes += Long.parseLong(line.replaceAll("[^0-9]", ""));
            }
        }
        return kilobytes << 10;
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
