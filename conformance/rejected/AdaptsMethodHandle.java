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
