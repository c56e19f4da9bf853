package dev.cloister.conformance.trust;

import dev.cloister.EnclaveService;
import dev.cloister.MaxSize;

/** Seals, and keeps a store; refusals are answered by the name of their reason. */
@EnclaveService
public interface Vault {
    /** Seals for this enclave or for its signer. */
    byte[] seal(boolean forEnclave, String label, byte[] data, byte[] additional);

    /** The data, or nothing; {@link #lastRefusal} says why. */
    byte[] unseal(boolean forEnclave, String label, byte[] sealed, byte[] additional);

    /** Whether data should be sealed again. */
    boolean isOutdated(boolean forEnclave, String label, byte[] sealed);

    /** Opens a store in an area of the host's folder, with its counter in another area. */
    String open(String area, String counterArea);

    /** Writes entries {@code from} to {@code to} (excluded), each on its own. */
    void write(int from, int to);

    /** How many entries from 0 on are there as {@link #write} writes them. */
    int count();

    /** Writes entries with values of so many bytes in batches; for figures. */
    int fill(int entries, int valueBytes);

    /** Compacts the store. */
    void compact();

    /** Bytes of heap in use after a collection. */
    long usedBytes();

    /** Why the last call was refused. */
    @MaxSize(200)
    String lastRefusal();
}
