/** {@code Class.newInstance}: checked exceptions pass, and what cannot be made. */
public class OldNewInstance {
    static class Good {}

    static class Checked {
        Checked() throws java.io.IOException {
            throw new java.io.IOException("checked");
        }
    }

    static class NeedsArgument {
        NeedsArgument(int value) {}
    }

    abstract static class Abstract {}

    interface Face {}

    interface Maker {
        Object make() throws Exception;
    }

    static void show(Maker maker) {
        try {
            System.out.println(maker.make().getClass());
        } catch (Exception e) {
            System.out.println(e + " / " + e.getCause());
        }
    }

    @SuppressWarnings("deprecation")
    public static void main(String[] args) {
        show(() -> Good.class.newInstance());
        show(() -> Checked.class.newInstance());
        show(() -> NeedsArgument.class.newInstance());
        show(() -> Abstract.class.newInstance());
        show(() -> Face.class.newInstance());
        show(() -> HasPrivate.class.newInstance());
        show(() -> Class.forName("java.util.TreeMap").newInstance());
    }
}

class HasPrivate {
    private HasPrivate() {}
}
