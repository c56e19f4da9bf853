package dev.cloister.image;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an image says about itself; its digest is measured, so it cannot be changed without changing
 * MRENCLAVE.
 *
 * @param name the enclave's name
 * @param boundary lower-case hex SHA-256 of the canonical EDL text
 * @param services binary names of the interfaces that the host may call, ascending
 * @param hostServices binary names of the interfaces that the host must provide, ascending
 * @param build what the image was built with and from: no times, no paths
 */
public record ImageMetadata(
        String name,
        String boundary,
        List<String> services,
        List<String> hostServices,
        SortedMap<String, String> build) {

    /** Copies and sorts, so that equal metadata has equal bytes. */
    public ImageMetadata {
        services = services.stream().sorted().toList();
        hostServices = hostServices.stream().sorted().toList();
        build = Collections.unmodifiableSortedMap(new TreeMap<>(build));
    }

    /** Canonical JSON, ASCII. */
    public byte[] toBytes() {
        return MetadataJson.write(this);
    }

    /** Reads canonical JSON; anything else is refused. */
    public static ImageMetadata read(byte[] json) {
        return MetadataJson.read(json);
    }
}
