package dev.cloister.aot.jdk;

/** Sockets: what an enclave cannot have, class by class. */
final class RefusedNetwork {
    private static final String REMEDY =
            "an enclave has no network; let a host service carry the bytes";

    private RefusedNetwork() {}

    @Refuse(REMEDY)
    @Substitute("java/net/Socket")
    static final class Socket {}

    @Refuse(REMEDY)
    @Substitute("java/net/ServerSocket")
    static final class ServerSocket {}

    @Refuse(REMEDY)
    @Substitute("java/net/URLConnection")
    static final class URLConnection {}

    @Refuse(REMEDY)
    @Substitute("java/net/SocketPermission")
    static final class SocketPermission {}

    @Refuse(REMEDY)
    @Substitute("java/net/NetworkInterface")
    static final class NetworkInterface {}
}
