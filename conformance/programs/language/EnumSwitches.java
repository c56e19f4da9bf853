/** Switches over enums of other classes, old and new, with fall through and null. */
public class EnumSwitches {
    enum Day {
        MON, TUE, WED, THU, FRI, SAT, SUN
    }

    static class Other {
        enum Mode {
            READ, WRITE
        }

        static int code(Mode m, Day d) {
            switch (m) {
                case READ:
                    switch (d) {
                        case SAT:
                        case SUN:
                            return 1;
                        default:
                            return 2;
                    }
                case WRITE:
                    return 3;
            }
            return 4;
        }
    }

    static int fallThrough(Day d) {
        int n = 0;
        switch (d) {
            default:
                n += 1;
            case TUE:
                n += 10;
            case WED:
                n += 100;
                break;
            case SUN:
                n += 1000;
        }
        return n;
    }

    static String arrow(Day d) {
        return switch (d) {
            case SAT, SUN -> "weekend";
            case FRI -> {
                String s = "almost";
                yield s + d.ordinal();
            }
            default -> d.name().charAt(0) + "";
        };
    }

    static int exhaustive(Other.Mode m) {
        return switch (m) {
            case READ -> 7;
            case WRITE -> 8;
        };
    }

    public static void main(String[] args) {
        for (Day d : Day.values()) {
            System.out.println(d + " " + fallThrough(d) + " " + arrow(d) + " " + Other.code(Other.Mode.READ, d) + Other.code(Other.Mode.WRITE, d));
        }
        System.out.println(exhaustive(Other.Mode.READ) + exhaustive(Other.Mode.WRITE));
        try {
            arrow(null);
        } catch (NullPointerException e) {
            System.out.println("null " + e.getStackTrace()[0].getMethodName());
        }
        switch (Thread.State.valueOf("BLOCKED")) {
            case NEW -> System.out.println("new");
            case BLOCKED -> System.out.println("blocked");
            default -> System.out.println("other");
        }
        Runnable r = () -> {
            switch (Day.WED) {
                case WED -> System.out.println("in a lambda");
                default -> throw new AssertionError();
            }
        };
        r.run();
    }
}
