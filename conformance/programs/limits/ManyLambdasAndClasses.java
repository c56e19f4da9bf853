import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.Supplier;

/** Hundreds of lambdas in one class, enums with hundreds of constants, switches over them, many implementations of one interface. */
public class ManyLambdasAndClasses {
    enum E {
        A0, A1, A2, A3, A4, A5, A6, A7, A8, A9, B0, B1, B2, B3, B4, B5, B6, B7, B8, B9, C0, C1, C2, C3, C4, C5, C6, C7, C8, C9, D0, D1, D2, D3, D4, D5, D6, D7, D8, D9,
        E0, E1, E2, E3, E4, E5, E6, E7, E8, E9, F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, G0, G1, G2, G3, G4, G5, G6, G7, G8, G9, H0, H1, H2, H3, H4, H5, H6, H7, H8, H9
    }

    static final IntBinaryOperator[] OPS = {
        (a, b) -> a + b, (a, b) -> a - b, (a, b) -> a * b, (a, b) -> b == 0 ? 0 : a / b, (a, b) -> b == 0 ? 0 : a % b, (a, b) -> a & b, (a, b) -> a | b, (a, b) -> a ^ b,
        (a, b) -> a << b, (a, b) -> a >> b, (a, b) -> a >>> b, (a, b) -> a > b ? a : b, (a, b) -> a < b ? a : b, (a, b) -> a, (a, b) -> b, (a, b) -> -a, (a, b) -> ~b,
        (a, b) -> a * a + b, (a, b) -> a + b * b, (a, b) -> a * 31 + b, (a, b) -> a - b * 7, Math::max, Math::min, Integer::compare, Integer::sum, Integer::rotateLeft,
        Integer::divideUnsigned0, Math::floorMod0
    };

    static class Integer {
        static int compare(int a, int b) {
            return java.lang.Integer.compare(a, b);
        }

        static int sum(int a, int b) {
            return a + b;
        }

        static int rotateLeft(int a, int b) {
            return java.lang.Integer.rotateLeft(a, b);
        }

        static int divideUnsigned0(int a, int b) {
            return b == 0 ? 0 : java.lang.Integer.divideUnsigned(a, b);
        }
    }

    static class Math {
        static int max(int a, int b) {
            return java.lang.Math.max(a, b);
        }

        static int min(int a, int b) {
            return java.lang.Math.min(a, b);
        }

        static int floorMod0(int a, int b) {
            return b == 0 ? 0 : java.lang.Math.floorMod(a, b);
        }
    }

    static int in(E e) {
        return switch (e) {
            case A0, B0, C0 -> 1;
            case D5 -> 2;
            case H9 -> 3;
            case G1, G2, G3, G4 -> 4;
            default -> e.ordinal() * 2;
        };
    }

    public static void main(String[] args) {
        long hash = 0;
        for (int round = 0; round < 200; round++) for (IntBinaryOperator op : OPS) hash = hash * 31 + op.applyAsInt((int) hash, round);
        System.out.println(hash);
        int sum = 0;
        for (E e : E.values()) sum = sum * 3 + in(e);
        System.out.println(sum + " " + E.valueOf("F7").ordinal() + " " + java.util.EnumSet.range(E.C3, E.G2).size());
        List<Supplier<Supplier<String>>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            int n = i;
            all.add(() -> () -> "s" + n);
        }
        StringBuilder text = new StringBuilder();
        for (Supplier<Supplier<String>> s : all) text.append(s.get().get());
        System.out.println(text.toString().hashCode());
        java.util.EnumMap<E, java.util.List<E>> map = new java.util.EnumMap<>(E.class);
        for (E e : E.values()) map.computeIfAbsent(E.values()[e.ordinal() / 10], k -> new ArrayList<>()).add(e);
        System.out.println(map.size() + " " + map.get(E.A3));
    }
}
