package dev.cloister.vm;

import java.nio.charset.StandardCharsets;

/**
 * Makes and throws the exceptions of the Java language on behalf of compiled code and the C runtime
 * (native/abi/upcalls.def), with HotSpot's messages. The frames of this class are left out of stack
 * traces.
 */
public final class Errors {
    private static final String HEAP = "Java heap space";

    /** What the image allows, and the machine does not give. */
    private static final String HELD_BACK =
            "Java heap space: the host adds no memory to what the enclave has; build it with a larger"
                    + " initial heap (<initialHeap> of the plugin, --initial-heap of the command line),"
                    + " or run it where there are SGX2, Linux 6.0 and free enclave memory";

    private static final OutOfMemoryError LAST_RESORT = new OutOfMemoryError(HEAP);
    private static final OutOfMemoryError LAST_RESORT_HELD_BACK = new OutOfMemoryError(HELD_BACK);

    /** {@code cloi_shortage} of the C runtime; 0 is the heap. */
    private static final int SHORT_OF_LENGTH = 1;

    private static final int SHORT_OF_THREADS = 2;
    private static final int SHORT_OF_PAGES = 3;

    private static boolean makingOutOfMemory;

    static {
        LAST_RESORT.setStackTrace(new StackTraceElement[0]);
        LAST_RESORT_HELD_BACK.setStackTrace(new StackTraceElement[0]);
    }

    private Errors() {}

    static void arithmetic() {
        throw new ArithmeticException("/ by zero");
    }

    static void arrayIndex(int index, int length) {
        throw new ArrayIndexOutOfBoundsException(
                "Index "
                        .concat(Integer.toString(index))
                        .concat(" out of bounds for length ")
                        .concat(Integer.toString(length)));
    }

    /** Of {@code System.arraycopy}, which has texts of its own. */
    static void arrayIndex(byte[] message) {
        throw new ArrayIndexOutOfBoundsException(text(message));
    }

    static void arrayStore(byte[] message) {
        throw new ArrayStoreException(text(message));
    }

    static void negativeArraySize(int length) {
        throw new NegativeArraySizeException(Integer.toString(length));
    }

    static void arrayStore(Object value) {
        throw new ArrayStoreException(value.getClass().getName());
    }

    static void classCast(Object object, Class<?> target) {
        throw new ClassCastException(ClassCastMessages.of(object.getClass(), target));
    }

    static void abstractMethod() {
        throw new AbstractMethodError();
    }

    static void linkError(byte[] message) {
        throw new IncompatibleClassChangeError(text(message));
    }

    static void illegalMonitorState() {
        throw new IllegalMonitorStateException("current thread is not owner");
    }

    static void illegalArgument(byte[] message) {
        throw new IllegalArgumentException(text(message));
    }

    static void cloneNotSupported(Object object) throws CloneNotSupportedException {
        throw new CloneNotSupportedException(object.getClass().getName());
    }

    /** A blocking call found the current thread interrupted. */
    static void interrupted() throws InterruptedException {
        Thread.interrupted();
        throw new InterruptedException();
    }

    static void stackOverflow() {
        throw new StackOverflowError();
    }

    /**
     * An OutOfMemoryError to throw. A fresh one, with its stack trace, when the heap still has room
     * for it; the C runtime comes here again when it has not. {@code shortage} says of what.
     */
    static Throwable outOfMemory(int shortage, int threadSlots) {
        OutOfMemoryError lastResort =
                shortage == SHORT_OF_PAGES ? LAST_RESORT_HELD_BACK : LAST_RESORT;
        if (makingOutOfMemory) {
            return lastResort;
        }
        makingOutOfMemory = true;
        try {
            return new OutOfMemoryError(
                    switch (shortage) {
                        case SHORT_OF_LENGTH -> "Requested array size exceeds VM limit";
                        case SHORT_OF_THREADS -> noThread(threadSlots);
                        case SHORT_OF_PAGES -> HELD_BACK;
                        default -> HEAP;
                    });
        } catch (OutOfMemoryError noRoom) {
            return lastResort;
        } finally {
            makingOutOfMemory = false;
        }
    }

    private static String noThread(int threadSlots) {
        return "unable to create native thread: all "
                .concat(Integer.toString(threadSlots))
                .concat(
                        " thread slots of the enclave are in use; build it with more"
                                + " (<threads> of the plugin, --threads of the command line)");
    }

    /**
     * A static initialiser, or the initialisation of a supertype, threw {@code thrown} (JVMS 5.5,
     * steps 7, 10 and 11).
     */
    static void initializerFailed(Class<?> failed, Throwable thrown) {
        Error error =
                thrown instanceof Error already ? already : new ExceptionInInitializerError(thrown);
        InitializerFailures.record(failed, thrown);
        throw error;
    }

    /** Use of a class whose initialiser failed before. */
    static void classNotInitialized(Class<?> failed) {
        NoClassDefFoundError error =
                new NoClassDefFoundError("Could not initialize class ".concat(failed.getName()));
        InitializerFailures.explain(failed, error);
        throw error;
    }

    private static String text(byte[] message) {
        return new String(message, StandardCharsets.UTF_8);
    }
}
