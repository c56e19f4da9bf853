package dev.cloister.vm;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.UnknownServiceException;

/** Addresses of protocols whose handlers parse alike, to be parsed, resolved and compared. */
public final class UrlNames extends URLStreamHandler {
    private final int defaultPort;

    private UrlNames(int defaultPort) {
        this.defaultPort = defaultPort;
    }

    /** Null for any other protocol. */
    public static URLStreamHandler of(String protocol) {
        return switch (protocol) {
            case "http" -> new UrlNames(80);
            case "https" -> new UrlNames(443);
            case "ftp" -> new UrlNames(21);
            case "file" -> new UrlNames(-1);
            default -> null;
        };
    }

    @Override
    protected int getDefaultPort() {
        return defaultPort;
    }

    /** The build refuses what would call this; nothing in an enclave can connect. */
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
        throw new UnknownServiceException("an enclave has no network: " + url);
    }
}
