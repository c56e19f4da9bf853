package dev.cloister.benchmarks.kernels;

import dev.cloister.seal.Sealer;

/** Seals pieces of one mebibyte; in an enclave only. */
final class Sealing {
    private static final int PIECE_BYTES = 1 << 20;

    private Sealing() {}

    static long run(int pieces) {
        Sealer sealer = Sealer.forEnclave("benchmark");
        byte[] piece = new byte[PIECE_BYTES];
        long bytes = 0;
        for (int i = 0; i < pieces; i++) {
            bytes += sealer.seal(piece).length;
        }
        return bytes;
    }
}
