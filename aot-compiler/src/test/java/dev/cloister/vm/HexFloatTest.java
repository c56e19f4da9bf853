package dev.cloister.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexFloatTest {
    @Test
    void readsBackWhatDoubleWrites() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertEquals(value, HexFloat.doubleOf(Double.toHexString(value)));
                assertEquals(
                        Float.parseFloat(Double.toHexString(value)),
                        HexFloat.floatOf(Double.toHexString(value)));
            }
        }
    }

    @Test
    void roundsLikeTheJdkWhateverTheLength() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            assertEquals(Double.parseDouble(text), HexFloat.doubleOf(text), text);
            assertEquals(Float.parseFloat(text), HexFloat.floatOf(text), text);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "-0x" : "0X");
        text.append("0".repeat(random.nextInt(3)));
        for (int i = random.nextInt(20); i >= 0; i--) {
            text.append(Character.forDigit(random.nextInt(4) == 0 ? random.nextInt(16) : 0, 16));
        }
        text.append('.');
        for (int i = random.nextInt(20); i >= 0; i--) {
            text.append(Character.forDigit(random.nextInt(3) == 0 ? random.nextInt(16) : 15, 16));
        }
        int[] ranges = {10, 160, 1100};
        int range = ranges[random.nextInt(3)];
        return text.append('p').append(random.nextInt(2 * range) - range).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x1p3",
                "0x.8p1",
                "0x1.p-2",
                "0x1p+4d",
                "0x1P4F",
                "+0x1p0",
                "-0x0p5",
                "0x1.fffffffffffff8p0",
                "0x1p-1074",
                "0x1p-1075",
                "0x1.8p-1075",
                "0x1p-149",
                "0x1p-150",
                "0x1.000001p-150",
                "0x1p99999999999",
                "0x1p-99999999999",
                "0x0.000000000000000000000000000001p120",
                "0x1.fffffffffffff7ffp1023"
            })
    void agreesWithTheJdk(String text) {
        assertEquals(Double.parseDouble(text), HexFloat.doubleOf(text));
        assertEquals(Float.parseFloat(text), HexFloat.floatOf(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x",
                "0xp1",
                "0x1",
                "0x.p1",
                "0x1p",
                "0x1p+",
                "0x1gp1",
                "0x1p1x",
                "1p1",
                "0x1p1ff",
                "--0x1p1",
                "0x1..1p1"
            })
    void refusesWhatTheJdkRefusesWithItsMessage(String text) {
        NumberFormatException expected =
                assertThrows(NumberFormatException.class, () -> Double.parseDouble(text));
        NumberFormatException actual =
                assertThrows(NumberFormatException.class, () -> HexFloat.doubleOf(text));
        assertEquals(expected.getMessage(), actual.getMessage());
    }
}
