package dev.cloister.runtime;

/** The service of the hand-written enclave, as the tests call it. */
interface Sums {
    int[] reverse(int[] values);

    /** The host's answer to the values, through {@link Asker}. */
    int[] ask(int[] values);

    int[] nothing();

    void fail(int messageBytes);

    void abort(int reason);

    void fault();

    /** FAKE_CRASH_* of {@code native/tests/fake/fake.h}. */
    void crash(int kind, long operand);

    long write(int stream, int[] values);

    long startThread(long token);
}
