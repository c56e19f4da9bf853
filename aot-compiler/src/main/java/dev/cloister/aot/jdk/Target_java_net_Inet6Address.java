package dev.cloister.aot.jdk;

import java.net.UnknownHostException;

/**
 * {@code java.net.Inet6Address} without network interfaces: a scope is a number, never the name of
 * one.
 */
@Substitute(value = "java/net/Inet6Address", replaceInitializer = true)
final class Target_java_net_Inet6Address {
    private Target_java_net_Inet6Address() {}

    private void initstr(String host, byte[] address, String interfaceName)
            throws UnknownHostException {
        throw new UnknownHostException("no such interface " + interfaceName);
    }
}
