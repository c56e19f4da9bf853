package dev.cloister.conformance.boundary;

import dev.cloister.Trusted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Safes and keys are made here and nowhere else. */
@Trusted
public final class SafesInEnclave implements Safes {
    private final List<String> closed = new ArrayList<>();
    private final Map<String, SafeInEnclave> open = new ConcurrentSkipListMap<>();

    @Override
    public Safe open(String owner) {
        if (owner.isEmpty()) return null;
        SafeInEnclave safe = new SafeInEnclave(owner);
        open.put(owner, safe);
        return safe;
    }

    @Override
    public Safe same(Safe safe) {
        return safe;
    }

    @Override
    public long total(Safe first, Safe second) {
        return ((SafeInEnclave) first).cents + ((SafeInEnclave) second).cents;
    }

    @Override
    public List<Safe> all() {
        return new ArrayList<>(open.values());
    }

    @Override
    public Summary sum(List<Safe> safes) {
        long cents = 0;
        SafeInEnclave fullest = null;
        Map<String, Key> keys = new TreeMap<>();
        for (Safe each : safes) {
            SafeInEnclave safe = (SafeInEnclave) each;
            cents += safe.cents;
            if (safe.cents > 0) keys.put(safe.owner, new KeyInEnclave(safe, safe.owner));
            if (fullest == null || safe.cents > fullest.cents) fullest = safe;
        }
        return new Summary(cents, Optional.ofNullable(fullest), keys);
    }

    @Override
    public String closed() {
        synchronized (closed) {
            return String.join(" ", closed);
        }
    }

    private final class SafeInEnclave implements Safe {
        private final String owner;
        private long cents;
        private boolean open = true;

        SafeInEnclave(String owner) {
            this.owner = owner;
        }

        @Override
        public long put(long more) {
            cents += more;
            return cents;
        }

        @Override
        public long putSlowly(long more, Listener meanwhile) {
            meanwhile.heard(1, Optional.of(owner));
            if (!open) throw new IllegalStateException("closed while in use");
            cents += more;
            meanwhile.heard(2, Optional.of(owner));
            return cents;
        }

        @Override
        public Key key(String label) {
            return new KeyInEnclave(this, label);
        }

        @Override
        public void close() {
            open = false;
            SafesInEnclave.this.open.remove(owner, this);
            synchronized (closed) {
                closed.add(owner);
            }
        }
    }

    private record KeyInEnclave(Safe safe, String label) implements Key {
        @Override
        public boolean fits(Safe other) {
            return safe == other;
        }

        @Override
        public void close() throws RefusedException {
            if (label.equals("stuck")) throw new RefusedException("stuck in the lock");
        }
    }
}
