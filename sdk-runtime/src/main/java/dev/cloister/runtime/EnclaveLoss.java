package dev.cloister.runtime;

import java.util.OptionalInt;

/** Why an enclave gave itself up: the rows of {@code native/abi/loss.def}. */
enum EnclaveLoss {
    NO_RANDOMNESS(1, "the processor gave no random numbers"),
    BAD_RELOCATION(2, "the image has a relocation that is not of the relative kind"),
    BAD_LAYOUT(3, "the layout in the image does not match the enclave"),
    VM_START(4, "the virtual machine could not start; the heap may be too small"),
    EXCEPTION_ENTRY(5, "the processor reported a fault inside the enclave"),
    VM_INVARIANT(6, "the virtual machine found its own state broken"),
    HOST_ANSWER(7, "the host broke the rules of a call that cannot fail"),
    STACK(8, "a thread ran out of its stack where Java cannot be told"),
    FAULT_SIGNAL(9, "code inside the simulated enclave faulted"),
    POWER(10, "the machine slept or was moved, and the processor dropped the enclave's memory"),
    HALTED(256, "the program in it has ended; the lower eight bits are its exit status");

    private static final int EXIT_STATUS_MASK = 0xff;

    final int value;
    final String sentence;

    EnclaveLoss(int value, String sentence) {
        this.value = value;
        this.sentence = sentence;
    }

    /** The exit status, when the loss is the regular end of a program. */
    static OptionalInt exitStatusOf(int value) {
        return (value & ~EXIT_STATUS_MASK) == HALTED.value
                ? OptionalInt.of(value & EXIT_STATUS_MASK)
                : OptionalInt.empty();
    }

    static String sentenceOf(int value) {
        OptionalInt exitStatus = exitStatusOf(value);
        if (exitStatus.isPresent()) {
            return "the program in it has ended with exit status " + exitStatus.getAsInt();
        }
        for (EnclaveLoss loss : values()) {
            if (loss.value == value) {
                return loss.sentence;
            }
        }
        return "reason " + value;
    }
}
