import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;

/** Methods found by constant names: arguments, results, and what goes wrong. */
public class MethodInvocation {
    static class Sums {
        private int last;

        int add(int a, long b) {
            last = (int) (a + b);
            return last;
        }

        static int code(char letter) {
            return letter;
        }

        static String join(String first, Object... rest) {
            return first + rest.length;
        }

        void fail() throws java.io.IOException {
            throw new java.io.IOException("on purpose");
        }

        private double half(float value) {
            return value / 2;
        }
    }

    static class Broken {
        static {
            if (Sums.code('a') == 97) {
                throw new IllegalStateException("never ready");
            }
        }

        static void touch() {}
    }

    static void show(Callable<?> call) {
        try {
            System.out.println(call.call());
        } catch (InvocationTargetException e) {
            System.out.println("target: " + e.getMessage() + " " + e.getCause());
        } catch (Throwable e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Sums sums = new Sums();
        Method add = Sums.class.getDeclaredMethod("add", int.class, long.class);
        System.out.println(add + " " + add.getReturnType() + " " + add.getParameterCount());
        show(() -> add.invoke(sums, 1, 2L));
        show(() -> add.invoke(sums, 'a', (byte) 3));
        show(() -> add.invoke(sums, (short) 5, 'b'));
        show(() -> add.invoke(sums, 1));
        show(() -> add.invoke(sums, (Object[]) null));
        show(() -> add.invoke(sums, 1L, 2));
        show(() -> add.invoke(sums, null, 2L));
        show(() -> add.invoke(sums, true, 2L));
        show(() -> add.invoke("other", 1, 2L));
        show(() -> add.invoke(null, 1, 2L));
        show(() -> Sums.class.getDeclaredMethod("code", char.class).invoke(null, 'x'));
        show(() -> Sums.class.getDeclaredMethod("code", char.class).invoke("ignored", "x"));
        show(() -> Sums.class.getDeclaredMethod("half", float.class).invoke(sums, 7));
        show(() -> Sums.class.getDeclaredMethod("fail").invoke(sums));
        Method join = Sums.class.getDeclaredMethod("join", String.class, Object[].class);
        System.out.println(join.isVarArgs() + " " + join);
        show(() -> join.invoke(null, "n", new Object[] {1, 2, 3}));
        show(() -> join.invoke(null, "n", "no array"));
        show(() -> Broken.class.getDeclaredMethod("touch").invoke(null));
        show(() -> String.class.getMethod("length").invoke("text"));
        show(() -> String.class.getMethod("compareTo", String.class).invoke("a", "b"));
        show(() -> Runnable.class.getMethod("run").invoke((Runnable) () -> System.out.println("ran")));
    }
}
