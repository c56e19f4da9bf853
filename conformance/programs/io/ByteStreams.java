import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Byte array and buffered streams: mark, reset, skip, transfer, readNBytes, closed streams, bounds. */
public class ByteStreams {
    interface Step {
        Object run() throws IOException;
    }

    static void attempt(String label, Step s) {
        try {
            System.out.println(label + " " + s.run());
        } catch (IOException | RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) throws IOException {
        byte[] data = new byte[300];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) i;
        }
        for (InputStream in : new InputStream[] {new ByteArrayInputStream(data), new BufferedInputStream(new ByteArrayInputStream(data), 16), new ByteArrayInputStream(data, 5, 290)}) {
            System.out.println(in.read() + " " + in.available() + " " + in.skip(10) + " " + in.markSupported());
            in.mark(100);
            byte[] b = new byte[20];
            System.out.println(in.read(b, 3, 9) + " " + Arrays.toString(b));
            in.reset();
            System.out.println(in.read() + " " + Arrays.toString(in.readNBytes(4)) + " " + in.readNBytes(b, 0, 5) + " " + in.skip(-1) + " " + in.read(b, 0, 0));
            attempt("skipNBytes", () -> {
                in.skipNBytes(10000);
                return "no";
            });
            ByteArrayOutputStream rest = new ByteArrayOutputStream();
            System.out.println(in.transferTo(rest) + " " + in.read() + " " + in.read(b) + " " + in.available());
            attempt("bounds", () -> in.read(b, 15, 10));
            in.close();
            attempt("closed", in::read);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(2);
        try (OutputStream buffered = new BufferedOutputStream(out, 8)) {
            buffered.write(65);
            buffered.write(data, 66, 5);
            System.out.println(out.size());
            buffered.write(data, 71, 10);
            buffered.flush();
            System.out.println(out + " " + out.size());
        }
        out.write(new byte[] {-61, -87});
        out.writeBytes("!".getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        out.writeTo(copy);
        System.out.println(copy.toString(StandardCharsets.UTF_8) + " " + Arrays.equals(copy.toByteArray(), out.toByteArray()) + " " + copy.toString("ISO-8859-1").length());
        out.reset();
        System.out.println(out.size());
        attempt("write bounds", () -> {
            out.write(data, 299, 2);
            return "no";
        });
        attempt("size", () -> new ByteArrayOutputStream(-1));
        attempt("null stream", () -> InputStream.nullInputStream().read() + " " + InputStream.nullInputStream().readAllBytes().length);
        OutputStream nowhere = OutputStream.nullOutputStream();
        nowhere.write(1);
        nowhere.close();
        attempt("closed null", () -> {
            nowhere.write(1);
            return "no";
        });
        attempt("mark limit", () -> {
            InputStream small = new BufferedInputStream(new ByteArrayInputStream(data), 4);
            small.mark(2);
            small.readNBytes(50);
            small.reset();
            return "no";
        });
    }
}
