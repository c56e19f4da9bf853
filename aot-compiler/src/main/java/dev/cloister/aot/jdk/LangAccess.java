package dev.cloister.aot.jdk;

import dev.cloister.vm.MainProgram;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** What other packages of the library may ask of package-private members of {@code java.lang}. */
final class LangAccess implements Target_jdk_internal_access_JavaLangAccess {
    @Override
    @SuppressWarnings("unchecked")
    public Enum<?>[] getEnumConstantsShared(Class<? extends Enum<?>> type) {
        return ((Target_java_lang_Class<Enum<?>>) (Object) type).getEnumConstantsShared();
    }

    @Override
    public String fastUUID(long low, long high) {
        return Target_java_lang_Long.fastUUID(low, high);
    }

    @Override
    public void inflateBytesToChars(
            byte[] source, int sourceStart, char[] target, int targetStart, int count) {
        Target_java_lang_StringLatin1.inflate(source, sourceStart, target, targetStart, count);
    }

    @Override
    public int decodeASCII(
            byte[] source, int sourceStart, char[] target, int targetStart, int count) {
        return Target_java_lang_String.decodeASCII(source, sourceStart, target, targetStart, count);
    }

    @Override
    public int encodeASCII(
            char[] source, int sourceStart, byte[] target, int targetStart, int count) {
        return Target_java_lang_StringCoding.implEncodeAsciiArray(
                source, sourceStart, target, targetStart, count);
    }

    @Override
    public void setCause(Throwable thrown, Throwable cause) {
        ((Target_java_lang_Throwable) (Object) thrown).setCause(cause);
    }

    @Override
    public String join(
            String prefix, String suffix, String delimiter, String[] elements, int count) {
        return Target_java_lang_String.join(prefix, suffix, delimiter, elements, count);
    }

    @Override
    public String newStringUTF8NoRepl(byte[] bytes, int offset, int count) {
        return Target_java_lang_String.newStringUTF8NoRepl(bytes, offset, count);
    }

    @Override
    public byte[] getBytesUTF8NoRepl(String text) {
        return Target_java_lang_String.getBytesUTF8NoRepl(text);
    }

    @Override
    public String newStringNoRepl(byte[] bytes, Charset charset) throws CharacterCodingException {
        return Target_java_lang_String.newStringNoRepl(bytes, charset);
    }

    @Override
    public byte[] getBytesNoRepl(String text, Charset charset) throws CharacterCodingException {
        return Target_java_lang_String.getBytesNoRepl(text, charset);
    }

    @Override
    public void exit(int status) {
        MainProgram.exit(status);
    }
}
