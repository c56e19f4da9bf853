import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;

/** Annotations on classes, members, parameters and record components, as HotSpot shows them. */
public class ReadsAnnotations {
    enum Level {
        LOW,
        HIGH {
            @Override
            public String toString() {
                return "very high";
            }
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Part {
        String name() default "none";

        int[] sizes() default {};
    }

    @Inherited
    @Retention(RetentionPolicy.RUNTIME)
    @interface Everything {
        boolean flag() default true;

        byte small() default -1;

        short shorter() default 300;

        char letter() default '\'';

        int number() default 7;

        long big() default 1L << 40;

        float ratio() default 1.5f;

        double exact() default 0.1;

        String text() default "quoted \"text\" \n \u00e9";

        Class<?> type() default int[].class;

        Level level() default Level.LOW;

        Part part() default @Part;

        Part[] parts() default {@Part(name = "a"), @Part(sizes = {1, 2})};

        double[] weights() default {1, Double.NaN, Double.POSITIVE_INFINITY};

        String[] words() default {"x", ""};

        Class<?>[] types() default {String.class, void.class};

        Level[] levels() default Level.HIGH;

        boolean[] marks() default {true, false};
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Repeatable(Roles.class)
    @interface Role {
        String value();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Roles {
        Role[] value();
    }

    @Retention(RetentionPolicy.CLASS)
    @interface Forgotten {}

    @Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.FIELD})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Limit {
        int value();
    }

    @Everything(number = 8, level = Level.HIGH, types = {})
    @Forgotten
    @Deprecated
    static class Base {}

    @Role("a")
    @Role("b")
    static class Derived extends Base {
        @Limit(3)
        @Deprecated(since = "2", forRemoval = true)
        int field;

        @Role("single")
        void one(@Limit(1) int a, String b, @Limit(2) @Deprecated long c) {}

        @Roles({})
        void none() {}

        Derived(@Limit(9) String text) {}

        class Inner {
            Inner(@Limit(4) int x) {}
        }
    }

    @Everything(text = "mine")
    static class Overriding extends Base {}

    record Pair(@Limit(5) int left, String right) {}

    static void show(String what, AnnotatedElement element) {
        System.out.println(what + " " + Arrays.toString(element.getAnnotations()));
        System.out.println("  declared " + Arrays.toString(element.getDeclaredAnnotations()));
        System.out.println("  roles " + Arrays.toString(element.getAnnotationsByType(Role.class)));
        System.out.println("  deprecated " + element.isAnnotationPresent(Deprecated.class));
    }

    public static void main(String[] args) throws Exception {
        show("base", Base.class);
        show("derived", Derived.class);
        show("overriding", Overriding.class);
        show("runnable", Runnable.class);
        show("role", Role.class);
        System.out.println(Derived.class.getAnnotation(Everything.class).number());
        System.out.println(Derived.class.getDeclaredAnnotation(Everything.class));
        System.out.println(
                Arrays.toString(Derived.class.getDeclaredAnnotationsByType(Everything.class)));
        System.out.println(
                Arrays.toString(Derived.class.getAnnotationsByType(Everything.class)).length());

        Field field = Derived.class.getDeclaredField("field");
        show("field", field);
        System.out.println(field.getAnnotation(Limit.class).value());
        Method[] methods = Derived.class.getDeclaredMethods();
        Arrays.sort(methods, Comparator.comparing(Method::getName));
        for (Method method : methods) {
            show(method.getName(), method);
            System.out.println("  " + Arrays.deepToString(method.getParameterAnnotations()));
            for (Parameter parameter : method.getParameters()) {
                show(parameter.getName(), parameter);
            }
        }
        for (Class<?> type : new Class<?>[] {Derived.class, Derived.Inner.class}) {
            Constructor<?>[] constructors = type == Derived.class
                    ? Derived.class.getDeclaredConstructors()
                    : Derived.Inner.class.getDeclaredConstructors();
            for (Constructor<?> constructor : constructors) {
                show("constructor", constructor);
                System.out.println(Arrays.deepToString(constructor.getParameterAnnotations()));
            }
        }
        for (RecordComponent component : Pair.class.getRecordComponents()) {
            show(component.getName(), component);
        }

        Everything low = Overriding.class.getAnnotation(Everything.class);
        Everything high = Base.class.getAnnotation(Everything.class);
        System.out.println(low.equals(high) + " " + low.equals(low) + " " + low.part().hashCode());
        System.out.println(low.annotationType() + " " + low.level() + " " + high.level());
        System.out.println(low.part().name() + low.parts()[1].sizes().length + low.type());
        low.weights()[0] = 9;
        System.out.println(Arrays.toString(low.weights()) + low == null);
        System.out.println(low == Overriding.class.getAnnotation(Everything.class));
        Annotation part = low.part();
        System.out.println(part.equals(Everything.class.getMethod("part").getDefaultValue()));
        System.out.println(Part.class.getMethod("name").getDefaultValue());
        System.out.println(Role.class.getMethod("value").getDefaultValue());
        try {
            Base.class.getAnnotation(null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }
}
