package com.safes;

import dev.cloister.Trusted;

@Trusted
final class SafesInEnclave implements Safes {
    private int closed;

    @Override
    public Safe open(String owner, long cents) {
        return owner.isEmpty() ? null : new SafeInEnclave(cents);
    }

    @Override
    public long total(Safe first, int factor, Safe second) {
        return ((SafeInEnclave) first).cents + factor * ((SafeInEnclave) second).cents;
    }

    @Override
    public Safe same(Safe safe) {
        return safe;
    }

    @Override
    public int closed() {
        return closed;
    }

    private final class SafeInEnclave implements Safe {
        private long cents;

        SafeInEnclave(long cents) {
            this.cents = cents;
        }

        @Override
        public long add(long more) {
            return cents += more;
        }

        @Override
        public long book(java.util.List<Entry> entries) {
            for (Entry entry : entries) {
                cents += entry.cents() * entry.day();
            }
            return cents;
        }

        @Override
        public Key key(String label) {
            return new KeyInEnclave(this, label);
        }

        @Override
        public void close() {
            closed++;
        }
    }

    private record KeyInEnclave(Safe safe, String label) implements Key {
        @Override
        public boolean fits(Safe other) {
            return safe == other;
        }

        @Override
        public void close() throws java.io.IOException {
            throw new java.io.IOException("stuck " + label);
        }
    }
}
