package dev.cloister.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.cli.doctor.LocalMachine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DoctorCommandTest {
    private static final String CPUINFO =
            """
            processor : 0
            model name : Test CPU
            flags : cx16 lahf_lm popcnt pni sse4_1 sse4_2 ssse3 avx avx2 bmi1 bmi2 f16c fma abm \
            movbe xsave aes pclmulqdq rdrand
            """;

    @TempDir private Path root;

    private CommandRun doctor(Object... arguments) {
        return CommandRun.of(new CommandLine(new DoctorCommand(new LocalMachine(root))), arguments);
    }

    private void write(String path, String text) throws Exception {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    @Test
    void theExitCodeSaysWhatTheMachineCanDo() throws Exception {
        assertEquals(3, doctor().code());
        write("proc/cpuinfo", CPUINFO);
        write("proc/sys/kernel/osrelease", "6.1.0\n");
        write("proc/mounts", "x / ext4 rw 0 0\n");
        assertEquals(0, doctor().code());
        assertEquals(4, doctor("--hardware").code());
    }

    /** Everything that a reader of the documentation may look for. */
    @Test
    void everythingThatIsLookedAtIsInTheJsonWithARemedyWhereSomethingIsWrong() {
        String json = doctor("--json").out();
        for (String id :
                List.of(
                        "cpu",
                        "rdrand",
                        "fsgsbase",
                        "kernel",
                        "tmp-exec",
                        "hypervisor",
                        "sgx1",
                        "sgx-lc",
                        "sgx2",
                        "sgx-device",
                        "dev-exec",
                        "sgx-provision",
                        "epc",
                        "dcap-ql",
                        "quote-provider",
                        "aesm",
                        "java",
                        "library-jdk",
                        "toolchain",
                        "maven")) {
            assertTrue(json.contains("\"id\": \"" + id + "\""), id);
        }
        Matcher rows =
                Pattern.compile("\"state\": \"(\\w+)\"[^}]*\"remedy\": \"([^\"]*)\"").matcher(json);
        int wrong = 0;
        while (rows.find()) {
            boolean isOk = rows.group(1).equals("ok");
            assertEquals(isOk, rows.group(2).isEmpty(), rows.group());
            wrong += isOk ? 0 : 1;
        }
        assertTrue(wrong >= 12, json);
    }

    @Test
    void textAndJsonGiveTheRemedies() throws Exception {
        write("proc/cpuinfo", CPUINFO);
        write("proc/sys/kernel/osrelease", "6.1.0\n");
        String text = doctor().out();
        assertTrue(text.startsWith("simulation   yes\nhardware     no\n"), text);
        assertTrue(text.contains("MISSING  sgx-device"), text);
        assertTrue(text.contains("→ boot a kernel with CONFIG_X86_SGX"), text);
        String json = doctor("--json").out();
        assertTrue(json.contains("\"simulation\": true"), json);
        assertTrue(json.contains("\"id\": \"sgx-device\""), json);
        assertTrue(json.contains("\"neededFor\": \"hardware\""), json);
    }
}
