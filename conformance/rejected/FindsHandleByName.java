import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** The name of the method is computed. */
public class FindsHandleByName {
    public static void main(String[] args) throws Throwable {
        MethodHandle length =
                MethodHandles.lookup()
                        .findVirtual(String.class, args[0], MethodType.methodType(int.class));
        System.out.println((int) length.invokeExact("text"));
    }
}

// ERROR: FindsHandleByName.java:10: method handles (java.lang.invoke.MethodHandles$Lookup.findVirtual) do not exist in an enclave; find the handle with constants in the method that calls it, or keep it so in a static final field; or use a lambda
//            reached by FindsHandleByName.main
// ERROR: FindsHandleByName.java:11: method handles (java.lang.invoke.MethodHandle.invokeExact) do not exist in an enclave; find the handle with constants in the method that calls it, or keep it so in a static final field; or use a lambda
//            reached by FindsHandleByName.main
// ERROR: FindsHandleByName.java:9: method handles (java.lang.invoke.MethodHandles.lookup) do not exist in an enclave; find the handle with constants in the method that calls it, or keep it so in a static final field; or use a lambda
//            reached by FindsHandleByName.main
// ERROR: FindsHandleByName.java:10: java.lang.invoke.MethodType cannot work in an enclave; members and method handles are resolved when the enclave is built, from constants and declarations; see docs/java-subset.md
//            reached by FindsHandleByName.main → java.lang.invoke.MethodType
