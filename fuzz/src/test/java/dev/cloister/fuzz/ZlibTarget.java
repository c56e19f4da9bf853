package dev.cloister.fuzz;

import dev.cloister.vm.zlib.DeflateStream;
import dev.cloister.vm.zlib.InflateStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Compression inside the enclave. The first byte says how, the second in pieces of what size; the
 * rest is inflated, beside the JDK's inflater, and deflated and inflated again.
 */
public final class ZlibTarget {
    private static final int ROOM = 1 << 16;
    private static final int FINISH = 4;

    private ZlibTarget() {}

    /** Called for every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length < 2) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(bytes, 2, bytes.length);
        boolean raw = (bytes[0] & 1) != 0;
        int piece = 1 + (bytes[1] & 0xff);
        inflate(rest, raw, piece);
        int settings = (bytes[0] & 0xff) >> 1;
        roundTrip(rest, raw, piece, settings % 10, settings / 10 % 3);
    }

    private static void inflate(byte[] bytes, boolean raw, int piece) {
        Inflater jdk = new Inflater(raw);
        InflateStream ours = new InflateStream(raw);
        int at = 0;
        int total = 0;
        boolean progress = true;
        while (progress && total < ROOM) {
            int length = Math.min(piece, bytes.length - at);
            byte[] expected = new byte[piece * 2];
            byte[] actual = new byte[piece * 2];
            String error = null;
            jdk.setInput(bytes, at, length);
            try {
                jdk.inflate(expected);
            } catch (DataFormatException e) {
                error = e.getMessage();
            }
            ours.inflate(bytes, at, length, actual, 0, actual.length);
            at += ours.consumed();
            total += ours.produced();
            Claim.that(error == null ? ours.error() == null : error.equals(ours.error()), error);
            Claim.that(Arrays.equals(expected, actual), "other output");
            Claim.that(jdk.getBytesRead() == at, "other input consumed");
            Claim.that(jdk.getAdler() == ours.adler(), "another sum");
            progress = ours.consumed() + ours.produced() > 0;
        }
        jdk.end();
    }

    private static void roundTrip(byte[] bytes, boolean raw, int piece, int level, int strategy) {
        DeflateStream deflating = new DeflateStream(level, strategy, raw);
        InflateStream inflating = new InflateStream(raw);
        byte[] back = new byte[bytes.length + 1];
        byte[] packed = new byte[piece];
        int at = 0;
        int length = 0;
        DeflateStream.Status status = DeflateStream.Status.PROGRESS;
        while (status != DeflateStream.Status.STREAM_END) {
            int count = Math.min(piece, bytes.length - at);
            int flush = at + count == bytes.length ? FINISH : 0;
            status = deflating.deflate(bytes, at, count, packed, 0, packed.length, flush);
            at += deflating.consumed();
            inflating.inflate(packed, 0, deflating.produced(), back, length, back.length - length);
            Claim.that(inflating.error() == null, inflating.error());
            Claim.that(inflating.consumed() == deflating.produced(), "bytes are left over");
            length += inflating.produced();
        }
        Claim.that(Arrays.equals(bytes, Arrays.copyOf(back, length)), "not what was deflated");
    }
}
