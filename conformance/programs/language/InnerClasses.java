import java.util.ArrayList;
import java.util.List;

/** Inner, local, anonymous and static nested classes with captured state. */
public class InnerClasses {
    private int value = 1;

    class Inner {
        private int value = 2;

        class Deeper {
            private int value = 3;

            String show() {
                return InnerClasses.this.value + "" + Inner.this.value + this.value;
            }

            void change() {
                InnerClasses.this.value += 10;
                Inner.this.value *= 5;
            }
        }
    }

    static class Nested {
        private static int made;
        private final int number = ++made;

        @Override
        public String toString() {
            return "nested" + number;
        }
    }

    interface Shape {
        int sides();
    }

    List<Shape> shapes(int extra) {
        List<Shape> result = new ArrayList<>();
        class Polygon implements Shape {
            final int base;

            Polygon(int base) {
                this.base = base;
            }

            @Override
            public int sides() {
                return base + extra + value;
            }
        }
        result.add(new Polygon(3));
        result.add(new Polygon(4) {
            @Override
            public int sides() {
                return -super.sides();
            }
        });
        result.add(() -> extra);
        result.add(new Shape() {
            int calls;

            @Override
            public int sides() {
                return ++calls * extra;
            }
        });
        return result;
    }

    public static void main(String[] args) {
        InnerClasses outer = new InnerClasses();
        InnerClasses.Inner inner = outer.new Inner();
        InnerClasses.Inner.Deeper deeper = inner.new Deeper();
        System.out.println(deeper.show());
        deeper.change();
        System.out.println(deeper.show() + " " + outer.value + " " + inner.value);
        System.out.println(new Nested() + " " + new Nested() + " " + Nested.made);
        for (Shape s : outer.shapes(100)) {
            System.out.print(s.sides() + " " + s.sides() + " ");
        }
        System.out.println();
        System.out.println(Inner.class.getName() + " " + Inner.Deeper.class.getSimpleName() + " " + Nested.class.getTypeName() + " " + int[][].class.getName() + " "
                + Nested[].class.getSimpleName() + " " + new Object() {}.getClass().getName() + " [" + new Object() {}.getClass().getSimpleName() + "]");
        System.out.println(String[].class + " " + Runnable.class + " " + int.class + " " + InnerClasses.class.getPackageName().isEmpty() + " " + Inner.class.getCanonicalName());
        System.out.println(Integer.class.getSuperclass() + " " + Integer.class.isInstance(5) + " " + Number.class.isAssignableFrom(Integer.class) + " "
                + int[].class.getComponentType() + " " + Number.class.cast(3) + " " + void.class + " " + Object.class.getSuperclass() + " " + Runnable.class.isInterface());
        StringBuilder order = new StringBuilder();
        new Object() {
            {
                order.append("init ");
            }

            void run() {
                order.append("ran");
            }
        }.run();
        System.out.println(order);
    }
}
