package transport;

import dev.cloister.runtime.bridge.CallFrame;
import dev.cloister.runtime.bridge.EnclaveCalls;
import dev.cloister.runtime.bridge.HandleHolder;
import dev.cloister.runtime.bridge.HostServiceBinding;
import dev.cloister.runtime.bridge.ObjectHandle;
import dev.cloister.runtime.bridge.OcallFrame;
import dev.cloister.runtime.bridge.OcallHandler;
import dev.cloister.runtime.bridge.ServiceBinding;
import dev.cloister.wire.HostFailure;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Both sides in one VM: stands where the call frames, trusted C and the runtime stand. A frame is a list of slots; what crosses is
 * copied, and slots are what C would see.
 */
public final class FakeTransport {
    /** Bridge methods by ecall id. */
    private static final Map<Integer, Method> ECALLS = new TreeMap<>();

    private static final Map<Integer, OcallHandler> OCALLS = new TreeMap<>();

    private static final Map<Long, Object> LENT = new TreeMap<>();

    /** The slot that the host answers with next instead of its own, or null. */
    private static Long lie;

    private FakeTransport() {}

    public static void lie(long slot) {
        lie = slot;
    }

    public static void ecall(int id, Class<?> bridge, String method) {
        for (Method candidate : bridge.getDeclaredMethods()) {
            if (candidate.getName().equals(method)) {
                candidate.setAccessible(true);
                ECALLS.put(id, candidate);
            }
        }
    }

    @SuppressWarnings("unchecked")
    public static void host(Object binding, Object implementation) {
        ((HostServiceBinding<Object>) binding)
                .bind(implementation, (id, name, handler) -> OCALLS.put(id, handler));
    }

    public static Object proxy(Object binding) {
        EnclaveCalls calls = FakeTransport::open;
        return ((ServiceBinding<?>) binding).proxy(calls);
    }

