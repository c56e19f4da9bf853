package dev.cloister.runtime;

import dev.cloister.EnclaveBoundaryException;
import dev.cloister.HostBuffer;
import dev.cloister.runtime.CallArena.Block;
import dev.cloister.runtime.bridge.HandleHolder;
import dev.cloister.runtime.bridge.HostServiceBinding;
import dev.cloister.runtime.bridge.ObjectHandle;
import dev.cloister.spi.HostMemory;
import dev.cloister.wire.Crossing;
import dev.cloister.wire.EncodedException;
import dev.cloister.wire.WireException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One ecall. The frame is the struct of {@code native/include/cloister/boundary.h}: clo_frame, then
 * the slots. What the enclave writes back is checked as far as the host's own memory depends on it.
 */
final class EnclaveCall extends TypedCallFrame {
    static final int SLOTS_OFFSET = 40;
    private static final int RESULT_CAPACITY_OFFSET = 16;
    static final int RESULT_SIZE_OFFSET = 24;
    static final int RESULT_SCALAR_OFFSET = 32;
    private static final int SLOT_BYTES = 8;
    private static final int RESULT_BYTES = 4096;

    private final LoadedEnclave enclave;
    private final CallArena arena;
    private final RemoteExceptions exceptions;
    private final int ecallId;
    private final String name;
    private final long mark;
    private final int frameBytes;
    private final Block frame;
    private final Block[] buffers;

    /** What was lent to the call or is used by it, and ends or is let go with it. */
    private final List<Runnable> endings = new ArrayList<>(0);

    /** The handles in the result, until all of it has been read. */
    private final List<TrustedObjectHandle> answered = new ArrayList<>(0);

    private boolean switchless;

    /** Has a result of this call that did not fit. */
    private EcallServer keeper;

    private boolean called;
    private boolean closed;

    EnclaveCall(
            LoadedEnclave enclave,
            RemoteExceptions exceptions,
            int ecallId,
            int slotCount,
            String name) {
        this.enclave = enclave;
        this.arena = enclave.arena();
        this.exceptions = exceptions;
        this.ecallId = ecallId;
        this.name = name;
        this.mark = arena.mark();
        this.frameBytes = SLOTS_OFFSET + SLOT_BYTES * slotCount;
        this.frame = arena.allocate(frameBytes);
        this.buffers = new Block[slotCount];
        zero(frame.bytes());
    }

    @Override
    public void switchless() {
        // A call in the middle of another one belongs on the thread that the other one is on.
        switchless = mark == 0;
    }

    @Override
    public void scalar(int slot, long bits) {
        frame.bytes().putLong(at(slot), bits);
    }

    @Override
    public <T> void lend(int slot, HostServiceBinding<T> binding, T callback, String where) {
        long number = enclave.lend(binding, Crossing.notNull(callback, where));
        endings.add(() -> enclave.endLent(number));
        scalar(slot, number);
    }

    @Override
    public long use(Object object, String where) {
        Crossing.notNull(object, where);
        ObjectHandle held =
                object instanceof HandleHolder ? ((HandleHolder) object).handleInEnclave() : null;
        if (!(held instanceof TrustedObjectHandle) || !((TrustedObjectHandle) held).isOf(enclave)) {
            throw new IllegalArgumentException(
                    where
                            + ": the object is not in enclave "
                            + enclave.name()
                            + "; pass one that a call into it answered");
        }
        TrustedObjectHandle handle = (TrustedObjectHandle) held;
        long number = handle.enter(where);
        endings.add(handle::leave);
        return number;
    }

    @Override
    public ObjectHandle hold(long number, int closeId, String closeName) {
        TrustedObjectHandle handle =
                new TrustedObjectHandle(enclave, exceptions, number, closeId, closeName);
        answered.add(handle);
        return handle;
    }

    @Override
    public void keep() {
        answered.clear();
    }

    @Override
    public void buffer(int slot, HostBuffer buffer, String where) {
        if (!(Crossing.notNull(buffer, where) instanceof HostMemory)) {
            throw new IllegalArgumentException(
                    where + ": not memory of the host; make it with HostBuffer.of or map");
        }
        HostMemory lentMemory = (HostMemory) buffer;
        lentMemory.lend(where);
        endings.add(lentMemory::end);
        long[] sent = enclave.describe(lentMemory);
        in(slot, sent, sent.length, where);
    }

    @Override
    void putIn(int slot, ElementKind kind, Object array, int maxCount, String where) {
        kind.put(array, reserve(slot, kind, array, maxCount, where).bytes());
    }

    @Override
    void reserveOut(int slot, ElementKind kind, Object array, int maxCount, String where) {
        zero(reserve(slot, kind, array, maxCount, where).bytes());
    }

    @Override
    void takeBack(int slot, ElementKind kind, Object array) {
        Block block = buffers[slot];
        if (block == null || block.bytes().capacity() != kind.length(array) * kind.elementBytes) {
            throw new IllegalStateException(name + ": slot " + slot + " was not given this array");
        }
        kind.get(block.bytes().rewind(), array);
    }

    @Override
    public void call(Class<?>... declared) {
        run(allocateResult(RESULT_BYTES), declared);
    }

    @Override
    public long callScalar(Class<?>... declared) {
        run(allocateResult(RESULT_BYTES), declared);
        return frame.bytes().getLong(RESULT_SCALAR_OFFSET);
    }

