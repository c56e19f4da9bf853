/** super through five levels, fields that hide each other, static and private methods, final ones, abstract ones in the middle. */
public class SuperChains {
    static class A {
        String x = "A.x";
        static String s = "A.s";

        String name() {
            return "A";
        }

        private String secret() {
            return "A.secret";
        }

        String open() {
            return secret() + name();
        }

        static String st() {
            return "A.st";
        }

        final String fixed() {
            return "fixed " + this.name();
        }
    }

    static class B extends A {
        String x = "B.x";

        @Override
        String name() {
            return "B" + super.name();
        }

        String secret() {
            return "B.secret";
        }
    }

    abstract static class C extends B {
        static String s = "C.s";

        @Override
        abstract String name();

        String skipped() {
            return super.name();
        }
    }

    static class D extends C {
        String x = "D.x" + super.x;

        @Override
        String name() {
            return "D" + skipped();
        }

        static String st() {
            return "D.st" + C.st();
        }
    }

    static class E extends D {
        @Override
        String name() {
            return "E" + super.name() + super.x + ((A) this).x + ((B) this).x;
        }

        class Inner {
            String up() {
                return E.super.name() + E.this.x;
            }
        }
    }

    public static void main(String[] args) {
        E e = new E();
        A a = e;
        System.out.println(e.name() + " " + a.name() + " " + a.x + " " + e.x);
        System.out.println(a.open() + " " + e.secret() + " " + e.fixed() + " " + e.skipped());
        System.out.println(A.s + B.s + C.s + D.s + E.s + " " + A.st() + B.st() + D.st() + E.st());
        System.out.println(e.new Inner().up());
        C anonymous = new C() {
            @Override
            String name() {
                return "anonymous" + skipped();
            }
        };
        System.out.println(anonymous.name() + anonymous.open());
        A[] all = {new A(), new B(), new D(), e, anonymous};
        for (A each : all) System.out.print(each.name().length() + (each instanceof C c ? "c" + c.skipped() : "-") + " ");
        System.out.println();
    }
}
