package dev.cloister.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.image.ImageException.Reason;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElfReaderTest {

    @Test
    void segmentsKeepTheirAddressesAndExactPermissions() {
        ElfImage elf = ElfReader.read(TinyElf.bytes());
        assertEquals(TinyElf.ENTRY, elf.entry());
        assertEquals(TinyElf.LAYOUT_ADDRESS, elf.layoutOffset());
        assertEquals(0x4000, elf.end());
        assertEquals(
                "[1, 5, 3]",
                elf.segments().stream().map(ElfImage.Segment::permissions).toList().toString());
        assertEquals(0x2000, elf.segments().get(2).firstPage());
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "0, 1, 0, e_ident",
        "4, 1, 1, EI_CLASS",
        "16, 2, 2, ET_DYN",
        "18, 2, 3, x86-64",
        "54, 2, 57, e_phentsize",
        "24, 8, 0x2010, e_entry",
        "56, 2, 0, no PT_LOAD",
        "32, 8, 0x7fffffffffffffff, p_type",
        "120, 4, 3, PT_INTERP",
        "120, 4, 7, PT_TLS",
        "124, 4, 7, writable and executable",
        "124, 4, 1, cannot be read",
        "136, 8, 0x8ff, shares a page",
        "152, 8, 0x21, p_filesz",
        "128, 8, 0x7fffffffffffffff, segment",
        "216, 8, 0x7fffffffffffffff, p_vaddr",
        "60, 2, 1, .clo_layout",
        "1120, 8, 127, 127 bytes",
        "1104, 8, 0x3000, not in the contents"
    })
    void whatCannotRunInAnEnclaveIsRefused(String at, int size, String value, String text) {
        byte[] elf =
                TinyElf.bytes(
                        bytes -> {
                            for (int i = 0; i < size; i++) {
                                bytes.put(
                                        Integer.decode(at) + i,
                                        (byte) (Long.decode(value) >> 8 * i));
                            }
                        });
        ImageException refused = assertThrows(ImageException.class, () -> ElfReader.read(elf));
        assertEquals(Reason.LAYOUT, refused.reason());
        assertTrue(refused.getMessage().contains(text), refused.getMessage());
    }

    @Test
    void everyTruncationIsRefused() {
        byte[] elf = TinyElf.bytes();
        for (int length = 0; length < 0x2040; length += 13) {
            byte[] cut = Arrays.copyOf(elf, length);
            assertThrows(ImageException.class, () -> ElfReader.read(cut), "length " + length);
        }
    }
}
