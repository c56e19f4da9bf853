import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** A method handle that is passed on is known only at run time. */
public class PassesMethodHandle {
    static int length(MethodHandle handle, String text) throws Throwable {
        return (int) handle.invokeExact(text);
    }

    public static void main(String[] args) throws Throwable {
        MethodHandle length =
                MethodHandles.lookup()
                        .findVirtual(String.class, "length", MethodType.methodType(int.class));
        System.out.println(length(length, "text"));
    }
}

// ERROR: PassesMethodHandle.java:13: method handles (java.lang.invoke.MethodHandles.lookup) do not exist in an enclave; find the handle with constants in the method that calls it, or keep it so in a static final field; or use a lambda
//            reached by PassesMethodHandle.main
// ERROR: PassesMethodHandle.java:14: method handles (java.lang.invoke.MethodHandles$Lookup.findVirtual) do not exist in an enclave; find the handle with constants in the method that calls it, or keep it so in a static final field; or use a lambda
//            reached by PassesMethodHandle.main
// ERROR: PassesMethodHandle.java:14: java.lang.invoke.MethodType cannot work in an enclave; members and method handles are resolved when the enclave is built, from constants and declarations; see docs/java-subset.md
//            reached by PassesMethodHandle.main → java.lang.invoke.MethodType
// ERROR: PassesMethodHandle.java:8: method handles (java.lang.invoke.MethodHandle.invokeExact) do not exist in an enclave; find the handle with constants in the method that calls it, or keep it so in a static final field; or use a lambda
//            reached by PassesMethodHandle.main → PassesMethodHandle.length
