package dev.cloister.aot.jdk;

/** Processes: what an enclave cannot have, class by class. */
final class RefusedProcesses {
    private static final String REMEDY = "an enclave cannot start processes; call a host service";

    private RefusedProcesses() {}

    @Refuse(REMEDY)
    @Substitute("java/lang/ProcessBuilder")
    static final class ProcessBuilder {}

    @Refuse(REMEDY)
    @Substitute("java/lang/ProcessHandle")
    static final class ProcessHandle {}

    @Refuse(REMEDY)
    @Substitute("java/lang/ProcessImpl")
    static final class ProcessImpl {}
}
