package com.names;

import dev.cloister.EnclaveService;
import java.util.List;

/** Names that mean something else in C, in EDL, in generated Java, or to the linker. */
public final class Names_1 {
    @EnclaveService
    public interface Service {
        int register(int com, long org, String java, float frame, double done, boolean bits);

        String struct(byte int32_t, short clo_ref, char status, List<String> size, int[] size_count, int[] size_size);

        Wire result(Wire result, Wire resultWire, Wire resultValue, double call, String host_frame);

        int[] größe(int größe, int unsigned, String enclave, String in, String out, String string);

        double main(float x, float x_bits, boolean answer, boolean implementation, long where, Kind kind);
    }

    @dev.cloister.HostService
    public interface Host {
        int register(int com, long org, String java, float frame, double done, boolean call, Kind thrown);

        Wire struct(byte int32_t, short clo_ref, char status, List<Wire> size, int[] answer, int[] size_size)
                throws java.io.IOException;
    }

    public record Wire(int in, String out, Kind where, List<Long> value, List<List<Kind>> element, Boolean count) {}

    public enum Kind {
        dev,
        com
    }

    private Names_1() {}
}
