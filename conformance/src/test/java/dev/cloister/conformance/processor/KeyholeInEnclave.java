package dev.cloister.conformance.processor;

import dev.cloister.Trusted;
import dev.cloister.inside.Processor;

/** Asks the processor. */
@Trusted
public final class KeyholeInEnclave implements Keyhole {
    private static final int SEAL = 4;
    private static final int BY_ENCLAVE = 1;

    @Override
    public byte[] report(byte[] reportData) {
        return Processor.reportFor(new byte[Processor.REQUEST_BYTES], reportData);
    }

    @Override
    public byte[] sealingKey(int securityVersion) {
        byte[] request = request();
        request[4] = (byte) securityVersion;
        request[5] = (byte) (securityVersion >> 8);
        byte[] key = new byte[Processor.KEY_BYTES];
        return Processor.keyFor(request, key) == 0 ? key : new byte[0];
    }

    @Override
    public int breakTheRules() {
        byte[] request = request();
        request[Processor.REQUEST_BYTES - 1] = 1;
        return Processor.keyFor(request, new byte[Processor.KEY_BYTES]);
    }

    private static byte[] request() {
        byte[] request = new byte[Processor.REQUEST_BYTES];
        request[0] = SEAL;
        request[2] = BY_ENCLAVE;
        return request;
    }
}
