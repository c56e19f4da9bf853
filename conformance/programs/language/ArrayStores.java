import java.util.Arrays;

/** Covariant arrays and ArrayStoreException, arrays of arrays, clones, classes of arrays. */
public class ArrayStores {
    interface I {}

    static class A implements I {}

    static class B extends A {}

    static void store(Object[] array, Object value) {
        try {
            array[0] = value;
            System.out.println("stored " + array.getClass().getName());
        } catch (ArrayStoreException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        store(new String[1], "s");
        store(new String[1], 1);
        store(new Integer[1], 1L);
        store(new A[1], new B());
        store(new B[1], new A());
        store(new I[1], new A());
        store(new I[1], "i");
        store(new int[1][1], new int[5]);
        store(new int[1][1], new long[5]);
        store(new Object[1][], new String[2]);
        store(new String[1][], new Object[2]);
        store(new Cloneable[1], new int[3]);
        store(new Comparable[1], new Object());
        store(new B[1], null);
        Object[] objects = new Number[] {1, 2.0, 3L};
        Object copy = objects.clone();
        System.out.println(copy.getClass().getSimpleName() + " " + Arrays.equals(objects, (Object[]) copy) + (copy == objects));
        try {
            System.arraycopy(new Object[] {"a", "b", 3, "d"}, 0, new String[4], 0, 4);
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        String[] partly = new String[4];
        try {
            System.arraycopy(new Object[] {"a", "b", 3, "d"}, 0, partly, 0, 4);
        } catch (ArrayStoreException e) {
            System.out.println(Arrays.toString(partly));
        }
        try {
            System.arraycopy(new int[2], 0, new long[2], 0, 1);
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.arraycopy("x", 0, new long[2], 0, 1);
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        int[][] deep = {{1}, {2}};
        int[][] shallow = deep.clone();
        shallow[0][0] = 9;
        shallow[1] = null;
        System.out.println(deep[0][0] + " " + deep[1][0]);
        System.out.println(new int[0].getClass() == new int[5].getClass());
        System.out.println(int[][].class.getComponentType() + " " + String[].class.getSuperclass() + " " + (Object) new boolean[0][0][0].getClass().getName());
        Object o = new B[2];
        System.out.println((o instanceof A[]) + " " + (o instanceof I[]) + " " + (o instanceof Object[]) + " " + ((Object) new A[1] instanceof B[]) + " " + (o instanceof Cloneable));
        try {
            System.out.println((B[]) (Object) new A[1]);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }
}
