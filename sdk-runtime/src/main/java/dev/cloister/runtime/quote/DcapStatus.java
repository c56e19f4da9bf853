package dev.cloister.runtime.quote;

/** What to do about the errors of Intel's quoting library (quote3_error_t) that a host can mend. */
enum DcapStatus {
    INTERFACE_UNAVAILABLE(
            0xe00d,
            "the quoting enclave cannot be reached; start aesmd, or give this user access to it"),
    PLATFORM_LIBRARY_UNAVAILABLE(0xe00e, "install Intel's package libsgx-dcap-default-qpl"),
    NO_ATTESTATION_KEY(0xe00f, "the attestation key was not certified; see sgx_default_qcnl.conf"),
    NO_PLATFORM_CERTIFICATE(
            0xe011,
            "there is no PCK certificate of this platform; register it, see sgx_default_qcnl.conf"),
    OUT_OF_EPC(0xe012, "close other enclaves, or give SGX more memory in the firmware's setup"),
    INVALID_REPORT(0xe015, "the report was not made on this machine for the quoting enclave"),
    ENCLAVE_LOAD_ERROR(
            0xe016,
            "the quoting enclave cannot be loaded; check /dev/sgx_enclave and its packages");

    private final int code;
    private final String remedy;

    DcapStatus(int code, String remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    static String remedy(int code) {
        for (DcapStatus status : values()) {
            if (status.code == code) {
                return status.remedy;
            }
        }
        return "look the code up in Intel's sgx_ql_lib_common.h";
    }
}
