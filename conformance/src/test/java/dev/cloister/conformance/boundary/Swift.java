package dev.cloister.conformance.boundary;

import dev.cloister.EnclaveService;
import dev.cloister.Switchless;

/** Calls that may be made without a transition, next to one that may not. */
@EnclaveService
@Switchless
public interface Swift {
    int twice(int value);

    byte[] bytes(int size);

    void refuse(String message) throws RefusedException;

    /** Answers the sum of the answers. */
    long ask(Ticker ticker, int times);

    /** Answers the host's bytes, turned around. */
    byte[] askBytes(Ticker ticker, int size);

    /** Answers the message of what the host threw. */
    String askToRefuse(Ticker ticker, String message);

    /** Calls the host the ordinary way. */
    boolean tell(Listener listener, int number);

    /** Ends the program inside. */
    void exit(int status);
}
