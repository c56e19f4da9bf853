package dev.cloister.samples.letters.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.samples.letters.Letters;
import dev.cloister.samples.letters.Letters.Selection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersTest {
    private static final int LETTERS = 6000;

    @TempDir Path folder;

    private final Enclave enclave = Enclave.load(EnclaveImage.named("letters"));
    private final Letters letters = enclave.service(Letters.class);
    private LetterArchive archive;

    @BeforeEach
    void seal() throws IOException {
        Path text = folder.resolve("letters.txt");
        Files.write(text, IntStream.range(0, LETTERS).mapToObj(LettersTest::letter).toList());
        archive = LetterArchive.seal(letters, text, folder.resolve("letters.sealed"));
    }

    @AfterEach
    void close() {
        enclave.close();
    }

    private static String letter(int number) {
        return "Dear doctor, my number is "
                + number
                + (number % 3 == 0 ? ", I have a fever" : "")
                + (number % 5 == 0 ? ", and a cough" : "")
                + (number == 77 ? ", yours, Ada" : "");
    }

    @Test
    void questionsAreAnsweredWithoutShowingALetter() throws IOException {
        List<Selection> found = archive.find("fever", "cough", "Ada");
        try (Selection fever = found.get(0);
                Selection cough = found.get(1);
                Selection ada = found.get(2);
                Selection both = fever.and(cough);
                Selection feverOnly = fever.without(cough);
                Selection coughOnly = cough.without(both)) {
            assertEquals(2000, fever.size());
            assertEquals(1200, cough.size());
            assertEquals(400, both.size());
            assertEquals(1600, feverOnly.size());
            assertEquals(800, coughOnly.size());
            assertEquals(0, ada.size());
        }
        assertThrows(IllegalStateException.class, () -> found.get(0).size());
        String sealed = Files.readString(archive.file(), StandardCharsets.ISO_8859_1);
        assertTrue(sealed.length() > 2 << 16, "more than one block");
        assertFalse(sealed.contains("fever"));
    }

    @Test
    void anArchiveThatIsNotAsItWasSealedIsRefused() throws IOException {
        byte[] sealed = Files.readAllBytes(archive.file());
        byte[] changed = sealed.clone();
        changed[sealed.length / 2] ^= 1;
        assertRefused("was changed", changed);
        int first = 20 + ByteBuffer.wrap(sealed).getInt(16);
        assertRefused("was changed", Arrays.copyOf(sealed, first));
        byte[] withoutFirst = Arrays.copyOf(sealed, sealed.length - first + 16);
        System.arraycopy(sealed, first, withoutFirst, 16, sealed.length - first);
        assertRefused("was changed", withoutFirst);
        assertRefused("ends before its header does", new byte[1000]);
        assertRefused("out of bounds", new byte[3]);
        Files.write(archive.file(), sealed);
        archive.find("fever").get(0).close();
    }

    private void assertRefused(String why, byte[] bytes) throws IOException {
        Files.write(archive.file(), bytes);
        RuntimeException refused =
                assertThrows(RuntimeException.class, () -> archive.find("fever"));
        assertTrue(refused.getMessage().contains(why), refused::toString);
    }

    @Test
    void selectionsOfTwoArchivesAreNotCombined() throws IOException {
        LetterArchive other =
                LetterArchive.seal(
                        letters, folder.resolve("letters.txt"), folder.resolve("other.sealed"));
        try (Selection here = archive.find("fever").get(0);
                Selection there = other.find("fever").get(0)) {
            assertEquals(
                    "selections of two archives",
                    assertThrows(IllegalArgumentException.class, () -> here.and(there))
                            .getMessage());
        }
    }
}
