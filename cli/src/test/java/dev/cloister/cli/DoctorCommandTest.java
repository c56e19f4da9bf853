package dev.cloister.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.cli.doctor.LocalMachine;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertEquals(0, doctor().code());
        assertEquals(4, doctor("--hardware").code());
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
