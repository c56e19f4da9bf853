package dev.cloister.benchmarks.store;

import dev.cloister.seal.Sealer;
import dev.cloister.store.Batch;
import dev.cloister.store.HostFiles;
import dev.cloister.store.SealedStore;
import dev.cloister.store.StoreOptions;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * A sealed store with many entries, in an enclave: {@code cloister run --heap 640m --storage FOLDER
 * -cp CP dev.cloister.benchmarks.store.StoreEntries [ENTRIES]}. Keys have 16 bytes, values 32. Each
 * line says how long a step took, and the memory in use after it.
 */
public final class StoreEntries {
    private static final int IN_A_BATCH = 1000;
    private static final int READS = 100_000;
    private static final int SINGLE_WRITES = 1000;

    private final long entries;
    private final Sealer sealer = Sealer.forEnclave("benchmark");
    private SealedStore store;

    private StoreEntries(long entries) {
        this.entries = entries;
    }

    public static void main(String[] args) {
        new StoreEntries(args.length > 0 ? Long.parseLong(args[0]) : 2_000_000).run();
    }

    private void run() {
        open();
        if (store.size() != 0) {
            throw new IllegalStateException("the folder has a store already; name an empty one");
        }
        measure("written, " + IN_A_BATCH + " in a batch", this::writeAll);
        measure("read, each at another place", this::readSome);
        measure("written one by one", this::writeSome);
        measure("written anew, in batches", this::writeAll);
        measure("of a compaction", this::compact);
        measure("read, each at another place", this::readSome);
        measure("of opening again", this::reopen);
        measure("visited", this::visitAll);
        measure("removed, in batches", this::removeHalf);
        measure("of opening again", this::reopen);
        store.close();
    }

    private void open() {
        store = SealedStore.open(new HostFiles("benchmark"), sealer, StoreOptions.defaults());
    }

    private long writeAll() {
        for (long i = 0; i < entries; i += IN_A_BATCH) {
            Batch batch = new Batch();
            for (long j = i; j < Math.min(entries, i + IN_A_BATCH); j++) {
                batch.put(key(j), value(j));
            }
            store.apply(batch);
        }
        return entries;
    }

    private long readSome() {
        for (int i = 0; i < READS; i++) {
            check(i * 7_368_787L % entries);
        }
        return READS;
    }

    private void check(long number) {
        byte[] found = store.get(key(number)).orElse(new byte[0]);
        if (!Arrays.equals(found, value(number))) {
            throw new IllegalStateException("entry " + number + " has another value");
        }
    }

    private long writeSome() {
        for (int i = 0; i < SINGLE_WRITES; i++) {
            long number = i * 7_368_787L % entries;
            store.put(key(number), value(number));
        }
        return SINGLE_WRITES;
    }

    private long compact() {
        store.compact();
        return store.size();
    }

    private long reopen() {
        store.close();
        store = null;
        open();
        return store.size();
    }

    private long visitAll() {
        long[] count = new long[1];
        store.forEach((key, value) -> count[0]++);
        if (count[0] != entries) {
            throw new IllegalStateException("visited " + count[0] + " of " + entries);
        }
        return count[0];
    }

    private long removeHalf() {
        for (long i = 0; i < entries / 2; i += IN_A_BATCH) {
            Batch batch = new Batch();
            for (long j = i; j < Math.min(entries / 2, i + IN_A_BATCH); j++) {
                batch.delete(key(j));
            }
            store.apply(batch);
        }
        return entries / 2;
    }

    private static byte[] key(long number) {
        return ByteBuffer.allocate(16).putLong(number).putLong(~number).array();
    }

    private static byte[] value(long number) {
        byte[] value = new byte[32];
        ByteBuffer.wrap(value).putLong(0, number * number).putLong(24, number);
        return value;
    }

    private static void measure(String what, LongSupplier step) {
        long start = System.nanoTime();
        long count = step.getAsLong();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long usedMb = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        System.out.println(
                count
                        + " "
                        + what
                        + ": "
                        + Math.round(seconds * 1000)
                        + " ms, "
                        + Math.round(count / seconds)
                        + " per second; "
                        + usedMb
                        + " MiB in use");
    }
}
