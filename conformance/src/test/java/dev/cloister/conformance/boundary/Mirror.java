package dev.cloister.conformance.boundary;

import dev.cloister.HostService;
import dev.cloister.InOut;
import dev.cloister.Out;

/** The host's half of {@link EveryValue}. */
@HostService
public interface Mirror {
    Bundle same(Bundle bundle);

    /** How: {@code fill} writes both arrays, {@code fail} does and throws. */
    int fill(String how, @InOut long[] values, @Out boolean[] marks);
}
