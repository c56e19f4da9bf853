package dev.cloister.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TamperingTest {
    private static final ExpectedIdentity SIGNER =
            ExpectedIdentity.signedBy(TestKeys.KEY.mrSigner());

    static List<Tampering> kinds() {
        return Stream.of(TamperedHeaders.all(), TamperedSigStructs.all(), TamperedPages.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isRefusedForTheRightReason(Tampering kind) {
        ImageException refused =
                assertThrows(ImageException.class, () -> ImageVerifier.verify(kind.file(), SIGNER));
        assertEquals(kind.reason(), refused.reason(), refused.getMessage());
        assertTrue(refused.getMessage().contains(kind.text()), refused.getMessage());
    }

    @Test
    void thereAreAtLeastTwoHundredDifferentKindsOfWhichEachChangesTheFile() {
        ImageVerifier.verify(Tampering.FILE, SIGNER);
        Set<String> names = new HashSet<>();
        Set<Integer> files = new HashSet<>();
        for (Tampering kind : kinds()) {
            assertTrue(names.add(kind.name()), "twice: " + kind.name());
            assertFalse(Arrays.equals(Tampering.FILE, kind.file()), kind.name());
            files.add(Arrays.hashCode(kind.file()));
        }
        assertTrue(names.size() >= 200, names.size() + " kinds");
        assertTrue(files.size() >= 200, files.size() + " different files");
    }
}
