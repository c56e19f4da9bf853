/** Overflow, division and remainder at the borders of int and long. */
public class IntegerEdges {
    public static void main(String[] args) {
        int[] ints = {0, 1, -1, 2, -2, 7, -7, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 16, 46341};
        for (int a : ints) {
            for (int b : ints) {
                StringBuilder line = new StringBuilder();
                line.append(a).append(' ').append(b).append(": ");
                line.append(a + b).append(' ').append(a - b).append(' ').append(a * b).append(' ');
                try {
                    line.append(a / b).append(' ').append(a % b);
                } catch (ArithmeticException e) {
                    line.append(e.getMessage());
                }
                System.out.println(line);
            }
        }
        long[] longs = {0, 1, -1, 3, -3, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 32, 3037000500L};
        for (long a : longs) {
            for (long b : longs) {
                String quotient;
                try {
                    quotient = a / b + " " + a % b;
                } catch (ArithmeticException e) {
                    quotient = e.toString();
                }
                System.out.println(a + " " + b + ": " + (a + b) + " " + (a - b) + " " + a * b + " " + quotient);
            }
        }
        System.out.println(-Integer.MIN_VALUE + " " + -Long.MIN_VALUE + " " + Math.abs(Integer.MIN_VALUE));
    }
}
