import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** VarHandle of fields and arrays in every access mode, with every primitive kind that has arithmetic. */
public class VarHandleModes {
    int i = 1;
    volatile long l = 2;
    boolean z;
    byte b = 3;
    String s = "s";
    static int shared = 9;
    private static final VarHandle I;
    private static final VarHandle L;
    private static final VarHandle Z;
    private static final VarHandle B;
    private static final VarHandle S;
    private static final VarHandle SHARED;
    private static final VarHandle INTS = MethodHandles.arrayElementVarHandle(int[].class);
    private static final VarHandle TEXTS = MethodHandles.arrayElementVarHandle(String[].class);

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            I = lookup.findVarHandle(VarHandleModes.class, "i", int.class);
            L = lookup.findVarHandle(VarHandleModes.class, "l", long.class);
            Z = lookup.findVarHandle(VarHandleModes.class, "z", boolean.class);
            B = lookup.findVarHandle(VarHandleModes.class, "b", byte.class);
            S = lookup.findVarHandle(VarHandleModes.class, "s", String.class);
            SHARED = lookup.findStaticVarHandle(VarHandleModes.class, "shared", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    public static void main(String[] args) throws Exception {
        VarHandleModes o = new VarHandleModes();
        System.out.println((int) I.get(o) + " " + (int) I.getVolatile(o) + " " + (int) I.getAcquire(o) + " " + (int) I.getOpaque(o));
        I.set(o, 2);
        I.setVolatile(o, 3);
        I.setRelease(o, 4);
        I.setOpaque(o, 5);
        System.out.println(I.compareAndSet(o, 5, 6) + " " + I.compareAndSet(o, 5, 7) + " " + (int) I.compareAndExchange(o, 6, 8) + " " + (int) I.getAndAdd(o, 10) + " " + (int) I.getAndSet(o, 1) + " " + (int) I.getAndBitwiseOr(o, 6) + " " + o.i);
        System.out.println((long) L.getAndAdd(o, 40L) + " " + (long) L.get(o) + " " + (long) L.getAndBitwiseXor(o, 1L) + " " + o.l);
        System.out.println(Z.compareAndSet(o, false, true) + " " + (boolean) Z.getAndSet(o, false) + " " + o.z);
        B.set(o, (byte) -1);
        System.out.println((byte) B.get(o) + " " + o.b);
        System.out.println((String) S.getAndSet(o, "t") + " " + S.compareAndSet(o, "t", null) + " " + (String) S.get(o));
        SHARED.set(10);
        System.out.println((int) SHARED.getAndAdd(1) + " " + shared);
        int[] ints = {1, 2, 3};
        System.out.println((int) INTS.getAndAdd(ints, 1, 40) + " " + ints[1] + " " + INTS.compareAndSet(ints, 2, 3, 9) + ints[2]);
        String[] texts = {"x"};
        TEXTS.setVolatile(texts, 0, "y");
        System.out.println((String) TEXTS.getAcquire(texts, 0));
        try {
            INTS.set(ints, 3, 1);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            I.set((VarHandleModes) null, 1);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
        Thread[] threads = new Thread[3];
        for (int t = 0; t < 3; t++) {
            threads[t] = new Thread(() -> {
                for (int n = 0; n < 2000; n++) {
                    INTS.getAndAdd(ints, 0, 1);
                    L.getAndAdd(o, 1L);
                }
            });
            threads[t].start();
        }
        for (Thread t : threads) t.join();
        VarHandle.fullFence();
        System.out.println(ints[0] + " " + o.l);
    }
}
