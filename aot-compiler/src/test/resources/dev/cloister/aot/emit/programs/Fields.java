/** Fields of every type, static, volatile, hidden, in deep class chains. */
public final class Fields {
    static class A {
        byte b = -1;
        long l = 1L << 40;
        Object o = "A";
    }

    static class B extends A {
        boolean z = true;
        short s = -300;
        char c = '\uabcd';
        Object o = "B";
    }

    static final class C extends B {
        int i = 77;
        float f = 1.5f;
        double d = -2.5;
        byte b = 5;
        volatile long vl = 3;
        volatile double vd = 4;
        volatile float vf = 5;
        volatile Object vo = this;
        volatile boolean vz;
        volatile byte vb = -7;
    }

    static boolean sz = true;
    static byte sb = (byte) 200;
    static char sc = 'q';
    static short ss = (short) 40000;
    static int si = 1;
    static long sl = 2;
    static float sf = 3;
    static double sd = 4;
    static String text = "static";
    static volatile int sv = 9;
    static volatile Object svo;

    public static void main(String[] args) {
        C c = new C();
        System.out.println(c.b + " " + ((A) c).b + " " + c.l + " " + c.z + " " + c.s + " " + (int) c.c + " " + c.o + " " + ((A) c).o + " " + c.i);
        c.vl += 4;
        c.vd *= 2;
        c.vf -= 1;
        c.vz = !c.vz;
        c.vb--;
        c.b = (byte) 300;
        c.s = (short) 70000;
        c.c++;
        System.out.println(c.vl + " " + (c.vd == 8) + " " + (c.vf == 4) + " " + (c.vo == c) + " " + c.vz + " " + c.vb + " " + c.b + " " + c.s + " " + (int) c.c);
        sb += 100;
        sc += 1;
        ss--;
        si = -si;
        sl = ~sl;
        sf = sf / 2;
        sd = sd / 3;
        sv++;
        svo = text;
        System.out.println(sz + " " + sb + " " + sc + " " + ss + " " + si + " " + sl + " " + (sf == 1.5f) + " " + (sd > 1.3) + " " + sv + " " + svo);
        A none = null;
        try {
            none.l = 5;
        } catch (NullPointerException e) {
            System.out.println("store to null");
        }
        try {
            System.out.println(none.b);
        } catch (NullPointerException e) {
            System.out.println("load from null");
        }
    }
}
