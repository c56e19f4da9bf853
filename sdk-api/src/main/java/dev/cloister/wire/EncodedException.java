package dev.cloister.wire;

/**
 * An exception as it crosses the boundary, in both directions: its type and its message, nothing
 * else. Version byte, type name, whether there is a message, message.
 *
 * @param typeName binary name of the class
 * @param message may be null
 */
public record EncodedException(String typeName, String message) {
    private static final byte VERSION = 1;
    private static final int MAX_TYPE_CHARS = 4096;
    private static final int MAX_MESSAGE_CHARS = 1 << 20;

    /** What crosses of a thrown exception. A message above 1 Mi chars is cut. */
    public static EncodedException of(Throwable thrown) {
        String message = thrown.getMessage();
        if (message != null && message.length() > MAX_MESSAGE_CHARS) {
            message = message.substring(0, MAX_MESSAGE_CHARS);
        }
        return new EncodedException(thrown.getClass().getName(), message);
    }

    /** The bytes that cross. */
    public byte[] encode() {
        WireWriter out = new WireWriter();
        out.writeByte(VERSION);
        out.writeString(typeName, MAX_TYPE_CHARS, "exception type");
        out.writeBoolean(message != null);
        if (message != null) {
            out.writeString(message, MAX_MESSAGE_CHARS, "exception message");
        }
        return out.toBytes();
    }

    /** Reads bytes from the other side. */
    public static EncodedException decode(byte[] bytes) {
        WireReader in = new WireReader(bytes);
        byte version = in.readByte();
        if (version != VERSION) {
            throw new WireException("exception: version " + version + " is unknown");
        }
        String typeName = in.readString(MAX_TYPE_CHARS, "exception type");
        String message =
                in.readBoolean() ? in.readString(MAX_MESSAGE_CHARS, "exception message") : null;
        in.finish();
        return new EncodedException(typeName, message);
    }
}
