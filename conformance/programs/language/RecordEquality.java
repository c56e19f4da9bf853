import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** equals, hashCode and toString of records by kind of component: floats by compare, arrays by identity. */
public class RecordEquality {
    record F(float f, double d) {}

    record Z(boolean z, byte b, short s, char c) {}

    record L(long l, int i) {}

    record R(Object o, String s) {}

    record Own(int x) {
        @Override
        public boolean equals(Object o) {
            return o instanceof Own other && (x & 1) == (other.x & 1);
        }

        @Override
        public int hashCode() {
            return x & 1;
        }
    }

    record A(int[] a) {}

    public static void main(String[] args) {
        System.out.println(new F(Float.NaN, Double.NaN).equals(new F(Float.intBitsToFloat(0x7fc00001), 0.0 / 0.0)));
        System.out.println(new F(0f, 0).equals(new F(-0f, 0)) + " " + new F(0f, 0).equals(new F(0f, -0.0)) + " " + new F(1, 2).equals(new F(1, 2)));
        System.out.println(new F(-0f, -0.0).hashCode() + " " + new F(1.5f, 2.5).hashCode() + " " + new F(Float.NaN, Double.NaN).hashCode());
        System.out.println(new F(-0f, Double.MIN_VALUE) + " " + new F(1e20f, 1e20));
        System.out.println(new Z(true, (byte) 1, (short) 2, 'c') + " " + new Z(true, (byte) 1, (short) 2, 'c').hashCode() + " " + new Z(false, (byte) -1, (short) -2, '\uffff').hashCode());
        System.out.println(new L(1L << 32, 1).hashCode() + " " + new L(-1, -1).hashCode() + " " + new L(5, 6).equals(new L(5, 6)) + new L(5, 6).equals(new L(6, 5)));
        System.out.println(new R(null, null) + " " + new R(null, null).hashCode() + " " + new R(null, "x").equals(new R(null, "x")) + " " + new R("x", null).equals(new R(null, "x")));
        System.out.println(new R(new L(1, 2), "n").equals(new R(new L(1, 2), "n")) + " " + new R("a", "b").hashCode() + " " + new R(1, "1").equals(new R(1L, "1")));
        System.out.println(new R(1, "").equals(null) + " " + new R(1, "").equals("other"));
        Set<Object> set = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            set.add(new Own(i));
            set.add(new L(i % 3, 0));
        }
        System.out.println(set.size() + " " + new Own(3));
        Map<F, String> byFloat = new HashMap<>();
        byFloat.put(new F(0f, 0), "plus");
        byFloat.put(new F(-0f, 0), "minus");
        byFloat.put(new F(Float.NaN, 0), "nan");
        System.out.println(byFloat.get(new F(-0f, 0)) + byFloat.get(new F(0f / 0f, 0)) + byFloat.size());
        int[] same = {1};
        System.out.println(new A(same).equals(new A(same)) + " " + new A(same).equals(new A(new int[] {1})) + " " + (new A(same).hashCode() == new A(same).hashCode()));
        R self = new R(new Object[0], "cyclic");
        System.out.println(self.equals(self) + " " + self.toString().startsWith("R[o=[Ljava.lang.Object;@"));
    }
}
