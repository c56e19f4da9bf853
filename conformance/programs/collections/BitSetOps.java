import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** BitSet: ranges, logic, searching both ways, words and bytes, sizes, errors, against a model. */
public class BitSetOps {
    public static void main(String[] args) {
        BitSet a = new BitSet();
        a.set(1);
        a.set(5, 10);
        a.set(63, 66);
        a.set(200, true);
        a.flip(7);
        a.flip(64, 68);
        a.clear(5);
        System.out.println(a + " " + a.length() + " " + a.size() + " " + a.cardinality() + " " + a.get(65) + a.get(999) + " " + a.get(4, 70) + " " + a.isEmpty() + " " + a.hashCode());
        System.out.println(a.nextSetBit(0) + " " + a.nextSetBit(67) + " " + a.nextSetBit(201) + " " + a.nextClearBit(6) + " " + a.nextClearBit(63) + " " + a.previousSetBit(62) + " " + a.previousSetBit(0) + " " + a.previousClearBit(9) + " " + a.previousClearBit(-1));
        BitSet b = BitSet.valueOf(new long[] {0xf0f0L, 0, 1});
        for (int op = 0; op < 4; op++) {
            BitSet c = (BitSet) a.clone();
            switch (op) {
                case 0 -> c.and(b);
                case 1 -> c.or(b);
                case 2 -> c.xor(b);
                default -> c.andNot(b);
            }
            System.out.println(c + " " + c.intersects(b) + " " + Arrays.toString(c.toLongArray()) + " " + Arrays.toString(c.toByteArray()));
        }
        System.out.println(BitSet.valueOf(new byte[] {1, 2, (byte) 0x80}) + " " + b.stream().boxed().collect(Collectors.toList()) + " " + a.equals(a.clone()) + " " + new BitSet(0).size() + new BitSet(65).size());
        for (Runnable r : new Runnable[] {() -> a.set(-1), () -> a.get(5, 2), () -> new BitSet(-1), () -> a.nextSetBit(-1), () -> a.flip(-2, 3), () -> a.previousSetBit(-2)}) {
            try {
                r.run();
                System.out.println("ok");
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        boolean[] model = new boolean[500];
        BitSet s = new BitSet();
        int seed = 1;
        for (int i = 0; i < 3000; i++) {
            seed = seed * 1103515245 + 12345;
            int from = (seed >>> 8) % 500;
            int to = Math.min(500, from + (seed >>> 3) % 40);
            int op = (seed >>> 20) % 3;
            for (int k = from; k < to; k++) {
                model[k] = op == 0 || op == 1 && !model[k];
            }
            if (op == 0) {
                s.set(from, to);
            } else if (op == 1) {
                s.flip(from, to);
            } else {
                s.clear(from, to);
            }
        }
        System.out.println(IntStream.range(0, 500).allMatch(i -> model[i] == s.get(i)) + " " + s.cardinality() + " " + s.hashCode() + " " + s.stream().sum());
    }
}
