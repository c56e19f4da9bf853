package dev.cloister.vm.zlib;

import static dev.cloister.vm.zlib.Alphabet.WINDOW_SIZE;

import dev.cloister.vm.zlib.Deflation.Outcome;

/**
 * Level 0: blocks are stored. Input goes straight to the output where there is room for a block
 * that is worth its head, otherwise through the window, which is kept for a change of the level.
 */
final class StoredBlocks {
    private static final int MAX_STORED = 0xffff;

    /** The head of a block: three bits, filled up to a byte, and four bytes. */
    private static final int HEAD_BITS = 3 + 7 + 4 * Byte.SIZE;

    private final Deflation deflation;
    private final History history;
    private final Transfer transfer;

    StoredBlocks(Deflation deflation) {
        this.deflation = deflation;
        this.history = deflation.history;
        this.transfer = deflation.transfer;
    }

    Outcome store(int flush) {
        int before = transfer.available();
        boolean isLast = storeDirectly(flush);
        keep(before - transfer.available());
        if (isLast) {
            return Outcome.LAST_BLOCK_DONE;
        }
        if (flush != DeflateStream.NO_FLUSH
                && flush != DeflateStream.FINISH
                && transfer.available() == 0
                && history.at == history.blockStart) {
            return Outcome.FLUSHED;
        }
        readIntoWindow();
        return storeFromWindow(flush) ? Outcome.LAST_BLOCK_STARTED : Outcome.NEED_MORE;
    }

    private int headBytes() {
        return deflation.pending.bitCount() + HEAD_BITS >> 3;
    }

    /** As many blocks as are worth it now. True: the last one was among them. */
    private boolean storeDirectly(int flush) {
        boolean isLast = false;
        while (!isLast) {
            int room = transfer.room() - headBytes();
            if (room < 0) {
                break;
            }
            int inWindow = history.at - history.blockStart;
            // The sum of two array lengths may not be an int.
            long all = (long) inWindow + transfer.available();
            int length = (int) Math.min(Math.min(MAX_STORED, all), room);
            if (length < WINDOW_SIZE
                    && ((length == 0 && flush != DeflateStream.FINISH)
                            || flush == DeflateStream.NO_FLUSH
                            || length != all)) {
                break;
            }
            isLast = flush == DeflateStream.FINISH && length == all;
            deflation.blocks.storedHead(length, isLast);
            deflation.pending.drain(transfer);
            int fromWindow = Math.min(inWindow, length);
            transfer.write(history.window, history.blockStart, fromWindow);
            history.blockStart += fromWindow;
            int direct = length - fromWindow;
            transfer.read(transfer.output, transfer.outputAt, direct, deflation.sum);
            transfer.outputAt += direct;
        }
        return isLast;
    }

    /** Puts the input that went straight to the output into the window. */
    private void keep(int used) {
        if (used == 0) {
            return;
        }
        int end = transfer.inputAt;
        if (used >= WINDOW_SIZE) {
            deflation.storedSlides = 2;
            System.arraycopy(transfer.input, end - WINDOW_SIZE, history.window, 0, WINDOW_SIZE);
            history.at = WINDOW_SIZE;
            history.notEntered = history.at;
        } else {
            if (History.SIZE - history.at <= used) {
                slide();
            }
            System.arraycopy(transfer.input, end - used, history.window, history.at, used);
            history.at += used;
            history.notEntered += Math.min(used, WINDOW_SIZE - history.notEntered);
        }
        history.blockStart = history.at;
    }

    private void slide() {
        history.at -= WINDOW_SIZE;
        System.arraycopy(history.window, WINDOW_SIZE, history.window, 0, history.at);
        deflation.storedSlides = Math.min(2, deflation.storedSlides + 1);
        history.notEntered = Math.min(history.notEntered, history.at);
    }

    private void readIntoWindow() {
        int room = History.SIZE - history.at;
        if (transfer.available() > room && history.blockStart >= WINDOW_SIZE) {
            history.blockStart -= WINDOW_SIZE;
            slide();
            room += WINDOW_SIZE;
        }
        int count = transfer.read(history.window, history.at, room, deflation.sum);
        history.at += count;
        history.notEntered += Math.min(count, WINDOW_SIZE - history.notEntered);
    }

    /** A block for which the room did not suffice, if it is worth it. True: it is the last. */
    private boolean storeFromWindow(int flush) {
        int most = Math.min(PendingOutput.SIZE - headBytes(), MAX_STORED);
        int inWindow = history.at - history.blockStart;
        boolean isAll = transfer.available() == 0 && inWindow <= most;
        boolean isFlushed =
                (inWindow > 0 || flush == DeflateStream.FINISH)
                        && flush != DeflateStream.NO_FLUSH
                        && isAll;
        if (inWindow < Math.min(most, WINDOW_SIZE) && !isFlushed) {
            return false;
        }
        int length = Math.min(inWindow, most);
        boolean isLast = flush == DeflateStream.FINISH && isAll;
        deflation.blocks.stored(history.window, history.blockStart, length, isLast);
        history.blockStart += length;
        deflation.pending.drain(transfer);
        return isLast;
    }
}
