package dev.cloister.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.EnclaveBoundaryException;
import dev.cloister.EnclaveCallException;
import dev.cloister.EnclaveLostException;
import dev.cloister.EnclaveOptions;
import dev.cloister.image.ExpectedIdentity;
import dev.cloister.image.ImageVerifier;
import dev.cloister.image.VerifiedImage;
import dev.cloister.runtime.bridge.CallFrame;
import dev.cloister.runtime.bridge.EnclaveCalls;
import dev.cloister.runtime.bridge.ObjectHandle;
import dev.cloister.wire.EncodedException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the host does with answers that a sound enclave never gives, and with frames used wrongly.
 */
class BrokenEnclaveTest {
    private static final VerifiedImage IMAGE =
            ImageVerifier.verify(
                    TestEnclave.signed(1, TestEnclave.BOUNDARY, TestEnclave.KEY),
                    ExpectedIdentity.any());
    private static final int SIZE = EnclaveCall.RESULT_SIZE_OFFSET;
    private static final int SLOT_0 = EnclaveCall.SLOTS_OFFSET;

    private final ScriptedLibrary library = new ScriptedLibrary();
    private final AtomicReference<int[]> asked = new AtomicReference<>();
    private LoadedEnclave enclave;
    private EnclaveCalls calls;

    @BeforeEach
    void load() {
        EnclaveOptions options =
                EnclaveOptions.defaults()
                        .host(
                                Asker.class,
                                values -> {
                                    asked.set(values);
                                    return new int[] {values.length};
                                });
        enclave =
                LoadedEnclave.start(
                        IMAGE,
                        options,
                        library,
                        GeneratedBindings.ocalls(IMAGE.metadata(), options),
                        new EnclaveServices(() -> null, options.storage()));
        calls = enclave.calls(getClass().getClassLoader());
    }

    @AfterEach
    void close() {
        enclave.close();
        assertTrue(library.isClosed());
    }

    @Test
    void scalarsAndArraysLieInTheirSlots() {
        library.inside(
                (id, frame) -> {
                    assertEquals(99, id);
                    assertEquals(frame.capacity(), frame.getLong(0));
                    assertEquals(-5, frame.getLong(SLOT_0));
                    assertEquals(3, frame.getLong(SLOT_0 + 16));
                    assertEquals(0x0302, library.view(frame.getLong(SLOT_0 + 8), 6).getShort(2));
                    frame.putLong(EnclaveCall.RESULT_SCALAR_OFFSET, -7);
                    return HostStatus.OK;
                });
        try (CallFrame frame = calls.open(99, 3, "T.m")) {
            frame.scalar(0, -5);
            frame.in(1, new short[] {1, 0x0302, 3}, 3, "T.m(p)");
            assertEquals(-7, frame.callScalar());
        }
    }

