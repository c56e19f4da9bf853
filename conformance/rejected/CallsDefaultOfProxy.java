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

// ERROR: InvocationHandler.java:264: method java.lang.reflect.Proxy.invokeDefault(Ljava/lang/Object;Ljava/lang/reflect/Method;[Ljava/lang/Object;Ljava/lang/Class;)Ljava/lang/Object; does not exist; compile against the classes that are on the class path
//            reached by dev.cloister.vm.Errors.arrayIndex → java.lang.String.concat → java.lang.StringConcatHelper.simpleConcat → java.lang.StringConcatHelper.stringOf → jdk.proxy.$Proxy0.toString → CallsDefaultOfProxy$$Lambda$1.invoke → CallsDefaultOfProxy.lambda$main$0 → java.lang.reflect.InvocationHandler.invokeDefault
// ERROR: InvocationHandler.java:264: jdk.internal.reflect.Reflection cannot work in an enclave; members and method handles are resolved when the enclave is built, from constants and declarations; see docs/java-subset.md
//            reached by dev.cloister.vm.Errors.arrayIndex → java.lang.String.concat → java.lang.StringConcatHelper.simpleConcat → java.lang.StringConcatHelper.stringOf → jdk.proxy.$Proxy0.toString → CallsDefaultOfProxy$$Lambda$1.invoke → CallsDefaultOfProxy.lambda$main$0 → java.lang.reflect.InvocationHandler.invokeDefault → jdk.internal.reflect.Reflection
