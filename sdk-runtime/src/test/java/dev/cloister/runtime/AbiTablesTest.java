package dev.cloister.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Java copies of tables that C owns say the same. */
class AbiTablesTest {
    @Test
    void statusesAreThoseOfStatusDef() throws IOException {
        Map<String, String> java = new TreeMap<>();
        for (HostStatus status : HostStatus.values()) {
            java.put("CLO_" + status.name(), status.value + " " + status.sentence);
        }
        assertEquals(rows("abi/status.def", "CLO_STATUS"), java);
    }

    @Test
    void lossesAreThoseOfLossDef() throws IOException {
        Map<String, String> java = new TreeMap<>();
        for (EnclaveLoss loss : EnclaveLoss.values()) {
            java.put("CLO_LOSS_" + loss.name(), loss.value + " " + loss.sentence);
        }
        assertEquals(rows("abi/loss.def", "CLO_LOSS"), java);
    }

    @Test
    void theInterfaceVersionIsThatOfHostH() throws IOException {
        Matcher version =
                Pattern.compile("#define CLO_HOST_ABI_VERSION (\\d+)")
                        .matcher(text("include/cloister/host.h"));
        assertEquals(true, version.find());
        assertEquals(NativeBridge.ABI_VERSION, Integer.parseInt(version.group(1)));
    }

    private static Map<String, String> rows(String file, String macro) throws IOException {
        Map<String, String> rows = new TreeMap<>();
        Matcher row =
                Pattern.compile(
                                "^" + macro + "\\((\\w+), (\\d+), \"([^\"]*)\"\\)",
                                Pattern.MULTILINE)
                        .matcher(text(file));
        while (row.find()) {
            rows.put(row.group(1), row.group(2) + " " + row.group(3));
        }
        assertFalse(rows.isEmpty(), file);
        return rows;
    }

    private static String text(String file) throws IOException {
        try (var in = AbiTablesTest.class.getResourceAsStream("/cloister/native/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
