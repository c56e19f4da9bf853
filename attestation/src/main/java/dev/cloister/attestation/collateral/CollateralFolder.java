package dev.cloister.attestation.collateral;

import dev.cloister.attestation.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** Collateral in a folder, one file for each item. */
public final class CollateralFolder {
    private static final long MAX_FILE_BYTES = 16 << 20;

    private CollateralFolder() {}

    /** Reads what is there; at least one item must be. */
    public static Collateral read(Path folder) throws IOException {
        Map<CollateralItem, Bytes> items = new EnumMap<>(CollateralItem.class);
        for (CollateralItem item : CollateralItem.values()) {
            Path file = folder.resolve(item.fileName());
            if (!Files.exists(file)) {
                continue;
            }
            if (Files.size(file) > MAX_FILE_BYTES) {
                throw new CollateralException(
                        file + ": is above 16 MiB (" + Files.size(file) + " bytes)");
            }
            items.put(item, Bytes.of(Files.readAllBytes(file)));
        }
        if (items.isEmpty()) {
            throw new CollateralException(
                    folder
                            + ": holds no collateral; it must hold files named tcbinfo.json, qeidentity.json, "
                            + "tcbsignchain.pem, rootcrl.der and pckcrl.der");
        }
        return new Collateral(items);
    }

    /** Writes every item; the folder is made when it is not there. */
    public static void write(Collateral collateral, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (CollateralItem item : CollateralItem.values()) {
            Path file = folder.resolve(item.fileName());
            if (collateral.find(item).isPresent()) {
                Files.write(file, collateral.find(item).get().toArray());
            } else {
                Files.deleteIfExists(file);
            }
        }
    }
}
