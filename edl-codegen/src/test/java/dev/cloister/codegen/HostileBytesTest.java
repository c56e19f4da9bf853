package dev.cloister.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.wire.LibraryValues;
import dev.cloister.wire.WireException;
import dev.cloister.wire.WireWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encoded arguments of a hostile host, at the bridge methods that trusted C calls with them. */
class HostileBytesTest {
    private static final byte[] NO_NOTES = new byte[4];
    private static final byte[] SINCE = since();

    @TempDir static Path folder;

    private static BothSides sides;

    @BeforeAll
    static void generateAndCompile() throws Exception {
        CompiledModule module = CompiledModule.ofResources("payroll", folder);
        sides = new BothSides(module, module.generate("payroll"));
    }

    private static byte[] since() {
        WireWriter out = new WireWriter();
        LibraryValues.writeInstant(out, Instant.EPOCH, "since");
        out.writeBoolean(false);
        return out.toBytes();
    }

    /** A sum (tag 1) of a bonus paid once (tag 0) and one paid yearly (tag 2). */
    private static byte[] bonus() {
        WireWriter out = new WireWriter();
        out.writeInt(1);
        out.writeInt(0);
        LibraryValues.writeBigDecimal(out, new BigDecimal("1234567.25"), 100, "amount");
        out.writeInt(2);
        LibraryValues.writeDuration(out, Duration.ofDays(365), "every");
        out.writeInt(3);
        return out.toBytes();
    }

    private static Object grant(byte[] bonus) throws Throwable {
        return bridge("grant", bonus, SINCE, NO_NOTES);
    }

    private static Object bridge(String name, Object... arguments) throws Throwable {
        for (Method method : sides.type("com.bank.PayrollEnclaveBridge").getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                method.setAccessible(true);
                try {
                    return method.invoke(null, arguments);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            }
        }
        throw new NoSuchMethodException(name);
    }

    private static String refusal(String name, Object... arguments) {
        return assertThrows(WireException.class, () -> bridge(name, arguments)).getMessage();
    }

    private static byte[] words(int... words) {
        WireWriter out = new WireWriter();
        for (int word : words) {
            out.writeInt(word);
        }
        return out.toBytes();
    }

    @Test
    void theSealedInterfaceDecodesOrIsRefusedWhateverTheBytes() throws Throwable {
        byte[] valid = bonus();
        grant(valid);
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            boolean cut = random.nextInt(4) == 0;
            byte[] bytes =
                    Arrays.copyOf(valid, cut ? random.nextInt(valid.length + 9) : valid.length);
            for (int n = random.nextInt(3); n >= 0 && bytes.length > 0; n--) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt() : random.nextInt(4) - 1);
            }
            try {
                grant(bytes);
            } catch (WireException malformed) {
                refused++;
            }
        }
        assertTrue(refused > 1_000 && refused < 20_000, refused + " of 20000 refused");
    }

    @Test
    void nestingThatCouldExhaustTheStackIsRefused() {
        int[] sums = new int[100_000];
        Arrays.fill(sums, 1);
        assertEquals(
                "Sum.left: nested more than 64 deep",
                refusal("grant", words(sums), SINCE, NO_NOTES));
    }

    @Test
    void aTagOfNoPermittedRecordIsRefused() {
        assertEquals(
                "Payroll.grant(bonus): there is no permitted type 3 (of 3)",
                refusal("grant", words(3), SINCE, NO_NOTES));
    }

    @Test
    void anElementThatComesTwiceAndACountWithoutElementsAreRefused() {
        byte[] none = {0};
        assertEquals(
                "Payroll.byName(grades): the same element or key twice",
                refusal("byName", words(2, 1, 1), none));
        assertEquals(
                "Payroll.byName(grades): ends too early", refusal("byName", words(9, 1, 1), none));
        assertEquals(
                "Payroll.byName(grades): too many elements (-1 of at most 1048576)",
                refusal("byName", words(-1), none));
    }
}
