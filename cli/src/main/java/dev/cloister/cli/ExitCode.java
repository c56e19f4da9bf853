package dev.cloister.cli;

/**
 * What the shell is told. {@code cloister run} answers with the program's own code; the codes below
 * are chosen so that programs seldom use them too.
 */
final class ExitCode {
    static final int OK = 0;

    /** {@code run}: the program ended with an uncaught exception, as {@code java} answers. */
    static final int UNCAUGHT_EXCEPTION = 1;

    /**
     * {@code edl}, {@code quote verify}: what was asked about was judged and is not accepted; the
     * output says why.
     */
    static final int NOT_ACCEPTED = 1;

    /** The command line itself is wrong. */
    static final int USAGE = 2;

    /**
     * {@code quote verify}: the quote was not judged, since something that is needed is missing.
     */
    static final int NOT_JUDGED = 2;

    /** A build, an image or an enclave was refused; stderr says why and what to do. */
    static final int REFUSED = 125;

    /** A mistake in Cloister. */
    static final int INTERNAL_ERROR = 127;

    private ExitCode() {}
}
