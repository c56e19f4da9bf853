package dev.cloister.aot.jdk;

/**
 * {@code java.util.Tripwire}: the JDK's own warnings about boxing are off, as they are by default.
 */
@Substitute(value = "java/util/Tripwire", replaceInitializer = true)
final class Target_java_util_Tripwire {
    @Fold static final boolean ENABLED = false;

    private Target_java_util_Tripwire() {}
}
