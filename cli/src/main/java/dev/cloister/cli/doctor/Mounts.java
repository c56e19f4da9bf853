package dev.cloister.cli.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is mounted where, as /proc/mounts says. */
final class Mounts {
    private final String table;

    private Mounts(String table) {
        this.table = table;
    }

    static Mounts of(Machine machine) {
        return new Mounts(machine.text("/proc/mounts").orElse(""));
    }

    /**
     * Whether what lies at a path may not be run; empty when nothing is said about it. The longest
     * mount point above it decides, and of two at one place the last.
     */
    Optional<Boolean> forbidExecution(String path) {
        return table.lines()
                .map(line -> line.split(" "))
                .filter(fields -> fields.length >= 4 && isAbove(fields[1], path))
                .reduce((one, later) -> later[1].length() >= one[1].length() ? later : one)
                .map(fields -> List.of(fields[3].split(",")).contains("noexec"));
    }

    private static boolean isAbove(String mountPoint, String path) {
        return mountPoint.startsWith("/") && Path.of(path).startsWith(Path.of(mountPoint));
    }
}
