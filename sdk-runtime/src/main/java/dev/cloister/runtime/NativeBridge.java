package dev.cloister.runtime;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one place that touches JNA: libcloister_host.so by direct mapping. */
class NativeBridge implements HostLibrary {
    static final int ABI_VERSION = 4;

    /** clo_host_ocall. */
    interface NativeOcall extends Callback {
        int invoke(long user, int id, long frame, long frameBytes);
    }

    /** clo_host_start_thread. */
    interface NativeStartThread extends Callback {
        int invoke(long user, long token);
    }

    /** clo_host_console. */
    interface NativeConsole extends Callback {
        long invoke(long user, int stream, long address, long bytes);
    }

    /** For a class that binds its own native methods. */
    NativeBridge() {}

    /** Binds to the library in a file. */
    NativeBridge(String file) {
        Native.register(NativeBridge.class, NativeLibrary.getInstance(file));
    }

    private static native int clo_host_abi_version();

    private static native int clo_host_load(long request, long handle);

    private static native int clo_host_ecall(long enclave, int id, long frame, long frameBytes);

    private static native int clo_host_fetch_result(
            long enclave, long buffer, long capacityBytes, long size);

    private static native int clo_host_run_thread(long enclave, long token);

    private static native long clo_host_mailbox(long enclave, int index);

    private static native int clo_host_serve_mailbox(long enclave, long mailbox);

    private static native void clo_host_await_mailbox(long mailbox);

    private static native void clo_host_wake_mailbox(long mailbox);

    private static native int clo_host_loss(long enclave);

    private static native int clo_host_fault(long enclave, long fault);

    private static native int clo_host_thread_count(long enclave);

    private static native int clo_host_shut(long enclave);

    private static native int clo_host_close(long enclave, long timeoutMs);

    @Override
    public int abiVersion() {
        return clo_host_abi_version();
    }

    @Override
    public int load(long request, long handle) {
        return clo_host_load(request, handle);
    }

    @Override
    public int ecall(long enclave, int id, long frame, long frameBytes) {
        return clo_host_ecall(enclave, id, frame, frameBytes);
    }

    @Override
    public int fetchResult(long enclave, long buffer, long capacityBytes, long size) {
        return clo_host_fetch_result(enclave, buffer, capacityBytes, size);
    }

    @Override
    public int runThread(long enclave, long token) {
        return clo_host_run_thread(enclave, token);
    }

    @Override
    public long mailbox(long enclave, int index) {
        return clo_host_mailbox(enclave, index);
    }

    @Override
    public int serveMailbox(long enclave, long mailbox) {
        return clo_host_serve_mailbox(enclave, mailbox);
    }

    @Override
    public void awaitMailbox(long mailbox) {
        clo_host_await_mailbox(mailbox);
    }

    @Override
    public void wakeMailbox(long mailbox) {
        clo_host_wake_mailbox(mailbox);
    }

    @Override
    public int loss(long enclave) {
        return clo_host_loss(enclave);
    }

    @Override
    public int fault(long enclave, long fault) {
        return clo_host_fault(enclave, fault);
    }

    @Override
    public int threadCount(long enclave) {
        return clo_host_thread_count(enclave);
    }

    @Override
    public int shut(long enclave) {
        return clo_host_shut(enclave);
    }

    @Override
    public int close(long enclave, long timeoutMs) {
        return clo_host_close(enclave, timeoutMs);
    }

    @Override
    public Function ocallFunction(Ocall callback) {
        NativeOcall function = (user, id, frame, bytes) -> callback.serve(id, frame, bytes);
        return pointer(function);
    }

    @Override
    public Function startThreadFunction(StartThread callback) {
        NativeStartThread function = (user, token) -> callback.start(token);
        return pointer(function);
    }

    @Override
    public Function consoleFunction(Console callback) {
        NativeConsole function =
                (user, stream, address, bytes) -> callback.transfer(stream, address, bytes);
        return pointer(function);
    }

    @Override
    public long addressOf(ByteBuffer direct) {
        return Pointer.nativeValue(Native.getDirectBufferPointer(direct));
    }

    @Override
    public ByteBuffer view(long address, long bytes) {
        return new Pointer(address).getByteBuffer(0, bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Function pointer(Callback function) {
        return new Function(
                Pointer.nativeValue(CallbackReference.getFunctionPointer(function)), function);
    }
}
