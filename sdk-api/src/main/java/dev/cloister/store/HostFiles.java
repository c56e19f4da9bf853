package dev.cloister.store;

import dev.cloister.inside.FileRequest;
import dev.cloister.inside.FileRequest.Operation;
import dev.cloister.inside.HostCalls;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The files that the host keeps for this enclave: one area of the folder that it named with {@code
 * EnclaveOptions.storage}. For trusted code only.
 *
 * <p>Trust: sizes and counts of answers are checked here, their contents by whoever asked.
 */
public final class HostFiles implements UntrustedFiles {
    private static final int MAX_LIST_BYTES = 1 << 20;
    private static final byte[] NOTHING = new byte[0];

    private final String area;

    /**
     * An area of the enclave's folder.
     *
     * @param area lower-case letters, digits and hyphens
     */
    public HostFiles(String area) {
        this.area = area;
        request(Operation.LIST, "", 0, 0, NOTHING); // refuses what is not a name
    }

    @Override
    public List<String> list() {
        byte[] reply = ask(request(Operation.LIST, "", 0, 0, NOTHING), MAX_LIST_BYTES);
        return new String(reply, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(FileRequest::isName)
                .toList();
    }

    @Override
    public long size(String name) {
        byte[] reply = ask(request(Operation.SIZE, name, 0, 0, NOTHING), Long.BYTES);
        return reply.length == Long.BYTES ? ByteBuffer.wrap(reply).getLong() : -1;
    }

    @Override
    public byte[] read(String name, long offset, int length) {
        int capped = Math.min(length, MAX_TRANSFER_BYTES);
        return ask(request(Operation.READ, name, offset, capped, NOTHING), capped);
    }

    @Override
    public void append(String name, byte[] bytes) {
        ask(request(Operation.APPEND, name, 0, 0, bytes), 0);
    }

    @Override
    public void sync(String name) {
        ask(request(Operation.SYNC, name, 0, 0, NOTHING), 0);
    }

    @Override
    public void delete(String name) {
        ask(request(Operation.DELETE, name, 0, 0, NOTHING), 0);
    }

    private FileRequest request(
            Operation operation, String name, long offset, int length, byte[] content) {
        return new FileRequest(operation, area, name, offset, length, content);
    }

    private static byte[] ask(FileRequest request, int maxReplyBytes) {
        return HostCalls.call(HostCalls.FILE, request.encode(), maxReplyBytes, "file");
    }
}
