import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.InvalidMarkException;
import java.nio.ReadOnlyBufferException;
import java.util.Arrays;

/** ByteBuffer: positions, marks, flip, compact, slices, duplicates, read-only views, every refusal. */
public class ByteBufferOps {
    static void attempt(String label, Runnable r) {
        try {
            r.run();
            System.out.println(label + " ok");
        } catch (BufferOverflowException | BufferUnderflowException | InvalidMarkException | ReadOnlyBufferException | IllegalArgumentException | IndexOutOfBoundsException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        ByteBuffer b = ByteBuffer.allocate(16);
        System.out.println(b + " " + b.hasArray() + b.isDirect() + b.isReadOnly() + " " + b.order() + " " + b.arrayOffset());
        b.put((byte) 1).put(new byte[] {2, 3, 4, 5}).put(new byte[] {9, 8, 7}, 1, 2).put(10, (byte) 99);
        b.flip();
        System.out.println(b + " " + b.get() + b.get(3) + " " + b.remaining() + b.hasRemaining() + " " + b.hashCode());
        b.mark();
        b.get();
        b.get();
        b.reset();
        System.out.println(b.position() + " " + b.compact() + " " + Arrays.toString(b.array()));
        b.clear().position(4).limit(12);
        ByteBuffer slice = b.slice();
        ByteBuffer part = b.slice(5, 3);
        ByteBuffer same = b.duplicate();
        ByteBuffer read = b.asReadOnlyBuffer();
        slice.put(0, (byte) 77);
        System.out.println(slice + " " + slice.arrayOffset() + " " + part + " " + same.get(4) + " " + read + read.get(4) + read.isReadOnly() + read.hasArray() + " " + same.equals(b) + same.compareTo(slice) + " " + b.mismatch(ByteBuffer.wrap(new byte[] {77, 1})));
        byte[] out = new byte[5];
        b.get(out, 1, 3).get(6, out, 0, 1);
        System.out.println(Arrays.toString(out) + " " + b.position() + " " + b.rewind().position() + " " + b.put(2, new byte[] {5, 6}).get(3));
        attempt("read only", () -> read.put((byte) 1));
        attempt("read only array", read::array);
        attempt("underflow", () -> ByteBuffer.allocate(0).get());
        attempt("overflow", () -> ByteBuffer.allocate(1).putInt(1));
        attempt("bulk", () -> ByteBuffer.allocate(2).get(new byte[3]));
        attempt("index", () -> ByteBuffer.allocate(2).get(2));
        attempt("negative", () -> ByteBuffer.allocate(-1));
        attempt("position", () -> ByteBuffer.allocate(2).position(3));
        attempt("limit", () -> ByteBuffer.allocate(2).limit(-1));
        attempt("mark", () -> ByteBuffer.allocate(2).reset());
        attempt("self", () -> b.put(b));
        attempt("slice", () -> b.slice(10, 9));
        attempt("wrap", () -> ByteBuffer.wrap(new byte[3], 2, 2));
        ByteBuffer big = ByteBuffer.wrap(new byte[100], 10, 50).slice().put(ByteBuffer.wrap("copied".getBytes()));
        System.out.println(big + " " + big.get(2) + " " + ByteBuffer.wrap(new byte[] {1, 2}).equals(ByteBuffer.wrap(new byte[] {0, 1, 2}, 1, 2)) + " " + ByteBuffer.wrap(new byte[] {-1}).compareTo(ByteBuffer.wrap(new byte[] {1})));
    }
}
