package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The open {@code #if}s: which branch is taken. */
final class EdlConditions {
    private final Deque<Condition> open = new ArrayDeque<>();

    private static final class Condition {
        private final SourcePosition position;
        private final boolean outer;
        private boolean active;
        private boolean taken;
        private boolean inElse;

        Condition(SourcePosition position, boolean outer, boolean holds) {
            this.position = position;
            this.outer = outer;
            this.active = outer && holds;
            this.taken = holds;
        }
    }

    /** True when text counts. */
    boolean active() {
        return open.isEmpty() || open.peek().active;
    }

    /** True when the next branch of the innermost {@code #if} may still be taken. */
    boolean undecided() {
        return !open.isEmpty() && open.peek().outer && !open.peek().taken;
    }

    int depth() {
        return open.size();
    }

    void begin(SourcePosition position, boolean holds) {
        open.push(new Condition(position, active(), holds));
    }

    /** An {@code #elif} or {@code #else}; false when there is nothing that it could belong to. */
    boolean branch(boolean holds, boolean isElse) {
        if (open.isEmpty() || open.peek().inElse) {
            return false;
        }
        Condition condition = open.peek();
        condition.active = condition.outer && !condition.taken && holds;
        condition.taken |= holds;
        condition.inElse = isElse;
        return true;
    }

    boolean end() {
        return open.poll() != null;
    }

    /** Where the innermost open one began. */
    Optional<SourcePosition> unclosed() {
        return Optional.ofNullable(open.peek()).map(condition -> condition.position);
    }
}
