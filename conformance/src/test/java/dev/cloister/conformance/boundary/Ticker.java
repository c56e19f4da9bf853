package dev.cloister.conformance.boundary;

import dev.cloister.HostService;
import dev.cloister.Switchless;

/** Lent to calls. */
@HostService
public interface Ticker {
    @Switchless
    int tick(int number);

    @Switchless
    byte[] bytes(int size);

    @Switchless
    void refuse(String message) throws RefusedException;
}
