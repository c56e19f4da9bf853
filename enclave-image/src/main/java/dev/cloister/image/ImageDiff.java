package dev.cloister.image;

import dev.cloister.image.ImageDifference.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two sound images → what differs and why. Causes (settings, tools, sources) are told apart from
 * effects (sections, pages): a difference in pages that no cause explains is a finding of its own.
 *
 * @param differences in the order of {@link Area}
 * @param reasons sentences; never empty
 */
public record ImageDiff(List<ImageDifference> differences, List<String> reasons) {
    private static final String SECTION_SIZES = "sectionSizesBytes";

    /** Copies. */
    public ImageDiff {
        differences = List.copyOf(differences);
        reasons = List.copyOf(reasons);
    }

    /** Compares. */
    public static ImageDiff of(VerifiedImage first, VerifiedImage second) {
        List<ImageDifference> all = new ArrayList<>();
        compare(all, Area.IDENTITY, identity(first), identity(second));
        compare(all, Area.SIGNATURE, signature(first.image()), signature(second.image()));
        compare(all, Area.LAYOUT, layout(first.image()), layout(second.image()));
        compare(all, Area.BOUNDARY, boundary(first.metadata()), boundary(second.metadata()));
        BuildFacts firstBuild = BuildFacts.of(first.metadata());
        BuildFacts secondBuild = BuildFacts.of(second.metadata());
        compare(all, Area.BUILD, causes(firstBuild), causes(secondBuild));
        compare(
                all,
                Area.SECTIONS,
                firstBuild.group(SECTION_SIZES),
                secondBuild.group(SECTION_SIZES));
        all.addAll(PageDiff.of(first.image(), second.image()));
        return new ImageDiff(all, ImageDiffReasons.of(all));
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    private static void compare(
            List<ImageDifference> all,
            Area area,
            Map<String, String> first,
            Map<String, String> second) {
        SortedSet<String> keys = new TreeSet<>(first.keySet());
        keys.addAll(second.keySet());
        for (String key : keys) {
            if (!Objects.equals(first.get(key), second.get(key))) {
                all.add(
                        new ImageDifference(
                                area,
                                key,
                                first.getOrDefault(key, ""),
                                second.getOrDefault(key, "")));
            }
        }
    }

    private static Map<String, String> identity(VerifiedImage image) {
        return Map.of("MRENCLAVE", image.mrEnclave(), "MRSIGNER", image.mrSigner());
    }

    private static Map<String, String> signature(EnclaveImage image) {
        return SignatureDescription.of(image.sigStruct().settings());
    }

    private static Map<String, String> layout(EnclaveImage image) {
        ImageLayout layout = ImageLayout.of(image);
        return Map.of(
                "initial heap size", Long.toString(layout.initialHeapBytes()),
                "enclave size", Long.toString(layout.enclaveSizeBytes()),
                "heap size", Long.toString(layout.heapBytes()),
                "stack size", Long.toString(layout.stackBytes(image)),
                "threads", Long.toString(layout.threadCount()),
                "nesting limit", Long.toString(layout.nestingLimit()),
                "SSA frame pages", Integer.toString(image.secs().ssaFramePages()),
                "code and data size", Long.toString(layout.imageEnd()));
    }

    private static Map<String, String> boundary(ImageMetadata metadata) {
        return Map.of(
                "name", metadata.name(),
                "boundary", metadata.boundary(),
                "services", String.join(" ", metadata.services()),
                "host services", String.join(" ", metadata.hostServices()));
    }

    private static SortedMap<String, String> causes(BuildFacts facts) {
        SortedMap<String, String> causes = new TreeMap<>();
        facts.groups()
                .forEach(
                        (group, values) -> {
                            if (!group.equals(SECTION_SIZES)) {
                                values.forEach(
                                        (name, value) ->
                                                causes.put(
                                                        name.isEmpty()
                                                                ? group
                                                                : group + ": " + name,
                                                        value));
                            }
                        });
        return causes;
    }
}
