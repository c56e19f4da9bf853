package dev.cloister.cli.doctor;

import dev.cloister.cli.doctor.Finding.Need;
import java.util.List;
import java.util.Optional;

/** What quotes are made with. */
final class AttestationChecks {
    private static final List<String> LIBRARY_FOLDERS =
            List.of(
                    "/usr/lib/x86_64-linux-gnu",
                    "/usr/lib64",
                    "/usr/lib",
                    "/usr/local/lib",
                    "/opt/intel/sgx-dcap/lib");
    private static final List<String> SOCKETS =
            List.of("/var/run/aesmd/aesm.socket", "/run/aesmd/aesm.socket");

    private AttestationChecks() {}

    static List<Finding> of(Machine machine) {
        return List.of(
                library(
                        machine,
                        "dcap-ql",
                        "libsgx_dcap_ql.so.1",
                        Need.ATTESTATION,
                        "install libsgx-dcap-ql from Intel's SGX package"
                                + " repository for your distribution"),
                library(
                        machine,
                        "quote-provider",
                        "libdcap_quoteprov.so.1",
                        Need.NOTHING,
                        "install az-dcap-client on Azure, libsgx-dcap-default-qpl elsewhere"),
                aesm(machine));
    }

    private static Finding library(
            Machine machine, String id, String library, Need need, String remedy) {
        Optional<String> folder =
                LIBRARY_FOLDERS.stream()
                        .filter(
                                each ->
                                        machine.exists(each + "/" + library)
                                                || machine.exists(
                                                        each
                                                                + "/"
                                                                + library.replace(".so.1", ".so")))
                        .findFirst();
        return folder.isPresent()
                ? Finding.ok(id, need, library + " in " + folder.get())
                : Finding.missing(id, need, library + " is not installed", remedy);
    }

    private static Finding aesm(Machine machine) {
        Optional<String> socket = SOCKETS.stream().filter(machine::exists).findFirst();
        return socket.isPresent()
                ? Finding.ok("aesm", Need.NOTHING, "AESM listens at " + socket.get())
                : Finding.missing(
                        "aesm",
                        Need.NOTHING,
                        "AESM does not run",
                        "needed only for quoting out of process: install sgx-aesm-service, then"
                                + " systemctl start aesmd");
    }
}
