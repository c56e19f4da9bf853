package rejected;

import dev.cloister.EnclaveService;
import dev.cloister.HostBuffer;
import dev.cloister.HostService;
import dev.cloister.MaxSize;
import dev.cloister.Out;
import dev.cloister.Trusted;
import java.util.List;

@EnclaveService
public interface Buffers {
    HostBuffer make();

    void all(List<HostBuffer> buffers, HostBuffer[] array);

    void one(@MaxSize(3) HostBuffer buffer, @Out HostBuffer out);

    @HostService
    interface Disk {
        void put(HostBuffer buffer);
    }
}

@Trusted
final class BuffersInEnclave implements Buffers {
    public HostBuffer make() {
        return null;
    }

    public void all(List<HostBuffer> buffers, HostBuffer[] array) {}

    public void one(HostBuffer buffer, HostBuffer out) {}
}
// Buffers.java:13: make(): dev.cloister.HostBuffer cannot cross the enclave boundary; pass it as a parameter of a method of an @EnclaveService or @EnclaveObject
// Buffers.java:15: all(List, HostBuffer[]): dev.cloister.HostBuffer cannot cross the enclave boundary; pass it as a parameter of a method of an @EnclaveService or @EnclaveObject
// Buffers.java:17: one(HostBuffer, HostBuffer) buffer: @MaxSize has no meaning for dev.cloister.HostBuffer; remove it
// Buffers.java:17: one(HostBuffer, HostBuffer): @Out out has no meaning for dev.cloister.HostBuffer, since only arrays of primitives are copied back; return the value as the result
// Buffers.java:21: put(HostBuffer): dev.cloister.HostBuffer cannot cross the enclave boundary; pass it as a parameter of a method of an @EnclaveService or @EnclaveObject
