package dev.cloister.cli;

import dev.cloister.image.AttributeFlag;
import dev.cloister.image.BuildFacts;
import dev.cloister.image.ImageLayout;
import dev.cloister.image.ImageRegion;
import dev.cloister.image.PageRun;
import dev.cloister.image.Secs;
import dev.cloister.image.SignatureDescription;
import dev.cloister.image.VerifiedImage;
import dev.cloister.image.XfrmFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A verified image for a reader: one tree of names and values, which both the text and the JSON are
 * printed from, so that they say the same.
 */
final class ImageDescription {
    private static final String SECTION_SIZES = "sectionSizesBytes";

    private final VerifiedImage verified;
    private final ImageLayout layout;
    private final BuildFacts build;

    ImageDescription(VerifiedImage verified) {
        this.verified = verified;
        this.layout = ImageLayout.of(verified.image());
        this.build = BuildFacts.of(verified.metadata());
    }

    String text() {
        return TextTree.text(tree());
    }

    String json() {
        return JsonText.of(tree());
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", verified.metadata().name());
        tree.put("mrEnclave", verified.mrEnclave());
        tree.put("mrSigner", verified.mrSigner());
        tree.put("productId", verified.productId());
        tree.put("securityVersion", verified.securityVersion());
        tree.put("debug", verified.image().secs().isDebug());
        if (verified.image().secs().isDebug()) {
            tree.put("warning", DebugMark.SENTENCE);
        }
        tree.put("hardening", build.group("hardening").getOrDefault("", "unknown"));
        tree.put("attributes", attributes());
        tree.put("signature", SignatureDescription.of(verified.image().sigStruct().settings()));
        tree.put("layout", layout());
        tree.put("boundary", boundary());
        tree.put("sizesBytes", sizes());
        tree.put("build", build());
        tree.put("pages", pages());
        return tree;
    }

    private Map<String, Object> attributes() {
        Secs secs = verified.image().secs();
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("flags", AttributeFlag.names(secs.attributes()));
        attributes.put("xfrm", XfrmFeature.names(secs.xfrm()));
        attributes.put("miscSelect", secs.miscSelect());
        attributes.put("ssaFramePages", secs.ssaFramePages());
        return attributes;
    }

    private Map<String, Object> layout() {
        Map<String, Object> sizes = new LinkedHashMap<>();
        sizes.put("enclaveSizeBytes", layout.enclaveSizeBytes());
        sizes.put("codeAndDataBytes", layout.imageEnd());
        sizes.put("threads", layout.threadCount());
        sizes.put("nestingLimit", layout.nestingLimit());
        sizes.put("stackBytesPerThread", layout.stackBytes(verified.image()));
        sizes.put("heapOffset", layout.heapOffset());
        sizes.put("heapBytes", layout.heapBytes());
        sizes.put("initialHeapBytes", layout.initialHeapBytes());
        sizes.put("measuredBytes", bytes(true));
        sizes.put("unmeasuredBytes", bytes(false));
        sizes.put("fileBytes", verified.image().toBytes().length);
        return sizes;
    }

    private long bytes(boolean measured) {
        return verified.image().runs().stream()
                .filter(run -> run.measured() == measured)
                .mapToLong(run -> run.end() - run.offset())
                .sum();
    }

    private Map<String, Object> boundary() {
        Map<String, Object> boundary = new LinkedHashMap<>();
        boundary.put("sha256", verified.metadata().boundary());
        boundary.put("services", verified.metadata().services());
        boundary.put("hostServices", verified.metadata().hostServices());
        return boundary;
    }

    /** By use of the pages, then by section as the build record says. */
    private Map<String, Object> sizes() {
        Map<String, Long> byUse = new TreeMap<>();
        for (ImageRegion region : layout.regions(verified.image())) {
            byUse.merge(region.kind().name(), region.sizeBytes(), Long::sum);
        }
        Map<String, Object> sizes = new LinkedHashMap<>();
        sizes.put("pages", byUse);
        Map<String, Object> sections = new LinkedHashMap<>();
        build.group(SECTION_SIZES)
                .forEach((section, bytes) -> sections.put(section, number(bytes)));
        sizes.put("sections", sections);
        return sizes;
    }

    private static Object number(String text) {
        return text.matches("[0-9]{1,18}") ? (Object) Long.valueOf(text) : text;
    }

    private Map<String, Object> build() {
        Map<String, Object> groups = new LinkedHashMap<>();
        build.groups()
                .forEach(
                        (group, values) -> {
                            if (!group.equals(SECTION_SIZES)) {
                                boolean single = values.size() == 1 && values.containsKey("");
                                groups.put(group, single ? values.get("") : values);
                            }
                        });
        return groups;
    }

    private List<Object> pages() {
        List<Object> rows = new ArrayList<>();
        for (ImageRegion region : layout.regions(verified.image())) {
            PageRun run = region.run();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("offset", run.offset());
            row.put("pages", run.pageCount());
            row.put("permissions", permissions(run.secInfo().flags()));
            row.put("measured", run.measured());
            row.put("use", region.name());
            rows.add(row);
        }
        return rows;
    }

    /** SECINFO.FLAGS as people write permissions; bit 8 alone is a TCS, which has none. */
    private static String permissions(long flags) {
        if (flags >>> 8 == 1) {
            return "TCS";
        }
        return ((flags & 1) != 0 ? "r" : "-")
                + ((flags & 2) != 0 ? "w" : "-")
                + ((flags & 4) != 0 ? "x" : "-");
    }
}
