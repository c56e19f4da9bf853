package dev.cloister.runtime.quote;

import dev.cloister.attestation.simulation.SimulationRoot;
import dev.cloister.inside.AesCmac;
import dev.cloister.inside.Processor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The quoting enclave of a simulation, played on the host: it checks a report as the real one does,
 * with the report key that the simulated processor would give it, and signs under the simulation
 * root.
 */
public final class SimulatedQuotingEnclave implements QuotingEnclave {
    private static final int BODY_BYTES = 384;
    private static final int MAC_OFFSET = 416;
    private static final int REPORT_KEY = 3;
    private static final int DEPENDENCY_BYTES = 280;

    private final byte[] processorSecret;
    private final SimulationRoot root;

    /**
     * The quoting enclave of a simulated processor.
     *
     * @param processorSecret 32 bytes
     */
    public SimulatedQuotingEnclave(byte[] processorSecret, SimulationRoot root) {
        this.processorSecret = processorSecret.clone();
        this.root = root;
    }

    @Override
    public byte[] target() {
        return SimulationRoot.quotingTarget();
    }

    @Override
    public byte[] quote(byte[] report) {
        if (report.length != Processor.REPORT_BYTES) {
            throw new QuotingException(
                    "simulated quoting enclave: the report has "
                            + report.length
                            + " bytes, not 432",
                    null);
        }
        byte[] body = Arrays.copyOf(report, BODY_BYTES);
        byte[] key = reportKey(Arrays.copyOfRange(report, BODY_BYTES, MAC_OFFSET));
        byte[] mac = Arrays.copyOfRange(report, MAC_OFFSET, Processor.REPORT_BYTES);
        if (!MessageDigest.isEqual(AesCmac.mac(key, body), mac)) {
            throw new QuotingException(
                    "simulated quoting enclave: the report was not made for it by this user's"
                            + " simulated processor, or was changed",
                    null);
        }
        return root.quote(body);
    }

    /** As native/platform/sim/sim_keys.c derives it; the order of the fields is that file's. */
    private byte[] reportKey(byte[] keyId) {
        byte[] target = target();
        ByteBuffer values = ByteBuffer.allocate(DEPENDENCY_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        values.put(target, 32, 16).position(32); // ATTRIBUTES, no mask
        values.put(target, 52, 4).position(40); // MISCSELECT
        values.putShort((short) REPORT_KEY).position(48);
        values.put(target, 50, 2).position(56); // CONFIGSVN
        byte[] cpuVersion = new byte[16];
        Arrays.fill(cpuVersion, (byte) 2);
        values.put(cpuVersion);
        values.put(processorSecret, 16, 16); // the owner epoch
        values.put(target, 0, 32).position(152); // MRENCLAVE
        values.put(keyId);
        values.put(target, 64, 64); // CONFIGID
        return AesCmac.mac(Arrays.copyOf(processorSecret, 16), values.array());
    }
}