    @Override
    Object callArray(ElementKind kind, int maxCount, Class<?>... declared) {
        Block offered = allocateResult(RESULT_BYTES);
        ByteBuffer result = result(offered, run(offered, declared));
        int count = result.remaining() / kind.elementBytes;
        if (result.remaining() % kind.elementBytes != 0 || count > maxCount) {
            throw new EnclaveBoundaryException(
                    name
                            + ": the result has "
                            + result.remaining()
                            + " bytes, at most "
                            + maxCount
                            + " elements of "
                            + kind.elementBytes
                            + " were expected",
                    null);
        }
        Object array = kind.newArray(count);
        kind.get(result, array);
        return array;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            if (keeper != null) {
                keeper.drop();
                keeper.release();
            }
            endings.forEach(Runnable::run);
            arena.release(mark);
            answered.forEach(TrustedObjectHandle::giveBack);
            enclave.leave();
        }
    }

    private Block reserve(int slot, ElementKind kind, Object array, int maxCount, String where) {
        int count = kind.length(Crossing.notNull(array, where));
        Crossing.limit(count, maxCount, where);
        if (count > Integer.MAX_VALUE / kind.elementBytes) {
            throw new IllegalArgumentException(
                    where + ": the array takes more than 2 GiB (" + count + " elements)");
        }
        Block block = arena.allocate(count * kind.elementBytes);
        buffers[slot] = block;
        frame.bytes().putLong(at(slot), block.address()).putLong(at(slot + 1), count);
        return block;
    }

    private Block allocateResult(int sizeBytes) {
        if (called) {
            throw new IllegalStateException(name + ": a call frame runs once");
        }
        called = true;
        Block block = arena.allocate(sizeBytes);
        frame.bytes().putLong(0, frameBytes).putLong(8, block.address()).putLong(16, sizeBytes);
        return block;
    }

    private HostStatus run(Block offered, Class<?>... declared) {
        HostStatus status =
                switchless ? post() : enclave.ecall(ecallId, frame.address(), frameBytes);
        if (status == HostStatus.OK || status == HostStatus.RESULT_PENDING) {
            return status;
        }
        if (status == HostStatus.EXCEPTION) {
            ByteBuffer encoded = result(offered, status);
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            throw exceptions.rebuild(decode(bytes), declared);
        }
        throw enclave.failure(status, name);
    }

    /** Makes the call on a thread that waits inside, or the ordinary way when there is none. */
    private HostStatus post() {
        Optional<EcallServer> claimed = enclave.claimServer();
        if (claimed.isPresent()) {
            EcallServer server = claimed.get();
            OptionalInt answer = server.call(ecallId, frame.address(), frameBytes);
            boolean isKept =
                    answer.isPresent()
                            && frame.bytes().getLong(RESULT_SIZE_OFFSET)
                                    > frame.bytes().getLong(RESULT_CAPACITY_OFFSET);
            if (isKept) {
                keeper = server;
            } else {
                server.release();
            }
            if (answer.isPresent()) {
                return HostStatus.of(answer.getAsInt());
            }
        }
        return enclave.ecall(ecallId, frame.address(), frameBytes);
    }

    /**
     * The bytes of the result: where they were offered room, or fetched when that was too small.
     */
    private ByteBuffer result(Block offered, HostStatus status) {
        long size = frame.bytes().getLong(RESULT_SIZE_OFFSET);
        if (size < 0 || size > Integer.MAX_VALUE - 8) {
            throw new EnclaveBoundaryException(
                    name + ": the result is larger than 2 GiB (" + size + " bytes)", null);
        }
        if (size <= offered.bytes().capacity()) {
            if (status == HostStatus.RESULT_PENDING) {
                throw new EnclaveBoundaryException(
                        name + ": a result of " + size + " bytes is pending although it fits",
                        null);
            }
            return offered.bytes().slice(0, (int) size).order(ByteOrder.LITTLE_ENDIAN);
        }
        Block fetched = arena.allocate((int) size);
        if (keeper == null) {
            enclave.fetchResult(fetched.address(), (int) size, name);
        } else {
            fetchFromKeeper(fetched);
        }
        return fetched.bytes();
    }

    private void fetchFromKeeper(Block fetched) {
        Block head = arena.allocate(SLOTS_OFFSET);
        zero(head.bytes());
        int size = fetched.bytes().capacity();
        head.bytes().putLong(0, SLOTS_OFFSET).putLong(8, fetched.address());
        head.bytes().putLong(RESULT_CAPACITY_OFFSET, size);
        HostStatus status = keeper.fetch(head.address(), SLOTS_OFFSET);
        if (status != HostStatus.OK || head.bytes().getLong(RESULT_SIZE_OFFSET) != size) {
            throw enclave.failure(status == HostStatus.OK ? HostStatus.BAD_VALUE : status, name);
        }
        keeper.release();
        keeper = null;
    }

    private EncodedException decode(byte[] bytes) {
        try {
            return EncodedException.decode(bytes);
        } catch (WireException e) {
            throw new EnclaveBoundaryException(
                    name
                            + ": the method threw, but what it threw cannot be read ("
                            + e.getMessage()
                            + ")",
                    e);
        }
    }

    private int at(int slot) {
        if (slot < 0 || slot >= buffers.length) {
            throw new IndexOutOfBoundsException(
                    name + ": there is no slot " + slot + " (of " + buffers.length + ")");
        }
        return SLOTS_OFFSET + SLOT_BYTES * slot;
    }

    private static void zero(ByteBuffer bytes) {
        int at = 0;
        for (; at + Long.BYTES <= bytes.capacity(); at += Long.BYTES) {
            bytes.putLong(at, 0);
        }
        for (; at < bytes.capacity(); at++) {
            bytes.put(at, (byte) 0);
        }
    }
}