    /** What a native method of an enclave proxy does. */
    public static Object ocall(int id, Object... arguments) {
        List<Object> slots = new ArrayList<>();
        List<Object> sent = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument.getClass().isArray()) {
                sent.add(argument);
                sent.add(null);
                slots.add(copy(argument));
                slots.add(java.lang.reflect.Array.getLength(argument));
            } else {
                sent.add(null);
                slots.add(bits(argument));
            }
        }
        Object[] reply = new Object[1];
        try {
            OCALLS.get(id).handle(ocallFrame(slots, reply));
        } catch (Throwable thrown) {
            throw new HostFailure(thrown.getClass().getName(), thrown.getMessage());
        }
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i) != null) {
                fill(sent.get(i), slots.get(i)); // as C does for the arrays of @Out and @InOut
            }
        }
        Object answer = lie != null ? lie : reply[0];
        lie = null;
        return answer;
    }

    private static void fill(Object to, Object from) {
        System.arraycopy(from, 0, to, 0, java.lang.reflect.Array.getLength(to));
    }

    private static Object blank(Object array) {
        return java.lang.reflect.Array.newInstance(
                array.getClass().getComponentType(), java.lang.reflect.Array.getLength(array));
    }

    private static CallFrame open(int id, int slotCount, String name) {
        Object[] slots = new Object[slotCount];
        return (CallFrame)
                Proxy.newProxyInstance(
                        CallFrame.class.getClassLoader(),
                        new Class<?>[] {CallFrame.class},
                        (self, method, arguments) -> {
                            switch (method.getName()) {
                                case "scalar":
                                    slots[(Integer) arguments[0]] = arguments[1];
                                    return null;
                                case "out":
                                    if (java.lang.reflect.Array.getLength(arguments[1]) > (Integer) arguments[2]) {
                                        throw new IllegalArgumentException(arguments[3] + ": too long");
                                    }
                                    slots[(Integer) arguments[0]] = blank(arguments[1]);
                                    slots[(Integer) arguments[0] + 1] = java.lang.reflect.Array.getLength(arguments[1]);
                                    return null;
                                case "copyBack":
                                    fill(arguments[1], slots[(Integer) arguments[0]]);
                                    return null;
                                case "in":
                                    int length = java.lang.reflect.Array.getLength(arguments[1]);
                                    if (length > (Integer) arguments[2]) {
                                        throw new IllegalArgumentException(arguments[3] + ": too long");
                                    }
                                    slots[(Integer) arguments[0]] = copy(arguments[1]);
                                    slots[(Integer) arguments[0] + 1] = length;
                                    return null;
                                case "lend":
                                    host(arguments[1], null);
                                    LENT.put(LENT.size() + 1L, arguments[2]);
                                    slots[(Integer) arguments[0]] = (long) LENT.size();
                                    return null;
                                case "use":
                                    Object held = ((HandleHolder) arguments[0]).handleInEnclave();
                                    return ((HeldNumber) held).number;
                                case "keep":
                                    return null;
                                case "hold":
                                    return new HeldNumber((Long) arguments[0], (Integer) arguments[1]);
                                case "switchless":
                                case "close":
                                    return null;
                                default:
                                    return run(id, slots, method.getReturnType());
                            }
                        });
    }

    /** What the runtime makes of the number of a handle. */
    private static final class HeldNumber implements ObjectHandle {
        private final long number;
        private final int closeId;

        HeldNumber(long number, int closeId) {
            this.number = number;
            this.closeId = closeId;
        }

        @Override
        public void close(Class<?>... declared) {
            CallFrame frame = open(closeId, 1, "close");
            frame.scalar(0, number);
            frame.call(declared);
        }
    }

    private static Object run(int id, Object[] slots, Class<?> answer) throws Throwable {
        Method bridge = ECALLS.get(id);
        List<Object> arguments = new ArrayList<>();
        int slot = 0;
        for (Class<?> type : bridge.getParameterTypes()) {
            arguments.add(type.isArray() ? slots[slot] : scalar(type, (Long) slots[slot]));
            slot += type.isArray() ? 2 : 1;
        }
        if (slot != slots.length) {
            throw new AssertionError("ecall " + id + ": " + slots.length + " slots, the bridge takes " + slot);
        }
        try {
            Object result = bridge.invoke(null, arguments.toArray());
            return answer == long.class ? (Object) bits(result) : result == null ? null : copy(result);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static OcallFrame ocallFrame(List<Object> slots, Object[] reply) {
        return (OcallFrame)
                Proxy.newProxyInstance(
                        OcallFrame.class.getClassLoader(),
                        new Class<?>[] {OcallFrame.class},
                        (self, method, arguments) -> {
                            if (method.getName().equals("reply")) {
                                Object value = arguments[0];
                                reply[0] = value.getClass().isArray() ? copy(value) : value;
                                return null;
                            }
                            if (method.getName().equals("target")) {
                                Object lent = LENT.get(slots.get(0));
                                return lent == null ? arguments[1] : lent;
                            }
                            if (method.getName().equals("copyBack")) {
                                fill(slots.get((Integer) arguments[0]), arguments[1]);
                                return null;
                            }
                            Object slot = slots.get((Integer) arguments[0]);
                            return slot.getClass().isArray() ? copy(slot) : slot;
                        });
    }

    /** The 8-byte slot of a primitive, as trusted C writes it. */
    private static long bits(Object value) {
        if (value instanceof Boolean) {
            return (Boolean) value ? 1 : 0;
        }
        if (value instanceof Character) {
            return (Character) value;
        }
        if (value instanceof Float) {
            return Float.floatToRawIntBits((Float) value) & 0xffffffffL;
        }
        if (value instanceof Double) {
            return Double.doubleToRawLongBits((Double) value);
        }
        return ((Number) value).longValue();
    }

    private static Object scalar(Class<?> type, long slot) {
        switch (type.getName()) {
            case "boolean":
                return slot != 0;
            case "byte":
                return (byte) slot;
            case "char":
                return (char) slot;
            case "short":
                return (short) slot;
            case "int":
                return (int) slot;
            case "float":
                return Float.intBitsToFloat((int) slot);
            case "double":
                return Double.longBitsToDouble(slot);
            default:
                return slot;
        }
    }

    private static Object copy(Object array) {
        int length = java.lang.reflect.Array.getLength(array);
        Object copy = java.lang.reflect.Array.newInstance(array.getClass().getComponentType(), length);
        System.arraycopy(array, 0, copy, 0, length);
        return copy;
    }
}
