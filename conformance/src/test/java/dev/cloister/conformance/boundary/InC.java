package dev.cloister.conformance.boundary;

import dev.cloister.EnclaveService;

/** What native methods with C behind them do; the C is in {@code src/test/enclave-c}. */
@EnclaveService
public interface InC {
    long sum(int[] values);

    String hail(String name);

    String text(byte[] utf8);

    byte[] reversed(byte[] bytes);

    double mixed(boolean a, byte b, char c, short d, int e, long f, float g, double h);

    long overloads(int a, long b);

    String ofNull();

    long survivors(int rounds);
}
