package dev.cloister.runtime;

import dev.cloister.image.EnclaveImage;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** clo_fault of {@code host.h} in words: what the processor said, and which Java method is near. */
final class FaultReport {
    static final int FAULT_BYTES = 16 * Long.BYTES;

    private static final int CALLERS_INDEX = 5;
    private static final int MAX_CALLERS = 11;
    private static final int MAX_CALLERS_SHOWN = 3;
    private static final long UNKNOWN = -1;
    private static final int PAGE_FAULT = 14;

    private FaultReport() {}

    /** Begins with ": ", to be put behind the reason of a loss. */
    static String of(ByteBuffer fault, EnclaveImage image) {
        long vector = fault.getLong(0);
        StringBuilder text = new StringBuilder(": ").append(nameOf(vector));
        if (vector == PAGE_FAULT) {
            text.append(" at address 0x").append(Long.toHexString(fault.getLong(16)));
        }
        long offset = fault.getLong(24);
        if (offset != UNKNOWN) {
            text.append(", instruction at enclave offset 0x").append(Long.toHexString(offset));
        }
        TraceLookup traces = TraceLookup.in(image);
        traces.before(offset).ifPresent(place -> text.append(", near ").append(place));
        List<String> callers = callers(fault, traces);
        if (!callers.isEmpty()) {
            text.append(", called from ").append(String.join(", from ", callers));
        }
        return text.toString();
    }

    private static List<String> callers(ByteBuffer fault, TraceLookup traces) {
        List<String> places = new ArrayList<>();
        long count = Math.min(Math.max(0, fault.getLong(32)), MAX_CALLERS);
        for (int i = 0; i < count && places.size() < MAX_CALLERS_SHOWN; i++) {
            Optional<String> place = traces.at(fault.getLong((CALLERS_INDEX + i) * Long.BYTES));
            place.ifPresent(places::add);
        }
        return places;
    }

    private static String nameOf(long vector) {
        return switch ((int) vector) {
            case 0 -> "division error";
            case 3 -> "breakpoint";
            case 6 -> "illegal instruction";
            case 13 -> "general protection fault";
            case PAGE_FAULT -> "page fault";
            case 16, 19 -> "floating-point error";
            case 17 -> "unaligned access";
            default -> "exception " + vector + " of the processor";
        };
    }
}
