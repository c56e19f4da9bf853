package dev.cloister.codegen.stubs;

import dev.cloister.codegen.emit.CNames;
import dev.cloister.codegen.model.JavaName;
import dev.cloister.codegen.model.TrustedMethod;
import dev.cloister.codegen.model.TrustedParameter;
import java.util.List;

/**
 * How one method's call travels.
 *
 * @param id of the ecall or ocall
 * @param methodLabel the method's name, made unique among its overloads
 * @param targeted whether slot 0 says which of the service's objects is meant. Of an ocall: 0 is
 *     the one that the host gave at loading, another number one that it lent to a call; of an
 *     ecall: the number of a handle
 * @param label the call's name in C and EDL: {@code Payroll_average}
 */
record CallPlan(
        int id,
        JavaName service,
        TrustedMethod method,
        String methodLabel,
        String label,
        List<CopyStep> steps,
        ReplyStep reply,
        boolean targeted) {
    /** sizeof(clo_frame). */
    static final int FRAME_HEAD_BYTES = 40;

    static final int SLOT_BYTES = 8;

    int slotCount() {
        return steps.stream().mapToInt(CopyStep::slotCount).sum() + (targeted ? 1 : 0);
    }

    /** Whether it ends the handle that slot 0 names. */
    boolean closes() {
        return targeted && method.name().equals("close") && method.descriptor().equals("()V");
    }

    /** The arrays that are copied back to the caller when the method has returned. */
    List<CopyStep.Buffer> copiedBack() {
        return steps.stream()
                .filter(step -> step.parameter().direction().isOut())
                .map(CopyStep.Buffer.class::cast)
                .toList();
    }

    static int offsetBytes(int slot) {
        return FRAME_HEAD_BYTES + SLOT_BYTES * slot;
    }

    int frameSizeBytes() {
        return offsetBytes(slotCount());
    }

    String frameType() {
        return CNames.frame(label);
    }

    /** For messages: {@code Payroll.average}. */
    String displayName() {
        return service.simpleName() + "." + method.name();
    }

    /** For messages: {@code Payroll.average(wages)}. */
    String where(TrustedParameter parameter) {
        return displayName() + "(" + parameter.name() + ")";
    }

    /** For messages: {@code Payroll.average result}. */
    String whereResult() {
        return displayName() + " result";
    }
}
