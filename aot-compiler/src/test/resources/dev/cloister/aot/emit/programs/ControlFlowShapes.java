/** Loops and jumps whose phis are easily got wrong: swaps, rotations, nested breaks, long-lived old values. */
public final class ControlFlowShapes {
    public static void main(String[] args) {
        System.out.println(fibonacci(50) + " " + gcd(1071, 462) + " " + rotate(7) + " " + collatz(27));
        System.out.println(labels() + " " + lostCopy(5) + " " + ternaries(3, 4) + " " + shortCircuit(5, null) + shortCircuit(0, "x"));
        System.out.println(doWhile() + " " + mixedTypes(true) + " " + mixedTypes(false) + " " + countDown(100000));
        System.out.println(concat(3) + " " + primes(50) + " " + ackermann(2, 3));
    }

    private static long fibonacci(int n) {
        long a = 0;
        long b = 1;
        for (int i = 0; i < n; i++) {
            long t = a;
            a = b;
            b = t + b;
        }
        return a;
    }

    private static int gcd(int a, int b) {
        while (b != 0) {
            int t = a % b;
            a = b;
            b = t;
        }
        return a;
    }

    private static String rotate(int n) {
        int a = 1, b = 2, c = 3, d = 4;
        while (n-- > 0) {
            int t = a;
            a = b;
            b = c;
            c = d;
            d = t;
        }
        return "" + a + b + c + d;
    }

    private static int collatz(long n) {
        int steps = 0;
        while (n != 1) {
            n = (n & 1) == 0 ? n / 2 : 3 * n + 1;
            steps++;
        }
        return steps;
    }

    private static int labels() {
        int count = 0;
        outer:
        for (int i = 0; i < 10; i++) {
            for (int j = 0; j < 10; j++) {
                if (j == 7) {
                    continue outer;
                }
                if (i == 5) {
                    break outer;
                }
                if ((i ^ j) % 3 == 0) {
                    continue;
                }
                count += i * j;
            }
        }
        return count;
    }

    private static int lostCopy(int n) {
        int x = 1;
        int old;
        do {
            old = x;
            x = x + 2;
        } while (x < n);
        return old * 100 + x;
    }

    private static int ternaries(int a, int b) {
        return (a > b ? a : b) * (a < b ? a > 0 ? 1 : 2 : 3) + (a == 3 && b == 4 || a == 4 && b == 3 ? 100 : 200);
    }

    private static boolean shortCircuit(int n, String s) {
        return n > 3 || s != null && s.length() == 1 && !s.isEmpty();
    }

    private static int doWhile() {
        int i = 0;
        int sum = 0;
        do {
            sum += i;
            if (sum > 20) {
                break;
            }
        } while (++i < 100);
        return sum;
    }

    private static String mixedTypes(boolean flag) {
        String result;
        if (flag) {
            int slot = 5;
            result = "int" + slot;
        } else {
            Object slot = "five";
            result = "ref" + slot;
        }
        {
            double slot = 2.5;
            result += slot > 2 ? "d" : "e";
        }
        return result;
    }

    private static int countDown(int n) {
        int odd = 0;
        for (int i = n; i > 0; i -= 2) {
            odd ^= i;
        }
        return odd;
    }

    private static String concat(int n) {
        String s = "";
        for (int i = 0; i < n; i++) {
            s = s + i + ',' + (i % 2 == 0) + (char) ('a' + i) + 1.5f + 2L + null;
        }
        return s;
    }

    private static int primes(int limit) {
        boolean[] composite = new boolean[limit];
        int count = 0;
        for (int i = 2; i < limit; i++) {
            if (!composite[i]) {
                count++;
                for (int j = i * i; j < limit; j += i) {
                    composite[j] = true;
                }
            }
        }
        return count;
    }

    private static int ackermann(int m, int n) {
        return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
    }
}
