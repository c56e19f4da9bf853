import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/** A proxy cannot call the default method that it stands for. */
public class CallsDefaultOfProxy {
    public interface Greeter {
        default String greet() {
            return "hello";
        }
    }

    public static void main(String[] args) {
        InvocationHandler handler =
                (proxy, method, values) -> InvocationHandler.invokeDefault(proxy, method, values);
        Greeter greeter =
                (Greeter)
                        Proxy.newProxyInstance(
                                Greeter.class.getClassLoader(),
                                new Class<?>[] {Greeter.class},
                                handler);
        System.out.println(greeter.greet());
    }
}
