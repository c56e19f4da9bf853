package dev.cloister.conformance.sizes;

/** One method on numbers: the least that an enclave can be. */
public final class ArithmeticService {
    /** Compound interest in basis points, rounded down. */
    public long balance(long cents, int basisPoints, int years) {
        long balance = cents;
        for (int year = 0; year < years; year++) {
            balance += Math.multiplyExact(balance, basisPoints) / 10_000;
        }
        return balance;
    }
}
