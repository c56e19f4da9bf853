/** Locals and finals assigned on every path: branches, loops, try, switch, lambdas, blank finals of all kinds. */
public class DefiniteAssignment {
    final int a;
    final String b;
    static final long C;
    static final int[] TABLE;

    static {
        long sum = 0;
        int i = 0;
        for (; ; i++) {
            sum += i;
            if (sum > 100) break;
        }
        C = sum * 1000 + i;
        int[] t;
        try {
            t = new int[Integer.parseInt("x")];
        } catch (NumberFormatException e) {
            t = new int[] {7, 8};
        }
        TABLE = t;
    }

    DefiniteAssignment(boolean which) {
        if (which) {
            a = 1;
            b = "yes";
        } else {
            int x;
            do x = (int) C; while (x < 0);
            a = x;
            b = switch (TABLE[0]) {
                case 7 -> "seven";
                default -> "other";
            };
        }
    }

    static int path(int n) {
        final int r;
        int k;
        if (n > 10 && (k = n * 2) > 30) r = k;
        else if (n < 0 || (k = n - 1) < 0) r = -1;
        else r = k;
        boolean flag;
        switch (r) {
            case 1:
                flag = true;
                break;
            case 2:
            default:
                flag = false;
        }
        final Runnable run;
        int[] out = new int[1];
        if (flag) run = () -> out[0] = r * 100;
        else run = () -> out[0] = r;
        run.run();
        while (true) {
            int inner;
            if (n-- > 5) continue;
            inner = n;
            return out[0] + (inner & 0);
        }
    }

    public static void main(String[] args) {
        System.out.println(new DefiniteAssignment(true).b + new DefiniteAssignment(false).a + new DefiniteAssignment(false).b + C + TABLE[1]);
        for (int n : new int[] {-5, 0, 2, 3, 11, 16, 100}) System.out.print(path(n) + " ");
        System.out.println();
        int x, y, z;
        x = y = z = 5;
        x += y -= z *= 2;
        System.out.println(x + " " + y + " " + z);
        final var text = new StringBuilder();
        for (int i = 0, j = 10, k; i < j; i++, j--) {
            k = i * j;
            text.append(k).append(' ');
        }
        System.out.println(text);
        {
            int shadow = 1;
            System.out.print(shadow);
        }
        String shadow = "2";
        System.out.println(shadow);
    }
}
