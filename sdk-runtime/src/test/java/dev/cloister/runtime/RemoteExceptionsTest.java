package dev.cloister.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cloister.EnclaveCallException;
import dev.cloister.EnclaveLostException;
import dev.cloister.wire.EncodedException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RemoteExceptionsTest {
    private static boolean initialised;

    /** An application's own exception; not public. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** Changes its message, so it cannot be rebuilt faithfully. */
    static final class Decorated extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Decorated(String message) {
            super("decorated " + message);
        }
    }

    /** Not an exception: must not even be initialised. */
    static final class Trap {
        static {
            initialised = true;
        }
    }

    private static Throwable rebuilt(String type, String message, Class<?>... declared) {
        RemoteExceptions exceptions =
                new RemoteExceptions(RemoteExceptionsTest.class.getClassLoader());
        return assertThrows(
                Throwable.class,
                () -> {
                    throw exceptions.rebuild(new EncodedException(type, message), declared);
                });
    }

    @Test
    void uncheckedExceptionsKeepClassAndMessage() {
        assertSame(new NoSuchElementException("no 7"));
        assertSame(new Refused("no"));
        assertSame(new NullPointerException());
    }

    @Test
    void checkedExceptionsCrossOnlyWhenDeclared() {
        Throwable declared = rebuilt("java.io.FileNotFoundException", "f", IOException.class);
        assertEquals(FileNotFoundException.class, declared.getClass());
        assertCarried(
                "java.io.FileNotFoundException",
                "f",
                rebuilt("java.io.FileNotFoundException", "f"));
    }

    @Test
    void whatCannotBeRebuiltCarriesTypeAndMessage() {
        assertCarried(
                "java.lang.OutOfMemoryError",
                "heap",
                rebuilt("java.lang.OutOfMemoryError", "heap", Throwable.class));
        assertCarried("no.such.Type", null, rebuilt("no.such.Type", null));
        assertCarried("", "m", rebuilt("", "m"));
        assertCarried(Decorated.class.getName(), "x", rebuilt(Decorated.class.getName(), "x"));
        String lost = EnclaveLostException.class.getName();
        assertCarried(lost, "fake", rebuilt(lost, "fake"));
        assertCarried(Trap.class.getName(), "x", rebuilt(Trap.class.getName(), "x"));
        assertEquals(false, initialised);
    }

    private static void assertSame(RuntimeException thrown) {
        Throwable rebuilt = rebuilt(thrown.getClass().getName(), thrown.getMessage());
        assertEquals(thrown.getClass(), rebuilt.getClass());
        assertEquals(thrown.getMessage(), rebuilt.getMessage());
    }

    private static void assertCarried(String type, String message, Throwable rebuilt) {
        EnclaveCallException carried = (EnclaveCallException) rebuilt;
        assertEquals(type, carried.typeName());
        assertEquals(message, carried.remoteMessage().orElse(null));
    }
}
