package dev.cloister.attestation.synthetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.CollateralItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The tests of the command line judge a quote of this infrastructure, which lies beside them as
 * files. {@code -Dgolden=update} writes them.
 */
class CommandLineFilesTest {
    @Test
    void theFilesOfTheCommandLinesTestsAreThisInfrastructure() throws IOException {
        SyntheticPlatform platform = new SyntheticPlatform();
        Map<String, Bytes> files = new TreeMap<>();
        files.put("quote.bin", platform.quote());
        files.put("root.pem", SyntheticPlatform.bytes(platform.root.pem()));
        for (CollateralItem item : CollateralItem.values()) {
            files.put(
                    "collateral/" + item.fileName(),
                    platform.collateral().find(item).orElseThrow());
        }
        platform.quote.debug = true;
        files.put("debug-quote.bin", platform.quote());

        Path folder = Path.of("../cli/src/test/resources/quote");
        for (Map.Entry<String, Bytes> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if ("update".equals(System.getProperty("golden"))) {
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue().toArray());
            }
            assertArrayEquals(file.getValue().toArray(), Files.readAllBytes(path), file.getKey());
        }
    }
}
