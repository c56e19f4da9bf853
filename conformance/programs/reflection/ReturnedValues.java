import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;

/** Every kind of result, boxed. */
public class ReturnedValues {
    public static class All {
        public boolean z() {
            return true;
        }

        public byte b() {
            return -1;
        }

        public char c() {
            return 'c';
        }

        public short s() {
            return -2;
        }

        public int i() {
            return 1 << 30;
        }

        public long j() {
            return 1L << 60;
        }

        public float f() {
            return 1.5f;
        }

        public double d() {
            return -0.0;
        }

        public void v() {}

        public Object n() {
            return null;
        }

        public int[] a() {
            return new int[] {1, 2};
        }

        public synchronized Integer boxed() {
            return 127;
        }
    }

    public static void main(String[] args) throws Exception {
        Method[] methods = All.class.getDeclaredMethods();
        Arrays.sort(methods, Comparator.comparing(Method::getName));
        All all = new All();
        for (Method method : methods) {
            Object result = method.invoke(all);
            String text = result instanceof int[] array ? Arrays.toString(array) : String.valueOf(result);
            System.out.println(
                    method.getName()
                            + " "
                            + method.getReturnType().getName()
                            + " "
                            + (result == null ? "null" : result.getClass().getName())
                            + " "
                            + text);
        }
        System.out.println(All.class.getMethod("boxed").invoke(all) == All.class.getMethod("boxed").invoke(all));
    }
}
