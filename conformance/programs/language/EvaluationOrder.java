/** Operands are evaluated left to right, completely, before the operation; assignments save their left side first. */
public class EvaluationOrder {
    static StringBuilder log = new StringBuilder();

    static int t(int n) {
        log.append(n);
        return n;
    }

    static int[] array(int[] a) {
        log.append('a');
        return a;
    }

    static int fail() {
        log.append('!');
        throw new IllegalStateException("fail");
    }

    static EvaluationOrder none() {
        log.append('n');
        return null;
    }

    int f;

    static int three(int a, int b, int c) {
        return a * 100 + b * 10 + c;
    }

    static void attempt(Runnable r) {
        try {
            r.run();
        } catch (RuntimeException e) {
            log.append(e.getClass().getSimpleName());
        }
        System.out.println(log);
        log.setLength(0);
    }

    public static void main(String[] args) {
        System.out.println(t(1) + t(2) * t(3) - t(4) / t(5) + " " + log);
        log.setLength(0);
        int i = 2;
        i += (i = 5) * i++;
        System.out.println(i);
        int[] a = {0, 10, 20, 30};
        int k = 1;
        a[k] = k = 2;
        System.out.println(a[1] + " " + k + " " + a[2]);
        k = 0;
        a[k++] = a[k++] + a[k++] + k;
        System.out.println(a[0] + " " + k);
        k = 1;
        int r = k++ + ++k * k-- - --k;
        System.out.println(r + " " + k + " " + three(k++, k += 5, k--));
        attempt(() -> array(null)[t(1)] = fail());
        attempt(() -> array(null)[t(1)] = t(2));
        attempt(() -> array(new int[1])[t(1)] = t(2));
        attempt(() -> array(new int[1])[t(1)] += t(2));
        attempt(() -> none().f = t(3));
        attempt(() -> none().f += t(3));
        attempt(() -> System.out.println(t(1) / t(0) + fail()));
        attempt(() -> System.out.println(new int[t(2)][t(-1)][t(3)].length));
        attempt(() -> System.out.println(three(t(1), fail(), t(3))));
        attempt(() -> System.out.println(t(0) == 1 && t(2) == 2 | t(3) == 3));
        attempt(() -> System.out.println((t(0) == 1 & t(2) == 2) || t(3) == 3 ? t(4) : t(5)));
        attempt(() -> new EvaluationOrder().f += t(1) + none().f);
        long[] b = {1, 2, 3};
        int j = 0;
        b[j] <<= j = 2;
        b[j -= 1] *= b[++j] + j;
        System.out.println(b[0] + " " + b[1] + " " + b[2]);
        String s = "x";
        s += s + (s = "y") + s;
        System.out.println(s);
    }
}
