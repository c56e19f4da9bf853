package dev.cloister.cli.doctor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first processor of /proc/cpuinfo, which is the kernel's view of CPUID. */
record CpuInfo(String model, int family, int modelNumber, Set<String> flags) {
    static CpuInfo of(String cpuinfo) {
        Map<String, String> fields = new HashMap<>();
        for (String line : cpuinfo.split("\n")) {
            String[] field = line.split(":", 2);
            if (field.length == 2) {
                fields.putIfAbsent(field[0].strip(), field[1].strip());
            }
        }
        return new CpuInfo(
                fields.getOrDefault("model name", "unknown"),
                number(fields.get("cpu family")),
                number(fields.get("model")),
                Set.copyOf(
                        new HashSet<>(
                                Arrays.asList(fields.getOrDefault("flags", "").split(" +")))));
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    List<String> missing(List<String> wanted) {
        return wanted.stream().filter(flag -> !has(flag)).toList();
    }

    private static int number(String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }
}
