package dev.cloister.aot.emit;

import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldField;
import dev.cloister.aot.world.WorldMethod;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The only place where a Java name becomes a C name: a readable part, then a hash of the whole
 * identity. Names depend on nothing but the Java element, so that one class gives the same C in
 * every program.
 */
final class CNames {
    private static final int READABLE_LENGTH = 40;
    private static final int HASH_BYTES = 6;

    private CNames() {}

    /** The function of a compiled method; the bound function of a native one. */
    static String function(WorldMethod method) {
        if (method.nativeBinding().isPresent()) {
            return method.nativeBinding().get().cFunction();
        }
        String identity = method.owner().name() + '.' + method.name() + method.descriptor();
        return readable(simpleName(method.owner()) + '_' + method.name()) + '_' + hash(identity);
    }

    /** The variable of a static field. */
    static String staticField(WorldField field) {
        String identity = field.owner().name() + '.' + field.name() + ':' + field.descriptor();
        return "s_"
                + readable(simpleName(field.owner()) + '_' + field.name())
                + '_'
                + hash(identity);
    }

    /** The prebuilt String object of a constant. */
    static String string(String value) {
        return "str_" + hash(utf16(value));
    }

    /** The dispatch table of a selector. */
    static String dispatchTable(String name, String descriptor) {
        return "d_" + readable(name) + '_' + hash(name + descriptor);
    }

    /** The bitmap of the classes that are subtypes of an interface or array class. */
    static String bitmap(WorldClass type) {
        return "is_" + readable(simpleName(type)) + '_' + hash(type.name());
    }

    private static String simpleName(WorldClass type) {
        return type.name().substring(type.name().lastIndexOf('/') + 1);
    }

    private static String readable(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length() && text.length() < READABLE_LENGTH; i++) {
            char c = name.charAt(i);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '_');
            if (plain) {
                text.append(c);
            } else if (c == '$') {
                text.append('_');
            }
        }
        return text.toString();
    }

    /**
     * The chars as they are: a constant may hold lone surrogates, which a charset would replace.
     */
    private static byte[] utf16(String value) {
        byte[] bytes = new byte[2 * value.length()];
        for (int i = 0; i < value.length(); i++) {
            bytes[2 * i] = (byte) (value.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) value.charAt(i);
        }
        return bytes;
    }

    private static String hash(String identity) {
        return hash(identity.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] identity) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(identity), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "SHA-256: missing from this JDK; use a complete one", e);
        }
    }
}
