package dev.cloister.store;

import java.util.List;

/**
 * Files that only grow, in one place of the host. {@link HostFiles} is the host's folder; tests
 * have others.
 *
 * <p>Trust: whoever keeps the files may change, lose, swap and bring back any of them at any time,
 * between calls too. Nothing of an answer may be believed.
 */
public interface UntrustedFiles {
    /** The most bytes that one read or append carries. */
    int MAX_TRANSFER_BYTES = 512 << 10;

    /** Names of what is there, in no order. */
    List<String> list();

    /** Bytes of a file, or -1 when it is not there. */
    long size(String name);

    /** Bytes of a file from an offset; fewer when it ends before. */
    byte[] read(String name, long offset, int length);

    /** Adds bytes to the end of a file, which is made when it is not there. */
    void append(String name, byte[] bytes);

    /** Returns when what was appended would survive a loss of power, the file's name included. */
    void sync(String name);

    /** Removes a file if it is there. */
    void delete(String name);
}
