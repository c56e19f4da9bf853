package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;

/** Asked for only when a key turns out to be protected. */
@FunctionalInterface
public interface Password {
    /** No password is known. */
    Password NONE =
            where -> {
                throw new ImageException(
                        Reason.KEY,
                        where
                                + ": is protected; name the environment variable that holds its"
                                + " password");
            };

    /**
     * The password. The caller may wipe it.
     *
     * @param where names the key, for a prompt or a message
     */
    char[] of(String where);

    /** The password in an environment variable, which must be set. */
    static Password inEnvironment(String variable) {
        return where -> {
            String value = System.getenv(variable);
            if (value == null) {
                throw new ImageException(
                        Reason.KEY,
                        where + ": its password is not in the environment (" + variable + ")");
            }
            return value.toCharArray();
        };
    }
}
