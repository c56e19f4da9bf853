import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;

/** All methods of a class: declared, inherited, overridden, bridged. */
public class MethodLists {
    public interface Shape {
        double area();

        default String label() {
            return "shape";
        }

        static int corners() {
            return 0;
        }
    }

    public interface Round extends Shape {
        @Override
        default String label() {
            return "round";
        }
    }

    public abstract static class Figure implements Shape, Comparable<Figure> {
        protected int id;

        @Override
        public int compareTo(Figure other) {
            return Integer.compare(id, other.id);
        }

        public Figure self() {
            return this;
        }

        void hidden() {}
    }

    public static final class Circle extends Figure implements Round {
        @Override
        public double area() {
            return 3;
        }

        @Override
        public Circle self() {
            return this;
        }

        private static synchronized strictfp int secret(String... values) {
            return values.length;
        }
    }

    static void show(String title, Method[] methods) {
        System.out.println(title + " " + methods.length);
        Arrays.sort(methods, Comparator.comparing(Method::toString));
        for (Method method : methods) {
            System.out.println(
                    "  "
                            + method
                            + (method.isBridge() ? " bridge" : "")
                            + (method.isDefault() ? " default" : "")
                            + (method.isSynthetic() ? " synthetic" : "")
                            + (method.isVarArgs() ? " varargs" : ""));
        }
    }

    public static void main(String[] args) throws Exception {
        show("circle", Circle.class.getMethods());
        show("circle declared", Circle.class.getDeclaredMethods());
        show("figure", Figure.class.getMethods());
        show("figure declared", Figure.class.getDeclaredMethods());
        show("round", Round.class.getMethods());
        show("shape", Shape.class.getMethods());
        show("runnable", Runnable.class.getDeclaredMethods());
        Method self = Circle.class.getMethod("self");
        System.out.println(self + " " + self.equals(Circle.class.getMethod("self")) + " " + self.hashCode());
        System.out.println(Circle.class.getMethod("label").invoke(new Circle()));
        System.out.println(Circle.class.getMethod("compareTo", Figure.class));
        System.out.println(Modifier.toString(Circle.class.getDeclaredMethod("secret", String[].class).getModifiers()));
    }
}
