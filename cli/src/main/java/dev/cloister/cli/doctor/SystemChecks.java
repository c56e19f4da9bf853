package dev.cloister.cli.doctor;

import dev.cloister.cli.doctor.Finding.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kernel and hypervisor. */
final class SystemChecks {
    private static final String DMI = "/sys/class/dmi/id/";

    /** What Azure writes into the chassis asset tag of every virtual machine. */
    private static final String AZURE_TAG = "7783-7084-3265-9085-8269-3286-77";

    /** Processor of the Azure sizes with SGX → sizes. */
    private static final Map<String, String> AZURE_SIZES =
            Map.of("E-2288G", "DCsv2", "Platinum 8370C", "DCsv3 or DCdsv3");

    private SystemChecks() {}

    static List<Finding> of(Machine machine, CpuInfo cpu) {
        List<Finding> findings = new ArrayList<>();
        findings.add(kernel(machine));
        findings.add(temporaryFolder(machine));
        findings.add(Finding.ok("hypervisor", Need.NOTHING, hypervisor(machine, cpu)));
        return findings;
    }

    static Optional<int[]> kernelVersion(Machine machine) {
        String[] parts =
                machine.text("/proc/sys/kernel/osrelease").orElse("").strip().split("[.-]", 3);
        return parts.length >= 2 && parts[0].matches("[0-9]{1,4}") && parts[1].matches("[0-9]{1,4}")
                ? Optional.of(new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])})
                : Optional.empty();
    }

    static boolean isAtLeast(Machine machine, int major, int minor) {
        return kernelVersion(machine)
                .map(each -> each[0] > major || each[0] == major && each[1] >= minor)
                .orElse(false);
    }

    private static Finding kernel(Machine machine) {
        Optional<String> release = machine.text("/proc/sys/kernel/osrelease").map(String::strip);
        if (release.isEmpty()) {
            return Finding.missing(
                    "kernel",
                    Need.SIMULATION,
                    "not Linux, or /proc is not there",
                    "run on x86-64 Linux with /proc mounted");
        }
        String linux = "Linux " + release.get();
        if (!isAtLeast(machine, 5, 11)) {
            return Finding.missing(
                    "kernel",
                    Need.HARDWARE,
                    linux + " has no SGX driver",
                    "use Linux 5.11 or newer; 6.0 or newer for heaps that grow (EDMM)");
        }
        return Finding.ok(
                "kernel",
                Need.HARDWARE,
                linux + (isAtLeast(machine, 6, 0) ? ", with EDMM" : ", without EDMM"));
    }

    /** Where the host library is unpacked, and the one that JNA brings. */
    private static Finding temporaryFolder(Machine machine) {
        String folder = machine.property("java.io.tmpdir").orElse("/tmp");
        Optional<Boolean> noexec = Mounts.of(machine).forbidExecution(folder);
        if (noexec.isEmpty()) {
            return Finding.unknown(
                    "tmp-exec",
                    Need.SIMULATION,
                    "/proc/mounts does not show " + folder,
                    "mount /proc");
        }
        return noexec.get()
                ? Finding.missing(
                        "tmp-exec",
                        Need.SIMULATION,
                        folder + " is mounted noexec, so the host library cannot be loaded from it",
                        "run Java with -Djava.io.tmpdir and -Djna.tmpdir set to another folder")
                : Finding.ok("tmp-exec", Need.SIMULATION, folder + " is not mounted noexec");
    }

    private static String hypervisor(Machine machine, CpuInfo cpu) {
        if (!cpu.has("hypervisor")) {
            return "none: bare metal";
        }
        if (machine.text(DMI + "chassis_asset_tag")
                .map(String::strip)
                .orElse("")
                .equals(AZURE_TAG)) {
            return AZURE_SIZES.entrySet().stream()
                    .filter(size -> cpu.model().contains(size.getKey()))
                    .map(size -> "Azure, by its processor a " + size.getValue())
                    .findFirst()
                    .orElse(
                            "Azure, by its processor no size with SGX (those are DCsv2, DCsv3, DCdsv3)");
        }
        String names =
                Stream.of("sys_vendor", "product_name")
                        .flatMap(name -> machine.text(DMI + name).stream())
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
        return names.isEmpty() ? "a virtual machine; it does not say of whom" : names;
    }
}
