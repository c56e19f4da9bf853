package dev.cloister.codegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.codegen.edl.EdlCheck;
import dev.cloister.codegen.edl.EdlDialect;
import dev.cloister.codegen.edl.EdlSources;
import dev.cloister.wire.WireException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records of primitives, enums and such records: they travel as C structs. */
class FlatRecordTest {
    private static final int MONTH_BYTES = 16;
    private static final int SPAN_BYTES = 2 * MONTH_BYTES + 16;

    @TempDir static Path folder;

    private static CodegenResult result;
    private static BothSides sides;
    private static Object month;
    private static Object span;

    @BeforeAll
    static void generateAndCompile() throws Exception {
        CompiledModule module = CompiledModule.ofResources("payroll", folder);
        result = module.generate("payroll");
        sides = new BothSides(module, result);
        Class<?> log = sides.type("com.bank.AuditLog");
        sides.join(
                Proxy.newProxyInstance(
                        log.getClassLoader(),
                        new Class<?>[] {log},
                        (proxy, method, arguments) -> ((List<?>) arguments[0]).get(1)));
        Object grade = sides.type("com.bank.Payroll$Grade").getField("CHIEF").get(null);
        month = sides.make("com.bank.Payroll$Month", (byte) -3, 1999, true, grade);
        span = sides.make("com.bank.Payroll$Span", month, -0.0, '\uffff', month);
    }

    @ParameterizedTest
    @EnumSource(names = {"INTEL", "OPEN_ENCLAVE"})
    void bothToolsAcceptTheStructs(EdlDialect dialect) {
        EdlSources.Source file = new EdlSources.Source("payroll.edl", result.edl());
        EdlCheck.Result check = EdlCheck.check(file, EdlSources.none(), dialect, List.of());
        assertTrue(check.accepted(), () -> check.toString());
        assertTrue(
                result.edl()
                        .contains(
                                "[in, count=spans_count] const struct Span* spans, size_t spans_count, [in] const struct Month* by,"),
                result.edl());
    }

    @Test
    void listsAndArraysOfThemCrossBothWays() throws Throwable {
        Object payroll = sides.proxy("com.bank.Payroll");
        Object spans = Array.newInstance(span.getClass(), 2);
        Array.set(spans, 0, span);
        Array.set(spans, 1, span);
        Object later = sides.make("com.bank.Payroll$Month", (byte) 1, 2000, false, grade(month));
        List<?> wider = (List<?>) BothSides.call(payroll, "widen", spans, later);
        Object expected = sides.make("com.bank.Payroll$Span", month, -0.0, '\uffff', later);
        assertEquals(List.of(expected, expected), wider);
    }

    private static Object grade(Object month) throws Throwable {
        return BothSides.call(month, "grade");
    }

    @Test
    void whatStandsInThePaddingIsNotLookedAtAndComesBackAsZeros() throws Throwable {
        byte[] noisy = spanBytes((byte) 0x5a);
        assertArrayEquals(spanBytes((byte) 0), widen(noisy, monthBytes((byte) 0x5a)));
    }

    @Test
    void halfAStructAndValuesOfNoTypeAreRefused() {
        byte[] month = monthBytes((byte) 0);
        byte[] span = spanBytes((byte) 0);
        assertEquals(
                "Payroll.widen(spans): ends too early",
                refusal(Arrays.copyOf(span, SPAN_BYTES - 1), month));
        assertEquals(
                "wire: 1 bytes are left over",
                refusal(span, Arrays.copyOf(month, MONTH_BYTES + 1)));
        span[8] = 2;
        assertEquals("wire value: a boolean is neither 0 nor 1", refusal(span, month));
        span[8] = 1;
        span[12] = 3;
        assertEquals("Month.grade: there is no constant 3 (of 3)", refusal(span, month));
    }

    /** {@code Month(-3, 1999, true, CHIEF)}. */
    private static byte[] monthBytes(byte padding) {
        ByteBuffer bytes = noisy(MONTH_BYTES, padding);
        bytes.put(0, (byte) -3).putInt(4, 1999).put(8, (byte) 1).putInt(12, 2);
        return bytes.array();
    }

    private static byte[] spanBytes(byte padding) {
        ByteBuffer bytes = noisy(SPAN_BYTES, padding);
        bytes.put(0, monthBytes(padding)).putDouble(16, -0.0).putChar(24, '\uffff');
        return bytes.put(28, monthBytes(padding)).array();
    }

    private static ByteBuffer noisy(int sizeBytes, byte padding) {
        byte[] bytes = new byte[sizeBytes];
        Arrays.fill(bytes, padding);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] widen(byte[] spans, byte[] by) throws Throwable {
        Method bridge =
                sides.type("com.bank.PayrollEnclaveBridge")
                        .getDeclaredMethod("widen", byte[].class, byte[].class);
        bridge.setAccessible(true);
        try {
            return (byte[]) bridge.invoke(null, spans, by);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static String refusal(byte[] spans, byte[] by) {
        return assertThrows(WireException.class, () -> widen(spans, by)).getMessage();
    }
}
