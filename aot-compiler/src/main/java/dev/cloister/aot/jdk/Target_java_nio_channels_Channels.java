package dev.cloister.aot.jdk;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Objects;

/** {@code java.nio.channels.Channels}: no stream is a file. */
@Substitute("java/nio/channels/Channels")
final class Target_java_nio_channels_Channels {
    private Target_java_nio_channels_Channels() {}

    public static ReadableByteChannel newChannel(InputStream in) {
        return (ReadableByteChannel) (Object) new ReadingChannel(Objects.requireNonNull(in, "in"));
    }

    public static WritableByteChannel newChannel(OutputStream out) {
        return (WritableByteChannel)
                (Object) new WritingChannel(Objects.requireNonNull(out, "out"));
    }

    /** Only named. */
    @Substitute("java/nio/channels/Channels$ReadableByteChannelImpl")
    static final class ReadingChannel {
        ReadingChannel(InputStream in) {}
    }

    /** Only named. */
    @Substitute("java/nio/channels/Channels$WritableByteChannelImpl")
    static final class WritingChannel {
        WritingChannel(OutputStream out) {}
    }
}
