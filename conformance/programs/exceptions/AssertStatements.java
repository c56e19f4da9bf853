/** Assertions are off, as with plain java: neither condition nor message is evaluated. */
public class AssertStatements {
    static int evaluated;

    static boolean check() {
        evaluated++;
        return false;
    }

    static String message() {
        evaluated++;
        return "message";
    }

    static int f(int n) {
        assert n > 0 : "n is " + n;
        assert check();
        assert check() : message();
        return n;
    }

    static class Nested {
        static {
            assert check() : "static";
        }

        int g() {
            class Local {
                int h() {
                    assert check();
                    return 3;
                }
            }
            return new Local().h();
        }
    }

    enum E {
        X {
            @Override
            int v() {
                assert false : "never";
                return 1;
            }
        };

        abstract int v();
    }

    interface I {
        default int d() {
            assert check();
            return 5;
        }
    }

    public static void main(String[] args) {
        boolean on = false;
        assert on = true;
        System.out.println(f(-1) + new Nested().g() + E.X.v() + new I() {}.d() + " " + evaluated + " " + on);
        System.out.println(AssertStatements.class.desiredAssertionStatus());
        Runnable r = () -> {
            assert check() : message();
            System.out.println("lambda " + evaluated);
        };
        r.run();
        throw new AssertionError("thrown by hand");
    }
}
