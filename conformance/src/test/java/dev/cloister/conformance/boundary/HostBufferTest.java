package dev.cloister.conformance.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveLostException;
import dev.cloister.HostBuffer;
import dev.cloister.runtime.LoadedEnclave;
import dev.cloister.runtime.bridge.CallFrame;
import dev.cloister.spi.HostMemory;
import dev.cloister.wire.WireException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory of the host in a real enclave, lent well and with malice. */
class HostBufferTest {
    private static final Listener SILENT = (number, text) -> true;
    private static Enclave enclave;
    private static Archive archive;

    @TempDir Path folder;

    @BeforeAll
    static void load() throws Exception {
        enclave = another();
        archive = enclave.service(Archive.class);
    }

    @AfterAll
    static void close() {
        enclave.close();
    }

    private static Enclave another() throws Exception {
        return Enclave.load(
                EnclaveImage.file(EverythingImage.file()),
                EverythingImage.options(new SilentNotebook()));
    }

    private static ByteBuffer random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return ByteBuffer.allocateDirect(size).put(bytes).flip();
    }

    private static long sum(ByteBuffer bytes) {
        long sum = 0;
        for (int i = 0; i < bytes.limit(); i++) sum += bytes.get(i) & 0xff;
        return sum;
    }

    @Test
    void piecesAreReadAndWrittenAsOne() throws Exception {
        ByteBuffer bytes = random(300_000);
        ByteBuffer first = bytes.duplicate().limit(100_001);
        ByteBuffer second = bytes.duplicate().position(100_001);
        assertEquals(sum(bytes), archive.sum(HostBuffer.of(first, second), SILENT));
        ByteBuffer to = ByteBuffer.allocateDirect(300_003);
        ByteBuffer behind = to.duplicate().position(99_999).limit(300_000).slice();
        HostBuffer target = HostBuffer.of(to.duplicate().limit(99_999), behind);
        assertEquals(300_000, archive.complement(HostBuffer.of(bytes), target));
        assertEquals(300_000, target.processed());
        for (int i = 0; i < 300_000; i++) assertEquals((byte) ~bytes.get(i), to.get(i));
        assertEquals(0, to.get(300_000));
        assertEquals(0, archive.sum(HostBuffer.of(), SILENT));
    }

    @Test
    void everyAlignmentIsExactAndNothingBesideIsWritten() {
        for (int at = 0; at < 16; at++) {
            for (int count = 0; count < 20; count++) {
                ByteBuffer bytes = ByteBuffer.allocateDirect(48);
                archive.fill(HostBuffer.of(bytes), at, count);
                for (int i = 0; i < 48; i++) {
                    boolean written = i >= at && i < at + count;
                    assertEquals(written ? i - at + 1 : 0, bytes.get(i), at + " " + count);
                }
            }
        }
    }

    @Test
    void anyPlaceOfALargeFileIsReachedAndReadOnlyFilesAreNotWritten() throws Exception {
        Path file = folder.resolve("large");
        long size = (5L << 30) + 12_345;
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.SPARSE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            HostBuffer buffer = HostBuffer.map(channel, MapMode.READ_WRITE, 0, size);
            assertEquals(size, archive.sizeOf(buffer));
            for (long at : new long[] {0, (1L << 30) - 5, (4L << 30) - 1, size - 10}) {
                archive.fill(buffer, at, 10);
                assertEquals(10, archive.at(buffer, at + 9));
                ByteBuffer read = ByteBuffer.allocate(10);
                channel.read(read, at);
                assertArrayEquals(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, read.array());
            }
            assertThrows(IndexOutOfBoundsException.class, () -> archive.fill(buffer, size - 9, 10));
            HostBuffer fixed = HostBuffer.map(channel, MapMode.READ_ONLY, 1, 100);
            assertEquals(2, archive.at(fixed, 0));
            assertThrows(UnsupportedOperationException.class, () -> archive.fill(fixed, 0, 1));
        }
    }

    @Test
    void theHostSeesProgressAndEndsTheCall() {
        ByteBuffer bytes = random(1 << 20);
        HostBuffer buffer = HostBuffer.of(bytes);
        List<Long> seen = new ArrayList<>();
        Listener listener =
                (number, text) -> {
                    seen.add(buffer.processed());
                    if (number == 3) buffer.cancel();
                    return true;
                };
        assertThrows(CancellationException.class, () -> archive.sum(buffer, listener));
        assertEquals(List.of(1L << 16, 2L << 16, 3L << 16), seen);
        assertThrows(CancellationException.class, () -> archive.at(buffer, 0));
        assertEquals(sum(bytes), archive.sum(HostBuffer.of(bytes), SILENT));
    }

    @Test
    void aBufferIsLentToOneCallAndUntilItReturns() {
        HostBuffer buffer = HostBuffer.of(random(1 << 17));
        Listener greedy = (number, text) -> archive.at(buffer, 0) == 0;
        assertTrue(
                assertThrows(RuntimeException.class, () -> archive.sum(buffer, greedy))
                        .getMessage()
                        .contains("Archive.at(data): the buffer is lent to another call"));
        archive.at(buffer, 5);
        assertEquals(
                "Archive.at(data): this buffer belongs to a call that has ended; use it only until the method that received it returns",
                assertThrows(IllegalStateException.class, () -> archive.keptAt(5)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> HostBuffer.of(ByteBuffer.allocate(8)));
    }

    @Test
    void aCopyDoesNotChangeWhenTheHostChangesTheMemory() throws Exception {
        ByteBuffer bytes = ByteBuffer.allocateDirect(64);
        Thread changer =
                new Thread(
                        () -> {
                            for (long i = 0; !Thread.interrupted(); i++) {
                                for (int at = 0; at < 64; at += 8) bytes.putLong(at, i);
                            }
                        });
        changer.start();
        int[] differences = new int[2];
        for (int i = 0; i < 200 && differences[1] == 0; i++) {
            differences = archive.rereads(HostBuffer.of(bytes), 10_000);
            assertEquals(0, differences[0]);
        }
        changer.interrupt();
        changer.join();
        assertTrue(differences[1] > 0, "the host changed nothing in time");
    }

    @Test
    void memoryThatIsNotTheHostsIsRefusedAndTheEnclaveStaysUsable() throws Exception {
        int ecall = HandlesTest.ecall("Archive.at(");
        ByteBuffer good = random(64);
        ByteBuffer quiet = ByteBuffer.allocateDirect(HostMemory.CONTROL_BYTES);
        long address = Pointer.nativeValue(Native.getDirectBufferPointer(good));
        long control = Pointer.nativeValue(Native.getDirectBufferPointer(quiet));
        Pointer state = new Pointer(handle());
        long base = state.getLong(0);
        long size = state.getLong(8);
        assertEquals(good.get(3), at(ecall, 3, 0, control, address, 64));
        long[][] hostile = {
            {0, control, base, 64},
            {0, control, base + 4096, 64},
            {0, control, base - 8, 9},
            {0, control, base + size - 1, 1},
            {0, control, base - 4096, size + 8192},
            {0, base + 4096, address, 64},
            {0, base - 8, address, 64},
            {0, -8, address, 64},
            {0, 0, address, 64},
            {0, control, 0, 64},
            {0, control, -32, 64},
            {0, control, address, -1},
            {0, control, address, 0},
            {0, control, address, Long.MAX_VALUE},
            {0, control, address, 1L << 41},
            {0, control, 4096, 1L << 40, address, 1},
            {0, control, address, 64, base, 64},
            {0, control, address, 64, base},
            {2, control, address, 64},
            {-1, control, address, 64},
            {0},
            {},
        };
        for (long[] sent : hostile) {
            assertThrows(
                    WireException.class,
                    () -> at(ecall, 3, sent),
                    () -> java.util.Arrays.toString(sent));
        }
        assertThrows(
                RuntimeException.class,
                () -> at(ecall, 3, new long[4 + 2 * HostBuffer.MAX_PIECES]));
        assertEquals(good.get(3), archive.at(HostBuffer.of(good), 3));
    }

    @Test
    void aFileThatIsCutOffLosesTheEnclaveAndNotTheProcess() throws Exception {
        Path file = folder.resolve("cut");
        try (Enclave victim = another();
                FileChannel channel =
                        FileChannel.open(
                                file,
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE)) {
            HostBuffer buffer = HostBuffer.map(channel, MapMode.READ_WRITE, 0, 1 << 20);
            Archive reader = victim.service(Archive.class);
            assertEquals(0, reader.at(buffer, 500_000));
            channel.truncate(4096);
            assertThrows(EnclaveLostException.class, () -> reader.at(buffer, 500_000));
        }
        assertEquals(
                7, archive.at(HostBuffer.of(ByteBuffer.allocateDirect(1).put(0, (byte) 7)), 0));
    }

    private static int at(int ecall, long at, long... sent) {
        var calls = ((LoadedEnclave) enclave).calls(Archive.class.getClassLoader());
        try (CallFrame frame = calls.open(ecall, 3, "attack")) {
            frame.in(0, sent, sent.length, "attack");
            frame.scalar(2, at);
            return (int) frame.callScalar();
        }
    }

    /** Of the native enclave, whose first words are where it lies and how large it is. */
    private static long handle() throws ReflectiveOperationException {
        Field handle = LoadedEnclave.class.getDeclaredField("handle");
        handle.setAccessible(true);
        Object holder = handle.get(enclave);
        Method value = holder.getClass().getDeclaredMethod("value");
        value.setAccessible(true);
        return (Long) value.invoke(holder);
    }
}
