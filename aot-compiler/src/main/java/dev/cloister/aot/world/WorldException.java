package dev.cloister.aot.world;

/** The input of the front end cannot be used at all: a missing library JDK, a broken class file. */
public final class WorldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorldException(String message) {
        super(message);
    }

    WorldException(String message, Throwable cause) {
        super(message, cause);
    }
}
