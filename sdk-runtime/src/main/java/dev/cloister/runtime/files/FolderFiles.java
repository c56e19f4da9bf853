package dev.cloister.runtime.files;

import dev.cloister.inside.FileRequest;
import dev.cloister.store.UntrustedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Files in a folder; one channel for each file that is in use. */
public final class FolderFiles implements UntrustedFiles, AutoCloseable {
    private final Path folder;
    private final Map<String, FileChannel> channels = new ConcurrentHashMap<>();
    private final Set<String> unsyncedNames = ConcurrentHashMap.newKeySet();

    /** The folder is made when something is written. */
    public FolderFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(FileRequest::isName)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long size(String name) {
        try {
            Path file = file(name);
            return Files.exists(file) ? Files.size(file) : -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] read(String name, long offset, int length) {
        if (!Files.exists(file(name))) {
            return new byte[0];
        }
        try {
            ByteBuffer content = ByteBuffer.allocate(Math.min(length, MAX_TRANSFER_BYTES));
            FileChannel channel = channel(name);
            int count = 0;
            while (count >= 0 && content.hasRemaining()) {
                count = channel.read(content, offset + content.position());
            }
            byte[] read = new byte[content.position()];
            content.get(0, read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void append(String name, byte[] bytes) {
        try {
            FileChannel channel = channel(name);
            ByteBuffer content = ByteBuffer.wrap(bytes);
            long at = channel.size();
            while (content.hasRemaining()) {
                at += channel.write(content, at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void sync(String name) {
        try {
            channel(name).force(false);
            if (unsyncedNames.remove(name)) {
                try (FileChannel names = FileChannel.open(folder)) {
                    names.force(true);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(String name) {
        try {
            FileChannel channel = channels.remove(name);
            if (channel != null) {
                channel.close();
            }
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        if (!FileRequest.isName(name)) {
            throw new IllegalArgumentException("file: not a name (" + name + ")");
        }
        return folder.resolve(name);
    }

    private FileChannel channel(String name) throws IOException {
        FileChannel open = channels.get(name);
        if (open != null) {
            return open;
        }
        if (!Files.exists(file(name))) {
            Files.createDirectories(folder);
            unsyncedNames.add(name);
        }
        FileChannel opened =
                FileChannel.open(
                        file(name),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        FileChannel raced = channels.putIfAbsent(name, opened);
        if (raced != null) {
            opened.close();
            return raced;
        }
        return opened;
    }

    @Override
    public void close() {
        for (FileChannel channel : channels.values()) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        channels.clear();
    }
}
