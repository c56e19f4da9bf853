import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Method handles are linked at run time. */
public class UsesMethodHandle {
    public static void main(String[] args) throws Throwable {
        MethodHandle length =
                MethodHandles.lookup()
                        .findVirtual(String.class, "length", MethodType.methodType(int.class));
        System.out.println((int) length.invokeExact("text"));
    }
}

// ERROR: UsesMethodHandle.java:10: method handles (java.lang.invoke.MethodHandles$Lookup.findVirtual) do not exist in an enclave; use an interface, a lambda or an ordinary call
//            reached by UsesMethodHandle.main
// ERROR: UsesMethodHandle.java:11: method handles (java.lang.invoke.MethodHandle.invokeExact) do not exist in an enclave; use an interface, a lambda or an ordinary call
//            reached by UsesMethodHandle.main
// ERROR: UsesMethodHandle.java:11: method java.lang.invoke.MethodHandle.invokeExact(Ljava/lang/String;)I does not exist; compile against the classes that are on the class path
//            reached by UsesMethodHandle.main
// ERROR: UsesMethodHandle.java:9: method handles (java.lang.invoke.MethodHandles.lookup) do not exist in an enclave; use an interface, a lambda or an ordinary call
//            reached by UsesMethodHandle.main
// ERROR: UsesMethodHandle.java:10: java.lang.invoke.MethodType cannot work in an enclave; there is no reflection and there are no method handles in an enclave; use an interface or a lambda
//            reached by UsesMethodHandle.main → java.lang.invoke.MethodType
// ERROR: UsesMethodHandle.java:9: java.lang.invoke.MethodHandles cannot work in an enclave; there is no reflection and there are no method handles in an enclave; use an interface or a lambda
//            reached by UsesMethodHandle.main → java.lang.invoke.MethodHandles
