package dev.cloister.runtime;

import dev.cloister.runtime.bridge.CallFrame;
import dev.cloister.runtime.bridge.EnclaveCalls;
import dev.cloister.runtime.bridge.ServiceBinding;

/**
 * Written as the generator writes such classes; ids and slots are those of {@code
 * native/tests/fake/fake.h}.
 */
public final class Sums_EnclaveBinding implements ServiceBinding<Sums> {
    private static final int MAX = 200_000;
    private static final int SLOTS = 4;

    @Override
    public Class<Sums> service() {
        return Sums.class;
    }

    @Override
    public String boundary() {
        return TestEnclave.BOUNDARY;
    }

    @Override
    public Sums proxy(EnclaveCalls calls) {
        return new Proxy(calls);
    }

    private record Proxy(EnclaveCalls calls) implements Sums {
        @Override
        public int[] reverse(int[] values) {
            return ints(64, "Sums.reverse", values);
        }

        @Override
        public int[] ask(int[] values) {
            return ints(65, "Sums.ask", values);
        }

        @Override
        public int[] nothing() {
            return ints(82, "Sums.nothing", new int[0]);
        }

        @Override
        public void fail(int messageBytes) {
            try (CallFrame frame = calls.open(69, SLOTS, "Sums.fail")) {
                frame.scalar(0, messageBytes);
                frame.call();
            }
        }

        @Override
        public void abort(int reason) {
            try (CallFrame frame = calls.open(72, SLOTS, "Sums.abort")) {
                frame.scalar(0, reason);
                frame.call();
            }
        }

        @Override
        public void fault() {
            try (CallFrame frame = calls.open(73, SLOTS, "Sums.fault")) {
                frame.scalar(0, 8);
                frame.call();
            }
        }

        @Override
        public void crash(int kind, long operand) {
            try (CallFrame frame = calls.open(84, SLOTS, "Sums.crash")) {
                frame.scalar(0, kind);
                frame.scalar(1, operand);
                frame.call();
            }
        }

        @Override
        public long write(int stream, int[] values) {
            try (CallFrame frame = calls.open(70, SLOTS, "Sums.write")) {
                frame.scalar(0, stream);
                frame.in(2, values, MAX, "Sums.write(values)");
                return frame.callScalar();
            }
        }

        @Override
        public long startThread(long token) {
            try (CallFrame frame = calls.open(81, SLOTS, "Sums.startThread")) {
                frame.scalar(0, token);
                return frame.callScalar();
            }
        }

        private int[] ints(int id, String name, int[] values) {
            try (CallFrame frame = calls.open(id, SLOTS, name)) {
                frame.in(2, values, MAX, name + "(values)");
                return frame.callInts(MAX);
            }
        }
    }
}
