import java.util.List;

/** Which overload is called: phases of applicability, boxing, varargs, null, generics, inheritance, hiding. */
public class OverloadChoice {
    static String f(long x) {
        return "long";
    }

    static String f(Integer x) {
        return "Integer";
    }

    static String f(Object x) {
        return "Object";
    }

    static String f(int... x) {
        return "int...";
    }

    static String g(double x) {
        return "double";
    }

    static String g(Object x) {
        return "Object";
    }

    static String h(Object x) {
        return "Object";
    }

    static String h(String x) {
        return "String";
    }

    static String h(Object... x) {
        return x == null ? "null array" : "Object..." + x.length;
    }

    static String v(String s, Object... rest) {
        return "s,o" + rest.length;
    }

    static String v(String s, String... rest) {
        return "s,s" + rest.length;
    }

    static String v(char... c) {
        return "c" + c.length;
    }

    static String p(byte b) {
        return "byte";
    }

    static String p(short b) {
        return "short";
    }

    static String p(char b) {
        return "char";
    }

    static String p(float b) {
        return "float";
    }

    static <T> String q(T t) {
        return "T";
    }

    static <T extends Number> String q(T t) {
        return "Number";
    }

    static String q(List<?> t) {
        return "List";
    }

    static class Parent {
        static String s() {
            return "Parent.s";
        }

        String m(Object o) {
            return "Parent.m(Object)";
        }

        private String hidden() {
            return "Parent.hidden";
        }

        String viaHidden() {
            return hidden();
        }
    }

    static class Child extends Parent {
        static String s() {
            return "Child.s";
        }

        String m(String s) {
            return "Child.m(String)";
        }

        @Override
        String m(Object o) {
            return "Child.m(Object)";
        }

        String hidden() {
            return "Child.hidden";
        }
    }

    public static void main(String[] args) {
        byte b = 1;
        Object text = "static type counts";
        System.out.println(f(1) + " " + f(b) + " " + f(Integer.valueOf(1)) + " " + f('c') + " " + f(1.0) + " " + f() + " " + f(1, 2) + " " + f((Object) 1));
        System.out.println(g(1) + " " + g(1L) + " " + g('c') + " " + g(Integer.valueOf(1)) + " " + g(true));
        System.out.println(h((String) null) + " " + h("s") + " " + h(text) + " " + h((Object[]) null) + " " + h(1, 2) + " " + h(new String[2]) + " " + h(new int[2]) + " " + h((Object) new String[2]));
        System.out.println(v("a") + " " + v("a", "b") + " " + v("a", 1) + " " + v('x') + " " + v());
        System.out.println(p(b) + p((short) 1) + p('c') + p(1) + p(1L) + p((byte) 'c'));
        System.out.println(q("s") + q(1) + q(List.of()) + q((Object) List.of()) + q(null == null ? 1 : 2.0));
        Parent parent = new Child();
        Child child = new Child();
        System.out.println(parent.m("s") + " " + child.m("s") + " " + child.m(text) + " " + parent.viaHidden() + " " + child.hidden() + " " + Parent.s() + Child.s());
    }
}
