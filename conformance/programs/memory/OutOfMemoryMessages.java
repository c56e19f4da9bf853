import java.util.ArrayList;
import java.util.List;

/** What an OutOfMemoryError says tells what there was too little of. */
public class OutOfMemoryMessages {
    interface Hog {
        Object run();
    }

    static void tell(String what, Hog hog) {
        try {
            System.out.println(what + ": " + (hog.run() == null));
        } catch (OutOfMemoryError full) {
            System.out.println(what + ": " + full.getMessage());
        }
    }

    static Object listOfLongs() {
        List<Object> list = new ArrayList<>();
        while (true) list.add(new long[100_000]);
    }

    public static void main(String[] args) {
        tell("longest byte[]", () -> new byte[Integer.MAX_VALUE]);
        tell("next to it", () -> new byte[Integer.MAX_VALUE - 1]);
        tell("longest that HotSpot has", () -> new byte[Integer.MAX_VALUE - 2]);
        tell("longest long[]", () -> new long[Integer.MAX_VALUE]);
        tell("longest Object[]", () -> new Object[Integer.MAX_VALUE - 1]);
        tell("matrix", () -> new int[2][Integer.MAX_VALUE]);
        tell("large matrix", () -> new int[100_000][100_000]);
        tell("list", OutOfMemoryMessages::listOfLongs);
        tell("string", () -> "0123456789abcdef".repeat(100_000_000));
        tell("clone", () -> {
            List<Object> kept = new ArrayList<>();
            byte[] big = new byte[1 << 20];
            while (true) kept.add(big.clone());
        });
        int[] after = new int[1_000_000];
        System.out.println(after.length);
    }
}
