package dev.cloister.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The mailboxes in which an enclave's threads post ocalls. Any number of threads may serve them.
 */
final class OcallMailboxes {
    private final OcallRegistry registry;
    private final List<Line> lines = new ArrayList<>();
    private int servers;

    /** One thread of the enclave: its arena begins with its mailbox. */
    private record Line(Mailbox mailbox, Arena arena, ReplyMemory reply) {}

    /** A frame lies in the arena of the thread that posts it, and so do its arrays. */
    private record Arena(long address, ByteBuffer memory) implements NativeMemory {
        @Override
        public ByteBuffer view(long from, long bytes) {
            int offset = Math.toIntExact(from - address);
            return memory.slice(offset, Math.toIntExact(bytes)).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    OcallMailboxes(HostLibrary library, long enclave, OcallRegistry registry) {
        this.registry = registry;
        int threads = library.threadCount(enclave);
        for (int index = 0; index < threads; index++) {
            long address = library.mailbox(enclave, index);
            if (address != 0) {
                lines.add(
                        new Line(
                                Mailbox.at(library, address),
                                new Arena(address, library.view(address, LoadRequest.ARENA_BYTES)),
                                new ReplyMemory(library)));
            }
        }
    }

    /** A thread begins to serve. */
    synchronized void begin() {
        if (servers++ == 0) {
            lines.forEach(line -> line.mailbox().served(true));
        }
    }

    /** A thread no longer serves. */
    synchronized void end() {
        if (--servers == 0) {
            lines.forEach(line -> line.mailbox().served(false));
        }
    }

    /** Looks into each mailbox once; true when there was a call. */
    boolean serve() {
        boolean any = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Mailbox mailbox = line.mailbox();
            if (mailbox.take()) {
                any = true;
                mailbox.answer(
                        registry.serve(
                                mailbox.id(),
                                line.arena(),
                                mailbox.frame(),
                                mailbox.frameBytes(),
                                line.reply()));
            }
        }
        return any;
    }
}
