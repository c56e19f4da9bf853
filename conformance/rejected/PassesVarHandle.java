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

// ERROR: PassesVarHandle.java:9: VarHandle.getVolatile on a handle that is not known at build time; keep the handle in a static final field that its class initialiser sets
//            reached by PassesVarHandle.main → PassesVarHandle.read
