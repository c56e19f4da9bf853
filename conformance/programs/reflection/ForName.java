import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Classes by constant names, their constructors, and what goes wrong with them. */
public class ForName {
    static class Loud {
        static {
            System.out.println("Loud initialised");
        }

        final String text;

        Loud() {
            this("nothing");
        }

        Loud(String text) {
            this.text = text;
        }

        Loud(int number, long wide, char letter, double real) {
            this(number + " " + wide + " " + letter + " " + real);
        }

        @Override
        public String toString() {
            return "Loud of " + text;
        }
    }

    static class Broken {
        static {
            System.out.println("Broken initialised");
        }

        Broken() {
            throw new IllegalStateException("on purpose");
        }
    }

    abstract static class Shape {}

    interface Named {
        String name();
    }

    static class First implements Named {
        @Override
        public String name() {
            return "first";
        }
    }

    public static void main(String[] args) throws Exception {
        Class<?> type = Class.forName("ForName$Loud");
        System.out.println(type + " " + (type == Loud.class));
        System.out.println(type.getDeclaredConstructor().newInstance());
        System.out.println(type.getDeclaredConstructor(String.class).newInstance("words"));
        Constructor<?> four =
                Loud.class.getDeclaredConstructor(int.class, long.class, char.class, double.class);
        System.out.println(four.newInstance(1, 2, 'x', 3f));
        System.out.println(four.getParameterCount() + " " + List.of(four.getParameterTypes()));
        System.out.println(four.getDeclaringClass() + " " + four.getName());
        System.out.println(four.equals(Loud.class.getDeclaredConstructor(int.class, long.class, char.class, double.class)));
        for (Object[] wrong : new Object[][] {{}, {1, 2, 3, 4}, {1L, 2L, 'x', 1.0}}) {
            try {
                System.out.println(four.newInstance(wrong));
            } catch (IllegalArgumentException e) {
                System.out.println(e.getClass());
            }
        }
        Class<?> broken = Class.forName("ForName$Broken", false, ForName.class.getClassLoader());
        System.out.println("not yet");
        try {
            broken.getDeclaredConstructor().newInstance();
        } catch (InvocationTargetException e) {
            System.out.println(e.getMessage() + " " + e.getCause());
        }
        try {
            Loud.class.getDeclaredConstructor(Object.class, int[].class);
        } catch (NoSuchMethodException e) {
            System.out.println(e);
        }
        try {
            Shape.class.getDeclaredConstructor().newInstance();
        } catch (InstantiationException e) {
            System.out.println(e);
        }
        try {
            Class.forName("not.there.AtAll");
        } catch (ClassNotFoundException e) {
            System.out.println(e);
        }
        System.out.println(Class.forName("java.util.ArrayList").getDeclaredConstructor().newInstance());
        System.out.println(Class.forName("[Ljava.lang.String;"));
        System.out.println(Class.forName("[[I"));
        Named named = Class.forName("ForName$First").asSubclass(Named.class).getDeclaredConstructor().newInstance();
        System.out.println(named.name());
    }
}
