package dev.cloister.aot.jdk;

import dev.cloister.vm.Utf16;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * {@code java.lang.String}: bytes of the six standard charsets are coded directly; the JDK goes
 * through charset decoders and buffers for some of them, which would bring java.nio into every
 * program that makes a string of bytes.
 */
@Substitute("java/lang/String")
final class Target_java_lang_String {
    @Fold static final boolean COMPACT_STRINGS = true;

    @Original private byte[] value;
    @Original private byte coder;

    @Replace
    Target_java_lang_String(byte[] bytes, int offset, int length, Charset charset) {
        Objects.requireNonNull(charset);
        checkBoundsOffCount(offset, length, bytes.length);
        if (charset == StandardCharsets.ISO_8859_1
                || (charset == StandardCharsets.UTF_8 || charset == StandardCharsets.US_ASCII)
                        && !Target_java_lang_StringCoding.hasNegatives(bytes, offset, length)) {
            value = Arrays.copyOfRange(bytes, offset, offset + length);
            coder = 0;
        } else if (charset == StandardCharsets.UTF_8) {
            byte[] wide = Target_java_lang_StringUTF16.newBytesFor(length);
            int chars = decodeUTF8_UTF16(bytes, offset, offset + length, wide, 0, true);
            byte[] narrow = Target_java_lang_StringUTF16.compress(wide, 0, chars);
            value =
                    narrow != null
                            ? narrow
                            : chars == length ? wide : Arrays.copyOf(wide, chars << 1);
            coder = (byte) (narrow != null ? 0 : 1);
        } else {
            char[] chars =
                    charset == StandardCharsets.US_ASCII
                            ? Utf16.ofAscii(bytes, offset, length)
                            : Utf16.decode(bytes, offset, length, charset);
            byte[] narrow = Target_java_lang_StringUTF16.compress(chars, 0, chars.length);
            value =
                    narrow != null
                            ? narrow
                            : Target_java_lang_StringUTF16.toBytes(chars, 0, chars.length);
            coder = (byte) (narrow != null ? 0 : 1);
        }
    }

    private static byte[] encode(Charset charset, byte coder, byte[] value) {
        if (charset == StandardCharsets.UTF_8) {
            return encodeUTF8(coder, value, true);
        }
        if (charset == StandardCharsets.ISO_8859_1) {
            return encode8859_1(coder, value);
        }
        if (charset == StandardCharsets.US_ASCII) {
            return encodeASCII(coder, value);
        }
        return Utf16.encode(value, coder == 0, charset);
    }

    @Original
    private static native byte[] encodeUTF8(byte coder, byte[] value, boolean replace);

    @Original
    private static native byte[] encode8859_1(byte coder, byte[] value);

    @Original
    private static native byte[] encodeASCII(byte coder, byte[] value);

    @Original
    private static native int decodeUTF8_UTF16(
            byte[] source, int start, int end, byte[] target, int targetStart, boolean replace);

    @Original
    static native void checkBoundsOffCount(int offset, int count, int length);

    @Original
    static native int decodeASCII(
            byte[] source, int sourceStart, char[] target, int targetStart, int count);

    @Original
    static native String join(
            String prefix, String suffix, String delimiter, String[] elements, int count);

    @Original
    static native String newStringUTF8NoRepl(byte[] bytes, int offset, int count);

    @Original
    static native String newStringNoRepl(byte[] bytes, Charset charset)
            throws CharacterCodingException;

    @Original
    static native byte[] getBytesNoRepl(String text, Charset charset)
            throws CharacterCodingException;

    @Original
    static native byte[] getBytesUTF8NoRepl(String text);
}
