import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.util.Arrays;

/** DataOutputStream and DataInputStream: every type, modified UTF-8 and its errors, end of input. */
public class DataStreams {
    public static void main(String[] args) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBoolean(true);
        out.writeByte(-1);
        out.writeShort(0x12345);
        out.writeChar('\u20ac');
        out.writeInt(Integer.MIN_VALUE);
        out.writeLong(Long.MAX_VALUE - 1);
        out.writeFloat(-0.0f);
        out.writeDouble(Math.PI);
        out.writeUTF("a\0\u00e9\u20ac\ud83d\ude00");
        out.writeBytes("h\u0142");
        out.writeChars("x\u0142");
        System.out.println(out.size() + " " + Arrays.toString(bytes.toByteArray()));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        System.out.println(in.readBoolean() + " " + in.readUnsignedByte() + " " + in.readUnsignedShort() + " " + in.readChar() + " " + in.readInt() + " " + in.readLong() + " " + in.readFloat() + " " + in.readDouble() + " " + in.readUTF().codePoints().boxed().toList() + " " + in.readByte() + in.readByte() + in.readChar() + in.readChar());
        try {
            in.readInt();
        } catch (EOFException e) {
            System.out.println("end " + e.getMessage());
        }
        byte[][] broken = {{0, 2, -61}, {0, 2, -61, 65}, {0, 1, -128}, {0, 3, -30, -126, 65}, {0, 1, -16}, {0, 5, 65}, {0}};
        for (byte[] b : broken) {
            try {
                System.out.println(new DataInputStream(new ByteArrayInputStream(b)).readUTF());
            } catch (UTFDataFormatException | EOFException e) {
                System.out.println(Arrays.toString(b) + " " + e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        try {
            out.writeUTF("\u20ac".repeat(30000));
        } catch (UTFDataFormatException e) {
            System.out.println(e.getMessage());
        }
        out.writeUTF("x".repeat(65535));
        System.out.println(out.size());
        DataInputStream lines = new DataInputStream(new ByteArrayInputStream("one\ntwo\r\nthree".getBytes()));
        byte[] three = new byte[3];
        lines.readFully(three);
        System.out.println(new String(three) + lines.skipBytes(1) + lines.skipBytes(100) + lines.read());
        try {
            new DataInputStream(new ByteArrayInputStream(three)).readFully(new byte[4]);
        } catch (EOFException e) {
            System.out.println("short " + e.getMessage());
        }
    }
}
