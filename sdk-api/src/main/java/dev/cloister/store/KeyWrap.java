package dev.cloister.store;

import dev.cloister.seal.Sealer;

/** Keeps the keys of segments: a sealer, or in tests of the store alone something simpler. */
interface KeyWrap {
    byte[] wrap(byte[] key, byte[] additional);

    byte[] unwrap(byte[] wrapped, byte[] additional);

    /** An enclave's sealer. */
    static KeyWrap of(Sealer sealer) {
        return new KeyWrap() {
            @Override
            public byte[] wrap(byte[] key, byte[] additional) {
                return sealer.seal(key, additional);
            }

            @Override
            public byte[] unwrap(byte[] wrapped, byte[] additional) {
                return sealer.unseal(wrapped, additional);
            }
        };
    }
}
