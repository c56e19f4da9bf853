package dev.cloister.runtime;

import dev.cloister.EnclaveLoadException;
import dev.cloister.runtime.bridge.OcallBinder;
import dev.cloister.runtime.bridge.OcallHandler;
import dev.cloister.wire.EncodedException;
import java.util.HashMap;
import java.util.Map;

/**
 * What the enclave may call: one handler per ocall id. Filled before the enclave starts, only read
 * afterwards.
 */
final class OcallRegistry implements OcallBinder {
    private static final int FIRST_OCALL = 64;

    private record Entry(String name, OcallHandler handler) {}

    private final Map<Integer, Entry> entries = new HashMap<>();

    @Override
    public void bind(int ocallId, String name, OcallHandler handler) {
        if (ocallId < FIRST_OCALL) {
            throw new EnclaveLoadException(
                    name + ": ocall id " + ocallId + " belongs to the VM", null);
        }
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

    /**
     * Serves one ocall; what the handler throws becomes the reply. Answers a status; never throws.
     */
    int serve(int id, OcallCall call) {
        Entry entry = entries.get(id);
        if (entry == null) {
            return HostStatus.OCALL_FAILED.value;
        }
        try {
            entry.handler().handle(call);
            return HostStatus.OK.value;
        } catch (Throwable thrown) {
            call.giveException(EncodedException.of(thrown).encode());
            return HostStatus.EXCEPTION.value;
        }
    }
}
