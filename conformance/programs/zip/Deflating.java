import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Deflater and Inflater themselves: levels, strategies, flushes, dictionaries, buffers, ends and errors; the very bytes. */
public class Deflating {
    public static void main(String[] args) throws DataFormatException {
        byte[] data = data(70_000);
        levels(data);
        flushes(data);
        changes(data);
        dictionaries(data);
        buffers(data);
        pieces(data);
        ends();
        misuse(data);
        errors(data);
    }

    static byte[] data(int length) {
        byte[] bytes = new byte[length];
        Random random = new Random(8);
        for (int at = 0; at < length; ) {
            int back = 1 + random.nextInt(35_000);
            int count = 1 + random.nextInt(30);
            for (int end = Math.min(length, at + count); at < end; at++) {
                bytes[at] = back > at || count < 4 ? (byte) (random.nextGaussian() * 20) : bytes[at - back];
            }
        }
        return bytes;
    }

    static String sum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return length + ":" + Long.toHexString(crc.getValue());
    }

    static byte[] all(Deflater deflater, byte[] data) {
        deflater.setInput(data);
        deflater.finish();
        byte[] out = new byte[data.length + 1000];
        int length = 0;
        while (!deflater.finished()) length += deflater.deflate(out, length, Math.min(5000, out.length - length));
        return Arrays.copyOf(out, length);
    }

    static void levels(byte[] data) throws DataFormatException {
        for (int level = -1; level <= 9; level++) {
            StringBuilder row = new StringBuilder("level " + level);
            for (int strategy = 0; strategy < 3; strategy++) {
                Deflater deflater = new Deflater(level, strategy == 1);
                deflater.setStrategy(strategy);
                byte[] packed = all(deflater, data);
                Inflater inflater = new Inflater(strategy == 1);
                inflater.setInput(packed);
                byte[] back = new byte[data.length + 10];
                int length = inflater.inflate(back);
                row.append(' ').append(sum(packed, packed.length)).append(' ').append(inflater.finished()).append(' ').append(Arrays.equals(data, Arrays.copyOf(back, length)));
                row.append(' ').append(Integer.toHexString(deflater.getAdler())).append(' ').append(inflater.getAdler() == deflater.getAdler());
                row.append(' ').append(deflater.getTotalIn()).append(' ').append(inflater.getBytesWritten());
                deflater.end();
                inflater.end();
            }
            System.out.println(row);
        }
    }

    static void flushes(byte[] data) {
        for (int flush : new int[] {Deflater.NO_FLUSH, Deflater.SYNC_FLUSH, Deflater.FULL_FLUSH}) {
            Deflater deflater = new Deflater();
            byte[] out = new byte[90_000];
            int length = 0;
            StringBuilder row = new StringBuilder("flush " + flush);
            for (int i = 0; i < 5; i++) {
                deflater.setInput(data, i * 2000, 2000);
                int n;
                while ((n = deflater.deflate(out, length, 300, flush)) > 0) length += n;
                row.append(' ').append(length).append(' ').append(deflater.needsInput());
            }
            deflater.finish();
            while (!deflater.finished()) length += deflater.deflate(out, length, out.length - length);
            System.out.println(row + " " + sum(out, length) + " " + deflater.getBytesRead());
            deflater.reset();
            System.out.println(deflater.getTotalIn() + " " + deflater.finished() + " " + deflater.getAdler() + " " + sum(all(deflater, data), 100));
        }
    }

    static void changes(byte[] data) {
        Deflater deflater = new Deflater(0);
        byte[] out = new byte[90_000];
        int length = 0;
        for (int i = 0; i < 14; i++) {
            deflater.setInput(data, i * 5000, 5000);
            if (i % 3 == 1) deflater.setLevel(i % 10);
            if (i % 4 == 1) deflater.setStrategy(i % 3);
            while (!deflater.needsInput()) length += deflater.deflate(out, length, 1000);
        }
        deflater.finish();
        while (!deflater.finished()) length += deflater.deflate(out, length, out.length - length);
        System.out.println("changes " + sum(out, length));
        deflater.end();
    }

    static void dictionaries(byte[] data) throws DataFormatException {
        byte[] words = "words that are known before: deflate, inflate, dictionary".getBytes();
        byte[] message = "inflate what deflate made of words with a dictionary that is known".getBytes();
        for (boolean raw : new boolean[] {false, true}) {
            Deflater deflater = new Deflater(9, raw);
            deflater.setDictionary(words);
            int id = deflater.getAdler();
            byte[] packed = all(deflater, message);
            Inflater inflater = new Inflater(raw);
            inflater.setInput(packed);
            if (raw) inflater.setDictionary(ByteBuffer.wrap(words));
            byte[] back = new byte[100];
            int n = inflater.inflate(back);
            System.out.println(packed.length + " " + n + " " + inflater.needsDictionary() + " " + (inflater.getAdler() == id) + " " + inflater.getRemaining());
            if (!raw) {
                try {
                    inflater.setDictionary(message);
                } catch (IllegalArgumentException e) {
                    System.out.println(e);
                }
                inflater.setDictionary(words, 0, words.length);
                System.out.println(inflater.needsDictionary() + " " + inflater.needsInput());
                n = inflater.inflate(back);
            }
            System.out.println(new String(back, 0, n) + " " + inflater.finished() + " " + inflater.needsDictionary());
            try {
                inflater.setDictionary(words);
                System.out.println("taken");
            } catch (IllegalArgumentException e) {
                System.out.println(e);
            }
            try {
                deflater.setDictionary(words);
                System.out.println("taken");
            } catch (IllegalArgumentException e) {
                System.out.println(e);
            }
        }
        Deflater large = new Deflater(6);
        large.setDictionary(data, 100, 60_000);
        System.out.println(sum(all(large, data), 2000));
    }

    static void buffers(byte[] data) throws DataFormatException {
        Deflater deflater = new Deflater(3);
        ByteBuffer in = ByteBuffer.wrap(data, 10, 20_000).slice().asReadOnlyBuffer();
        deflater.setInput(in);
        deflater.finish();
        ByteBuffer out = ByteBuffer.allocate(30_000);
        out.position(5);
        int n = deflater.deflate(out.slice().limit(400));
        out.position(5 + n);
        while (!deflater.finished()) n += deflater.deflate(out);
        System.out.println(n + " " + out.position() + " " + in.position() + " " + in.remaining() + " " + sum(out.array(), out.position()));
        out.flip().position(5);
        Inflater inflater = new Inflater();
        inflater.setInput(out);
        ByteBuffer back = ByteBuffer.allocate(25_000);
        back.limit(77);
        int m = inflater.inflate(back);
        back.limit(25_000);
        m += inflater.inflate(back);
        System.out.println(m + " " + back.position() + " " + out.remaining() + " " + inflater.finished() + " " + inflater.getRemaining());
        System.out.println(Arrays.equals(Arrays.copyOf(back.array(), m), Arrays.copyOfRange(data, 10, 20_010)));
        try {
            inflater.inflate(back.asReadOnlyBuffer());
        } catch (ReadOnlyBufferException e) {
            System.out.println(e);
        }
    }

    static void pieces(byte[] data) throws DataFormatException {
        Random random = new Random(6);
        byte[] packed = all(new Deflater(6), data);
        Inflater inflater = new Inflater();
        byte[] back = new byte[data.length];
        int at = 0;
        int length = 0;
        int calls = 0;
        long trace = 0;
        while (!inflater.finished()) {
            if (inflater.needsInput()) {
                int n = Math.min(packed.length - at, random.nextInt(50));
                inflater.setInput(packed, at, n);
                at += n;
            }
            int n = inflater.inflate(back, length, Math.min(back.length - length, random.nextInt(300)));
            length += n;
            calls++;
            trace = trace * 31 + n + inflater.getRemaining() * 7L + inflater.getAdler();
        }
        System.out.println(calls + " " + trace + " " + length + " " + Arrays.equals(data, back) + " " + inflater.getTotalIn() + " " + inflater.getTotalOut());
    }

    static void ends() {
        Deflater deflater = new Deflater();
        Inflater inflater = new Inflater();
        System.out.println(deflater.getAdler() + " " + inflater.getAdler() + " " + new Deflater(1, true).getAdler() + " " + new Inflater(true).getAdler());
        deflater.end();
        deflater.end();
        inflater.end();
        inflater.end();
        attempt(() -> deflater.deflate(new byte[5]));
        attempt(deflater::getAdler);
        attempt(deflater::reset);
        attempt(() -> deflater.setDictionary(new byte[3]));
        attempt(() -> inflater.inflate(new byte[5]));
        attempt(inflater::getBytesRead);
        attempt(inflater::reset);
        attempt(() -> inflater.setDictionary(ByteBuffer.allocate(3)));
    }

    static void misuse(byte[] data) {
        attempt(() -> new Deflater(10));
        attempt(() -> new Deflater(-2));
        attempt(() -> new Deflater().setLevel(11));
        attempt(() -> new Deflater().setStrategy(3));
        attempt(() -> new Deflater().setInput(data, 5, data.length));
        attempt(() -> new Deflater().deflate(data, 0, -1));
        attempt(() -> new Deflater().deflate(data, 0, 5, 1));
        attempt(() -> new Deflater().setDictionary(data, -1, 5));
        attempt(() -> new Deflater().deflate(new byte[0]));
        attempt(() -> new Inflater().inflate(new byte[5], 4, 2));
        attempt(() -> new Inflater().setInput(null, 0, 0));
        attempt(() -> new Inflater().setDictionary(data, 3, data.length));
        attempt(() -> new Inflater().setDictionary(new byte[0]));
        Deflater late = new Deflater();
        late.setInput(data);
        late.finish();
        late.deflate(new byte[10]);
        late.setLevel(2);
        attempt(() -> late.setDictionary(data));
        Deflater finished = new Deflater();
        all(finished, data);
        System.out.println(finished.deflate(new byte[10]) + " " + finished.needsInput());
        finished.setLevel(0);
        attempt(() -> finished.deflate(new byte[10]));
    }

    interface Call {
        void run() throws Exception;
    }

    static void attempt(Call call) {
        try {
            call.run();
            System.out.println("none");
        } catch (Exception | InternalError e) {
            System.out.println(e);
        }
    }

    static void errors(byte[] data) {
        byte[] packed = all(new Deflater(6), Arrays.copyOf(data, 3000));
        Random random = new Random(2);
        java.util.TreeMap<String, Integer> messages = new java.util.TreeMap<>();
        long trace = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] changed = packed.clone();
            changed[i % 2 == 0 ? random.nextInt(60) : random.nextInt(packed.length)] ^= 1 << random.nextInt(8);
            Inflater inflater = new Inflater();
            inflater.setInput(changed);
            byte[] back = new byte[4000];
            try {
                int n = inflater.inflate(back);
                messages.merge(inflater.needsDictionary() ? "dictionary" : inflater.finished() ? "finished" : "more", 1, Integer::sum);
                trace += n;
            } catch (DataFormatException e) {
                messages.merge(e.getMessage(), 1, Integer::sum);
            }
            trace = trace * 31 + inflater.getBytesRead() * 5 + inflater.getBytesWritten() + Arrays.hashCode(back);
            inflater.end();
        }
        System.out.println(messages);
        System.out.println(trace);
    }
}
