package dev.cloister.attestation.encoding;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A JSON value that knows where it came from, so that a wrong one can be named. */
public sealed interface JsonValue {
    /** The path of this value, as errors name it. */
    String path();

    /** A string. */
    record Text(String path, String value) implements JsonValue {}

    /** A whole number; the documents read here have no others. */
    record Whole(String path, long value) implements JsonValue {}

    /** {@code true} or {@code false}. */
    record Truth(String path, boolean value) implements JsonValue {}

    /** {@code null}. */
    record Nothing(String path) implements JsonValue {}

    /** An array. */
    record Array(String path, List<JsonValue> items) implements JsonValue {}

    /**
     * An object; {@code raw} are its bytes as they stood in the text, which is what gets signed.
     */
    record Members(String path, Map<String, JsonValue> values, Bytes raw) implements JsonValue {
        /** A member, if there. */
        public Optional<JsonValue> find(String name) {
            return Optional.ofNullable(values.get(name));
        }

        /** A member that must be there. */
        public JsonValue get(String name) {
            return find(name)
                    .orElseThrow(() -> new MalformedException(path + "." + name + ": is missing"));
        }

        /** Refuses members that nobody will read. */
        public void allowOnly(Set<String> names) {
            for (String name : values.keySet()) {
                if (!names.contains(name)) {
                    throw new MalformedException(path + "." + name + ": is not known; remove it");
                }
            }
        }
    }

    /** This value, which must be an object. */
    default Members members() {
        if (this instanceof Members members) {
            return members;
        }
        throw wrong("an object");
    }

    /** This value's items; it must be an array. */
    default List<JsonValue> items() {
        if (this instanceof Array array) {
            return array.items();
        }
        throw wrong("an array");
    }

    /** This value, which must be a string. */
    default String text() {
        if (this instanceof Text text) {
            return text.value();
        }
        throw wrong("a string");
    }

    /** This value, which must be a whole number in a range. */
    default int whole(int least, int most) {
        if (this instanceof Whole whole && whole.value() >= least && whole.value() <= most) {
            return (int) whole.value();
        }
        throw wrong("a whole number in " + least + ".." + most);
    }

    /** This value, which must be {@code true} or {@code false}. */
    default boolean truth() {
        if (this instanceof Truth truth) {
            return truth.value();
        }
        throw wrong("true or false");
    }

    /** This value, which must be so many bytes in hexadecimal. */
    default Bytes hex(int sizeBytes) {
        String digits = text();
        boolean formed = digits.length() == 2 * sizeBytes;
        for (int i = 0; i < digits.length() && formed; i++) {
            formed = Character.digit(digits.charAt(i), 16) >= 0 && digits.charAt(i) < 128;
        }
        if (!formed) {
            throw wrong(2 * sizeBytes + " hexadecimal digits");
        }
        return Bytes.ofHex(digits);
    }

    private MalformedException wrong(String expected) {
        String actual =
                switch (kind()) {
                    case 's' -> "\"" + ((Text) this).value() + "\"";
                    case 'n' -> Long.toString(((Whole) this).value());
                    default -> "another kind of value";
                };
        return new MalformedException(path() + ": is not " + expected + " (" + actual + ")");
    }

    private char kind() {
        return this instanceof Text ? 's' : this instanceof Whole ? 'n' : 'o';
    }
}
