package dev.cloister.aot.jdk;

import java.net.InetAddress;
import java.net.URL;

/** {@code java.net.URLStreamHandler}: as on a machine without a name service, hosts are names. */
@Substitute("java/net/URLStreamHandler")
abstract class Target_java_net_URLStreamHandler {
    private Target_java_net_URLStreamHandler() {}

    protected InetAddress getHostAddress(URL url) {
        return null;
    }
}
