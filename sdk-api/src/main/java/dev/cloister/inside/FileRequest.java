package dev.cloister.inside;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * One operation on the files that the host keeps for an enclave, as {@link HostCalls#FILE} carries
 * it.
 *
 * @param area a folder of its own, so that stores do not meet: lower-case letters, digits, {@code
 *     -}
 * @param name of a file in it: the same and {@code .}
 * @param offset where reading begins
 * @param length how much is read at most
 * @param content what is appended
 */
public record FileRequest(
        Operation operation, String area, String name, long offset, int length, byte[] content) {
    private static final int MAX_NAME_CHARS = 64;

    /** What is to be done. Their order is part of the format. */
    public enum Operation {
        /** Answers names, each followed by a line feed. */
        LIST,
        /** Answers a size in 8 bytes, big-endian; -1 when the file is not there. */
        SIZE,
        /** Answers bytes. */
        READ,
        /** Answers nothing. */
        APPEND,
        /** Answers nothing. */
        SYNC,
        /** Answers nothing. */
        DELETE
    }

    /** Names that can leave their folder are not names. */
    public FileRequest {
        if (!isName(area) || area.indexOf('.') >= 0) {
            throw new IllegalArgumentException("file: the area is not a name (" + area + ")");
        }
        if (!isName(name) && !(name.isEmpty() && operation == Operation.LIST)) {
            throw new IllegalArgumentException("file: the name is not a name (" + name + ")");
        }
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("file: offset or length is negative");
        }
    }

    /** Lower-case letters, digits, hyphens and dots; begins with none of the latter two. */
    public static boolean isName(String text) {
        boolean good = !text.isEmpty() && text.length() <= MAX_NAME_CHARS;
        for (int i = 0; good && i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            good = letter || i > 0 && (c == '-' || c == '.');
        }
        return good;
    }

    /** The request as bytes. */
    public byte[] encode() {
        byte[] where = area.getBytes(StandardCharsets.US_ASCII);
        byte[] what = name.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(15 + where.length + what.length + content.length);
        out.put((byte) operation.ordinal());
        out.put((byte) where.length).put(where);
        out.put((byte) what.length).put(what);
        out.putLong(offset).putInt(length).put(content);
        return out.array();
    }

    /** Reads a request; empty when it is none. Trust: the host does not believe the enclave. */
    public static Optional<FileRequest> decode(byte[] request) {
        try {
            ByteBuffer in = ByteBuffer.wrap(request);
            Operation operation = Operation.values()[in.get()];
            String area = text(in);
            String name = text(in);
            long offset = in.getLong();
            int length = in.getInt();
            byte[] content = Arrays.copyOfRange(request, in.position(), request.length);
            return Optional.of(new FileRequest(operation, area, name, offset, length, content));
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | ArrayIndexOutOfBoundsException
                | NegativeArraySizeException notARequest) {
            return Optional.empty();
        }
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.get()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
