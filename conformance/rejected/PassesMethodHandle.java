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
