/** Superclass constructors with an explicit outer instance, inner classes of inherited classes, anonymous ones of inner ones. */
public class InnerSuperCalls {
    final String name;

    InnerSuperCalls(String name) {
        this.name = name;
    }

    class Inner {
        final int number;

        Inner(int number) {
            this.number = number;
        }

        String show() {
            return name + number;
        }

        class Deeper {
            String show() {
                return name + "." + number + "." + Inner.this.show();
            }
        }
    }

    static class Outside extends InnerSuperCalls.Inner {
        Outside(InnerSuperCalls outer, int n) {
            outer.super(n * 2);
        }

        class Mine extends Deeper {
            String more() {
                return "mine " + show() + number;
            }
        }
    }

    static class OutsideDeeper extends InnerSuperCalls.Inner.Deeper {
        OutsideDeeper(Inner inner) {
            inner.super();
        }
    }

    class Sub extends Inner {
        Sub() {
            super(9);
        }

        @Override
        String show() {
            return "sub " + super.show() + InnerSuperCalls.this.name;
        }
    }

    Inner anonymous(int captured) {
        return new Inner(captured) {
            final int twice = number * 2;

            @Override
            String show() {
                class Local {
                    String text = name + captured + twice;
                }
                return new Local().text + super.show();
            }
        };
    }

    public static void main(String[] args) {
        InnerSuperCalls a = new InnerSuperCalls("a");
        InnerSuperCalls b = new InnerSuperCalls("b");
        Outside outside = new Outside(a, 4);
        System.out.println(outside.show() + " " + outside.new Mine().more());
        System.out.println(new OutsideDeeper(b.new Inner(3)).show());
        System.out.println(b.new Sub().show() + " " + a.anonymous(5).show() + " " + a.new Inner(1).new Deeper().show());
        try {
            InnerSuperCalls nobody = null;
            nobody.new Inner(1);
        } catch (NullPointerException e) {
            System.out.println("no outer");
        }
        try {
            new Outside(null, 1);
        } catch (NullPointerException e) {
            System.out.println("no outer for super");
        }
    }
}
