package dev.cloister.aot.jdk;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * {@code java.net.InetAddress}: addresses as values. An enclave has no name service: a literal is
 * parsed, {@code localhost} is the loopback, any other name is unknown; the name of an address is
 * its text.
 */
@Substitute(value = "java/net/InetAddress", replaceInitializer = true)
class Target_java_net_InetAddress {
    private static final String LOCALHOST = "localhost";
    private static final String REMEDY =
            "an enclave has no network; let a host service carry the bytes";

    private Target_java_net_InetAddress() {}

    static InetAddress[] getAllByName0(
            String host, InetAddress wanted, boolean check, boolean useCache)
            throws UnknownHostException {
        if (!host.equalsIgnoreCase(LOCALHOST)) {
            throw new UnknownHostException(host + ": an enclave has no name service");
        }
        return new InetAddress[] {getLoopbackAddress()};
    }

    private static String getHostFromNameService(InetAddress address, boolean check) {
        return address.isLoopbackAddress() ? LOCALHOST : address.getHostAddress();
    }

    public static InetAddress getLoopbackAddress() {
        try {
            return InetAddress.getByAddress(LOCALHOST, new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static InetAddress anyLocalAddress() {
        try {
            return InetAddress.getByAddress(new byte[4]);
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Refuse(REMEDY)
    public static native InetAddress getLocalHost();

    @Refuse(REMEDY)
    public native boolean isReachable(int timeout);
}
