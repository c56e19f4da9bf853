import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Supplier;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;

/** CRC32, CRC32C and Adler32 over arrays, pieces, buffers and streams; reset and bounds. */
public class Checksums {
    public static void main(String[] args) throws IOException {
        byte[] data = new byte[100_000];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (i * 31 ^ i >> 7);
        }
        for (Supplier<Checksum> kind : java.util.List.<Supplier<Checksum>>of(CRC32::new, CRC32C::new, Adler32::new)) {
            Checksum c = kind.get();
            StringBuilder row = new StringBuilder(c.getClass().getSimpleName() + " " + c.getValue());
            c.update("123456789".getBytes());
            row.append(' ').append(Long.toHexString(c.getValue()));
            c.reset();
            c.update('a');
            row.append(' ').append(Long.toHexString(c.getValue()));
            c.reset();
            c.update(data);
            row.append(' ').append(Long.toHexString(c.getValue()));
            for (int n = 0; n < 40; n++) {
                Checksum whole = kind.get();
                whole.update(data, n, n * 53 % 41);
                Checksum pieces = kind.get();
                for (int i = 0; i < n * 53 % 41; i++) {
                    pieces.update(data[n + i]);
                }
                if (whole.getValue() != pieces.getValue()) {
                    row.append(" differs ").append(n);
                }
            }
            Checksum buffer = kind.get();
            ByteBuffer b = ByteBuffer.wrap(data, 100, 5000).slice();
            b.position(10);
            buffer.update(b);
            buffer.update(ByteBuffer.wrap(data, 7, 9).asReadOnlyBuffer());
            row.append(' ').append(Long.toHexString(buffer.getValue())).append(' ').append(b.remaining());
            CheckedInputStream in = new CheckedInputStream(new ByteArrayInputStream(data), kind.get());
            in.read();
            in.skip(1000);
            in.readNBytes(500);
            CheckedOutputStream out = new CheckedOutputStream(new ByteArrayOutputStream(), kind.get());
            out.write(data[0]);
            out.write(data, 1, 1500);
            row.append(' ').append(in.getChecksum().getValue() == out.getChecksum().getValue());
            for (Runnable r : new Runnable[] {() -> c.update(data, -1, 5), () -> c.update(data, 99_999, 2), () -> c.update((byte[]) null, 0, 1)}) {
                try {
                    r.run();
                    row.append(" none");
                } catch (RuntimeException e) {
                    row.append(' ').append(e.getClass().getSimpleName());
                }
            }
            System.out.println(row);
        }
        byte[] ones = new byte[70000];
        java.util.Arrays.fill(ones, (byte) -1);
        Adler32 adler = new Adler32();
        for (int i = 0; i < 20; i++) {
            adler.update(ones);
        }
        System.out.println(adler.getValue());
    }
}
