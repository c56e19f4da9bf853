package dev.cloister.conformance.boundary;

import dev.cloister.HostService;
import java.util.Optional;

/** Lent to a call; no trusted class takes it. */
@HostService
public interface Listener {
    boolean heard(int number, Optional<String> text);
}
