package dev.cloister.store;

import java.util.List;

/** Files whose host dies after so many changes. */
record FailingFiles(MemoryFiles files, int[] left) implements UntrustedFiles {
    FailingFiles(MemoryFiles files, int changes) {
        this(files, new int[] {changes});
    }

    private void change() {
        if (left[0]-- <= 0) {
            throw new IllegalStateException("the host is dead");
        }
    }

    @Override
    public List<String> list() {
        return files.list();
    }

    @Override
    public long size(String name) {
        return files.size(name);
    }

    @Override
    public byte[] read(String name, long offset, int length) {
        return files.read(name, offset, length);
    }

    @Override
    public void append(String name, byte[] bytes) {
        change();
        files.append(name, bytes);
    }

    @Override
    public void sync(String name) {
        change();
        files.sync(name);
    }

    @Override
    public void delete(String name) {
        change();
        files.delete(name);
    }
}
