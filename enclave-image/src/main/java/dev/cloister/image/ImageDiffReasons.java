package dev.cloister.image;

import dev.cloister.image.ImageDifference.Area;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Differences → the sentences that a reader wants first. */
final class ImageDiffReasons {
    /** Group of the build record → what a change of it means. */
    private static final Map<String, String> CAUSES = new LinkedHashMap<>();

    static {
        CAUSES.put("hardening", "another hardening against speculation");
        CAUSES.put("toolchain", "another C toolchain");
        CAUSES.put("libraryJdk", "another library JDK");
        CAUSES.put("enclaveFlags", "other flags for Cloister's own C");
        CAUSES.put("generatedFlags", "other flags for compiled Java");
        CAUSES.put("nativeSources", "changed C of Cloister");
        CAUSES.put("generatedSources", "changed Java, or a changed compiler: generated C");
    }

    private static final int NAMES_SHOWN = 5;

    private final List<ImageDifference> all;

    private ImageDiffReasons(List<ImageDifference> all) {
        this.all = all;
    }

    static List<String> of(List<ImageDifference> all) {
        return new ImageDiffReasons(all).reasons();
    }

    private List<String> reasons() {
        if (all.isEmpty()) {
            return List.of("the images are equal");
        }
        List<String> reasons = new ArrayList<>();
        boolean sameEnclave = names(each -> each.what().equals("MRENCLAVE")).isEmpty();
        if (sameEnclave) {
            reasons.add("the enclave is the same (one MRENCLAVE); only its signature differs");
        }
        say(reasons, "another signer", each -> each.what().equals("MRSIGNER"));
        say(reasons, "other signed settings", each -> each.area() == Area.SIGNATURE);
        say(
                reasons,
                "other sizes or limits",
                each -> each.area() == Area.LAYOUT && !isEffect(each.what()));
        say(reasons, "another boundary", each -> each.area() == Area.BOUNDARY);
        CAUSES.forEach((group, sentence) -> say(reasons, sentence, each -> isIn(group, each)));
        say(
                reasons,
                "other build inputs",
                each ->
                        each.area() == Area.BUILD
                                && CAUSES.keySet().stream().noneMatch(group -> isIn(group, each)));
        boolean explained =
                all.stream()
                        .anyMatch(
                                each ->
                                        each.area() == Area.BUILD
                                                || each.area() == Area.BOUNDARY
                                                || each.area() == Area.LAYOUT
                                                        && !isEffect(each.what()));
        if (!sameEnclave && !explained) {
            reasons.add(
                    "pages differ although settings, boundary, tools and sources agree: the build is"
                            + " not reproducible, or an ELF file was changed by hand");
        }
        return reasons;
    }

    /** Follows from other differences. */
    private static boolean isEffect(String what) {
        return what.equals("code and data size") || what.equals("enclave size");
    }

    private static boolean isIn(String group, ImageDifference each) {
        return each.area() == Area.BUILD
                && (each.what().equals(group) || each.what().startsWith(group + ": "));
    }

    private List<String> names(Predicate<ImageDifference> which) {
        return all.stream()
                .filter(which)
                .map(each -> each.what().replaceFirst("^[a-zA-Z]+: ", ""))
                .toList();
    }

    private void say(List<String> reasons, String sentence, Predicate<ImageDifference> which) {
        List<String> names = names(which);
        if (!names.isEmpty()) {
            reasons.add(
                    sentence
                            + " ("
                            + names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "))
                            + (names.size() > NAMES_SHOWN
                                    ? " and " + (names.size() - NAMES_SHOWN) + " more"
                                    : "")
                            + ")");
        }
    }
}
