package dev.cloister.conformance.trust;

import dev.cloister.Trusted;
import dev.cloister.seal.SealException;
import dev.cloister.seal.Sealer;
import dev.cloister.store.Batch;
import dev.cloister.store.FileCounter;
import dev.cloister.store.HostFiles;
import dev.cloister.store.SealedStore;
import dev.cloister.store.StoreException;
import dev.cloister.store.StoreOptions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Hands the host what sealers and stores give to trusted code. */
@Trusted
public final class VaultInEnclave implements Vault {
    private SealedStore store;
    private String refusal = "";

    private static Sealer sealer(boolean forEnclave, String label) {
        return forEnclave ? Sealer.forEnclave(label) : Sealer.forSigner(label);
    }

    @Override
    public byte[] seal(boolean forEnclave, String label, byte[] data, byte[] additional) {
        return sealer(forEnclave, label).seal(data, additional);
    }

    @Override
    public byte[] unseal(boolean forEnclave, String label, byte[] sealed, byte[] additional) {
        try {
            refusal = "";
            return sealer(forEnclave, label).unseal(sealed, additional);
        } catch (SealException refused) {
            refusal = refused.reason().name();
            return new byte[0];
        }
    }

    @Override
    public boolean isOutdated(boolean forEnclave, String label, byte[] sealed) {
        return sealer(forEnclave, label).isOutdated(sealed);
    }

    @Override
    public String open(String area, String counterArea) {
        try {
            StoreOptions options = StoreOptions.defaults().withSegmentBytes(1 << 20);
            if (!counterArea.isEmpty()) {
                options = options.withCounter(new FileCounter(new HostFiles(counterArea)));
            }
            store = SealedStore.open(new HostFiles(area), Sealer.forSigner("store"), options);
            return "OPEN " + store.size();
        } catch (StoreException refused) {
            Throwable cause = refused.getCause();
            return cause instanceof SealException
                    ? refused.reason() + " " + ((SealException) cause).reason()
                    : refused.reason().name();
        }
    }

    private static byte[] key(int i) {
        return ("entry " + i).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] value(int i) {
        return ("MARKER-IN-THE-STORE " + i * 7919L).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(int from, int to) {
        for (int i = from; i < to; i++) {
            store.put(key(i), value(i));
        }
    }

    @Override
    public int count() {
        int count = 0;
        Optional<byte[]> found = store.get(key(0));
        while (found.isPresent() && Arrays.equals(found.get(), value(count))) {
            found = store.get(key(++count));
        }
        return count;
    }

    @Override
    public int fill(int entries, int valueBytes) {
        for (int i = 0; i < entries; ) {
            Batch batch = new Batch();
            for (int j = 0; j < 500 && i < entries; j++) {
                batch.put(key(i++), new byte[valueBytes]);
            }
            store.apply(batch);
        }
        return store.size();
    }

    @Override
    public void compact() {
        store.compact();
    }

    @Override
    public long usedBytes() {
        Runtime.getRuntime().gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Override
    public String lastRefusal() {
        return refusal;
    }
}
