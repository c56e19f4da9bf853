package dev.cloister.vm;

/** The one source of randomness inside an enclave: the processor's RDRAND. */
public final class Entropy {
    private Entropy() {}

    /** 64 fresh random bits. Ends the enclave rather than answer with anything weaker. */
    public static native long next();
}
