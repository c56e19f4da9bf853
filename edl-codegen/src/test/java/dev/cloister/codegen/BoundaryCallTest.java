package dev.cloister.codegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.wire.WireException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated Java of the payroll module, both sides, called as a user calls it. */
class BoundaryCallTest {
    @TempDir static Path folder;

    private static BothSides sides;
    private Object payroll;
    private final List<String> lines = new ArrayList<>();
    private InvocationHandler host =
            (proxy, method, arguments) -> answer(method.getName(), arguments);

    @BeforeAll
    static void generateAndCompile() throws Exception {
        CompiledModule module = CompiledModule.ofResources("payroll", folder);
        sides = new BothSides(module, module.generate("payroll"));
    }

    @BeforeEach
    void joinBothSides() throws Exception {
        forgetTheTrustedInstance();
        Class<?> auditLog = sides.type("com.bank.AuditLog");
        Object log =
                Proxy.newProxyInstance(
                        auditLog.getClassLoader(),
                        new Class<?>[] {auditLog},
                        (proxy, method, arguments) -> host.invoke(proxy, method, arguments));
        sides.join(log);
        payroll = sides.proxy("com.bank.Payroll");
    }

    private static void forgetTheTrustedInstance() throws ReflectiveOperationException {
        Field instance =
                sides.type("com.bank.PayrollInEnclaveInstance").getDeclaredField("instance");
        instance.setAccessible(true);
        instance.set(null, null);
    }

    private Object answer(String method, Object[] arguments) throws Exception {
        switch (method) {
            case "line":
                lines.add((String) arguments[0]);
                return null;
            case "append":
                return (long) ((int[]) arguments[0])[1] * -1;
            case "ask":
                return ((List<?>) arguments[0]).get(0);
            case "rates":
                return new double[] {0.25, -0.0};
            default:
                return grade("SENIOR");
        }
    }

    private Object grade(String name) throws ReflectiveOperationException {
        return sides.type("com.bank.Payroll$Grade").getField(name).get(null);
    }

    private Object wage(String name, Object... team) throws ReflectiveOperationException {
        return sides.make(
                "com.bank.Wage",
                name,
                12L,
                grade("JUNIOR"),
                new int[] {1, Integer.MIN_VALUE},
                List.of(team));
    }

    @Test
    void primitivesAndArraysCrossAsTheyAre() throws Throwable {
        assertEquals(2.0, BothSides.call(payroll, "average", new int[] {1, 2, 3}));
        assertEquals(Float.valueOf(3.25f), BothSides.call(payroll, "rate", 1.5f, 2.0, 0L));
        byte[] sealed =
                (byte[])
                        BothSides.call(
                                payroll,
                                "seal",
                                new byte[] {7},
                                (char) 0xff41,
                                (byte) -3,
                                (short) -2);
        assertArrayEquals(new byte[] {7, 0x41, -3, -2}, sealed);
    }

    @Test
    void recordsCrossWithEverythingInThemAndTheHostIsToldInBetween() throws Throwable {
        BothSides.call(payroll, "add", wage("a\ud800b\u0000", wage("inner")));
        assertEquals(List.of("added a\ud800b\u0000"), lines);
        Object found = BothSides.call(payroll, "find", 0);
        assertEquals("a\ud800b\u0000", BothSides.call(found, "name"));
        Object inner = ((List<?>) BothSides.call(found, "team")).get(0);
        assertEquals("inner", BothSides.call(inner, "name"));
        assertArrayEquals(
                new int[] {1, Integer.MIN_VALUE}, (int[]) BothSides.call(inner, "history"));
        assertEquals("hello a\ud800b\u0000!", BothSides.call(payroll, "greet", "!"));
    }

    @Test
    void enumsAndListsOfStringsCross() throws Throwable {
        assertEquals(grade("CHIEF"), BothSides.call(payroll, "promote", grade("JUNIOR"), true));
        assertEquals(grade("SENIOR"), BothSides.call(payroll, "promote", grade("JUNIOR"), false));
        assertEquals(3, BothSides.call(payroll, "names", List.of("", "\u00e9", "\ud83d\ude00")));
    }

    @Test
    void aDeclaredExceptionOfTheEnclaveCrosses() {
        Exception thrown =
                assertThrows(Exception.class, () -> BothSides.call(payroll, "find", "nobody"));
        assertEquals("com.bank.PayrollException", thrown.getClass().getName());
        assertEquals("no nobody", thrown.getMessage());
    }

