import java.util.Arrays;

/** Arrays of every kind around every size where the heap changes its ways; new ones are all zero. */
public class ArraysOfEverySize {
    public static void main(String[] args) {
        long hash = 1;
        for (int round = 0; round < 2; round++) {
            for (int n = 0; n < 70_000; n = n < 300 ? n + 1 : n * 9 / 8) {
                byte[] b = new byte[n];
                short[] s = new short[n / 2];
                char[] c = new char[n / 2 + 1];
                int[] i = new int[n / 4];
                long[] l = new long[n / 8 + 1];
                double[] d = new double[n / 8];
                Object[] o = new Object[n / 4 + 1];
                boolean zero = true;
                for (byte x : b) zero &= x == 0;
                for (int x : i) zero &= x == 0;
                for (Object x : o) zero &= x == null;
                for (double x : d) zero &= x == 0;
                if (!zero) System.out.println("not zero at " + n);
                Arrays.fill(b, (byte) n);
                Arrays.fill(s, (short) n);
                Arrays.fill(c, (char) n);
                Arrays.fill(i, n);
                Arrays.fill(l, n);
                Arrays.fill(d, n);
                Arrays.fill(o, b);
                hash = hash * 31 + b.length + s.length + c.length + i.length + l.length + d.length + o.length + (n > 0 ? b[n - 1] : 0) + l[l.length - 1];
                byte[] copy = Arrays.copyOf(b, n + 1);
                if (copy[n] != 0 || (n > 0 && copy[n - 1] != (byte) n)) System.out.println("copy at " + n);
            }
        }
        System.out.println(hash);
    }
}
