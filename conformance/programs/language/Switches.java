/** Switches over ints, chars, strings; dense, sparse, falling through, nested, as expressions. */
public class Switches {
    static String dense(int i) {
        switch (i) {
            case 0: return "zero";
            case 1: return "one";
            case 2:
            case 3: return "two or three";
            case 5: return "five";
            default: return "many";
        }
    }

    static int sparse(int i) {
        return switch (i) {
            case Integer.MIN_VALUE -> -1;
            case -1000000 -> -2;
            case 0 -> 0;
            case 1000000 -> 2;
            case Integer.MAX_VALUE -> 1;
            default -> 9;
        };
    }

    static String text(String s) {
        return switch (s) {
            case "Aa", "BB" -> "collide " + s.hashCode();
            case "C#" -> "sharp";
            case "Bb" -> "near";
            case "" -> "empty";
            case "a rather long string that does not matter" -> "long";
            default -> "unknown";
        };
    }

    static int fall(char c) {
        int n = 0;
        switch (c) {
            case 'a':
                n += 1;
            case 'b':
                n += 10;
                break;
            case 'c':
                n += 100;
            default:
                n += 1000;
            case 'd':
                n += 10000;
        }
        return n;
    }

    public static void main(String[] args) {
        for (int i = -1; i < 8; i++) {
            System.out.print(dense(i) + " ");
        }
        System.out.println();
        for (int i : new int[] {Integer.MIN_VALUE, -1000000, -1, 0, 1, 1000000, Integer.MAX_VALUE, Integer.MAX_VALUE - 1}) {
            System.out.print(sparse(i) + " ");
        }
        System.out.println();
        for (String s : new String[] {"Aa", "BB", "AaAa", "C#", "Bb", "", "x", "a rather long string that does not matter"}) {
            System.out.println(text(s));
        }
        for (char c = 'a'; c < 'g'; c++) {
            System.out.print(fall(c) + " ");
        }
        System.out.println();
        try {
            text(null);
        } catch (NullPointerException e) {
            System.out.println("null string");
        }
        Integer boxed = 3;
        switch (boxed) {
            case 3 -> System.out.println("boxed three");
            default -> System.out.println("boxed other");
        }
        byte b = -1;
        switch (b) {
            case -1 -> System.out.println("minus one");
            case 127 -> System.out.println("max");
        }
        int total = 0;
        for (int i = 0; i < 100; i++) {
            total += switch (i % 7) {
                case 0, 1 -> i;
                case 2 -> {
                    if (i > 50) {
                        yield -i;
                    }
                    yield switch (i % 3) {
                        case 0 -> 1000;
                        case 1 -> 2000;
                        default -> 3000;
                    };
                }
                default -> -1;
            };
        }
        System.out.println(total);
    }
}
