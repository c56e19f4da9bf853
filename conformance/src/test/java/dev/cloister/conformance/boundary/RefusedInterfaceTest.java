package dev.cloister.conformance.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.build.EnclaveBuild;
import dev.cloister.build.EnclaveBuildException;
import dev.cloister.build.EnclaveBuildRequest;
import dev.cloister.conformance.TestImages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build whose interface may not cross names the line of the interface, from the sources. */
class RefusedInterfaceTest {
    private static final String SOURCE =
            """
            package wallet;

            @dev.cloister.EnclaveService
            public interface Wallet {
                int balance();

                void pay(java.util.HashMap<String, Integer> amounts);
            }

            @dev.cloister.Trusted
            final class WalletInEnclave implements Wallet {
                public int balance() {
                    return 0;
                }

                public void pay(java.util.HashMap<String, Integer> amounts) {}
            }
            """;

    @TempDir Path folder;

    @Test
    void theLineIsThatOfTheInterface() throws Exception {
        Path source = folder.resolve("src/wallet/Wallet.java");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Files.createDirectories(source.getParent());
        Files.writeString(source, SOURCE);
        int compiled =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-d",
                                classes.toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                source.toString());
        assertEquals(0, compiled);
        try (LibraryJdk jdk = LibraryJdk.find()) {
            EnclaveBuildRequest request =
                    new EnclaveBuildRequest(
                            "wallet",
                            List.of(classes),
                            TestImages.classPath(),
                            classes,
                            folder.resolve("work"),
                            TestImages.SMALL,
                            TestImages.KEY,
                            jdk,
                            List.of(folder.resolve("src")),
                            List.of(),
                            Optional.empty());
            EnclaveBuildException refused =
                    assertThrows(EnclaveBuildException.class, () -> EnclaveBuild.run(request));
            assertTrue(
                    refused.getMessage()
                            .contains(
                                    "Wallet.java:7: pay(HashMap): java.util.HashMap cannot cross the enclave boundary; declare it as java.util.Map"),
                    refused.getMessage());
        }
    }
}
