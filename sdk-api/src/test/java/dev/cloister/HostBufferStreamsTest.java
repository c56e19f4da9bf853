package dev.cloister;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Streams over a buffer behave as those over an array, whatever the sizes of reads and writes. */
class HostBufferStreamsTest {
    private static final int SIZE = 200_003;

    private final byte[] bytes = new byte[SIZE];
    private final Random random = new Random(9);

    private HostBuffer buffer() {
        random.nextBytes(bytes);
        ByteBuffer direct = ByteBuffer.allocateDirect(SIZE).put(bytes).flip();
        ByteBuffer tail = direct.duplicate().position(70_001);
        return HostBuffer.of(direct.duplicate().limit(70_001), tail);
    }

    @Test
    void reading() throws IOException {
        for (int round = 0; round < 50; round++) {
            InputStream tested = buffer().input();
            InputStream model = new ByteArrayInputStream(bytes);
            byte[] both = new byte[100_000];
            while (model.available() > 0) {
                assertEquals(model.available(), tested.available());
                if (random.nextInt(4) == 0) {
                    assertEquals(model.read(), tested.read());
                } else if (random.nextInt(4) == 0) {
                    long skipped = tested.skip(random.nextInt(50_000) - 10L);
                    assertEquals(skipped, model.skip(skipped));
                } else {
                    int wanted = 1 + random.nextInt(1 << random.nextInt(17));
                    int count = tested.read(both, 7, Math.min(wanted, 99_000));
                    byte[] expected = model.readNBytes(count);
                    assertArrayEquals(expected, java.util.Arrays.copyOfRange(both, 7, 7 + count));
                }
            }
            assertEquals(-1, tested.read());
            assertEquals(-1, tested.read(both, 0, 5));
            assertEquals(-1, tested.read(both, 0, 99_000));
            assertEquals(0, tested.read(both, 0, 0));
        }
    }

    @Test
    void writing() throws IOException {
        for (int round = 0; round < 50; round++) {
            HostBuffer buffer = buffer();
            ByteArrayOutputStream model = new ByteArrayOutputStream();
            byte[] piece = new byte[80_000];
            try (OutputStream tested = buffer.output()) {
                while (model.size() < SIZE) {
                    random.nextBytes(piece);
                    int wanted = random.nextInt(1 << random.nextInt(17));
                    int count = Math.min(Math.min(wanted, piece.length - 3), SIZE - model.size());
                    if (count == 1) {
                        tested.write(piece[0]);
                        model.write(piece[0]);
                    } else {
                        tested.write(piece, 3, count);
                        model.write(piece, 3, count);
                    }
                }
                assertThrows(IOException.class, () -> tested.write(1));
                assertThrows(IOException.class, () -> tested.write(piece));
            }
            assertArrayEquals(model.toByteArray(), buffer.window(0, SIZE).array());
            assertEquals(2L * SIZE, buffer.processed());
        }
    }

    @Test
    void rangesOutsideOfTheBufferAreRefused() {
        HostBuffer buffer = buffer();
        byte[] to = new byte[10];
        assertThrows(IndexOutOfBoundsException.class, () -> buffer.read(SIZE - 9, to, 0, 10));
        assertThrows(IndexOutOfBoundsException.class, () -> buffer.read(-1, to, 0, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> buffer.read(Long.MAX_VALUE, to, 0, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> buffer.read(0, to, 5, 6));
        assertThrows(IndexOutOfBoundsException.class, () -> buffer.window(0, -1));
        buffer.read(SIZE, to, 10, 0);
        HostBuffer fixed = HostBuffer.of(ByteBuffer.allocateDirect(4).asReadOnlyBuffer());
        assertThrows(UnsupportedOperationException.class, () -> fixed.write(0, to, 0, 1));
    }
}
