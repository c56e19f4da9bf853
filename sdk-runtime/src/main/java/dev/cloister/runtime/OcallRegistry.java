package dev.cloister.runtime;

import dev.cloister.EnclaveLoadException;
import dev.cloister.runtime.bridge.HostServiceBinding;
import dev.cloister.runtime.bridge.OcallBinder;
import dev.cloister.runtime.bridge.OcallHandler;
import dev.cloister.wire.EncodedException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the enclave may call: one handler per ocall id, and the objects that are lent to running
 * calls. Filled before the enclave starts; services that are only lent add theirs at first use.
 */
final class OcallRegistry implements OcallBinder {
    private static final int FIRST_SERVICE = 32;
    private static final int FIRST_OCALL = 64;

    private record Entry(String name, OcallHandler handler) {}

    private final Map<Integer, Entry> entries = new ConcurrentHashMap<>();
    private final LentCallbacks lent = new LentCallbacks();
    private final Set<String> lentServices = ConcurrentHashMap.newKeySet();
    private final Set<Integer> switchless = ConcurrentHashMap.newKeySet();

    @Override
    public void bind(int ocallId, String name, OcallHandler handler) {
        if (ocallId < FIRST_OCALL) {
            throw new EnclaveLoadException(
                    name + ": ocall id " + ocallId + " belongs to the VM", null);
        }
        put(ocallId, name, handler);
    }

    /** Serves every enclave under one of the numbers of {@code dev.cloister.inside.HostCalls}. */
    void bindService(int id, String name, OcallHandler handler) {
        if (id < FIRST_SERVICE || id >= FIRST_OCALL) {
            throw new IllegalArgumentException(name + ": " + id + " is not a service's number");
        }
        put(id, name, handler);
    }

    private void put(int ocallId, String name, OcallHandler handler) {
        Entry before = entries.putIfAbsent(ocallId, new Entry(name, handler));
        if (before != null) {
            throw new EnclaveLoadException(
                    name
                            + ": ocall id "
                            + ocallId
                            + " is already that of "
                            + before.name()
                            + "; rebuild the host stubs",
                    null);
        }
    }

    LentCallbacks lent() {
        return lent;
    }

    @Override
    public void switchless(int ocallId) {
        switchless.add(ocallId);
    }

    boolean isSwitchless(int ocallId) {
        return switchless.contains(ocallId);
    }

    /** Serves a service whose objects are lent to calls, unless it is served already. */
    <T> void bindLent(HostServiceBinding<T> binding) {
        if (!lentServices.contains(binding.service().getName())) {
            binding.bind(null, new Unless());
            lentServices.add(binding.service().getName());
        }
    }

    /** Registers what is not registered yet. */
    private final class Unless implements OcallBinder {
        @Override
        public void bind(int ocallId, String name, OcallHandler handler) {
            entries.putIfAbsent(ocallId, new Entry(name, handler));
        }

        @Override
        public void switchless(int ocallId) {
            switchless.add(ocallId);
        }
    }

    /**
     * Serves one ocall; what the handler throws becomes the reply. Answers a status; never throws.
     *
     * @param memory where the frame and its arrays are
     * @param reply for what the call answers, until the enclave's thread makes its next ocall
     */
    int serve(int id, NativeMemory memory, long frame, long frameBytes, ReplyMemory reply) {
        try {
            OcallCall call =
                    new OcallCall(memory, frame, frameBytes, LoadRequest.ARENA_BYTES, reply, lent);
            Entry entry = entries.get(id);
            return entry == null ? HostStatus.OCALL_FAILED.value : run(entry, call);
        } catch (Throwable failed) {
            return HostStatus.OCALL_FAILED.value;
        }
    }

    private static int run(Entry entry, OcallCall call) {
        try {
            entry.handler().handle(call);
            return HostStatus.OK.value;
        } catch (Throwable thrown) {
            call.giveException(EncodedException.of(thrown).encode());
            return HostStatus.EXCEPTION.value;
        }
    }
}
