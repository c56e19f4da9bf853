package dev.cloister.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.image.ImageException.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heaps that may grow: in the image is their beginning, in the layout their end. */
class GrowingHeapTest {
    private static final long INITIAL = 1 << 20;
    private static final long MOST = 1L << 32;
    private static final ImageSettings SETTINGS =
            TestImages.SETTINGS.withHeapBytes(MOST).withInitialHeapBytes(INITIAL);
    private static final EnclaveImage IMAGE =
            ImageSigner.sign(TinyElf.bytes(), SETTINGS, TestImages.METADATA, TestKeys.KEY);

    @Test
    void onlyTheBeginningOfTheHeapIsPagesOfTheImage() {
        EnclaveImage fixed = TestImages.signed();
        assertEquals(fixed.runs(), IMAGE.runs());
        assertEquals(fixed.toBytes().length, IMAGE.toBytes().length);
        assertEquals(2 * MOST, IMAGE.secs().sizeBytes());
    }

    @Test
    void theMeasuredLayoutSaysBothSizes() {
        ImageVerifier.verify(IMAGE.toBytes(), ExpectedIdentity.any());
        ImageLayout layout = ImageLayout.of(IMAGE);
        assertEquals(INITIAL, layout.initialHeapBytes());
        assertEquals(MOST, layout.heapBytes());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, INITIAL - 4096, MOST + 8, 2 * MOST, -4096, Long.MIN_VALUE})
    void aLargestHeapThatCannotBeIsRefused(long bytes) {
        byte[] contents = IMAGE.contents().clone();
        int at = (int) IMAGE.layoutOffset() + EnclaveLayout.HEAP_MAX_OFFSET;
        ByteBuffer.wrap(contents).order(ByteOrder.LITTLE_ENDIAN).putLong(at, bytes);
        EnclaveImage changed =
                new EnclaveImage(
                        IMAGE.secs(),
                        IMAGE.layoutOffset(),
                        IMAGE.sigStruct(),
                        IMAGE.runs(),
                        IMAGE.metadata(),
                        contents);
        ImageLayout layout = ImageLayout.of(changed);
        ImageException refused =
                assertThrows(ImageException.class, () -> layout.checkAgainst(changed));
        assertEquals(Reason.LAYOUT, refused.reason());
        assertTrue(refused.getMessage().contains("heap_max_size"), refused.getMessage());
    }

    @Test
    void aBeginningLargerThanTheHeapIsRefused() {
        ImageException refused =
                assertThrows(
                        ImageException.class,
                        () -> TestImages.SETTINGS.withInitialHeapBytes(1 << 21));
        assertTrue(refused.getMessage().contains("initial heap size"), refused.getMessage());
    }
}
