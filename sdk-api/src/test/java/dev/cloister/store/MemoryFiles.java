package dev.cloister.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A host's files in memory, with everything that an attacker or a crash can do to them. */
final class MemoryFiles implements UntrustedFiles {
    final TreeMap<String, byte[]> contents = new TreeMap<>();
    private final Map<String, Integer> durableBytes = new HashMap<>();

    MemoryFiles copy() {
        MemoryFiles copy = new MemoryFiles();
        copy.contents.putAll(contents);
        return copy;
    }

    /** Loses what was not synced, but for so many bytes of the last file. */
    void crash(int kept) {
        String last = contents.isEmpty() ? "" : contents.lastKey();
        contents.replaceAll(
                (name, bytes) -> {
                    int durable = durableBytes.getOrDefault(name, 0);
                    int more = name.equals(last) ? kept : 0;
                    return Arrays.copyOf(bytes, Math.min(bytes.length, durable + more));
                });
        contents.values().removeIf(bytes -> bytes.length == 0);
    }

    String file(int index) {
        return List.copyOf(contents.keySet()).get(index);
    }

    void flip(String name, int at) {
        byte[] bytes = contents.get(name).clone();
        bytes[at] ^= 4;
        contents.put(name, bytes);
    }

    void cut(String name, int bytes) {
        contents.put(name, Arrays.copyOf(contents.get(name), contents.get(name).length - bytes));
    }

    @Override
    public List<String> list() {
        return List.copyOf(contents.keySet());
    }

    @Override
    public long size(String name) {
        return contents.containsKey(name) ? contents.get(name).length : -1;
    }

    @Override
    public byte[] read(String name, long offset, int length) {
        byte[] bytes = contents.getOrDefault(name, new byte[0]);
        int from = (int) Math.min(bytes.length, offset);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length));
    }

    @Override
    public void append(String name, byte[] more) {
        byte[] old = contents.getOrDefault(name, new byte[0]);
        byte[] all = Arrays.copyOf(old, old.length + more.length);
        System.arraycopy(more, 0, all, old.length, more.length);
        contents.put(name, all);
    }

    @Override
    public void sync(String name) {
        durableBytes.put(name, contents.get(name).length);
    }

    @Override
    public void delete(String name) {
        contents.remove(name);
        durableBytes.remove(name);
    }
}
