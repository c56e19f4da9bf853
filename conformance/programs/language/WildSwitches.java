/** Switches with gaps, negative and extreme labels, on bytes, shorts, chars and boxes, nested ones, empty ones, with locals that span cases. */
public class WildSwitches {
    static int sparse(int n) {
        switch (n) {
            case Integer.MIN_VALUE:
                return 1;
            case -1:
                return 2;
            case 0:
                return 3;
            case 1 << 20:
                return 4;
            case Integer.MAX_VALUE:
                return 5;
        }
        return 0;
    }

    static String spans(int n) {
        switch (n) {
            case 1:
                int x = 10;
                String s = "one";
                return s + x;
            case 2:
                x = 20;
                s = "two";
                for (int i = 0; i < 3; i++) {
                    if (i == 1) continue;
                    x += i;
                }
                return s + x;
            default:
                x = 5;
                while (true) {
                    if (x-- == 0) break;
                }
                s = "rest";
                break;
        }
        return "after";
    }

    static int bytes(byte b) {
        return switch (b) {
            case -128 -> 1;
            case 127 -> 2;
            case 0, 1, 2, 3 -> 3;
            default -> b;
        };
    }

    static String boxed(Integer i, Character c, Short s) {
        String r = switch (i) {
            case 1 -> "int";
            default -> "i";
        };
        switch (c) {
            case '\u20ac':
                r += "euro";
                break;
            case '\uffff':
                r += "last";
            case 'a':
                r += "a";
        }
        return r + switch (s) {
            case 300 -> "short";
            case -300 -> {
                switch (c) {
                }
                yield "minus";
            }
            default -> "s";
        };
    }

    static int dense(int n) {
        return switch (n) {
            case 0 -> 5;
            case 1 -> 4;
            case 2 -> 3;
            case 3 -> 2;
            case 4 -> 1;
            case 6 -> 9;
            case 7 -> 8;
            default -> throw new IllegalArgumentException("n " + n);
        };
    }

    static int nested(int a, int b) {
        int r = 0;
        outer:
        switch (a) {
            case 0:
                switch (b) {
                    case 0:
                        r = 1;
                        break outer;
                    case 1:
                        r = 2;
                        break;
                    default:
                        r = 3;
                }
                r += 10;
            case 1:
                r += 100;
                break;
            default:
                r = -1;
        }
        return r;
    }

    public static void main(String[] args) {
        for (int n : new int[] {Integer.MIN_VALUE, -2, -1, 0, 1, 1 << 20, (1 << 20) + 1, Integer.MAX_VALUE}) System.out.print(sparse(n) + " ");
        System.out.println(spans(1) + spans(2) + spans(3));
        for (int b = -128; b < 128; b += 51) System.out.print(bytes((byte) b) + " ");
        System.out.println(boxed(1, 'a', (short) 300) + boxed(2, '\uffff', (short) -300) + boxed(3, '\u20ac', (short) 0));
        for (int n = -1; n < 9; n++) {
            try {
                System.out.print(dense(n) + " ");
            } catch (IllegalArgumentException e) {
                System.out.print(e.getMessage() + " ");
            }
        }
        System.out.println();
        for (int a = 0; a < 3; a++) for (int b = 0; b < 3; b++) System.out.print(nested(a, b) + " ");
        System.out.println();
        try {
            boxed(null, 'a', (short) 1);
        } catch (NullPointerException e) {
            System.out.println("null box");
        }
    }
}
