package dev.cloister.runtime;

import dev.cloister.EnclaveConfiguration;
import dev.cloister.EnclaveMode;
import dev.cloister.EnclaveOptions;
import dev.cloister.image.EnclaveImage;
import dev.cloister.image.ImageLayout;
import dev.cloister.image.PageRun;
import dev.cloister.image.SecInfo;
import dev.cloister.runtime.simulation.SimulationSecret;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * clo_load_request of {@code host.h}, with all the memory that it points to; that memory lives as
 * long as this object.
 */
final class LoadRequest {
    /**
     * For all arguments of one call to the host: the largest encoded value that needs no {@code
     * MaxSize}, with room beside it. Pages that no call touches cost nothing.
     */
    static final long ARENA_BYTES = 72L << 20;

    private static final int REQUEST_BYTES = 23 * Long.BYTES;
    private static final int RUN_BYTES = 4 * Long.BYTES;
    private static final int ERROR_TEXT_BYTES = 1024;
    private static final long PAGE_BYTES = 4096;
    private static final long MEASURED = 1 << 16;
    private static final long LATER = 1 << 17;
    private static final long NO_CONTENT = -1;

    private final HostLibrary library;
    private final ByteBuffer request = direct(REQUEST_BYTES);
    private final ByteBuffer errorText = direct(ERROR_TEXT_BYTES);
    private final ByteBuffer handle = direct(Long.BYTES);
    private final ByteBuffer sigStruct;
    private final ByteBuffer runs;
    private final ByteBuffer contents;
    private final Optional<ByteBuffer> secret;
    private final Optional<ByteBuffer> configId;

    LoadRequest(
            HostLibrary library,
            EnclaveImage image,
            EnclaveOptions options,
            HostCallbacks callbacks) {
        this.library = library;
        this.sigStruct = direct(image.sigStruct().toBytes());
        this.runs = runs(image);
        this.contents = direct(image.contents());
        this.secret =
                options.mode() == EnclaveMode.HARDWARE
                        ? Optional.empty()
                        : Optional.of(direct(SimulationSecret.ofProcessor().secret()));
        this.configId = options.configuration().map(chosen -> direct(chosen.configIdBytes()));
        request.putLong(REQUEST_BYTES).putLong(number(options.mode()));
        request.putLong(image.secs().sizeBytes()).putLong(image.secs().ssaFramePages());
        request.putLong(image.secs().attributes()).putLong(image.secs().xfrm());
        request.putLong(image.secs().miscSelect() & 0xffff_ffffL);
        address(sigStruct);
        address(runs).putLong(runs.capacity() / RUN_BYTES);
        address(contents).putLong(image.contents().length);
        request.putLong(ARENA_BYTES).putLong(options.threadWait().toMillis()).putLong(0);
        request.putLong(callbacks.ocall())
                .putLong(callbacks.startThread())
                .putLong(callbacks.console());
        address(errorText).putLong(ERROR_TEXT_BYTES);
        optionalAddress(secret);
        optionalAddress(configId);
        request.putLong(options.configuration().map(EnclaveConfiguration::version).orElse(0));
    }

    /** CLO_MODE_*. */
    private static long number(EnclaveMode mode) {
        return switch (mode) {
            case SIMULATION -> 1;
            case HARDWARE -> 2;
            case FAITHFUL_SIMULATION -> 3;
        };
    }

    /** Loads; the handle is then in {@link #handle()}. */
    HostStatus load() {
        return HostStatus.of(library.load(library.addressOf(request), library.addressOf(handle)));
    }

    long handle() {
        return handle.getLong(0);
    }

    /** Why loading failed, as the native host says it; empty when it says nothing. */
    String errorText() {
        int length = 0;
        while (length < ERROR_TEXT_BYTES && errorText.get(length) != 0) {
            length++;
        }
        byte[] text = new byte[length];
        errorText.get(0, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private ByteBuffer address(ByteBuffer memory) {
        return request.putLong(library.addressOf(memory));
    }

    private void optionalAddress(Optional<ByteBuffer> memory) {
        request.putLong(memory.map(library::addressOf).orElse(0L));
    }

    /** clo_page_run of every run, and last the pages that the heap may grow by. */
    private static ByteBuffer runs(EnclaveImage image) {
        ImageLayout layout = ImageLayout.of(image);
        long growthBytes = layout.heapBytes() - layout.initialHeapBytes();
        int count = image.runs().size() + (growthBytes == 0 ? 0 : 1);
        ByteBuffer out = direct(count * RUN_BYTES);
        for (PageRun run : image.runs()) {
            out.putLong(run.offset())
                    .putLong(run.pageCount() * PAGE_BYTES)
                    .putLong(run.contentOffset());
            out.putLong(run.secInfo().flags() | (run.measured() ? MEASURED : 0));
        }
        if (growthBytes != 0) {
            out.putLong(layout.heapOffset() + layout.initialHeapBytes()).putLong(growthBytes);
            out.putLong(NO_CONTENT).putLong(SecInfo.DATA.flags() | LATER);
        }
        return out;
    }

    private static ByteBuffer direct(int sizeBytes) {
        return ByteBuffer.allocateDirect(sizeBytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer direct(byte[] bytes) {
        return direct(bytes.length).put(0, bytes);
    }
}
