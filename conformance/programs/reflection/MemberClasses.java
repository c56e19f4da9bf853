import java.util.Arrays;
import java.util.stream.Stream;

/** Classes in classes, and where a class is declared. */
public class MemberClasses {
    public static class Open {
        public class Deep {}
    }

    protected static class Guarded {}

    private interface Hidden {}

    public enum Kind {
        ONE {
            @Override
            int code() {
                return 1;
            }
        },
        TWO;

        int code() {
            return 2;
        }
    }

    public @interface Mark {}

    static void show(Class<?>[] types) {
        Stream.of(types).map(Class::getName).sorted().forEach(System.out::println);
    }

    public static void main(String[] args) {
        show(MemberClasses.class.getDeclaredClasses());
        System.out.println("public");
        show(MemberClasses.class.getClasses());
        show(Open.class.getDeclaredClasses());
        class Local {}
        Object anonymous = new Object() {};
        for (Class<?> type : new Class<?>[] {Open.Deep.class, Local.class, anonymous.getClass(), Kind.ONE.getClass(), Kind.class, Mark.class, String.class}) {
            System.out.println(
                    type.getName()
                            + " declared in "
                            + type.getDeclaringClass()
                            + " enclosed by "
                            + type.getEnclosingClass()
                            + " "
                            + type.isMemberClass()
                            + type.isLocalClass()
                            + type.isAnonymousClass()
                            + type.isEnum()
                            + type.isAnnotation()
                            + " "
                            + java.lang.reflect.Modifier.toString(type.getModifiers()));
        }
        System.out.println(Arrays.toString(Kind.class.getEnumConstants()) + Arrays.toString(Kind.ONE.getClass().getEnumConstants()));
        System.out.println(Kind.ONE.getDeclaringClass());
    }
}
