import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.InflaterOutputStream;
import java.util.zip.ZipException;

/** GZIP and DEFLATE streams over memory: round trips, buffer sizes, members, broken files. */
public class GzipStreams {
    public static void main(String[] args) throws IOException {
        byte[] text = text(60_000);
        byte[] gzip = gzip(text, 512, false);
        System.out.println(gzip.length < text.length / 2);
        System.out.println(Arrays.equals(text, new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes()));
        for (int buffer : new int[] {1, 2, 7, 100, 70_000}) {
            byte[] packed = gzip(text, buffer, false);
            byte[] back = new GZIPInputStream(new ByteArrayInputStream(packed), buffer).readAllBytes();
            System.out.println(buffer + " " + Arrays.equals(text, back) + " " + Arrays.equals(gzip, packed));
        }
        singleBytes(gzip, text);
        members(gzip, text);
        flushing(text);
        streams(text);
        broken(gzip);
    }

    static byte[] text(int length) {
        StringBuilder out = new StringBuilder();
        Random random = new Random(3);
        while (out.length() < length) {
            out.append("ledger ").append(random.nextInt(500)).append(random.nextInt(4) == 0 ? " reconciled with\n" : " of account ");
        }
        return out.substring(0, length).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] data, int buffer, boolean syncFlush) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes, buffer, syncFlush)) {
            out.write(data);
        }
        return bytes.toByteArray();
    }

    static void singleBytes(byte[] gzip, byte[] text) throws IOException {
        CRC32 crc = new CRC32();
        try (InputStream in = new CheckedInputStream(new GZIPInputStream(new ByteArrayInputStream(gzip)), crc)) {
            int count = 0;
            while (in.read() >= 0) count++;
            System.out.println(count + " " + in.available() + " " + Long.toHexString(crc.getValue()));
        }
        GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip));
        System.out.println(in.skip(12_345) + " " + (in.read() == text[12_345]) + " " + in.available() + " " + in.markSupported());
        in.close();
        try {
            in.read();
        } catch (IOException e) {
            System.out.println(e);
        }
    }

    static void members(byte[] gzip, byte[] text) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(gzip);
        all.write(gzip("second".getBytes(), 512, false));
        all.write(gzip(new byte[0], 512, false));
        all.write(gzip(new byte[300], 512, false));
        byte[] back = new GZIPInputStream(new ByteArrayInputStream(all.toByteArray())).readAllBytes();
        System.out.println(back.length + " " + new String(back, text.length, 6));
        all.write(new byte[] {1, 2, 3});
        System.out.println(new GZIPInputStream(new ByteArrayInputStream(all.toByteArray())).readAllBytes().length);
    }

    static void flushing(byte[] text) throws IOException {
        for (boolean sync : new boolean[] {false, true}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            GZIPOutputStream out = new GZIPOutputStream(bytes, 512, sync);
            StringBuilder sizes = new StringBuilder();
            for (int i = 0; i < 5; i++) {
                out.write(text, i * 100, 100);
                out.flush();
                int readable = readable(bytes.toByteArray());
                sizes.append(readable).append(' ');
            }
            out.finish();
            System.out.println(sync + " " + sizes + readable(bytes.toByteArray()));
        }
    }

    /** As much as can be read before the file ends. */
    static int readable(byte[] part) throws IOException {
        int count = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(part))) {
            while (in.read() >= 0) count++;
        } catch (EOFException e) {
            return count;
        }
        return count;
    }

    static void streams(byte[] text) throws IOException {
        for (boolean raw : new boolean[] {false, true}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Deflater deflater = new Deflater(9, raw);
            try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 64, true)) {
                for (int i = 0; i < text.length; i += 1000) out.write(text, i, 1000);
            }
            System.out.println(deflater.getTotalIn() + " " + (deflater.getTotalOut() == bytes.size()));
            deflater.end();
            byte[] packed = bytes.toByteArray();
            byte[] same = new DeflaterInputStream(new ByteArrayInputStream(text), new Deflater(9, raw)).readAllBytes();
            byte[] back = new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(raw), 33).readAllBytes();
            ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
            try (InflaterOutputStream out = new InflaterOutputStream(unpacked, new Inflater(raw))) {
                for (byte b : packed) out.write(b);
            }
            System.out.println(Arrays.equals(packed, same) + " " + Arrays.equals(text, back) + " " + Arrays.equals(text, unpacked.toByteArray()));
        }
    }

    static void broken(byte[] gzip) {
        tryReading("empty", new byte[0]);
        tryReading("no magic", "hello gzip reader".getBytes());
        tryReading("truncated", Arrays.copyOf(gzip, gzip.length / 2));
        tryReading("no trailer", Arrays.copyOf(gzip, gzip.length - 5));
        for (int at : new int[] {2, 3, gzip.length - 8, gzip.length - 1}) {
            byte[] changed = gzip.clone();
            changed[at] ^= 0x55;
            tryReading("changed " + (at < 10 ? at : at - gzip.length), changed);
        }
        byte[] reserved = gzip.clone();
        reserved[10] |= 7;
        tryReading("block type 3", reserved);
    }

    static void tryReading(String what, byte[] gzip) {
        try {
            System.out.println(what + " " + new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes().length);
        } catch (ZipException e) {
            System.out.println(what + " " + e.getMessage());
        } catch (IOException e) {
            System.out.println(what + " " + e);
        }
    }
}
