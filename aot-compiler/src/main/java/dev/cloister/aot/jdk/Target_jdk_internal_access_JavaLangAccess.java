package dev.cloister.aot.jdk;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** {@code jdk.internal.access.JavaLangAccess}: the methods that {@link LangAccess} answers. */
@Substitute("jdk/internal/access/JavaLangAccess")
interface Target_jdk_internal_access_JavaLangAccess {
    @Original
    Enum<?>[] getEnumConstantsShared(Class<? extends Enum<?>> type);

    @Original
    String fastUUID(long low, long high);

    @Original
    void inflateBytesToChars(
            byte[] source, int sourceStart, char[] target, int targetStart, int count);

    @Original
    int decodeASCII(byte[] source, int sourceStart, char[] target, int targetStart, int count);

    @Original
    int encodeASCII(char[] source, int sourceStart, byte[] target, int targetStart, int count);

    @Original
    void setCause(Throwable thrown, Throwable cause);

    @Original
    String join(String prefix, String suffix, String delimiter, String[] elements, int count);

    @Original
    String newStringUTF8NoRepl(byte[] bytes, int offset, int count);

    @Original
    byte[] getBytesUTF8NoRepl(String text);

    @Original
    String newStringNoRepl(byte[] bytes, Charset charset) throws CharacterCodingException;

    @Original
    byte[] getBytesNoRepl(String text, Charset charset) throws CharacterCodingException;

    @Original
    void exit(int status);
}
