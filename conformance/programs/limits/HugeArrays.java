/** Arrays of a large share of the heap, again and again, of every element type; the rest of the heap stays usable. */
public class HugeArrays {
    record Cell(int number, Cell other) {}

    static Object make(int kind, int bytes) {
        return switch (kind) {
            case 0 -> new byte[bytes];
            case 1 -> new char[bytes / 2];
            case 2 -> new int[bytes / 4];
            case 3 -> new long[bytes / 8];
            case 4 -> new double[bytes / 8];
            case 5 -> new boolean[bytes];
            case 6 -> new int[bytes / 16384][4000];
            default -> new short[bytes / 2];
        };
    }

    public static void main(String[] args) {
        long checks = 0;
        for (int round = 0; round < 40; round++) {
            Object array = make(round % 8, 20 << 20);
            checks += array.hashCode() != 0 ? 1 : 0;
        }
        System.out.println(checks);
        byte[] big = new byte[24 << 20];
        big[0] = 1;
        big[big.length - 1] = 2;
        int sum = 0;
        for (byte each : big) sum += each;
        System.out.println(sum + " " + big.length);
        Cell last = null;
        for (int i = 0; i < 100_000; i++) last = new Cell(i, i % 1000 == 0 ? null : last);
        int chain = 0;
        for (Cell at = last; at != null; at = at.other()) chain++;
        System.out.println(chain);
        try {
            big[big.length] = 1;
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        byte[] copy = java.util.Arrays.copyOf(big, big.length / 2);
        System.arraycopy(big, big.length / 2, copy, 0, copy.length);
        System.out.println(copy[copy.length - 1]);
        big = null;
        copy = null;
        Object[] references = new Object[2_000_000];
        for (int i = 0; i < references.length; i += 1000) references[i] = new int[] {i};
        System.gc();
        long total = 0;
        for (int i = 0; i < references.length; i += 1000) total += ((int[]) references[i])[0];
        System.out.println(total);
        int failures = 0;
        for (int i = 0; i < 5; i++) {
            try {
                failures += make(i, 200 << 20) == null ? 0 : 100;
            } catch (OutOfMemoryError tooBig) {
                failures++;
            }
        }
        System.out.println(failures);
    }
}
