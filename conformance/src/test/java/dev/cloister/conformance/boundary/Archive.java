package dev.cloister.conformance.boundary;

import dev.cloister.EnclaveService;
import dev.cloister.HostBuffer;
import java.io.IOException;

/** Works on memory of the host. */
@EnclaveService
public interface Archive {
    /** Adds all bytes up, through a stream, and asks the listener at each 64 KiB. */
    long sum(HostBuffer data, Listener listener);

    /** Writes the complement of every byte of one buffer into another. */
    long complement(HostBuffer from, HostBuffer to) throws IOException;

    /** One byte. */
    int at(HostBuffer data, long at);

    /** Puts 1, 2, 3, … there. */
    void fill(HostBuffer data, long at, int count);

    /** How often two copies of one window, taken by one read, differ; and two reads. */
    int[] rereads(HostBuffer data, int rounds);

    /** Reads the buffer of the last call. */
    int keptAt(long at);

    long sizeOf(HostBuffer data);
}
