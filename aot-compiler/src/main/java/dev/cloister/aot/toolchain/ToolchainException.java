package dev.cloister.aot.toolchain;

/**
 * The C toolchain could not be found, or refused its input. The message is complete: where, what,
 * what to do.
 */
public final class ToolchainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ToolchainException(String message) {
        super(message);
    }

    public ToolchainException(String message, Throwable cause) {
        super(message, cause);
    }
}
