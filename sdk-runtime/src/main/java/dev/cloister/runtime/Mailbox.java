package dev.cloister.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;

/**
 * clo_mailbox of {@code native/include/cloister/mailbox.h}, both as who posts in it and as who
 * serves it.
 */
final class Mailbox {
    private static final int BYTES = 64;

    private static final long FREE = 0;
    private static final long POSTED = 1;
    private static final long TAKEN = 2;
    private static final long AWAITED = 3;
    private static final long DONE = 4;

    private static final int STATE = 0;
    private static final int IS_SERVED = 8;
    private static final int ID = 16;
    private static final int FRAME = 24;
    private static final int FRAME_BYTES = 32;
    private static final int ANSWER = 40;

    /** How often to look before a call is withdrawn: a thread that polls takes it at once. */
    private static final int TAKE_LOOKS = 1000;

    /** How often to look before sleeping: longer than a transition. */
    private static final int ANSWER_LOOKS = 20_000;

    private static final VarHandle WORD =
            MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final HostLibrary library;
    private final ByteBuffer memory;
    private final long address;

    private Mailbox(HostLibrary library, ByteBuffer memory, long address) {
        this.library = library;
        this.memory = memory;
        this.address = address;
    }

    /** A mailbox of the host's own. */
    static Mailbox allocate(HostLibrary library) {
        ByteBuffer line = ByteBuffer.allocateDirect(2 * BYTES).alignedSlice(BYTES);
        return new Mailbox(library, line, library.addressOf(line));
    }

    /** The mailbox at an address. */
    static Mailbox at(HostLibrary library, long address) {
        return new Mailbox(library, library.view(address, BYTES), address);
    }

    long address() {
        return address;
    }

    // ---- who posts

    /**
     * Posts a call and waits for its answer. Empty when nobody took it in time; then it was not
     * made.
     */
    OptionalInt call(int id, long frame, long frameBytes) {
        set(ID, id);
        set(FRAME, frame);
        set(FRAME_BYTES, frameBytes);
        set(STATE, POSTED);
        waitWhile(POSTED, TAKE_LOOKS);
        if (change(POSTED, FREE)) {
            return OptionalInt.empty();
        }
        waitWhile(TAKEN, ANSWER_LOOKS);
        while (get(STATE) != DONE) {
            library.awaitMailbox(address);
        }
        int answer = (int) get(ANSWER);
        set(STATE, FREE);
        return OptionalInt.of(answer);
    }

    private void waitWhile(long state, int looks) {
        for (int i = 0; i < looks && get(STATE) == state; i++) {
            Thread.onSpinWait();
        }
    }

    // ---- who serves

    /** Tells who posts whether anybody polls. */
    void served(boolean is) {
        set(IS_SERVED, is ? 1 : 0);
    }

    /** Takes the call that is posted, if there is one; {@link #answer} must follow. */
    boolean take() {
        return get(STATE) == POSTED && change(POSTED, TAKEN);
    }

    int id() {
        return (int) get(ID);
    }

    long frame() {
        return get(FRAME);
    }

    long frameBytes() {
        return get(FRAME_BYTES);
    }

    void answer(int status) {
        set(ANSWER, status);
        if ((long) WORD.getAndSet(memory, STATE, DONE) == AWAITED) {
            library.wakeMailbox(address);
        }
    }

    /** Answers a call that was taken by a server that is no more. */
    void answerTaken(int status) {
        long state = get(STATE);
        if (state == TAKEN || state == AWAITED) {
            answer(status);
        }
    }

    private long get(int word) {
        return (long) WORD.getAcquire(memory, word);
    }

    private void set(int word, long value) {
        WORD.setRelease(memory, word, value);
    }

    private boolean change(long from, long to) {
        return WORD.compareAndSet(memory, STATE, from, to);
    }
}
