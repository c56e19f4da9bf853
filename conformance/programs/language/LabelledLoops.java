/** Labels: break out of blocks, continue of outer loops, through try and finally, in switch. */
public class LabelledLoops {
    static StringBuilder log = new StringBuilder();

    static int primes(int limit) {
        int found = 0;
        outer:
        for (int n = 2; n < limit; n++) {
            for (int d = 2; d * d <= n; d++) if (n % d == 0) continue outer;
            found++;
        }
        return found;
    }

    static String search(int[][] grid, int wanted) {
        String where = "none";
        search:
        {
            for (int i = 0; i < grid.length; i++) {
                if (grid[i] == null) continue;
                for (int j = 0; j < grid[i].length; j++) {
                    if (grid[i][j] == wanted) {
                        where = i + "," + j;
                        break search;
                    }
                }
            }
            log.append("searched all;");
        }
        return where;
    }

    static void throughFinally() {
        outer:
        for (int i = 0; ; i++) {
            try {
                inner:
                while (true) {
                    try {
                        if (i == 0) continue outer;
                        if (i == 1) break inner;
                        if (i == 2) break outer;
                    } finally {
                        log.append("f").append(i);
                    }
                }
                log.append("after");
            } finally {
                log.append("F").append(i).append(';');
            }
        }
    }

    static int inSwitch(int n) {
        int steps = 0;
        loop:
        while (true) {
            steps++;
            switch (n) {
                case 1:
                    break loop;
                case 2:
                    n = 1;
                    continue loop;
                case 3:
                    n = 2;
                    break;
                default:
                    n = n % 2 == 0 ? n / 2 : 3 * n + 1;
            }
        }
        return steps;
    }

    public static void main(String[] args) {
        System.out.println(primes(100) + " " + search(new int[][] {{1, 2}, null, {3, 4}}, 4) + " " + search(new int[][] {{}}, 1));
        throughFinally();
        System.out.println(log + " " + inSwitch(27));
        int n = 0;
        a:
        do {
            b:
            do {
                n++;
                if (n % 3 == 0) continue a;
                if (n % 5 == 0) break b;
                if (n > 20) break a;
            } while (n % 7 != 0);
            n += 10;
        } while (n < 40);
        System.out.println(n);
        x:
        if (n > 0) {
            if (n > 10) break x;
            System.out.println("not reached");
        }
        for (int i = 0, j = 10; i < j; i += 2, j--) log.append(i).append(j);
        System.out.println(log.length());
        for (; ; ) {
            if (n-- < 0) break;
        }
        System.out.println(n);
    }
}
