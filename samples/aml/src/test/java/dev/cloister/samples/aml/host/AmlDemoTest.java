package dev.cloister.samples.aml.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command line of the demo, in a JVM without an enclave: what it accepts, prints and refuses.
 */
class AmlDemoTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return AmlDemo.run(new PrintStream(out, true), new PrintStream(err, true), args);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void itReadsAFolderAndPrintsWhatAllBanksAndEachBankFind(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("nodes.csv"), "nodeid,isFraud\n0,1\n1,1\n2,1\n3,0\n");
        Files.writeString(
                folder.resolve("transactions.csv"),
                "s,t,v,time\n0,1,9.5,1\n1,2,9.5,2\n2,0,9.5,3\n0,3,9.5,3\n");
        assertEquals(0, run("--plain", "--data", folder.toString()), errors());
        assertTrue(
                output().contains("all together         1         3      1.000    1.000"),
                output());
        assertTrue(output().contains("bank-3 alone         0         0"), output());
    }

    @Test
    void aMissingFolderAWrongOptionAndABadNumberAreNamed() {
        assertEquals(2, run("--plain", "--data", "nowhere"));
        assertTrue(errors().startsWith("nowhere/transactions.csv: cannot be read"), errors());
        err.reset();
        assertEquals(2, run("--colour", "red"));
        assertTrue(errors().startsWith("--colour: not an option"), errors());
        err.reset();
        assertEquals(2, run("--banks", "many"));
        assertTrue(errors().startsWith("--banks many: not a number from"), errors());
    }

    @Test
    void aMalformedLineInAFileEndsTheJobWithItsLine(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("nodes.csv"), "nodeid,isFraud\n0,1\n");
        Files.writeString(folder.resolve("transactions.csv"), "s,t,v,time\n0,4,nine,1\n");
        assertEquals(2, run("--plain", "--data", folder.toString()));
        assertEquals("bank-0, line 2: the amount is not a decimal number\n", errors());
    }
}
