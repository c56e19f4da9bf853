package dev.cloister.image;

import java.util.Locale;

/**
 * A row of the page table with what it is for.
 *
 * @param thread index of the thread that it belongs to, or -1
 */
public record ImageRegion(Kind kind, int thread, PageRun run) {
    /** What pages are for. */
    public enum Kind {
        /** Read-only data of code and class library. */
        CONSTANTS,
        /** Compiled methods and the VM. */
        CODE,
        /** Writable data. */
        DATA,
        /** Stack of a thread; not measured. */
        STACK,
        /** What the VM keeps per thread. */
        THREAD_AREA,
        /** Thread control structure. */
        TCS,
        /** State save frames. */
        SSA,
        /** The Java heap; not measured. */
        HEAP
    }

    /** For people: {@code code}, {@code thread 3 stack}. */
    public String name() {
        String what =
                kind == Kind.TCS || kind == Kind.SSA
                        ? kind.name()
                        : kind.name().toLowerCase(Locale.ROOT).replace("thread_", "");
        return thread < 0 ? what : "thread " + thread + " " + what;
    }

    /** Bytes of enclave memory. */
    public long sizeBytes() {
        return run.end() - run.offset();
    }
}
