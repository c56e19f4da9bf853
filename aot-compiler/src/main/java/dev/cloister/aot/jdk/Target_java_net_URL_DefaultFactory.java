package dev.cloister.aot.jdk;

import dev.cloister.vm.UrlNames;
import java.net.URLStreamHandler;

/** How {@code java.net.URL} finds what knows a protocol: here as names alone. */
@Substitute(value = "java/net/URL$DefaultFactory", replaceInitializer = true)
final class Target_java_net_URL_DefaultFactory {
    private Target_java_net_URL_DefaultFactory() {}

    public URLStreamHandler createURLStreamHandler(String protocol) {
        return UrlNames.of(protocol);
    }
}
