package dev.cloister.conformance.trust;

import dev.cloister.EnclaveService;
import dev.cloister.MaxSize;

/** Makes and checks evidence. */
@EnclaveService
public interface Witness {
    /** TARGETINFO of this enclave. */
    @MaxSize(512)
    byte[] target();

    /** CONFIGID in hex and CONFIGSVN, as the processor says. */
    String configuration();

    /** A report for somebody. */
    @MaxSize(432)
    byte[] report(@MaxSize(1024) byte[] target, @MaxSize(128) byte[] data);

    /** Who made a report for this enclave and what it said, or why it is refused. */
    String verify(@MaxSize(1024) byte[] report);

    /** A quote over the data, or throws what {@code Evidence} throws. */
    @MaxSize(65536)
    byte[] quote(@MaxSize(128) byte[] data);
}
