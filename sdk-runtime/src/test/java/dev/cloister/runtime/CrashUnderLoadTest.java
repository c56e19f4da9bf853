package dev.cloister.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveLostException;
import dev.cloister.EnclaveOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Enclaves that crash in a virtual machine that works: HotSpot uses the same signals for null
 * checks, safepoints and its own stacks.
 */
@Timeout(120)
class CrashUnderLoadTest {
    private static final int STORE = 0;
    private static final int JUMP = 1;
    private static final int STACK = 2;
    private static final int ILLEGAL = 3;
    private static final int TRAP = 4;
    private static final int DIVIDE = 5;
    private static final int ROUNDS = 40;

    @TempDir private Path folder;
    private EnclaveImage image;

    @BeforeEach
    void sign() {
        image =
                TestEnclave.file(
                        folder, TestEnclave.signed(2, TestEnclave.BOUNDARY, TestEnclave.KEY));
    }

    @Test
    void everyKindOfCrashLosesTheEnclaveAndSaysWhich() {
        assertTrue(crash(STORE, 24).contains("page fault at address 0x18, instruction at"));
        assertTrue(crash(JUMP, 24).contains("page fault at address 0x18"));
        assertTrue(crash(STACK, 0).contains("page fault at address 0x"));
        assertTrue(crash(ILLEGAL, 0).contains("illegal instruction, instruction at enclave"));
        assertTrue(crash(TRAP, 0).contains("breakpoint"));
        assertTrue(crash(DIVIDE, 0).contains("division error"));
    }

    @Test
    void theVirtualMachineWorksOnWhileEnclavesCrash() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService workers = Executors.newCachedThreadPool();
        try {
            HostLoad load = HostLoad.on(workers);
            Future<?> other = workers.submit(() -> useAnother(done));
            List<Future<?>> crashes = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                crashes.add(workers.submit(this::crashOften));
            }
            for (Future<?> crashing : crashes) {
                crashing.get(100, TimeUnit.SECONDS);
            }
            done.set(true);
            other.get(20, TimeUnit.SECONDS);
            load.end();
        } finally {
            done.set(true);
            workers.shutdownNow();
        }
    }

    private String crash(int kind, long operand) {
        try (Enclave enclave = load(values -> values)) {
            Sums sums = enclave.service(Sums.class);
            String message =
                    assertThrows(EnclaveLostException.class, () -> sums.crash(kind, operand))
                            .getMessage();
            assertThrows(EnclaveLostException.class, () -> sums.crash(kind, operand));
            return message;
        }
    }

    private Enclave load(Asker asker) {
        return Enclave.load(image, EnclaveOptions.defaults().host(Asker.class, asker));
    }

    private void crashOften() {
        int[] kinds = {STORE, STACK, ILLEGAL, JUMP, DIVIDE};
        for (int round = 0; round < ROUNDS; round++) {
            int kind = kinds[round % kinds.length];
            crash(kind, kind == DIVIDE ? 0 : 16);
        }
    }

    /** An enclave that is well, whose host service makes the virtual machine use its signals. */
    private void useAnother(AtomicBoolean done) {
        try (Enclave enclave =
                load(
                        values -> {
                            HostLoad.useSignalsOnThisThread();
                            return values;
                        })) {
            Sums sums = enclave.service(Sums.class);
            while (!done.get()) {
                assertArrayEquals(new int[] {1, 2}, sums.ask(new int[] {1, 2}));
            }
        }
    }
}
