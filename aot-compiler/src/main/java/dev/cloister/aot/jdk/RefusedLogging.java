package dev.cloister.aot.jdk;

/** Logging: what an enclave cannot have, class by class. */
final class RefusedLogging {
    private static final String REMEDY =
            "there is no logging system in an enclave; print to System.err or call a host service";

    private RefusedLogging() {}

    @Refuse(REMEDY)
    @Substitute("jdk/internal/logger/LazyLoggers")
    static final class LazyLoggers {}

    @Refuse(REMEDY)
    @Substitute("sun/util/logging/PlatformLogger")
    static final class PlatformLogger {}
}
