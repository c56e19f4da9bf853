package dev.cloister.attestation.collateral.fetch;

import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.collateral.CollateralException;
import dev.cloister.attestation.collateral.CollateralFolder;
import dev.cloister.attestation.collateral.Freshness;
import dev.cloister.attestation.collateral.PlatformKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps what a source gave in a folder, and asks again when it has run out. */
public final class CollateralCache implements CollateralSource {
    private final Path folder;
    private final CollateralSource source;

    /** One folder for each kind of platform is kept in {@code folder}. */
    public CollateralCache(Path folder, CollateralSource source) {
        this.folder = folder;
        this.source = source;
    }

    @Override
    public Collateral find(PlatformKind platform, Instant at) {
        Path place = folder.resolve(platform.toString());
        String stale;
        try {
            Collateral kept = CollateralFolder.read(place);
            Freshness.require(place.toString(), kept, at);
            return kept;
        } catch (CollateralException | MalformedException unusable) {
            stale = unusable.getMessage();
        } catch (IOException unreadable) {
            stale = place + ": cannot be read (" + unreadable.getMessage() + ")";
        }
        Collateral fetched;
        try {
            fetched = source.find(platform, at);
        } catch (CollateralException unavailable) {
            throw new CollateralException(
                    unavailable.getMessage() + "; nor can the cache help: " + stale, unavailable);
        }
        keep(fetched, place);
        return fetched;
    }

    /** The folder appears whole or not at all, also when two processes keep the same. */
    private void keep(Collateral collateral, Path place) {
        try {
            Files.createDirectories(folder);
            Path made = Files.createTempDirectory(folder, ".new-");
            CollateralFolder.write(collateral, made);
            Path old = Files.createTempDirectory(folder, ".old-");
            if (Files.exists(place)) {
                Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
            delete(old);
        } catch (IOException unwritable) {
            throw new CollateralException(
                    folder + ": cannot keep collateral (" + unwritable + ")", unwritable);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> entries;
        try (Stream<Path> walk = Files.walk(folder)) {
            entries = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path entry : entries) {
            Files.delete(entry);
        }
    }
}