    @Test
    void aDeclaredExceptionOfAHostServiceIsThrownAgainInside() throws Exception {
        Exception refusal = (Exception) sides.make("com.bank.PayrollException", "disk full");
        host =
                (proxy, method, arguments) -> {
                    throw refusal;
                };
        Exception thrown =
                assertThrows(Exception.class, () -> BothSides.call(payroll, "add", wage("x")));
        assertEquals("com.bank.PayrollException", thrown.getClass().getName());
        assertEquals("disk full", thrown.getMessage());
    }

    @Test
    void nullIsRefusedBeforeItCrosses() {
        NullPointerException thrown =
                assertThrows(
                        NullPointerException.class,
                        () -> BothSides.call(payroll, "add", (Object) null));
        assertEquals(
                "Payroll.add(wage): null cannot cross the enclave boundary; pass a value (an empty one for none)",
                thrown.getMessage());
        assertTrue(lines.isEmpty());
    }

    @Test
    void aNullInsideARecordIsRefusedByItsName() throws Exception {
        Object wage = sides.make("com.bank.Wage", "x", 1L, null, new int[0], List.of());
        NullPointerException thrown =
                assertThrows(
                        NullPointerException.class, () -> BothSides.call(payroll, "add", wage));
        assertTrue(thrown.getMessage().startsWith("Wage.grade: null"), thrown.getMessage());
    }

    @Test
    void aTextAboveItsLimitIsRefusedWithTheNumbers() {
        IllegalArgumentException thrown =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> BothSides.call(payroll, "greet", "x".repeat(101)));
        assertEquals(
                "Payroll.greet(name): too long (101 of at most 100); raise @MaxSize or send less",
                thrown.getMessage());
    }

    @Test
    void anAnswerOfTheHostThatIsNoValueOfItsTypeIsRefusedInside() throws Exception {
        Class<?> transport = sides.type("transport.FakeTransport");
        Object lying = sides.make("com.bank.AuditLog_HostBinding");
        Object binding =
                Proxy.newProxyInstance(
                        lying.getClass().getClassLoader(),
                        lying.getClass().getInterfaces(),
                        (proxy, method, arguments) -> {
                            Class<?> handler =
                                    sides.type("dev.cloister.runtime.bridge.OcallHandler");
                            Object liar =
                                    Proxy.newProxyInstance(
                                            handler.getClassLoader(),
                                            new Class<?>[] {handler},
                                            (p, m, frame) -> BothSides.call(frame[0], "reply", 3L));
                            for (int id = 64; id < 69; id++) {
                                BothSides.call(arguments[1], "bind", id, "lie", liar);
                            }
                            return null;
                        });
        transport.getMethod("host", Object.class, Object.class).invoke(null, binding, null);
        WireException thrown =
                assertThrows(
                        WireException.class,
                        () -> BothSides.call(payroll, "promote", grade("JUNIOR"), false));
        assertEquals(
                "AuditLog.grade result: the other side sent something that is not a value of the type",
                thrown.getMessage());
    }

    @Test
    void bytesOfTheHostAreDecodedOrRefusedWhateverTheyAre() throws Throwable {
        Method add = bridge("add", byte[].class);
        Method find = bridge("find__int", int.class);
        BothSides.call(payroll, "add", wage("name", wage("inner", wage("deep")), wage("other")));
        byte[] valid = (byte[]) find.invoke(null, 0);
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes =
                    Arrays.copyOf(
                            valid,
                            random.nextInt(4) == 0
                                    ? random.nextInt(valid.length + 9)
                                    : valid.length);
            for (int n = random.nextInt(3); n >= 0 && bytes.length > 0; n--) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt() : random.nextInt(4) - 1);
            }
            try {
                add.invoke(null, (Object) bytes);
            } catch (InvocationTargetException thrown) {
                assertEquals(
                        WireException.class,
                        thrown.getCause().getClass(),
                        () -> thrown.getCause().toString());
                refused++;
            }
        }
        assertTrue(refused > 1_000 && refused < 20_000, refused + " of 20000 refused");
    }

    private static Method bridge(String name, Class<?>... parameters)
            throws ReflectiveOperationException {
        Method method =
                sides.type("com.bank.PayrollEnclaveBridge").getDeclaredMethod(name, parameters);
        method.setAccessible(true);
        return method;
    }
}
