package dev.cloister.runtime;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A native host that loads anything and answers calls as a test says: for what a sound enclave
 * never does. Memory is real.
 */
final class ScriptedLibrary implements HostLibrary {
    /** What happens inside: may read and write the frame; answers a status. */
    interface Inside {
        HostStatus run(int id, ByteBuffer frame);
    }

    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private Inside inside = (id, frame) -> HostStatus.OK;

    /** Weak as in the real library: the enclave's callbacks hold the enclave. */
    private WeakReference<Ocall> ocall;

    private boolean closed;

    void inside(Inside script) {
        this.inside = script;
    }

    /** The next fetched result. */
    void keep(byte[] result) {
        waiting.add(result);
    }

    /** Makes an ocall with a frame of the test's own. */
    HostStatus callOut(int id, ByteBuffer frame) {
        return HostStatus.of(ocall.get().serve(id, addressOf(frame), frame.capacity()));
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public int abiVersion() {
        return NativeBridge.ABI_VERSION;
    }

    @Override
    public int load(long request, long handle) {
        view(handle, Long.BYTES).putLong(0, 1);
        return HostStatus.OK.value;
    }

    @Override
    public int ecall(long enclave, int id, long frame, long frameBytes) {
        return inside.run(id, view(frame, frameBytes)).value;
    }

    @Override
    public int fetchResult(long enclave, long buffer, long capacityBytes, long size) {
        byte[] result = waiting.remove();
        view(size, Long.BYTES).putLong(0, result.length);
        view(buffer, capacityBytes).put(result, 0, (int) Math.min(capacityBytes, result.length));
        return HostStatus.OK.value;
    }

    @Override
    public int runThread(long enclave, long token) {
        return HostStatus.OK.value;
    }

    @Override
    public long mailbox(long enclave, int index) {
        return 0;
    }

    @Override
    public int serveMailbox(long enclave, long mailbox) {
        return HostStatus.BUSY.value;
    }

    @Override
    public void awaitMailbox(long mailbox) {}

    @Override
    public void wakeMailbox(long mailbox) {}

    @Override
    public int loss(long enclave) {
        return 0;
    }

    @Override
    public int fault(long enclave, long fault) {
        return HostStatus.NOT_ALLOWED.value;
    }

    @Override
    public int threadCount(long enclave) {
        return 1;
    }

    @Override
    public int shut(long enclave) {
        return HostStatus.OK.value;
    }

    @Override
    public int close(long enclave, long timeoutMs) {
        closed = true;
        return HostStatus.OK.value;
    }

    @Override
    public Function ocallFunction(Ocall callback) {
        ocall = new WeakReference<>(callback);
        return new Function(1, callback);
    }

    @Override
    public Function startThreadFunction(StartThread callback) {
        return new Function(1, callback);
    }

    @Override
    public Function consoleFunction(Console callback) {
        return new Function(1, callback);
    }

    @Override
    public long addressOf(ByteBuffer direct) {
        return Pointer.nativeValue(Native.getDirectBufferPointer(direct));
    }

    @Override
    public ByteBuffer view(long address, long bytes) {
        return new Pointer(address).getByteBuffer(0, bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
