import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.PushbackReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Scanner;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** java.io and java.nio over memory. */
public class MemoryStreams {
    public static void main(String[] args) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(-5);
        out.writeLong(1L << 40);
        out.writeDouble(2.5);
        out.writeUTF("h\u00e9llo \u20ac");
        out.writeBoolean(true);
        out.writeChar('x');
        out.writeShort(-2);
        System.out.println(out.size() + " " + Arrays.hashCode(bytes.toByteArray()));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        System.out.println(in.readInt() + " " + in.readLong() + " " + in.readDouble() + " " + in.readUTF() + " " + in.readBoolean() + in.readChar() + in.readUnsignedShort());
        try {
            in.readByte();
        } catch (EOFException e) {
            System.out.println(e);
        }
        BufferedReader lines = new BufferedReader(new StringReader("a\nb\r\nc\rd"));
        System.out.println(lines.readLine() + lines.readLine() + lines.lines().toList());
        StringWriter text = new StringWriter();
        try (PrintWriter printer = new PrintWriter(text)) {
            printer.printf("%d-%s%n", 5, "x");
            printer.println(new char[] {'o', 'k'});
        }
        System.out.print(text);
        for (String charset : new String[] {"UTF-8", "UTF-16", "ISO-8859-1", "US-ASCII", "UTF-16LE"}) {
            ByteArrayOutputStream coded = new ByteArrayOutputStream();
            try (OutputStreamWriter writer = new OutputStreamWriter(coded, charset)) {
                writer.write("gr\u00fc\u00df \u20ac\ud83d\ude00");
            }
            StringBuilder back = new StringBuilder();
            try (InputStreamReader reader = new InputStreamReader(new ByteArrayInputStream(coded.toByteArray()), charset)) {
                for (int c = reader.read(); c >= 0; c = reader.read()) {
                    back.append((char) c);
                }
            }
            System.out.println(charset + " " + Arrays.toString(coded.toByteArray()) + " " + back);
        }
        ByteBuffer buffer = ByteBuffer.allocate(32);
        buffer.putInt(0x01020304).order(ByteOrder.LITTLE_ENDIAN).putInt(0x01020304).putDouble(1.5).putChar('z').flip();
        System.out.println(buffer + " " + buffer.get(0) + buffer.get(4) + " " + buffer.getInt() + " " + buffer.slice().remaining() + " " + buffer.asReadOnlyBuffer().isReadOnly() + " " + buffer.hashCode());
        System.out.println(StandardCharsets.UTF_8.encode("a\u20ac").remaining() + " " + StandardCharsets.UTF_8.decode(ByteBuffer.wrap(new byte[] {65, (byte) 0xff, 66})) + " " + CharBuffer.wrap("chars").subSequence(1, 3));
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(new byte[] {(byte) 0xc3}));
        } catch (CharacterCodingException e) {
            System.out.println(e);
        }
        try {
            buffer.position(99);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Base64.getEncoder().encodeToString("any carnal pleas".getBytes()) + " " + new String(Base64.getDecoder().decode("YW55"))
                + " " + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[] {-1, -2}) + " " + Base64.getMimeEncoder().encodeToString(new byte[80]).length());
        CRC32 crc = new CRC32();
        crc.update("123456789".getBytes());
        Adler32 adler = new Adler32();
        adler.update("123456789".getBytes());
        System.out.println(Long.toHexString(crc.getValue()) + " " + Long.toHexString(adler.getValue()));
        Scanner scanner = new Scanner("12 3.5 word true 99999999999\nrest of line\n0x1F");
        System.out.println(scanner.nextInt() + " " + scanner.nextDouble() + " " + scanner.next() + " " + scanner.nextBoolean() + " " + scanner.hasNextInt() + " " + scanner.nextLong() + scanner.nextLine() + "|" + scanner.nextLine());
        PushbackReader pushback = new PushbackReader(new StringReader("xy"));
        int c = pushback.read();
        pushback.unread(c);
        System.out.println((char) pushback.read());
        try {
            throw new UncheckedIOException(new IOException("io"));
        } catch (UncheckedIOException e) {
            System.out.println(e.getMessage());
        }
    }
}
