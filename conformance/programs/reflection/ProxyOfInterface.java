import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Arrays;

/** A proxy of interfaces that are named as constants. */
public class ProxyOfInterface {
    interface Base {
        int size();

        default String greet(String name) {
            return "hello " + name;
        }
    }

    interface Store extends Base, Comparable<Store> {
        long put(byte a, char b, short c, int d, long e, float f, double g, boolean h, Object i);

        void clear() throws IOException;

        int[] all(String... names);
    }

    interface Named {
        String name();
    }

    static final class Recorder implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            System.out.println(method.getDeclaringClass().getSimpleName() + "." + method.getName() + Arrays.deepToString(args));
            return switch (method.getName()) {
                case "size", "compareTo" -> 3;
                case "hashCode" -> 42;
                case "equals" -> proxy == args[0];
                case "toString" -> "recorder";
                case "greet", "name" -> "handled";
                case "put" -> 7L;
                case "all" -> new int[] {1, 2};
                case "clear" -> throw new IOException("declared");
                default -> null;
            };
        }
    }

    public static void main(String[] args) throws Exception {
        InvocationHandler recorder = new Recorder();
        Store store =
                (Store)
                        Proxy.newProxyInstance(
                                ProxyOfInterface.class.getClassLoader(),
                                new Class<?>[] {Store.class, Named.class},
                                recorder);
        System.out.println(store.size() + " " + store.greet("you") + " " + store.compareTo(store));
        System.out.println(store.put((byte) 1, 'b', (short) 3, 4, 5L, 6f, 7d, true, "i"));
        System.out.println(store.all("a", "b").length + " " + ((Named) store).name());
        System.out.println(store.hashCode() + " " + store.equals(store) + " " + store);
        try {
            store.clear();
        } catch (IOException e) {
            System.out.println(e);
        }
        Base odd =
                (Base)
                        Proxy.newProxyInstance(
                                Base.class.getClassLoader(),
                                new Class<?>[] {Base.class},
                                (proxy, method, values) -> {
                                    switch (method.getName()) {
                                        case "size":
                                            return "no number";
                                        case "toString":
                                            return null;
                                        default:
                                            throw new Exception("undeclared");
                                    }
                                });
        try {
            odd.size();
        } catch (ClassCastException e) {
            System.out.println("cannot cast");
        }
        try {
            odd.greet("x");
        } catch (UndeclaredThrowableException e) {
            System.out.println(e.getMessage() + " " + e.getCause());
        }
        System.out.println(odd.toString());
        System.out.println(Proxy.isProxyClass(store.getClass()) + " " + Proxy.isProxyClass(String.class));
        System.out.println(Proxy.getInvocationHandler(store) == recorder);
        System.out.println(Base.class.isInstance(store) + " " + Arrays.toString(store.getClass().getInterfaces()));
        try {
            Proxy.getInvocationHandler("text");
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        try {
            Proxy.newProxyInstance(Base.class.getClassLoader(), new Class<?>[] {String.class}, recorder);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        try {
            Proxy.newProxyInstance(Base.class.getClassLoader(), new Class<?>[] {Named.class, Named.class}, recorder);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        try {
            Proxy.newProxyInstance(Base.class.getClassLoader(), new Class<?>[] {Named.class}, null);
        } catch (NullPointerException e) {
            System.out.println(e);
        }
    }
}
