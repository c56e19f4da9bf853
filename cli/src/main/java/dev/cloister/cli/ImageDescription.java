package dev.cloister.cli;

import dev.cloister.image.PageRun;
import dev.cloister.image.Secs;
import dev.cloister.image.VerifiedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A verified image for a reader, as text or as JSON; both say the same. */
final class ImageDescription {
    private final VerifiedImage verified;

    ImageDescription(VerifiedImage verified) {
        this.verified = verified;
    }

    String text() {
        Secs secs = verified.image().secs();
        StringBuilder text = new StringBuilder();
        line(text, "name", verified.metadata().name());
        line(text, "MRENCLAVE", verified.mrEnclave());
        line(text, "MRSIGNER", verified.mrSigner());
        line(text, "product id", Integer.toString(verified.productId()));
        line(text, "security version", Integer.toString(verified.securityVersion()));
        line(text, "debug", secs.isDebug() ? "yes: it can keep no secret" : "no");
        line(text, "enclave size", size(secs.sizeBytes()));
        line(text, "measured", size(measuredBytes()));
        line(text, "services", list(verified.metadata().services()));
        line(text, "host services", list(verified.metadata().hostServices()));
        line(text, "boundary", verified.metadata().boundary());
        verified.metadata()
                .build()
                .forEach((key, value) -> line(text, "build " + key, oneLine(value)));
        text.append("pages\n");
        for (PageRun run : verified.image().runs()) {
            text.append(
                    String.format(
                            "  %#12x %8d pages  %s%s%n",
                            run.offset(),
                            run.pageCount(),
                            permissions(run.secInfo().flags()),
                            run.measured() ? "" : "  not measured"));
        }
        return text.toString();
    }

    String json() {
        Secs secs = verified.image().secs();
        String pages =
                verified.image().runs().stream()
                        .map(
                                run ->
                                        String.format(
                                                "{\"offset\": %d, \"pages\": %d, \"flags\": %d, \"measured\": %b}",
                                                run.offset(),
                                                run.pageCount(),
                                                run.secInfo().flags(),
                                                run.measured()))
                        .collect(Collectors.joining(",\n    "));
        return """
                {
                  "mrEnclave": "%s",
                  "mrSigner": "%s",
                  "productId": %d,
                  "securityVersion": %d,
                  "debug": %b,
                  "enclaveSizeBytes": %d,
                  "measuredBytes": %d,
                  "metadata": %s,
                  "pages": [
                    %s
                  ]
                }
                """
                .formatted(
                        verified.mrEnclave(),
                        verified.mrSigner(),
                        verified.productId(),
                        verified.securityVersion(),
                        secs.isDebug(),
                        secs.sizeBytes(),
                        measuredBytes(),
                        new String(verified.metadata().toBytes(), StandardCharsets.US_ASCII)
                                .strip(),
                        pages);
    }

    private long measuredBytes() {
        return verified.image().runs().stream()
                .filter(PageRun::measured)
                .mapToLong(run -> run.end() - run.offset())
                .sum();
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append(String.format("%-18s %s%n", label, value));
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

    private static String oneLine(String value) {
        return value.indexOf('\n') < 0
                ? value
                : value.lines().count() + " lines; --json shows them";
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static String size(long bytes) {
        return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : (bytes >> 10) + " KiB";
    }
}
