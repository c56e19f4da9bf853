package dev.cloister.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.cli.doctor.Finding.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DoctorTest {
    private static Finding finding(Diagnosis diagnosis, String id) {
        List<Finding> found =
                diagnosis.findings().stream().filter(each -> each.id().equals(id)).toList();
        assertEquals(1, found.size(), id);
        return found.get(0);
    }

    @Test
    void anOrdinaryMachineSimulatesAndBuildsAndHasNoHardware() {
        Diagnosis diagnosis = Doctor.examine(FakeMachine.ordinary());
        assertTrue(diagnosis.canSimulate());
        assertTrue(diagnosis.canBuild());
        assertFalse(diagnosis.canUseHardware());
        assertFalse(diagnosis.canAttest());
    }

    @Test
    void anAzureMachineWithEverythingLacksNothing() {
        Diagnosis diagnosis = Doctor.examine(FakeMachine.azure());
        assertEquals(
                List.of(),
                diagnosis.findings().stream()
                        .filter(each -> each.state() != State.OK)
                        .map(Finding::toString)
                        .toList());
        assertTrue(diagnosis.canUseHardware() && diagnosis.canAttest());
        assertEquals(
                "Azure, by its processor a DCsv3 or DCdsv3",
                finding(diagnosis, "hypervisor").value());
        assertEquals("EPC of 8192 MiB", finding(diagnosis, "epc").value());
    }

    private static Arguments lack(
            String id, State state, String text, UnaryOperator<FakeMachine> change) {
        return Arguments.of(id, state, text, change);
    }

    private static String without(String flag) {
        return FakeMachine.ORDINARY_FLAGS.replaceAll("\\b" + flag + "\\b ?", "");
    }

    static Stream<Arguments> lacks() {
        return Stream.of(
                lack(
                        "cpu",
                        State.MISSING,
                        "lacks avx2, which every image uses",
                        m -> m.cpu("Old", 58, without("avx2"))),
                lack(
                        "cpu",
                        State.MISSING,
                        "lacks aes pclmulqdq, which every image uses",
                        m -> m.cpu("Masked", 85, without("aes pclmulqdq"))),
                lack(
                        "rdrand",
                        State.MISSING,
                        "expose the flag rdrand",
                        m -> m.cpu("Odd", 58, without("rdrand"))),
                lack(
                        "fsgsbase",
                        State.MISSING,
                        "Linux 5.9",
                        m -> m.cpu("Odd", 58, without("fsgsbase"))),
                lack(
                        "sgx1",
                        State.MISSING,
                        "firmware",
                        m -> m.cpu("Xeon", 106, FakeMachine.ORDINARY_FLAGS + " sgx_lc")),
                lack(
                        "sgx-lc",
                        State.MISSING,
                        "Launch Control",
                        m -> m.cpu("Xeon", 106, FakeMachine.ORDINARY_FLAGS + " sgx")),
                lack(
                        "sgx2",
                        State.UNKNOWN,
                        "does not say",
                        m ->
                                m.cpu(
                                        "Xeon E-2288G",
                                        158,
                                        FakeMachine.ORDINARY_FLAGS + " sgx sgx_lc")),
                lack(
                        "sgx2",
                        State.MISSING,
                        "Linux 6.0 or newer",
                        m -> m.file("/proc/sys/kernel/osrelease", "5.15.0-1071-azure")),
                lack(
                        "kernel",
                        State.MISSING,
                        "has no SGX driver",
                        m -> m.file("/proc/sys/kernel/osrelease", "5.4.0")),
                lack(
                        "kernel",
                        State.MISSING,
                        "not Linux",
                        m -> m.without("/proc/sys/kernel/osrelease")),
                lack(
                        "sgx-device",
                        State.MISSING,
                        "is not there",
                        m -> m.without("/dev/sgx_enclave")),
                lack("sgx-device", State.MISSING, "usermod -aG", m -> m.closed("/dev/sgx_enclave")),
                lack(
                        "sgx-provision",
                        State.MISSING,
                        "sgx_prv",
                        m -> m.closed("/dev/sgx_provision")),
                lack(
                        "dev-exec",
                        State.MISSING,
                        "remount,exec /dev",
                        m ->
                                m.file(
                                        "/proc/mounts",
                                        "/dev/sda / ext4 rw 0 0\nudev /dev devtmpfs"
                                                + " rw,nosuid,noexec 0 0\ntmpfs /dev/shm tmpfs rw 0 0\n")),
                lack("dev-exec", State.UNKNOWN, "does not show", m -> m.without("/proc/mounts")),
                lack(
                        "tmp-exec",
                        State.MISSING,
                        "-Djna.tmpdir",
                        m ->
                                m.file(
                                        "/proc/mounts",
                                        "/dev/sda / ext4 rw 0 0\ntmpfs /tmp tmpfs rw 0 0\n"
                                                + "tmpfs /tmp tmpfs rw,noexec 0 0\n"
                                                + "x /tm ext4 rw 0 0\n")),
                lack("tmp-exec", State.UNKNOWN, "does not show", m -> m.without("/proc/mounts")),
                lack("epc", State.UNKNOWN, "not shown", m -> m.without("/sys/devices/system/node")),
                lack(
                        "dcap-ql",
                        State.MISSING,
                        "libsgx-dcap-ql",
                        m -> m.without("/usr/lib/x86_64-linux-gnu/libsgx_dcap_ql.so.1")),
                lack(
                        "quote-provider",
                        State.MISSING,
                        "az-dcap-client",
                        m -> m.without("/usr/lib/libdcap_quoteprov.so")),
                lack("aesm", State.MISSING, "aesmd", m -> m.without("/var/run/aesmd/aesm.socket")),
                lack("java", State.MISSING, "Java 17", m -> m.property("java.version", "11.0.2")),
                lack(
                        "java",
                        State.MISSING,
                        "Java 17",
                        m -> m.property("java.version", "1.8.0_402")),
                lack("library-jdk", State.MISSING, "install a JDK 17", m -> m.noJdk("none found")),
                lack(
                        "toolchain",
                        State.MISSING,
                        "270 MB in /cache/toolchain",
                        m -> m.without("/cache/toolchain/abc/complete")),
                lack("maven", State.MISSING, "Maven 3.8", m -> m.without("/usr/bin/mvn")));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("lacks")
    void whatIsMissingIsNamedWithOneLineOnHowToGetIt(
            String id, State state, String text, UnaryOperator<FakeMachine> change) {
        Finding finding = finding(Doctor.examine(change.apply(FakeMachine.azure())), id);
        assertEquals(state, finding.state(), finding.toString());
        assertTrue((finding.value() + finding.remedy()).contains(text), finding.toString());
        assertFalse(finding.remedy().isBlank());
        assertFalse(finding.remedy().contains("\n"));
    }

    @Test
    void theOtherFolderForTemporaryFilesCounts() {
        FakeMachine machine =
                FakeMachine.azure()
                        .file("/proc/mounts", "x / ext4 rw 0 0\ntmpfs /tmp tmpfs noexec 0 0\n")
                        .property("java.io.tmpdir", "/var/tmp");
        assertEquals(State.OK, finding(Doctor.examine(machine), "tmp-exec").state());
    }

    @Test
    void theSizeOfTheEpcIsAlsoReadFromTheControlGroup() {
        FakeMachine machine =
                FakeMachine.azure()
                        .without("/sys/devices/system/node")
                        .file("/sys/fs/cgroup/misc.capacity", "res_a 50\nsgx_epc 134217728\n");
        assertEquals("EPC of 128 MiB", finding(Doctor.examine(machine), "epc").value());
    }

    @Test
    void hypervisorsAreNamedAsFarAsTheySay() {
        FakeMachine machine = FakeMachine.ordinary();
        assertEquals("none: bare metal", finding(Doctor.examine(machine), "hypervisor").value());
        machine.cpu("x", 1, FakeMachine.ORDINARY_FLAGS + " hypervisor");
        assertTrue(finding(Doctor.examine(machine), "hypervisor").value().contains("does not say"));
        machine.file("/sys/class/dmi/id/sys_vendor", "QEMU\n");
        assertEquals("QEMU", finding(Doctor.examine(machine), "hypervisor").value());
    }

    @Test
    void anEmptyMachineIsDiagnosedToo() {
        Diagnosis diagnosis = Doctor.examine(new FakeMachine().noJdk("none"));
        assertFalse(diagnosis.canSimulate() || diagnosis.canBuild() || diagnosis.canUseHardware());
    }

    @Test
    void aFolderCanStandForAMachine(@TempDir Path root) throws Exception {
        Path node = root.resolve("sys/devices/system/node/node1/x86");
        Files.createDirectories(node);
        Files.writeString(node.resolve("sgx_total_bytes"), "67108864\n");
        Files.createDirectories(root.resolve("dev"));
        Files.createFile(root.resolve("dev/sgx_enclave"));
        Diagnosis diagnosis = Doctor.examine(new LocalMachine(root));
        assertEquals("EPC of 64 MiB", finding(diagnosis, "epc").value());
        assertEquals(State.OK, finding(diagnosis, "sgx-device").state());
        assertEquals(State.MISSING, finding(diagnosis, "cpu").state());
    }
}
