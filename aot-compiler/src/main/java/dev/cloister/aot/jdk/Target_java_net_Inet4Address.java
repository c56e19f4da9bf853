package dev.cloister.aot.jdk;

/** {@code java.net.Inet4Address} without what its initialiser does for native code. */
@Substitute(value = "java/net/Inet4Address", replaceInitializer = true)
final class Target_java_net_Inet4Address {
    private Target_java_net_Inet4Address() {}
}
