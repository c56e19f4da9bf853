package dev.cloister.codegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.wire.WireException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @Out} and {@code @InOut} arrays of the payroll module, in both directions. */
class CopiedBackTest {
    @TempDir Path folder;

    private BothSides sides;
    private Object payroll;
    private InvocationHandler host = (proxy, method, arguments) -> sign(arguments);
    private byte[] seen;

    @BeforeEach
    void joinBothSides() throws Exception {
        CompiledModule module = CompiledModule.ofResources("payroll", folder);
        sides = new BothSides(module, module.generate("payroll"));
        Class<?> auditLog = sides.type("com.bank.AuditLog");
        sides.join(
                Proxy.newProxyInstance(
                        auditLog.getClassLoader(),
                        new Class<?>[] {auditLog},
                        (proxy, method, arguments) -> host.invoke(proxy, method, arguments)));
        payroll = sides.proxy("com.bank.Payroll");
    }

    private Object sign(Object[] arguments) {
        seen = ((byte[]) arguments[0]).clone();
        ((byte[]) arguments[0])[1] = 9;
        ((int[]) arguments[1])[0] = 7;
        return true;
    }

    @Test
    void whatTheCalleeWroteComesBackAndFormerContentsOfAnOutArrayDoNotCross() throws Throwable {
        byte[] digest = {1, 2, 3};
        long[] totals = {10, 20};
        assertEquals(2, BothSides.call(payroll, "audit", digest, totals, 5));
        assertArrayEquals(new byte[] {0, 0, 0}, seen);
        assertArrayEquals(new byte[] {0, 9, 0}, digest);
        assertArrayEquals(new long[] {18, 28}, totals);
    }

    @Test
    void anExceptionCopiesNothingBack() {
        byte[] digest = {1, 2, 3};
        long[] totals = {10, 20};
        assertThrows(Exception.class, () -> BothSides.call(payroll, "audit", digest, totals, -1));
        assertArrayEquals(new byte[] {1, 2, 3}, digest);
        assertArrayEquals(new long[] {10, 20}, totals);
    }

    @Test
    void anExceptionOfTheHostChangesNothingInside() throws Exception {
        Object proxy = sides.make("com.bank.AuditLogEnclaveProxy");
        byte[] digest = {1, 2};
        int[] places = {5};
        host =
                (self, method, arguments) -> {
                    sign(arguments);
                    throw new IllegalStateException("no ink");
                };
        assertThrows(RuntimeException.class, () -> BothSides.call(proxy, "sign", digest, places));
        assertArrayEquals(new byte[] {1, 2}, digest);
        assertArrayEquals(new int[] {5}, places);
    }

    @Test
    void anAnswerThatIsNotAValueChangesNothingInside() throws Exception {
        Object proxy = sides.make("com.bank.AuditLogEnclaveProxy");
        Class<?> transport = sides.type("transport.FakeTransport");
        transport.getMethod("lie", long.class).invoke(null, 2L);
        byte[] digest = {1, 2};
        int[] places = {5};
        WireException thrown =
                assertThrows(
                        WireException.class, () -> BothSides.call(proxy, "sign", digest, places));
        assertTrue(thrown.getMessage().startsWith("AuditLog.sign result: "), thrown.getMessage());
        assertArrayEquals(new byte[] {1, 2}, digest);
        assertArrayEquals(new int[] {5}, places);
    }

    @Test
    void anArrayOverItsLimitAndNullAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> BothSides.call(payroll, "audit", new byte[65], new long[0], 1));
        assertThrows(
                NullPointerException.class,
                () -> BothSides.call(payroll, "audit", null, new long[0], 1));
    }
}
