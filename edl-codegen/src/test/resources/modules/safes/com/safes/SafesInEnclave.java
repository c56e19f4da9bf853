package com.safes;

import dev.cloister.Trusted;

@Trusted
final class SafesInEnclave implements Safes {
    private final java.util.Map<String, SafeInEnclave> made = new java.util.LinkedHashMap<>();
    private int closed;

    @Override
    public Safe open(String owner, long cents) {
        if (owner.isEmpty()) {
            return null;
        }
        made.put(owner, new SafeInEnclave(cents));
        return made.get(owner);
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

    @Override
    public java.util.List<Safe> all(int times) {
        java.util.List<Safe> all = new java.util.ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.addAll(made.values());
        }
        return all;
    }

    @Override
    public java.util.Optional<Safe> find(String owner) {
        return java.util.Optional.ofNullable(made.get(owner));
    }

    @Override
    public java.util.Map<String, Safe[]> byOwner() {
        java.util.Map<String, Safe[]> owned = new java.util.LinkedHashMap<>();
        made.forEach((owner, safe) -> owned.put(owner, new Safe[] {safe}));
        return owned;
    }

    @Override
    public Case wrap(Safe safe, java.util.List<Key> keys) {
        Case inner = new Case(safe, keys, java.util.Optional.empty());
        return new Case(safe, java.util.List.of(), java.util.Optional.of(inner));
    }

    @Override
    public long weigh(java.util.List<Holding> all) {
        long cents = 0;
        for (Holding each : all) {
            if (each instanceof Bare bare) {
                cents += ((SafeInEnclave) bare.safe()).cents * bare.times();
            } else if (each instanceof Case outer) {
                cents += ((SafeInEnclave) outer.safe()).cents;
                for (Key key : outer.keys()) {
                    cents += key.fits(outer.safe()) ? 1000 : 1;
                }
                cents += outer.inner().isPresent() ? weigh(java.util.List.of(outer.inner().get())) : 0;
            }
        }
        return cents;
    }

    @Override
    public java.util.List<Safe> broken(Safe first) {
        return java.util.Arrays.asList(first, null);
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
