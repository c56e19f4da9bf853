package dev.cloister.cli.doctor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A machine made of a few files. It starts as an ordinary one without SGX. */
final class FakeMachine implements Machine {
    static final String ORDINARY_FLAGS =
            "fpu cx16 lahf_lm popcnt pni sse4_1 sse4_2 ssse3 avx avx2 bmi1 bmi2 f16c fma abm movbe"
                    + " xsave aes pclmulqdq rdrand rdseed fsgsbase";

    private final Map<String, String> files = new TreeMap<>();
    private final Set<String> closed = new TreeSet<>();
    private final Map<String, String> properties = new TreeMap<>();
    private LibraryJdkAnswer jdk = new LibraryJdkAnswer(true, "17.0.15 in /jdk");

    static FakeMachine ordinary() {
        return new FakeMachine()
                .cpu("Some CPU", 1, ORDINARY_FLAGS)
                .file("/proc/sys/kernel/osrelease", "6.8.0-45-generic\n")
                .file("/proc/mounts", "/dev/sda / ext4 rw 0 0\nudev /dev devtmpfs rw,nosuid 0 0\n")
                .file("/usr/bin/mvn", "")
                .file("/cache/toolchain/abc/complete", "")
                .property("java.version", "21.0.4")
                .property("java.home", "/jvm");
    }

    /** An Azure DCsv3 with everything installed. */
    static FakeMachine azure() {
        return ordinary()
                .cpu(
                        "Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz",
                        106,
                        ORDINARY_FLAGS + " sgx sgx_lc hypervisor")
                .file("/sys/class/dmi/id/sys_vendor", "Microsoft Corporation\n")
                .file("/sys/class/dmi/id/product_name", "Virtual Machine\n")
                .file("/sys/class/dmi/id/chassis_asset_tag", "7783-7084-3265-9085-8269-3286-77\n")
                .file("/dev/sgx_enclave", "")
                .file("/dev/sgx_provision", "")
                .file("/sys/devices/system/node/node0/x86/sgx_total_bytes", "8589934592\n")
                .file("/usr/lib/x86_64-linux-gnu/libsgx_dcap_ql.so.1", "")
                .file("/usr/lib/libdcap_quoteprov.so", "")
                .file("/var/run/aesmd/aesm.socket", "");
    }

    FakeMachine cpu(String model, int number, String flags) {
        return file(
                "/proc/cpuinfo",
                "processor\t: 0\ncpu family\t: 6\nmodel\t\t: "
                        + number
                        + "\nmodel name\t: "
                        + model
                        + "\nflags\t\t: "
                        + flags
                        + "\n\nprocessor\t: 1\nflags\t\t: none\n");
    }

    FakeMachine file(String path, String text) {
        files.put(path, text);
        return this;
    }

    FakeMachine without(String path) {
        files.keySet().removeIf(each -> each.equals(path) || each.startsWith(path + "/"));
        return this;
    }

    FakeMachine closed(String path) {
        closed.add(path);
        return this;
    }

    FakeMachine property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    FakeMachine noJdk(String problem) {
        jdk = new LibraryJdkAnswer(false, problem);
        return this;
    }

    @Override
    public Optional<String> text(String path) {
        return Optional.ofNullable(closed.contains(path) ? null : files.get(path));
    }

    @Override
    public boolean exists(String path) {
        return files.containsKey(path);
    }

    @Override
    public boolean isAccessible(String path) {
        return exists(path) && !closed.contains(path);
    }

    @Override
    public boolean isExecutable(String path) {
        return isAccessible(path);
    }

    @Override
    public List<String> names(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .map(path -> path.substring(folder.length() + 1).split("/")[0])
                .distinct()
                .toList();
    }

    @Override
    public Optional<String> environment(String name) {
        return name.equals("PATH") ? Optional.of("/usr/bin:/bin") : Optional.empty();
    }

    @Override
    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    @Override
    public LibraryJdkAnswer libraryJdk() {
        return jdk;
    }

    @Override
    public String cacheFolder() {
        return "/cache";
    }
}
