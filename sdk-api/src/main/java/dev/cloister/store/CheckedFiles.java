package dev.cloister.store;

import dev.cloister.store.StoreException.Reason;
import java.util.List;
import java.util.function.Supplier;

/** Other files, whose failures become the store's and whose answers have sizes that can be. */
final class CheckedFiles implements UntrustedFiles {
    private final UntrustedFiles files;

    CheckedFiles(UntrustedFiles files) {
        this.files = files;
    }

    @Override
    public List<String> list() {
        return ask("list", files::list);
    }

    @Override
    public long size(String name) {
        return ask(name, () -> files.size(name));
    }

    @Override
    public byte[] read(String name, long offset, int length) {
        byte[] bytes = ask(name, () -> files.read(name, offset, length));
        if (bytes.length > length) {
            throw new StoreException(
                    Reason.HOST_FAILED, name + ": the host answers more than was asked for");
        }
        return bytes;
    }

    @Override
    public void append(String name, byte[] bytes) {
        run(name, () -> files.append(name, bytes));
    }

    @Override
    public void sync(String name) {
        run(name, () -> files.sync(name));
    }

    @Override
    public void delete(String name) {
        run(name, () -> files.delete(name));
    }

    private static void run(String what, Runnable operation) {
        ask(
                what,
                () -> {
                    operation.run();
                    return what;
                });
    }

    private static <T> T ask(String what, Supplier<T> operation) {
        try {
            return operation.get();
        } catch (RuntimeException failed) {
            throw new StoreException(Reason.HOST_FAILED, what + ": the host failed", failed);
        }
    }
}
