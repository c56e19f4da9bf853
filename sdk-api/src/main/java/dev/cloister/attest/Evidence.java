package dev.cloister.attest;

import dev.cloister.attest.EvidenceException.Reason;
import dev.cloister.inside.AesCmac;
import dev.cloister.inside.HostCalls;
import dev.cloister.inside.HostRefusedException;
import dev.cloister.inside.Processor;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * What trusted code can prove about itself, and check about a neighbour. For trusted code only:
 * outside of an enclave every method throws {@link UnsatisfiedLinkError}.
 *
 * <p>Own data is at most 64 bytes; put the hash of what is longer, and something fresh of the other
 * side (a nonce, or the key of the connection) so that evidence cannot be used again.
 */
public final class Evidence {
    /** The most own data that evidence can carry. */
    public static final int MAX_DATA_BYTES = Processor.REPORT_DATA_BYTES;

    private static final int MAX_QUOTE_BYTES = 1 << 16;
    private static final int QUOTE_HEADER_BYTES = 48;
    private static final int KEY_ID_OFFSET = 384;
    private static final int MAC_OFFSET = 416;
    private static final int REPORT_KEY = 3;

    private Evidence() {}

    /** Who this enclave is, as the processor says. */
    public static EnclaveIdentity self() {
        byte[] report =
                Processor.reportFor(
                        new byte[Processor.REQUEST_BYTES], new byte[Processor.REPORT_DATA_BYTES]);
        return new EnclaveIdentity(body(report));
    }

    /**
     * What another enclave on this machine needs to make a report that {@link #verify} here accepts
     * (TARGETINFO, 512 bytes). No secret.
     */
    public static byte[] target() {
        byte[] self = self().toBytes();
        byte[] target = new byte[Processor.REQUEST_BYTES];
        System.arraycopy(self, 64, target, 0, 32); // MRENCLAVE
        System.arraycopy(self, 48, target, 32, 16); // ATTRIBUTES
        target[48] = self[20]; // CET_ATTRIBUTES
        System.arraycopy(self, 260, target, 50, 2); // CONFIGSVN
        System.arraycopy(self, 16, target, 52, 4); // MISCSELECT
        System.arraycopy(self, 192, target, 64, 64); // CONFIGID
        return target;
    }

    /**
     * A report on this enclave over own data, for the enclave whose {@link #target()} is given.
     *
     * <p>Trust: the target may be anybody's; it decides only who can check the report.
     *
     * @param data at most 64 bytes; shorter data is padded with zeros
     * @return a REPORT, 432 bytes
     */
    public static byte[] report(byte[] target, byte[] data) {
        checkTarget(target);
        return Processor.reportFor(target, padded(data));
    }

    /**
     * Checks a report that another enclave on this machine made for this one, and answers who that
     * is and what it said. Whether that enclave is to be trusted is the caller's to decide: compare
     * {@link EnclaveIdentity#mrEnclave} or signer, product and version, refuse debug enclaves.
     *
     * <p>Trust: the bytes come through the host. They count only when their MAC is right under the
     * key that the processor gives to this enclave alone; it is compared in constant time.
     */
    public static EnclaveIdentity verify(byte[] report) {
        if (report.length != Processor.REPORT_BYTES) {
            throw new EvidenceException(
                    Reason.MALFORMED, "report: has " + report.length + " bytes, not 432");
        }
        byte[] copy = report.clone();
        byte[] request = new byte[Processor.REQUEST_BYTES];
        request[0] = REPORT_KEY;
        System.arraycopy(copy, KEY_ID_OFFSET, request, 40, 32);
        byte[] key = new byte[Processor.KEY_BYTES];
        int error = Processor.keyFor(request, key);
        byte[] body = body(copy);
        byte[] mac = AesCmac.mac(key, body);
        Arrays.fill(key, (byte) 0);
        boolean genuine =
                MessageDigest.isEqual(
                        mac, Arrays.copyOfRange(copy, MAC_OFFSET, Processor.REPORT_BYTES));
        if (error != 0 || !genuine) {
            throw new EvidenceException(
                    Reason.NOT_FOR_THIS_ENCLAVE,
                    "report: was not made on this machine for this enclave, or was changed");
        }
        EnclaveIdentity identity = new EnclaveIdentity(body);
        if (!identity.isWellFormed()) {
            throw new EvidenceException(Reason.MALFORMED, "report: sets reserved bits");
        }
        if (identity.isSimulated() != self().isSimulated()) {
            throw new EvidenceException(
                    Reason.OTHER_WORLD, "report: mixes simulation and hardware");
        }
        return identity;
    }

    /**
     * A quote on this enclave over own data: evidence for anybody, anywhere. The host's quoting
     * enclave makes it; in simulation a simulated one, under the user's simulation root.
     *
     * <p>Trust: the host chooses the quoting enclave and carries the bytes. What is checked here is
     * that the quote is about exactly the report that this enclave made; whether its signature
     * leads to Intel is for whoever receives it.
     *
     * @param data at most 64 bytes; shorter data is padded with zeros
     */
    public static byte[] quote(byte[] data) {
        byte[] reportData = padded(data);
        byte[] target = ask(HostCalls.QUOTE_TARGET, new byte[0], Processor.REQUEST_BYTES);
        checkTarget(target);
        byte[] report = Processor.reportFor(target, reportData);
        byte[] quote = ask(HostCalls.QUOTE, report, MAX_QUOTE_BYTES);
        int end = QUOTE_HEADER_BYTES + EnclaveIdentity.BODY_BYTES;
        if (quote.length <= end
                || !MessageDigest.isEqual(
                        body(report), Arrays.copyOfRange(quote, QUOTE_HEADER_BYTES, end))) {
            throw new EvidenceException(
                    Reason.OTHER_QUOTE, "quote: is not about the report that was sent");
        }
        return quote;
    }

    private static byte[] ask(int service, byte[] request, int maxReplyBytes) {
        try {
            return HostCalls.call(service, request, maxReplyBytes, "quote");
        } catch (HostRefusedException refused) {
            throw new EvidenceException(Reason.NO_QUOTE, refused.getMessage());
        }
    }

    /** What the processor would fault on, so that a host's bytes cannot end the enclave. */
    private static void checkTarget(byte[] target) {
        int reserved = target.length == Processor.REQUEST_BYTES ? target[49] : 1;
        for (int i = 56; i < target.length && reserved == 0; i = i == 63 ? 128 : i + 1) {
            reserved = target[i];
        }
        if (reserved != 0) {
            throw new EvidenceException(
                    Reason.MALFORMED,
                    "target: is not a TARGETINFO of 512 bytes with zeros where it is reserved");
        }
    }

    private static byte[] padded(byte[] data) {
        if (data.length > MAX_DATA_BYTES) {
            throw new IllegalArgumentException(
                    "evidence: carries at most 64 bytes of own data (got "
                            + data.length
                            + "); give their hash");
        }
        return Arrays.copyOf(data, MAX_DATA_BYTES);
    }

    private static byte[] body(byte[] report) {
        return Arrays.copyOf(report, EnclaveIdentity.BODY_BYTES);
    }
}
