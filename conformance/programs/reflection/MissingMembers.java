import java.util.concurrent.Callable;

/** The texts of the exceptions for members that do not exist. */
public class MissingMembers {
    static class Empty {}

    public static class Shown {
        int hidden;
        public int open = 4;

        void inside() {}

        public void outside() {}
    }

    static void show(Callable<?> call) {
        try {
            System.out.println(call.call());
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        show(() -> Empty.class.getDeclaredMethod("nope", int.class, String[].class));
        show(() -> Empty.class.getMethod("nope"));
        show(() -> Empty.class.getDeclaredField("nope"));
        show(() -> Empty.class.getField("nope"));
        show(() -> Empty.class.getDeclaredConstructor(long.class, int[][].class));
        show(() -> Shown.class.getMethod("inside"));
        show(() -> Shown.class.getMethod("outside"));
        show(() -> Shown.class.getMethod("outside", (Class<?>[]) null).getName());
        show(() -> Shown.class.getDeclaredMethod("outside", int.class));
        show(() -> Shown.class.getField("hidden"));
        show(() -> Shown.class.getField("open").get(new Shown()));
        show(() -> Shown.class.getConstructor(int.class));
        show(() -> Shown.class.getConstructor());
        show(() -> Empty.class.getConstructor());
        show(() -> Runnable.class.getConstructor());
        show(() -> int[].class.getDeclaredConstructor());
        show(() -> int.class.getMethod("toString"));
        show(() -> Shown.class.getMethod("hashCode"));
    }
}
