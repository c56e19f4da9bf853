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

// ERROR: CallsDefaultOfProxy.java:14: java.lang.reflect.InvocationHandler.invokeDefault cannot work in an enclave; a proxy cannot call the default method it stands for; keep an object that has it and call that
//            reached by dev.cloister.vm.Errors.arrayIndex → java.lang.String.concat → java.lang.StringConcatHelper.simpleConcat → java.lang.StringConcatHelper.stringOf → jdk.proxy.$Proxy0.toString → CallsDefaultOfProxy$$Lambda$1.invoke → CallsDefaultOfProxy.lambda$main$0 → java.lang.reflect.InvocationHandler.invokeDefault
