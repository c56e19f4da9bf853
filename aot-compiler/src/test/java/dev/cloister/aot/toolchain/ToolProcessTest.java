package dev.cloister.aot.toolchain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ToolProcessTest {
    private static final int LINES = 50_000;

    /** As in a virtual machine with one processor, whose common pool has one thread. */
    @Test
    @Timeout(60)
    void aToolIsFedAndReadAlsoWhenTheCommonPoolIsBusy(@TempDir Path folder) {
        CountDownLatch done = new CountDownLatch(1);
        for (int i = 0; i < ForkJoinPool.getCommonPoolParallelism(); i++) {
            ForkJoinPool.commonPool()
                    .execute(
                            () -> {
                                try {
                                    done.await();
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                            });
        }
        try {
            List<String> lines = new ArrayList<>();
            ToolProcess.Result result =
                    new ToolProcess(List.of("/bin/cat"), folder, Map.of())
                            .run("line\n".repeat(LINES), lines::add);
            assertEquals(0, result.exitCode());
            assertEquals(LINES, lines.size());
        } finally {
            done.countDown();
        }
    }
}
