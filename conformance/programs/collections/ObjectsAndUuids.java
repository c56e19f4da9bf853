import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/** The checks of Objects with their messages; UUID from names, text and bits; its order. */
public class ObjectsAndUuids {
    static void attempt(String label, Runnable r) {
        try {
            r.run();
            System.out.println(label + " ok");
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        System.out.println(Objects.equals(null, null) + " " + Objects.equals(1, 1L) + Objects.deepEquals(new int[] {1}, new int[] {1}) + " " + Objects.hash() + Objects.hash(1, "a", null) + " " + Objects.hashCode(null) + Objects.toString(null) + Objects.toString(null, "d") + Objects.isNull(1) + Objects.nonNull(1) + Objects.compare("a", "b", Comparator.reverseOrder()) + Objects.requireNonNullElse(null, "e") + Objects.requireNonNullElseGet(null, () -> "g"));
        attempt("null", () -> Objects.requireNonNull(null));
        attempt("null message", () -> Objects.requireNonNull(null, "the thing"));
        attempt("null supplier", () -> Objects.requireNonNull(null, () -> "made " + 1));
        attempt("else", () -> Objects.requireNonNullElse(null, null));
        attempt("index", () -> Objects.checkIndex(5, 5));
        attempt("index long", () -> Objects.checkIndex(-1L, 5L));
        attempt("fromTo", () -> Objects.checkFromToIndex(3, 2, 5));
        attempt("fromSize", () -> Objects.checkFromIndexSize(3, 3, 5));
        attempt("fine", () -> Objects.checkFromIndexSize(3, 2, 5));
        UUID a = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        UUID n = UUID.nameUUIDFromBytes("cloister".getBytes(StandardCharsets.UTF_8));
        System.out.println(a + " " + a.version() + a.variant() + " " + a.getMostSignificantBits() + " " + a.getLeastSignificantBits() + " " + a.hashCode() + " " + n + " " + n.version() + n.variant() + " " + new UUID(-1, 1) + " " + a.compareTo(new UUID(-1, 0)) + a.compareTo(n) + " " + a.equals(UUID.fromString("00112233-4455-6677-8899-AABBCCDDEEFF")));
        UUID time = UUID.fromString("2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d");
        System.out.println(time.timestamp() + " " + time.clockSequence() + " " + time.node() + " " + UUID.fromString("1-2-3-4-5"));
        for (String bad : new String[] {"", "x", "1-2-3-4", "1-2-3-4-5-6", "g-2-3-4-5", "00112233-4455-6677-8899-aabbccddeeff0", "--------------------------------------"}) {
            attempt(bad, () -> UUID.fromString(bad));
        }
        attempt("timestamp", a::timestamp);
        UUID[] all = new UUID[20];
        Arrays.setAll(all, i -> UUID.nameUUIDFromBytes(new byte[] {(byte) i}));
        Arrays.sort(all);
        System.out.println(Arrays.hashCode(all) + " " + all[0] + " " + all[19]);
        UUID random = UUID.randomUUID();
        System.out.println(random.version() + " " + random.variant() + " " + random.toString().length() + " " + UUID.fromString(random.toString()).equals(random));
    }
}
