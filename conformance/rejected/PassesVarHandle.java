import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A variable handle that is passed on is known only at run time. */
public class PassesVarHandle {
    private static final VarHandle CELLS = MethodHandles.arrayElementVarHandle(int[].class);

    static int read(VarHandle handle, int[] array) {
        return (int) handle.getVolatile(array, 0);
    }

    public static void main(String[] args) {
        System.out.println(read(CELLS, new int[1]));
    }
}
