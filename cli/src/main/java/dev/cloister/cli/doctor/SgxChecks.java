package dev.cloister.cli.doctor;

import dev.cloister.cli.doctor.Finding.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The processor's SGX, the driver and what this user may do with it. */
final class SgxChecks {
    private static final String ENCLAVE = "/dev/sgx_enclave";
    private static final String PROVISION = "/dev/sgx_provision";
    private static final Pattern CGROUP_EPC = Pattern.compile("(?m)^sgx_epc ([0-9]{1,18})$");

    /**
     * Models of family 6 with SGX2. The kernel keeps CPUID.12H to itself: its flags sgx1 and sgx2
     * are not printed. Gemini Lake, Ice Lake, Tiger Lake (client, server), Sapphire, Emerald and
     * Granite Rapids.
     */
    private static final Set<Integer> SGX2_MODELS =
            Set.of(122, 125, 126, 106, 108, 140, 141, 143, 207, 173, 174);

    private SgxChecks() {}

    static List<Finding> of(Machine machine, CpuInfo cpu) {
        List<Finding> findings = new ArrayList<>();
        findings.add(sgx1(cpu));
        findings.add(launchControl(cpu));
        findings.add(sgx2(machine, cpu));
        findings.add(device(machine));
        findings.add(noexec(machine));
        findings.add(provision(machine));
        findings.add(epc(machine));
        return findings;
    }

    private static Finding sgx1(CpuInfo cpu) {
        return cpu.has("sgx")
                ? Finding.ok("sgx1", Need.HARDWARE, "the processor has SGX, and it is enabled")
                : Finding.missing(
                        "sgx1",
                        Need.HARDWARE,
                        "the processor has no SGX, or firmware or hypervisor switched it off",
                        "enable SGX in the firmware of a Xeon since Ice Lake, or take an Azure DCsv3"
                                + " or DCsv2 virtual machine");
    }

    private static Finding launchControl(CpuInfo cpu) {
        return cpu.has("sgx_lc")
                ? Finding.ok("sgx-lc", Need.HARDWARE, "flexible launch control")
                : Finding.missing(
                        "sgx-lc",
                        Need.HARDWARE,
                        "no flexible launch control, without which Linux offers no SGX",
                        "set SGX Launch Control to unlocked in the firmware");
    }

    private static Finding sgx2(Machine machine, CpuInfo cpu) {
        if (!cpu.has("sgx")) {
            return Finding.missing("sgx2", Need.NOTHING, "no SGX, so no SGX2", "as for SGX1");
        }
        if (cpu.family() != 6 || !SGX2_MODELS.contains(cpu.modelNumber())) {
            return Finding.unknown(
                    "sgx2",
                    Need.NOTHING,
                    "the kernel does not say, and the model is not a known one with SGX2",
                    "heaps of SGX1 are measured and fixed; Ice Lake Xeons have SGX2");
        }
        return SystemChecks.isAtLeast(machine, 6, 0)
                ? Finding.ok("sgx2", Need.NOTHING, "by its model the processor has SGX2")
                : Finding.missing(
                        "sgx2",
                        Need.NOTHING,
                        "by its model the processor has SGX2, but this kernel cannot use it",
                        "use Linux 6.0 or newer");
    }

    private static Finding device(Machine machine) {
        if (!machine.exists(ENCLAVE)) {
            return Finding.missing(
                    "sgx-device",
                    Need.HARDWARE,
                    ENCLAVE + " is not there",
                    "boot a kernel with CONFIG_X86_SGX; in a container, pass the device:"
                            + " --device "
                            + ENCLAVE);
        }
        return machine.isAccessible(ENCLAVE)
                ? Finding.ok("sgx-device", Need.HARDWARE, ENCLAVE + " can be read and written")
                : Finding.missing(
                        "sgx-device",
                        Need.HARDWARE,
                        ENCLAVE + " is there, but this user may not open it",
                        "add the user to the group that owns it (often sgx):"
                                + " sudo usermod -aG sgx $USER, then log in again");
    }

    private static Finding noexec(Machine machine) {
        Optional<Boolean> noexec = Mounts.of(machine).forbidExecution(ENCLAVE);
        if (noexec.isEmpty()) {
            return Finding.unknown(
                    "dev-exec", Need.HARDWARE, "/proc/mounts does not show /dev", "mount /proc");
        }
        return noexec.get()
                ? Finding.missing(
                        "dev-exec",
                        Need.HARDWARE,
                        "/dev is mounted noexec, so enclave pages cannot be mapped executable",
                        "sudo mount -o remount,exec /dev (systemd 251 and newer do not set noexec)")
                : Finding.ok("dev-exec", Need.HARDWARE, "/dev is not mounted noexec");
    }

    private static Finding provision(Machine machine) {
        if (machine.isAccessible(PROVISION)) {
            return Finding.ok("sgx-provision", Need.NOTHING, PROVISION + " can be opened");
        }
        return Finding.missing(
                "sgx-provision",
                Need.NOTHING,
                PROVISION
                        + (machine.exists(PROVISION)
                                ? " is there, but this user may not open it"
                                : " is not there"),
                "needed only by images with PROVISIONKEY and by quoting inside the process: add the"
                        + " user to the group sgx_prv");
    }

    private static Finding epc(Machine machine) {
        long bytes = 0;
        for (String node : machine.names("/sys/devices/system/node")) {
            bytes +=
                    machine.text("/sys/devices/system/node/" + node + "/x86/sgx_total_bytes")
                            .map(String::strip)
                            .filter(text -> text.matches("[0-9]{1,18}"))
                            .map(Long::parseLong)
                            .orElse(0L);
        }
        if (bytes == 0) {
            Matcher epc =
                    CGROUP_EPC.matcher(machine.text("/sys/fs/cgroup/misc.capacity").orElse(""));
            bytes = epc.find() ? Long.parseLong(epc.group(1)) : 0;
        }
        return bytes > 0
                ? Finding.ok("epc", Need.NOTHING, "EPC of " + (bytes >> 20) + " MiB")
                : Finding.unknown(
                        "epc",
                        Need.NOTHING,
                        "the size of the EPC is not shown",
                        "Linux 5.17 and newer show it in /sys/devices/system/node/node*/x86");
    }
}
