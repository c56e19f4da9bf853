package dev.cloister.cli.doctor;

/**
 * One thing that was looked at.
 *
 * @param id stable, for programs
 * @param value what was found, for people
 * @param need what cannot be done without it
 * @param remedy one line on how to get it; empty when nothing is wrong
 */
public record Finding(String id, State state, String value, Need need, String remedy) {
    /** How it is. */
    public enum State {
        /** As it should be. */
        OK,
        /** Not there, or not usable. */
        MISSING,
        /** This machine does not say. */
        UNKNOWN
    }

    /** What a thing is good for. */
    public enum Need {
        /** Running images in the simulator. */
        SIMULATION,
        /** Running images in SGX. */
        HARDWARE,
        /** Proving to others what runs. */
        ATTESTATION,
        /** Making images. */
        BUILD,
        /** Nice to have or to know. */
        NOTHING
    }

    static Finding ok(String id, Need need, String value) {
        return new Finding(id, State.OK, value, need, "");
    }

    static Finding missing(String id, Need need, String value, String remedy) {
        return new Finding(id, State.MISSING, value, need, remedy);
    }

    static Finding unknown(String id, Need need, String value, String remedy) {
        return new Finding(id, State.UNKNOWN, value, need, remedy);
    }
}
