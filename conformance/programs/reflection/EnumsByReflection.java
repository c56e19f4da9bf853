import dev.cloister.Reflective;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Enums looked at through their class. */
@Reflective(EnumsByReflection.Planet.class)
public class EnumsByReflection {
    public enum Planet {
        MERCURY(1),
        VENUS(2) {
            @Override
            public String toString() {
                return "bright";
            }
        };

        private final int place;

        Planet(int place) {
            this.place = place;
        }

        public int place() {
            return place;
        }
    }

    static Object constant(Class<?> type, String name) throws Exception {
        Method valueOf = type.getMethod("valueOf", String.class);
        return valueOf.invoke(null, name);
    }

    public static void main(String[] args) throws Exception {
        Class<?> type = Planet.MERCURY.getDeclaringClass();
        System.out.println(constant(type, "VENUS") + " " + type.getEnumConstants().length);
        for (Field field : type.getDeclaredFields()) {
            if (field.isEnumConstant()) {
                System.out.println(field + " = " + field.get(null));
            }
        }
        for (Object each : type.getEnumConstants()) {
            System.out.println(type.getMethod("place").invoke(each) + " " + each.getClass().isEnum());
        }
        System.out.println(Arrays.toString((Object[]) type.getMethod("values").invoke(null)));
        try {
            constant(type, "PLUTO");
        } catch (java.lang.reflect.InvocationTargetException e) {
            System.out.println(e.getCause().getMessage());
        }
    }
}
