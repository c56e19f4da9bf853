import java.util.Random;

/** Objects of all sizes replaced at random for long: holes are found again and contents stay what they were. */
public class Fragmentation {
    static boolean intact(byte[] b, int n) {
        for (int i = 0; i < b.length; i += 97) if (b[i] != (byte) n) return false;
        return true;
    }

    public static void main(String[] args) {
        Random random = new Random(11);
        byte[][] slots = new byte[1000][];
        int[] marks = new int[1000];
        long allocated = 0;
        int broken = 0;
        for (int i = 0; i < 60_000; i++) {
            int at = random.nextInt(slots.length);
            if (slots[at] != null && !intact(slots[at], marks[at])) broken++;
            int kind = random.nextInt(100);
            int size = kind < 80 ? random.nextInt(200) : kind < 99 ? random.nextInt(8000) : random.nextInt(200_000);
            byte[] b = new byte[size];
            for (int j = 0; j < size; j++) if (b[j] != 0) broken++;
            java.util.Arrays.fill(b, (byte) i);
            slots[at] = b;
            marks[at] = i;
            allocated += size;
        }
        System.out.println(broken + " " + allocated);
        for (int i = 0; i < slots.length; i += 2) slots[i] = null;
        byte[] big = new byte[20_000_000];
        System.out.println(big.length + " " + big[big.length - 1]);
        for (int i = 1; i < slots.length; i += 2) if (slots[i] != null && !intact(slots[i], marks[i])) broken++;
        System.out.println(broken);
        long total = 0;
        for (int i = 0; i < 40; i++) {
            long[] wide = new long[500_000];
            wide[i] = i;
            total += wide[i] + wide.length;
        }
        System.out.println(total);
    }
}
