package dev.cloister.runtime;

import dev.cloister.inside.FileRequest;
import dev.cloister.inside.HostCalls;
import dev.cloister.runtime.bridge.OcallFrame;
import dev.cloister.runtime.files.FolderFiles;
import dev.cloister.runtime.quote.QuotingEnclave;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the host does for every enclave that asks, by the numbers of {@link HostCalls}: quotes, and
 * files in the folder that the host named. Requests are the enclave's and are checked.
 */
final class EnclaveServices implements AutoCloseable {
    private final Supplier<QuotingEnclave> quoting;
    private final Optional<Path> storage;
    private final Map<String, FolderFiles> areas = new ConcurrentHashMap<>();

    EnclaveServices(Supplier<QuotingEnclave> quoting, Optional<Path> storage) {
        this.quoting = quoting;
        this.storage = storage;
    }

    void bind(OcallRegistry registry) {
        bind(registry, HostCalls.QUOTE_TARGET, "quote target", request -> quoting.get().target());
        bind(registry, HostCalls.QUOTE, "quote", request -> quoting.get().quote(request));
        bind(registry, HostCalls.FILE, "file", this::file);
    }

    private static void bind(
            OcallRegistry registry, int id, String name, Function<byte[], byte[]> service) {
        registry.bindService(id, name, frame -> serve(frame, service, name));
    }

    /** What a service throws is its refusal: the enclave gets the reason as text. */
    private static void serve(OcallFrame frame, Function<byte[], byte[]> service, String name) {
        byte[] reply;
        try {
            reply =
                    HostCalls.done(
                            service.apply(frame.bytes(0, HostCalls.MAX_REQUEST_BYTES, name)));
        } catch (RuntimeException refused) {
            reply = HostCalls.refused(String.valueOf(refused.getMessage()));
        }
        frame.reply(reply);
    }

    private byte[] file(byte[] encoded) {
        FileRequest request =
                FileRequest.decode(encoded)
                        .orElseThrow(() -> new IllegalArgumentException("file: not a request"));
        Path folder =
                storage.orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "there is no folder for this enclave's files; give one with"
                                                + " EnclaveOptions.storage(folder)"));
        FolderFiles files =
                areas.computeIfAbsent(
                        request.area(), area -> new FolderFiles(folder.resolve(area)));
        switch (request.operation()) {
            case LIST:
                return String.join("\n", files.list()).getBytes(StandardCharsets.US_ASCII);
            case SIZE:
                return ByteBuffer.allocate(Long.BYTES).putLong(files.size(request.name())).array();
            case READ:
                return files.read(request.name(), request.offset(), request.length());
            case APPEND:
                files.append(request.name(), request.content());
                break;
            case SYNC:
                files.sync(request.name());
                break;
            case DELETE:
                files.delete(request.name());
                break;
        }
        return new byte[0];
    }

    @Override
    public void close() {
        areas.values().forEach(FolderFiles::close);
        areas.clear();
    }
}
