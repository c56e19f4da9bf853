package dev.cloister.store;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Key → place of its record, in memory: an open hash table of three {@code long}s for each slot. A
 * key counts by 128 bits of HMAC-SHA-256 under a key of this run, so keys that meet do not happen
 * and nobody can make the table slow. At most three quarters of the slots are in use: 32 to 64
 * bytes for each entry, and for a moment half as much again while it grows.
 */
final class KeyIndex {
    /** No place. */
    static final long NONE = -1;

    private static final int FIRST_SLOTS = 1 << 10;

    private final Mac mac;
    private long[] high = new long[FIRST_SLOTS];
    private long[] low = new long[FIRST_SLOTS];
    private long[] places = new long[FIRST_SLOTS]; // place + 1; 0: the slot is free
    private int size;

    KeyIndex(SecureRandom random) {
        byte[] key = new byte[32];
        random.nextBytes(key);
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("store: the MAC failed", e);
        }
    }

    int size() {
        return size;
    }

    long find(byte[] key) {
        ByteBuffer hash = hash(key);
        return places[slot(hash.getLong(0), hash.getLong(8))] - 1;
    }

    void put(byte[] key, long place) {
        ByteBuffer hash = hash(key);
        int slot = slot(hash.getLong(0), hash.getLong(8));
        boolean isNew = places[slot] == 0;
        high[slot] = hash.getLong(0);
        low[slot] = hash.getLong(8);
        places[slot] = place + 1;
        if (isNew && ++size > places.length / 4 * 3) {
            grow();
        }
    }

    void remove(byte[] key) {
        ByteBuffer hash = hash(key);
        int free = slot(hash.getLong(0), hash.getLong(8));
        if (places[free] == 0) {
            return;
        }
        size--;
        // Those behind move up, unless that would put them before their own first slot.
        int mask = places.length - 1;
        for (int i = (free + 1) & mask; places[i] != 0; i = (i + 1) & mask) {
            int first = (int) high[i] & mask;
            if (((i - first) & mask) >= ((i - free) & mask)) {
                copy(i, free);
                free = i;
            }
        }
        places[free] = 0;
    }

    private void copy(int from, int to) {
        high[to] = high[from];
        low[to] = low[from];
        places[to] = places[from];
    }

    /** The slot of a key, or the free one where it would go. */
    private int slot(long hashHigh, long hashLow) {
        int mask = places.length - 1;
        int slot = (int) hashHigh & mask;
        while (places[slot] != 0 && (high[slot] != hashHigh || low[slot] != hashLow)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        long[] oldPlaces = places;
        high = new long[oldHigh.length * 2];
        low = new long[oldHigh.length * 2];
        places = new long[oldHigh.length * 2];
        for (int i = 0; i < oldPlaces.length; i++) {
            if (oldPlaces[i] != 0) {
                int slot = slot(oldHigh[i], oldLow[i]);
                high[slot] = oldHigh[i];
                low[slot] = oldLow[i];
                places[slot] = oldPlaces[i];
            }
        }
    }

    private ByteBuffer hash(byte[] key) {
        return ByteBuffer.wrap(mac.doFinal(key));
    }
}
