import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** What of reflection initialises a class, and what does not. */
public class InitialisationByReflection {
    static class ByField {
        static int value = 1;

        static {
            System.out.println("ByField ready");
        }
    }

    static class ByMethod {
        static {
            System.out.println("ByMethod ready");
        }

        static void run() {
            System.out.println("run");
        }
    }

    static class ByConstructor {
        static {
            System.out.println("ByConstructor ready");
        }
    }

    static class ByName {
        static final int CONSTANT = 5;

        static {
            System.out.println("ByName ready");
        }
    }

    public static void main(String[] args) throws Exception {
        Field value = ByField.class.getDeclaredField("value");
        Method run = ByMethod.class.getDeclaredMethod("run");
        Constructor<?> make = ByConstructor.class.getDeclaredConstructor();
        Class<?> name = Class.forName("InitialisationByReflection$ByName", false, InitialisationByReflection.class.getClassLoader());
        System.out.println("looked up " + name.getSimpleName() + ByName.CONSTANT);
        System.out.println(value.getInt(null));
        run.invoke(null);
        make.newInstance();
        Class.forName("InitialisationByReflection$ByName");
        System.out.println("end");
    }
}
