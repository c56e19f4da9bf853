package dev.cloister;

/**
 * How many threads of the host serve {@link Switchless} calls of an enclave. They sleep while there
 * are none, are woken by the first, and after it keep a processor busy until about a millisecond
 * has passed without one: use fewer than the machine has processors.
 *
 * @param forHostServices threads that run methods of host services, 0 to 64
 * @param forEnclaveServices threads that are lent to the enclave to run methods of its services, 0
 *     to 64. While awake each has one of the image's threads
 */
public record SwitchlessThreads(int forHostServices, int forEnclaveServices) {
    /** None: all calls are made the ordinary way. */
    public static final SwitchlessThreads NONE = new SwitchlessThreads(0, 0);

    private static final int MAX = 64;

    /** Checks both. */
    public SwitchlessThreads {
        check(forHostServices, "host services");
        check(forEnclaveServices, "enclave services");
    }

    private static void check(int count, String what) {
        if (count < 0 || count > MAX) {
            throw new IllegalArgumentException(
                    "switchless threads for "
                            + what
                            + " must be from 0 to "
                            + MAX
                            + " ("
                            + count
                            + ")");
        }
    }
}
