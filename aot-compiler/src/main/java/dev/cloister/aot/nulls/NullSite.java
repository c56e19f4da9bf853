package dev.cloister.aot.nulls;

import java.util.Optional;

/**
 * What a {@code NullPointerException} of one instruction says.
 *
 * @param action what cannot be done: {@code invoke "String.length()"}
 * @param cause where the null came from: {@code "<local1>" is null}, with what goes before it;
 *     empty when the bytecode does not tell
 */
public record NullSite(String action, Optional<String> cause) {
    /** The whole message. */
    public String message() {
        return "Cannot " + action + cause.map(text -> " because " + text).orElse("");
    }
}
