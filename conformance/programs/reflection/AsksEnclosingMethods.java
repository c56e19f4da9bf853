import java.util.function.Supplier;

/** The method or constructor around local and anonymous classes. */
public class AsksEnclosingMethods {
    static final Object IN_FIELD = new Object() {};
    static final Object IN_INITIALIZER;

    static {
        class OfInitializer {}
        IN_INITIALIZER = new OfInitializer();
    }

    final Object made;

    AsksEnclosingMethods(int count) {
        made = new Object() {};
    }

    Object local(String text) {
        class Local {
            Object deeper() {
                return new Object() {};
            }
        }
        return new Local().deeper();
    }

    static void tell(Object object) {
        Class<?> type = object.getClass();
        System.out.println(
                type.getName()
                        + " method "
                        + type.getEnclosingMethod()
                        + " constructor "
                        + type.getEnclosingConstructor()
                        + " class "
                        + type.getEnclosingClass());
    }

    public static void main(String[] args) {
        class InMain {}
        tell(new InMain());
        tell(IN_FIELD);
        tell(IN_INITIALIZER);
        tell(new AsksEnclosingMethods(1).made);
        tell(new AsksEnclosingMethods(1).local("x"));
        tell("string");
        tell(new int[0]);
        Supplier<Object> supplier = () -> new Object() {};
        System.out.println(supplier.get().getClass().getEnclosingClass());
    }
}