    @Test
    void outArraysStartAtZeroAndAreCopiedBack() {
        int[] array = {9, 9};
        library.inside(
                (id, frame) -> {
                    ByteBuffer out = library.view(frame.getLong(SLOT_0), 8);
                    assertEquals(0, out.getLong(0));
                    out.putInt(4, 6);
                    return HostStatus.OK;
                });
        // Leaves something behind in the arena.
        try (CallFrame frame = calls.open(99, 2, "T.m")) {
            frame.in(0, new int[] {1, 2, 3, 4}, 4, "T.m(p)");
        }
        try (CallFrame frame = calls.open(99, 2, "T.m")) {
            frame.out(0, array, 2, "T.m(p)");
            frame.call();
            frame.copyBack(0, array);
            assertThrows(IllegalStateException.class, () -> frame.copyBack(0, new int[3]));
        }
        assertArrayEquals(new int[] {0, 6}, array);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 31, 3})
    void impossibleResultSizesAreRefused(long size) {
        library.inside(
                (id, frame) -> {
                    frame.putLong(SIZE, size);
                    return HostStatus.OK;
                });
        assertRefused(() -> callInts());
    }

    @Test
    void aResultThatChangesItsSizeWhenFetchedIsRefused() {
        library.inside(
                (id, frame) -> {
                    frame.putLong(SIZE, 8000);
                    return HostStatus.RESULT_PENDING;
                });
        library.keep(new byte[8004]);
        assertRefused(() -> callInts());
        library.keep(new byte[8000]);
        assertEquals(2000, callInts().length);
    }

    @Test
    void exceptionsOfAnyLengthAreRebuilt() {
        byte[] small = new EncodedException("java.util.NoSuchElementException", "no").encode();
        byte[] large = new EncodedException("com.acme.Unknown", "x".repeat(10_000)).encode();
        library.inside(
                (id, frame) -> {
                    library.view(frame.getLong(8), small.length).put(small);
                    frame.putLong(SIZE, small.length);
                    return HostStatus.EXCEPTION;
                });
        assertEquals("no", assertThrows(NoSuchElementException.class, this::callInts).getMessage());
        library.inside(
                (id, frame) -> {
                    library.keep(large);
                    frame.putLong(SIZE, large.length);
                    return HostStatus.EXCEPTION;
                });
        EnclaveCallException unknown = assertThrows(EnclaveCallException.class, this::callInts);
        assertEquals("com.acme.Unknown", unknown.typeName());
        assertEquals(10_000, unknown.remoteMessage().orElseThrow().length());
    }

    @Test
    void anUnknownStatusCountsAsALoss() {
        assertEquals(HostStatus.LOST, HostStatus.of(4711));
        library.inside((id, frame) -> HostStatus.LOST);
        assertThrows(EnclaveLostException.class, this::callInts);
    }

    @Test
    void aFrameRunsOnceAndHasOnlyItsSlots() {
        try (CallFrame frame = calls.open(99, 1, "T.m")) {
            assertThrows(IndexOutOfBoundsException.class, () -> frame.scalar(1, 0));
            assertThrows(
                    IndexOutOfBoundsException.class, () -> frame.in(0, new byte[1], 1, "T.m(p)"));
            frame.call();
            assertThrows(IllegalStateException.class, frame::call);
        }
    }

    @Test
    void nestedFramesDoNotShareMemory() {
        library.inside(
                (id, frame) -> {
                    if (id == 1) {
                        try (CallFrame inner = calls.open(2, 2, "T.inner")) {
                            inner.in(0, new byte[100_000], 100_000, "T.inner(p)");
                            inner.call();
                        }
                    }
                    return HostStatus.OK;
                });
        byte[] array = {1, 2, 3};
        try (CallFrame outer = calls.open(1, 2, "T.outer")) {
            outer.in(0, new byte[] {7, 8, 9}, 3, "T.outer(p)");
            outer.call();
            outer.copyBack(0, array);
        }
        assertArrayEquals(new byte[] {7, 8, 9}, array);
    }

    @Test
    void theHandlesOfAnAnswerThatCannotBeReadAreGivenBackOnce() {
        List<Long> closed = new ArrayList<>();
        library.inside(
                (id, frame) -> {
                    if (id == 98) {
                        closed.add(frame.getLong(SLOT_0));
                        return closed.size() == 1 ? HostStatus.BAD_VALUE : HostStatus.OK;
                    }
                    return HostStatus.OK;
                });
        IllegalStateException unreadable = new IllegalStateException("the third is none");
        assertSame(
                unreadable,
                assertThrows(
                        IllegalStateException.class,
                        () -> {
                            try (CallFrame frame = calls.open(99, 0, "T.m")) {
                                frame.call();
                                frame.hold(11, 98, "T.close");
                                frame.hold(12, 98, "T.close");
                                throw unreadable;
                            }
                        }));
        assertEquals(List.of(11L, 12L), closed);
        ObjectHandle kept;
        try (CallFrame frame = calls.open(99, 0, "T.m")) {
            frame.call();
            kept = frame.hold(13, 98, "T.close");
            frame.keep();
        }
        assertEquals(List.of(11L, 12L), closed);
        kept.close();
        assertEquals(List.of(11L, 12L, 13L), closed);
    }

    @Test
    void ocallsAreServedOnlyWhenTheyAreSound() {
        ByteBuffer frame =
                ByteBuffer.allocateDirect(SLOT_0 + 16 + 8).order(ByteOrder.LITTLE_ENDIAN);
        long address = library.addressOf(frame);
        frame.putInt(SLOT_0 + 16, 41).putLong(SLOT_0, address + SLOT_0 + 16).putLong(SLOT_0 + 8, 1);
        assertEquals(HostStatus.OK, library.callOut(64, frame));
        assertArrayEquals(new int[] {41}, asked.get());
        assertEquals(4, frame.getLong(SIZE));
        assertEquals(1, library.view(frame.getLong(8), 4).getInt(0));
        assertEquals(HostStatus.OCALL_FAILED, library.callOut(65, frame));

        asked.set(null);
        assertFailsAsWireException(frame.putLong(SLOT_0, 4096));
        assertFailsAsWireException(frame.putLong(SLOT_0, address).putLong(SLOT_0 + 8, -1));
        assertFailsAsWireException(frame.putLong(SLOT_0 + 8, Long.MAX_VALUE));
        assertFailsAsWireException(
                frame.putLong(SLOT_0, address + LoadRequest.ARENA_BYTES).putLong(SLOT_0 + 8, 1));
        assertEquals(null, asked.get());
        ByteBuffer tiny = ByteBuffer.allocateDirect(8);
        assertEquals(HostStatus.OCALL_FAILED, library.callOut(64, tiny));
    }

    private void assertFailsAsWireException(ByteBuffer frame) {
        assertEquals(HostStatus.EXCEPTION, library.callOut(64, frame));
        byte[] encoded = new byte[(int) frame.getLong(SIZE)];
        library.view(frame.getLong(8), encoded.length).get(encoded);
        assertEquals(
                "dev.cloister.wire.WireException", EncodedException.decode(encoded).typeName());
    }

    private int[] callInts() {
        try (CallFrame frame = calls.open(99, 0, "T.m")) {
            return frame.callInts(2000);
        }
    }

    private static void assertRefused(Executable call) {
        EnclaveBoundaryException refused = assertThrows(EnclaveBoundaryException.class, call);
        assertTrue(refused.getMessage().startsWith("T.m: "), refused.getMessage());
    }
}
