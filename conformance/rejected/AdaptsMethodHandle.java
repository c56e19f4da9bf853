import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Handles made of handles are linked at run time. */
public class AdaptsMethodHandle {
    public static void main(String[] args) throws Throwable {
        MethodHandle concat =
                MethodHandles.lookup()
                        .findVirtual(
                                String.class,
                                "concat",
                                MethodType.methodType(String.class, String.class));
        MethodHandle greet = concat.bindTo("hello ");
        System.out.println((String) greet.invokeExact("you"));
    }
}

// ERROR: AdaptsMethodHandle.java:10: method handles (java.lang.invoke.MethodHandles$Lookup.findVirtual) do not exist in an enclave; find the handle with constants in the method that calls it, or keep it so in a static final field; or use a lambda
//            reached by AdaptsMethodHandle.main
// ERROR: AdaptsMethodHandle.java:14: method handles (java.lang.invoke.MethodHandle.bindTo) do not exist in an enclave; find the handle with constants in the method that calls it, or keep it so in a static final field; or use a lambda
//            reached by AdaptsMethodHandle.main
// ERROR: AdaptsMethodHandle.java:15: method handles (java.lang.invoke.MethodHandle.invokeExact) do not exist in an enclave; find the handle with constants in the method that calls it, or keep it so in a static final field; or use a lambda
//            reached by AdaptsMethodHandle.main
// ERROR: AdaptsMethodHandle.java:9: method handles (java.lang.invoke.MethodHandles.lookup) do not exist in an enclave; find the handle with constants in the method that calls it, or keep it so in a static final field; or use a lambda
//            reached by AdaptsMethodHandle.main
// ERROR: AdaptsMethodHandle.java:13: java.lang.invoke.MethodType cannot work in an enclave; members and method handles are resolved when the enclave is built, from constants and declarations; see docs/java-subset.md
//            reached by AdaptsMethodHandle.main → java.lang.invoke.MethodType
