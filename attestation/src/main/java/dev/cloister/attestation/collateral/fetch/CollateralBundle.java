package dev.cloister.attestation.collateral.fetch;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.collateral.CollateralException;
import dev.cloister.attestation.collateral.CollateralItem;
import dev.cloister.attestation.collateral.Freshness;
import dev.cloister.attestation.collateral.PlatformKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Collateral of many kinds of platforms in one ZIP file, for machines without a network: {@code
 * <fmspc>-<authority>/<file>}. The same collateral gives the same bytes.
 */
public final class CollateralBundle implements CollateralSource {
    private static final int MAX_ENTRY_BYTES = 16 << 20;
    private static final int MAX_ENTRIES = 10_000;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final String where;
    private final SortedMap<String, Collateral> platforms;

    private CollateralBundle(String where, SortedMap<String, Collateral> platforms) {
        this.where = where;
        this.platforms = platforms;
    }

    /** A bundle in the making: collateral by the kind of platform that it says it is for. */
    public static CollateralBundle of(Iterable<Collateral> collaterals) {
        SortedMap<String, Collateral> platforms = new TreeMap<>();
        for (Collateral collateral : collaterals) {
            String kind = PlatformKind.of(collateral).toString();
            if (platforms.put(kind, collateral) != null) {
                throw new CollateralException("bundle: collateral for " + kind + " is there twice");
            }
        }
        return new CollateralBundle("bundle", platforms);
    }

    /** Reads a bundle. */
    public static CollateralBundle read(Path file) throws IOException {
        Map<String, Map<CollateralItem, Bytes>> found = new TreeMap<>();
        int entries = 0;
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(MAX_ENTRY_BYTES + 1);
                if (bytes.length > MAX_ENTRY_BYTES || ++entries > MAX_ENTRIES) {
                    throw new CollateralException(file + ": is too large for a bundle");
                }
                add(found, file, entry.getName(), Bytes.of(bytes));
            }
        } catch (ZipException broken) {
            throw new CollateralException(
                    file + ": is no bundle (" + broken.getMessage() + ")", broken);
        }
        if (found.isEmpty()) {
            throw new CollateralException(
                    file + ": is no bundle; `cloister quote collateral bundle` makes one");
        }
        SortedMap<String, Collateral> platforms = new TreeMap<>();
        found.forEach((kind, items) -> platforms.put(kind, new Collateral(items)));
        return new CollateralBundle(file.toString(), platforms);
    }

    private static void add(
            Map<String, Map<CollateralItem, Bytes>> found, Path file, String name, Bytes bytes) {
        int slash = name.indexOf('/');
        for (CollateralItem item : CollateralItem.values()) {
            if (slash > 0 && item.fileName().equals(name.substring(slash + 1))) {
                found.computeIfAbsent(
                                name.substring(0, slash),
                                kind -> new EnumMap<>(CollateralItem.class))
                        .put(item, bytes);
                return;
            }
        }
        throw new CollateralException(file + ": holds a file that is not known (" + name + ")");
    }

    /** The kinds of platforms in the bundle. */
    public Iterable<String> platforms() {
        return platforms.keySet();
    }

    /** Writes the bundle. */
    public void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, Collateral> platform : platforms.entrySet()) {
                for (CollateralItem item : CollateralItem.values()) {
                    if (platform.getValue().find(item).isPresent()) {
                        ZipEntry entry = new ZipEntry(platform.getKey() + "/" + item.fileName());
                        entry.setTimeLocal(NO_TIME);
                        zip.putNextEntry(entry);
                        zip.write(platform.getValue().find(item).get().toArray());
                        zip.closeEntry();
                    }
                }
            }
        }
    }

    @Override
    public Collateral find(PlatformKind platform, Instant at) {
        Collateral collateral = forPlatform(platform);
        Freshness.require(where + " (" + platform + ")", collateral, at);
        return collateral;
    }

    /** Collateral for a kind of platform, however old. */
    public Collateral forPlatform(PlatformKind platform) {
        Collateral collateral = platforms.get(platform.toString());
        if (collateral == null) {
            throw new CollateralException(
                    where
                            + ": has no collateral for "
                            + platform
                            + "; it is for "
                            + platforms.keySet());
        }
        return collateral;
    }
}
