package dev.cloister.aot.toolchain;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an image was made of, so that another can make it again and see the same measurement. Its
 * JSON is the same text for the same inputs: keys in a fixed order, no time, no folder, no user.
 *
 * @param toolchain the C toolchain
 * @param libraryJdk version of the JDK whose java.base was compiled in, or empty when none was
 * @param hardening against what all of the code was compiled
 * @param enclaveFlags how Cloister's own units were compiled
 * @param generatedFlags how compiled Java was compiled
 * @param nativeSources path below {@code native/} → SHA-256, of what was compiled, included or
 *     linked by
 * @param generatedSources generated file → SHA-256
 * @param sectionSizesBytes loaded section → size
 */
public record BuildRecord(
        ToolchainIdentity toolchain,
        String libraryJdk,
        Hardening hardening,
        List<String> enclaveFlags,
        List<String> generatedFlags,
        SortedMap<String, String> nativeSources,
        SortedMap<String, String> generatedSources,
        SortedMap<String, Long> sectionSizesBytes) {
    public BuildRecord {
        enclaveFlags = List.copyOf(enclaveFlags);
        generatedFlags = List.copyOf(generatedFlags);
        nativeSources = new TreeMap<>(nativeSources);
        generatedSources = new TreeMap<>(generatedSources);
        sectionSizesBytes = new TreeMap<>(sectionSizesBytes);
    }

    public String toJson() {
        StringBuilder json = new StringBuilder("{\n");
        json.append("  \"toolchain\": {\n");
        json.append("    \"name\": ").append(quote(toolchain.name())).append(",\n");
        json.append("    \"sha256\": ").append(quote(toolchain.sha256())).append(",\n");
        json.append("    \"pinned\": ").append(toolchain.pinned()).append("\n  },\n");
        json.append("  \"libraryJdk\": ").append(quote(libraryJdk)).append(",\n");
        json.append("  \"hardening\": ").append(quote(hardening.label())).append(",\n");
        list(json, "enclaveFlags", enclaveFlags);
        list(json, "generatedFlags", generatedFlags);
        map(json, "nativeSources", nativeSources);
        map(json, "generatedSources", generatedSources);
        map(json, "sectionSizesBytes", sectionSizesBytes);
        json.setLength(json.length() - 2);
        return json.append("\n}\n").toString();
    }

    private static void list(StringBuilder json, String key, List<String> values) {
        json.append("  ").append(quote(key)).append(": [");
        json.append(String.join(", ", values.stream().map(BuildRecord::quote).toList()));
        json.append("],\n");
    }

    private static void map(StringBuilder json, String key, SortedMap<String, ?> values) {
        json.append("  ").append(quote(key)).append(": {");
        String separator = "\n    ";
        for (Map.Entry<String, ?> entry : values.entrySet()) {
            json.append(separator).append(quote(entry.getKey())).append(": ");
            json.append(
                    entry.getValue() instanceof Number number
                            ? number.toString()
                            : quote(entry.getValue().toString()));
            separator = ",\n    ";
        }
        json.append(values.isEmpty() ? "},\n" : "\n  },\n");
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
