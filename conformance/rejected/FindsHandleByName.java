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
