/** Fields and methods of enclosing instances three levels deep, shadowing, private access in both directions. */
public class OuterFields {
    private int x = 1;
    private static int shared = 100;

    private int secret() {
        return x * 2;
    }

    class A {
        private int x = 10;

        class B {
            private int x = 20;

            class C {
                int x = 30;

                int all(int x) {
                    OuterFields.this.x++;
                    A.this.x += 2;
                    B.this.x *= 2;
                    this.x--;
                    shared += x;
                    return x + this.x + B.this.x + A.this.x + OuterFields.this.x + secret();
                }

                Runnable later() {
                    return () -> {
                        Runnable inner = new Runnable() {
                            int x = 5;

                            @Override
                            public void run() {
                                System.out.println(x + " " + C.this.x + " " + B.this.x + " " + A.this.x + " " + OuterFields.this.x);
                            }
                        };
                        inner.run();
                    };
                }
            }
        }
    }

    private static class Hidden {
        private int value = 7;

        private Hidden() {}

        private static int of(Hidden h) {
            return h.value++;
        }
    }

    static class Shadow {
        static String s = "Shadow.s";
        String t = "Shadow.t";
    }

    static class Shadowing extends Shadow {
        static String s = "Shadowing.s";
        String t = "Shadowing.t";

        String all() {
            String s = "local";
            return s + Shadowing.s + Shadow.s + super.t + t + ((Shadow) this).t;
        }
    }

    public static void main(String[] args) {
        OuterFields o = new OuterFields();
        A.B.C c = o.new A().new B().new C();
        System.out.println(c.all(1000) + " " + shared + " " + o.x);
        c.later().run();
        Hidden h = new Hidden();
        h.value += Hidden.of(h);
        System.out.println(h.value);
        System.out.println(new Shadowing().all());
        Shadow s = new Shadowing();
        System.out.println(s.t + ((Shadowing) s).t);
    }
}
