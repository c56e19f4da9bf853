package dev.cloister.runtime.quote;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.ptr.IntByReference;

/**
 * Intel's quoting enclave through its library, {@code libsgx_dcap_ql}. The library is looked for
 * when the first quote is wanted: nothing else needs it.
 */
public final class DcapQuotingEnclave implements QuotingEnclave {
    /** What Intel's package installs. */
    public static final String LIBRARY = "libsgx_dcap_ql.so.1";

    private static final int TARGET_BYTES = 512;
    private static final int MAX_QUOTE_BYTES = 1 << 16;

    private final String library;
    private NativeLibrary loaded;

    /** Intel's library as it is installed. */
    public DcapQuotingEnclave() {
        this(LIBRARY);
    }

    /** A library by name or path. */
    public DcapQuotingEnclave(String library) {
        this.library = library;
    }

    @Override
    public byte[] target() {
        try (Memory target = new Memory(TARGET_BYTES)) {
            target.clear();
            call("sgx_qe_get_target_info", target);
            return target.getByteArray(0, TARGET_BYTES);
        }
    }

    @Override
    public byte[] quote(byte[] report) {
        IntByReference size = new IntByReference();
        call("sgx_qe_get_quote_size", size);
        int bytes = size.getValue();
        if (bytes <= 0 || bytes > MAX_QUOTE_BYTES) {
            throw new QuotingException(
                    library + ": says that a quote has " + bytes + " bytes; update it", null);
        }
        try (Memory in = new Memory(report.length);
                Memory out = new Memory(bytes)) {
            in.write(0, report, 0, report.length);
            out.clear();
            call("sgx_qe_get_quote", in, bytes, out);
            return out.getByteArray(0, bytes);
        }
    }

    private void call(String name, Object... arguments) {
        int status;
        try {
            status = function(name).invokeInt(arguments);
        } catch (UnsatisfiedLinkError missing) {
            throw new QuotingException(
                    library
                            + ": cannot be loaded ("
                            + missing.getMessage()
                            + "); install Intel's packages libsgx-dcap-ql and"
                            + " libsgx-dcap-default-qpl, or run in simulation",
                    missing);
        }
        if (status != 0) {
            throw new QuotingException(
                    library
                            + ": "
                            + name
                            + " answered 0x"
                            + Integer.toHexString(status)
                            + "; "
                            + DcapStatus.remedy(status),
                    null);
        }
    }

    private synchronized Function function(String name) {
        if (loaded == null) {
            loaded = NativeLibrary.getInstance(library);
        }
        return loaded.getFunction(name);
    }
}
