/** Objects and frames with many fields of every size, arrays of objects inside arrays, identity kept across collections. */
public class HugeObjects {
    static class Wide {
        byte b0 = 1; short s0 = 2; long l0 = 3; char c0 = 4; int i0 = 5; float f0 = 6; double d0 = 7; boolean z0 = true; Object o0 = "o0";
        byte b1 = 11; long l1 = 13; boolean z1; int i1 = 15; Object o1; short s1 = 12; double d1 = 17; char c1 = 14; float f1 = 16;
    }

    static class Wider extends Wide {
        byte b2 = 21; Object o2 = new int[] {1, 2, 3}; long l2 = 23; byte b3 = 24; double d2 = 25; byte b4 = 26; volatile long l3 = Long.MIN_VALUE; byte b5 = -1;
    }

    static class Widest extends Wider {
        Widest next; byte b6 = 6; Object[] many = new Object[10]; char c2 = '\uffff'; float f2 = Float.MIN_VALUE; short s2 = Short.MIN_VALUE;
    }

    static long sum(Widest w) {
        return w.b0 + w.s0 + w.l0 + w.c0 + w.i0 + (long) w.f0 + (long) w.d0 + (w.z0 ? 1 : 0) + w.o0.hashCode() + w.b1 + w.l1 + (w.z1 ? 1 : 0) + w.i1 + w.s1 + (long) w.d1 + w.c1 + (long) w.f1 + w.b2 + ((int[]) w.o2)[2]
                + w.l2 + w.b3 + (long) w.d2 + w.b4 + w.l3 + w.b5 + w.b6 + w.many.length + w.c2 + Float.floatToIntBits(w.f2) + w.s2 + (w.o1 == null ? 0 : 1);
    }

    public static void main(String[] args) {
        Widest head = null;
        for (int i = 0; i < 5000; i++) {
            Widest w = new Widest();
            w.next = head;
            w.i0 = i;
            w.many[i % 10] = w;
            w.o1 = i % 2 == 0 ? w : null;
            w.b5 += i;
            head = w;
        }
        System.gc();
        long total = 0;
        int n = 0;
        boolean same = true;
        for (Widest w = head; w != null; w = w.next) {
            total = total * 31 + sum(w);
            same &= w.many[w.i0 % 10] == w;
            n++;
        }
        System.out.println(total + " " + n + " " + same);
        Object[] nested = new Object[50];
        for (int i = 0; i < nested.length; i++) {
            nested[i] = new Object[50][];
            for (int j = 0; j < 50; j++) ((Object[][]) nested[i])[j] = new Object[] {i * j, nested, nested[i]};
        }
        head = null;
        System.gc();
        int good = 0;
        for (int i = 0; i < 50; i++) for (int j = 0; j < 50; j++) {
            Object[] leaf = ((Object[][]) nested[i])[j];
            if ((Integer) leaf[0] == i * j && leaf[1] == nested && leaf[2] == nested[i]) good++;
        }
        System.out.println(good);
        Object[] identity = new Object[3000];
        int[] hashes = new int[3000];
        for (int i = 0; i < 3000; i++) hashes[i] = System.identityHashCode(identity[i] = new Object());
        for (int i = 0; i < 3; i++) System.gc();
        int kept = 0;
        for (int i = 0; i < 3000; i++) if (System.identityHashCode(identity[i]) == hashes[i] && identity[i].hashCode() == hashes[i]) kept++;
        System.out.println(kept);
    }
}
