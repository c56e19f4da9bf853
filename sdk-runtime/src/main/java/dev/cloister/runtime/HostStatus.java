package dev.cloister.runtime;

/** What a call into the native host answers: the rows of {@code native/abi/status.def}. */
enum HostStatus {
    OK(0, "done"),
    EXCEPTION(1, "the method threw; the result is the encoded exception"),
    RESULT_PENDING(2, "the result is larger than the buffer; fetch it"),
    NULL_RESULT(3, "the method returned null where null may not cross"),
    BAD_POINTER(16, "a buffer is not wholly outside the enclave"),
    TOO_LARGE(17, "a count is above the limit of the parameter"),
    BAD_FRAME(18, "the call frame has the wrong size for this call"),
    BAD_ECALL(19, "there is no such ecall in this enclave"),
    BAD_VALUE(20, "an argument is not a value of its type"),
    OUT_OF_MEMORY(21, "the enclave heap is too small for the arguments"),
    BUSY(22, "every thread slot of the enclave is in use"),
    NOT_ALLOWED(23, "this call is not allowed at this point"),
    OCALL_FAILED(24, "the host failed to serve a call from the enclave"),
    TOO_DEEP(25, "calls into the enclave are nested as deep as its image allows"),
    STACK_USED(26, "the thread's stack in the enclave has no room for another nested call"),
    LOST(32, "the enclave is lost"),
    LOAD_FAILED(33, "the image could not be loaded");

    final int value;
    final String sentence;

    HostStatus(int value, String sentence) {
        this.value = value;
        this.sentence = sentence;
    }

    /**
     * The status of a value; an unknown one means that enclave or library broke the contract, and
     * counts as a loss.
     */
    static HostStatus of(int value) {
        for (HostStatus status : values()) {
            if (status.value == value) {
                return status;
            }
        }
        return LOST;
    }
}
