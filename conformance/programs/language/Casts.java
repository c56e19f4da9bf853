/** instanceof and casts over classes, interfaces and arrays, with HotSpot's messages. */
public class Casts {
    interface A {}

    interface B extends A {}

    static class Base implements A {}

    static class Derived extends Base implements B {}

    static final class Other {}

    static void attempt(Runnable r) {
        try {
            r.run();
            System.out.println("ok");
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        Object[] values = {
            new Base(), new Derived(), new Other(), "text", 5, 5L, new int[1], new String[1], new Derived[1], new Base[1][1], null, 'c', Thread.State.NEW
        };
        for (Object v : values) {
            System.out.println((v instanceof A) + " " + (v instanceof B) + " " + (v instanceof Base) + " " + (v instanceof Derived) + " " + (v instanceof Number) + " "
                    + (v instanceof Comparable) + " " + (v instanceof CharSequence) + " " + (v instanceof Object[]) + " " + (v instanceof A[]) + " " + (v instanceof int[])
                    + " " + (v instanceof java.io.Serializable) + " " + (v instanceof Object) + " " + (v instanceof Enum));
        }
        Object base = new Base();
        attempt(() -> System.out.println((Derived) base));
        attempt(() -> System.out.println((B) base));
        attempt(() -> System.out.println((String) (Object) 5));
        attempt(() -> System.out.println((Integer) (Object) "x"));
        attempt(() -> System.out.println((int[]) (Object) new long[0]));
        attempt(() -> System.out.println(((Object[]) (Object) new String[0]).length));
        attempt(() -> System.out.println(((Derived[]) (Object) new Base[0]).length));
        attempt(() -> System.out.println((Casts) (Object) new Other[0]));
        attempt(() -> System.out.println((Other) (Object) Thread.State.NEW));
        attempt(() -> System.out.println((Runnable) (Object) "r"));
        attempt(() -> System.out.println((Object) (Comparable<?>) (Object) 3.5));
        attempt(() -> System.out.println((String) null));
        attempt(() -> Integer.class.cast("s"));
        attempt(() -> String.class.asSubclass(Number.class));
        Object maybe = args.length == 0 ? "pattern" : null;
        if (maybe instanceof String s && s.length() > 3) {
            System.out.println(s.substring(3));
        }
        if (!(maybe instanceof String t)) {
            throw new IllegalStateException();
        }
        System.out.println(t.length());
    }
}
