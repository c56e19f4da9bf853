/** tableswitch, lookupswitch and what javac builds from them: strings, enums, gaps, edges of int. */
public final class Switches {
    enum Colour { RED, GREEN, BLUE }

    public static void main(String[] args) {
        int[] probes = {Integer.MIN_VALUE, -1000, -1, 0, 1, 2, 3, 4, 5, 9, 100, 65536, Integer.MAX_VALUE};
        StringBuilder line = new StringBuilder();
        for (int probe : probes) {
            line.append(dense(probe)).append(' ').append(sparse(probe)).append(' ').append(fallThrough(probe)).append(' ').append(edges(probe)).append(';');
        }
        System.out.println(line);
        for (String word : new String[] {"", "a", "Aa", "BB", "monday", "other"}) {
            System.out.print(strings(word) + " ");
        }
        for (Colour colour : Colour.values()) {
            System.out.print(enums(colour) + " ");
        }
        System.out.println(Colour.valueOf("BLUE").ordinal());
        System.out.println(empty(3));
    }

    private static int dense(int x) {
        switch (x) {
            case 0:
                return 10;
            case 1:
                return 11;
            case 2:
            case 3:
                return 12;
            case 5:
                return 15;
            default:
                return -1;
        }
    }

    private static int sparse(int x) {
        return switch (x) {
            case -1000 -> 1;
            case 100 -> 2;
            case 65536 -> 3;
            default -> 0;
        };
    }

    private static int fallThrough(int x) {
        int r = 0;
        switch (x) {
            case 1:
                r += 1;
            case 2:
                r += 2;
            case 4:
                r += 4;
                break;
            case 9:
                r = 9;
        }
        return r;
    }

    private static int edges(int x) {
        switch (x) {
            case Integer.MIN_VALUE:
                return 1;
            case Integer.MAX_VALUE:
                return 2;
            case -1:
                return 3;
        }
        return 0;
    }

    private static int strings(String s) {
        return switch (s) {
            case "" -> 0;
            case "a" -> 1;
            case "Aa" -> 2;
            case "BB" -> 3;
            case "monday" -> 4;
            default -> 5;
        };
    }

    private static char enums(Colour colour) {
        return switch (colour) {
            case RED -> 'r';
            case GREEN -> 'g';
            case BLUE -> 'b';
        };
    }

    private static int empty(int x) {
        switch (x) {
            default:
        }
        return x;
    }
}
