import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Comparator;

/** Constructors: lists, visibility, inner classes, enums, abstract classes. */
public class ConstructorLists {
    public static class Many {
        public Many() {}

        public Many(int number) throws java.io.IOException {
            if (number < 0) {
                throw new java.io.IOException("below zero");
            }
        }

        protected Many(String... names) {}

        private Many(Object[] values, long last) {}
    }

    class Inner {
        final int value;

        Inner(int value) {
            this.value = value;
        }
    }

    enum Level {
        LOW,
        HIGH
    }

    abstract static class Abstract {
        Abstract() {}
    }

    static void show(Constructor<?>[] constructors) {
        Arrays.sort(constructors, Comparator.comparing(Constructor::toString));
        for (Constructor<?> constructor : constructors) {
            System.out.println(constructor + " " + Arrays.toString(constructor.getExceptionTypes()) + constructor.isVarArgs());
        }
    }

    public static void main(String[] args) throws Exception {
        show(Many.class.getConstructors());
        show(Many.class.getDeclaredConstructors());
        show(Inner.class.getDeclaredConstructors());
        show(Runnable.class.getDeclaredConstructors());
        Constructor<Many> number = Many.class.getConstructor(int.class);
        System.out.println(number.newInstance('x').getClass());
        try {
            number.newInstance(-1);
        } catch (InvocationTargetException e) {
            System.out.println(e.getCause());
        }
        try {
            number.newInstance("x");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        ConstructorLists outer = new ConstructorLists();
        Inner inner = Inner.class.getDeclaredConstructor(ConstructorLists.class, int.class).newInstance(outer, 5);
        System.out.println(inner.value);
        try {
            Level.class.getDeclaredConstructors()[0].newInstance("MIDDLE", 2);
        } catch (IllegalArgumentException | IllegalAccessException e) {
            System.out.println(e.getMessage());
        }
        try {
            Abstract.class.getDeclaredConstructor().newInstance();
        } catch (InstantiationException e) {
            System.out.println(e);
        }
        System.out.println(number.equals(Many.class.getConstructor(int.class)) + " " + (number.hashCode() == number.hashCode()));
    }
}
