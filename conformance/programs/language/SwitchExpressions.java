import java.util.function.IntFunction;

/** Switch expressions in every position, with yield, throw, try inside, and nesting. */
public class SwitchExpressions {
    static int order;

    static int tick(int n) {
        order = order * 10 + n;
        return n;
    }

    static int withTry(int n) {
        return 1000 + switch (n) {
            case 0 -> {
                try {
                    yield Integer.parseInt("zero");
                } catch (NumberFormatException e) {
                    yield -1;
                } finally {
                    order++;
                }
            }
            case 1 -> throw new IllegalStateException("one");
            default -> n;
        };
    }

    static boolean flag(char c) {
        return switch (c) {
            case 'a', 'b' -> true;
            case 'c' -> false;
            default -> c > 'm' && switch (c) {
                case 'x' -> false;
                default -> true;
            };
        };
    }

    public static void main(String[] args) {
        int x = 3;
        double mixed = switch (x) {
            case 1 -> 1;
            case 2 -> 2L;
            case 3 -> 'c';
            default -> 0.5f;
        };
        System.out.println(mixed);
        System.out.println(tick(1) + switch (tick(2)) {
            case 2:
                tick(3);
            case 5:
                yield tick(4);
            default:
                yield 0;
        } * tick(5) + " " + order);
        System.out.println(withTry(0) + " " + withTry(9) + " " + order);
        try {
            withTry(1);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(flag('a') + " " + flag('c') + " " + flag('x') + " " + flag('z') + " " + flag('d'));
        int[] cells = {0, 0, 0};
        cells[switch (x) {
            case 3 -> 1;
            default -> 0;
        }] += switch (x) {
            case 3 -> {
                int sum = 0;
                for (int i = 0; ; i++) {
                    if (i == 4) break;
                    if (i % 2 == 0) continue;
                    sum += i;
                }
                yield sum;
            }
            default -> 9;
        };
        System.out.println(cells[0] + " " + cells[1]);
        IntFunction<IntFunction<String>> f = switch (x) {
            case 3 -> a -> b -> "f" + a + b;
            default -> a -> b -> "g";
        };
        System.out.println(f.apply(1).apply(2));
        Integer boxed = switch (x) {
            case 3 -> null;
            default -> 1;
        };
        System.out.println(boxed);
        try {
            int unboxed = switch (x) {
                case 3 -> (Integer) null;
                default -> 1;
            };
            System.out.println(unboxed);
        } catch (NullPointerException e) {
            System.out.println("unboxed null");
        }
        if (switch (x) { case 3 -> !flag('x'); default -> false; }) System.out.println("condition");
        byte b = -128;
        System.out.println(switch (b) { case -128 -> "min"; case 127 -> "max"; default -> "mid"; });
        Character c = 'q';
        switch (c) {
            case 'q' -> System.out.println("unboxed char");
            default -> System.out.println("?");
        }
    }
}
