/** Which uses initialise a class and in which order superclasses and interfaces follow. */
public class WhatInitializes {
    static StringBuilder log = new StringBuilder();

    static boolean log(String s) {
        log.append(s).append(' ');
        return true;
    }

    static void show(String what, Object value) {
        System.out.println(what + " [" + log.toString().trim() + "] " + value);
        log.setLength(0);
    }

    interface Super {
        boolean S = log("Super");
    }

    interface WithDefault extends Super {
        boolean D = log("WithDefault");

        default void d() {}
    }

    interface WithStatic {
        boolean W = log("WithStatic");

        static int s() {
            return 1;
        }
    }

    static class Parent implements WithStatic {
        static final String CONSTANT = "constant";
        static final Object NOT_CONSTANT = log("Parent");
        static int inherited = 4;

        static int call() {
            return 5;
        }
    }

    static class Child extends Parent implements WithDefault {
        static int own = log("Child") ? 6 : 0;
        static final int NUMBER = 7;
        static final String COMPUTED = "a".concat("b");
    }

    static class A1 {
        static boolean x = log("A1");
    }

    static class A2 {
        static boolean x = log("A2");

        static class Nested {
            static boolean x = log("A2.Nested");
        }
    }

    static class A3 {
        static boolean x = log("A3");

        int m() {
            return 1;
        }
    }

    static class Holder {
        static final A1 NEVER = null;
        static boolean x = log("Holder");
    }

    public static void main(String[] args) throws Exception {
        show("constants", Child.CONSTANT + Child.NUMBER);
        show("literal", Child.class.getSimpleName());
        show("array", new Child[1].length);
        show("instanceof", (Object) "s" instanceof Comparable && !((Object) "s" instanceof Runnable));
        show("inherited field", Child.inherited);
        show("inherited method", Child.call());
        show("own field", Child.own);
        show("computed", Child.COMPUTED);
        show("interface method", WithStatic.s());
        show("super interface", WithDefault.S);
        show("nested only", A2.Nested.x);
        Runnable r = () -> System.out.println(A1.x);
        show("lambda made", r != null);
        r.run();
        show("lambda run", "");
        java.util.function.Supplier<A3> s = A3::new;
        java.util.function.ToIntFunction<A3> m = A3::m;
        show("references made", "");
        show("references used", m.applyAsInt(s.get()));
        show("null field", Holder.NEVER);
        A2 nothing = null;
        show("static through null", nothing.x);
        show("forName", Class.forName("WhatInitializes$Last").getSimpleName());
    }

    static class Last {
        static boolean x = log("Last");
    }
}
