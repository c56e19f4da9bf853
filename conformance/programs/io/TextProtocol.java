import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Requests in the manner of HTTP: header lines, chunked bodies, limits, and broken ones refused. */
public class TextProtocol {
    record Request(String method, String path, Map<String, String> headers, String body) {}

    static String line(InputStream in, int limit) throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("in a line after " + b.size());
            }
            if (b.size() == limit) {
                throw new IOException("line over " + limit);
            }
            b.write(c);
        }
        String s = b.toString(StandardCharsets.ISO_8859_1);
        return s.endsWith("\r") ? s.substring(0, s.length() - 1) : s;
    }

    static Request read(InputStream in) throws IOException {
        String[] first = line(in, 60).split(" ");
        if (first.length != 3 || !first[2].startsWith("HTTP/")) {
            throw new IOException("bad start");
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String l = line(in, 60); !l.isEmpty(); l = line(in, 60)) {
            int colon = l.indexOf(':');
            if (colon <= 0) {
                throw new IOException("bad header " + l);
            }
            headers.merge(l.substring(0, colon).toLowerCase(Locale.ROOT), l.substring(colon + 1).strip(), (a, b) -> a + ", " + b);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            for (int n = Integer.parseInt(line(in, 10), 16); n > 0; n = Integer.parseInt(line(in, 10), 16)) {
                body.write(in.readNBytes(n));
                line(in, 0);
            }
        } else {
            int n = Integer.parseInt(headers.getOrDefault("content-length", "0"));
            byte[] b = in.readNBytes(n);
            if (b.length < n) {
                throw new EOFException("body of " + b.length);
            }
            body.write(b);
        }
        return new Request(first[0], first[1], headers, body.toString(StandardCharsets.UTF_8));
    }

    public static void main(String[] args) throws IOException {
        String[] wires = {"GET / HTTP/1.1\r\nHost: x\r\n\r\n", "POST /a?b=1 HTTP/1.0\nContent-Length: 7\nX: 1\nx: 2\n\ncaf\u00e9 !rest", "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\na\r\n, world...\r\n0\r\n", "GET /\n\n", "GET / HTTP/1.1\nno colon\n\n", "GET / HTTP/1.1\nContent-Length: 5\n\nab", "GET / HTTP/1.1\nContent-Length: x\n\n", "GET /" + "x".repeat(80) + " HTTP/1.1\n\n", "GET / HTT", "POST / HTTP/1.1\nTransfer-Encoding: chunked\n\n3\nabcd\n0\n", ""};
        for (String w : wires) {
            InputStream in = new ByteArrayInputStream(w.getBytes(StandardCharsets.UTF_8));
            try {
                System.out.println(read(in) + " left " + in.available());
            } catch (IOException | NumberFormatException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        BufferedReader r = new BufferedReader(new InputStreamReader(new ByteArrayInputStream("k: v\n  folded\nk2: w".getBytes())));
        StringBuilder folded = new StringBuilder();
        for (String l = r.readLine(); l != null; l = r.readLine()) {
            folded.append(l.startsWith(" ") ? " " + l.strip() : "|" + l);
        }
        System.out.println(folded);
    }
}
